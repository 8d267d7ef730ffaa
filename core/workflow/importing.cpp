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
    auto draft = intake::draftReport(outline, options.year, options.organization);
    if (!draft)
        return tl::unexpected(draft.error());
    if (draft->organization.isEmpty())
        draft->organization = archive.organization();
    const auto known = ownerNamed(archive, options.owner);
    if (!known)
        return tl::unexpected(known.error());
    const auto standing = standingReport(archive, *known, draft->year);
    if (!standing)
        return tl::unexpected(standing.error());
    const int citedFacts = readNumbers(*draft, lexiconOf(archive));
    ImportResult result = countedResult(*draft);
    result.citedFacts = citedFacts;
    const auto body = [&]() -> Result<void> {
        const auto owner = ownerMade(archive, options.owner);
        if (!owner)
            return tl::unexpected(owner.error());
        draft->owner = *owner;
        auto linker = IndicatorLinker::of(archive);
        if (!linker)
            return tl::unexpected(linker.error());
        if (auto linked = linkNumbers(*draft, *linker); !linked)
            return linked;
        result.linkedToKnown = linker->linkedToKnown();
        result.newIndicators = linker->added();
        const auto stored = archive.writer().importReport(*draft, options.onExisting);
        if (!stored)
            return tl::unexpected(stored.error());
        result.report = *stored;
        return {};
    };
    const auto verb = *standing ? archive::verb::kReportReplace : archive::verb::kReportImport;
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
