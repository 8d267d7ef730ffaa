// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/web/document.h"

#include "core/intake/files/paragraphlist.h"
#include "core/intake/web/article.h"
#include "core/intake/web/enclosures.h"
#include "core/intake/web/lists.h"
#include "core/text/cutting.h"

#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>
#include <array>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kUsualSize = 24; ///< of letters, in half points, as browsers have it

/// One paragraph while its words are read.
struct PageDraft {
    QString text = {}; ///< a line feed where the author broke a line
    int headingLevel = 0;
    bool hasPlain = false;
    bool hasBold = false;
    LetterSizes sizes = {};
    int indent = 0;
};

bool isPageBlock(const PageNode &node)
{
    static const QSet<QByteArray> blocks{
        "page",   "html",   "body",       "p",       "div",      "h1",         "h2",      "h3",
        "h4",     "h5",     "h6",         "ul",      "ol",       "li",         "dl",      "dt",
        "dd",     "pre",    "section",    "article", "main",     "blockquote", "header",  "address",
        "center", "figure", "figcaption", "form",    "fieldset", "details",    "summary", "caption",
        "hr",     "table",  "tbody",      "thead",   "tfoot",    "tr",         "td",      "th",
        "hgroup", "legend", "footer",     "aside",   "nav"};
    return blocks.contains(node.name);
}

/// White space of a page's language; a line end between two ideographs is none.
bool isPageSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r' ||
           character == u'\f' || character == u'\u00A0';
}

bool isInvisible(QChar character)
{
    return character == u'\u200B' || character == u'\uFEFF' || character == u'\u00AD' ||
           character == u'\u200D' || character == u'\u2060';
}

bool isIdeographic(QChar character)
{
    return character.unicode() >= 0x2E80;
}

class PageReader
{
public:
    PageReader(const Page &page, Article::Part part, const Enclosures &enclosures)
        : m_page(page), m_article(page, part), m_enclosures(enclosures)
    {
    }

    void read()
    {
        if (m_article.titleOutside() >= 0)
            readNode(m_article.titleOutside());
        finish();
        readNode(m_article.root());
        finish();
    }

    Result<std::vector<Paragraph>> takeParagraphs(const QString &fileName) { return m_text.take(fileName); }

private:
    void readChildren(int node)
    {
        m_page.eachChild(node, [this](int child) { readNode(child); });
    }

    void readNode(int node)
    {
        const PageNode &read = m_page.at(node);
        if (m_article.isLeftOut(node) || m_text.isFull())
            return;
        if (read.isText())
            return say(read.text);
        const QScopedValueRollback bold(m_isBold, isBold(read));
        const QScopedValueRollback size(m_letterSize, letterSizeOf(read));
        if (read.name == "br")
            m_headingLevel == 0 ? finish() : say(u" "_s);
        else if (read.name == "img") {
            if (!m_isInFigure)
                addPicture(read);
        } else if (isNoteMark(read))
            return;
        else if (isPageBlock(read))
            readBlock(node);
        else
            readChildren(node);
    }

    void readBlock(int node)
    {
        const PageNode &read = m_page.at(node);
        finish();
        if (read.name == "table") {
            readTable(node);
        } else if (read.name == "ol" || read.name == "ul") {
            const QScopedValueRollback list(m_list, std::optional(PageList(read)));
            readChildren(node);
        } else if (read.name == "figure") {
            readFigure(node);
        } else {
            const int heading = headingOf(node);
            const QScopedValueRollback level(m_headingLevel, heading != 0 ? heading : m_headingLevel);
            const QScopedValueRollback caption(m_isCaption, m_isCaption || isCaption(read));
            const QScopedValueRollback pre(m_isPre, m_isPre || read.name == "pre");
            if (read.name == "li" && m_list)
                m_label = m_list->next(read);
            m_draft.indent = indentOf(read);
            readChildren(node);
            finish(); // as long as it is known what the paragraph is
        }
        finish();
    }

    [[nodiscard]] bool isBold(const PageNode &node) const
    {
        const QString weight = node.style(u"font-weight");
        if (!weight.isEmpty())
            return weight.startsWith("bold"_L1) || weight.toInt() >= 600;
        return m_isBold || node.name == "b" || node.name == "strong";
    }

    /// In half points.
    [[nodiscard]] int letterSizeOf(const PageNode &node) const
    {
        constexpr int kLargest = 400;
        const auto atMost = [](double size) {
            return static_cast<int>(std::clamp(size, 0.0, 1.0 * kLargest));
        };
        if (node.name == "font") {
            static constexpr std::array kSizes{0, 15, 20, 24, 27, 36, 48, 72};
            const int size = node.attribute("size").toInt();
            return size >= 1 && size < std::ssize(kSizes) ? kSizes[static_cast<std::size_t>(size)]
                                                          : m_letterSize;
        }
        struct Unit {
            QLatin1StringView name;
            double halfPoints;
        };
        const std::array<Unit, 5> units{{{"pt"_L1, 2},
                                         {"px"_L1, 1.5},
                                         {"rem"_L1, kUsualSize},
                                         {"em"_L1, 1.0 * m_letterSize},
                                         {"%"_L1, m_letterSize / 100.0}}};
        const QString told = node.style(u"font-size");
        for (const Unit &unit : units)
            if (told.endsWith(unit.name))
                return atMost(told.chopped(unit.name.size()).toDouble() * unit.halfPoints);
        return m_letterSize;
    }

    /// A number or a sign that leads to a footnote.
    [[nodiscard]] bool isNoteMark(const PageNode &node) const
    {
        if (node.name != "a")
            return false;
        const QString link = node.attribute("href");
        static const QStringList marks{u"#fn"_s,         u"#_ftn"_s,      u"#_edn"_s,
                                       u"#sdfootnote"_s, u"#sdendnote"_s, u"#_msocom"_s};
        return std::ranges::any_of(marks, [&](const QString &mark) { return link.startsWith(mark); });
    }

    /// 1–6, kTitleLevel, 0 for none.
    [[nodiscard]] int headingOf(int node) const
    {
        const PageNode &read = m_page.at(node);
        if (node == m_article.title())
            return kTitleLevel;
        if (read.name.size() == 2 && read.name[0] == 'h' && read.name[1] >= '1' && read.name[1] <= '6')
            return read.name[1] - '0';
        if (read.attribute("role") == "heading"_L1)
            return std::clamp(read.attribute("aria-level").toInt(), 1, 9);
        const int outline = read.style(u"mso-outline-level").toInt();
        if (outline > 0)
            return std::min(outline, 9);
        return read.attribute("class").compare("MsoTitle"_L1, Qt::CaseInsensitive) == 0 ? kTitleLevel : 0;
    }

    [[nodiscard]] static bool isCaption(const PageNode &node)
    {
        return node.name == "figcaption" || wordsOfNames(node).contains(u"caption"_s);
    }

    /// Columns of the first line: "text-indent: 2em".
    [[nodiscard]] static int indentOf(const PageNode &node)
    {
        const QString indent = node.style(u"text-indent");
        constexpr int kMost = 40;
        return indent.endsWith("em"_L1)
                   ? std::clamp(static_cast<int>(2 * indent.chopped(2).toDouble()), 0, kMost)
                   : 0;
    }

    // --- words --------------------------------------------------------------------------------------------
    void say(const QString &text)
    {
        QString &words = m_draft.text;
        bool hasWords = false;
        const qsizetype before = words.size();
        for (qsizetype at = 0; at < text.size(); ++at) {
            const QChar character = text[at];
            if (isInvisible(character))
                continue;
            if (m_isPre && (character == u'\n' || character == u' ')) {
                words += character;
            } else if (isPageSpace(character)) {
                m_isBehindSpace = true;
                m_isBehindLineEnd |= character == u'\n';
            } else {
                const bool joins = m_isBehindLineEnd && !words.isEmpty() && isIdeographic(words.back()) &&
                                   isIdeographic(character);
                if (m_isBehindSpace && !words.isEmpty() && words.back() != u'\n' && !joins)
                    words += u' ';
                m_isBehindSpace = m_isBehindLineEnd = false;
                words += character;
                hasWords = hasWords || character != u'\u3000';
            }
        }
        m_draft.sizes.add(m_letterSize, words.size() - before);
        if (hasWords)
            (m_isBold ? m_draft.hasBold : m_draft.hasPlain) = true;
    }

    /// Ends the paragraph that is open; each line that was broken by hand is one of its own.
    void finish()
    {
        PageDraft draft = std::exchange(m_draft, {});
        m_isBehindSpace = m_isBehindLineEnd = false;
        if (text::trimmed(draft.text).isEmpty())
            return;
        Paragraph paragraph;
        paragraph.hints.headingLevel = m_headingLevel;
        paragraph.hints.bold = draft.hasBold && !draft.hasPlain;
        paragraph.hints.letterSize = draft.sizes.most();
        paragraph.hints.caption = m_isCaption;
        if (m_headingLevel != 0)
            draft.text.replace(u'\n', u' ');
        for (const QString &line : draft.text.split(u'\n')) {
            const QStringView words = text::trimmed(line);
            if (words.isEmpty())
                continue;
            const auto wide =
                std::ranges::count(QStringView(line).first(words.data() - line.constData()), u'\u3000');
            paragraph.indent = std::max(draft.indent, 2 * static_cast<int>(wide));
            paragraph.text = std::exchange(m_label, {}) + words.toString();
            m_text.add(paragraph);
        }
    }

    // --- pictures -----------------------------------------------------------------------------------------
    void addPicture(const PageNode &node)
    {
        constexpr int kSmallest = 33; ///< pixels; smaller ones are signs and counters
        const auto isSmall = [&](const QByteArray &side) {
            QString told = node.attribute(side);
            if (told.isEmpty())
                told = node.style(QString::fromLatin1(side));
            bool isNumber = false;
            const double pixels = told.remove("px"_L1).toDouble(&isNumber);
            return isNumber && pixels < kSmallest;
        };
        if (isSmall("width") || isSmall("height"))
            return;
        // Pages that load pictures when they are scrolled to name them elsewhere.
        static const QList<QByteArray> links{"data-src", "data-original", "data-lazy-src", "src"};
        for (const QByteArray &each : links) {
            const QString link = node.attribute(each).trimmed();
            const QString name = link.isEmpty() ? QString() : m_enclosures.nameOf(link);
            if (name.isEmpty())
                continue;
            // It stands behind the words before it.
            if (!text::trimmed(m_draft.text).isEmpty())
                finish();
            m_text.addPicture(name);
            return;
        }
    }

    /// A picture and its caption, whichever stands first.
    void readFigure(int node)
    {
        for (int inside = node; inside < m_page.at(node).end; ++inside)
            if (m_page.at(inside).name == "img" && !m_article.isLeftOut(inside))
                addPicture(m_page.at(inside));
        const QScopedValueRollback figure(m_isInFigure, true);
        readChildren(node);
    }

    // --- tables -------------------------------------------------------------------------------------------
    void readTable(int node)
    {
        TableRows rows;
        readRows(node, rows);
        m_text.endTable(rows);
    }

    void readRows(int node, TableRows &rows)
    {
        m_page.eachChild(node, [&](int child) {
            const QByteArray &name = m_page.at(child).name;
            if (m_article.isLeftOut(child))
                return;
            if (name == "tr") {
                m_text.addRow(rows, cellsOf(child));
            } else if (name == "tbody" || name == "thead" || name == "tfoot") {
                readRows(child, rows);
            } else {
                readNode(child);
                finish();
            }
        });
    }

    std::vector<TableCell> cellsOf(int row)
    {
        std::vector<TableCell> cells;
        m_page.eachChild(row, [&](int child) {
            if (m_article.isLeftOut(child) || m_page.at(child).isText())
                return;
            cells.push_back(m_text.cell([&] {
                readNode(child);
                finish();
            }));
        });
        return cells;
    }

    const Page &m_page;
    const Article m_article;
    const Enclosures &m_enclosures;
    ParagraphList m_text;
    PageDraft m_draft;
    QString m_label;                ///< the number of the list item whose first words come next
    std::optional<PageList> m_list; ///< the innermost that is open
    int m_headingLevel = 0;
    int m_letterSize = kUsualSize;
    bool m_isBold = false;
    bool m_isCaption = false;
    bool m_isPre = false;
    bool m_isInFigure = false; ///< whose pictures have been read
    bool m_isBehindSpace = false;
    bool m_isBehindLineEnd = false;
};

/// @param charset what the letter around it says of its encoding; empty: nothing
Result<FileText> readPage(const FileBytes &file, const QByteArray &charset, Article::Part part,
                          const std::shared_ptr<const Letter> &letter)
{
    auto page = TRY(readPageText(letter ? letter->page().bytes() : file.bytes, charset, file.name));
    const auto tree = TRY(Page::parse(page.html, file.name));
    const Enclosures enclosures(std::move(page.pictures), letter, letter ? Neighbours() : file.beside,
                                part == Article::Part::Whole);
    PageReader reader(tree, part, enclosures);
    reader.read();
    FileText text{.format = page.encoding, .paragraphs = TRY(reader.takeParagraphs(file.name))};
    if (page.isGuessed)
        text.doubts.push_back({0, DoubtKind::EncodingGuessed, page.encoding});
    text.pictures = TRY(readPictures(
        text.paragraphs, [&](const QString &name) { return enclosures.read(name); }, file.name));
    return text;
}

} // namespace

bool isWeb(const QByteArray &bytes)
{
    return isWebPage(bytes) || isLetter(bytes);
}

Result<FileText> readWeb(const FileBytes &file)
{
    if (!isLetter(file.bytes))
        return readPage(file, {}, Article::Part::Article, nullptr);
    const auto letter = std::make_shared<const Letter>(TRY(Letter::open(file.bytes, file.name)));
    return readPage(file, letter->page().charset, Article::Part::Article, letter);
}

Result<FileText> readFragment(const FileBytes &file)
{
    return readPage(file, "utf-8", Article::Part::Whole, nullptr);
}

} // namespace dashiji::intake
