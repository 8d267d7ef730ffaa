// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/opener.h"

#include "core/publish/pages/largefigure.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kPhotoHeight = 397; ///< points, as a photo of 3:2 has over the page's width
constexpr double kShortHeight = 300; ///< of the ground of an opening of one page
constexpr double kLetterSize = 280;
constexpr double kLetterLeft = 57;
constexpr double kLetterBaseline = 108; ///< over the foot of the page
constexpr double kTitleLeft = 373;
constexpr double kTitleBottom = 126; ///< over the foot of the page
constexpr size_t kMostTitleLines = 3;
constexpr double kSmallTitle = 0.62; ///< of a title's type that is too long
constexpr double kMostRow = 88;      ///< points, of an entry in the list
constexpr double kLeastRow = 40;
constexpr size_t kMostRows = 16;
constexpr double kNumberUnits = 4;
constexpr double kFigureUnits = 26;
constexpr double kTitleUnits = 20;
constexpr double kRowTop = 12;
constexpr double kTightPitch = 1.22; ///< em, of titles that have two lines in a low row
constexpr double kTightMargin = 4;   ///< points, over and under them together
constexpr double kListFigure = 0.6;  ///< of the figures' digits
constexpr double kListUnit = 0.42;
constexpr double kSingleRow = 20;
constexpr double kMostSingleRow = 36;
constexpr double kLargestSingle = 1.25; ///< of its type, where rows are high

class OpenerPainter
{
public:
    OpenerPainter(const Opening &opening, const PageNumbers &numbers, const Leaf &leaf,
                  const AnnualSource &source)
        : m_opening(opening)
        , m_numbers(numbers)
        , m_leaf(leaf)
        , m_source(source)
        , m_style(source.style)
        , m_pen(m_page.items, source)
    {
    }

    BodyPage spreadTitle()
    {
        m_page.used = m_style.block.height();
        m_pen.fill(m_leaf.paper(), m_style.accentColor);
        if (m_opening.photo)
            addPhoto({0, 0, m_leaf.paper().width(), kPhotoHeight});
        else
            addRings({m_leaf.paper().width() * 0.62, kPhotoHeight * 0.58}, 24, 6);
        addTitle(m_leaf.paper().height(), kLetterSize);
        return std::move(m_page);
    }

    BodyPage list()
    {
        addRows(m_style.block.top());
        return std::move(m_page);
    }

    BodyPage onePage()
    {
        const QRectF ground(0, 0, m_leaf.paper().width(), kShortHeight);
        m_pen.fill(ground, m_style.accentColor);
        addTitle(kShortHeight + kTitleBottom * 0.45, kLetterSize * 0.8);
        addRows(m_leaf.lineAt(kShortHeight + 2 * m_style.lineStep));
        return std::move(m_page);
    }

private:
    [[nodiscard]] const Block &heading() const { return m_source.tree.blocks[m_opening.heading]; }

    void addPhoto(const QRectF &place)
    {
        const Block &figure = m_source.tree.blocks[*m_opening.photo];
        const Element element{m_source.element++};
        m_pen.photo(figure, place, Part::Artifact, {});
        size_t owner = 0;
        for (const AnnualEntry &entry : m_opening.entries)
            if (entry.heading < *m_opening.photo && *m_opening.photo < entry.last)
                owner = entry.heading;
        const auto number = m_numbers.find(owner);
        const QString words = number == m_numbers.end() || figure.text.isEmpty()
                                  ? figure.text
                                  : m_style.words.seePage.arg(figure.text).arg(number->second);
        TextStyle style = m_style.caption;
        style.color = kPaperWhite;
        PenWords how;
        how.alignment = Alignment::Right;
        how.part = Part::Paragraph;
        how.element = element;
        m_pen.line(words, style,
                   {m_leaf.block().left(), place.bottom() + m_style.captionGap + baselineOf(style)},
                   m_leaf.block().width(), how);
    }

    void addRings(QPointF centre, double step, double stroke)
    {
        RingStyle rings;
        rings.centre = centre;
        const double count = double(std::max<size_t>(1, m_opening.pattern.weights.size()));
        rings.step = std::min(step, kPhotoHeight * 0.5 / count);
        rings.inner = rings.step * 1.4;
        rings.stroke = std::min(stroke, rings.step * 0.4);
        rings.color = paleAccent(m_style);
        rings.end = kPaperWhite;
        rings.most = heaviestOf({m_opening.pattern});
        drawRings(m_pen, m_opening.pattern, rings);
    }

    /// The title, its first letter as large as the ground allows, and a line under it. @param foot of the
    /// ground
    void addTitle(double foot, double letter)
    {
        const QString title = heading().text.simplified();
        TextStyle large = m_style.sectionHeading;
        large.color = kPaperWhite;
        TextStyle first = large;
        first.size = letter;
        first.pitch = letter;
        if (m_source.tree.chinese && !title.isEmpty())
            m_pen.line(title.left(title.front().isHighSurrogate() ? 2 : 1), first,
                       {kLetterLeft, foot - kLetterBaseline}, letter * 1.1, {});
        const double left = m_source.tree.chinese ? kTitleLeft : m_leaf.block().left();
        const double width = m_leaf.block().right() - left;
        const ParagraphShape shape{width, 0, Setting::Balanced, Alignment::Left};
        if (setParagraph(title, large, shape, m_source.chains).size() > kMostTitleLines) {
            large.size *= kSmallTitle;
            large.pitch *= kSmallTitle;
        }
        auto [lines, fitted] = setParagraphWithin(title, foot - kTitleBottom - m_style.block.top(), large,
                                                  shape, m_source.chains);
        large = fitted;
        double y = foot - kTitleBottom - double(lines.size()) * large.pitch;
        m_page.placements.push_back({m_opening.heading, std::max(0.0, y)});
        m_pen.fill({left, y - m_style.accentGap, m_style.accent.width(), m_style.accent.height()},
                   kPaperWhite);
        for (SetLine &line : lines) {
            appendLine(m_page.items, std::move(line), {left, y + baselineOf(large)}, Part::SectionHeading,
                       {int(m_opening.heading)});
            y += large.pitch;
        }
        TextStyle words = m_style.body;
        words.color = kPaperWhite;
        PenWords how;
        how.part = Part::Paragraph;
        how.element = {m_source.element++};
        m_pen.line(m_opening.introduction, words, {left, y + baselineOf(words)}, width, how);
    }

    [[nodiscard]] QString pageOf(size_t entry) const
    {
        const auto number = m_numbers.find(entry);
        return number == m_numbers.end() ? QString() : QString::number(number->second);
    }

    void addRows(double top)
    {
        const double room = m_style.block.bottom() - top;
        const double count = double(m_opening.entries.size());
        m_page.used = top - m_style.block.top() + room;
        if (m_opening.entries.size() <= kMostRows && room / count >= kLeastRow)
            addLargeRows(top, std::min(kMostRow, room / count));
        else
            addSmallRows(top);
    }

    void addLargeRows(double top, double height)
    {
        const QRectF block = m_leaf.block();
        double y = top;
        for (const AnnualEntry &entry : m_opening.entries) {
            const bool first = y == top;
            m_pen.fill({block.left(), y, block.width(), m_style.ruleWidth * (first ? 2 : 1)},
                       first ? m_style.body.color : m_style.ruleColor);
            addRow(entry, y, height);
            y += height;
        }
        m_pen.fill({block.left(), y, block.width(), m_style.ruleWidth * 2}, m_style.body.color);
        m_page.used = y - m_style.block.top();
    }

    void addRow(const AnnualEntry &entry, double y, double height)
    {
        const Block &heading = m_source.tree.blocks[entry.heading];
        const QRectF block = m_leaf.block();
        const Element element{m_source.element++};
        PenWords how;
        how.part = Part::ContentsLine;
        how.element = element;
        TextStyle number = m_style.entryHeading;
        number.size *= 1.5;
        number.color = m_style.entryNumber;
        const double unit = m_leaf.unit();
        const double baseline = y + kRowTop + number.size * kDigitHeight;
        const double share = std::min(1.0, height / 66);
        m_pen.line(heading.number, number, {block.left(), baseline}, kNumberUnits * unit, how);
        TextStyle title = m_style.entryHeading;
        title.size *= 14.0 / 22;
        title.pitch = title.size * 1.43;
        const double left = heading.number.isEmpty() ? 0 : kNumberUnits;
        const double titleWidth =
            (heading.figures.empty() ? kGridUnits - 3 - left : kTitleUnits + kNumberUnits - left) * unit;
        const ParagraphShape shape{titleWidth, 0, Setting::Balanced, Alignment::Left};
        std::vector<SetLine> lines = setParagraph(heading.text, title, shape, m_source.chains);
        double at = y + kRowTop;
        const double pageBaseline = at + baselineOf(title);
        if (double(lines.size()) * title.pitch > height - kRowTop) {
            title.pitch = title.size * kTightPitch;
            auto fitted =
                setParagraphWithin(heading.text, height - kTightMargin, title, shape, m_source.chains);
            lines = std::move(fitted.lines);
            title = fitted.style;
            at = y + (height - double(lines.size()) * title.pitch) / 2;
        }
        for (SetLine &line : lines) {
            appendLine(m_page.items, std::move(line), {m_leaf.at(left), at + baselineOf(title)},
                       Part::ContentsLine, element);
            at += title.pitch;
        }
        if (!heading.figures.empty())
            addRowFigure(heading.figures.front(), y, share, element);
        TextStyle page = m_style.figureLabel;
        page.size = 9;
        how.alignment = Alignment::Right;
        m_pen.line(pageOf(entry.heading), page, {block.left(), pageBaseline}, block.width(), how);
        addLink(entry, {block.left(), y, block.width(), height}, element);
    }

    void addRowFigure(const LargeFigure &figure, double y, double share, Element element)
    {
        LargeFigureStyle large{m_style.figureNumber, m_style.figureUnit};
        large.digits.size *= kListFigure * share;
        large.digits.color = m_style.body.color;
        large.unit.size = large.digits.size * kListUnit;
        const double width = (kGridUnits - kFigureUnits - 3) * m_leaf.unit();
        large = fitting(figure.text, large, width, m_source.chains);
        const double baseline = y + kRowTop + m_style.figureNumber.size * kListFigure * share * kDigitHeight;
        const double x = m_leaf.at(kFigureUnits);
        appendFigure(m_page.items, figure.text, large, {x, baseline}, Part::ContentsLine, element,
                     m_source.chains);
        PenWords how;
        how.part = Part::ContentsLine;
        how.element = element;
        m_pen.line(figure.label, m_style.figureLabel, {x, baseline + 4 + baselineOf(m_style.figureLabel)},
                   width, how);
    }

    /// Many entries: single lines, in two columns where one is too short; what has no room is in the
    /// contents.
    void addSmallRows(double top)
    {
        const double gap = 2 * m_leaf.unit();
        const double room = m_style.block.bottom() - top;
        const auto rows = size_t(std::max(1.0, std::floor(room / kSingleRow)));
        const bool abreast = m_opening.entries.size() > rows;
        const double width = (abreast ? kHalfUnits : kGridUnits) * m_leaf.unit();
        const size_t shown = std::min(m_opening.entries.size(), 2 * rows);
        const size_t perColumn = abreast ? (shown + 1) / 2 : shown;
        const double height = std::min(kMostSingleRow, room / double(perColumn));
        TextStyle title = m_style.contentsEntry;
        title.size *= std::min(kLargestSingle, height / kSingleRow);
        title.pitch = height;
        TextStyle number = title;
        number.color = m_style.entryNumber;
        for (size_t i = 0; i < shown; ++i) {
            const AnnualEntry &entry = m_opening.entries[i];
            const Block &heading = m_source.tree.blocks[entry.heading];
            const double x = m_leaf.block().left() + (i < perColumn ? 0 : width + gap);
            const double y = top + double(i % perColumn) * height;
            if (!abreast)
                m_pen.fill({x, y, width, m_style.ruleWidth}, m_style.ruleColor);
            const Element element{m_source.element++};
            PenWords how;
            how.part = Part::ContentsLine;
            how.element = element;
            const double baseline = y + baselineOf(title);
            const double indent = heading.number.isEmpty() ? 0 : 2 * m_leaf.unit();
            m_pen.line(heading.number, number, {x, baseline}, width, how);
            m_pen.line(heading.text.simplified(), title, {x + indent, baseline},
                       width - indent - 2 * m_leaf.unit(), how);
            how.alignment = Alignment::Right;
            m_pen.line(pageOf(entry.heading), m_style.figureLabel, {x, baseline}, width, how);
            addLink(entry, {x, y, width, height}, element);
        }
        m_page.used = top - m_style.block.top() + double(perColumn) * height;
    }

    void addLink(const AnnualEntry &entry, const QRectF &rect, Element element)
    {
        const auto number = m_numbers.find(entry.heading);
        if (number == m_numbers.end())
            return;
        const QString text = m_source.tree.blocks[entry.heading].text.simplified();
        m_page.links.push_back({rect, {number->second - 1, m_style.block.top()}, text, element});
    }

    const Opening &m_opening;
    const PageNumbers &m_numbers;
    const Leaf m_leaf;
    const AnnualSource &m_source;
    const PageStyle &m_style;
    BodyPage m_page;
    Pen m_pen;
};

} // namespace

BodyPage openingPage(const Opening &opening, const PageNumbers &numbers, const AnnualSource &source)
{
    return OpenerPainter(opening, numbers, Leaf(source.style, true), source).spreadTitle();
}

BodyPage openingList(const Opening &opening, const PageNumbers &numbers, const AnnualSource &source)
{
    return OpenerPainter(opening, numbers, Leaf(source.style, false), source).list();
}

BodyPage shortOpening(const Opening &opening, const PageNumbers &numbers, bool verso,
                      const AnnualSource &source)
{
    return OpenerPainter(opening, numbers, Leaf(source.style, verso), source).onePage();
}

} // namespace dashiji::publish
