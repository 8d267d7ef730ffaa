// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/designed.h"

#include "core/publish/pages/numbering.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace dashiji::publish
{

namespace
{

constexpr double kShortIntroduction = 15; ///< lines

class Designer
{
public:
    Designer(DocumentTree document, const PageStyle &style) : m_document(std::move(document)), m_style(style)
    {
    }

    DocumentTree run()
    {
        std::vector<Block> blocks = std::exchange(m_document.blocks, {});
        auto first = blocks.begin();
        for (m_report = 0; m_report < m_document.numbers.size(); ++m_report) {
            const auto begin = first == blocks.end() ? first : first + 1;
            const auto last = std::ranges::find(begin, blocks.end(), Role::YearHeading, &Block::role);
            addReport({first, last});
            first = last;
        }
        return std::move(m_document);
    }

private:
    /// A short introduction shares a page with the first section; the year's figures, which fill a page, then
    /// come before both.
    void joinIntroduction(std::span<Block> blocks) const
    {
        const auto heading = std::ranges::find(blocks, Role::IntroductionHeading, &Block::role);
        if (!m_style.introductionHead || heading == blocks.end())
            return;
        const double measure = m_style.block.width() / m_style.body.size;
        double lines = 0;
        auto next = heading + 1;
        for (; next != blocks.end() && next->role == Role::Paragraph; ++next)
            lines += std::ceil((m_style.bodyIndent + double(next->text.size())) / measure);
        if (lines > kShortIntroduction)
            return;
        const auto figures = next;
        // under a title there is no room for them
        if (next != blocks.end() && next->role == Role::Figures && heading == blocks.begin())
            ++next;
        if (next == blocks.end() || next->role != Role::SectionHeading)
            return;
        next->sharesPage = true;
        std::rotate(heading, figures, next);
    }

    void addReport(std::span<Block> blocks)
    {
        addHead(blocks);
        joinIntroduction(blocks);
        ReportNumbers &numbers = m_document.numbers[m_report];
        std::vector<Block> signature;
        std::vector<Block> annexes;
        for (Block &block : blocks) {
            if (block.role != Role::Paragraph && block.role != Role::Figure &&
                block.role != Role::LoneCaption)
                addChart(); // of the entry that ends here
            if (block.role == Role::Figures && !m_style.annexes)
                addNumbers(std::move(block)); // a book begins with the year's main figures
            else if (isNumbers(block.role))
                annexes.push_back(std::move(block));
            else if (block.role == Role::Signature)
                signature.push_back(std::move(block));
            else
                addText(std::move(block));
        }
        addChart();
        std::erase_if(annexes, [&numbers](const Block &block) {
            return block.role == Role::Charts && numbers.series.empty();
        });
        const size_t notes = m_document.blocks.size();
        if (m_style.annexes)
            addNotes(annexes);
        addSignature(std::move(signature), numbers);
        for (size_t i = 0; i < annexes.size(); ++i) {
            if (m_style.annexes) {
                const QString number = annexes.size() > 1 ? QString::number(i + 1) : QString();
                add(Role::AnnexLabel, m_document.words.annex.arg(number));
                m_document.blocks[notes + i].target = m_document.blocks.size();
            }
            addNumbers(std::move(annexes[i]));
        }
    }

    [[nodiscard]] static bool isNumbers(Role role)
    {
        return role == Role::Figures || role == Role::Charts || role == Role::MetricTable;
    }

    /// Who signs, and for a document its day and its notes.
    void addSignature(std::vector<Block> signature, const ReportNumbers &numbers)
    {
        if (signature.empty() && m_style.signatureForm == SignatureForm::Document &&
            !numbers.organization.isEmpty())
            add(Role::Signature, numbers.organization);
        const QString last = signature.empty() ? QString() : signature.back().text;
        std::ranges::move(signature, std::back_inserter(m_document.blocks));
        if (!m_style.documentHead)
            return;
        const Issue &issue = m_document.issue;
        if (!issue.date.isEmpty() && !tellsDate(last, issue.year))
            add(Role::Signature, issue.date);
        for (const QString &note : issue.notes)
            add(Role::Note, note);
    }

    /// The red head stands before the title, which a document bears also behind a cover; whom it is sent to
    /// stands under that.
    void addHead(std::span<Block> &blocks)
    {
        const Issue &issue = m_document.issue;
        if (!m_style.documentHead)
            return;
        if (issue.hasHead())
            add(Role::DocumentHead, QString());
        while (!blocks.empty() &&
               (blocks.front().role == Role::Kicker || blocks.front().role == Role::Title)) {
            addText(std::move(blocks.front()));
            blocks = blocks.subspan(1);
        }
        if (issue.hasHead() && m_document.blocks.back().role != Role::Title)
            add(Role::Title, m_document.title);
        if (!issue.recipients.isEmpty())
            add(Role::Recipients, issue.recipients);
    }

    Block &add(Role role, const QString &text)
    {
        Block &block = m_document.blocks.emplace_back();
        block.role = role;
        block.text = text;
        return block;
    }

    void addText(Block block)
    {
        if (block.role == Role::IntroductionHeading && !m_style.introductionHead)
            return;
        const NumberForm form =
            block.role == Role::SectionHeading ? m_style.sectionNumberForm : m_style.entryNumberForm;
        if (block.rank > 0)
            block.number = headingNumber(block.rank, form, m_document.chinese);
        if (m_style.chartsWithEntries && block.role == Role::EntryHeading)
            m_chart = std::exchange(block.chart, {});
        m_document.blocks.push_back(std::move(block));
    }

    void addChart()
    {
        if (!m_chart)
            return;
        Block &block = add(Role::Charts, QString());
        block.report = m_report;
        block.chart = std::exchange(m_chart, {});
    }

    /// Numbers under their heading.
    void addNumbers(Block block)
    {
        add(Role::SectionHeading, std::exchange(block.text, {})).annex = true;
        m_document.blocks.push_back(std::move(block));
    }

    /// 附件：1.… 2.…
    void addNotes(const std::vector<Block> &annexes)
    {
        const QString opening = m_document.words.annex.arg(QString()).trimmed() +
                                (m_document.chinese ? QStringLiteral("：") : QStringLiteral(": "));
        int number = 0;
        for (const Block &annex : annexes) {
            ++number;
            const QString counted =
                annexes.size() > 1 ? QStringLiteral("%1.%2").arg(number).arg(annex.text) : annex.text;
            Block &note = add(Role::AnnexNote, number == 1 ? opening + counted : counted);
            note.number = number == 1 ? QString() : opening;
        }
    }

    DocumentTree m_document;
    const PageStyle &m_style;
    size_t m_report = 0;
    std::shared_ptr<const IndicatorSeries> m_chart; ///< of the entry that is being added
};

} // namespace

DocumentTree designed(DocumentTree document, const PageStyle &style)
{
    return Designer(std::move(document), style).run();
}

} // namespace dashiji::publish
