// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importing.h"

#include "core/archive/archive.h"

#include <QFileInfo>

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
        for (const Entry &entry : section.entries)
            result.captions += static_cast<int>(entry.photos.size());
    }
    return result;
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
    auto stored = archive.writer().importReport(*draft, options.onExisting);
    if (!stored)
        return tl::unexpected(stored.error());
    ImportResult result = countedResult(*draft);
    result.report = *stored;
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
