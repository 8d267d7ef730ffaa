// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/places.h"

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/errortext.h"
#include "core/archive/writer.h"
#include "core/model/enumtext.h"
#include "core/workflow/archives.h"

#include <algorithm>

namespace dashiji::app::cli
{
namespace
{

QString quoted(const QString &name)
{
    return QStringLiteral("“%1”").arg(name);
}

/// Years with reports, each once.
QString yearsOf(const std::vector<archive::ReportSummary> &reports,
                const std::optional<OrganizationId> &owner)
{
    QStringList years;
    for (const archive::ReportSummary &report : reports)
        if (!owner || report.owner == *owner)
            years << QString::number(report.year);
    years.removeDuplicates();
    return years.join(QStringLiteral(", "));
}

QString ownersOf(const std::vector<archive::ReportSummary> &reports, const archive::Archive &archive)
{
    QStringList names;
    if (const auto organizations = archive.organizations())
        for (const archive::ReportSummary &report : reports)
            for (const Organization &organization : *organizations)
                if (organization.id == report.owner)
                    names << quoted(organization.name);
    return names.join(QStringLiteral(", "));
}

QString sectionTitles(const Report &report)
{
    QStringList titles;
    for (const Section &section : report.sections)
        titles << quoted(section.title);
    return titles.join(QStringLiteral(", "));
}

} // namespace

Outcome<OpenArchive> openForWriting(const Arguments &arguments)
{
    auto archive = outcomeOf(workflow::openArchive(arguments.at(0)));
    if (archive)
        writeAs(arguments, **archive);
    return archive;
}

void writeAs(const Arguments &arguments, archive::Archive &archive)
{
    archive.writer().setPerson(arguments.value(u"as"));
}

Outcome<OpenArchive> openForReading(const Arguments &arguments, Terminal &terminal)
{
    auto opened = workflow::openArchive(arguments.at(0));
    const bool onlyReadable = !opened && (opened.error().code == ErrorCode::ArchiveReadOnly ||
                                          opened.error().code == ErrorCode::ArchiveLocked);
    if (onlyReadable)
        opened = workflow::openArchive(arguments.at(0), archive::Archive::Access::ReadOnly);
    if (opened)
        QObject::connect(opened->get(), &archive::Archive::damageFound, [&terminal](const QString &name) {
            terminal.lack(errorText(Error{ErrorCode::RecordDamaged, name, {}}));
        });
    return outcomeOf(std::move(opened));
}

Outcome<std::optional<OrganizationId>> organizationNamed(const QString &name, const archive::Archive &archive)
{
    if (name.isEmpty())
        return std::nullopt;
    const auto organizations = TRY(outcomeOf(archive.organizations()));
    const auto found = std::ranges::find(organizations, name, &Organization::name);
    if (found != organizations.end())
        return found->id;
    QStringList names;
    for (const Organization &organization : organizations)
        names << quoted(organization.name);
    return failed(Words::tr("%1 has no organization “%2”; it has: %3.")
                      .arg(archive.path(), name, names.join(QStringLiteral(", "))));
}

Outcome<ReportId> reportIdOf(int year, const std::optional<OrganizationId> &owner,
                             const archive::Archive &archive)
{
    const auto reports = TRY(outcomeOf(archive.reports()));
    std::vector<archive::ReportSummary> found;
    for (const archive::ReportSummary &report : reports)
        if (report.year == year && (!owner || report.owner == *owner))
            found.push_back(report);
    if (found.size() == 1)
        return found.front().id;
    if (found.size() > 1)
        return failed(Words::tr("Several organizations have a report of %1: %2. Say whose with "
                                "--organization NAME.")
                          .arg(QString::number(year), ownersOf(found, archive)));
    const QString years = yearsOf(reports, owner);
    return failed(years.isEmpty()
                      ? Words::tr("%1 holds no report yet; take one in with: dashiji-cli import %1 FILE")
                            .arg(archive.path())
                      : Words::tr("%1 holds no report of %2; it has these years: %3.")
                            .arg(archive.path(), QString::number(year), years));
}

Outcome<Report> reportOf(const Arguments &arguments, const archive::Archive &archive)
{
    return reportOf(arguments, archive, arguments.value(u"organization"));
}

Outcome<Report> reportOf(const Arguments &arguments, const archive::Archive &archive,
                         const QString &organization)
{
    const auto year = TRY(arguments.requiredYear());
    const auto owner = TRY(organizationNamed(organization, archive));
    const auto id = reportIdOf(year, owner, archive);
    return id ? outcomeOf(archive.report(*id)) : tl::unexpected(id.error());
}

Outcome<size_t> sectionNamed(const Report &report, const QString &name)
{
    const auto kind = enumFromText<SectionKind>(name);
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
    const auto rank = TRY(arguments.place(u"rank"));
    return entryRanked(section, *rank);
}

Outcome<size_t> entryRanked(const Section &section, int rank)
{
    if (rank >= 1 && static_cast<size_t>(rank) <= section.entries.size())
        return static_cast<size_t>(rank - 1);
    return failed(Words::tr("“%1” has no entry %2; it has %n entries.", nullptr,
                            static_cast<int>(section.entries.size()))
                      .arg(section.title, QString::number(rank)));
}

} // namespace dashiji::app::cli
