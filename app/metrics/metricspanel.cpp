// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricspanel.h"

#include "app/metrics/doubtlist.h"
#include "app/metrics/metricsdelegate.h"
#include "app/metrics/metricsdesk.h"
#include "app/metrics/sumsview.h"
#include "app/metrics/trends.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/widgets/scrolled.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dashiji::app
{
namespace
{

constexpr int kSoon = 60; ///< ms: several changes are one

/// A report of one entry: a candidate's own numbers are summed as if it were chosen.
Report reportOf(Entry entry, const MetricPlace &place)
{
    entry.candidate = false;
    Section section;
    section.id = place.section;
    section.kind = place.kind;
    section.entries.push_back(std::move(entry));
    Report report;
    report.year = place.year;
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace

MetricsPanel::MetricsPanel(MetricsDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_summary(new QLabel(this))
    , m_scopeButton(new QToolButton(this))
    , m_scopes(new QMenu(this))
    , m_model(new MetricsModel(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_make(new QPushButton(this))
    , m_confirmAll(new QPushButton(this))
    , m_doubts(new DoubtList)
    , m_trends(new TrendList)
    , m_sums(new SumsView)
{
    setObjectName(QStringLiteral("metricsPanel"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    build();
    connect(&m_soon, &QTimer::timeout, this, &MetricsPanel::refresh);
    connect(&desk, &MetricsDesk::changed, this, &MetricsPanel::refreshSoon);
    connect(&desk, &MetricsDesk::othersChanged, this, [this] {
        m_report.reset();
        m_trended.reset();
        refreshSoon();
    });
    connect(&desk, &MetricsDesk::otherChanged, this, [this](EntryId entry) {
        m_changed.insert(entry);
        m_trended.reset();
        refreshSoon();
    });
    connect(&desk, &MetricsDesk::currentChanged, this, &MetricsPanel::followCurrent);
    connect(m_model, &MetricsModel::valueTyped, this, [this](MetricId metric, const QString &typed) {
        // After the view has closed its editor: the rows may be others then.
        QMetaObject::invokeMethod(
            this, [this, metric, typed] { m_desk.changeValue(metric, typed); }, Qt::QueuedConnection);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const MetricRow *row = rowAt(index))
            emit metricChosen(row->entry, row->metric.id);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const MetricRow *row = rowAt(index))
            emit metricActivated(row->entry, row->metric.id);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &MetricsPanel::showMenu);
    connect(m_make, &QPushButton::clicked, this, &MetricsPanel::makeAsked);
    connect(m_confirmAll, &QPushButton::clicked, this, &MetricsPanel::confirmAll);
    connect(m_doubts, &DoubtList::placeChosen, this, &MetricsPanel::placeChosen);
    connect(m_doubts, &DoubtList::wordChosen, &desk, &MetricsDesk::learnMeasureWord);
    setWords();
}

void MetricsPanel::build()
{
    m_summary->setObjectName(QStringLiteral("metricsSummary"));
    m_summary->setFont(textFont(font(), TextSize::Hint));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_scopeButton->setObjectName(QStringLiteral("metricsScope"));
    m_scopeButton->setAutoRaise(true);
    m_scopeButton->setFocusPolicy(Qt::StrongFocus);
    m_scopeButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_scopeButton->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_scopeButton->setFont(textFont(font(), TextSize::Hint));
    // Not setMenu(): that draws an arrow of its own.
    connect(m_scopeButton, &QToolButton::clicked, this,
            [this] { m_scopes->popup(m_scopeButton->mapToGlobal(QPoint(0, m_scopeButton->height()))); });
    auto *group = new QActionGroup(this);
    for (const Scope scope : {Scope::Entry, Scope::Section, Scope::Year}) {
        QAction *action = m_scopes->addAction(QString());
        action->setObjectName(QStringLiteral("metricsScope-%1").arg(static_cast<int>(scope)));
        action->setCheckable(true);
        action->setChecked(scope == m_scope);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scope] { setScope(scope); });
    }

    m_table->setObjectName(QStringLiteral("metricsTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MetricsDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(MetricsModel::Column::Name),
                                                      QHeaderView::Stretch);
    m_empty->setObjectName(QStringLiteral("metricsEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(space(this, Space::Normal));
    m_make->setObjectName(QStringLiteral("makeMetricButton"));
    m_confirmAll->setObjectName(QStringLiteral("confirmAllButton"));
    m_doubts->setObjectName(QStringLiteral("metricDoubts"));
    m_trends->setObjectName(QStringLiteral("metricTrends"));
    m_sums->setObjectName(QStringLiteral("metricSums"));

    const int side = space(this, Space::Normal);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, space(this, Space::Hair), space(this, Space::Tight),
                             space(this, Space::Hair));
    head->addWidget(m_summary, 1);
    head->addWidget(m_scopeButton);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(side, space(this, Space::Small), side, space(this, Space::Small));
    buttons->addWidget(m_make);
    buttons->addStretch(1);
    buttons->addWidget(m_confirmAll);

    auto *lists = new QWidget;
    auto *below = new QVBoxLayout(lists);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(space(this, Space::Small));
    for (QWidget *list :
         {static_cast<QWidget *>(m_doubts), static_cast<QWidget *>(m_trends), static_cast<QWidget *>(m_sums)})
        below->addWidget(list);
    below->addStretch(1);
    lists->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addWidget(scrolled(lists, QStringLiteral("metricLists")), 1);
}

void MetricsPanel::setWords()
{
    setAccessibleName(tr("Metrics"));
    m_table->setAccessibleName(tr("Metrics"));
    m_scopeButton->setAccessibleName(tr("What the table shows"));
    m_scopeButton->setToolTip(tr("What the table shows"));
    const auto actions = m_scopes->actions();
    for (int i = 0; i < actions.size(); ++i)
        actions[i]->setText(scopeText(static_cast<Scope>(i)));
    m_make->setText(tr("Make metric"));
    m_make->setAccessibleName(tr("Make metric of the selected words"));
    m_confirmAll->setText(tr("Confirm all"));
    m_confirmAll->setAccessibleName(tr("Confirm all metrics in the table"));
    applyColours();
}

int MetricsPanel::count() const
{
    return static_cast<int>(m_desk.metrics().size());
}

void MetricsPanel::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    refresh();
    emit scopeChanged(scope);
}

MetricsPanel::Scope MetricsPanel::shownScope() const
{
    if (m_desk.entry().id.isValid())
        return m_scope;
    return m_desk.place().section.isValid() ? Scope::Section : Scope::Year;
}

void MetricsPanel::refreshSoon()
{
    emit countChanged(count());
    if (isVisible())
        m_soon.start();
}

void MetricsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MetricsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

void MetricsPanel::refresh()
{
    m_soon.stop();
    fillTable();
    fillLists();
    followCurrent();
    m_summary->setText(summary());
    const QString locked = m_desk.locked();
    const bool entry = m_desk.entry().id.isValid();
    m_scopeButton->setText(scopeText(shownScope()));
    m_scopeButton->setEnabled(entry);
    m_empty->setText(entry ? tr("This entry has no numbers. Select words and press Ctrl+M to make a metric.")
                           : tr("There are no numbers here yet."));
    m_make->setEnabled(locked.isEmpty() && entry);
    m_make->setToolTip(locked.isEmpty() ? tr("Select words in the text, then press Ctrl+M.") : locked);
    const auto &rows = m_model->rows();
    const bool waiting = std::any_of(rows.begin(), rows.end(), [](const MetricRow &row) {
        return row.metric.state == MetricState::Unconfirmed;
    });
    m_confirmAll->setEnabled(locked.isEmpty() && waiting);
    m_confirmAll->setToolTip(!locked.isEmpty() ? locked
                             : waiting         ? tr("Each with its best proposed indicator, or a new one.")
                                               : tr("Nothing waits to be confirmed."));
}

void MetricsPanel::fillTable()
{
    std::vector<MetricRow> rows;
    m_year = 0;
    m_observations.clear();
    if (m_desk.archive() != nullptr && m_desk.place().report.isValid()) {
        m_year = m_desk.place().year;
        if (shownScope() == Scope::Entry) {
            rows = rowsOf(m_desk.entry());
            m_observations = observationsOf(reportOf(m_desk.entry(), m_desk.place()));
        } else if (const Report *year = report()) {
            Report shown = *year;
            if (shownScope() == Scope::Section)
                std::erase_if(shown.sections, [this](const Section &section) {
                    return section.id != m_desk.place().section;
                });
            rows = rowsOf(shown, SectionId());
            m_observations = observationsOf(shown);
        }
    }
    m_model->setWritable(m_desk.locked().isEmpty());
    m_model->setRows(std::move(rows));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    setFocusProxy(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_scopeButton);
    fitTable();
}

const Report *MetricsPanel::report()
{
    const Entry &now = m_desk.entry();
    const auto take = [&now](Report &report) {
        if (!now.id.isValid())
            return true;
        for (Section &section : report.sections)
            for (Entry &entry : section.entries)
                if (entry.id == now.id) {
                    entry = now;
                    return true;
                }
        return false;
    };
    if (m_report && m_report->id == m_desk.place().report && readChanged() && take(*m_report))
        return &*m_report;
    m_changed.clear();
    const auto read = m_desk.archive()->report(m_desk.place().report);
    m_report = read ? std::optional(*read) : std::nullopt;
    return m_report ? &*m_report : nullptr;
}

bool MetricsPanel::readChanged()
{
    const std::set<EntryId> changed = std::exchange(m_changed, {});
    for (Section &section : m_report->sections)
        for (Entry &entry : section.entries) {
            // The one at hand is known.
            if (entry.id == m_desk.entry().id || !changed.contains(entry.id))
                continue;
            Result<Entry> read = m_desk.archive()->entry(entry.id);
            if (!read)
                return false;
            entry = std::move(*read);
        }
    return true;
}

void MetricsPanel::fillTrends(const std::vector<Metric> &metrics)
{
    // Where their words stand is nothing to a series; what stands around them may make one a part of another.
    std::vector<Metric> trended = metrics;
    std::erase_if(trended, [](const Metric &metric) { return !metric.indicator; });
    for (Metric &metric : trended)
        metric.anchor.start = metric.anchor.end = 0;
    if (m_trended == trended)
        return;
    m_trends->setTrends(m_desk.archive() != nullptr ? trendsOf(*m_desk.archive(), metrics, m_year)
                                                    : std::vector<TrendRow>(),
                        m_year);
    m_trended = std::move(trended);
}

void MetricsPanel::fillLists()
{
    std::vector<Metric> metrics;
    for (const MetricRow &row : m_model->rows())
        metrics.push_back(row.metric);
    const Scope scope = shownScope();
    const QString heading = scope == Scope::Entry     ? tr("Sum of this entry")
                            : scope == Scope::Section ? tr("Sum of this section")
                                                      : tr("Sum of this year");
    m_sums->setSums(metrics::sumsOf(metrics::Counting(m_observations)), heading);
    fillTrends(metrics);
    m_doubts->setDoubts(scope == Scope::Entry ? m_desk.doubts() : std::vector<Doubt>(), m_desk.locked());
}

void MetricsPanel::followCurrent()
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_model->rowOf(m_desk.current());
    if (row < 0)
        m_table->selectionModel()->clear();
    else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->hasSelection())
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void MetricsPanel::fitTable()
{
    // As high as its rows, so that the lists stand right below; from half of the panel on it scrolls.
    int all = 1;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all += m_table->rowHeight(row);
    m_table->setFixedHeight(std::min(all, std::max(1, height() / 2)));
}

QString MetricsPanel::summary() const
{
    const auto &rows = m_model->rows();
    const auto countOf = [&rows](MetricState state) {
        return static_cast<int>(std::count_if(
            rows.begin(), rows.end(), [state](const MetricRow &row) { return row.metric.state == state; }));
    };
    QStringList parts;
    if (const int waiting = countOf(MetricState::Unconfirmed); waiting > 0)
        parts.append(tr("%n to confirm", nullptr, waiting));
    if (const int lost = countOf(MetricState::Unanchored); lost > 0)
        parts.append(tr("%n lost their text", nullptr, lost));
    const QString all = tr("%n metrics", nullptr, static_cast<int>(rows.size()));
    if (parts.isEmpty())
        return all;
    return tr("%1: %2", "6 metrics: 1 to confirm").arg(all, parts.join(tr(", ", "between two counts")));
}

QString MetricsPanel::scopeText(Scope scope) const
{
    switch (scope) {
    case Scope::Entry:
        return tr("Entry", "scope of the table");
    case Scope::Section:
        return tr("Section", "scope of the table");
    case Scope::Year:
        break;
    }
    return tr("Year", "scope of the table");
}

const MetricRow *MetricsPanel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_model->rows()[static_cast<size_t>(index.row())] : nullptr;
}

void MetricsPanel::confirmAll()
{
    std::vector<MetricId> waiting;
    for (const MetricRow &row : m_model->rows())
        if (row.metric.state == MetricState::Unconfirmed)
            waiting.push_back(row.metric.id);
    m_desk.confirmAll(waiting);
}

void MetricsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    const MetricRow *row = rowAt(index);
    if (row == nullptr)
        return;
    const MetricRow chosen = *row;
    const QString locked = m_desk.locked();
    const bool lost = chosen.metric.state == MetricState::Unanchored;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("metricMenu"));
    menu->setToolTipsVisible(true);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &words, bool enabled, auto run) {
        QAction *action = menu->addAction(words, this, run);
        action->setObjectName(name);
        action->setEnabled(enabled);
        if (!locked.isEmpty())
            action->setToolTip(locked);
    };
    const bool free = locked.isEmpty();
    add(QStringLiteral("showMetric"), lost ? tr("Show where it stood") : tr("Show in the text"), true,
        [this, chosen] { emit metricActivated(chosen.entry, chosen.metric.id); });
    menu->addSeparator();
    add(QStringLiteral("confirmMetricRow"), tr("Confirm"),
        free && chosen.metric.state == MetricState::Unconfirmed,
        [this, chosen] { m_desk.confirmAll({chosen.metric.id}); });
    add(QStringLiteral("editMetricRow"), tr("Change the value"), free && !lost, [this, chosen] {
        m_table->edit(
            m_model->index(m_model->rowOf(chosen.metric.id), static_cast<int>(MetricsModel::Column::Value)));
    });
    add(QStringLiteral("rejectMetricRow"), tr("Not a metric"), free && !lost,
        [this, chosen] { m_desk.reject(chosen.metric.id); });
    add(QStringLiteral("removeMetricRow"), tr("Remove"), free && lost,
        [this, chosen] { m_desk.remove(chosen.metric.id); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void MetricsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void MetricsPanel::applyColours()
{
    m_scopeButton->setIcon(icon(Icon::Down, palette().color(QPalette::Link)));
    m_make->setIcon(icon(Icon::Add, palette()));
    refresh();
}

} // namespace dashiji::app
