// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Find and replace, in an entry, a year or all years: every place is seen before anything is written.
#pragma once

#include "app/replace/foundmodel.h"
#include "app/support/taskthread.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace dashiji::app
{

class Segments;
class Workbench;

/// What is found comes from a thread while one types. Replacing is one change; the window offers to take it
/// back.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Scope {
        Entry,
        Year,
        AllYears,
    };

    /// @param bench outlives this @param words looked for at first @param scope as far as there is one
    ReplaceDialog(Workbench &bench, const QString &words, Scope scope, QWidget *parent);

signals:
    /// What is shown belongs to what is typed.
    void answered();

private:
    void build();
    void offerScopes(Scope wanted);
    void ask();
    void say();
    void replace();
    void goToCurrent();
    [[nodiscard]] Place scope() const;
    [[nodiscard]] text::Likeness likeness() const;

    Workbench &m_bench;
    FoundModel m_found;
    QLineEdit *m_words;
    QLineEdit *m_by;
    Segments *m_scopes;
    QCheckBox *m_exact;
    QLabel *m_count;
    QTreeView *m_list;
    QPushButton *m_replace;
    QPushButton *m_goTo;
    std::vector<Scope> m_offered;
    int m_asked = 0; ///< only the newest answer is taken
    TaskThread m_worker;
};

} // namespace dashiji::app
