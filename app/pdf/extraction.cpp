// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pdf/extraction.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

namespace dashiji::intake
{
namespace
{

constexpr int kMostPages = 3000;
constexpr qint64 kMostLetters = 8'000'000;

QString textOf(const poppler::ustring &text)
{
    const auto bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// By the name a font has; what PDF calls the weight of one is rarely told.
bool isBold(const std::string &font)
{
    const QString name = QString::fromStdString(font).toLower();
    for (const char16_t *word : {u"bold", u"black", u"heavy", u"simhei", u"heiti"})
        if (name.contains(QStringView(word)))
            return true;
    return false;
}

/// How wide a Chinese character is, which is as wide as its letters are high; none in other words.
/// @param lies across the page: it is as wide as it seems high
std::optional<double> widthOfHan(const poppler::text_box &box, const QString &text, bool lies)
{
    constexpr ushort kFirstHan = 0x4E00;
    constexpr ushort kLastHan = 0x9FFF;
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text[at].unicode() >= kFirstHan && text[at].unicode() <= kLastHan) {
            const poppler::rectf place = box.char_bbox(static_cast<std::size_t>(at));
            if (const double width = lies ? place.height() : place.width(); width > 0)
                return width;
        }
    return std::nullopt;
}

/// Sizes as they are on the page: what the library tells is before the page's own scale.
void scaleSizes(std::vector<PdfWord> &words, const std::vector<std::optional<double>> &widths)
{
    std::vector<double> scales;
    for (std::size_t at = 0; at < words.size(); ++at)
        if (widths[at] && words[at].size > 0)
            scales.push_back(*widths[at] / words[at].size);
    if (scales.empty())
        return;
    const auto middle = scales.begin() + static_cast<std::ptrdiff_t>(scales.size() / 2);
    std::ranges::nth_element(scales, middle);
    constexpr double kOther = 0.2; ///< more is no air between letters, but another scale
    for (std::size_t at = 0; at < words.size(); ++at) {
        const double own = widths[at] && words[at].size > 0 ? *widths[at] / words[at].size : *middle;
        words[at].size *= std::abs(own / *middle - 1) > kOther ? own : *middle;
    }
}

using Boxes = std::vector<poppler::text_box>;

/// How often the words of most letters are turned, in quarters; 0 for an upright page. What is turned
/// otherwise on the same page is a stamp or a watermark.
int quartersOf(const Boxes &boxes)
{
    std::array<std::size_t, 4> letters{};
    for (const poppler::text_box &box : boxes)
        if (const auto quarters = static_cast<std::size_t>(box.rotation()); quarters < letters.size())
            letters[quarters] += box.text().length();
    return static_cast<int>(std::ranges::max_element(letters) - letters.begin());
}

/// From a page as it is shown to the same page upright. @param size as it is shown
QTransform upright(int quarters, const QSizeF &size)
{
    switch (quarters) {
    case 1:
        return {0, -1, 1, 0, 0, size.width()};
    case 2:
        return {-1, 0, 0, -1, size.width(), size.height()};
    case 3:
        return {0, 1, -1, 0, size.height(), 0};
    default:
        return {};
    }
}

/// As the page is shown: its rectangle is that of before it was turned.
QSizeF sizeOf(const poppler::page &page)
{
    const poppler::rectf sheet = page.page_rect();
    const QSizeF size(sheet.width(), sheet.height());
    const auto orientation = page.orientation();
    return orientation == poppler::page::landscape || orientation == poppler::page::seascape
               ? size.transposed()
               : size;
}

/// With the words that read in one direction, where they are shown.
PdfPage pageOf(const poppler::page &page, const Boxes &boxes, int quarters)
{
    PdfPage told{sizeOf(page), {}, {}, 0};
    std::vector<std::optional<double>> widths;
    for (const poppler::text_box &box : boxes) {
        if (box.rotation() != quarters || box.get_wmode() == poppler::text_box::vertical_wmode)
            continue;
        const bool lies = quarters % 2 != 0;
        const poppler::rectf place = box.bbox();
        told.words.push_back({textOf(box.text()),
                              {place.x(), place.y(), place.width(), place.height()},
                              box.has_font_info() ? box.get_font_size()
                              : lies              ? place.width()
                                                  : place.height(),
                              box.has_font_info() && isBold(box.get_font_name()),
                              box.has_space_after()});
        widths.push_back(widthOfHan(box, told.words.back().text, lies));
    }
    scaleSizes(told.words, widths);
    return told;
}

/// A page that was scanned or turned sideways is read as who turns the sheet reads it.
void turnUpright(PdfPage &page, int quarters)
{
    const QTransform turned = upright(quarters, page.size);
    for (PdfWord &word : page.words)
        word.box = turned.mapRect(word.box);
    for (PdfPicture &picture : page.pictures)
        picture.box = turned.mapRect(picture.box);
    if (quarters % 2 != 0)
        page.size.transpose();
}

} // namespace

PdfPages extractPages(const QByteArray &bytes)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    PdfPages told;
    if (document && document->is_locked())
        told.trouble = PdfTrouble::Locked;
    else if (!document || document->pages() < 1)
        told.trouble = PdfTrouble::Damaged;
    else if (document->pages() > kMostPages)
        told.trouble = PdfTrouble::TooLarge;
    if (told.trouble != PdfTrouble::None)
        return told;
    qint64 letters = 0;
    std::vector<int> quarters;
    for (int number = 0; number < document->pages(); ++number) {
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        const Boxes boxes = page ? page->text_list(poppler::page::text_list_include_font) : Boxes();
        quarters.push_back(quartersOf(boxes));
        told.pages.push_back(page ? pageOf(*page, boxes, quarters.back()) : PdfPage());
        for (const PdfWord &word : told.pages.back().words)
            letters += word.text.size();
        if (letters > kMostLetters)
            return {PdfTrouble::TooLarge, {}};
    }
    extractPictures(bytes, told);
    for (std::size_t number = 0; number < told.pages.size(); ++number)
        turnUpright(told.pages[number], quarters[number]);
    return told;
}

} // namespace dashiji::intake
