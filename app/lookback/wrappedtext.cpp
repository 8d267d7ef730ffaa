// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/wrappedtext.h"

#include <QMenu>
#include <QPainter>
#include <QTextLayout>

namespace dashiji::app
{

double drawLines(QPainter &painter, const QRectF &place, const QString &words, const QFont &font,
                 const QColor &color, int lines, Qt::Alignment alignment)
{
    QTextLayout layout(words, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF metrics(font);
    painter.setPen(color);
    painter.setFont(font);
    double height = 0;
    layout.beginLayout();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(place.width());
        const QRectF room(place.left(), place.top() + height, place.width(), line.height());
        const QString rest =
            number == lines ? metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, place.width())
                            : words.mid(line.textStart(), line.textLength());
        painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter), rest);
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString menuText(const QMenu &menu, const QString &title, int width)
{
    return menu.fontMetrics().elidedText(title, Qt::ElideRight, width).replace(u'&', QStringLiteral("&&"));
}

} // namespace dashiji::app
