// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program/windows.h"

#include "app/program/rooms.h"
#include "app/support/measures.h"
#include "app/support/settings.h"
#include "app/workbench/session.h"

#include <QFileInfo>

namespace dashiji::app
{

Windows::Windows(Settings &settings, Prompts &prompts, Appearance &appearance)
    : m_settings(settings), m_prompts(prompts), m_appearance(appearance)
{
}

Windows::~Windows()
{
    for (MainWindow *window : all())
        delete window;
}

MainWindow &Windows::add()
{
    const std::vector<MainWindow *> before = all();
    auto *session = new Session;
    session->setPerson(m_settings.author());
    auto *window = new MainWindow({m_settings, m_prompts, m_appearance, *session}, allRooms());
    session->setParent(window); // it goes after what the window is made of
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!before.empty()) { // not exactly over the one before
        const int step = space(window, Space::Broad);
        window->move(before.back()->pos() + QPoint(step, step));
    }
    connect(window, &MainWindow::windowWanted, this, &Windows::open);
    m_windows.emplace_back(window);
    return *window;
}

void Windows::open(const QString &path)
{
    const QFileInfo wanted(path);
    for (MainWindow *window : all())
        if (window->bench().session().isOpen() && QFileInfo(window->bench().session().path()) == wanted) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
            return;
        }
    MainWindow &window = add();
    window.show();
    window.bench().takeFiles({path});
}

std::vector<MainWindow *> Windows::all() const
{
    std::vector<MainWindow *> windows;
    for (const QPointer<MainWindow> &window : m_windows)
        if (window)
            windows.push_back(window);
    return windows;
}

} // namespace dashiji::app
