// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/picturerow.h"

#include "app/support/marks.h"

#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr qsizetype kMost = 3; ///< pictures; of more the number is said
constexpr double kWide = 2.7;  ///< em of a picture
constexpr double kHigh = 1.7;  ///< em
constexpr double kGap = 0.4;   ///< em

QString furtherText(const RowPictures &pictures)
{
    return pictures.images.size() > kMost ? QStringLiteral("+%1").arg(pictures.images.size() - kMost)
                                          : QString();
}

int furtherWidth(const RowPictures &pictures, const QFont &font)
{
    const QString words = furtherText(pictures);
    return words.isEmpty()
               ? 0
               : QFontMetrics(textFont(font, TextSize::Hint)).horizontalAdvance(words) + ems(font, kGap);
}

qsizetype placesOf(const RowPictures &pictures)
{
    return std::min(pictures.images.size(), kMost) + (pictures.missing ? 1 : 0);
}

/// As much of the picture as fills the place.
void paintFilled(QPainter &painter, const QRect &place, const QImage &image)
{
    const QSizeF part = QSizeF(place.size()).scaled(image.size(), Qt::KeepAspectRatio);
    const QRectF of(QPointF((image.width() - part.width()) / 2, (image.height() - part.height()) / 2), part);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(place), image, of);
}

} // namespace

int picturesWidth(const RowPictures &pictures, const QFont &font)
{
    return static_cast<int>(placesOf(pictures)) * (ems(font, kWide) + ems(font, kGap)) +
           furtherWidth(pictures, font);
}

void paintPictures(const Row &row, const QRect &line, const RowPictures &pictures)
{
    const int further = furtherWidth(pictures, row.option.font);
    if (further > 0)
        row.say(line, furtherText(pictures), row.font(TextSize::Hint), row.colors.text2, Qt::AlignRight);
    const int wide = row.ems(kWide);
    const int high = row.ems(kHigh);
    QRect place(line.right() + 1 - further - wide, line.center().y() - high / 2, wide, high);
    const auto next = [&place, step = wide + row.ems(kGap)] { place.translate(-step, 0); };
    if (pictures.missing) {
        drawMissingPicture(row.painter, place, row.colors);
        next();
    }
    for (qsizetype at = std::min(pictures.images.size(), kMost); at-- > 0; next()) {
        row.painter.fillRect(place, row.colors.alt);
        if (const QImage &image = pictures.images[at]; !image.isNull())
            paintFilled(row.painter, place, image);
        row.painter.setPen(row.colors.line);
        row.painter.setBrush(Qt::NoBrush);
        row.painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace dashiji::app
