// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/pdf/lines.h"

#include "core/text/folding.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// What some programs write for a character of the same look.
QString plainCharacters(const QString &text)
{
    QString plain;
    for (const QChar character : text) {
        const ushort code = character.unicode();
        const bool radical = code >= 0x2E80 && code <= 0x2FDF;
        const bool compatible = (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFB00 && code <= 0xFB06);
        if (radical || compatible) {
            const QString one(character);
            const QString normal = one.normalized(QString::NormalizationForm_KC);
            plain += normal == one ? text::foldUnits(one) : normal;
        } else if (code == 0x00A0 || code == '\t') {
            plain += u' ';
        } else if (code != 0x00AD && code != 0xFEFF && (code >= 0x20 || character.isSurrogate())) {
            plain += character;
        }
    }
    return plain;
}

/// Beside Chinese characters a gap is air that the program which set the page has put in, not a space; only
/// behind the mark of a list and the number of a figure or part it is one.
bool isSpaceBetween(const QString &line, QChar next)
{
    static const QRegularExpression number(u"^([▲△]?\\s*(图|表|照片)\\s*\\d+([-–—.]\\d+)?|"
                                           "第[〇零一二三四五六七八九十百\\d]+(部分|[章节篇编卷]))$"_s);
    const QChar before = line.back();
    if (number.match(line).hasMatch())
        return true;
    if (isFullWidth(before))
        return !isFullWidth(next) && !next.isLetterOrNumber();
    return !isFullWidth(next) || !before.isLetterOrNumber();
}

void appendWord(QString &line, const PdfWord &word, bool spaceBefore)
{
    if (!line.isEmpty() && spaceBefore && !line.back().isSpace() && isSpaceBetween(line, word.text.front()))
        line += u' ';
    line += word.text;
}

/// Words side by side without a gap between them.
struct Fragment {
    std::vector<PdfWord> words;
    QRectF box;
    QString picture = {};
    std::size_t row = 0; ///< of the page
};

double middle(const QRectF &box)
{
    return box.center().y();
}

bool sameRow(const QRectF &a, const QRectF &b)
{
    const double shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return shared > 0.5 * std::min(a.height(), b.height());
}

/// A word without the white half of an opening or closing mark at its ends, which may stand out of a column.
QRectF inkOf(const PdfWord &word)
{
    static const QString kClosing = u"，。、；：！？”’）》】」』"_s;
    static const QString kOpening = u"“‘（《【「『〔"_s;
    const double half = word.size / 2;
    const bool closes = kClosing.contains(word.text.back());
    const bool opens = kOpening.contains(word.text.front());
    const QRectF ink = word.box.adjusted(opens ? half : 0, 0, closes ? -half : 0, 0);
    return ink.width() > 0 ? ink : word.box;
}

/// Whether there is more between two words of a row than air between letters.
bool areApart(const PdfWord &before, const PdfWord &word)
{
    constexpr double kGap = 0.45; ///< letters: columns may be so near
    constexpr double kNone = 0.15;
    const double size = std::min(before.size, word.size);
    const double gap = inkOf(word).left() - inkOf(before).right();
    return gap > kGap * size && std::abs(word.box.left() - before.box.right()) > kNone * size;
}

/// Where many parts of rows begin: the left side of a column. There a row ends also where its last letters
/// stand out into the gap.
class ColumnEdges
{
public:
    void add(double left) { ++m_counts[std::lround(left)]; }
    [[nodiscard]] bool has(double left) const
    {
        constexpr int kLeast = 6; ///< rows
        const auto at = m_counts.lower_bound(std::lround(left) - 1);
        const auto end = m_counts.upper_bound(std::lround(left) + 1);
        return std::accumulate(at, end, 0, [](int sum, const auto &each) { return sum + each.second; }) >=
               kLeast;
    }

private:
    std::map<long, int> m_counts; ///< by points
};

std::vector<Fragment> fragmentsOf(const PdfPage &page)
{
    std::vector<PdfWord> words;
    for (PdfWord word : page.words) {
        word.text = plainCharacters(word.text).trimmed();
        if (!word.text.isEmpty() && word.size > 0)
            words.push_back(std::move(word));
    }
    std::ranges::stable_sort(
        words, [](const PdfWord &a, const PdfWord &b) { return middle(a.box) < middle(b.box); });
    std::vector<std::size_t> rows; // where each begins
    ColumnEdges edges;
    for (std::size_t first = 0; first < words.size(); first = rows.back()) {
        std::size_t end = first + 1;
        while (end < words.size() && sameRow(words[first].box, words[end].box))
            ++end;
        std::sort(words.begin() + static_cast<std::ptrdiff_t>(first),
                  words.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const PdfWord &a, const PdfWord &b) { return a.box.left() < b.box.left(); });
        for (std::size_t at = first + 1; at < end; ++at)
            if (areApart(words[at - 1], words[at]))
                edges.add(words[at].box.left());
        rows.push_back(end);
    }
    std::vector<Fragment> fragments;
    for (std::size_t at = 0, row = 0; at < words.size(); ++at) {
        const bool beginsRow = at == 0 || at == rows[row];
        row += at > 0 && beginsRow ? 1 : 0;
        if (beginsRow || areApart(words[at - 1], words[at]) ||
            (words[at - 1].spaceBehind && edges.has(words[at].box.left())))
            fragments.push_back({{}, {}, {}, row});
        fragments.back().box |= inkOf(words[at]);
        fragments.back().words.push_back(words[at]);
    }
    return fragments;
}

// --- what stands on every page ---

/// Words, whatever they count; those of a long line are text, in which other numbers are other words.
QString shapeOf(QString words)
{
    static const QRegularExpression digits(u"[0-9０-９]+"_s);
    constexpr qsizetype kLong = 50; ///< columns
    const auto wide = std::ranges::count_if(words, isFullWidth);
    return words.size() + wide > kLong ? words : words.replace(digits, u"#"_s);
}

QString wordsOf(const Fragment &fragment)
{
    QString words;
    for (const PdfWord &word : fragment.words)
        words += word.text;
    return words;
}

/// What a fragment is part of.
struct Surroundings {
    QString row;  ///< shape of it
    QString part; ///< shape of what stands together in the row
};

/// Those of each fragment of a page, which stand in the order of its rows.
std::vector<Surroundings> surroundingsOf(const std::vector<Fragment> &fragments)
{
    constexpr double kTogether = 2; ///< letters
    std::vector<Surroundings> all(fragments.size());
    const auto give = [&](QString Surroundings::*shape, std::size_t first, std::size_t end) {
        QString words;
        for (std::size_t at = first; at < end; ++at)
            words += wordsOf(fragments[at]);
        for (std::size_t at = first; at < end; ++at)
            all[at].*shape = shapeOf(words);
    };
    for (std::size_t at = 1, row = 0, part = 0; at <= fragments.size(); ++at) {
        const bool endsRow = at == fragments.size() || fragments[at].row != fragments[row].row;
        const bool endsPart = endsRow || fragments[at].box.left() - fragments[at - 1].box.right() >
                                             kTogether * fragments[at].words.front().size;
        if (endsPart)
            give(&Surroundings::part, std::exchange(part, at), at);
        if (endsRow)
            give(&Surroundings::row, std::exchange(row, at), at);
    }
    return all;
}

bool isPageNumber(const QString &shape)
{
    static const QRegularExpression number(
        u"^[\\s\\-–—·•.~～（）()\\[\\]/|]*(第|page|p\\.?)?\\s*(#|[ivxlc]{1,6})\\s*(页|/|of|共)?[\\s\\-–—·•.~～（）()\\[\\]/|,，共of]*(#)?\\s*页?[\\s\\-–—·•.~～（）()\\[\\]/|]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return number.match(shape).hasMatch();
}

/// The margins a running head or foot stands in.
bool isAtEdge(const QRectF &box, const QSizeF &page)
{
    constexpr double kMargin = 0.11; ///< of the page's height
    return box.bottom() < page.height() * kMargin || box.top() > page.height() * (1 - kMargin);
}

class Furniture
{
public:
    Furniture(const std::vector<PdfPage> &pages, const std::vector<std::vector<Fragment>> &fragments)
        : m_pages(pages)
    {
        QHash<QString, int> heads;
        QHash<QString, int> pictures;
        for (std::size_t page = 0; page < pages.size(); ++page) {
            QSet<QString> seen;
            const auto around = surroundingsOf(fragments[page]);
            for (std::size_t at = 0; at < around.size(); ++at)
                if (isAtEdge(fragments[page][at].box, pages[page].size) && !isPageNumber(around[at].part))
                    seen.insert(placed(fragments[page][at], around[at].part));
            for (const QString &shape : std::as_const(seen))
                ++heads[shape];
            QSet<QString> drawn;
            for (const PdfPicture &picture : pages[page].pictures)
                drawn.insert(picture.name);
            for (const QString &name : std::as_const(drawn))
                ++pictures[name];
        }
        // On two pages of two a head is one too; a picture that is on several pages is of the paper.
        const auto often =
            static_cast<int>(std::max<std::size_t>(2, std::min<std::size_t>(3, pages.size() / 3)));
        for (auto head = heads.cbegin(); head != heads.cend(); ++head)
            if (*head >= often)
                m_heads.insert(head.key());
        for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture)
            if (*picture >= 3)
                m_pictures.insert(picture.key());
    }

    /// Takes heads and numbers out of the fragments of a page. A number beside other words is none of a page.
    void takeOut(std::vector<Fragment> &fragments, std::size_t page) const
    {
        const auto around = surroundingsOf(fragments);
        std::vector<Fragment> left;
        for (std::size_t at = 0; at < around.size(); ++at) {
            Fragment &fragment = fragments[at];
            const bool isFurniture =
                isAtEdge(fragment.box, m_pages[page].size) &&
                (isPageNumber(around[at].row) || m_heads.contains(placed(fragment, around[at].part)));
            if (!isFurniture)
                left.push_back(std::move(fragment));
        }
        fragments = std::move(left);
    }
    [[nodiscard]] bool has(const PdfPicture &picture) const { return m_pictures.contains(picture.name); }

private:
    /// A shape with its height, to some points.
    static QString placed(const Fragment &fragment, const QString &shape)
    {
        constexpr double kNear = 6;
        return u"%1 %2"_s.arg(std::lround(fragment.box.top() / kNear)).arg(shape);
    }

    const std::vector<PdfPage> &m_pages;
    QSet<QString> m_heads;
    QSet<QString> m_pictures;
};

// --- columns ---

/// A part of a page between two sides.
struct Column {
    std::vector<Fragment> fragments;
    double left = 0;
    double right = 0;
};

double extent(const std::vector<Fragment> &fragments, bool left)
{
    double edge = left ? 1e9 : -1e9;
    for (const Fragment &fragment : fragments)
        edge = left ? std::min(edge, fragment.box.left()) : std::max(edge, fragment.box.right());
    return edge;
}

bool crosses(const Fragment &fragment, double x)
{
    constexpr double kOver = 5; ///< points that a line may stand out of its column
    return fragment.box.left() < x - kOver && fragment.box.right() > x + kOver;
}

/// How wide the rows of text are that stand on one side.
template <class Side>
std::vector<double> rowWidths(const std::vector<Fragment> &fragments, Side isThere)
{
    std::vector<QRectF> rows;
    for (const Fragment &fragment : fragments) {
        if (!fragment.picture.isEmpty() || !isThere(fragment))
            continue;
        if (!rows.empty() && sameRow(rows.back(), fragment.box))
            rows.back() |= fragment.box;
        else
            rows.push_back(fragment.box);
    }
    std::vector<double> widths;
    for (const QRectF &row : rows)
        widths.push_back(row.width());
    return widths;
}

/// Two columns: their outer sides, and where they part.
struct Gutter {
    double left = 0;
    double at = 0;
    double right = 0;
};

/// The rows of text on both sides of a gutter.
struct Sides {
    std::vector<double> before; ///< widths
    std::vector<double> behind;

    Sides(const std::vector<Fragment> &fragments, double x)
        : before(rowWidths(fragments,
                           [x](const Fragment &one) { return !crosses(one, x) && one.box.center().x() < x; }))
        , behind(rowWidths(fragments,
                           [x](const Fragment &one) { return !crosses(one, x) && one.box.center().x() > x; }))
    {
    }
    [[nodiscard]] std::size_t fewest() const { return std::min(before.size(), behind.size()); }

    /// How much of its column the row takes that stands at @p rank of 0 to 1, narrow ones first.
    static double fill(std::vector<double> widths, double rank, double column)
    {
        const auto row =
            widths.begin() + static_cast<std::ptrdiff_t>(rank * static_cast<double>(widths.size() - 1));
        std::ranges::nth_element(widths, row);
        return *row / column;
    }
    [[nodiscard]] double fillBefore(const Gutter &gutter, double rank) const
    {
        return fill(before, rank, gutter.at - gutter.left);
    }
    [[nodiscard]] double fillBehind(const Gutter &gutter, double rank) const
    {
        return fill(behind, rank, gutter.right - gutter.at);
    }
};

std::size_t crossingsOf(const std::vector<Fragment> &fragments, double x)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(fragments, [x](const Fragment &fragment) { return crosses(fragment, x); }));
}

/// A gap that few lines cross, with long lines on both sides of it. None: one column.
std::optional<Gutter> gutterOf(const std::vector<Fragment> &fragments)
{
    constexpr std::size_t kLeast = 6; ///< lines on each side
    const double left = extent(fragments, true);
    const double right = extent(fragments, false);
    if (fragments.size() < 2 * kLeast || right <= left)
        return std::nullopt;
    std::optional<Gutter> best;
    std::size_t fewest = fragments.size();
    double begin = 0;    // of the gap
    bool isOpen = false; // it goes on
    constexpr int kSteps = 160;
    for (int step = kSteps / 4; step <= kSteps * 3 / 4; ++step) {
        const Gutter gutter{left, left + (right - left) * step / kSteps, right};
        const std::size_t crossing = crossingsOf(fragments, gutter.at);
        isOpen = isOpen && crossing == fewest;
        if (isOpen)
            best->at = (begin + gutter.at) / 2;
        if (crossing >= fewest)
            continue;
        const Sides sides(fragments, gutter.at);
        if (sides.fewest() < kLeast || crossing * 3 > sides.before.size() + sides.behind.size())
            continue;
        // Cells of a table are short; the lines of a column fill it.
        if (sides.fillBefore(gutter, 0.5) < 0.55 || sides.fillBehind(gutter, 0.5) < 0.5)
            continue;
        fewest = crossing;
        best = gutter;
        begin = gutter.at;
        isOpen = true;
    }
    return best;
}

/// Where columns part on the pages of a file.
class Gutters
{
public:
    /// The gutter of these fragments; of few lines that tell none, one of a page before that fits them.
    std::optional<double> of(const std::vector<Fragment> &fragments)
    {
        const auto own = gutterOf(fragments);
        if (own) {
            m_known.push_back(*own);
            return own->at;
        }
        constexpr double kFull = 0.8; ///< of its column: one line at least, on either side
        const auto fitting = std::ranges::find_if(m_known, [&](const Gutter &gutter) {
            const Sides sides(fragments, gutter.at);
            return sides.fewest() > 0 && crossingsOf(fragments, gutter.at) <= 1 &&
                   std::max(sides.fillBefore(gutter, 1), sides.fillBehind(gutter, 1)) > kFull;
        });
        return fitting == m_known.end() ? std::nullopt : std::optional(fitting->at);
    }

private:
    std::vector<Gutter> m_known;
};

void splitColumns(std::vector<Fragment> fragments, int depth, Gutters &gutters, std::vector<Column> &columns)
{
    if (fragments.empty())
        return;
    const auto gutter = depth > 0 ? gutters.of(fragments) : std::nullopt;
    if (!gutter) {
        const double left = extent(fragments, true);
        const double right = extent(fragments, false);
        columns.push_back({std::move(fragments), left, right});
        return;
    }
    std::ranges::stable_sort(fragments,
                             [](const Fragment &a, const Fragment &b) { return a.box.top() < b.box.top(); });
    std::vector<Fragment> before;
    std::vector<Fragment> behind;
    const auto flush = [&] {
        splitColumns(std::exchange(before, {}), depth - 1, gutters, columns);
        splitColumns(std::exchange(behind, {}), depth - 1, gutters, columns);
    };
    std::vector<Fragment> over;
    const auto flushOver = [&] { splitColumns(std::exchange(over, {}), 0, gutters, columns); };
    for (Fragment &fragment : fragments) {
        if (crosses(fragment, *gutter)) {
            flush();
            over.push_back(std::move(fragment));
            continue;
        }
        flushOver();
        (fragment.box.center().x() < *gutter ? before : behind).push_back(std::move(fragment));
    }
    flush();
    flushOver();
}

// --- lines ---

PdfLine lineOf(const std::vector<const Fragment *> &row, const Column &column, int page)
{
    PdfLine line;
    line.columnLeft = column.left;
    line.columnRight = column.right;
    line.page = page;
    std::map<int, qsizetype> sizes; // tenths of points
    line.bold = true;
    for (const Fragment *fragment : row) {
        constexpr double kCell = 1.7; ///< letters: a wider gap parts cells
        const double size = fragment->words.front().size;
        if (!line.text.isEmpty() && fragment->box.left() - line.box.right() > kCell * size)
            line.text += u'\t';
        line.box |= fragment->box;
        bool space = true;
        for (const PdfWord &word : fragment->words) {
            appendWord(line.text, word, space);
            space = word.spaceBehind;
            sizes[static_cast<int>(std::lround(word.size * 10))] += word.text.size();
            line.bold = line.bold && word.bold;
        }
    }
    const auto most = std::ranges::max_element(sizes, {}, [](const auto &size) { return size.second; });
    line.size = most == sizes.end() ? 0 : most->first / 10.0;
    return line;
}

PdfLine lineOf(const Fragment &picture, const Column &column, int page)
{
    return {{}, picture.box, 0, false, column.left, column.right, page, false, picture.picture};
}

/// Whether each part of a row stands under a picture of its own: captions side by side are no table.
bool standUnderPictures(const std::vector<const Fragment *> &row, const std::vector<Fragment> &all)
{
    constexpr double kNear = 3.5; ///< lines
    return std::ranges::all_of(row, [&](const Fragment *caption) {
        return std::ranges::any_of(all, [&](const Fragment &picture) {
            const double below = caption->box.top() - picture.box.bottom();
            return !picture.picture.isEmpty() && below > -caption->box.height() &&
                   below < kNear * caption->box.height() && caption->box.center().x() > picture.box.left() &&
                   caption->box.center().x() < picture.box.right();
        });
    });
}

void addLines(const Column &column, int page, std::vector<PdfLine> &lines)
{
    std::vector<const Fragment *> ordered;
    for (const Fragment &fragment : column.fragments)
        ordered.push_back(&fragment);
    std::ranges::stable_sort(ordered, [](const Fragment *a, const Fragment *b) {
        constexpr double kBaseline = 8; ///< points: words in the line that a picture stands on are behind it
        const auto place = [](const Fragment *f) {
            return f->picture.isEmpty() ? middle(f->box) : f->box.bottom() - kBaseline;
        };
        return place(a) < place(b);
    });
    const std::size_t before = lines.size();
    for (std::size_t first = 0; first < ordered.size();) {
        std::size_t end = first + 1;
        if (!ordered[first]->picture.isEmpty()) {
            // Pictures side by side are one row; each goes before the caption that stands under it.
            while (end < ordered.size() && !ordered[end]->picture.isEmpty() &&
                   sameRow(ordered[first]->box, ordered[end]->box))
                ++end;
            std::vector<const Fragment *> pictures(ordered.begin() + static_cast<std::ptrdiff_t>(first),
                                                   ordered.begin() + static_cast<std::ptrdiff_t>(end));
            std::ranges::sort(pictures, {}, [](const Fragment *f) { return f->box.left(); });
            std::size_t behind = end;
            while (behind < ordered.size() && ordered[behind]->picture.isEmpty() &&
                   sameRow(ordered[end]->box, ordered[behind]->box))
                ++behind;
            std::vector<const Fragment *> row(ordered.begin() + static_cast<std::ptrdiff_t>(end),
                                              ordered.begin() + static_cast<std::ptrdiff_t>(behind));
            std::ranges::sort(row, {}, [](const Fragment *f) { return f->box.left(); });
            if (pictures.size() > 1 && row.size() == pictures.size() &&
                standUnderPictures(row, column.fragments)) {
                for (std::size_t at = 0; at < row.size(); ++at) {
                    lines.push_back(lineOf(*pictures[at], column, page));
                    lines.push_back(lineOf({row[at]}, column, page));
                    lines.back().beginsColumn = true; // none goes on in the next
                }
                end = behind;
            } else {
                for (const Fragment *picture : pictures)
                    lines.push_back(lineOf(*picture, column, page));
            }
        } else {
            while (end < ordered.size() && ordered[end]->picture.isEmpty() &&
                   sameRow(ordered[first]->box, ordered[end]->box))
                ++end;
            std::vector<const Fragment *> row(ordered.begin() + static_cast<std::ptrdiff_t>(first),
                                              ordered.begin() + static_cast<std::ptrdiff_t>(end));
            std::ranges::sort(row, {}, [](const Fragment *f) { return f->box.left(); });
            lines.push_back(lineOf(row, column, page));
        }
        first = end;
    }
    if (lines.size() > before)
        lines[before].beginsColumn = true;
}

/// Small lines at the foot of a page, the first with a mark.
void dropFootnotes(std::vector<PdfLine> &lines, double common)
{
    static const QRegularExpression mark(
        u"^(\\d{1,3}(?![0-9.．、]|\\d)|[①-⑳]|\\[\\d+\\]|〔\\d+〕|\\*|注[:：\\d])"_s);
    constexpr double kSmall = 0.9;
    for (std::size_t end = lines.size(); end > 0;) {
        std::size_t first = end;
        while (first > 0 && lines[first - 1].page == lines[end - 1].page)
            --first;
        std::size_t note = end;
        while (note > first && lines[note - 1].picture.isEmpty() && lines[note - 1].size < kSmall * common)
            --note;
        while (note < end && !mark.match(lines[note].text).hasMatch())
            ++note;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(note),
                    lines.begin() + static_cast<std::ptrdiff_t>(end));
        end = first;
    }
}

} // namespace

bool isFullWidth(QChar character)
{
    return character.unicode() >= 0x2E80 || character.isSurrogate();
}

double commonSize(const std::vector<PdfLine> &lines)
{
    std::map<int, qsizetype> sizes;
    for (const PdfLine &line : lines)
        sizes[static_cast<int>(std::lround(line.size * 2))] += line.text.size();
    const auto most = std::ranges::max_element(sizes, {}, [](const auto &size) { return size.second; });
    return most == sizes.end() ? 0 : most->first / 2.0;
}

std::vector<PdfLine> linesOf(const std::vector<PdfPage> &pages)
{
    std::vector<std::vector<Fragment>> fragments;
    fragments.reserve(pages.size());
    for (const PdfPage &page : pages)
        fragments.push_back(fragmentsOf(page));
    const Furniture furniture(pages, fragments);
    Gutters gutters;
    std::vector<PdfLine> lines;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        auto &standing = fragments[page];
        furniture.takeOut(standing, page);
        for (const PdfPicture &picture : pages[page].pictures)
            if (!picture.name.isEmpty() && !furniture.has(picture))
                standing.push_back({{}, picture.box, picture.name});
        constexpr int kMostSplits = 2;
        std::vector<Column> columns;
        splitColumns(std::move(standing), kMostSplits, gutters, columns);
        for (const Column &column : columns)
            addLines(column, static_cast<int>(page), lines);
    }
    dropFootnotes(lines, commonSize(lines));
    return lines;
}

} // namespace dashiji::intake
