// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: bars, desk and status line, filled by the rooms.
#pragma once

#include "app/support/freekeys.h"
#include "app/workbench/workbench.h"

#include <QMainWindow>

#include <memory>

namespace dashiji::app
{

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @param program outlives the window
    MainWindow(const Program &program, std::vector<Room> rooms, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What rooms and tests talk to; another object after the language or the size of letters was changed.
    [[nodiscard]] Workbench &bench() { return *m_bench; }

signals:
    /// Somebody wants an archive in a window of its own.
    void windowWanted(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void takeDown();
    /// All anew, with the words and sizes of now; what was shown is shown again.
    void rebuild();
    void addActions();
    void updateTitle();

    Program m_program;
    std::vector<Room> m_rooms;
    FreeKeys m_freeKeys;
    Actions *m_actions = nullptr;
    Menus *m_menus = nullptr;
    Desk *m_desk = nullptr;
    std::unique_ptr<Workbench> m_bench;
};

} // namespace dashiji::app
