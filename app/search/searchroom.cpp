// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search/searchroom.h"

#include "app/search/searchpanel.h"
#include "app/workbench/workbench.h"

namespace dashiji::app
{

namespace
{

/// The panel lies over the window and goes with the workbench, like everything that asks it.
class Search : public QObject
{
public:
    explicit Search(Workbench &bench) : QObject(&bench), m_panel(bench) {}
    [[nodiscard]] SearchPanel &panel() { return m_panel; }

private:
    SearchPanel m_panel;
};

} // namespace

void addSearch(Workbench &bench)
{
    SearchPanel *panel = &(new Search(bench))->panel();
    bench.addAction({.name = QStringLiteral("search"),
                     .text = SearchPanel::tr("&Search all years…"),
                     .hint = SearchPanel::tr("Words in every year; commands after >"),
                     .keys = {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_H},
                     .icon = Icon::Search,
                     .needs = Needs::Archive,
                     .menus = {{Menu::Edit, 2}},
                     .bar = BarPlace::RightIcon,
                     .run = [panel](bool) { panel->open(); }});
}

} // namespace dashiji::app
