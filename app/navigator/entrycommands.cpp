// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/entrycommands.h"

#include "app/navigator/navigator.h"
#include "app/workbench/workbench.h"
#include "core/archive/writer.h"

#include <QAction>

#include <limits>

namespace dashiji::app
{

EntryCommands::EntryCommands(Workbench &bench, Navigator &navigator)
    : QObject(&bench), m_bench(bench), m_navigator(navigator)
{
    addActions();
    connect(&navigator, &Navigator::moveRequested, this, &EntryCommands::place);
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
                       .text = tr("Move entry &up"),
                       .hint = tr("One rank up"),
                       .keys = {Qt::ALT | Qt::SHIFT | Qt::Key_Up},
                       .needs = Needs::Entry,
                       .writes = true,
                       .menus = {{Menu::Entry, 2}, {Menu::Row, 0}},
                       .run = [this](bool) { move(-1); }});
    m_bench.addAction({.name = QStringLiteral("moveEntryDown"),
                       .text = tr("Move entry &down"),
                       .hint = tr("One rank down"),
                       .keys = {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
                       .needs = Needs::Entry,
                       .writes = true,
                       .menus = {{Menu::Entry, 2}, {Menu::Row, 0}},
                       .run = [this](bool) { move(1); }});
    m_bench.addAction({.name = QStringLiteral("filterEntries"),
                       .text = tr("&Filter entries"),
                       .hint = tr("Entries with these words in title or text"),
                       .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                       .icon = Icon::Filter,
                       .needs = Needs::Archive,
                       .menus = {{Menu::Edit, 1}},
                       .run = [this](bool) { filter(); }});
    QAction *removal = m_bench.addAction({.name = QStringLiteral("removeEntry"),
                                          .text = tr("&Remove entry"),
                                          .hint = tr("Undo brings it back"),
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

void EntryCommands::move(int step)
{
    const Place current = m_bench.place();
    const int position = m_navigator.currentPosition() + step;
    if (current.entry.isValid() && position >= 0)
        place(current.entry, current.section, position);
}

void EntryCommands::place(EntryId entry, SectionId section, int position)
{
    if (archive::Writer *writer = m_bench.writer(); writer != nullptr && m_bench.flush())
        m_bench.accept(writer->moveEntry(entry, section, position));
}

void EntryCommands::remove()
{
    const Place current = m_bench.place();
    archive::Writer *writer = m_bench.writer();
    if (writer == nullptr || !current.entry.isValid() || !m_bench.flush())
        return;
    Place next = m_navigator.neighbour(1);
    if (!next.isValid())
        next = m_navigator.neighbour(-1);
    const auto stored = m_bench.archive()->entry(current.entry);
    if (!m_bench.accept(writer->removeEntry(current.entry)))
        return;
    const QString title = stored && !stored->title.isEmpty() ? stored->title : tr("The entry");
    m_bench.tell(tr("“%1” was removed. Undo brings it back.").arg(title));
    m_bench.goTo(next.isValid() ? next : placeOf(current.report));
}

void EntryCommands::goToNeighbour(int step)
{
    if (const Place place = m_navigator.neighbour(step); place.isValid())
        m_bench.goTo(place);
}

} // namespace dashiji::app
