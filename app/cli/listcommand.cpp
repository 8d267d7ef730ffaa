// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli list: the years of an archive, or the sections and entries of one.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

QString statusWord(ReportStatus status)
{
    switch (status) {
    case ReportStatus::Draft:
        return Words::tr("draft");
    case ReportStatus::InReview:
        return Words::tr("in review");
    case ReportStatus::Approved:
        return Words::tr("approved");
    case ReportStatus::Published:
        return Words::tr("published");
    }
    return {};
}

Outcome<void> listReports(const archive::Archive &archive, Terminal &terminal)
{
    const auto reports = archive.reports();
    if (!reports)
        return failed(reports.error());
    QJsonArray array;
    for (const archive::ReportSummary &report : *reports) {
        array.append(toJson(report));
        //: %1 year, %2 title, %3 draft or another status, %4 "20 entries"
        terminal.line(Words::tr("%1  %2 (%3, %4)")
                          .arg(QString::number(report.year), report.title, statusWord(report.status),
                               Words::tr("%n entries", nullptr, report.entryCount)));
    }
    if (reports->empty())
        terminal.line(
            Words::tr("No report yet. Take one in with: dashiji-cli import %1 FILE").arg(archive.path()));
    terminal.document({{QStringLiteral("archive"), archive.path()},
                       {QStringLiteral("organization"), archive.organization()},
                       {QStringLiteral("reports"), array}});
    return {};
}

void listEntry(const Entry &entry, int place, Terminal &terminal)
{
    const auto missing = std::ranges::count_if(entry.photos, [](const Photo &photo) { return !photo.media; });
    QString line = QStringLiteral("  %1  %2").arg(place, 2).arg(entry.title);
    if (entry.candidate)
        line += Words::tr("  (candidate)");
    if (missing > 0)
        line += Words::tr("  (%n pictures missing)", nullptr, static_cast<int>(missing));
    terminal.line(line);
}

void listYear(const Report &report, const IndicatorNames &names, const exchange::OwnerUid &ownerUid,
              Terminal &terminal)
{
    QJsonArray sections;
    terminal.line(QStringLiteral("%1  %2").arg(report.year).arg(report.title));
    for (const Section &section : report.sections) {
        terminal.line(section.title);
        QJsonArray entries;
        int place = 0;
        for (const Entry &entry : section.entries) {
            entries.append(briefJson(entry, ++place, names));
            listEntry(entry, place, terminal);
        }
        QJsonObject json = toJson(section);
        json.insert(QStringLiteral("entries"), entries);
        sections.append(json);
    }
    QJsonObject document = toJson(report, ownerUid);
    document.insert(QStringLiteral("sections"), sections);
    terminal.document(document);
}

Outcome<void> runList(const Arguments &arguments, Terminal &terminal)
{
    const auto archive = TRY(openForReading(arguments, terminal));
    if (!arguments.isSet(u"year"))
        return listReports(*archive, terminal);
    const auto report = TRY(reportOf(arguments, *archive));
    const auto indicators = TRY(outcomeOf(archive->indicators()));
    listYear(report, namesOf(indicators), ownerUidsOf(*archive), terminal);
    return {};
}

} // namespace

Command listCommand()
{
    return {
        .name = "list",
        .summary =
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                              "Lists the reports of an archive, or the sections and entries of a year."),
        .options = {{"year", "YEAR",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "List the sections and entries of this year.")},
                    organizationOption()},
        .examples = {"office.dashiji", "office.dashiji --year 2021 --json"},
        .run = runList,
    };
}

} // namespace dashiji::app::cli
