// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/places.h"

#include "app/cli/arguments.h"
#include "app/cli/words.h"
#include "core/archive/enumtext.h"
#include "core/workflow/archives.h"

namespace dashiji::app::cli
{
namespace
{

QString yearsOf(const archive::Archive &archive)
{
    QStringList years;
    if (const auto reports = archive.reports())
        for (const archive::ReportSummary &report : *reports)
            years << QString::number(report.year);
    return years.join(QStringLiteral(", "));
}

QString sectionTitles(const Report &report)
{
    QStringList titles;
    for (const Section &section : report.sections)
        titles << QStringLiteral("“%1”").arg(section.title);
    return titles.join(QStringLiteral(", "));
}

} // namespace

Outcome<OpenArchive> openForWriting(const Arguments &arguments)
{
    return outcomeOf(workflow::openArchive(arguments.at(0)));
}

Outcome<OpenArchive> openForReading(const Arguments &arguments)
{
    auto opened = workflow::openArchive(arguments.at(0));
    const bool onlyReadable = !opened && (opened.error().code == ErrorCode::ArchiveReadOnly ||
                                          opened.error().code == ErrorCode::ArchiveLocked);
    if (onlyReadable)
        opened = workflow::openArchive(arguments.at(0), archive::Archive::Access::ReadOnly);
    return outcomeOf(std::move(opened));
}

Outcome<Report> reportOf(const Arguments &arguments, const archive::Archive &archive)
{
    const auto year = arguments.requiredYear();
    if (!year)
        return tl::unexpected(year.error());
    auto report = archive.report(*year);
    if (report || report.error().code != ErrorCode::NotFound)
        return outcomeOf(std::move(report));
    const QString years = yearsOf(archive);
    return failed(years.isEmpty()
                      ? Words::tr("%1 holds no report yet; take one in with: dashiji-cli import %1 FILE")
                            .arg(arguments.at(0))
                      : Words::tr("%1 holds no report of %2; it has these years: %3.")
                            .arg(arguments.at(0), QString::number(*year), years));
}

Outcome<size_t> sectionNamed(const Report &report, const QString &name)
{
    const auto kind = archive::enumFromText<SectionKind>(name);
    std::vector<size_t> found;
    for (size_t index = 0; index < report.sections.size(); ++index) {
        const Section &section = report.sections[index];
        if (section.title == name || (kind && section.kind == *kind))
            found.push_back(index);
    }
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (found.empty() && isNumber && number >= 1 && static_cast<size_t>(number) <= report.sections.size())
        return static_cast<size_t>(number - 1);
    if (found.size() == 1)
        return found.front();
    const QString year = QString::number(report.year);
    return failed(
        found.empty()
            ? Words::tr("%1 has no section “%2”; its sections are: %3.")
                  .arg(year, name, sectionTitles(report))
            : Words::tr("Several sections of %1 are called “%2”; say which by its number, --section 1.")
                  .arg(year, name));
}

Outcome<size_t> entryRanked(const Section &section, const Arguments &arguments)
{
    if (!arguments.isSet(u"rank"))
        return wrongUse(Words::tr("Say which entry: --rank 1."));
    const auto rank = arguments.number(u"rank", 1, 9999);
    if (!rank)
        return tl::unexpected(rank.error());
    const auto index = static_cast<size_t>(**rank - 1);
    if (index < section.entries.size())
        return index;
    return failed(Words::tr("“%1” has no entry %2; it has %n entries.", nullptr,
                            static_cast<int>(section.entries.size()))
                      .arg(section.title, QString::number(**rank)));
}

} // namespace dashiji::app::cli
