// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/annual.h"

#include "core/publish/pages/annual/annualcontents.h"
#include "core/publish/pages/annual/annualtable.h"
#include "core/publish/pages/annual/covers.h"
#include "core/publish/pages/annual/entryplan.h"
#include "core/publish/pages/annual/figurespread.h"
#include "core/publish/pages/annual/flow.h"
#include "core/publish/pages/annual/opener.h"
#include "core/publish/pages/contents.h"

#include <algorithm>
#include <map>
#include <set>

namespace dashiji::publish
{

namespace
{

constexpr int kOpeningPixels = 1240;   ///< width of a photo over a page's width
constexpr double kWidestOpening = 2.2; ///< width through height
constexpr double kNarrowestOpening = 1.2;
constexpr qsizetype kIntroductionLine = 13; ///< characters under a section's title
constexpr double kIntroductionUnits = 26;   ///< width of an introduction on the page of its year
constexpr double kYearOfPage = 132;         ///< size of the year that opens a part of a book

class AnnualArranger
{
public:
    AnnualArranger(const AnnualSource &source, const Parts &parts)
        : m_source(source), m_tree(source.tree), m_style(source.style), m_parts(parts)
    {
    }

    AnnualPages run()
    {
        AnnualPages result;
        AnnualContents contents;
        if (m_parts.contents) {
            contents.introduction = introductionBeside();
            int unused = m_source.element;
            const AnnualSource draft{m_tree, m_style, m_source.chains, unused};
            const auto pagesOf = [&](Listed::Level depth) {
                m_listed = depth;
                contents.rows = rowsOf({});
                return contents.rows.empty() ? 0 : annualContents(contents, draft).size();
            };
            if (m_tree.ofYears)
                m_listed = depthOfContents(pagesOf);
            m_pages.resize(pagesOf(m_listed));
            m_beside = contents.introduction;
        }
        size_t first = 0;
        while (first < m_tree.blocks.size()) {
            size_t last = first + 1;
            while (last < m_tree.blocks.size() && m_tree.blocks[last].role != Role::YearHeading)
                ++last;
            addReport(first, last);
            first = last;
        }
        if (m_parts.contents && !contents.rows.empty()) {
            contents.rows = rowsOf(m_pages);
            contents.photo = smallestPhoto(0, m_tree.blocks.size());
            std::vector<BodyPage> pages = annualContents(contents, m_source);
            for (size_t i = 0; i < pages.size(); ++i) {
                m_pages[i] = std::move(pages[i]);
                mark(i, {}, m_style.folio.color);
            }
        }
        if (m_parts.cover) {
            result.front = {annualCover(m_source), annualEndpaper(m_source)};
            if (m_pages.size() % 2 != 0) // the back cover is a left page
                result.back = {annualBack(m_source)};
            else
                result.back = {annualEndpaper(m_source), annualBack(m_source)};
        }
        result.body = std::move(m_pages);
        return result;
    }

private:
    [[nodiscard]] const Block &block(size_t index) const { return m_tree.blocks[index]; }
    /// Whether the next page is a left one: pages are counted from 1, odd ones at the right.
    [[nodiscard]] bool nextIsVerso() const { return m_pages.size() % 2 != 0; }
    [[nodiscard]] Leaf leafOf(size_t page) const { return Leaf(m_style, page % 2 != 0); }

    [[nodiscard]] bool isListed(const Block &block) const
    {
        return block.role == Role::YearHeading ||
               (block.role == Role::SectionHeading && m_listed >= Listed::Level::Section) ||
               (block.role == Role::EntryHeading && m_listed >= Listed::Level::Entry);
    }

    /// What the contents list, with the pages headings are on.
    [[nodiscard]] std::vector<ContentsRow> rowsOf(const std::vector<BodyPage> &pages) const
    {
        std::map<size_t, std::pair<int, double>> places;
        for (size_t i = 0; i < pages.size(); ++i)
            for (const Placement &placement : pages[i].placements)
                places.emplace(placement.block, std::pair(int(i) + 1, placement.y));
        std::vector<ContentsRow> rows;
        for (size_t i = 0; i < m_tree.blocks.size(); ++i) {
            if (!isListed(block(i)))
                continue;
            const auto place = places.find(i);
            if (place == places.end())
                rows.push_back({i, 1, 0});
            else
                rows.push_back({i, place->second.first, place->second.second});
        }
        return rows;
    }

    [[nodiscard]] std::vector<size_t> introductionOf(size_t first, size_t last) const
    {
        std::vector<size_t> result;
        for (size_t i = first; i < last; ++i)
            if (block(i).role == Role::IntroductionHeading ||
                (!result.empty() && i == result.back() + 1 && block(i).role == Role::Paragraph))
                result.push_back(i);
        return result;
    }

    [[nodiscard]] std::vector<size_t> introductionBeside() const
    {
        std::vector<size_t> introduction = introductionOf(0, m_tree.blocks.size());
        if (m_tree.ofYears || !isBesideContents(introduction, m_source))
            introduction.clear();
        return introduction;
    }

    /// Of the photos wide enough for a page the one that is shown smallest so far, and on no opener.
    [[nodiscard]] std::optional<size_t> smallestPhoto(size_t first, size_t last)
    {
        std::map<size_t, double> areas;
        for (const BodyPage &page : m_pages)
            for (const Item &item : page.items) {
                const auto *picture = std::get_if<Picture>(&item.mark);
                if (picture != nullptr && item.part == Part::Figure)
                    areas[size_t(item.element.block)] += picture->shown().width() * picture->shown().height();
            }
        std::optional<size_t> best;
        for (const auto &[figure, area] : areas)
            if (figure >= first && figure < last && isOpening(figure) && !m_shownAgain.contains(figure) &&
                (!best || area < areas[*best]))
                best = figure;
        if (best)
            m_shownAgain.insert(*best);
        return best;
    }

    [[nodiscard]] bool isOpening(size_t index) const
    {
        const Block &figure = block(index);
        if (figure.role != Role::Figure || !figure.media || figure.media->size.width() < kOpeningPixels)
            return false;
        const double shape = shapeOf(figure, m_style);
        return shape >= kNarrowestOpening && shape <= kWidestOpening;
    }

    void add(BodyPage page, const QString &section)
    {
        m_pages.push_back(std::move(page));
        mark(m_pages.size() - 1, section, m_style.folio.color);
    }

    /// The page's number, head and tab.
    void mark(size_t page, const QString &section, QRgb color)
    {
        Pen pen(m_pages[page].items, m_source);
        const Leaf leaf = leafOf(page);
        addLeafMarks(pen, leaf, int(page) + 1, section, color);
    }

    void addReport(size_t first, size_t last)
    {
        m_section.clear();
        if (block(first).role == Role::YearHeading)
            addYear(first);
        // a long introduction makes way for the figures' spread
        const bool figuresFirst = nextIsVerso() && (m_parts.cover || m_tree.ofYears);
        if (!figuresFirst)
            addFront(first, last);
        for (size_t i = first; i < last; ++i)
            if (block(i).role == Role::Figures && i > first)
                addFigures(i - 1);
        if (figuresFirst)
            addFront(first, last);
        SetSignature signature = signatureOf(first, last);
        size_t i = first;
        while (i < last) {
            const bool section = block(i).role == Role::SectionHeading && !block(i).annex;
            size_t end = i + 1;
            while (section && end < last &&
                   (block(end).role == Role::EntryHeading || block(end).role == Role::Paragraph ||
                    block(end).role == Role::Figure || block(end).role == Role::LoneCaption))
                ++end;
            if (section)
                addSection(i, end, hasSectionFrom(end, last), signature.height);
            i = end;
        }
        addSignature(std::move(signature));
        for (size_t k = first; k + 1 < last; ++k)
            if (block(k + 1).role == Role::Charts || block(k + 1).role == Role::MetricTable)
                addNumbers(k);
    }

    [[nodiscard]] bool hasSectionFrom(size_t from, size_t last) const
    {
        for (size_t i = from; i < last; ++i)
            if (block(i).role == Role::SectionHeading && !block(i).annex)
                return true;
        return false;
    }

    /// A page of the accent's colour with the year on it.
    void addYear(size_t heading)
    {
        BodyPage page;
        Pen pen(page.items, m_source);
        const Leaf leaf = leafOf(m_pages.size());
        pen.fill(leaf.paper(), m_style.accentColor);
        const QRectF area = leaf.block();
        TextStyle style = m_style.sectionHeading;
        style.color = kPaperWhite;
        TextStyle year = style;
        year.size = kYearOfPage;
        pen.line(QString::number(m_tree.numbers[block(heading).report].year), year, {area.left() - 4, 330},
                 area.width(), {});
        page.placements.push_back({heading, 380});
        PenWords how;
        how.part = Part::YearHeading;
        how.element = {int(heading)};
        style.size = m_style.entryHeading.size * 1.2;
        style.pitch = style.size * 1.5;
        double y = pen.words(block(heading).text, style, {area.left(), 380}, area.width(), how);
        if (heading + 1 < m_tree.blocks.size() && block(heading + 1).role == Role::Kicker) {
            TextStyle kicker = m_style.body;
            kicker.color = paleAccent(m_style);
            how.part = Part::Kicker;
            how.element = {int(heading) + 1};
            y = pen.words(block(heading + 1).text, kicker, {area.left(), y + m_style.lineStep}, area.width(),
                          how);
        }
        addYearIntroduction(pen, page, heading, y + 3 * m_style.lineStep);
        page.used = m_style.block.height();
        m_pages.push_back(std::move(page));
        mark(m_pages.size() - 1, {}, kPaperWhite);
    }

    /// A year's short introduction, under the year.
    void addYearIntroduction(Pen &pen, BodyPage &page, size_t heading, double y)
    {
        m_beside.clear();
        size_t last = heading + 1;
        while (last < m_tree.blocks.size() && block(last).role != Role::YearHeading)
            ++last;
        const std::vector<size_t> introduction = introductionOf(heading, last);
        if (introduction.empty() || !isBesideContents(introduction, m_source))
            return;
        m_beside = introduction;
        const QRectF area = leafOf(m_pages.size()).block();
        const double width = kIntroductionUnits * m_style.block.width() / kGridUnits;
        for (const size_t index : introduction) {
            const bool isHeading = block(index).role == Role::IntroductionHeading;
            TextStyle style = isHeading ? m_style.contentsSection : m_style.body;
            style.color = kPaperWhite;
            PenWords how;
            how.part = isHeading ? Part::SectionHeading : Part::Paragraph;
            how.element = {int(index)};
            if (isHeading) {
                page.placements.push_back({index, y});
            } else {
                how.setting = Setting::Justified;
                how.indent = m_style.bodyIndent;
            }
            y = pen.words(block(index).text, style, {area.left(), y}, width, how);
        }
    }

    /// Title and introduction where they are neither on a cover nor beside the contents.
    void addFront(size_t first, size_t last)
    {
        std::vector<size_t> blocks;
        for (size_t i = first; i < last; ++i)
            if (block(i).role == Role::Title || (block(i).role == Role::Kicker && !m_tree.ofYears))
                blocks.push_back(i);
        if (m_beside.empty())
            std::ranges::move(introductionOf(first, last), std::back_inserter(blocks));
        for (size_t i = 0; i < blocks.size();) {
            size_t end = i + 1;
            while (end < blocks.size() && blocks[end] == blocks[end - 1] + 1)
                ++end;
            for (BodyPage &page : flowBlocks(blocks[i], blocks[end - 1] + 1, 1, nextIsVerso(), m_source))
                add(std::move(page), {});
            i = end;
        }
    }

    void addFigures(size_t heading)
    {
        const ReportNumbers &numbers = m_tree.numbers[block(heading + 1).report];
        const bool spread = nextIsVerso();
        add(figuresPage(heading, spread, m_source), {});
        if (auto trends = spread ? trendsPage(numbers, false, int(heading), m_source) : std::nullopt)
            add(std::move(*trends), {});
    }

    [[nodiscard]] std::vector<AnnualEntry> entriesOf(size_t heading, size_t last) const
    {
        std::vector<AnnualEntry> entries;
        for (size_t i = heading + 1; i < last; ++i) {
            if (block(i).role == Role::EntryHeading) {
                entries.emplace_back();
                entries.back().first = entries.back().heading = i;
            }
            if (entries.empty())
                continue;
            AnnualEntry &entry = entries.back();
            entry.last = i + 1;
            if (block(i).role == Role::Paragraph || block(i).role == Role::LoneCaption)
                entry.texts.push_back(i);
            else if (block(i).role == Role::Figure && block(i).media)
                entry.photos.push_back(i);
            else if (block(i).role == Role::Figure)
                entry.isWhole = false;
        }
        return entries;
    }

    /// @param signature height of who signs under the last section
    void addSection(size_t heading, size_t last, bool isFollowed, double signature)
    {
        Opening opening;
        opening.heading = heading;
        opening.entries = entriesOf(heading, last);
        for (const PatternSection &section : patternOf(m_tree, heading, last))
            opening.pattern = section;
        const size_t firstEntry = opening.entries.empty() ? last : opening.entries.front().heading;
        if (firstEntry == heading + 2 && block(heading + 1).text.size() <= kIntroductionLine) {
            opening.introduction = block(heading + 1).text;
        } else if (firstEntry > heading + 1 && !opening.entries.empty()) {
            opening.entries.front().first = heading + 1;
            opening.entries.front().isWhole = false;
        }
        const QString name = block(heading).text.simplified();
        const bool spread = opening.entries.size() >= kEntriesOfSpread && nextIsVerso();
        const size_t opened = m_pages.size();
        m_pages.resize(opened + (spread ? 2 : 1));
        if (opening.entries.empty() && firstEntry > heading + 1)
            addFlow(heading + 1, last, name);
        for (BodyPage &page :
             planEntries(opening.entries, {nextIsVerso(), isFollowed, isFollowed ? 0 : signature}, m_source))
            add(std::move(page), name);

        opening.photo = spread ? smallestPhoto(heading, last) : std::nullopt;
        PageNumbers numbers;
        for (size_t i = opened; i < m_pages.size(); ++i)
            for (const Placement &placement : m_pages[i].placements)
                numbers.emplace(placement.block, int(i) + 1);
        if (spread) {
            m_pages[opened] = openingPage(opening, numbers, m_source);
            mark(opened, {}, kPaperWhite);
            m_pages[opened + 1] = openingList(opening, numbers, m_source);
            mark(opened + 1, {}, m_style.folio.color);
        } else {
            m_pages[opened] = shortOpening(opening, numbers, opened % 2 != 0, m_source);
            mark(opened, {}, m_style.folio.color);
        }
        m_section = name;
    }

    void addFlow(size_t first, size_t last, const QString &name)
    {
        for (BodyPage &page : flowBlocks(first, last, 2, nextIsVerso(), m_source))
            add(std::move(page), name);
    }

    /// Who signs, set from the top left corner of the place.
    struct SetSignature {
        std::vector<size_t> lines; ///< blocks
        std::vector<Item> items;
        double height = 0;
    };

    [[nodiscard]] SetSignature signatureOf(size_t first, size_t last) const
    {
        SetSignature signature;
        Pen pen(signature.items, m_source);
        for (size_t i = first; i < last; ++i) {
            if (block(i).role != Role::Signature)
                continue;
            PenWords how;
            how.part = Part::Signature;
            how.element = {int(i)};
            how.alignment = Alignment::Right;
            const double y = signature.lines.empty() ? m_style.lineStep : signature.height;
            signature.height =
                pen.words(block(i).text, m_style.signature, {0, y}, m_style.block.width(), how);
            signature.lines.push_back(i);
        }
        return signature;
    }

    /// At the right under the last entry, or on a page of its own.
    void addSignature(SetSignature signature)
    {
        if (signature.items.empty())
            return;
        const double height = signature.height;
        const double left = leftOf(*std::ranges::min_element(signature.items, {}, leftOf));
        const double used = m_pages.empty() ? 0 : usedRightOf(left);
        const bool fits = used > 0 && used + height <= m_style.block.height();
        if (!fits && height > m_style.block.height()) {
            addFlow(signature.lines.front(), signature.lines.back() + 1, m_section);
            return;
        }
        if (!fits)
            add({}, m_section);
        BodyPage &page = m_pages.back();
        const QRectF area = leafOf(m_pages.size() - 1).block();
        const double top = area.top() + (fits ? used : 0);
        for (Item &item : signature.items) {
            moveMark(item.mark, {area.left(), top});
            page.items.push_back(std::move(item));
        }
        page.placements.push_back({signature.lines.front(), top});
        page.used = std::max(page.used, top + height - area.top());
    }

    static double leftOf(const Item &item) { return boundsOf(item.mark).left(); }

    /// How far down the text of the last page comes at its right. @param x in the block @return 0: it has
    /// none
    [[nodiscard]] double usedRightOf(double x) const
    {
        const BodyPage &page = m_pages.back();
        const QRectF area = leafOf(m_pages.size() - 1).block();
        double used = 0;
        for (const Item &item : page.items) {
            const QRectF box = boundsOf(item.mark);
            if (page.used > 0 && item.part != Part::Artifact && box.right() > area.left() + x)
                used = std::max(used, box.bottom() - area.top());
        }
        return used;
    }

    /// Charts of all years, or the table of all numbers, under their heading.
    void addNumbers(size_t heading)
    {
        const bool table = block(heading + 1).role == Role::MetricTable;
        for (BodyPage &page : table ? annualTable(heading, nextIsVerso(), m_source)
                                    : flowBlocks(heading, heading + 2, 1, nextIsVerso(), m_source))
            add(std::move(page), block(heading).text.simplified());
    }

    Listed::Level m_listed = Listed::Level::Entry; ///< how deep the contents go
    const AnnualSource &m_source;
    const DocumentTree &m_tree;
    const PageStyle &m_style;
    const Parts m_parts;
    std::vector<BodyPage> m_pages;
    std::vector<size_t> m_beside;  ///< blocks beside the contents
    std::set<size_t> m_shownAgain; ///< photos on openers
    QString m_section;             ///< of the last entries
};

} // namespace

AnnualPages arrangeAnnual(const DocumentTree &tree, const PageStyle &style, FontChains &chains,
                          const Parts &parts, int &element)
{
    const AnnualSource source{tree, style, chains, element};
    return AnnualArranger(source, parts).run();
}

} // namespace dashiji::publish
