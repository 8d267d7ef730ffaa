// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importing.h"

#include "core/archive/archive.h"
#include "core/archive/verbs.h"
#include "core/workflow/archives.h"
#include "core/workflow/draftnumbers.h"
#include "core/workflow/owners.h"

#include <QFileInfo>

namespace dashiji::workflow
{

Result<intake::Outline> readOutline(const QString &path)
{
    return intake::readSource(path).map(intake::buildOutline);
}

Result<ImportResult> importOutline(archive::Archive &archive, const intake::Outline &outline,
                                   const ImportOptions &options)
{
    auto draft = TRY(intake::draftReport(outline, options.year, options.organization));
    if (draft.organization.isEmpty())
        draft.organization = archive.organization();
    const auto known = TRY(ownerNamed(archive, options.owner));
    const auto standing = TRY(standingReport(archive, known, draft.year));
    const int citedFacts = readNumbers(draft, lexiconOf(archive));
    ImportResult result = countedResult(draft);
    result.citedFacts = citedFacts;
    const auto body = [&]() -> Result<void> {
        const auto owner = TRY(ownerMade(archive, options.owner));
        draft.owner = owner;
        auto linker = TRY(IndicatorLinker::of(archive));
        TRY(linkNumbers(draft, linker));
        result.linkedToKnown = linker.linkedToKnown();
        result.newIndicators = linker.added();
        const auto stored = TRY(archive.writer().importReport(draft, options.onExisting));
        result.report = stored;
        return {};
    };
    const auto verb = standing ? archive::verb::kReportReplace : archive::verb::kReportImport;
    TRY(archive.writer().group(verb, QString::number(draft.year), body));
    result.doubts = outline.doubts;
    return result;
}

Result<ImportResult> importFile(archive::Archive &archive, const QString &path, const ImportOptions &options)
{
    const auto outline = TRY(readOutline(path));
    auto result = importOutline(archive, outline, options);
    if (result)
        return result;
    Error error = result.error();
    if (error.subject.isEmpty()) // what the text lacks is said of its file
        error.subject = QFileInfo(path).fileName();
    return tl::unexpected(error);
}

} // namespace dashiji::workflow
