// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The windows of the program: an archive each.
#pragma once

#include "app/workbench/mainwindow.h"

#include <QPointer>

#include <vector>

namespace dashiji::app
{

/// Makes windows, each with a session of its own; they are gone when they were closed.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// @param settings, prompts and appearance outlive this
    Windows(Settings &settings, Prompts &prompts, Appearance &appearance);
    /// Those that are left.
    ~Windows() override;

    /// A window more, without an archive, not yet shown.
    MainWindow &add();
    /// Shows an archive in a window more, or brings up that in which it is.
    void open(const QString &path);
    [[nodiscard]] std::vector<MainWindow *> all() const;

private:
    Settings &m_settings;
    Prompts &m_prompts;
    Appearance &m_appearance;
    std::vector<QPointer<MainWindow>> m_windows;
};

} // namespace dashiji::app
