// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importreports.h"

#include "app/cli/arguments.h"
#include "app/cli/outlineprint.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/reportfaulttext.h"
#include "core/workflow/archives.h"
#include "core/workflow/reportfiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

Outcome<exchange::ReadReports> readReports(const QString &path, const workflow::ImportOptions &options)
{
    auto read = workflow::readReportFile(path);
    if (!read)
        return exchange::reportFaultOf(read.error())
                   ? failed(
                         Words::tr("%1 is no file of reports. %2").arg(path, reportFaultText(read.error())))
                   : failed(read.error());
    std::vector<exchange::FileReport> &reports = read->file.reports;
    if (reports.empty())
        return failed(Words::tr("%1 holds no reports.").arg(path));
    if (options.year && reports.size() > 1)
        return wrongUse(Words::tr("%1 holds several reports; --year goes with one.").arg(path));
    if (options.year)
        reports.front().report.year = *options.year;
    if (!options.organization.isEmpty())
        for (exchange::FileReport &report : reports)
            report.report.organization = options.organization;
    return std::move(*read);
}

/// A new archive for the owner of the file's first report.
Outcome<OpenArchive> makeArchive(const QString &path, const QString &from, const exchange::ReportFile &file,
                                 const workflow::ImportOptions &options)
{
    Organization organization{{}, {}, options.owner, 0};
    const auto named = std::ranges::find(file.organizations, file.reports.front().report.owner,
                                         [](const auto &each) { return each.record.id; });
    if (organization.name.isEmpty() && named != file.organizations.end())
        organization = named->record;
    if (organization.name.isEmpty())
        return failed(
            Words::tr("%1 does not tell whose report it is. Say it with --organization.").arg(from));
    return outcomeOf(workflow::createArchive(path, organization.name, organization.uid));
}

Outcome<void> store(const Arguments &arguments, const exchange::ReadReports &read, archive::Archive &archive,
                    const workflow::ImportOptions &options, Terminal &terminal)
{
    const QString path = arguments.at(1);
    writeAs(arguments, archive);
    QJsonArray imports;
    workflow::ReportImportOptions how{options.owner, !arguments.isSet(u"without-metrics"), options.onExisting,
                                      [&](const workflow::ImportResult &result) {
                                          imports.append(importJson(path, result));
                                          printImport(path, result, terminal);
                                          terminal.progress(Words::tr("Importing %1 …").arg(path),
                                                            double(imports.size()) /
                                                                double(read.file.reports.size()));
                                      }};
    const auto stored = workflow::importReports(archive, read.file, workflow::mediaFolderOf(path), how);
    terminal.endProgress();
    if (!stored)
        return failed(stored.error());
    for (const QString &place : read.ignored)
        terminal.line(Words::tr("Not known, and left out: %1").arg(place));
    terminal.document({{QStringLiteral("archive"), archive.path()},
                       {QStringLiteral("organization"), archive.organization()},
                       {QStringLiteral("imports"), imports},
                       {QStringLiteral("ignored"), QJsonArray::fromStringList(read.ignored)}});
    return {};
}

} // namespace

Outcome<void> importReportFile(const Arguments &arguments, const workflow::ImportOptions &options,
                               Terminal &terminal)
{
    if (arguments.all().size() != 2)
        return wrongUse(Words::tr("A JSON file of reports is taken in by itself: ARCHIVE FILE.json."));
    const QString path = arguments.at(0);
    const bool isNew = !QFileInfo::exists(path);
    OpenArchive archive;
    if (!isNew) {
        auto opened = TRY(outcomeOf(workflow::openArchive(path)));
        archive = std::move(opened);
    }
    terminal.progress(Words::tr("Reading %1 …").arg(arguments.at(1)));
    const auto read = readReports(arguments.at(1), options);
    terminal.endProgress();
    if (!read)
        return tl::unexpected(read.error());
    if (isNew) {
        auto made = TRY(makeArchive(path, arguments.at(1), read->file, options));
        archive = std::move(made);
    }
    auto stored = store(arguments, *read, *archive, options, terminal);
    archive.reset();
    if (!stored && isNew)
        QFile::remove(path);
    return stored;
}

} // namespace dashiji::app::cli
