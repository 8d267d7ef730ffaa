// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/entrycommands.h"

#include "app/navigator/navigator.h"
#include "app/support/marks.h"
#include "app/workbench/page.h"
#include "app/workbench/workbench.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"

#include <QAction>

#include <algorithm>
#include <limits>

namespace dashiji::app
{

EntryCommands::EntryCommands(Workbench &bench, Navigator &navigator)
    : QObject(&bench), m_bench(bench), m_navigator(navigator)
{
    addActions();
    connect(&navigator, &Navigator::moveRequested, this, &EntryCommands::place);
    connect(&navigator, &Navigator::wordsDropped, this, &EntryCommands::takeWords);
}

void EntryCommands::addActions()
{
    m_bench.addAction({.name = QStringLiteral("newEntry"),
                       .text = tr("&New entry"),
                       .hint = tr("After the current entry"),
                       .keys = {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
                       .icon = Icon::Add,
                       .needs = Needs::Year,
                       .writes = true,
                       .menus = {{Menu::Entry, 0}, {Menu::Row, 0}},
                       .bar = BarPlace::LeftWords,
                       .run = [this](bool) { add(); }});
    m_bench.addAction({.name = QStringLiteral("previousEntry"),
                       .text = tr("&Previous entry"),
                       .hint = tr("The entry before this one"),
                       .keys = {Qt::ALT | Qt::Key_Up},
                       .icon = Icon::Up,
                       .needs = Needs::Entry,
                       .menus = {{Menu::Entry, 1}},
                       .run = [this](bool) { goToNeighbour(-1); }});
    m_bench.addAction({.name = QStringLiteral("nextEntry"),
                       .text = tr("Ne&xt entry"),
                       .hint = tr("The entry after this one"),
                       .keys = {Qt::ALT | Qt::Key_Down},
                       .icon = Icon::Down,
                       .needs = Needs::Entry,
                       .menus = {{Menu::Entry, 1}},
                       .run = [this](bool) { goToNeighbour(1); }});
    m_bench.addAction({.name = QStringLiteral("moveEntryUp"),
                       .text = tr("Move &up"),
                       .hint = tr("The entries one rank up, or the section with all of its own"),
                       .keys = {Qt::ALT | Qt::SHIFT | Qt::Key_Up},
                       .needs = Needs::Section,
                       .writes = true,
                       .menus = {{Menu::Entry, 2}, {Menu::Row, 0}},
                       .run = [this](bool) { move(-1); }});
    m_bench.addAction({.name = QStringLiteral("moveEntryDown"),
                       .text = tr("Move &down"),
                       .hint = tr("The entries one rank down, or the section with all of its own"),
                       .keys = {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
                       .needs = Needs::Section,
                       .writes = true,
                       .menus = {{Menu::Entry, 2}, {Menu::Row, 0}},
                       .run = [this](bool) { move(1); }});
    m_bench.addAction({.name = QStringLiteral("filterEntries"),
                       .text = tr("&Filter entries"),
                       .hint = tr("Entries with these words in title or text"),
                       .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                       .icon = Icon::Filter,
                       .needs = Needs::Archive,
                       .menus = {{Menu::Edit, 3}},
                       .run = [this](bool) { filter(); }});
    m_bench.addAction(
        {.name = QStringLiteral("joinEntries"),
         .text = tr("&Join with the next"),
         .hint = tr("Titles and texts in one entry; all that are chosen, or this one and the next"),
         .needs = Needs::Entry,
         .writes = true,
         .menus = {{Menu::Entry, 4}, {Menu::Row, 0}},
         .run = [this](bool) { join(); }});
    for (const EntryState state : {EntryState::Empty, EntryState::Writing, EntryState::Written})
        m_bench.addAction({.name = QStringLiteral("chosenState%1").arg(static_cast<int>(state)),
                           .text = entryStateText(state),
                           .hint = tr("State of all entries chosen in the list"),
                           .needs = Needs::Entry,
                           .writes = true,
                           .menus = {{Menu::RowState, 0}},
                           .run = [this, state](bool) { setState(state); }});
    QAction *removal = m_bench.addAction({.name = QStringLiteral("removeEntry"),
                                          .text = tr("&Remove entry"),
                                          .hint = tr("All that are chosen; Undo brings them back"),
                                          .keys = {Qt::Key_Delete},
                                          .icon = Icon::Remove,
                                          .needs = Needs::Entry,
                                          .writes = true,
                                          .menus = {{Menu::Entry, 5}, {Menu::Row, 0}},
                                          .run = [this](bool) { remove(); }});
    // Del belongs to the list alone.
    removal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_navigator.addAction(removal);
}

void EntryCommands::filter()
{
    if (QAction *list = m_bench.actions().find(u"toggleNavigator"); !list->isChecked())
        list->trigger();
    m_navigator.focusFilter();
}

void EntryCommands::add()
{
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || !m_bench.flush())
        return;
    const Place current = m_bench.place();
    SectionId section = current.section;
    if (!section.isValid()) {
        const auto report = m_bench.archive()->report(current.report);
        if (!report || report->sections.empty()) {
            m_bench.actions().find(u"newSection")->trigger();
            return;
        }
        section = report->sections.front().id;
    }
    const int position = m_navigator.currentPosition();
    const auto added =
        writer->addEntry(section, position < 0 ? std::numeric_limits<int>::max() : position + 1);
    if (m_bench.accept(added))
        m_bench.enter(placeOf(*added));
}

QString EntryCommands::titlesOf(const std::vector<EntryId> &entries) const
{
    QStringList titles;
    for (const EntryId id : entries)
        if (const auto entry = m_bench.archive()->entry(id))
            titles.append(entry->title.isEmpty() ? tr("untitled") : entry->title);
    return titles.join(QChar(0x3001)); // 、
}

template <class Act>
bool EntryCommands::changeTogether(const QString &verb, const std::vector<EntryId> &entries, Act act)
{
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || entries.empty() || !m_bench.flush())
        return false;
    return m_bench.accept(writer->group(verb, titlesOf(entries), [&] { return act(*writer); }));
}

void EntryCommands::move(int step)
{
    const SectionId section = m_bench.place().section;
    if (!m_bench.place().entry.isValid()) {
        moveSection(section, step);
        return;
    }
    std::vector<EntryId> entries = m_navigator.chosenEntries();
    std::erase_if(entries, [&](EntryId entry) { return m_navigator.sectionOf(entry) != section; });
    if (entries.empty())
        return;
    // At the end of the section those that stand apart still come together.
    const int first = m_navigator.othersBefore(entries.front());
    const int last = m_navigator.othersBefore(entries.back());
    const int position = std::clamp((step < 0 ? first : last) + step, 0, m_navigator.othersIn(section));
    if (first != last || position != first)
        place(entries, section, position);
}

void EntryCommands::moveSection(SectionId section, int step)
{
    archive::Writer *writer = m_bench.writer();
    const auto [row, count] = m_navigator.placeOfSection(section);
    if (writer != nullptr && row + step >= 0 && row + step < count && m_bench.flush())
        m_bench.accept(writer->moveSection(section, row + step));
}

void EntryCommands::place(const std::vector<EntryId> &entries, SectionId section, int position)
{
    changeTogether(archive::verb::kEntryMove, entries, [&](archive::Writer &writer) -> Result<void> {
        // Behind all others first: then those others alone stand before a place.
        if (entries.size() > 1)
            for (const EntryId entry : entries)
                TRY(writer.moveEntry(entry, section, std::numeric_limits<int>::max()));
        for (const EntryId entry : entries)
            TRY(writer.moveEntry(entry, section, position++));
        return {};
    });
}

void EntryCommands::setState(EntryState state)
{
    const std::vector<EntryId> entries = m_navigator.chosenEntries();
    changeTogether(archive::verb::kEntryState, entries, [&](archive::Writer &writer) -> Result<void> {
        for (const EntryId entry : entries)
            TRY(writer.setEntryState(entry, state));
        return {};
    });
}

void EntryCommands::remove()
{
    const std::vector<EntryId> entries = m_navigator.chosenEntries();
    const Place beside = m_navigator.besideChosen();
    const ReportId report = m_bench.place().report;
    const QString titles = titlesOf(entries);
    const auto removeAll = [&](archive::Writer &writer) -> Result<void> {
        for (const EntryId entry : entries)
            TRY(writer.removeEntry(entry));
        return {};
    };
    if (!changeTogether(archive::verb::kEntryRemove, entries, removeAll))
        return;
    if (entries.size() > 1)
        m_bench.offerUndo();
    else
        m_bench.tell(tr("“%1” was removed. Undo brings it back.").arg(titles));
    m_bench.goTo(beside.isValid() ? beside : placeOf(report));
}

void EntryCommands::join()
{
    std::vector<EntryId> entries = m_navigator.chosenEntries();
    if (entries.size() == 1) {
        const Place next = m_navigator.neighbour(1);
        if (!next.isValid() || m_navigator.sectionOf(next.entry) != m_navigator.sectionOf(entries.front())) {
            m_bench.tell(tr("No entry of this section comes after it."));
            return;
        }
        entries.push_back(next.entry);
    }
    const auto joinAll = [&](archive::Writer &writer) -> Result<void> {
        for (size_t i = 1; i < entries.size(); ++i)
            TRY(writer.joinEntries(entries.front(), entries[i]));
        return {};
    };
    const Place into = placeOf(entries.front());
    if (changeTogether(archive::verb::kEntryJoin, entries, joinAll) && m_bench.goTo(into))
        m_bench.offerUndo();
}

void EntryCommands::takeWords(EntryId to)
{
    Page *page = m_bench.madePage(m_bench.page());
    if (page != nullptr && page->moveChosenWords(to))
        m_bench.tell(
            tr("The words stand at the end of “%1” now. Undo brings them back.").arg(titlesOf({to})));
}

void EntryCommands::goToNeighbour(int step)
{
    if (const Place place = m_navigator.neighbour(step); place.isValid())
        m_bench.goTo(place);
}

} // namespace dashiji::app
