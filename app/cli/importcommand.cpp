// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli import: report files into an archive, one change each.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/importplan.h"
#include "app/cli/importreports.h"
#include "app/cli/outlineprint.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/archive/archive.h"
#include "core/workflow/archives.h"
#include "core/workflow/importing.h"
#include "core/workflow/reportfiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

Outcome<workflow::ImportOptions> importOptionsOf(const Arguments &arguments)
{
    workflow::ImportOptions options;
    const auto year = TRY(arguments.year());
    options.year = year;
    options.organization = arguments.value(u"organization").trimmed();
    options.owner = options.organization;
    if (arguments.isSet(u"replace"))
        options.onExisting = archive::OnExistingYear::Replace;
    return options;
}

/// The reading asked for, 0 for the likeliest.
Outcome<int> readingOf(const Arguments &arguments)
{
    constexpr int kMost = 9;
    const auto reading = TRY(arguments.number(u"reading", 1, kMost));
    return reading.value_or(0);
}

Outcome<void> runDryImport(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.all().size() != 1)
        return wrongUse(Words::tr("--dry-run reads one file and needs no archive."));
    if (workflow::isReportFile(arguments.at(0)))
        return wrongUse(
            Words::tr("--dry-run reads a report of text; a JSON file says itself what is in it."));
    const auto reading = TRY(readingOf(arguments));
    const auto source = TRY(readSource(arguments.at(0), reading));
    printOutline(source, terminal);
    return {};
}

Outcome<void> store(const std::vector<ReadFile> &files, archive::Archive &archive,
                    const workflow::ImportOptions &options, Terminal &terminal)
{
    QJsonArray imports;
    for (const ReadFile &file : files) {
        const auto result = TRY(outcomeOf(workflow::importOutline(archive, file.outline, options)));
        imports.append(importJson(file.path, result));
        printImport(file.path, result, terminal);
    }
    terminal.document({{QStringLiteral("archive"), archive.path()},
                       {QStringLiteral("organization"), archive.organization()},
                       {QStringLiteral("imports"), imports}});
    return {};
}

Outcome<void> storeInNewArchive(const Arguments &arguments, const std::vector<ReadFile> &files,
                                const workflow::ImportOptions &options, Terminal &terminal)
{
    const QString organization =
        options.organization.isEmpty() ? files.front().outline.organization : options.organization;
    if (organization.isEmpty())
        return failed(Words::tr("%1 does not tell whose report it is. Say it with --organization.")
                          .arg(files.front().path));
    const QString path = arguments.at(0);
    auto archive = TRY(outcomeOf(workflow::createArchive(path, organization)));
    writeAs(arguments, *archive);
    auto stored = store(files, *archive, options, terminal);
    archive.reset();
    if (!stored)
        QFile::remove(path);
    return stored;
}

Outcome<void> runImport(const Arguments &arguments, Terminal &terminal)
{
    if (arguments.isSet(u"dry-run"))
        return runDryImport(arguments, terminal);
    if (arguments.all().size() < 2)
        return wrongUse(Words::tr("Say into which archive and which files: ARCHIVE FILE..."));
    const auto options = TRY(importOptionsOf(arguments));
    const QStringList files = arguments.all().mid(1);
    if (std::ranges::any_of(files, workflow::isReportFile))
        return importReportFile(arguments, options, terminal);
    if (arguments.isSet(u"without-metrics"))
        return wrongUse(Words::tr("--without-metrics goes with a JSON file of reports."));

    const QString path = arguments.at(0);
    OpenArchive archive;
    if (QFileInfo::exists(path)) {
        auto opened = TRY(outcomeOf(workflow::openArchive(path)));
        archive = std::move(opened);
        writeAs(arguments, *archive);
    }
    // Everything is read and checked before anything is written: a file that cannot be read stops all of
    // them, and all such are named.
    const auto reading = TRY(readingOf(arguments));
    if (reading > 0 && files.size() > 1)
        return wrongUse(Words::tr("--reading goes with one file."));
    const auto read = TRY(readFiles(files, options, reading, terminal));
    TRY(checkYears(read, archive.get(), options));
    return archive ? store(read, *archive, options, terminal)
                   : storeInNewArchive(arguments, read, options, terminal);
}

} // namespace

Command importCommand()
{
    constexpr int kMostFiles = 1000;
    return {
        .name = "import",
        .arguments = "ARCHIVE FILE...",
        .most = kMostFiles,
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Takes report files into an archive."),
        .detail = QT_TRANSLATE_NOOP(
            "dashiji::app::cli::Words",
            "The archive is made if it is not there. What a file is, its content tells, not its name. Of a "
            "folder or a ZIP archive every text is taken, with the pictures beside it. A JSON file "
            "of reports (export --to X.json) is taken in with its pictures in X.json.media."),
        .options =
            {{"year", "YEAR",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "The year of the report, whatever its text says.")},
             {"organization", "NAME",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Whose report it is, whatever its text says; an organization of the archive, "
                                "made if it is not there.")},
             {"replace", nullptr,
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Replace a year that is there already; undo brings it back.")},
             {"without-metrics", nullptr,
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Of a JSON file: read no numbers in texts of reports that bring none.")},
             {"reading", "N",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Of one text: take the N-th way to read it, as --dry-run lists them.")},
             {"dry-run", nullptr,
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Only print what would be read from the one FILE; no archive is needed.")},
             asOption()},
        .examples = {"office.dashiji report-2021.txt",
                     "office.dashiji 2019.txt 2020.txt --organization 重庆市科协",
                     "office.dashiji old-reports/", "office.dashiji reports.json --without-metrics",
                     "report-2021.txt --dry-run --json", "office.dashiji report-2021.txt --reading 2"},
        .run = runImport,
    };
}

} // namespace dashiji::app::cli
