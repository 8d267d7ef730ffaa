// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on real archives in a folder of its own, with answers in a queue instead of dialogs.
#pragma once

#include "app/program/rooms.h"
#include "app/workbench/appearance.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"
#include "core/archive/archive.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>
#include <QTreeView>

#include <gtest/gtest.h>
#include <memory>

namespace dashiji::test
{

/// What pages are walked in.
struct Look {
    const char *language;
    int size; ///< of letters, percent
};
inline const Look kLooks[] = {{"zh_CN", 100}, {"zh_CN", 200}, {"en", 100}, {"en", 200}};

class WindowTest : public testing::Test
{
public:
    ~WindowTest() override { stop(); }

protected:
    WindowTest();

    /// Makes an archive with these years, each of two sections of three entries, and closes it again.
    QString makeArchive(const QString &name, const std::vector<int> &years = {2020, 2021});
    /// What the window is made of; a test may add a room of its own before start().
    std::vector<app::Room> m_rooms = app::allRooms();

    /// The program is started (again).
    void start();
    /// And closed.
    void stop();
    void open(const QString &path);
    /// The window is made anew in another language and size of letters.
    void wear(const Look &look);

    [[nodiscard]] archive::Archive &archive() { return *m_session->archive(); }
    [[nodiscard]] Report report(int year) { return archive().report(year).value(); }
    [[nodiscard]] EntryId entryAt(int year, size_t section, size_t entry);
    [[nodiscard]] QStringList titles(int year, size_t section);
    [[nodiscard]] QTreeView &tree();
    /// Makes a row of the navigator current, as a click does.
    void choose(const QString &title);
    [[nodiscard]] QString current();
    template <class T>
    [[nodiscard]] T *child(const char *name)
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAction *action(const char *name);
    /// A key for the window, as pressed in the widget that has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    FakePrompts m_prompts;
    std::unique_ptr<app::Appearance> m_appearance;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<app::MainWindow> m_window;
};

} // namespace dashiji::test
