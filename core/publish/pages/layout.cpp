// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// layoutReport, layoutBook: reports → document → pieces → pages with cover, contents, heads, numbers,
// bookmarks.
#include "core/publish/document/traditional.h"
#include "core/publish/pages/annual/annual.h"
#include "core/publish/pages/contents.h"
#include "core/publish/pages/cover.h"
#include "core/publish/pages/designed.h"
#include "core/publish/pages/issued.h"
#include "core/publish/pages/pagemarks.h"
#include "core/publish/pages/paginator.h"
#include "core/publish/pages/poster.h"
#include "core/publish/pages/sheets.h"
#include "core/publish/pages/webaddresses.h"
#include "core/publish/publishing.h"
#include "core/publish/templates/templatefields.h"

#include <algorithm>
#include <map>
#include <set>

namespace dashiji::publish
{

namespace
{

constexpr double kSettingShare = 0.8; ///< of the work

constexpr size_t kBlocksAtOnce = 500; ///< of a book, in pieces at the same time

constexpr size_t kMarksOfPage = 8; ///< besides its text: head, folio, in a print for review some more

constexpr size_t kMostCounted = 16;  ///< pages of contents that are set to see how many they are
constexpr double kLineOfSize = 1.25; ///< height of a line of a heading that can be clicked

constexpr qsizetype kListedLength = 160; ///< characters; lists show no more of a title

/// A heading's words as contents and bookmarks list them.
QString listedTitle(const QString &heading)
{
    QString title = heading.simplified();
    if (title.size() <= kListedLength)
        return title;
    title.truncate(kListedLength);
    if (title.back().isHighSurrogate())
        title.chop(1);
    return title + QChar(0x2026);
}

std::optional<Listed::Level> levelOf(Role role)
{
    switch (role) {
    case Role::YearHeading:
        return Listed::Level::Year;
    case Role::IntroductionHeading:
    case Role::SectionHeading:
        return Listed::Level::Section;
    case Role::EntryHeading:
        return Listed::Level::Entry;
    default:
        return std::nullopt;
    }
}

class ReportLayout
{
public:
    ReportLayout(const DocumentTree &tree, const PageStyle &style, FontChains &chains,
                 const PublishOptions &options)
        : m_tree(tree)
        , m_style(style)
        , m_chains(chains)
        , m_options(options)
        , m_element(int(tree.blocks.size()))
    {
        m_result.title = tree.title;
        m_result.author = tree.author;
        m_result.language = tree.language;
    }

    /// The pages of the report's text, as the design arranges it. @errors Cancelled
    Result<std::vector<BodyPage>> arrange(const Progress &progress)
    {
        const auto told = [&](double done) { return !progress || progress(done * kSettingShare); };
        if (m_style.arrangement == Arrangement::Sheets) {
            if (!told(0))
                return failure(ErrorCode::Cancelled);
            return arrangeSheets(m_tree, m_style, m_chains, m_element);
        }
        if (m_style.arrangement == Arrangement::Poster) {
            if (!told(0))
                return failure(ErrorCode::Cancelled);
            return arrangePoster(m_tree, m_style, m_chains, m_element);
        }
        if (m_style.arrangement == Arrangement::Annual) {
            if (!told(0))
                return failure(ErrorCode::Cancelled);
            AnnualPages pages = arrangeAnnual(m_tree, m_style, m_chains, m_options, m_element);
            m_front = std::move(pages.front);
            m_back = std::move(pages.back);
            return std::move(pages.body);
        }
        auto pages = TRY(arrangeBook(told));
        if (m_style.documentHead && m_tree.issue.hasFoot())
            addDocumentFoot(pages,
                            drawDocumentFoot(m_tree.issue, m_tree.words, m_style, m_chains, {m_element++}),
                            m_style);
        return pages;
    }

    PageDocument run(std::vector<BodyPage> pages)
    {
        collectHeadings(pages);
        // an annual report brings covers, contents, heads and numbers of its own
        const bool annual = m_style.arrangement == Arrangement::Annual;
        std::vector<Page> front = std::move(m_front);
        if (m_options.cover && !annual)
            front = composeCover(m_tree, m_style, m_chains, m_element);
        const size_t coverPages = front.size();
        if (m_options.contents && !annual && !m_headings.empty())
            addContents(front);
        const int shift = int(front.size());
        for (Page &page : front) {
            for (Link &link : page.links)
                link.target.page += shift;
        }
        addBookmarks(coverPages, shift);
        m_result.pages = std::move(front);
        m_bodyStart = shift;
        addBody(std::move(pages));
        if (m_result.pages.empty())
            m_result.pages.push_back(blankPage());
        for (size_t i = coverPages; i < m_result.pages.size(); ++i) {
            if (m_options.reviewPrint) {
                addLineNumbers(m_result.pages[i], m_style, m_chains);
                if (m_style.documentHead && m_tree.issue.hasHead())
                    addSealPlace(m_result.pages[i]);
            }
            if (!annual)
                addFolio(m_result.pages[i], i % 2 == 0, m_style, m_chains);
            if (m_style.mirror && i % 2 != 0)
                moveRight(m_result.pages[i],
                          m_style.paper.width() - m_style.block.right() - m_style.block.left());
        }
        std::ranges::move(m_back, std::back_inserter(m_result.pages));
        moveAllShown();
        linkWebAddresses(m_result.pages, m_tree);
        finishReport();
        return std::move(m_result);
    }

private:
    /// Some years at a time, so that a book of many is never in pieces as a whole: a year begins a page.
    Result<std::vector<BodyPage>> arrangeBook(const Progress &progress)
    {
        const auto isYear = [](const Block &block) { return block.role == Role::YearHeading; };
        const auto &blocks = m_tree.blocks;
        std::vector<BodyPage> pages;
        for (size_t first = 0, last = 0; first < blocks.size(); first = last) {
            const auto from = blocks.begin() + long(std::min(first + kBlocksAtOnce, blocks.size()));
            last = size_t(std::find_if(from, blocks.end(), isYear) - blocks.begin());
            const auto told = [&](double done) {
                return progress((double(first) + done * double(last - first)) / double(blocks.size()));
            };
            auto pieces = TRY(setPiecesInParallel(m_tree, first, last, m_style, m_chains, told));
            const auto apart = [this](const Piece &beside) {
                return setApart(beside, m_tree, m_style, m_chains);
            };
            for (BodyPage &page : paginateBook(std::move(pieces), m_style, apart)) {
                // the next years take the room this leaves
                std::vector<Item> items;
                items.reserve(page.items.size() + kMarksOfPage);
                std::ranges::move(page.items, std::back_inserter(items));
                page.items = std::move(items);
                pages.push_back(std::move(page));
            }
        }
        return pages;
    }

    [[nodiscard]] Page blankPage() const
    {
        Page page;
        page.size = m_style.paper;
        return page;
    }

    /// Moves all of a page to the right.
    static void moveRight(Page &page, double by)
    {
        for (Item &item : page.items)
            moveMark(item.mark, {by, 0});
        for (Link &link : page.links)
            link.rect.translate(by, 0);
    }

    /// Headings with their pages, counted from the first page of the body.
    void collectHeadings(const std::vector<BodyPage> &pages)
    {
        for (size_t i = 0; i < pages.size(); ++i) {
            for (const Placement &placement : pages[i].placements) {
                const Block &block = m_tree.blocks[placement.block];
                const Destination target{int(i), placement.y, placement.cell};
                m_places.emplace(placement.block, target);
                const auto level = levelOf(block.role);
                if (!level)
                    continue;
                const bool year = level == Listed::Level::Year;
                m_headings.push_back({year ? QString() : block.number,
                                      listedTitle(year ? yearTitle(block) : block.text), *level,
                                      QString::number(i + 1), target});
                m_blocks.push_back(placement.block);
            }
        }
    }

    /// The heading of a year as it is listed, which always says the year.
    [[nodiscard]] QString yearTitle(const Block &heading) const
    {
        const QString year = QString::number(m_tree.numbers[heading.report].year);
        const bool saysYear =
            heading.text.contains(year) || heading.text.contains(heading.number.left(year.size()));
        return saysYear ? heading.text : heading.number + QLatin1Char(' ') + heading.text;
    }

    std::vector<Page> contentsPages()
    {
        if (!m_tree.ofYears)
            return composeContents(m_headings, m_style, m_chains, m_element);
        std::vector<Page> contents;
        std::vector<Listed> headings;
        const auto compose = [&](Listed::Level depth) {
            headings = m_headings;
            std::erase_if(headings, [depth](const Listed &heading) { return heading.level > depth; });
            const double least = m_style.contentsEntry.pitch * m_style.contentsLeastScale;
            const auto pages = size_t(double(headings.size()) * least / m_style.block.height());
            if (pages > kMostCounted && depth != Listed::Level::Year)
                return pages;
            contents = composeContents(headings, m_style, m_chains, m_element);
            return contents.size();
        };
        if (depthOfContents(compose) == Listed::Level::Year)
            compose(Listed::Level::Year);
        return contents;
    }

    void addContents(std::vector<Page> &front)
    {
        const int first = int(front.size());
        std::vector<Page> contents = contentsPages();
        for (size_t i = 0; i < contents.size(); ++i)
            contents[i].label = romanNumeral(first + int(i) + 1);
        std::move(contents.begin(), contents.end(), std::back_inserter(front));
    }

    void addBookmarks(size_t coverPages, int shift)
    {
        if (size_t(shift) > coverPages)
            m_result.bookmarks.push_back({m_style.words.contents, 0, {int(coverPages), m_style.block.top()}});
        const auto outermost = m_tree.ofYears ? Listed::Level::Year : Listed::Level::Section;
        for (size_t i = 0; i < m_headings.size(); ++i) {
            const Listed &heading = m_headings[i];
            Destination target = heading.target;
            target.page += shift;
            QString number = heading.number;
            if (!number.isEmpty() && number.back().isDigit())
                number += QLatin1Char(' ');
            const int depth = int(heading.level) - int(outermost);
            m_result.bookmarks.push_back({number + heading.title, depth, target});
            const auto &subject = m_tree.blocks[m_blocks[i]].subject;
            if (const auto *section = std::get_if<SectionId>(&subject))
                m_result.anchors.push_back({*section, target});
            else if (const auto *entry = std::get_if<EntryId>(&subject))
                m_result.anchors.push_back({*entry, target});
        }
    }

    void addBody(std::vector<BodyPage> pages)
    {
        QString report = m_tree.title;
        QString section;
        int number = 0;
        for (BodyPage &body : pages) {
            Page page = blankPage();
            page.label = QString::number(++number);
            page.printsLabel = body.numbered;
            bool opens = false;
            for (const Placement &placement : body.placements) {
                const Block &block = m_tree.blocks[placement.block];
                const auto level = levelOf(block.role);
                if (!level || level == Listed::Level::Entry)
                    continue;
                section = level == Listed::Level::Section ? block.text : QString();
                if (level == Listed::Level::Year)
                    report = yearTitle(block);
                opens = true;
            }
            for (const Placement &placement : body.placements)
                addAnnexLink(page, placement);
            m_result.cells.merge(body.cells);
            m_result.alternatives.merge(body.alternatives);
            for (const Placement &placement : body.placements)
                addCellLink(page, body, placement);
            if (!opens && m_style.runningHead)
                addRunningHead(page, section, report, m_style, m_chains);
            for (Link &link : body.links) {
                link.target.page += m_bodyStart;
                page.links.push_back(std::move(link));
            }
            // the head is drawn first
            body.items.insert(body.items.begin(), std::make_move_iterator(page.items.begin()),
                              std::make_move_iterator(page.items.end()));
            page.items = std::move(body.items);
            m_result.pages.push_back(std::move(page));
        }
    }

    /// From where a document names its annex to the annex.
    void addAnnexLink(Page &page, const Placement &placement) const
    {
        const Block &block = m_tree.blocks[placement.block];
        const auto target = m_places.find(block.target);
        if (block.role != Role::AnnexNote || target == m_places.end())
            return;
        const QRectF line(m_style.block.left(), placement.y, m_style.block.width(), m_style.body.pitch);
        Destination destination = target->second;
        destination.page += m_bodyStart;
        page.links.push_back({line, destination, block.text, {int(placement.block)}});
    }

    /// From an entry's heading on a sheet or poster to all of the entry: a window shows such pages too small
    /// to be read.
    void addCellLink(Page &page, const BodyPage &body, const Placement &placement) const
    {
        if (!placement.cell)
            return;
        QRectF words;
        for (const Item &item : body.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run == nullptr || item.part != Part::EntryHeading ||
                item.element != Element{int(placement.block)} || run->glyphs.empty())
                continue;
            words |= QRectF(run->origin.x(), run->origin.y() - run->size, run->glyphs.back().x + run->size,
                            run->size * kLineOfSize);
        }
        if (!words.isEmpty())
            page.links.push_back({words,
                                  {int(m_result.pages.size()), placement.y, placement.cell},
                                  m_tree.blocks[placement.block].text.simplified(),
                                  {int(placement.block)}});
    }

    /// Pages that were moved take what is shown of them along.
    void moveShown(Destination &target) const
    {
        if (m_style.mirror && target.whole && target.page % 2 != 0)
            target.whole->translate(m_style.paper.width() - m_style.block.right() - m_style.block.left(), 0);
    }

    void moveAllShown()
    {
        for (Page &page : m_result.pages) {
            for (Link &link : page.links)
                moveShown(link.target);
        }
        for (Bookmark &bookmark : m_result.bookmarks)
            moveShown(bookmark.target);
        for (PageAnchor &anchor : m_result.anchors)
            moveShown(anchor.target);
    }

    void finishReport()
    {
        LayoutReport &report = m_result.report;
        report.missingPictures = m_tree.lonelyCaptions;
        std::set<const FontFace *> faces;
        for (const Page &page : m_result.pages) {
            for (const Item &item : page.items) {
                report.missingPictures += std::holds_alternative<Frame>(item.mark);
                const auto *run = std::get_if<GlyphRun>(&item.mark);
                if (run != nullptr && faces.insert(run->face.get()).second)
                    report.fonts.append(run->face->name());
            }
        }
        report.fonts.sort();
        report.missingCharacters = m_chains.missingCharacters();
        report.substitutes = m_chains.substitutes();
    }

    const DocumentTree &m_tree;
    const PageStyle &m_style;
    FontChains &m_chains;
    const PublishOptions &m_options;
    int m_element = 0;
    int m_bodyStart = 0;
    std::map<size_t, Destination> m_places; ///< of blocks, counted from the first page of the body
    std::vector<Listed> m_headings;
    std::vector<size_t> m_blocks; ///< of m_headings
    std::vector<Page> m_front;    ///< of an annual report
    std::vector<Page> m_back;
    PageDocument m_result;
};

void writeTraditional(DocumentWords &words)
{
    const auto write = [](const char *, QString &word) { word = inTraditional(word); };
    visitWords(words, write);
}

/// The document of reports, whose records are given back: what is printed of them is in its blocks.
DocumentTree composed(std::vector<Report> &&reports, const PublishOptions &options, const PageStyle &style)
{
    const std::vector<Report> own = std::move(reports);
    std::vector<const Report *> sorted;
    for (const Report &report : own)
        sorted.push_back(&report);
    return designed(composeDocument(sorted, options, style.words), style);
}

Result<PageDocument> layoutReports(std::vector<Report> reports, const PublishOptions &options,
                                   const Progress &progress)
{
    const bool chinese = isChinese(reports.back());
    PageStyle style = options.design ? styleOf(*options.design, chinese) : standardStyle(chinese);
    if (isTraditional(reports.back()))
        writeTraditional(style.words);
    if (options.reviewPrint)
        style = reviewStyle(std::move(style));
    FontChains chains;
    if (!chains.primary(style.body.font))
        return failure(ErrorCode::FontMissing, style.body.font.families.join(QStringLiteral(", ")));
    const DocumentTree tree = composed(std::move(reports), options, style);
    ReportLayout layout(tree, style, chains, options);
    auto body = TRY(layout.arrange(progress));
    PageDocument document = layout.run(std::move(body));
    if (progress && !progress(1))
        return failure(ErrorCode::Cancelled);
    return document;
}

} // namespace

Result<PageDocument> layoutReport(const Report &report, const PublishOptions &options,
                                  const Progress &progress)
{
    return layoutReports({report}, options, progress);
}

Result<PageDocument> layoutBook(std::vector<Report> reports, const PublishOptions &options,
                                const Progress &progress)
{
    if (reports.empty())
        return failure(ErrorCode::NotFound);
    std::ranges::stable_sort(reports, {}, &Report::year);
    return layoutReports(std::move(reports), options, progress);
}

} // namespace dashiji::publish
