// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/sheethead.h"

#include "core/publish/pages/annual/pen.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kSheetHeadShare = 0.5; ///< of the block, for the words at the right of a sheet's head
constexpr double kReportShare = 0.35;   ///< of a head's height, for the report's title, and for its kicker
constexpr size_t kHeadPhotos = 2;       ///< in a head on the accent
constexpr double kHeadPhoto = 0.33;     ///< width of each, of the paper
constexpr double kHeadPhotoGap = 2;     ///< points
constexpr double kKeptInHead = 0.65;    ///< of a photo there
constexpr double kUnderName = 0.3;   ///< of its pitch: how far a section stands under the middle of the band
constexpr double kLeastTitle = 0.55; ///< of its size: a section's name on the band
constexpr double kHalfLine = 0.5;
constexpr double kRuleHeight = 3; ///< points, over the head

class HeadPainter
{
public:
    HeadPainter(const DocumentTree &tree, const PageStyle &style, FontChains &chains, int &element)
        : m_tree(tree), m_style(style), m_chains(chains), m_element(element)
    {
    }

    /// The section at the left, the report at the right, under a bar or on the accent.
    void add(const Sheet &sheet, BodyPage &page, bool again)
    {
        const bool first = sheet.opens && !again;
        const QRectF &block = m_style.block;
        const double bottom = block.top() + m_style.sectionHeight - m_style.accentGap;
        double middle = (block.top() + kRuleHeight + bottom) / 2;
        m_headRight = block.right();
        if (m_style.sectionBand) {
            page.items.push_back(artifactRule({{0, 0, m_style.paper.width(), bottom}, m_style.accentColor}));
            if (!again)
                addHeadPhotos(sheet, page, bottom);
            middle = (block.top() + bottom) / 2;
        } else {
            page.items.push_back(
                artifactRule({{block.left(), block.top(), block.width(), kRuleHeight}, m_style.accentColor}));
            page.items.push_back(
                artifactRule({{block.left(), bottom, block.width(), m_style.ruleWidth}, m_style.ruleColor}));
        }
        const Block &heading = m_tree.blocks[sheet.first];
        if (m_tree.ofYears) // which is what its sections are part of
            addReportName(sheet, page, middle, first);
        if (opensSheet(heading.role)) {
            const QString words = again ? m_style.words.continued.arg(heading.text) : heading.text;
            TextStyle style = m_style.sectionHeading;
            double width = m_headRight - block.left();
            double y = middle - style.pitch / 2;
            if (m_style.sectionBand) {
                style.color = kPaperWhite;
                style.size *= std::clamp(width / setLine(words, style, m_chains).width, kLeastTitle, 1.0);
                y += style.pitch * kUnderName;
            } else {
                const double room = block.width() - reportNameWidth(sheet, first) - style.size;
                width = std::max(room, block.width() * (1 - kSheetHeadShare));
            }
            SetLine line = setLineWithin(words, width + 1, style, m_chains); // which it may fill
            appendLine(page.items, std::move(line), {block.left(), y + baselineOf(style)},
                       again ? Part::Artifact : Part::SectionHeading, {again ? -1 : int(sheet.first)});
            if (!again)
                page.placements.insert(page.placements.begin(), {sheet.first, block.top()});
        }
        if (!m_tree.ofYears)
            addReportName(sheet, page, middle, first);
        else if (first)
            page.placements.insert(page.placements.begin(), {sheet.year, block.top()});
    }

    /// The first photos of a section that may be cut to the shape of the head, as many as stand in it.
    [[nodiscard]] std::vector<size_t> photos(const Sheet &sheet)
    {
        std::vector<size_t> shown;
        if (!m_style.sectionBand || !m_style.photosGathered || sheet.first == sheet.last)
            return shown;
        // the section's name beside them is whole
        const double room = m_style.paper.width() * (1 - kHeadPhoto * double(kHeadPhotos)) -
                            m_style.block.left() - m_style.sectionHeading.size / 4;
        if (setLine(m_tree.blocks[sheet.first].text, m_style.sectionHeading, m_chains).width * kLeastTitle >
            room)
            return shown;
        const double height = m_style.block.top() + m_style.sectionHeight - m_style.accentGap;
        const double shape = m_style.paper.width() * kHeadPhoto / height;
        for (size_t i = sheet.first; i < sheet.last && shown.size() < kHeadPhotos; ++i) {
            const Block &block = m_tree.blocks[i];
            if (block.role == Role::Figure && block.media &&
                keptOf(shapeOf(block, m_style), shape) >= kKeptInHead)
                shown.push_back(i);
        }
        if (shown.size() < kHeadPhotos)
            shown.clear();
        return shown;
    }

private:
    /// Two photos at the right of the head, to the edge of the page, their words under them.
    void addHeadPhotos(const Sheet &sheet, BodyPage &page, double bottom)
    {
        const AnnualSource source{m_tree, m_style, m_chains, m_element};
        Pen pen(page.items, source);
        const double width = m_style.paper.width() * kHeadPhoto;
        double x = m_style.paper.width();
        std::vector<size_t> shown = photos(sheet);
        std::ranges::reverse(shown);
        for (const size_t photo : shown) {
            x -= width;
            const QRectF place(x + kHeadPhotoGap, 0, width - kHeadPhotoGap, bottom);
            pen.fill({x, 0, kHeadPhotoGap, bottom}, kPaperWhite);
            pen.photo(m_tree.blocks[photo], place, Part::Figure, {int(photo)});
            PenWords how;
            how.part = Part::Caption;
            how.element = {int(photo)};
            const double right = std::min(place.right(), m_style.block.right());
            pen.line(m_tree.blocks[photo].text, m_style.caption,
                     {place.left(), bottom + m_style.captionGap + baselineOf(m_style.caption)},
                     right - place.left(), how);
        }
        if (!shown.empty())
            m_headRight = x - m_style.sectionHeading.size / 4;
    }

    [[nodiscard]] QString titleOf(const Sheet &sheet) const
    {
        return m_tree.ofYears ? m_tree.blocks[sheet.year].text : m_tree.title;
    }

    [[nodiscard]] QString kickerOf(const Sheet &sheet) const
    {
        if (!m_tree.ofYears)
            return m_tree.kicker;
        const size_t under = sheet.year + 1;
        const bool there = under < m_tree.blocks.size() && m_tree.blocks[under].role == Role::Kicker;
        return there ? m_tree.blocks[under].text : QString();
    }

    /// The lines of a text at the right of the head.
    [[nodiscard]] FittedParagraph reportLines(const QString &text)
    {
        TextStyle style = m_style.head;
        const double height = m_style.sectionHeight * kReportShare;
        if (!m_style.sectionBand)
            return setParagraphWithin(
                text, height, style,
                {m_style.block.width() * kSheetHeadShare, 0, Setting::Balanced, Alignment::Right}, m_chains);
        style.color = kPaperWhite;
        return setParagraphWithin(text, height, style,
                                  {m_headRight - m_style.block.left(), 0, Setting::Balanced, Alignment::Left},
                                  m_chains);
    }

    double reportNameWidth(const Sheet &sheet, bool first)
    {
        double width = 0;
        for (const QString &text : {titleOf(sheet), first ? kickerOf(sheet) : QString()}) {
            for (const SetLine &line : reportLines(text).lines)
                width = std::max(width, line.width);
        }
        return width;
    }

    /// The report's title at the right; on the first sheet with its kicker.
    void addReportName(const Sheet &sheet, BodyPage &page, double middle, bool first)
    {
        const QString title = titleOf(sheet);
        const QString kicker = kickerOf(sheet);
        const QRectF &block = m_style.block;
        const double width = block.width() * kSheetHeadShare;
        std::vector<FittedParagraph> words{reportLines(title)};
        if (first && !kicker.isEmpty())
            words.push_back(reportLines(kicker));
        double height = 0;
        for (const FittedParagraph &one : words)
            height += double(one.lines.size()) * one.style.pitch;
        // on a band over the section's name, else at its right
        const bool band = m_style.sectionBand;
        double y = middle - height / (band ? 1 : 2);
        y -= band ? m_style.sectionHeading.pitch * (kHalfLine - kUnderName) : 0;
        const double left = band ? block.left() : block.right() - width;
        Part part = m_tree.ofYears ? Part::YearHeading : Part::Title;
        int element = m_element;
        for (FittedParagraph &one : words) {
            for (SetLine &line : one.lines) {
                appendLine(page.items, std::move(line), {left, y + baselineOf(one.style)},
                           first ? part : Part::Artifact, {first ? element : -1});
                y += one.style.pitch;
            }
            part = Part::Kicker;
            ++element;
        }
        if (first)
            m_element += 2;
    }

    const DocumentTree &m_tree;
    const PageStyle &m_style;
    FontChains &m_chains;
    int &m_element;
    double m_headRight = 0; ///< of words in the head
};

} // namespace

bool opensSheet(Role role)
{
    return role == Role::SectionHeading || role == Role::IntroductionHeading;
}

std::vector<size_t> headPhotos(const Sheet &sheet, const DocumentTree &tree, const PageStyle &style,
                               FontChains &chains)
{
    int element = 0;
    return HeadPainter(tree, style, chains, element).photos(sheet);
}

void addSheetHead(BodyPage &page, const Sheet &sheet, bool again, const DocumentTree &tree,
                  const PageStyle &style, FontChains &chains, int &element)
{
    HeadPainter(tree, style, chains, element).add(sheet, page, again);
}

} // namespace dashiji::publish
