// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report as a document: blocks with roles, in the order they are read. Every output is made from it.
#pragma once

#include "core/publish/document/issue.h"
#include "core/publish/document/numbers.h"
#include "core/publish/document/words.h"
#include "core/publish/options.h"

#include <memory>
#include <variant>

namespace dashiji::publish
{

enum class Role {
    Kicker,
    Title,
    YearHeading, ///< opens a report in a book of several years
    IntroductionHeading,
    SectionHeading,
    EntryHeading,
    Paragraph,
    Figure,
    LoneCaption, ///< of a photo whose picture is missing, in a final print
    Signature,
    Figures,      ///< the groups of figures, under a heading
    Charts,       ///< the series, under a heading, or that of an entry
    MetricTable,  ///< the rows of all metrics, under a heading
    AnnexNote,    ///< names an annex at the end of a document; these two come with a design, see designed()
    AnnexLabel,   ///< 附件1, over the annex's heading
    DocumentHead, ///< the red head of an official document; these three come with a design, too
    Recipients,   ///< 主送机关
    Note,         ///< 附注
};

struct Block {
    Role role = Role::Paragraph;
    QString text;                                             ///< of a figure: its caption, with the credit
    int rank = 0;                                             ///< of a heading; 0: it has no number
    QString number;                                           ///< of a heading, as printed
    QString alternative;                                      ///< of a figure, for who cannot see it
    std::shared_ptr<const Media> media;                       ///< of a figure; none: the picture is missing
    std::variant<std::monostate, SectionId, EntryId> subject; ///< of headings
    size_t target = 0;                                        ///< of an annex note: the annex's heading
    std::vector<LargeFigure> figures; ///< of an entry: those that deserve to stand large, the best first
    std::shared_ptr<const IndicatorSeries>
        chart;               ///< of an entry what it is about; of charts: else the report's picked
    bool sharesPage = false; ///< a section's heading under a short introduction
    bool annex = false;      ///< a heading over numbers
    size_t report = 0; ///< of headings of years and entries and of numbers: which of DocumentTree::numbers
};

/// What one report says besides its words.
struct ReportNumbers {
    int year = 0;
    QString organization;
    std::vector<LargeFigure> figures;
    std::vector<IndicatorSeries> series; ///< for the page of all years
    std::vector<MetricRow> metrics;
};

struct DocumentTree {
    QString title; ///< never empty
    QString kicker;
    QString organization;
    QString author;
    QString language;
    QString year; ///< as printed on the cover
    DocumentWords words;
    Issue issue; ///< none of a book
    bool chinese = true;
    bool traditional = false;           ///< in traditional characters
    int lonelyCaptions = 0;             ///< whose picture is missing, in a final print
    bool ofYears = false;               ///< a book: every report opens with a YearHeading
    std::vector<ReportNumbers> numbers; ///< of each report
    std::vector<Block> blocks;
};

/// Whether the words of a report are Chinese, so that pages carry Chinese words too.
[[nodiscard]] bool isChinese(const Report &report);

/// Whether they are written in traditional characters.
[[nodiscard]] bool isTraditional(const Report &report);

/// Candidates are left out.
/// @param reports one, or those of a book, oldest first; never none
[[nodiscard]] DocumentTree composeDocument(const std::vector<const Report *> &reports,
                                           const PublishOptions &options, const DocumentWords &words);

} // namespace dashiji::publish
