// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search/hitpreview.h"

#include "app/support/measures.h"
#include "app/support/theme.h"
#include "core/archive/archive.h"

#include <QTextBlock>

namespace dashiji::app
{

HitPreview::HitPreview(QWidget *parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("searchPreview"));
    setAccessibleName(tr("The chosen hit"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    document()->setDocumentMargin(space(this, Space::Normal));
}

void HitPreview::show(const archive::Archive &archive, const archive::SearchHit *hit, const QString &place,
                      const QStringList &words)
{
    clear();
    if (hit == nullptr)
        return;
    const Colors &colors = colorsFor(palette());
    QTextCursor cursor(document());
    const auto say = [&](const QString &text, TextSize size, QFont::Weight weight, const QColor &color) {
        QTextBlockFormat block;
        block.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        block.setBottomMargin(ems(this, 0.5));
        QTextCharFormat letters;
        letters.setFont(textFont(font(), size, weight));
        letters.setForeground(color);
        if (!document()->isEmpty())
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        cursor.insertText(text, letters);
    };
    say(tr("%1 · %2", "year, place").arg(QString::number(hit->year), place), TextSize::Hint, QFont::Normal,
        colors.text2);
    say(hit->title, TextSize::Group, QFont::DemiBold, colors.text);
    if (hit->record == archive::RowKind::Entry) {
        if (const auto entry = archive.entry(hit->place.entry)) {
            for (const QString &paragraph : entry->paragraphs())
                say(paragraph, TextSize::Text, QFont::Normal, colors.text);
            for (const Photo &photo : entry->photos)
                if (!photo.caption.isEmpty())
                    say(tr("Photo: %1").arg(photo.caption), TextSize::Hint, QFont::Normal, colors.text2);
        }
    } else {
        for (const archive::Excerpt &excerpt : hit->excerpts)
            say(excerpt.text, TextSize::Text, QFont::Normal, colors.text);
    }
    mark(words);
    moveCursor(QTextCursor::Start);
}

void HitPreview::mark(const QStringList &words)
{
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const archive::Excerpt::Mark &found : archive::marksIn(block.text(), words)) {
            ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + static_cast<int>(found.start));
            selection.cursor.setPosition(block.position() + static_cast<int>(found.end),
                                         QTextCursor::KeepAnchor);
            selection.format.setBackground(colorsFor(palette()).mark);
            marks.append(selection);
        }
    setExtraSelections(marks);
}

} // namespace dashiji::app
