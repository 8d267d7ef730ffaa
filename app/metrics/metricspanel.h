// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The side panel of the metrics: the table, what it comes to, what stands against last year, what is
// doubtful.
#pragma once

#include "app/metrics/metricsmodel.h"
#include "core/model/observation.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace dashiji::app
{

class DoubtList;
class MetricsDesk;
class SumsView;
class TrendList;

class MetricsPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Scope {
        Entry,
        Section,
        Year,
    };

    /// @param desk outlives this
    explicit MetricsPanel(MetricsDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] Scope scope() const { return m_scope; }
    void setScope(Scope scope);
    /// Shows what the desk tells of; false while it waits a moment for further changes.
    [[nodiscard]] bool isCurrent() const { return !m_soon.isActive(); }
    /// Numbers of the entry at hand, for the tab.
    [[nodiscard]] int count() const;

signals:
    void countChanged(int count);
    /// Words selected in the text are to become a metric.
    void makeAsked();
    /// A row was clicked: its words are to be shown.
    void metricChosen(dashiji::EntryId entry, dashiji::MetricId metric);
    /// Enter, or chosen in the menu: the card, too.
    void metricActivated(dashiji::EntryId entry, dashiji::MetricId metric);
    /// A place of the text is to be shown. @param start, end code points
    void placeChosen(dashiji::EntryField field, qsizetype start, qsizetype end);
    void scopeChanged(dashiji::app::MetricsPanel::Scope scope);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void setWords();
    void applyColours();
    /// Later, once for several changes; not at all while nobody looks.
    void refreshSoon();
    void refresh();
    void fillTable();
    void fillLists();
    void fillTrends(const std::vector<Metric> &metrics);
    /// The year at hand with the entry at hand as the desk has it; read only when others were changed.
    [[nodiscard]] const Report *report();
    /// Reads what has changed of the report. @return false when all of it is to be read
    bool readChanged();
    void followCurrent();
    void fitTable();
    void showMenu(const QPoint &position);
    [[nodiscard]] const MetricRow *rowAt(const QModelIndex &index) const;
    void confirmAll();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString scopeText(Scope scope) const;
    /// The chosen one; without an entry what is at hand itself.
    [[nodiscard]] Scope shownScope() const;

    MetricsDesk &m_desk;
    Scope m_scope = Scope::Entry;
    int m_year = 0;
    std::vector<Observation> m_observations;      ///< of the scope, for its sums
    std::optional<Report> m_report;               ///< as last read
    std::set<EntryId> m_changed;                  ///< entries of it that are others since
    std::optional<std::vector<Metric>> m_trended; ///< whose series are shown
    QTimer m_soon;
    bool m_following = false; ///< the selection follows the desk, not the user

    QLabel *m_summary;
    QToolButton *m_scopeButton;
    QMenu *m_scopes;
    MetricsModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_make;
    QPushButton *m_confirmAll;
    DoubtList *m_doubts;
    TrendList *m_trends;
    SumsView *m_sums;
};

} // namespace dashiji::app
