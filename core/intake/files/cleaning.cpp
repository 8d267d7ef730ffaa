// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/cleaning.h"

#include "core/intake/reading/looks.h"
#include "core/text/cutting.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace dashiji::intake
{
namespace
{

constexpr int kWidestColumn = 110; ///< editors break at 60..100 columns
constexpr int kNarrowestColumn = 50;
constexpr int kFewestBreaks = 3;

bool isWide(QChar character)
{
    return character.unicode() >= 0x2E80;
}

// --- pages -------------------------------------------------------------------------------------------------

bool isNumberAlone(const QString &text)
{
    return text.size() <= 4 &&
           std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isDigit(); });
}

/// Running heads stand at least three times, each beside a page number; the numbers go up.
void markPageFurniture(std::vector<Paragraph> &paragraphs)
{
    constexpr int kFewestPages = 3;
    QHash<QString, int> beside; // short lines next to a number alone
    std::vector<std::size_t> numbers;
    int previous = -1;
    for (std::size_t at = 0; at < paragraphs.size(); ++at) {
        if (!isNumberAlone(paragraphs[at].text))
            continue;
        const int number = paragraphs[at].text.toInt();
        if (previous >= 0 && number != previous + 1)
            return; // numbers alone that do not count pages are somebody's list or table
        previous = number;
        numbers.push_back(at);
        for (const std::size_t next : {at - 1, at + 1})
            if (next < paragraphs.size() && paragraphs[next].text.size() <= 40)
                ++beside[paragraphs[next].text];
    }
    const auto heads =
        std::count_if(beside.begin(), beside.end(), [](int count) { return count >= kFewestPages; });
    if (heads == 0 || std::ssize(numbers) < kFewestPages)
        return;
    for (const std::size_t at : numbers)
        paragraphs[at].pageFurniture = true;
    for (Paragraph &paragraph : paragraphs)
        if (paragraph.text.size() <= 40 && beside.value(paragraph.text) >= kFewestPages)
            paragraph.pageFurniture = true;
}

// --- broken lines ------------------------------------------------------------------------------------------

/// What of each line the question needs.
struct BrokenLine {
    int width = 0;
    bool ends = false; ///< a sentence or a lead-in ends here
    bool marked = false;
    bool furniture = false;
};

class Joining
{
public:
    explicit Joining(std::vector<Paragraph> &paragraphs) : m_paragraphs(paragraphs)
    {
        for (std::size_t at = 0; at < paragraphs.size(); ++at) {
            const Look look = lookAt(paragraphs[at], paragraphs[at].line - 1);
            m_lines.push_back({look.width + paragraphs[at].indent, look.endsSentence, look.marker.has_value(),
                               look.furniture});
        }
        // Furniture between two lines of a paragraph does not part them.
        m_next.assign(paragraphs.size(), paragraphs.size());
        std::size_t next = paragraphs.size();
        for (std::size_t at = paragraphs.size(); at-- > 0;) {
            m_next[at] = next;
            if (!m_lines[at].furniture)
                next = at;
        }
    }

    void join()
    {
        findColumn();
        const bool column = isHabit([&](std::size_t at) { return fills(at); });
        const bool latin = countLatinBreaks() >= kFewestBreaks;
        if (!column && !latin)
            return;
        std::vector<Paragraph> joined;
        std::vector<Paragraph> furniture;
        bool open = false;
        for (std::size_t at = 0; at < m_paragraphs.size(); ++at) {
            if (open && m_lines[at].furniture) {
                furniture.push_back(m_paragraphs[at]);
                continue;
            }
            if (open) {
                QString &text = joined.back().text;
                if (!isWide(text.back()) && !isWide(m_paragraphs[at].text.front()) && !splitsNumber(text, at))
                    text += u' ';
                text += m_paragraphs[at].text;
                joined.back().lines = m_paragraphs[at].line - joined.back().line + 1;
            } else {
                joined.push_back(m_paragraphs[at]);
            }
            open = !m_lines[at].furniture &&
                   ((column && fills(at) && canGoOn(at)) || (latin && isLatinBreak(at)));
            if (!open)
                std::ranges::move(std::exchange(furniture, {}), std::back_inserter(joined));
        }
        std::ranges::move(furniture, std::back_inserter(joined));
        m_paragraphs = std::move(joined);
    }

private:
    /// The width lines are broken at, in columns and in characters: editors count the one or the other.
    void findColumn()
    {
        std::map<qsizetype, int> lengths;
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            m_column = std::max(m_column, m_lines[at].width);
            ++lengths[m_paragraphs[at].text.size()];
        }
        if (!lengths.empty() && lengths.rbegin()->second >= kFewestBreaks)
            m_length = lengths.rbegin()->first;
    }

    [[nodiscard]] bool fills(std::size_t at) const
    {
        if (m_column < kNarrowestColumn || m_column > kWidestColumn)
            return false;
        if (m_length > 0 && m_paragraphs[at].text.size() >= m_length)
            return true;
        // Latin words leave the end of a line ragged; ideographs fill it.
        return m_lines[at].width >= (isWide(m_paragraphs[at].text.back()) ? m_column - 5 : m_column - 20);
    }

    [[nodiscard]] bool adjacent(std::size_t at) const
    {
        const std::size_t next = m_next[at];
        if (next >= m_paragraphs.size())
            return false;
        return next > at + 1 || m_paragraphs[next].line == m_paragraphs[at].line + 1;
    }

    [[nodiscard]] bool canGoOn(std::size_t at) const
    {
        const std::size_t next = m_next[at];
        return adjacent(at) && !m_lines[next].marked &&
               m_paragraphs[next].indent <= std::max(m_paragraphs[at].indent, 4);
    }

    /// A block of Latin text goes on in small letters, or after a comma.
    [[nodiscard]] bool isLatinBreak(std::size_t at) const
    {
        if (m_lines[at].furniture || !adjacent(at) || m_lines[m_next[at]].marked)
            return false;
        const QChar last = m_paragraphs[at].text.back();
        const QString &next = m_paragraphs[m_next[at]].text;
        const bool latin = last.unicode() < 0x2E80 && next.front().unicode() < 0x2E80;
        const bool deeper = m_lines[at].marked && m_paragraphs[m_next[at]].indent > m_paragraphs[at].indent;
        return latin && (next.front().isLower() || last == u',' || deeper ||
                         (!m_lines[at].ends && m_lines[at].width >= kNarrowestColumn) ||
                         (m_lines[at].width >= kNarrowestColumn && m_joinsSentences));
    }

    /// Lines that go on in small letters say that this text's blocks are broken; then sentences are joined,
    /// too.
    [[nodiscard]] int countLatinBreaks()
    {
        int breaks = 0;
        for (std::size_t at = 0; at < m_lines.size(); ++at)
            breaks += isLatinBreak(at) && m_paragraphs[m_next[at]].text.front().isLower();
        m_joinsSentences = breaks >= kFewestBreaks;
        return breaks;
    }

    template <typename Fills>
    [[nodiscard]] bool isHabit(Fills fillsLine) const
    {
        int breaks = 0;
        int others = 0;
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            if (fillsLine(at) && canGoOn(at) && !m_lines[at].ends)
                ++breaks;
            else if (m_lines[at].width > m_column / 2 && !m_lines[at].ends)
                ++others;
        }
        return breaks >= kFewestBreaks && others <= breaks;
    }

    /// "22 | 6场": the line end stands inside a number.
    [[nodiscard]] bool splitsNumber(const QString &before, std::size_t at) const
    {
        return m_length > 0 && before.back().isDigit() && m_paragraphs[at].text.front().isDigit();
    }

    std::vector<Paragraph> &m_paragraphs;
    std::vector<BrokenLine> m_lines;
    std::vector<std::size_t> m_next; ///< the next line that is no furniture
    int m_column = 0;
    qsizetype m_length = 0; ///< characters of a full line; 0: lines do not end at one
    bool m_joinsSentences = false;
};

// --- lines that run together
// --------------------------------------------------------------------------------

/// Where a marker stands inside a line, and what it counts.
struct InnerMarker {
    qsizetype position = 0;
    Family family = Family::Bullet;
    int number = 0;
};

/// Whether a list's item may begin here inside a line: behind a sign; and （一） anywhere, as it is written
/// nowhere else.
bool mayBeginItem(QStringView words, qsizetype at)
{
    static constexpr QStringView kNumerals = u"一二三四五六七八九十";
    if (at == 0)
        return true;
    const QChar before = words[at - 1];
    if (before.isSpace() || QStringView(u"。；！？：:;!?”」）)").contains(before))
        return true;
    const bool bracket = words[at] == u'(' || words[at] == u'（';
    return bracket && isWide(before) && at + 1 < words.size() && kNumerals.contains(words[at + 1]);
}

std::vector<InnerMarker> innerMarkers(const QString &text)
{
    static constexpr QStringView kFirst = u"一二三四五六七八九十（(0123456789";
    const QString words = text::foldUnits(text);
    std::vector<InnerMarker> markers;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!kFirst.contains(words[at]) || !mayBeginItem(words, at))
            continue;
        const auto marker =
            findMarker(QStringView(words).sliced(at, std::min<qsizetype>(words.size() - at, 24)), false);
        if (!marker || !marker->number || marker->alone)
            continue;
        if (marker->family == Family::ChineseComma || marker->family == Family::ChineseParen ||
            marker->family == Family::ArabicPoint || marker->family == Family::ArabicComma)
            markers.push_back({at, marker->family, *marker->number});
    }
    return markers;
}

/// The markers that count on from one another: 一、 and （一） where the line has two, 1. where it has three
/// in a row.
std::vector<qsizetype> cutsOf(const QString &text)
{
    constexpr std::size_t kFewestPoints = 3;
    std::vector<qsizetype> official;
    std::vector<qsizetype> points; // the open run of 1. 2. 3.
    std::vector<qsizetype> cuts;
    std::map<Family, int> last;
    const auto closePoints = [&] {
        if (points.size() >= kFewestPoints)
            cuts.insert(cuts.end(), points.begin(), points.end());
        points.clear();
    };
    for (const InnerMarker &marker : innerMarkers(text)) {
        const bool begins = marker.number == 1;
        const bool isPoint = marker.family == Family::ArabicPoint || marker.family == Family::ArabicComma;
        if (!begins && marker.number != last[marker.family] + 1)
            continue;
        last[marker.family] = marker.number;
        if (isPoint && begins)
            closePoints();
        (isPoint ? points : official).push_back(marker.position);
    }
    closePoints();
    if (official.size() >= 2)
        cuts.insert(cuts.end(), official.begin(), official.end());
    std::ranges::sort(cuts);
    return cuts;
}

/// "一、工作回顾（一）党的建设": two headings on one line.
std::vector<qsizetype> headingCuts(const QString &text)
{
    if (!QStringView(u"一二三四五六七八九十").contains(text.front()))
        return {};
    const std::vector<InnerMarker> markers = innerMarkers(text);
    const bool two = markers.size() >= 2 && markers[0].position == 0 &&
                     markers[0].family == Family::ChineseComma && markers[1].family == Family::ChineseParen &&
                     markers[1].number == 1;
    return two ? std::vector<qsizetype>{0, markers[1].position} : std::vector<qsizetype>();
}

/// "●a ●b", "*a*b": several items on one line, each behind the sign the line begins with.
std::vector<qsizetype> bulletCuts(const QString &text)
{
    static constexpr QStringView kSigns = u"*●○■□◆◇★☆◉•";
    std::vector<qsizetype> cuts;
    const QChar sign = text.front();
    if (!kSigns.contains(sign) || (text.size() > 1 && text[1] == sign))
        return cuts;
    for (qsizetype at = text.indexOf(sign, 2); at > 0 && at + 2 < text.size();
         at = text.indexOf(sign, at + 2))
        if (text[at - 1] != u'(' && text[at - 1] != sign && !text[at + 1].isSpace())
            cuts.push_back(at);
    return cuts;
}

/// In a text that lost its line ends a space between two ideographs is where one was.
void addSpaces(const QString &text, std::vector<qsizetype> &cuts)
{
    std::vector<qsizetype> spaces;
    const auto beginsWithYear = [&](qsizetype at) {
        const QStringView year = QStringView(text).sliced(at, std::min<qsizetype>(4, text.size() - at));
        return at + 4 < text.size() && text[at + 4] == u'年' &&
               std::all_of(year.begin(), year.end(), [](QChar unit) { return unit.isDigit(); });
    };
    qsizetype begin = 0;
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (std::ranges::binary_search(cuts, at))
            begin = at;
        if (text[at] != u' ')
            continue;
        const auto marker = findMarker(text::foldUnits(QStringView(text).sliced(begin, at - begin)));
        const bool afterMarker = marker && marker->alone;
        const bool ends = text::isClosing(text[at - 1]) || QStringView(u"。！？；!?;").contains(text[at - 1]);
        if (!afterMarker && (ends || isWide(text[at - 1])) &&
            (isWide(text[at + 1]) || (ends && text[at + 1].isDigit()) || beginsWithYear(at + 1))) {
            spaces.push_back(at + 1);
            begin = at + 1;
        }
    }
    cuts.insert(cuts.end(), spaces.begin(), spaces.end());
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
}

/// Breaks a line that holds two and more items of a list, if it is as long as text.
void breakLongLines(std::vector<Paragraph> &paragraphs)
{
    constexpr qsizetype kLong = 100;
    std::vector<std::vector<qsizetype>> markers;
    int longLines = 0;
    int listLines = 0;
    for (const Paragraph &paragraph : paragraphs) {
        const bool isLong = paragraph.text.size() >= kLong;
        std::vector<qsizetype> cuts = isLong ? cutsOf(paragraph.text) : std::vector<qsizetype>();
        if (cuts.size() == 1 && cuts.front() == 0)
            cuts.clear();
        longLines += isLong;
        listLines += !cuts.empty();
        markers.push_back(std::move(cuts));
    }
    // Where most long lines are lists, the text has lost its line ends; then also those before the first
    // list.
    const bool lost = listLines > 0 && listLines * 2 > longLines;
    std::vector<Paragraph> broken;
    for (std::size_t at = 0; at < paragraphs.size(); ++at) {
        Paragraph &paragraph = paragraphs[at];
        std::vector<qsizetype> cuts = std::move(markers[at]);
        if (!cuts.empty() || (lost && paragraph.text.size() >= kLong))
            addSpaces(paragraph.text, cuts);
        else if (cuts = headingCuts(paragraph.text); cuts.empty())
            cuts = bulletCuts(paragraph.text);
        if (cuts.empty()) {
            broken.push_back(std::move(paragraph));
            continue;
        }
        cuts.push_back(paragraph.text.size());
        qsizetype begin = 0;
        for (const qsizetype cut : cuts) {
            const QString piece =
                text::trimmed(QStringView(paragraph.text).sliced(begin, cut - begin)).toString();
            begin = cut;
            if (piece.isEmpty())
                continue;
            broken.push_back(paragraph);
            broken.back().text = piece;
        }
    }
    paragraphs = std::move(broken);
}

} // namespace

void cleanParagraphs(std::vector<Paragraph> &paragraphs, bool areJoined)
{
    markPageFurniture(paragraphs);
    if (!areJoined)
        Joining(paragraphs).join();
    breakLongLines(paragraphs);
}

} // namespace dashiji::intake
