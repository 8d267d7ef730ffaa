// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/pdf/joining.h"

#include "core/intake/files/filetext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

bool endsSentence(const QString &text)
{
    static const QString kEnds = QStringLiteral("。！？；：…”」』.!?;:");
    return !text.isEmpty() && kEnds.contains(text.back());
}

/// The distance of lines that follow each other in a paragraph: the most common one of letters of a size.
class Spacing
{
public:
    explicit Spacing(const std::vector<PdfLine> &lines)
    {
        std::map<int, std::map<int, int>> counts; // size → distance → how often
        for (std::size_t at = 1; at < lines.size(); ++at)
            if (follow(lines[at - 1], lines[at]))
                ++counts[key(lines[at].size)]
                        [static_cast<int>(std::lround(distance(lines[at - 1], lines[at])))];
        for (const auto &[size, distances] : counts)
            m_usual[size] =
                std::ranges::max_element(distances, {}, [](const auto &d) { return d.second; })->first;
    }

    /// Whether there is more between two lines than within a paragraph.
    [[nodiscard]] bool apart(const PdfLine &before, const PdfLine &line) const
    {
        constexpr double kMore = 1.3;
        const auto usual = m_usual.find(key(line.size));
        const double most =
            usual == m_usual.end() ? 2.2 * line.size : std::max(kMore * usual->second, usual->second + 2.0);
        return distance(before, line) > most;
    }

private:
    static int key(double size) { return static_cast<int>(std::lround(size * 2)); }
    static double distance(const PdfLine &before, const PdfLine &line)
    {
        return line.box.center().y() - before.box.center().y();
    }
    static bool follow(const PdfLine &before, const PdfLine &line)
    {
        return before.picture.isEmpty() && line.picture.isEmpty() && before.page == line.page &&
               !line.beginsColumn && key(before.size) == key(line.size) && distance(before, line) > 0;
    }

    std::map<int, int> m_usual;
};

/// Lines of the same column on any page: where they usually begin.
bool isSetIn(const PdfLine &line)
{
    constexpr double kIndent = 1.2; ///< letters
    return line.box.left() - line.columnLeft > kIndent * line.size;
}

bool isFull(const PdfLine &line)
{
    constexpr double kRagged = 2.6; ///< letters that may be missing at the end of a full line
    const double room = line.columnRight - line.box.right();
    const bool latin = !line.text.isEmpty() && !isFullWidth(line.text.back());
    return room < kRagged * line.size * (latin ? 2 : 1);
}

bool sameLetters(const PdfLine &a, const PdfLine &b)
{
    constexpr double kSame = 0.06;
    return std::abs(a.size - b.size) <= kSame * std::max(a.size, b.size) + 0.3;
}

/// As far from the left side of its column as from the right one.
bool isEven(const PdfLine &line)
{
    const double before = line.box.left() - line.columnLeft;
    const double behind = line.columnRight - line.box.right();
    return std::abs(before - behind) < 1.5 * line.size;
}

/// A line in the middle of its column: of a title, whose lines are all short.
bool isCentered(const PdfLine &line)
{
    return line.box.left() - line.columnLeft > 1.5 * line.size && isEven(line);
}

/// Tells a hyphen of a word from one that a line end has put there: the word stands elsewhere within a line.
class Hyphens
{
public:
    explicit Hyphens(const std::vector<PdfLine> &lines)
    {
        static const QRegularExpression compound(u"\\p{L}+-(?=\\p{L}+)"_s);
        for (const PdfLine &line : lines)
            if (line.text.contains(u'-'))
                for (auto found = compound.globalMatch(line.text); found.hasNext();) {
                    const auto first = found.next();
                    m_words.insert(first.captured() + firstWord(line.text.sliced(first.capturedEnd())));
                }
    }

    /// @param before ends with a hyphen
    [[nodiscard]] bool isOfWord(const QString &before, const QString &line) const
    {
        static const QRegularExpression last(u"\\p{L}+-$"_s);
        return m_words.contains(last.match(before).captured() + firstWord(line));
    }

private:
    static QString firstWord(const QString &text)
    {
        const auto end = std::ranges::find_if_not(text, [](QChar character) { return character.isLetter(); });
        return text.first(end - text.begin());
    }

    QSet<QString> m_words;
};

void appendLine(QString &text, const QString &line, const Hyphens &hyphens)
{
    if (text.isEmpty() || line.isEmpty()) {
        text += line;
        return;
    }
    const QChar last = text.back();
    const QChar next = line.front();
    const bool breaks = last == u'-' && text.size() > 1 && text[text.size() - 2].isLower() && next.isLower();
    if (breaks && !hyphens.isOfWord(text, line))
        text.chop(1);
    else if (!breaks && !isFullWidth(last) && !isFullWidth(next))
        text += u' ';
    text += line;
}

class Joiner
{
public:
    explicit Joiner(const std::vector<PdfLine> &lines)
        : m_spacing(lines), m_hyphens(lines), m_common(commonSize(lines))
    {
    }

    void add(const PdfLine &line)
    {
        if (!line.picture.isEmpty()) {
            m_pictures.append(line.picture);
            m_pictureSince = true;
            return;
        }
        if (goesOn(line)) {
            appendLine(m_paragraphs.back().text, line.text, m_hyphens);
            m_bold.back() = m_bold.back() && line.bold;
        } else {
            begin(line);
        }
        m_before = &line;
        m_pictureSince = false;
    }

    std::vector<Paragraph> take()
    {
        giveLevels();
        if (!m_paragraphs.empty())
            m_paragraphs.back().hints.picturesBehind = m_pictures;
        return std::move(m_paragraphs);
    }

private:
    void begin(const PdfLine &line)
    {
        Paragraph paragraph;
        paragraph.text = line.text;
        paragraph.indent = std::max(0, static_cast<int>(std::lround(2 * (line.box.left() - line.columnLeft) /
                                                                    std::max(1.0, line.size))));
        paragraph.hints.pictures = std::exchange(m_pictures, {});
        m_paragraphs.push_back(std::move(paragraph));
        m_sizes.push_back(line.size);
        m_bold.push_back(line.bold);
    }

    [[nodiscard]] bool goesOn(const PdfLine &line) const
    {
        if (m_before == nullptr || !sameLetters(*m_before, line) || line.text.contains(u'\t') ||
            m_before->text.contains(u'\t'))
            return false;
        const bool otherPlace = line.page != m_before->page || line.beginsColumn;
        if (otherPlace) // a picture or a page between them: only what is plainly one sentence goes on
            return isFull(*m_before) && !endsSentence(m_before->text) && !isSetIn(line) && !line.bold &&
                   line.size <= m_common * 1.06 && !stoodUnderPicture();
        if (m_pictureSince)
            return isFull(*m_before) && !endsSentence(m_before->text) && !isSetIn(line) &&
                   line.bold == m_before->bold && line.size >= m_common * 0.97 && isFull(line);
        if (line.bold != m_before->bold && (line.bold || isHeadline(*m_before)))
            return false;
        if (m_spacing.apart(*m_before, line))
            return false;
        const bool large = m_before->size > m_common * 1.1;
        if (isCentered(line) && (large ? isEven(*m_before) : isCentered(*m_before)))
            return large; // lines of one title
        return isFull(*m_before) && (!isSetIn(line) || isSetIn(*m_before));
    }

    /// A line of its own: bold, while what follows is not.
    [[nodiscard]] bool isHeadline(const PdfLine &line) const { return line.bold && !isFull(line); }

    [[nodiscard]] bool stoodUnderPicture() const
    {
        return !m_paragraphs.empty() && !m_paragraphs.back().hints.pictures.isEmpty();
    }

    /// Letters larger than those of the text make headings, the largest of all is the title if it stands
    /// once.
    void giveLevels()
    {
        constexpr double kLarger = 1.12;
        std::set<int, std::greater<>> larger;
        const auto key = [](double size) { return static_cast<int>(std::lround(size * 2)); };
        for (const double size : m_sizes)
            if (size > kLarger * m_common)
                larger.insert(key(size));
        constexpr int kMostLevels = 6;
        for (std::size_t at = 0; at < m_paragraphs.size(); ++at) {
            ParagraphHints &hints = m_paragraphs[at].hints;
            hints.bold = m_bold[at];
            const auto level = larger.find(key(m_sizes[at]));
            if (level != larger.end())
                hints.headingLevel =
                    std::min(kMostLevels, static_cast<int>(std::distance(larger.begin(), level)) + 1);
        }
        const auto top =
            std::ranges::count(m_paragraphs, 1, [](const Paragraph &p) { return p.hints.headingLevel; });
        if (top == 1 && larger.size() > 1)
            for (Paragraph &paragraph : m_paragraphs)
                if (int &level = paragraph.hints.headingLevel; level > 0)
                    level = level == 1 ? kTitleLevel : level - 1;
    }

    Spacing m_spacing;
    Hyphens m_hyphens;
    double m_common;
    const PdfLine *m_before = nullptr;
    std::vector<Paragraph> m_paragraphs;
    std::vector<double> m_sizes; ///< of each
    std::vector<bool> m_bold;    ///< likewise
    QStringList m_pictures;      ///< before what comes next
    bool m_pictureSince = false; ///< the line before
};

} // namespace

std::vector<Paragraph> joinLines(const std::vector<PdfLine> &lines)
{
    Joiner joiner(lines);
    for (const PdfLine &line : lines)
        joiner.add(line);
    return joiner.take();
}

} // namespace dashiji::intake
