// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report as a document: blocks with roles, in the order they are read. Every output is made from it.
#pragma once

#include "core/publish/drawing.h"
#include "core/publish/pagestyle.h"
#include "core/publish/publishing.h"

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
    Signature,
    AnnexNote,   ///< names an annex at the end of a document
    AnnexLabel,  ///< 附件1, over the annex's heading
    Figures,     ///< the groups of figures
    Charts,      ///< the series
    MetricTable, ///< the rows of all metrics
};

struct Block {
    Role role = Role::Paragraph;
    QString text;                                             ///< of a figure: its caption, with the credit
    QString number;                                           ///< of a heading, as printed
    std::optional<Media> media;                               ///< of a figure; none: the picture is missing
    std::variant<std::monostate, SectionId, EntryId> subject; ///< of headings
    size_t target = 0;                                        ///< of an annex note: the annex's heading
    std::vector<LargeFigure> figures;                         ///< of an entry, for posters
    std::vector<IndicatorSeries> charts; ///< of an entry's charts; else all of the report's
    bool annex = false;                  ///< a heading of an annex
    size_t report = 0; ///< of a year's heading and its numbers: which of DocumentTree::numbers
};

/// What pages of numbers show of one report.
struct ReportNumbers {
    int year = 0;
    std::vector<FigureGroup> figures;
    std::vector<IndicatorSeries> series;
    std::vector<MetricRow> metrics;
};

struct DocumentTree {
    QString title; ///< never empty
    QString kicker;
    QString organization;
    QString author;
    QString language;
    QString year; ///< as printed on the cover
    PageWords words;
    bool chinese = true;
    bool ofYears = false;               ///< a book: every report opens with a YearHeading
    std::vector<ReportNumbers> numbers; ///< of each report
    std::vector<Block> blocks;
};

/// Whether the words of a report are Chinese, so that pages carry Chinese words too.
[[nodiscard]] bool isChinese(const Report &report);

/// Candidates are left out.
/// @param reports one, or those of a book, oldest first; never none
[[nodiscard]] DocumentTree composeDocument(const std::vector<const Report *> &reports,
                                           const PublishOptions &options, const PageStyle &style);

} // namespace dashiji::publish
