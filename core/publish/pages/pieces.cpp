// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/pieces.h"

#include "core/publish/pages/beside.h"
#include "core/publish/pages/issued.h"
#include "core/publish/pages/numbering.h"
#include "core/publish/pages/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dashiji::publish
{

namespace
{

constexpr size_t kBlocksOfPart = 32;          ///< set by one thread, before it takes others
constexpr size_t kLinesKeptWithSignature = 6; ///< longer paragraphs are split before it
constexpr double kSignatureIndent = 2;        ///< em, of a document's signature from the right
constexpr double kSealedIndent = 4;           ///< em, of the day under a seal
constexpr int kLinesForSeal = 2;              ///< above the name: the seal begins within a line of the text

class PieceSetter
{
public:
    PieceSetter(const DocumentTree &tree, const PageStyle &style, FontChains &chains)
        : m_tree(tree), m_style(style), m_chains(chains), m_width(style.block.width())
    {
    }

    /// Sets the block at an index. @return how many blocks these pieces are
    size_t run(size_t index, std::vector<Piece> &pieces)
    {
        if (const auto last = endOfBeside(m_tree, index, m_style)) {
            Piece piece;
            piece.block = index;
            piece.drawing = drawBeside(m_tree, index, *last, m_style, m_chains);
            piece.isHeading = leadsToSignature(*last - 1);
            piece.isBeside = true;
            pieces.push_back(std::move(piece));
            return *last - index;
        }
        if (m_tree.blocks[index].role == Role::Figure) {
            const size_t before = pieces.size();
            setFigures(index, pieces);
            size_t blocks = 0;
            for (size_t i = before; i < pieces.size(); ++i)
                blocks += pieces[i].row.photos.size();
            return blocks;
        }
        const size_t before = pieces.size();
        if (addDrawings(index, pieces) == 0)
            pieces.push_back(pieceOf(index));
        for (size_t i = before; i < pieces.size(); ++i)
            pieces[i].block = index;
        return 1;
    }

private:
    Piece pieceOf(size_t index)
    {
        const Block &block = m_tree.blocks[index];
        Piece piece;
        piece.block = index;
        piece.role = block.role;
        piece.element = {int(index)};
        switch (block.role) {
        case Role::Kicker:
        case Role::Title:
            setTitle(piece, block);
            break;
        case Role::YearHeading:
            setYearHeading(piece, block);
            break;
        case Role::IntroductionHeading:
        case Role::SectionHeading:
            if (block.annex && m_style.annexes)
                setAnnexHeading(piece, block);
            else
                setSectionHeading(piece, block);
            break;
        case Role::EntryHeading:
            setEntryHeading(piece, block);
            break;
        case Role::Paragraph:
            setBody(piece, block);
            break;
        case Role::LoneCaption:
            setLoneCaption(piece, block);
            break;
        case Role::AnnexNote:
            setAnnexNote(piece, block);
            break;
        case Role::AnnexLabel:
            setAnnexLabel(piece, block);
            break;
        case Role::Recipients:
            setRecipients(piece, block);
            break;
        case Role::Note:
            setNote(piece, block);
            break;
        case Role::DocumentHead:
        case Role::Figure:
        case Role::Figures:
        case Role::Charts:
        case Role::MetricTable:
            break;
        case Role::Signature:
            setSignature(piece, block);
            break;
        }
        return piece;
    }

    /// @return how many pieces a block of numbers is
    size_t addDrawings(size_t index, std::vector<Piece> &pieces)
    {
        const Element element{int(index)};
        std::vector<Drawing> drawings;
        const Block &block = m_tree.blocks[index];
        const ReportNumbers &numbers = m_tree.numbers[block.report];
        switch (block.role) {
        case Role::DocumentHead:
            drawings = {drawDocumentHead(m_tree.issue, m_tree.words, m_style, m_chains, element)};
            break;
        case Role::Figures:
            drawings = drawFigures(numbers.figures, m_style, m_chains, element);
            break;
        case Role::Charts:
            drawings = drawCharts(block.chart ? std::vector{*block.chart} : numbers.series, numbers.year,
                                  m_tree.chinese, m_style, m_chains, element);
            break;
        case Role::MetricTable:
            drawings = drawTable(numbers.metrics, m_style, m_chains, element);
            break;
        default:
            break;
        }
        for (Drawing &drawing : drawings) {
            Piece piece;
            piece.role = block.role;
            piece.isHeading = drawing.keepsWithNext;
            piece.drawing = std::move(drawing);
            if (block.chart)
                spaceToGrid(piece);
            pieces.push_back(std::move(piece));
        }
        return drawings.size();
    }

    void setAnnexNote(Piece &piece, const Block &block)
    {
        useStyle(piece, m_style.body);
        piece.part = Part::ContentsLine;
        piece.before = block.number.isEmpty() ? m_style.lineStep : 0;
        piece.splits = true;
        piece.isHeading = leadsToSignature(piece.block);
        const double opening = setLine(block.number, m_style.body, m_chains).width / m_style.body.size;
        piece.lines = setParagraph(
            block.text, m_style.body,
            {m_width, m_style.bodyIndent + opening, Setting::Justified, Alignment::Left}, m_chains);
    }

    void setAnnexLabel(Piece &piece, const Block &block)
    {
        useStyle(piece, m_style.sectionHeading);
        piece.part = Part::Paragraph;
        piece.startsPage = true;
        piece.isHeading = true;
        piece.lines = set(block.text, m_style.sectionHeading, Setting::Balanced, Alignment::Left, m_width);
    }

    /// The title of an annex: centred, one line under its label.
    void setAnnexHeading(Piece &piece, const Block &block)
    {
        useStyle(piece, m_style.title);
        piece.part = Part::SectionHeading;
        piece.isHeading = true;
        piece.before = m_style.lineStep;
        piece.lines = set(block.text, m_style.title, Setting::Shaped, Alignment::Centre, m_width);
        const double text = double(piece.lines.size()) * m_style.title.pitch;
        piece.after = wholeLines(text + m_style.lineStep / 2) - text;
    }

    std::vector<SetLine> set(const QString &text, const TextStyle &style, Setting setting,
                             Alignment alignment, double width)
    {
        return setParagraph(text, style, {width, 0, setting, alignment}, m_chains);
    }

    static void useStyle(Piece &piece, const TextStyle &style)
    {
        piece.pitch = style.pitch;
        piece.baseline = baselineOf(style);
    }

    void setTitle(Piece &piece, const Block &block)
    {
        const bool title = block.role == Role::Title;
        const TextStyle &style = title ? m_style.title : m_style.kicker;
        useStyle(piece, style);
        piece.part = title ? Part::Title : Part::Kicker;
        piece.isHeading = true;
        piece.splits = true;
        if (!title && opensYear(piece.block)) {
            piece.lines = set(block.text, style, Setting::Balanced, Alignment::Centre, m_width);
            const double text = double(piece.lines.size()) * style.pitch;
            piece.after = wholeLines(text + m_style.titleSpace) - text;
            return;
        }
        // the kicker stands in the space above the title
        const bool first = title ? piece.block == 0 || m_tree.blocks[piece.block - 1].text.isEmpty() : true;
        piece.top = first ? std::max(0.0, m_style.titleTop - (title ? 0 : style.pitch)) : 0;
        const Setting setting = title && m_style.shapedTitle ? Setting::Shaped : Setting::Balanced;
        piece.lines = set(block.text, style, setting, Alignment::Centre, m_width);
        const double text = double(piece.lines.size()) * style.pitch;
        piece.after = wholeLines(piece.top + text + (title ? m_style.titleSpace : 0)) - piece.top - text;
    }

    /// Whether a block stands right under the heading of a year.
    [[nodiscard]] bool opensYear(size_t block) const
    {
        return block > 0 && m_tree.blocks[block - 1].role == Role::YearHeading;
    }

    /// The year, and under it the title of its report; a kicker follows as a block of its own.
    void setYearHeading(Piece &piece, const Block &block)
    {
        // never smaller than the sections under it
        TextStyle style = m_style.title;
        if (style.size < m_style.sectionHeading.size) {
            style.size = m_style.sectionHeading.size;
            style.pitch = m_style.sectionHeading.pitch;
        }
        useStyle(piece, style);
        piece.part = Part::YearHeading;
        piece.isHeading = true;
        piece.splits = true;
        piece.startsPage = true;
        piece.top = std::max(0.0, m_style.titleTop - style.pitch);
        TextStyle year = m_style.kicker;
        year.color = m_style.accentColor;
        piece.lines = set(block.number, year, Setting::Balanced, Alignment::Centre, m_width);
        const Setting setting = m_style.shapedTitle ? Setting::Shaped : Setting::Balanced;
        for (SetLine &line : set(block.text, style, setting, Alignment::Centre, m_width))
            piece.lines.push_back(std::move(line));
        const bool kicker =
            piece.block + 1 < m_tree.blocks.size() && m_tree.blocks[piece.block + 1].role == Role::Kicker;
        const double text = double(piece.lines.size()) * style.pitch;
        piece.after = wholeLines(piece.top + text + (kicker ? 0 : m_style.titleSpace)) - piece.top - text;
    }

    /// The height up to the next line of the grid, so that text below stands beside that of the facing page.
    [[nodiscard]] double wholeLines(double height) const
    {
        constexpr double kLineRounding = 0.001; // lines
        return std::ceil(height / m_style.lineStep - kLineRounding) * m_style.lineStep;
    }

    /// A heading whose number is part of its words, set like the start of a paragraph; a few English words
    /// are not driven apart.
    [[nodiscard]] std::vector<SetLine> inlineHeading(const Block &block, const TextStyle &style,
                                                     double indent)
    {
        return setParagraph(block.number + block.text, style,
                            {m_width, indent, m_tree.chinese ? Setting::Justified : Setting::Balanced,
                             Alignment::Left, false},
                            m_chains);
    }

    void setSectionHeading(Piece &piece, const Block &block)
    {
        const TextStyle &style = m_style.sectionHeading;
        useStyle(piece, style);
        piece.part = Part::SectionHeading;
        piece.isHeading = true;
        // a report without cover has its title above its first heading, a year of a book its own
        const Role above = piece.block > 0 ? m_tree.blocks[piece.block - 1].role : Role::Paragraph;
        const bool underTitle = above == Role::Title || above == Role::YearHeading || above == Role::Kicker;
        piece.startsPage = m_style.sectionStartsPage && !underTitle && !block.sharesPage;
        piece.before = block.sharesPage ? 2 * m_style.lineStep : m_style.sectionSpaceBefore;
        piece.splits = true;
        piece.top = m_style.sectionTop;
        piece.lines = isInline(m_style.sectionNumberForm)
                          ? inlineHeading(block, style, m_style.sectionIndent)
                          : set(block.text, style, Setting::Balanced, Alignment::Left, m_width);
        const double text = double(std::max<size_t>(1, piece.lines.size())) * style.pitch;
        if (!piece.lines.empty() && !m_style.accent.isEmpty()) {
            const double y = piece.top + text + m_style.accentGap - m_style.accent.height();
            piece.rules.push_back({QRectF(QPointF(0, y), m_style.accent), m_style.accentColor});
        }
        const double height = m_style.sectionHeight + text - style.pitch;
        piece.after = std::max(0.0, wholeLines(height) - piece.top - text);
    }

    void setEntryHeading(Piece &piece, const Block &block)
    {
        const TextStyle &style = m_style.entryHeading;
        useStyle(piece, style);
        piece.part = Part::EntryHeading;
        piece.isHeading = true;
        piece.splits = true;
        piece.before = m_style.entrySpaceBefore;
        piece.after = m_style.entrySpaceAfter;
        if (isInline(m_style.entryNumberForm)) {
            piece.lines = inlineHeading(block, style, m_style.entryIndent);
            return;
        }
        SetLine number;
        double indent = m_style.entryIndent * style.size;
        if (!block.number.isEmpty()) {
            TextStyle numberStyle = style;
            numberStyle.color = m_style.entryNumber;
            number = setLine(block.number, numberStyle, m_chains);
            for (GlyphRun &run : number.runs)
                run.origin.rx() += indent;
            indent += number.width + m_style.numberGap * style.size;
        }
        piece.lines = set(block.text, style, Setting::Balanced, Alignment::Left, m_width - indent);
        for (SetLine &line : piece.lines) {
            line.left += indent;
            for (GlyphRun &run : line.runs)
                run.origin.rx() += indent;
        }
        if (piece.lines.empty() && !number.runs.empty())
            piece.lines.emplace_back();
        if (!number.runs.empty()) {
            auto &runs = piece.lines.front().runs;
            runs.insert(runs.begin(), std::make_move_iterator(number.runs.begin()),
                        std::make_move_iterator(number.runs.end()));
        }
    }

    void setBody(Piece &piece, const Block &block)
    {
        useStyle(piece, m_style.body);
        piece.part = Part::Paragraph;
        piece.splits = true;
        piece.lines =
            setParagraph(block.text, m_style.body,
                         {m_width, m_style.bodyIndent, Setting::Justified, Alignment::Left}, m_chains);
        // who signs does not stand alone on a page
        piece.isHeading = leadsToSignature(piece.block) && piece.lines.size() <= kLinesKeptWithSignature;
    }

    void setRecipients(Piece &piece, const Block &block)
    {
        useStyle(piece, m_style.body);
        piece.part = Part::Issue;
        piece.isHeading = true;
        piece.splits = true;
        piece.lines = set(block.text, m_style.body, Setting::Justified, Alignment::Left, m_width);
    }

    void setNote(Piece &piece, const Block &block)
    {
        useStyle(piece, m_style.body);
        piece.part = Part::Issue;
        piece.splits = true;
        piece.lines =
            setParagraph(block.text, m_style.body,
                         {m_width, m_style.bodyIndent, Setting::Justified, Alignment::Left}, m_chains);
    }

    /// In whole lines, like the text around it.
    void setLoneCaption(Piece &piece, const Block &block) const
    {
        useStyle(piece, m_style.caption);
        piece.part = Part::Paragraph;
        const double measure = m_width * m_style.captionWidth;
        piece.lines = setParagraph(block.text, m_style.caption,
                                   {measure, 0, Setting::Balanced, Alignment::Centre}, m_chains);
        for (SetLine &line : piece.lines)
            moveTo(line, line.left + (m_width - measure) / 2);
        const double text = piece.height();
        piece.before = piece.after = (wholeLines(text) - text) / 2;
    }

    /// Whether a text's signature follows it, maybe after the names of annexes.
    [[nodiscard]] bool leadsToSignature(size_t block) const
    {
        do
            ++block;
        while (block < m_tree.blocks.size() && m_tree.blocks[block].role == Role::AnnexNote);
        return block < m_tree.blocks.size() && m_tree.blocks[block].role == Role::Signature;
    }

    void setSignature(Piece &piece, const Block &block)
    {
        const bool first = piece.block == 0 || m_tree.blocks[piece.block - 1].role != Role::Signature;
        useStyle(piece, m_style.signature);
        piece.part = Part::Signature;
        piece.splits = true;
        piece.before = first ? (isSealed() ? kLinesForSeal : 1) * m_style.lineStep : 0;
        // lines of a signature stay together, and with a note under them
        const Role next =
            piece.block + 1 < m_tree.blocks.size() ? m_tree.blocks[piece.block + 1].role : Role::Paragraph;
        piece.isHeading = next == Role::Signature || next == Role::Note;
        piece.lines = set(block.text, m_style.signature, Setting::Balanced, Alignment::Right, m_width);
        if (m_style.signatureForm == SignatureForm::Document) {
            for (SetLine &line : piece.lines)
                moveTo(line, signatureLeft(block, line));
        }
    }

    /// A document with a number bears a seal over its name and day.
    [[nodiscard]] bool isSealed() const { return m_style.documentHead && m_tree.issue.hasHead(); }

    static void moveTo(SetLine &line, double left)
    {
        for (GlyphRun &run : line.runs)
            run.origin.rx() += left - line.left;
        line.left = left;
    }

    /// Where a line of the signature begins: the last one, the date, two characters behind the one above.
    [[nodiscard]] double signatureLeft(const Block &block, const SetLine &line)
    {
        const double indent = kSignatureIndent * m_style.signature.size;
        double widest = 0; // of the names
        const Block *last = nullptr;
        const Block *other = &block;
        while (other != m_tree.blocks.data() && other[-1].role == Role::Signature)
            --other;
        for (; other != m_tree.blocks.data() + m_tree.blocks.size() && other->role == Role::Signature;
             ++other) {
            if (last != nullptr)
                widest = std::max(widest, setLine(last->text, m_style.signature, m_chains).width);
            last = other;
        }
        if (last == nullptr || widest == 0) // one line
            return std::max(0.0, m_width - indent - line.width);
        const double date = setLine(last->text, m_style.signature, m_chains).width;
        if (isSealed()) {
            // names stand over the middle of the day
            const double middle = m_width - kSealedIndent * m_style.signature.size - date / 2;
            return std::clamp(middle - line.width / 2, 0.0, m_width - line.width);
        }
        const double names = m_width - indent - std::max(widest, date + (date > widest ? indent : 0));
        return std::max(0.0, &block == last ? names + indent : names);
    }

    /// Space above and below, in all whole lines: the text below stands on the same grid as on the page
    /// beside.
    void spaceToGrid(Piece &piece) const
    {
        const double used = piece.height() + 2 * m_style.figureSpace;
        const double spare = std::ceil(used / m_style.lineStep - 0.01) * m_style.lineStep - used;
        piece.before = piece.after = m_style.figureSpace + spare / 2;
    }

    /// The figures that follow one another from here, in rows.
    void setFigures(size_t first, std::vector<Piece> &pieces)
    {
        std::vector<double> shapes;
        for (size_t i = first; i < m_tree.blocks.size() && m_tree.blocks[i].role == Role::Figure; ++i)
            shapes.push_back(shapeOf(m_tree.blocks[i], m_style));
        size_t at = first;
        for (const size_t count : balancedRows(shapes, m_style)) {
            Piece piece;
            piece.block = at;
            piece.role = Role::Figure;
            piece.part = Part::Figure;
            piece.element = {int(at)};
            useStyle(piece, m_style.caption);
            std::vector<size_t> figures(count);
            std::iota(figures.begin(), figures.end(), at);
            piece.row = setPhotoRow(m_tree, figures, m_style, m_chains);
            piece.captionGap = piece.row.captionLines == 0 ? 0 : m_style.captionGap;
            spaceToGrid(piece);
            pieces.push_back(std::move(piece));
            at += count;
        }
    }

    const DocumentTree &m_tree;
    const PageStyle &m_style;
    FontChains &m_chains;
    const double m_width;
};

/// Where blocks may be parted: photos that follow one another share rows, so before headings only.
std::vector<size_t> partsOf(const DocumentTree &tree, size_t first, size_t last)
{
    std::vector<size_t> starts{first};
    for (size_t i = first + 1; i < last; ++i) {
        const Role role = tree.blocks[i].role;
        const bool heading = role == Role::EntryHeading || role == Role::SectionHeading;
        if (heading && i - starts.back() >= kBlocksOfPart)
            starts.push_back(i);
    }
    starts.push_back(last);
    return starts;
}

} // namespace

double Piece::height(double scale) const
{
    if (isFigure())
        return row.height * scale + captionGap + double(row.captionLines) * pitch;
    return isDrawing() ? drawing->height : top + double(lines.size()) * pitch;
}

std::vector<Piece> setPieces(const DocumentTree &tree, size_t first, size_t last, const PageStyle &style,
                             FontChains &chains)
{
    std::vector<Piece> pieces;
    PieceSetter setter(tree, style, chains);
    for (size_t i = first; i < last;)
        i += setter.run(i, pieces);
    return pieces;
}

std::vector<Piece> setApart(const Piece &beside, const DocumentTree &tree, PageStyle style,
                            FontChains &chains)
{
    const size_t last = endOfBeside(tree, beside.block, style).value_or(beside.block);
    style.photosBeside = false;
    return setPieces(tree, beside.block, last, style, chains);
}

Result<std::vector<Piece>> setPiecesInParallel(const DocumentTree &tree, size_t first, size_t last,
                                               const PageStyle &style, FontChains &chains,
                                               const Progress &progress)
{
    const std::vector<size_t> starts = partsOf(tree, first, last);
    std::vector<std::vector<Piece>> parts(starts.size() - 1);
    const auto set = [&](size_t part) {
        parts[part] = setPieces(tree, starts[part], starts[part + 1], style, chains);
    };
    if (!inParallel(parts.size(), set, progress))
        return failure(ErrorCode::Cancelled);
    std::vector<Piece> pieces;
    pieces.reserve(last - first);
    for (std::vector<Piece> &part : parts)
        std::ranges::move(part, std::back_inserter(pieces));
    return pieces;
}

} // namespace dashiji::publish
