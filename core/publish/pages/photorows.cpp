// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/photorows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace dashiji::publish
{

namespace
{

constexpr double kUsualShape = 1.5;
constexpr double kThinnest = 1; ///< points, of a picture of one pixel's width
constexpr double kLeastHeight = 0.1;
constexpr double kNarrowestPlace = 7;   ///< em of the caption
constexpr double kLeastDots = 80;       ///< an inch: a small picture is not blown up further
constexpr double kFirstIsLarger = 1e-3; ///< of rows equally even the one with the large first photo

double widthOf(const PageStyle &style)
{
    return style.block.width();
}

/// Height at which photos of these shapes fill the block.
double fillingHeight(const std::vector<double> &shapes, const PageStyle &style)
{
    const double gaps = style.photoGap * double(shapes.size() - 1);
    const double sum = std::accumulate(shapes.begin(), shapes.end(), 0.0);
    return std::min(style.pictureMaxHeight, (widthOf(style) - gaps) / sum);
}

/// The same, when every photo has at least the place its caption needs.
double heightWithPlaces(const std::vector<double> &shapes, const PageStyle &style)
{
    const double narrowest = kNarrowestPlace * style.caption.size;
    double height = fillingHeight(shapes, style);
    const double room = widthOf(style) - style.photoGap * double(shapes.size() - 1);
    constexpr int kSteps = 24;
    double low = 0;
    double high = height;
    for (int i = 0; i < kSteps; ++i) {
        height = i == 0 ? high : (low + high) / 2;
        double used = 0;
        for (const double shape : shapes)
            used += std::max(narrowest, shape * height);
        (used <= room + 0.01 ? low : high) = height;
        if (i == 0 && low == high)
            break;
    }
    return std::max(low, kLeastHeight);
}

double largestOfDots(const Block &block)
{
    constexpr double kPhotoPointsPerInch = 72;
    const bool known = block.media && !block.media->size.isEmpty();
    return known ? block.media->size.height() * kPhotoPointsPerInch / kLeastDots
                 : std::numeric_limits<double>::infinity();
}

} // namespace

double shapeOf(const Block &figure, const PageStyle &style)
{
    if (!figure.media)
        return style.missingFrame.width() / style.missingFrame.height();
    const QSize &pixels = figure.media->size;
    return pixels.isEmpty() ? kUsualShape : double(pixels.width()) / pixels.height();
}

std::vector<size_t> balancedRows(const std::vector<double> &shapes, const PageStyle &style)
{
    const size_t count = shapes.size();
    const auto abreast = size_t(style.photosAbreast);
    const double target = widthOf(style) / (kUsualShape * double(abreast));
    struct Best {
        double cost = std::numeric_limits<double>::infinity();
        size_t row = 0;
    };
    std::vector<Best> best(count + 1);
    best[count].cost = 0;
    for (size_t from = count; from-- > 0;) {
        for (size_t row = 1; row <= abreast && from + row <= count; ++row) {
            const std::vector<double> part(shapes.begin() + long(from), shapes.begin() + long(from + row));
            const double uneven = fillingHeight(part, style) / target - 1;
            const double used = fillingHeight(part, style) * std::accumulate(part.begin(), part.end(), 0.0);
            const double unfilled = 1 - used / widthOf(style);
            const double cost =
                best[from + row].cost + uneven * uneven + unfilled * unfilled + kFirstIsLarger * double(row);
            if (cost < best[from].cost)
                best[from] = {cost, row};
        }
    }
    std::vector<size_t> rows;
    for (size_t from = 0; from < count; from += best[from].row)
        rows.push_back(best[from].row);
    return rows;
}

PhotoRow setPhotoRow(const DocumentTree &tree, const std::vector<size_t> &figures, const PageStyle &style,
                     FontChains &chains)
{
    const size_t count = figures.size();
    PhotoRow row;
    std::vector<double> shapes;
    double sharp = 0;
    for (const size_t figure : figures) {
        shapes.push_back(shapeOf(tree.blocks[figure], style));
        sharp = std::max(sharp, largestOfDots(tree.blocks[figure]));
    }
    const double single = widthOf(style) * style.photoWidth / shapes.front();
    row.height = count > 1 ? heightWithPlaces(shapes, style) : std::min(single, style.pictureMaxHeight);
    row.height = std::max(kLeastHeight, std::min(row.height, sharp));
    if (count == 1 && !tree.blocks[figures.front()].media)
        row.height = std::min(row.height, style.missingFrame.height());

    const double narrowest = kNarrowestPlace * style.caption.size;
    double used = style.photoGap * double(count - 1);
    for (const double shape : shapes)
        used += count == 1 ? widthOf(style) : std::max(narrowest, shape * row.height);
    double x = (widthOf(style) - used) / 2;
    for (size_t i = 0; i < count; ++i) {
        const Block &block = tree.blocks[figures[i]];
        RowPhoto photo;
        photo.element = {int(figures[i])};
        photo.size = QSizeF(shapes[i] * row.height, row.height).expandedTo({kThinnest, 0});
        photo.width = count == 1 ? widthOf(style) : std::max(narrowest, photo.size.width());
        photo.left = x;
        photo.media = block.media;
        photo.alternative = block.alternative;
        if (!block.media)
            photo.frameWord = setLine(style.words.missingPicture, style.missingWord, chains);
        const double measure = count == 1 ? photo.width * style.captionWidth : photo.width;
        photo.caption = setParagraph(block.text, style.caption,
                                     {measure, 0, Setting::Balanced, Alignment::Centre}, chains);
        for (SetLine &line : photo.caption) {
            for (GlyphRun &run : line.runs)
                run.origin.rx() += photo.left + (photo.width - measure) / 2;
        }
        row.captionLines = std::max(row.captionLines, photo.caption.size());
        x += photo.width + style.photoGap;
        row.photos.push_back(std::move(photo));
    }
    return row;
}

double heightOf(const PhotoRow &row, const PageStyle &style, double scale)
{
    const double captions = row.captionLines == 0 ? 0 : style.captionGap;
    return row.height * scale + captions + double(row.captionLines) * style.caption.pitch;
}

void appendPhotoRow(std::vector<Item> &items, PhotoRow row, QPointF origin, const PageStyle &style,
                    double scale)
{
    for (RowPhoto &photo : row.photos) {
        const QSizeF size = photo.size * scale;
        const QRectF rect({origin.x() + photo.left + (photo.width - size.width()) / 2, origin.y()}, size);
        if (photo.media) {
            items.push_back(
                {Picture{rect, std::move(photo.media), photo.alternative}, Part::Figure, photo.element});
        } else {
            items.push_back(
                {Frame{rect, style.frameLine, style.frameFill, style.ruleWidth, photo.alternative},
                 Part::Figure, photo.element});
            const QPointF word(rect.center().x() - photo.frameWord.width / 2,
                               rect.center().y() + style.missingWord.size * 0.38);
            appendLine(items, std::move(photo.frameWord), word);
        }
        double y = origin.y() + row.height * scale + style.captionGap + baselineOf(style.caption);
        for (SetLine &line : photo.caption) {
            appendLine(items, std::move(line), {origin.x(), y}, Part::Caption, photo.element);
            y += style.caption.pitch;
        }
    }
}

} // namespace dashiji::publish
