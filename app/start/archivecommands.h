// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archives as files: make, open, find again, close; and the sample.
#pragma once

#include "app/start/recentfiles.h"

#include <QObject>

#include <memory>

namespace dashiji::app
{

class TaskThread;
class Workbench;

/// Adds its actions to the window, and takes archives that are dropped onto it.
class ArchiveCommands : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this
    explicit ArchiveCommands(Workbench &bench);
    ~ArchiveCommands() override;

    [[nodiscard]] RecentFiles &recent() { return m_recent; }
    /// @return whether it is open now; an error has been shown otherwise
    bool open(const QString &path);
    /// Asks where an archive is to be stored. @return with its suffix; empty: nowhere
    [[nodiscard]] QString askPlace(const QString &title, const QString &suggestion);
    /// A recent file that is missing: asks where it is now, and opens it.
    void find(const QString &path);

private:
    void addActions();
    void fillRecentMenu();
    /// Asks whose archive and where.
    void newArchive();
    /// @return empty: none
    [[nodiscard]] QString askArchive();
    /// Asks which.
    void chooseArchive();
    void chooseInWindow();
    /// Everything is stored by itself: says so to whose hand presses the key.
    void save();
    /// Opens the sample in the user's data folder; made there when it is not yet.
    void openSample();
    void close();
    void keepFolder(const QString &path);

    Workbench &m_bench;
    RecentFiles m_recent;
    std::unique_ptr<TaskThread> m_thread;
};

} // namespace dashiji::app
