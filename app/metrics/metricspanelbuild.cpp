// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the panel of the metrics is put together, and its words.
#include "app/metrics/doubtlist.h"
#include "app/metrics/metricsdelegate.h"
#include "app/metrics/metricsdesk.h"
#include "app/metrics/metricspanel.h"
#include "app/metrics/sumsview.h"
#include "app/support/icons.h"
#include "app/support/measures.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr int kSoon = 60; ///< ms: several changes are one

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
    retranslate();
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
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("metricLists"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(lists);
    scroll->viewport()->setAutoFillBackground(false);
    lists->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addLayout(buttons);
    column->addWidget(scroll, 1);
}

void MetricsPanel::retranslate()
{
    setAccessibleName(tr("Metrics"));
    m_table->setAccessibleName(tr("Metrics"));
    m_scopeButton->setAccessibleName(tr("What the table shows"));
    m_scopeButton->setToolTip(tr("What the table shows"));
    m_scopeButton->setText(scopeText(m_scope));
    m_scopeButton->setIcon(icon(Icon::Down, palette().color(QPalette::Link)));
    const auto actions = m_scopes->actions();
    for (int i = 0; i < actions.size(); ++i)
        actions[i]->setText(scopeText(static_cast<Scope>(i)));
    m_empty->setText(tr("This entry has no numbers. Select words and press Ctrl+M to make a metric."));
    m_make->setText(tr("Make metric"));
    m_make->setAccessibleName(tr("Make metric of the selected words"));
    m_make->setIcon(icon(Icon::Add, palette()));
    m_confirmAll->setText(tr("Confirm all"));
    m_confirmAll->setAccessibleName(tr("Confirm all metrics in the table"));
    refresh();
}

} // namespace dashiji::app
