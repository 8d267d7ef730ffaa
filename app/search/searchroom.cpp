// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search/searchroom.h"

#include "app/search/searchpanel.h"
#include "app/workbench/workbench.h"

#include <memory>

namespace dashiji::app
{

namespace
{

/// The panel lies over the window and goes with the workbench, like everything that asks it. It is made when
/// it is first asked for: a window that starts need not wait for it.
class Search : public QObject
{
public:
    explicit Search(Workbench &bench) : QObject(&bench), m_bench(bench) {}

    void open()
    {
        if (!m_panel)
            m_panel = std::make_unique<SearchPanel>(m_bench);
        m_panel->open();
    }

private:
    Workbench &m_bench;
    std::unique_ptr<SearchPanel> m_panel;
};

} // namespace

void addSearch(Workbench &bench)
{
    auto *search = new Search(bench);
    bench.addAction({.name = QStringLiteral("search"),
                     .text = SearchPanel::tr("&Search all years…"),
                     .hint = SearchPanel::tr("Words in every year; commands after >"),
                     .keys = {Qt::CTRL | Qt::Key_K},
                     .icon = Icon::Search,
                     .menus = {{Menu::Edit, 3}},
                     .bar = BarPlace::RightIcon,
                     .run = [search](bool) { search->open(); }});
}

} // namespace dashiji::app
