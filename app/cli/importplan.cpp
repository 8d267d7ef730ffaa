// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importplan.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/archive/archive.h"
#include "core/intake/folder/folder.h"
#include "core/workflow/owners.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

Outcome<intake::Source> inReading(intake::FoundSource found, int reading)
{
    auto source = TRY(outcomeOf(std::move(found.source)));
    if (reading <= 1)
        return source;
    if (reading > std::ssize(source.readings))
        return failed(Words::tr("%1 can be read in %n ways. Choose one of them with --reading.", nullptr,
                                static_cast<int>(source.readings.size()))
                          .arg(found.path));
    intake::chooseReading(source, static_cast<std::size_t>(reading) - 1);
    return source;
}

Outcome<ReadFile> reportOf(intake::FoundSource found, const workflow::ImportOptions &options, int reading)
{
    const QString path = found.path;
    auto outline = intake::buildOutline(TRY(inReading(std::move(found), reading)));
    if (outline.isEmpty())
        return failed(Error{ErrorCode::NoEntriesFound, path, {}, {}, {}});
    const std::optional<int> year = options.year ? options.year : outline.year;
    if (!year)
        return failed(Error{ErrorCode::YearMissing, path, {}, {}, {}});
    return ReadFile{path, std::move(outline), *year};
}

} // namespace

Outcome<intake::Source> readSource(const QString &path, int reading)
{
    auto found = intake::readSources(path);
    if (found.size() > 1)
        return failed(
            Words::tr("%1 holds %n texts. Name one of them.", nullptr, static_cast<int>(found.size()))
                .arg(path));
    return inReading(std::move(found.front()), reading);
}

Outcome<std::vector<ReadFile>> readFiles(const QStringList &paths, const workflow::ImportOptions &options,
                                         int reading, Terminal &terminal)
{
    std::vector<ReadFile> files;
    std::vector<Failure> failures;
    for (const QString &path : paths) {
        terminal.progress(Words::tr("Reading %1 …").arg(path));
        for (intake::FoundSource &found : intake::readSources(path)) {
            if (auto file = reportOf(std::move(found), options, reading))
                files.push_back(std::move(*file));
            else
                failures.push_back(std::move(file.error()));
        }
    }
    terminal.endProgress();
    if (failures.empty())
        return files;
    if (failures.size() == 1)
        return tl::unexpected(failures.front());
    QStringList reasons;
    for (const Failure &failure : failures)
        reasons << failure.message;
    //: %1: a sentence a file
    return failed(
        Words::tr("%n files cannot be taken in, so none was. %1", nullptr, static_cast<int>(failures.size()))
            .arg(reasons.join(u' ')));
}

Outcome<void> checkYears(const std::vector<ReadFile> &files, const archive::Archive *archive,
                         const workflow::ImportOptions &options)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto same = std::find_if(files.begin(), file,
                                       [&](const ReadFile &other) { return other.year == file->year; });
        if (same != file)
            return failed(
                Words::tr(
                    "%1 and %2 are both of %3. Import one of them, or give it another year with --year.")
                    .arg(same->path, file->path, QString::number(file->year)));
        if (!archive || options.onExisting == archive::OnExistingYear::Replace)
            continue;
        const auto owner = TRY(outcomeOf(workflow::ownerNamed(*archive, options.owner)));
        const auto standing = TRY(outcomeOf(workflow::standingReport(*archive, owner, file->year)));
        if (standing)
            return failed(Error{ErrorCode::YearExists, QString::number(file->year), {}, {}, {}});
    }
    return {};
}

} // namespace dashiji::app::cli
