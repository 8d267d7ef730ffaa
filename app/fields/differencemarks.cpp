// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/differencemarks.h"

#include "app/fields/textfield.h"
#include "app/support/theme.h"
#include "core/text/differences.h"

#include <QTextCursor>

namespace dashiji::app
{

void markDifferences(TextField &field, const QString &other)
{
    QList<QTextEdit::ExtraSelection> selections;
    qsizetype shift = 0;
    for (const text::Replacement &difference : text::differencesBetween(other, field.text())) {
        QTextEdit::ExtraSelection selection;
        const qsizetype from = difference.from + shift;
        selection.cursor = QTextCursor(field.document());
        selection.cursor.setPosition(static_cast<int>(from));
        selection.cursor.setPosition(static_cast<int>(from + difference.inserted.size()),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(colorsFor(field.palette()).mark);
        shift += difference.inserted.size() - difference.removed;
        if (selection.cursor.hasSelection())
            selections.append(selection);
    }
    field.setExtraSelections(selections);
}

} // namespace dashiji::app
