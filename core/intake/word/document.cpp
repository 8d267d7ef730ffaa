// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/word/document.h"

#include "core/intake/files/paragraphlist.h"
#include "core/intake/word/fields.h"
#include "core/intake/word/numbering.h"
#include "core/intake/word/package.h"
#include "core/intake/word/styles.h"
#include "core/text/cutting.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kDeepest = 200;        ///< elements in elements; no document needs a tenth
constexpr int kTwipsPerColumn = 105; ///< half a character of 10.5 points

/// One paragraph while its runs are read.
struct Draft {
    QString style = {};
    ParagraphFormat format = {};
    int indent = 0;
    QString text = {}; ///< a line feed where the author broke a line
    bool hasPlain = false;
    bool hasBold = false;
    LetterSizes sizes = {};
    bool goesOn = false;               ///< its end was deleted
    std::vector<Paragraph> boxes = {}; ///< text boxes that hang on it
};

/// What a run says of its letters.
struct RunFormat {
    bool bold = false;
    bool hidden = false;
    int letterSize = 0; ///< half points
};

class DocumentReader
{
public:
    DocumentReader(const QByteArray &document, const WordStyles &styles, WordNumbering &numbering,
                   const WordPackage &package)
        : m_xml(document), m_styles(styles), m_numbering(numbering), m_package(package)
    {
    }

    /// True when the part was sound to its end.
    bool read()
    {
        if (m_xml.readNextStartElement())
            readBlocks();
        while (!m_xml.atEnd())
            m_xml.readNext();
        endWaiting();
        return !m_xml.hasError();
    }

    Result<std::vector<Paragraph>> takeParagraphs(const QString &fileName) { return m_text.take(fileName); }

private:
    // --- blocks: paragraphs, tables and what holds them ---------------------------------------------------
    void readBlocks()
    {
        const QScopedValueRollback depth(m_depth, m_depth + 1);
        while (m_depth < kDeepest && !m_text.isFull() && m_xml.readNextStartElement())
            readBlock();
        if (m_depth >= kDeepest || m_text.isFull())
            m_xml.skipCurrentElement();
    }

    void readBlock()
    {
        const QStringView word = m_xml.word();
        if (word == "p"_L1)
            readParagraph();
        else if (word == "tbl"_L1)
            readTable();
        else if (word == "sdt"_L1)
            readControl([this] { readBlocks(); });
        else if (word == "body"_L1 || word == "ins"_L1 || word == "moveTo"_L1 || word == "customXml"_L1 ||
                 word == "smartTag"_L1)
            readBlocks();
        else if (m_xml.name() == "AlternateContent"_L1)
            readChoice([this] { readBlocks(); });
        else
            m_xml.skipCurrentElement();
    }

    /// A content control; a table of contents made by one is no text.
    template <class Read>
    void readControl(Read read)
    {
        bool isContents = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.word() == "sdtContent"_L1 && !isContents) {
                read();
                continue;
            }
            if (m_xml.word() == "sdtPr"_L1)
                isContents = holdsContents();
            else
                m_xml.skipCurrentElement();
        }
    }

    bool holdsContents()
    {
        bool found = false;
        walk(
            [&] { found |= m_xml.word() == "docPartGallery"_L1 && m_xml.value() == "Table of Contents"_L1; });
        return found;
    }

    /// The same thing said for newer and for older programs: once.
    template <class Read>
    void readChoice(Read read)
    {
        bool taken = false;
        while (m_xml.readNextStartElement()) {
            if (taken) {
                m_xml.skipCurrentElement();
                continue;
            }
            taken = true;
            read();
        }
    }

    /// Calls @p visit at every element inside of the current one.
    template <class Visit>
    void walk(Visit visit)
    {
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (m_xml.isStartElement())
                visit();
        }
    }

    // --- paragraphs ---------------------------------------------------------------------------------------
    void readParagraph()
    {
        Draft draft = std::exchange(m_waiting, {}).value_or(Draft());
        // Of paragraphs that became one, the last says how it looks.
        draft = {.text = std::move(draft.text),
                 .hasPlain = draft.hasPlain,
                 .hasBold = draft.hasBold,
                 .sizes = std::move(draft.sizes),
                 .boxes = std::move(draft.boxes)};
        readInline(draft);
        m_fields.endParagraph();
        if (draft.goesOn)
            m_waiting = std::move(draft);
        else
            finish(std::move(draft));
    }

    void endWaiting()
    {
        if (m_waiting)
            finish(*std::exchange(m_waiting, {}));
    }

    void readParagraphFormat(Draft &draft)
    {
        while (m_xml.readNextStartElement()) {
            const QStringView word = m_xml.word();
            if (word == "pStyle"_L1)
                draft.style = m_xml.value();
            else if (word == "outlineLvl"_L1)
                draft.format.outlineLevel = m_xml.value().toInt();
            else if (word == "ind"_L1)
                draft.indent = readIndent();
            if (word == "numPr"_L1) {
                readFormat(m_xml, draft.format);
            } else if (word == "rPr"_L1) {
                walk([&] { draft.goesOn |= m_xml.word() == "del"_L1 || m_xml.word() == "moveFrom"_L1; });
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    [[nodiscard]] int readIndent() const
    {
        const int characters = m_xml.attribute("firstLineChars"_L1).toInt();
        if (characters > 0)
            return characters / 50;
        return std::max(0, m_xml.attribute("firstLine"_L1).toInt() / kTwipsPerColumn);
    }

    /// Runs, and what holds runs.
    void readInline(Draft &draft)
    {
        const QScopedValueRollback depth(m_depth, m_depth + 1);
        while (m_depth < kDeepest && m_xml.readNextStartElement()) {
            const QStringView word = m_xml.word();
            if (word == "pPr"_L1)
                readParagraphFormat(draft);
            else if (word == "r"_L1)
                readRun(draft);
            else if (word == "hyperlink"_L1 || word == "ins"_L1 || word == "moveTo"_L1 ||
                     word == "smartTag"_L1 || word == "customXml"_L1 || word == "fldSimple"_L1 ||
                     word == "dir"_L1 || word == "bdo"_L1)
                readInline(draft);
            else if (word == "sdt"_L1)
                readControl([&] { readInline(draft); });
            else if (m_xml.name() == "AlternateContent"_L1)
                readChoice([&] { readInline(draft); });
            else
                m_xml.skipCurrentElement();
        }
        if (m_depth >= kDeepest)
            m_xml.skipCurrentElement();
    }

    void readRun(Draft &draft)
    {
        RunFormat format;
        const ParagraphFormat style = m_styles.format(draft.style.isEmpty() ? m_styles.usual() : draft.style);
        format.bold = style.bold.value_or(false);
        format.hidden = style.hidden.value_or(false);
        format.letterSize = style.letterSize.value_or(m_styles.usualSize());
        readRunContent(draft, format);
    }

    void readRunContent(Draft &draft, RunFormat &format)
    {
        const QScopedValueRollback depth(m_depth, m_depth + 1);
        while (m_depth < kDeepest && m_xml.readNextStartElement()) {
            const QStringView word = m_xml.word();
            if (word == "rPr"_L1) {
                readRunFormat(format);
            } else if (word == "t"_L1) {
                say(draft, format, m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            } else if (word == "instrText"_L1) {
                m_fields.addCode(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
            } else if (word == "drawing"_L1 || word == "pict"_L1 || word == "object"_L1) {
                readDrawing(draft, format);
            } else if (word == "ruby"_L1) {
                readRuby(draft);
            } else if (m_xml.name() == "AlternateContent"_L1) {
                readChoice([&] { readRunContent(draft, format); });
            } else {
                if (word == "tab"_L1 || word == "ptab"_L1)
                    say(draft, format, u"\t"_s);
                else if (word == "cr"_L1 || (word == "br"_L1 && !isPageBreak()))
                    say(draft, format, u"\n"_s);
                else if (word == "noBreakHyphen"_L1)
                    say(draft, format, u"-"_s);
                else if (word == "fldChar"_L1)
                    m_fields.follow(m_xml.attribute("fldCharType"_L1));
                m_xml.skipCurrentElement();
            }
        }
        if (m_depth >= kDeepest)
            m_xml.skipCurrentElement();
    }

    [[nodiscard]] bool isPageBreak() const
    {
        const QString type = m_xml.attribute("type"_L1);
        return type == "page"_L1 || type == "column"_L1;
    }

    void readRunFormat(RunFormat &format)
    {
        ParagraphFormat own;
        QString style;
        while (m_xml.readNextStartElement()) {
            const QStringView word = m_xml.word();
            if (word == "rStyle"_L1)
                style = m_xml.value();
            else if (word == "b"_L1)
                own.bold = m_xml.isOn();
            else if (word == "vanish"_L1)
                own.hidden = m_xml.isOn();
            else if (word == "sz"_L1)
                own.letterSize = m_xml.value().toInt();
            m_xml.skipCurrentElement();
        }
        const ParagraphFormat styled = m_styles.format(style);
        format.bold = own.bold.value_or(styled.bold.value_or(format.bold));
        format.hidden = own.hidden.value_or(styled.hidden.value_or(format.hidden));
        format.letterSize = own.letterSize.value_or(styled.letterSize.value_or(format.letterSize));
    }

    void readRuby(Draft &draft)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.word() == "rubyBase"_L1)
                readInline(draft);
            else
                m_xml.skipCurrentElement();
        }
    }

    void say(Draft &draft, const RunFormat &format, const QString &text)
    {
        if (format.hidden || !m_fields.isShown())
            return;
        draft.text += text;
        draft.sizes.add(format.letterSize, text.size());
        if (!text::trimmed(text).isEmpty())
            (format.bold ? draft.hasBold : draft.hasPlain) = true;
    }

    // --- pictures and text boxes --------------------------------------------------------------------------
    void readDrawing(Draft &draft, const RunFormat &format)
    {
        const QScopedValueRollback depth(m_depth, m_depth + 1);
        while (m_depth < kDeepest && m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (m_xml.word() == "txbxContent"_L1)
                readBox(draft, format);
            else if (name == "AlternateContent"_L1)
                readChoice([&] { readDrawing(draft, format); });
            else {
                if (name == "blip"_L1 || name == "imagedata"_L1)
                    addPicture(format);
                readDrawing(draft, format);
            }
        }
        if (m_depth >= kDeepest)
            m_xml.skipCurrentElement();
    }

    void addPicture(const RunFormat &format)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            if ((attribute.name() == "embed"_L1 || attribute.name() == "id"_L1) &&
                attribute.namespaceUri().contains("relationships"_L1)) {
                const QString target = m_package.target(attribute.value().toString());
                if (!target.isEmpty() && !format.hidden && m_fields.isShown())
                    m_text.addPicture(target);
            }
    }

    /// The text box's paragraphs stand behind the one it hangs on; lists and fields of its own go on.
    void readBox(Draft &draft, const RunFormat &format)
    {
        const auto fields = std::exchange(m_fields, {});
        const auto waiting = std::exchange(m_waiting, {});
        std::vector<Paragraph> inside = m_text.aside([this] { readText(); });
        m_fields = fields;
        m_waiting = waiting;
        if (!format.hidden && m_fields.isShown())
            std::ranges::move(inside, std::back_inserter(draft.boxes));
    }

    // --- tables -------------------------------------------------------------------------------------------
    void readTable()
    {
        const QScopedValueRollback depth(m_depth, m_depth + 1);
        TableRows rows;
        readRows(rows);
        m_text.endTable(rows);
    }

    void readRows(TableRows &rows)
    {
        while (m_depth < kDeepest && !m_text.isFull() && m_xml.readNextStartElement()) {
            const QStringView word = m_xml.word();
            if (word == "tr"_L1) {
                std::vector<TableCell> cells;
                readCells(cells);
                m_text.addRow(rows, std::move(cells));
            } else if (word == "sdt"_L1) {
                readControl([&] { readRows(rows); });
            } else if (word == "ins"_L1 || word == "customXml"_L1) {
                readRows(rows);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (m_depth >= kDeepest || m_text.isFull())
            m_xml.skipCurrentElement();
    }

    void readCells(std::vector<TableCell> &cells)
    {
        bool isDeleted = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.word() == "tc"_L1)
                cells.push_back(m_text.cell([this] { readText(); }));
            else if (m_xml.word() == "sdt"_L1)
                readControl([&] { readCells(cells); });
            else if (m_xml.word() == "trPr"_L1)
                walk([&] { isDeleted |= m_xml.word() == "del"_L1; });
            else
                m_xml.skipCurrentElement();
        }
        if (isDeleted)
            cells.clear();
    }

    /// Of a cell or box, which ends with it.
    void readText()
    {
        readBlocks();
        endWaiting();
    }

    // --- what was read ------------------------------------------------------------------------------------
    void finish(Draft draft)
    {
        if (!m_styles.isContents(draft.style) && !text::trimmed(draft.text).isEmpty())
            addLines(draft);
        for (Paragraph &box : draft.boxes)
            m_text.add(std::move(box));
    }

    /// Each line the author has broken by hand is a paragraph, but for those of a heading.
    void addLines(const Draft &draft)
    {
        const QString &style = draft.style.isEmpty() ? m_styles.usual() : draft.style;
        const ParagraphFormat styled = m_styles.format(style);
        Paragraph paragraph;
        paragraph.indent = draft.indent;
        paragraph.hints.bold = draft.hasBold && !draft.hasPlain;
        paragraph.hints.letterSize = draft.sizes.most();
        paragraph.hints.caption = m_styles.isCaption(style);
        const std::optional<int> level =
            draft.format.outlineLevel ? draft.format.outlineLevel : styled.outlineLevel;
        const bool isTitle = m_styles.isTitle(style);
        paragraph.hints.headingLevel = isTitle ? kTitleLevel : level && *level < 9 ? *level + 1 : 0;
        QString words = labelOf(draft, styled) + text::trimmed(draft.text).toString();
        if (paragraph.hints.headingLevel > 0)
            words.replace(u'\n', u' ');
        for (const QString &line : words.split(u'\n')) {
            paragraph.text = text::trimmed(line).toString();
            if (!paragraph.text.isEmpty())
                m_text.add(paragraph);
            paragraph.indent = 0;
        }
    }

    QString labelOf(const Draft &draft, const ParagraphFormat &styled)
    {
        const QString list = draft.format.list.value_or(styled.list.value_or(QString()));
        if (list.isEmpty() || list == "0"_L1)
            return {};
        const int level = draft.format.listLevel.value_or(
            styled.listLevel.value_or(m_numbering.levelOf(list, draft.style)));
        const QString label = m_numbering.next(list, level);
        const bool isApart = !label.isEmpty() && label.back().unicode() < 0x80;
        return isApart ? label + u' ' : label;
    }

    WordXml m_xml;
    const WordStyles &m_styles;
    WordNumbering &m_numbering;
    const WordPackage &m_package;
    ParagraphList m_text;
    std::optional<Draft> m_waiting; ///< goes on in the next paragraph
    WordFields m_fields;
    int m_depth = 0;
};

} // namespace

Result<FileText> readWord(const QByteArray &bytes, const QString &fileName)
{
    const auto package = TRY(WordPackage::open(bytes, fileName));
    const WordStyles styles(TRY(package.part(PartKind::Styles)));
    WordNumbering numbering(TRY(package.part(PartKind::Numbering)));
    const auto document = TRY(package.part(PartKind::Document));
    DocumentReader reader(document, styles, numbering, package);
    if (!reader.read())
        return failure(ErrorCode::FileDamaged, fileName, u"the document's text"_s);
    FileText text{.format = u"Word"_s, .paragraphs = TRY(reader.takeParagraphs(fileName))};
    text.pictures = TRY(readPictures(
        text.paragraphs, [&](const QString &name) { return package.picture(name); }, fileName));
    return text;
}

} // namespace dashiji::intake
