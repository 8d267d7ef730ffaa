// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings: a page a subject, each added by the room it belongs to.
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace dashiji::app
{

class Workbench;

/// What is changed holds at once; there is nothing to save.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param bench outlives the dialog
    explicit SettingsDialog(Workbench &bench);

    /// @param name empty: the first
    void showPage(const QString &name);
    /// Name of the page in sight.
    [[nodiscard]] QString page() const;

private:
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace dashiji::app
