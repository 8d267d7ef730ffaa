// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search over the window: one types, chooses by the arrows and goes there; > lists commands.
#pragma once

#include "app/support/taskthread.h"
#include "core/archive/search/finding.h"
#include "core/model/error.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace dashiji::app
{

class HitModel;
class HitPreview;
class OrganizationChoice;
class Workbench;

/// A veil over the whole window with a card in its middle. What is found comes from a thread; while one query
/// is under way, only the newest waits.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    /// @param bench outlives this
    explicit SearchPanel(Workbench &bench);
    ~SearchPanel() override;

    /// Shows itself with what was last looked for, ready to be typed over.
    void open();

signals:
    /// What is shown belongs to what is typed.
    void answered();
    /// So does how many there are, and what else may have been meant.
    void completed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFoot();
    void updateLooks();
    void close();
    /// What is typed and chosen now.
    [[nodiscard]] archive::SearchQuery query() const;
    void offerOrganizations();
    void ask();
    void take(const archive::SearchQuery &query, const Result<archive::SearchHits> &found);
    void askMore(const archive::SearchQuery &asked, bool toCount);
    void sayCount(const archive::SearchCount &count, bool asked);
    void listCommands(const QString &words);
    void choose(int row);
    /// What is typed into the field and moves the list instead. @return whether it is one of these
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void go(bool toRead);

    Workbench &m_bench;
    QFrame *m_card;
    QLineEdit *m_field = nullptr;
    OrganizationChoice *m_organizations = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_found = nullptr; ///< the list and the chosen hit
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_keys = nullptr;
    HitModel *m_hits;
    HitPreview *m_preview = nullptr;
    QPointer<QWidget> m_before; ///< had the focus
    TaskThread m_thread;
    QStringList m_words; ///< of what is shown
    bool m_asking = false;
    int m_sight = 0; ///< how often it was opened
};

} // namespace dashiji::app
