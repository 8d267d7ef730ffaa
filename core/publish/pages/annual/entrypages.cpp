// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/entrypages.h"

#include "core/publish/pages/annual/entrytext.h"
#include "core/publish/pages/annual/flow.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dashiji::publish
{

namespace
{

constexpr double kStripGap = 2;     ///< points between photos that bleed
constexpr double kFewestDots = 110; ///< an inch, of a photo
constexpr double kLeadDots = 140;   ///< of one that fills a page
constexpr double kMostCut = 0.65;   ///< of a photo is left
constexpr double kMostLeadCut = 0.45;
constexpr double kPointsOfInch = 72;
constexpr double kGutter = 2;     ///< units between columns
constexpr double kLeadNumber = 8; ///< units
constexpr double kSafety = 14;    ///< points between text and what bleeds
constexpr double kCut = 120;      ///< × what photos lose
constexpr double kLeadGain = 220;
constexpr double kLeastHalf = 6; ///< lines of a photo
constexpr double kMostHalf = 14;
constexpr size_t kMostStrip = 3; ///< photos abreast

/// The photos of some entries, with the number of the entry each belongs to.
struct StripPhoto {
    size_t figure = 0;
    size_t entry = 0; ///< its heading
};

class EntrySetter
{
public:
    EntrySetter(std::span<const AnnualEntry> entries, const EntryPlace &place, const AnnualSource &source)
        : m_entries(entries), m_place(place), m_source(source), m_style(source.style)
    {
    }

    std::optional<EntryPages> run(EntryLayout layout)
    {
        for (const AnnualEntry &entry : m_entries) {
            if (layout != EntryLayout::Flow && !entry.isWhole)
                return {};
            for (const size_t photo : entry.photos)
                m_photos.push_back({photo, entry.heading});
        }
        switch (layout) {
        case EntryLayout::Lead:
            return lead();
        case EntryLayout::Half:
            return halves();
        case EntryLayout::Pair:
            return m_entries.size() == 2 ? underStrip(usualType(m_style)) : std::nullopt;
        case EntryLayout::Three:
            return m_entries.size() == 3 ? underStrip(smallType(m_style)) : std::nullopt;
        case EntryLayout::One:
            return one();
        case EntryLayout::Flow:
            return flow();
        }
        return {};
    }

private:
    using Pages = std::optional<EntryPages>;

    [[nodiscard]] const Block &block(size_t index) const { return m_source.tree.blocks[index]; }
    [[nodiscard]] double top() const { return m_style.block.top(); }
    [[nodiscard]] double bottom() const
    {
        return m_style.block.bottom() - (m_place.endsSection ? m_place.foot : 0);
    }
    [[nodiscard]] double step() const { return m_style.lineStep; }

    /// Whether a photo is fine enough for a place and keeps enough of itself.
    [[nodiscard]] bool fits(size_t figure, QSizeF place, double dots, double kept) const
    {
        const double shape = shapeOf(block(figure), m_style);
        const QSize pixels = block(figure).media->size;
        if (keptOf(shape, place.width() / place.height()) < kept)
            return false;
        const double width = std::max(place.width(), place.height() * shape);
        return pixels.isEmpty() || pixels.width() * kPointsOfInch / width >= dots;
    }

    double cutOf(size_t figure, QSizeF place) const
    {
        return 1 - keptOf(shapeOf(block(figure), m_style), place.width() / place.height());
    }

    /// What the photos of a strip lose to its places.
    [[nodiscard]] double costOfStrip(const std::vector<QRectF> &places) const
    {
        double cost = 0;
        for (size_t i = 0; i < places.size(); ++i)
            cost += kCut * cutOf(m_photos[i].figure, places[i].size()) / double(places.size());
        return cost;
    }

    /// What the lowest thing of a page leaves free.
    [[nodiscard]] double emptiness(double lowest, bool last) const
    {
        const double height = m_style.block.height();
        const double wanted = top() + height * (last ? kFullLast : 1);
        const double least = top() + height * (last ? kFullLast : kFullPage);
        return std::pow(std::max(0.0, wanted - lowest) / step(), 2) + (lowest < least ? kPageHole : 0);
    }

    /// By how much photos must be lower so that what is under them ends on the page.
    [[nodiscard]] double linesOver(double lowest) const
    {
        return std::ceil((lowest - bottom()) / step()) * step();
    }

    static Pages finished(BodyPage page, double cost)
    {
        EntryPages result;
        result.pages.push_back(std::move(page));
        result.cost = cost + kPageCost;
        return result;
    }

    /// A photo's caption, with its entry's number where several share the page. @return y under it
    double addCaption(Pen &pen, const StripPhoto &photo, QPointF corner, double width, bool keyed)
    {
        const Block &figure = block(photo.figure);
        if (figure.text.isEmpty())
            return corner.y();
        PenWords how;
        how.part = Part::Caption;
        how.element = {int(photo.figure)};
        const QString &number = block(photo.entry).number;
        if (keyed && !number.isEmpty()) {
            TextStyle key = m_style.caption;
            key.font.weight = m_style.entryHeading.font.weight;
            PenWords mark;
            const double end = pen.line(number, key, corner + QPointF(0, baselineOf(key)), width, mark);
            const double gap = end - corner.x() + key.size;
            corner.rx() += gap;
            width -= gap;
        }
        return pen.words(figure.text, m_style.caption, corner, width, how);
    }

    // --- photos that bleed at the top, entries in columns under them

    /// Places of the photos: abreast to both edges, or three as a mosaic under the head of the page.
    [[nodiscard]] std::vector<QRectF> stripOf(double height, const Leaf &leaf, bool mosaic) const
    {
        const double width = leaf.paper().width();
        if (mosaic) {
            const double large = 26 * leaf.unit();
            const double half = (height - kStripGap) / 2;
            if (leaf.isVerso()) {
                const double x = leaf.block().right() - large;
                return {{x, top(), large, height},
                        {0, top(), x - kStripGap, half},
                        {0, top() + half + kStripGap, x - kStripGap, half}};
            }
            const double x = leaf.block().left() + large + kStripGap;
            return {{leaf.block().left(), top(), large, height},
                    {x, top(), width - x, half},
                    {x, top() + half + kStripGap, width - x, half}};
        }
        const double count = double(m_photos.size());
        const double each = (width - kStripGap * (count - 1)) / count;
        std::vector<QRectF> places;
        for (size_t i = 0; i < m_photos.size(); ++i)
            places.emplace_back(double(i) * (each + kStripGap), 0, each, height);
        return places;
    }

    [[nodiscard]] bool stripFits(const std::vector<QRectF> &places) const
    {
        for (size_t i = 0; i < places.size(); ++i)
            if (!fits(m_photos[i].figure, places[i].size(), kFewestDots, kMostCut))
                return false;
        return true;
    }

    /// The photos and under them their captions. @return y under these
    double addStrip(Pen &pen, const std::vector<QRectF> &places, const Leaf &leaf)
    {
        const bool mosaic = isMosaic(places);
        const bool keyed = m_entries.size() > 1;
        double y = 0;
        for (const QRectF &place : places)
            y = std::max(y, place.bottom());
        y += m_style.captionGap;
        double lowest = y;
        double sideY = y;
        for (size_t i = 0; i < places.size(); ++i) {
            pen.photo(block(m_photos[i].figure), places[i], Part::Figure, {int(m_photos[i].figure)});
            // of two abreast over the text's columns
            const double column = places.size() == 2 ? double(i) * (kHalfUnits + kGutter) * leaf.unit() : 0;
            const double left = std::max(places[i].left(), leaf.block().left() + column);
            const double right = std::min(places[i].right(), leaf.block().right());
            double &at = mosaic && i > 0 ? sideY : y;
            const double under = addCaption(pen, m_photos[i], {left, at}, right - left, keyed);
            lowest = std::max(lowest, under);
            if (mosaic && i > 0)
                sideY = under;
        }
        return lowest;
    }

    [[nodiscard]] static bool isMosaic(const std::vector<QRectF> &places)
    {
        return places.size() == 3 && places[1].top() != places[2].top();
    }

    /// Entries in as many columns under their photos, which are as high as the text leaves room for.
    Pages underStrip(const EntryType &type)
    {
        if (m_photos.empty() || m_photos.size() > kMostStrip)
            return {};
        const bool mosaic = m_photos.size() == 3;
        const Leaf leaf(m_style, m_place.verso);
        const double count = double(m_entries.size());
        const double gutter = (count > 2 ? 1 : kGutter) * leaf.unit();
        const double width = (leaf.block().width() - gutter * (count - 1)) / count;
        const double least = 7 * step();
        for (double height = (mosaic ? 17 : 20) * step(); height >= least;) {
            const auto places = stripOf(height, leaf, mosaic);
            if (!stripFits(places)) {
                height -= step();
                continue;
            }
            BodyPage page;
            Pen pen(page.items, m_source);
            const double under = addStrip(pen, places, leaf) + kSafety;
            double lowest = 0;
            double highest = bottom();
            std::vector<double> ends;
            for (size_t i = 0; i < m_entries.size(); ++i) {
                const QPointF corner(leaf.block().left() + double(i) * (width + gutter), under);
                page.placements.push_back({m_entries[i].heading, under});
                ends.push_back(addEntry(pen, leaf, m_entries[i], type, corner, width));
                lowest = std::max(lowest, ends.back());
            }
            if (lowest > bottom() + 1) {
                height -= linesOver(lowest);
                continue;
            }
            for (size_t i = 0; i < m_entries.size(); ++i) {
                if (lowest - ends[i] > kRoomForFigures * step() || count == 1)
                    ends[i] =
                        addFigures(pen, m_entries[i],
                                   {leaf.block().left() + double(i) * (width + gutter), ends[i] + step()},
                                   {width, std::min(bottom(), lowest + 2 * step()) - ends[i] - step()},
                                   count > 2 ? 1 : 2);
                highest = std::min(highest, ends[i]);
                lowest = std::max(lowest, ends[i]);
            }
            double cost = emptiness(lowest, m_place.endsSection);
            cost += std::pow(std::max(0.0, (lowest - highest) / step() - 6), 2);
            cost += costOfStrip(places);
            page.used = lowest - top();
            return finished(std::move(page), cost);
        }
        return {};
    }

    // --- one entry, its text in two columns

    Pages one()
    {
        if (m_entries.size() != 1 || m_photos.empty() || m_photos.size() > kMostStrip)
            return {};
        const Leaf leaf(m_style, m_place.verso);
        const double width = kHalfUnits * leaf.unit();
        const EntryType type = usualType(m_style);
        for (double height = 20 * step(); height >= 8 * step();) {
            const auto places = stripOf(height, leaf, false);
            if (!stripFits(places)) {
                height -= step();
                continue;
            }
            BodyPage page;
            Pen pen(page.items, m_source);
            const double under = addStrip(pen, places, leaf) + kSafety;
            page.placements.push_back({m_entries[0].heading, under});
            const double head = leaf.lineAt(
                addEntryHead(pen, m_entries[0], type, {leaf.block().left(), under}, leaf.block().width()));
            double lowest = addTextInColumns(pen, m_entries[0], type, {leaf.block().left(), head}, width,
                                             kGutter * leaf.unit());
            if (lowest > bottom() + 1) {
                height -= linesOver(lowest);
                continue;
            }
            lowest = addFigures(pen, m_entries[0], {leaf.block().left(), lowest + step()},
                                {leaf.block().width(), bottom() - lowest - step()}, 4);
            double cost = emptiness(lowest, m_place.endsSection);
            cost += costOfStrip(places);
            page.used = lowest - top();
            return finished(std::move(page), cost);
        }
        return {};
    }

    // --- photos to the outer edge, text beside

    Pages halves()
    {
        const size_t count = m_entries.size();
        const auto single = [](const AnnualEntry &entry) { return entry.photos.size() == 1; };
        if (count != 2 || !std::ranges::all_of(m_entries, single))
            return {};
        const Leaf leaf(m_style, m_place.verso);
        const int lines = int(std::lround(m_style.block.height() / step()));
        // the entries share the page by their text
        std::vector<double> heights;
        for (const AnnualEntry &entry : m_entries) {
            std::vector<Item> scratch;
            Pen pen(scratch, m_source);
            heights.push_back(
                addEntry(pen, leaf, entry, usualType(m_style), {0, top()}, kHalfUnits * leaf.unit()) - top());
        }
        const int half = lines / 2 + 1;
        for (const int shift : {0, -1, 1, -2, 2, -3, 3, -4, 4}) {
            const double middle = top() + (half + shift) * step();
            if (heights[0] > middle - step() - top() + 1 || heights[1] > bottom() - middle + 1)
                continue;
            BodyPage page;
            Pen pen(page.items, m_source);
            double cost = std::abs(shift);
            const double first = addHalf(pen, page, leaf, m_entries[0], {top(), middle - step()}, cost);
            const double second = addHalf(pen, page, leaf, m_entries[1], {middle, bottom()}, cost);
            if (first < 0 || second < 0)
                return {};
            pen.fill({leaf.block().left(), middle - step() / 2, leaf.block().width(), m_style.ruleWidth},
                     m_style.ruleColor);
            page.used = second - top();
            return finished(std::move(page), cost + emptiness(second, m_place.endsSection));
        }
        return {};
    }

    struct Band {
        double top = 0;
        double bottom = 0;
    };

    /// @return its bottom; less than 0 where it does not fit
    double addHalf(Pen &pen, BodyPage &page, const Leaf &leaf, const AnnualEntry &entry, const Band &band,
                   double &cost)
    {
        const double width = kHalfUnits * leaf.unit();
        const QRectF area = leaf.block();
        const double textLeft = leaf.isVerso() ? area.right() - width : area.left();
        page.placements.push_back({entry.heading, band.top});
        const double text = addEntry(pen, leaf, entry, usualType(m_style), {textLeft, band.top}, width);
        if (text > band.bottom + 1)
            return -1;
        const StripPhoto photo{entry.photos.front(), entry.heading};
        const double photoLeft = leaf.isVerso() ? 0 : area.right() - width;
        const double photoWidth = leaf.isVerso() ? area.left() + width : leaf.paper().width() - photoLeft;
        const double captionHeight = m_style.captionGap + m_style.caption.pitch;
        const bool figures = !block(entry.heading).figures.empty();
        const double room = band.bottom - band.top - captionHeight;
        double lines = std::min(kMostHalf, std::floor(room / step()));
        const double withFigures = std::floor((room - kFigureHeight) / step());
        if (figures && withFigures >= kLeastHalf + 2)
            lines = std::min(kMostHalf, withFigures);
        for (; lines >= kLeastHalf; --lines) {
            const QRectF place(photoLeft, band.top, photoWidth, lines * step());
            if (!fits(photo.figure, place.size(), kFewestDots, kMostCut))
                continue;
            pen.photo(block(photo.figure), place, Part::Figure, {int(photo.figure)});
            const double left = std::max(place.left(), area.left());
            double y = addCaption(pen, photo, {left, place.bottom() + m_style.captionGap}, width, false);
            y = addFigures(pen, entry, {left, y + step() / 2}, {width, band.bottom - y - step() / 2}, 2,
                           FigureRules::None);
            cost += kCut * cutOf(photo.figure, place.size()) / 2;
            return std::max(y, text);
        }
        return -1;
    }

    // --- a photo over a whole page

    Pages lead()
    {
        if (m_entries.size() != 1 || !m_place.verso || m_photos.size() != 1)
            return {};
        if (!fits(m_photos[0].figure, m_style.paper, kLeadDots, kMostLeadCut))
            return {};
        const AnnualEntry &entry = m_entries[0];
        EntryPages result;
        result.pages.resize(2);
        BodyPage &left = result.pages[0];
        Pen photo(left.items, m_source);
        const Leaf verso(m_style, true);
        photo.photo(block(m_photos[0].figure), verso.paper(), Part::Figure, {int(m_photos[0].figure)});
        left.used = m_style.block.height();

        const Leaf leaf(m_style, false);
        BodyPage &right = result.pages[1];
        Pen pen(right.items, m_source);
        const double x = leaf.at(kLeadNumber);
        const double width = leaf.block().right() - x;
        right.placements.push_back({entry.heading, top()});
        const double text =
            addLeadEntry(pen, leaf, entry, leadType(m_style), {leaf.block().left(), top()}, x);
        if (text > bottom())
            return {};
        double y = addFigures(pen, entry, {x, leaf.lineAt(text + step() / 2)},
                              {width, bottom() - text - step() / 2}, 2);
        y = addChart(pen, right, entry, {x, y + step()}, width);
        right.used = y - top();
        result.cost = emptiness(y, false) + 2 * kPageCost - kLeadGain;
        addLeadCaption(photo, verso);
        return result;
    }

    /// On a strip of white at the foot, after the number of the page.
    void addLeadCaption(Pen &pen, const Leaf &leaf)
    {
        constexpr double kLabelHeight = 20;
        constexpr double kLabelGap = 22;
        const TextStyle &style = m_style.caption;
        const QString &words = block(m_photos[0].figure).text;
        const double left = leaf.block().left() + kLabelGap;
        const SetLine line = setLineWithin(words, leaf.block().width() - kLabelGap, style, m_source.chains);
        const double baseline = m_style.folioBaseline + m_style.folio.size;
        const double width = words.isEmpty() ? left : left + line.width + kLabelGap;
        pen.fill({0, baseline - kLabelHeight * 0.68, width, kLabelHeight}, kPaperWhite);
        appendLine(pen.items(), line, {left, baseline}, Part::Caption, {int(m_photos[0].figure)});
    }

    // --- text that flows

    Pages flow()
    {
        EntryPages result;
        const auto [pages, cost] = flowCost(m_entries, m_place, m_style);
        result.cost = cost;
        result.pages = flowBlocks(m_entries.front().first, m_entries.back().last, 2, m_place.verso, m_source);
        return result;
    }

    const std::span<const AnnualEntry> m_entries;
    const EntryPlace m_place;
    const AnnualSource &m_source;
    const PageStyle &m_style;
    std::vector<StripPhoto> m_photos;
};

} // namespace

std::optional<EntryPages> layEntries(EntryLayout layout, std::span<const AnnualEntry> entries,
                                     const EntryPlace &place, const AnnualSource &source)
{
    return EntrySetter(entries, place, source).run(layout);
}

} // namespace dashiji::publish
