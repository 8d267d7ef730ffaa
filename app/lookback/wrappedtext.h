// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words over a few lines of a painted row.
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace dashiji::app
{

/// Paints words in at most @p lines lines from the top of @p place; the last one is shortened when there are
/// more. @return how high they are
double drawLines(QPainter &painter, const QRectF &place, const QString &words, const QFont &font,
                 const QColor &color, int lines, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace dashiji::app
