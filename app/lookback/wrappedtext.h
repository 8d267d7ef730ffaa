// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of entries where there is little room: over a few lines of a painted row, and in a menu.
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QMenu;
class QPainter;
class QRectF;

namespace dashiji::app
{

/// Paints words in at most @p lines lines from the top of @p place; the last one is shortened when there are
/// more. @return how high they are
double drawLines(QPainter &painter, const QRectF &place, const QString &words, const QFont &font,
                 const QColor &color, int lines, Qt::Alignment alignment = Qt::AlignLeft);

/// A title as a row of a menu, shortened to @p width pixels; its & is one to be read.
[[nodiscard]] QString menuText(const QMenu &menu, const QString &title, int width);

} // namespace dashiji::app
