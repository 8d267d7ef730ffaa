// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/yearcommands.h"

#include "app/navigator/navigator.h"
#include "app/support/prompts.h"
#include "app/workbench/workbench.h"
#include "core/archive/writer.h"

#include <QAction>
#include <QDate>

#include <limits>

namespace dashiji::app
{
namespace
{

Section emptySection(SectionKind kind, const QString &title)
{
    Section section;
    section.kind = kind;
    section.title = title;
    return section;
}

/// Words of the report itself: Chinese, whatever language the program speaks.
Report emptyReport(int year, const Organization &owner)
{
    Report report;
    report.year = year;
    report.owner = owner.id;
    report.organization = owner.name;
    report.title = QStringLiteral("%1年度报告").arg(year);
    report.sections.push_back(emptySection(SectionKind::Events, QStringLiteral("十件大事")));
    report.sections.push_back(emptySection(SectionKind::Highlights, QStringLiteral("十大亮点")));
    return report;
}

/// The year after the newest one of an organization.
int yearToOffer(const archive::Archive &archive, OrganizationId owner)
{
    const auto reports = archive.reports();
    if (!reports || reports->empty())
        return QDate::currentDate().year();
    const auto newest = std::ranges::find(*reports, owner, &archive::ReportSummary::owner);
    return (newest != reports->end() ? *newest : reports->front()).year + 1;
}

} // namespace

YearCommands::YearCommands(Workbench &bench, Navigator &navigator)
    : QObject(&bench), m_bench(bench), m_navigator(navigator)
{
    addActions();
}

void YearCommands::addActions()
{
    m_newYear = m_bench.addAction({.name = QStringLiteral("newYear"),
                                   .text = tr("&New year…"),
                                   .hint = tr("An empty report with its two sections"),
                                   .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
                                   .icon = Icon::Add,
                                   .needs = Needs::Archive,
                                   .writes = true,
                                   .menus = {{Menu::Year, 0}, {Menu::Row, 2}},
                                   .run = [this](bool) { addYear(); }});
    m_bench.addAction({.name = QStringLiteral("previousYear"),
                       .text = tr("&Earlier year"),
                       .hint = tr("The report of the year before"),
                       .keys = {Qt::CTRL | Qt::Key_PageUp},
                       .needs = Needs::Year,
                       .menus = {{Menu::Year, 1}},
                       .run = [this](bool) { goToYear(-1); }});
    m_bench.addAction({.name = QStringLiteral("nextYear"),
                       .text = tr("&Later year"),
                       .hint = tr("The report of the year after"),
                       .keys = {Qt::CTRL | Qt::Key_PageDown},
                       .needs = Needs::Year,
                       .menus = {{Menu::Year, 1}},
                       .run = [this](bool) { goToYear(1); }});
    m_bench.addAction({.name = QStringLiteral("newSection"),
                       .text = tr("New &section…"),
                       .hint = tr("A further list in this year"),
                       .needs = Needs::Year,
                       .writes = true,
                       .menus = {{Menu::Year, 2}, {Menu::Row, 1}},
                       .run = [this](bool) { addSection(); }});
    m_bench.addAction({.name = QStringLiteral("removeSection"),
                       .text = tr("Remove sec&tion"),
                       .hint = tr("With its entries; Undo brings them back"),
                       .needs = Needs::Section,
                       .writes = true,
                       .menus = {{Menu::Year, 2}, {Menu::Row, 1}},
                       .run = [this](bool) { removeSection(); }});
    m_bench.addAction({.name = QStringLiteral("correctYear"),
                       .text = tr("&Correct year…"),
                       .hint = tr("The report is of another year"),
                       .needs = Needs::Year,
                       .writes = true,
                       .menus = {{Menu::Year, 4}},
                       .run = [this](bool) { correctYear(); }});
    m_bench.addAction({.name = QStringLiteral("renameOrganization"),
                       .text = tr("Rename &organization…"),
                       .hint = tr("Whose reports these are"),
                       .needs = Needs::Year,
                       .writes = true,
                       .menus = {{Menu::Year, 4}},
                       .run = [this](bool) { renameOrganization(); }});
    m_bench.addAction({.name = QStringLiteral("removeYear"),
                       .text = tr("&Remove year"),
                       .hint = tr("The whole report; Undo brings it back"),
                       .icon = Icon::Remove,
                       .needs = Needs::Year,
                       .writes = true,
                       .menus = {{Menu::Year, 5}, {Menu::Row, 2}},
                       .run = [this](bool) { removeYear(); }});
}

void YearCommands::addSection()
{
    const ReportId report = m_bench.place().report;
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || !report.isValid() || !m_bench.flush())
        return;
    const auto title = m_bench.prompts().askText(
        m_bench.window(), {tr("New section"), tr("Title of the section"), {}, tr("Add section")});
    if (!title)
        return;
    const auto added =
        writer->addSection(report, std::numeric_limits<int>::max(), SectionKind::Other, *title);
    if (m_bench.accept(added))
        m_bench.goTo(placeOf(*added));
}

void YearCommands::removeSection()
{
    const Place current = m_bench.place();
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || !current.section.isValid() || !m_bench.flush() ||
        !m_bench.accept(writer->removeSection(current.section)))
        return;
    m_bench.offerUndo();
    m_bench.goTo(placeOf(current.report));
}

void YearCommands::addYear()
{
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || !m_bench.flush())
        return;
    const Organization owner = ownerOfNewYear();
    const auto year =
        m_bench.prompts().askNumber(m_bench.window(), {tr("New year"), tr("Year of the report"),
                                                       yearToOffer(*m_bench.archive(), owner.id), kFirstYear,
                                                       kLastYear, tr("Start year")});
    if (!year)
        return;
    const auto report = writer->importReport(emptyReport(*year, owner));
    if (m_bench.accept(report))
        m_bench.goTo(placeOf(*report));
}

/// The one whose years are shown, or of the year one is at.
Organization YearCommands::ownerOfNewYear() const
{
    const archive::Archive &archive = *m_bench.archive();
    const auto organizations = archive.organizations();
    const auto report = archive.report(m_bench.place().report);
    const OrganizationId wanted = m_navigator.organization().isValid() ? m_navigator.organization()
                                  : report                             ? report->owner
                                                                       : OrganizationId();
    for (const Organization &organization : organizations.value_or(std::vector<Organization>()))
        if (organization.id == wanted)
            return organization;
    return {{}, {}, archive.organization(), 0};
}

void YearCommands::removeYear()
{
    const ReportId report = m_bench.place().report;
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || !report.isValid() || !m_bench.flush())
        return;
    ReportId next = m_navigator.neighbourReport(-1);
    if (!next.isValid())
        next = m_navigator.neighbourReport(1);
    if (!m_bench.accept(writer->removeReport(report)))
        return;
    m_bench.offerUndo();
    if (next.isValid())
        m_bench.goTo(placeOf(next));
}

void YearCommands::goToYear(int step)
{
    if (const ReportId report = m_navigator.neighbourReport(step); report.isValid())
        m_bench.goTo(placeOf(report));
}

void YearCommands::correctYear()
{
    const ReportId report = m_bench.place().report;
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || !report.isValid() || !m_bench.flush())
        return;
    const auto year =
        m_bench.prompts().askNumber(m_bench.window(), {tr("Correct year"), tr("Year of the report"),
                                                       m_bench.year(), kFirstYear, kLastYear, tr("Correct")});
    if (year && *year != m_bench.year())
        m_bench.accept(writer->setReportYear(report, *year));
}

void YearCommands::renameOrganization()
{
    archive::Writer *writer = m_bench.writer();
    const auto report = m_bench.archive() != nullptr ? m_bench.archive()->report(m_bench.place().report)
                                                     : Result<Report>(failure(ErrorCode::NotFound));
    if (writer == nullptr || !report || !m_bench.flush())
        return;
    const auto organizations = m_bench.archive()->organizations();
    if (!m_bench.accept(organizations))
        return;
    for (const Organization &organization : *organizations) {
        if (organization.id != report->owner)
            continue;
        const auto name = m_bench.prompts().askText(
            m_bench.window(),
            {tr("Rename organization"), tr("Name of the organization"), organization.name, tr("Rename")});
        if (name && *name != organization.name)
            m_bench.accept(writer->renameOrganization(organization.id, *name));
    }
}

} // namespace dashiji::app
