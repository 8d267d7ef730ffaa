// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importing.h"

#include "core/archive/archive.h"
#include "core/archive/verbs.h"
#include "core/metrics/citing.h"
#include "core/metrics/followedit.h"
#include "core/workflow/archives.h"
#include "core/workflow/indicatorlinking.h"

#include <QFileInfo>

#include <algorithm>

namespace dashiji::workflow
{
namespace
{

ImportResult countedResult(const Report &draft)
{
    ImportResult result;
    result.year = draft.year;
    result.sections = static_cast<int>(draft.sections.size());
    for (const Section &section : draft.sections) {
        result.entries += static_cast<int>(section.entries.size());
        for (const Entry &entry : section.entries) {
            result.captions += static_cast<int>(entry.photos.size());
            result.metrics += static_cast<int>(entry.metrics.size());
        }
    }
    return result;
}

void findMetrics(Report &draft, const metrics::UnitLexicon &lexicon)
{
    for (Section &section : draft.sections)
        for (Entry &entry : section.entries) {
            entry.metrics = metrics::metricsOf(entry.title, EntryField::Title, lexicon);
            std::ranges::move(metrics::metricsOf(entry.body, EntryField::Body, lexicon),
                              std::back_inserter(entry.metrics));
        }
}

/// Links the metrics of a draft to known indicators and to new ones, and counts them.
Result<void> linkMetrics(archive::Archive &archive, Report &draft, ImportResult &result)
{
    auto linker = IndicatorLinker::of(archive);
    if (!linker)
        return tl::unexpected(linker.error());
    for (Section &section : draft.sections)
        for (Entry &entry : section.entries)
            for (Metric &metric : entry.metrics) {
                const auto indicator = linker->link(metric, section.kind);
                if (!indicator)
                    return tl::unexpected(indicator.error());
                metric.indicator = *indicator;
            }
    result.linkedToKnown = linker->linkedToKnown();
    result.newIndicators = linker->added();
    return {};
}

bool replaces(const archive::Archive &archive, int year, const ImportOptions &options)
{
    return options.onExisting == archive::OnExistingYear::Replace && archive.report(year).has_value();
}

} // namespace

Result<intake::Outline> readOutline(const QString &path)
{
    return intake::readSource(path).map(intake::buildOutline);
}

Result<ImportResult> importOutline(archive::Archive &archive, const intake::Outline &outline,
                                   const ImportOptions &options)
{
    auto draft = intake::draftReport(outline, options.year, options.organization);
    if (!draft)
        return tl::unexpected(draft.error());
    if (draft->organization.isEmpty())
        draft->organization = archive.organization();
    findMetrics(*draft, lexiconOf(archive));
    ImportResult result = countedResult(*draft);
    result.citedFacts = metrics::markCitations(*draft);
    const auto body = [&]() -> Result<void> {
        if (auto linked = linkMetrics(archive, *draft, result); !linked)
            return linked;
        const auto stored = archive.writer().importReport(*draft, options.onExisting);
        if (!stored)
            return tl::unexpected(stored.error());
        result.report = *stored;
        return {};
    };
    const auto verb = replaces(archive, draft->year, options) ? archive::verb::kReportReplace
                                                              : archive::verb::kReportImport;
    if (auto done = archive.writer().group(verb, QString::number(draft->year), body); !done)
        return tl::unexpected(done.error());
    result.doubts = outline.doubts;
    return result;
}

Result<ImportResult> importFile(archive::Archive &archive, const QString &path, const ImportOptions &options)
{
    const auto outline = readOutline(path);
    if (!outline)
        return tl::unexpected(outline.error());
    auto result = importOutline(archive, *outline, options);
    if (result)
        return result;
    Error error = result.error();
    if (error.subject.isEmpty()) // what the text lacks is said of its file
        error.subject = QFileInfo(path).fileName();
    return tl::unexpected(error);
}

} // namespace dashiji::workflow
