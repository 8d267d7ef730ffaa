// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/entrycommands.h"

#include "app/navigator/navigator.h"
#include "app/shell/session.h"
#include "app/support/errortext.h"
#include "app/support/rowchanges.h"
#include "core/workflow/metrics.h"

#include <QDate>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 9999;

Section emptySection(SectionKind kind, const QString &title)
{
    Section section;
    section.kind = kind;
    section.title = title;
    return section;
}

int yearToOffer(const archive::Archive &archive)
{
    const auto reports = archive.reports();
    return reports && !reports->empty() ? reports->front().year + 1 : QDate::currentDate().year();
}

} // namespace

EntryCommands::EntryCommands(Context context, QObject *parent)
    : QObject(parent), m_context(std::move(context))
{
}

archive::Writer *EntryCommands::writer() const
{
    return m_context.session.isWritable() ? &m_context.session.archive()->writer() : nullptr;
}

bool EntryCommands::accept(const Result<void> &result)
{
    if (!result)
        m_context.prompts.showError(m_context.window, result.error());
    return result.has_value();
}

void EntryCommands::undo()
{
    if (writer() == nullptr || !m_context.flush())
        return;
    writer()->endTyping();
    showAfter([this] { return writer()->undo(); });
}

void EntryCommands::redo()
{
    if (writer() == nullptr || !m_context.flush())
        return;
    showAfter([this] { return writer()->redo(); });
}

void EntryCommands::showAfter(const std::function<Result<void>()> &verb)
{
    archive::ChangeSet done;
    const auto listening = connect(m_context.session.archive(), &archive::Archive::changed, this,
                                   [&done](const archive::ChangeSet &changes) { done = changes; });
    const Result<void> result = verb();
    disconnect(listening);
    const bool nothing = !result && (result.error().code == ErrorCode::NothingToUndo ||
                                     result.error().code == ErrorCode::NothingToRedo);
    if (nothing)
        emit told(errorText(result.error())); // no dialog in the way of who goes on pressing the key
    else if (accept(result))
        showChanged(done.rows);
}

void EntryCommands::showChanged(const std::vector<archive::RowChange> &rows)
{
    const auto has = [&rows](archive::RowKind kind, archive::RowOperation operation) {
        return std::find_if(rows.begin(), rows.end(), [kind, operation](const archive::RowChange &row) {
            return row.kind == kind && row.operation == operation;
        });
    };
    if (const auto report = has(archive::RowKind::Report, archive::RowOperation::Inserted);
        report != rows.end()) {
        emit reportWanted(ReportId{report->id});
        return;
    }
    if (const auto section = has(archive::RowKind::Section, archive::RowOperation::Inserted);
        section != rows.end()) {
        emit sectionWanted(SectionId{section->id});
        return;
    }
    if (const auto entry = has(archive::RowKind::Entry, archive::RowOperation::Inserted);
        entry != rows.end()) {
        emit entryWanted(EntryId{entry->id});
        return;
    }
    // Texts, states, places, photos: of the one entry they belong to.
    EntryId changed;
    for (const archive::RowChange &row : rows) {
        if (!row.entry.isValid() || row.operation == archive::RowOperation::Removed)
            continue;
        if (changed.isValid() && changed != row.entry)
            return;
        changed = row.entry;
    }
    if (changed.isValid())
        emit entryWanted(changed);
}

void EntryCommands::newEntry()
{
    if (writer() == nullptr || !m_context.flush())
        return;
    Navigator &navigator = m_context.navigator;
    SectionId section = navigator.currentSection();
    int position = navigator.currentPosition() + 1;
    if (!section.isValid()) {
        const auto report = m_context.session.archive()->report(navigator.currentReport());
        if (!report || report->sections.empty()) {
            newSection();
            return;
        }
        section = report->sections.front().id;
    }
    if (navigator.currentPosition() < 0)
        position = kLastYear; // past the end: at the end
    const auto added = writer()->addEntry(section, position);
    if (!added) {
        m_context.prompts.showError(m_context.window, added.error());
        return;
    }
    emit entryMade(*added);
}

void EntryCommands::moveEntry(int step)
{
    Navigator &navigator = m_context.navigator;
    const int position = navigator.currentPosition() + step;
    if (writer() == nullptr || !navigator.currentEntry().isValid() || position < 0 || !m_context.flush())
        return;
    placeEntry(navigator.currentEntry(), navigator.currentSection(), position);
}

void EntryCommands::placeEntry(EntryId entry, SectionId section, int position)
{
    if (writer() == nullptr || !m_context.flush())
        return;
    accept(writer()->moveEntry(entry, section, position));
}

void EntryCommands::removeEntry()
{
    Navigator &navigator = m_context.navigator;
    const EntryId entry = navigator.currentEntry();
    if (writer() == nullptr || !entry.isValid() || !m_context.flush())
        return;
    EntryId next = navigator.neighbour(entry, 1);
    if (!next.isValid())
        next = navigator.neighbour(entry, -1);
    const ReportId report = navigator.currentReport();
    const auto stored = m_context.session.archive()->entry(entry);
    if (!accept(writer()->removeEntry(entry)))
        return;
    const QString title = stored && !stored->title.isEmpty() ? stored->title : tr("The entry");
    emit told(tr("“%1” was removed. Undo brings it back.").arg(title));
    if (next.isValid())
        emit entryWanted(next);
    else
        emit reportWanted(report);
}

void EntryCommands::newSection()
{
    Navigator &navigator = m_context.navigator;
    const ReportId report = navigator.currentReport();
    if (writer() == nullptr || !report.isValid() || !m_context.flush())
        return;
    const auto title = m_context.prompts.askText(
        m_context.window, {tr("New section"), tr("Title of the section"), {}, tr("Add section")});
    if (!title)
        return;
    const auto added = writer()->addSection(report, kLastYear, SectionKind::Other, *title);
    if (added)
        emit sectionWanted(*added);
    else
        m_context.prompts.showError(m_context.window, added.error());
}

void EntryCommands::removeSection()
{
    Navigator &navigator = m_context.navigator;
    const SectionId section = navigator.currentSection();
    const ReportId report = navigator.currentReport();
    if (writer() == nullptr || !section.isValid() || !m_context.flush() ||
        !accept(writer()->removeSection(section)))
        return;
    emit undoOffered();
    emit reportWanted(report);
}

int EntryCommands::askYear()
{
    const auto year =
        m_context.prompts.askNumber(m_context.window, {tr("New year"), tr("Year of the report"),
                                                       yearToOffer(*m_context.session.archive()), kFirstYear,
                                                       kLastYear, tr("Start year")});
    return year.value_or(0);
}

void EntryCommands::newYear()
{
    if (writer() == nullptr || !m_context.flush())
        return;
    const int year = askYear();
    if (year == 0)
        return;
    Report draft;
    draft.year = year;
    draft.organization = m_context.session.archive()->organization();
    // Words of the report itself: Chinese, whatever language the program speaks.
    draft.title = QStringLiteral("%1年度报告").arg(year);
    draft.sections.push_back(emptySection(SectionKind::Events, QStringLiteral("十件大事")));
    draft.sections.push_back(emptySection(SectionKind::Highlights, QStringLiteral("十大亮点")));
    const auto report = writer()->importReport(draft);
    if (report)
        emit reportWanted(*report);
    else
        m_context.prompts.showError(m_context.window, report.error());
}

void EntryCommands::findMetrics()
{
    const ReportId report = m_context.navigator.currentReport();
    if (writer() == nullptr || !report.isValid() || !m_context.flush())
        return;
    const auto found = workflow::findMetrics(*m_context.session.archive(), report);
    if (!found)
        m_context.prompts.showError(m_context.window, found.error());
    else
        emit told(*found == 0 ? tr("No further numbers were found.")
                              : tr("%n numbers were found; look at them and confirm.", nullptr, *found));
}

void EntryCommands::removeYear()
{
    Navigator &navigator = m_context.navigator;
    const ReportId report = navigator.currentReport();
    if (writer() == nullptr || !report.isValid() || !m_context.flush())
        return;
    ReportId next = navigator.neighbourReport(1);
    if (!next.isValid())
        next = navigator.neighbourReport(-1);
    if (!accept(writer()->removeReport(report)))
        return;
    emit undoOffered();
    if (next.isValid())
        emit reportWanted(next);
}

} // namespace dashiji::app
