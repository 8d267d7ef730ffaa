// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/sizeestimate.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

// Fitted to the sample years; it helps to choose and promises nothing.
constexpr qint64 kEmptyFile = 12'000;   ///< profile of colours, metadata, maps
constexpr double kBytesOfGlyph = 190;   ///< an outline of a Chinese character in an embedded font
constexpr double kBytesOfCharacter = 3; ///< of text on the pages, packed
constexpr double kEmailDotsOfPoint = 150.0 / 72;
constexpr double kEmailBytesOfPixel = 0.25;

} // namespace

qint64 estimatedSize(const publish::PageDocument &document, publish::PhotoSize size)
{
    QSet<std::pair<const publish::FontFace *, quint32>> glyphs;
    QHash<qint64, std::pair<Media, double>> photos; ///< each once, with its longest printed side
    double characters = 0;
    for (const auto &page : document.pages) {
        for (const auto &item : page.items) {
            if (const auto *run = std::get_if<publish::GlyphRun>(&item.mark)) {
                for (const publish::PlacedGlyph &glyph : run->glyphs)
                    glyphs.insert({run->face.get(), glyph.id});
                characters += double(run->glyphs.size());
            } else if (const auto *picture = std::get_if<publish::Picture>(&item.mark)) {
                auto &[media, side] = photos[picture->media->id.value];
                media = *picture->media;
                side = std::max({side, picture->rect.width(), picture->rect.height()});
            }
        }
    }
    double bytes =
        double(kEmptyFile) + double(glyphs.size()) * kBytesOfGlyph + characters * kBytesOfCharacter;
    for (const auto &[media, side] : std::as_const(photos)) {
        const double longest = std::max({media.size.width(), media.size.height(), 1});
        const double scale = std::min(1.0, side * kEmailDotsOfPoint / longest);
        const double pixels = double(media.size.width()) * media.size.height() * scale * scale;
        bytes += size == publish::PhotoSize::Full
                     ? double(media.byteCount)
                     : std::min(double(media.byteCount), pixels * kEmailBytesOfPixel);
    }
    return std::llround(bytes);
}

} // namespace dashiji::app
