// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings, and the looks that can be switched in the menus.
#pragma once

#include <QObject>
#include <QPointer>

namespace dashiji::app
{

class SettingsDialog;
class Workbench;

/// Adds its actions to the window.
class SettingsCommands : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this
    explicit SettingsCommands(Workbench &bench);
    ~SettingsCommands() override;

private:
    void addActions();
    void addLooks();
    /// @param page its name; empty: the first
    void open(const QString &page);

    Workbench &m_bench;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace dashiji::app
