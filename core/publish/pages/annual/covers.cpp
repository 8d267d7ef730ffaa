// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/annual/covers.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr double kCoverMargin = 62.3; ///< points
constexpr double kCoverDots = 110;    ///< an inch, of a photo on the cover
constexpr double kPhotoBottom = 560;  ///< points
constexpr double kMostRadius = 290;
constexpr double kImprintFoot = 40;   ///< points it may go on under the block
constexpr double kSmallPattern = 150; ///< radius of the pattern on the back
constexpr double kYearSize = 132;
constexpr double kHugeYear = 372;
constexpr double kSealSide = 42;
constexpr double kPointsAnInch = 72;
constexpr size_t kMostKeyRows = 14;

class CoverPainter
{
public:
    explicit CoverPainter(const AnnualSource &source)
        : m_source(source)
        , m_style(source.style)
        , m_leaf(source.style, false)
        , m_pen(m_page.items, source)
        , m_sections(patternOf(source.tree, 0, source.tree.blocks.size()))
    {
        m_page.size = m_style.paper;
        if (source.tree.ofYears) { // the newest year's
            size_t first = 0;
            for (size_t i = 0; i < source.tree.blocks.size(); ++i)
                if (source.tree.blocks[i].role == Role::YearHeading)
                    first = i;
            m_sections = patternOf(source.tree, first, source.tree.blocks.size());
        }
    }

    Page front()
    {
        const auto photo = coverPhoto();
        if (m_style.coverKind == CoverKind::Type)
            typeCover();
        else if (m_style.coverKind == CoverKind::Photo && photo)
            photoCover(*photo);
        else
            patternCover();
        return std::move(m_page);
    }

    Page endpaper()
    {
        m_pen.fill(m_leaf.paper(), m_style.accentColor);
        TextStyle style = m_style.coverYear;
        style.color = paleAccent(m_style);
        PenWords how;
        how.alignment = Alignment::Centre;
        m_pen.words(m_source.tree.kicker, style,
                    {m_style.block.left(), m_leaf.paper().height() / 2 - style.pitch}, m_style.block.width(),
                    how);
        return std::move(m_page);
    }

    Page back()
    {
        m_pen.fill(m_leaf.paper(), m_style.ground);
        drawPattern({190, 196}, {404, 196}, kSmallPattern, m_style.accentColor, m_style.body.color,
                    m_style.body.color, m_style.accentColor);
        double y = 366;
        if (!m_sections.empty())
            y = addKey(y);
        addImprint();
        return std::move(m_page);
    }

private:
    [[nodiscard]] double left() const { return kCoverMargin; }
    [[nodiscard]] double right() const { return m_leaf.paper().width() - kCoverMargin; }
    [[nodiscard]] double width() const { return right() - left(); }

    PenWords part(Part part, Alignment alignment = Alignment::Left)
    {
        PenWords how;
        how.part = part;
        how.element = {m_source.element++};
        how.alignment = alignment;
        return how;
    }

    static TextStyle coloured(TextStyle style, QRgb color)
    {
        style.color = color;
        return style;
    }

    /// The names of the sections, where they are few and short; else the report's.
    [[nodiscard]] QString title() const
    {
        constexpr qsizetype kShortName = 8;
        QStringList names;
        for (const PatternSection &section : m_sections)
            names.append(m_source.tree.blocks[section.heading].text.simplified().replace(u' ', QChar::Nbsp));
        const bool isShort = std::ranges::all_of(names, [&](const QString &name) {
            return name.size() <= kShortName * (m_source.tree.chinese ? 1 : 3);
        });
        return names.isEmpty() || !isShort || m_source.tree.ofYears
                   ? m_source.tree.title
                   : names.join(QChar(m_source.tree.chinese ? 0x3000 : 0x2003));
    }

    [[nodiscard]] QString years() const
    {
        const QString last = QString::number(m_source.tree.numbers.back().year);
        const QString first = QString::number(m_source.tree.numbers.front().year);
        return first == last ? last : first + QChar(0x2013) + last;
    }

    /// In the largest type in which it takes few lines, up from a foot.
    void addTitle(double foot, QRgb color)
    {
        const QString words = title();
        for (const TextStyle &each : m_style.coverTitle) {
            auto lines = setParagraph(words, coloured(each, color),
                                      {width(), 0, Setting::Balanced, Alignment::Left}, m_source.chains);
            if (int(lines.size()) > m_style.coverTitleLines && &each != &m_style.coverTitle.back())
                continue;
            const PenWords how = part(Part::Title);
            double y = std::max(m_style.block.top(), foot - double(lines.size()) * each.pitch);
            for (SetLine &line : lines) {
                appendLine(m_page.items, std::move(line), {left(), y + baselineOf(each)}, how.part,
                           how.element);
                y += each.pitch;
            }
            return;
        }
    }

    /// Two words in one line, at either edge.
    void addEnds(const QString &first, const TextStyle &firstStyle, const QString &second,
                 const TextStyle &secondStyle, double baseline)
    {
        m_pen.line(first, firstStyle, {left(), baseline}, width() * 0.62, part(Part::Paragraph));
        m_pen.line(second, secondStyle, {left() + width() * 0.64, baseline}, width() * 0.36,
                   part(Part::Paragraph, Alignment::Right));
    }

    void patternCover()
    {
        m_pen.fill(m_leaf.paper(), m_style.accentColor);
        drawPattern({208, 250}, {392, 404}, kMostRadius, paleAccent(m_style), deepAccent(m_style),
                    kPaperWhite, kPaperWhite);
        TextStyle year = coloured(m_style.sectionHeading, kPaperWhite);
        year.size = 40;
        m_pen.line(years(), year, {left(), 92}, width() * 0.6, part(Part::Paragraph));
        m_pen.line(m_source.tree.kicker, coloured(m_style.coverKicker, kPaperWhite),
                   {left() + width() * 0.6, 82}, width() * 0.4, part(Part::Kicker, Alignment::Right));
        addTitle(752, kPaperWhite);
        m_pen.fill({left(), 760, width(), m_style.ruleWidth}, kPaperWhite);
        addEnds(m_source.tree.organization, coloured(m_style.coverOrganization, kPaperWhite),
                m_source.tree.year, coloured(m_style.coverYear, paleAccent(m_style)), 784);
    }

    void drawPattern(QPointF first, QPointF second, double radius, QRgb firstColor, QRgb secondColor,
                     QRgb firstEnd, QRgb secondEnd)
    {
        const double most = heaviestOf(m_sections);
        for (size_t i = 0; i < m_sections.size(); ++i) {
            RingStyle rings;
            rings.centre = m_sections.size() == 1
                               ? QPointF((first.x() + second.x()) / 2, (first.y() + second.y()) / 2)
                           : i == 0 ? first
                                    : second;
            const double count = double(m_sections[i].weights.size());
            rings.inner = radius * 0.138;
            rings.step = std::min(radius * 0.11, (radius - rings.inner) / std::max(1.0, count));
            rings.stroke = rings.step * 0.36;
            rings.start = i == 0 ? 90 : -90;
            rings.color = i == 0 ? firstColor : secondColor;
            rings.end = i == 0 ? firstEnd : secondEnd;
            rings.most = most;
            drawRings(m_pen, m_sections[i], rings);
        }
    }

    /// The widest photo that is fine enough.
    [[nodiscard]] std::optional<size_t> coverPhoto() const
    {
        std::optional<size_t> best;
        for (size_t i = 0; i < m_source.tree.blocks.size(); ++i) {
            const Block &block = m_source.tree.blocks[i];
            if (!block.media || block.media->size.height() * kPointsAnInch / kPhotoBottom < kCoverDots)
                continue;
            if (!best || block.media->size.width() > m_source.tree.blocks[*best].media->size.width())
                best = i;
        }
        return best;
    }

    void photoCover(size_t photo)
    {
        m_pen.photo(m_source.tree.blocks[photo], {0, 0, m_leaf.paper().width(), kPhotoBottom}, Part::Artifact,
                    {});
        m_pen.line(m_source.tree.blocks[photo].text, m_style.figureLabel,
                   {left(), kPhotoBottom + m_style.figureLabel.pitch * 1.3}, width(), part(Part::Paragraph));
        if (m_source.tree.chinese)
            addSlip();
        TextStyle year = coloured(m_style.sectionHeading, m_style.accentColor);
        year.size = years().size() > 4 ? kYearSize / 2 : kYearSize;
        m_pen.line(years(), year, {left() - 4, 726}, width(), part(Part::Paragraph));
        m_pen.fill({left(), 752, m_style.accent.width(), m_style.accent.height()}, m_style.accentColor);
        if (!m_source.tree.chinese)
            m_pen.line(title(), m_style.coverOrganization, {left(), 800}, width(), part(Part::Title));
        addEnds(m_source.tree.organization, m_style.coverOrganization, m_source.tree.kicker,
                m_style.coverKicker, 778);
    }

    /// The title from top to bottom on a slip of paper, beside it whose year it is.
    void addSlip()
    {
        const QRectF slip(434, 0, 98, 470);
        m_pen.fill(slip, kPaperWhite);
        Path line;
        line.outline.addRect(slip.adjusted(7, -10, -7, -8));
        line.stroke = m_style.accentColor;
        m_pen.add(std::move(line));
        addUpright(title(), coloured(m_style.coverTitle.back(), m_style.body.color), 28,
                   {slip.right() - 52, 44}, 370, Part::Title);
        addUpright(m_source.tree.organization + m_source.tree.year, m_style.coverYear, 14,
                   {slip.left() + 22, 44}, 330, Part::Paragraph);
        addSeal(m_pen, {slip.center().x() - kSealSide / 2, 398, kSealSide, kSealSide});
    }

    /// Character under character; marks that would have to turn are left out.
    void addUpright(const QString &words, TextStyle style, double size, QPointF corner, double room,
                    Part role)
    {
        std::vector<QString> letters;
        for (const char32_t c : words.toUcs4())
            if (QChar::isLetterOrNumber(c) || QChar::isSpace(c))
                letters.push_back(QString::fromUcs4(&c, 1));
        const double step = std::min(size * 1.25, room / double(std::max<size_t>(1, letters.size())));
        style.size = std::min(size, step / 1.15);
        style.pitch = step;
        const PenWords how = part(role);
        for (const QString &letter : letters) {
            const bool space = letter.front().isSpace();
            if (!space)
                m_pen.line(letter, style, corner + QPointF(0, baselineOf(style)), size * 2, how);
            corner.ry() += space ? step / 2 : step;
        }
    }

    void typeCover()
    {
        m_pen.fill(m_leaf.paper(), m_style.ground);
        addEnds(m_source.tree.organization, m_style.coverOrganization, m_source.tree.kicker,
                m_style.coverKicker, 77);
        m_pen.fill({left(), 92, width(), m_style.ruleWidth}, m_style.body.color);
        TextStyle year = m_style.sectionHeading;
        const QString digits = QString::number(m_source.tree.numbers.back().year);
        const PenWords how = part(Part::Paragraph);
        for (int half = 0; half < 2; ++half) {
            const QString words = digits.mid(half * 2, 2);
            year.size = kHugeYear;
            const double wide = setLine(words, year, m_source.chains).width;
            year.size *= std::min(1.0, width() / wide);
            const double x = left() + (width() - setLine(words, year, m_source.chains).width) / 2;
            m_pen.line(words, year, {x, half == 0 ? 396.0 : 694.0}, width() * 2, how);
        }
        addSeal(m_pen, {right() - 2 * kSealSide, 360, 2 * kSealSide, 2 * kSealSide});
        m_pen.fill({left(), 716, width(), m_style.ruleWidth}, m_style.body.color);
        const double end =
            m_pen.line(title(), m_style.coverTitle.back(), {left(), 752}, width() * 0.7, part(Part::Title));
        m_pen.line(m_source.tree.year, m_style.coverYear, {end, 750}, right() - end,
                   part(Part::Paragraph, Alignment::Right));
    }

    /// What each ring is, in a column a section. @return y under it
    double addKey(double y)
    {
        TextStyle heading = m_style.entryHeading;
        heading.size = 16;
        heading.pitch = 22;
        y = m_pen.words(m_style.words.pattern, heading, {left(), y}, width(), part(Part::Paragraph));
        m_pen.fill({left(), y + 5, m_style.accent.width(), m_style.accent.height()}, m_style.accentColor);
        TextStyle note = m_style.caption;
        note.color = m_style.body.color;
        y = m_pen.words(m_style.words.patternNote, note, {left(), y + 14}, width(), part(Part::Paragraph)) +
            10;
        const double gap = 20;
        const double column = (width() - gap) / 2;
        double lowest = y;
        for (size_t i = 0; i < m_sections.size(); ++i)
            lowest = std::max(lowest,
                              addKeyColumn(m_sections[i], {left() + double(i) * (column + gap), y}, column));
        return lowest;
    }

    double addKeyColumn(const PatternSection &section, QPointF corner, double width)
    {
        TextStyle name = m_style.chartTitle;
        double y = corner.y();
        m_pen.line(m_source.tree.blocks[section.heading].text.simplified(), name,
                   {corner.x(), y + baselineOf(name)}, width, part(Part::Paragraph));
        y += name.pitch + 3;
        m_pen.fill({corner.x(), y, width, m_style.ruleWidth}, m_style.body.color);
        y += 4;
        TextStyle row = m_style.figureLabel;
        row.color = m_style.body.color;
        row.pitch = 14;
        TextStyle number = row;
        number.color = m_style.accentColor;
        number.font.weight = name.font.weight;
        const size_t shown = std::min(section.entries.size(), kMostKeyRows);
        for (size_t i = 0; i < shown; ++i) {
            const Block &entry = m_source.tree.blocks[section.entries[i]];
            const double baseline = y + baselineOf(row);
            const PenWords how = part(Part::Paragraph);
            const double indent = entry.number.isEmpty() ? 0 : 15;
            m_pen.line(entry.number, number, {corner.x(), baseline}, indent, how);
            const QString figure =
                entry.figures.empty() ? QStringLiteral("—") : entry.figures.front().text.plain();
            const SetLine value = setLineWithin(figure, width / 3, row, m_source.chains);
            m_pen.line(entry.text.simplified(), row, {corner.x() + indent, baseline},
                       width - indent - value.width - row.size, how);
            appendLine(m_page.items, value, {corner.x() + width - value.width, baseline}, how.part,
                       how.element);
            y += row.pitch;
        }
        return y;
    }

    void addImprint()
    {
        double y = 660;
        m_pen.fill({left(), y, width(), m_style.ruleWidth * 1.4}, m_style.body.color);
        y += 14;
        const bool seal = m_style.sealWords.size() == 4;
        addSeal(m_pen, {left(), y + 2, 62, 62});
        const double x = left() + (seal ? 78 : 0);
        const double room = right() - x;
        TextStyle office = m_style.entryHeading;
        y = m_pen.wordsWithin(m_source.tree.organization, office, {x, y}, {room, office.pitch},
                              part(Part::Paragraph));
        m_pen.line(m_style.words.edition.arg(m_source.tree.year), m_style.coverYear,
                   {x, y + baselineOf(m_style.coverYear)}, room * 0.6, part(Part::Paragraph));
        y += m_style.coverYear.pitch;
        const double height = (m_style.block.bottom() + kImprintFoot - y) / 2;
        for (const QString &words : {m_source.tree.title, m_source.tree.kicker})
            y = m_pen.wordsWithin(words, m_style.caption, {x, y}, {room * 0.6, height},
                                  part(Part::Paragraph));
    }

    const AnnualSource &m_source;
    const PageStyle &m_style;
    const Leaf m_leaf;
    Page m_page;
    Pen m_pen;
    std::vector<PatternSection> m_sections;
};

} // namespace

Page annualCover(const AnnualSource &source)
{
    return CoverPainter(source).front();
}

Page annualEndpaper(const AnnualSource &source)
{
    return CoverPainter(source).endpaper();
}

Page annualBack(const AnnualSource &source)
{
    return CoverPainter(source).back();
}

} // namespace dashiji::publish
