// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/indicatorsdialog.h"

#include "app/metrics/indicatorsmodel.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/support/rowchanges.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/metrics/conversion.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

QTableView *plainTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setSelectionMode(QTableView::ExtendedSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(tableRow(parent));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

/// Numbers, and where they stand.
bool concernsObservations(const archive::RowChange &row)
{
    return row.kind == archive::RowKind::Indicator || mayMoveEntries(row) || showsInLists(row) ||
           (row.kind == archive::RowKind::Metric && !followsItsWords(row));
}

} // namespace

IndicatorsDialog::IndicatorsDialog(archive::Archive &archive, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_prompts(prompts)
    , m_indicators(new IndicatorsModel(this))
    , m_observations(new ObservationsModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("indicatorsDialog"));
    setWindowTitle(tr("Indicators"));
    m_filtered->setSourceModel(m_indicators);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *halves = new QSplitter(this);
    halves->setObjectName(QStringLiteral("indicatorHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildIndicators());
    halves->addWidget(buildObservations());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(halves, 1);
    layout->addWidget(buttons);

    connect(&m_archive, &archive::Archive::changed, this, [this](const archive::ChangeSet &changes) {
        if (touches(changes, &concernsObservations))
            reload();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IndicatorsDialog::showObservations);
    connect(m_numbers->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &IndicatorsDialog::refreshButtons);
    resizeWithin(*this, {ems(this, 76), ems(this, 40)});
    reload();
    if (m_filtered->rowCount() > 0)
        m_list->selectRow(0);
}

IndicatorsDialog::~IndicatorsDialog() = default;

QWidget *IndicatorsDialog::buildIndicators()
{
    auto *half = new QWidget(this);
    auto *filter = new QLineEdit(half);
    filter->setObjectName(QStringLiteral("indicatorFilter"));
    filter->setPlaceholderText(tr("Filter indicators"));
    filter->setAccessibleName(tr("Filter indicators"));
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    m_list = plainTable(m_filtered, QStringLiteral("indicatorList"), half);
    m_list->setAccessibleName(tr("Indicators"));
    m_list->horizontalHeader()->setSectionResizeMode(static_cast<int>(IndicatorsModel::Column::Name),
                                                     QHeaderView::Stretch);

    m_rename = new QPushButton(tr("Rename…"), half);
    m_rename->setObjectName(QStringLiteral("renameIndicator"));
    m_unit = new QPushButton(tr("Unit…"), half);
    m_unit->setObjectName(QStringLiteral("indicatorUnit"));
    m_merge = new QPushButton(tr("Merge…"), half);
    m_merge->setObjectName(QStringLiteral("mergeIndicators"));
    m_remove = new QPushButton(tr("Remove…"), half);
    m_remove->setObjectName(QStringLiteral("removeIndicator"));
    connect(m_rename, &QPushButton::clicked, this, &IndicatorsDialog::rename);
    connect(m_unit, &QPushButton::clicked, this, &IndicatorsDialog::changeUnit);
    connect(m_merge, &QPushButton::clicked, this, &IndicatorsDialog::merge);
    connect(m_remove, &QPushButton::clicked, this, &IndicatorsDialog::remove);
    auto *row = new QHBoxLayout;
    row->addWidget(m_rename);
    row->addWidget(m_unit);
    row->addWidget(m_merge);
    row->addStretch(1);
    row->addWidget(m_remove);

    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    return half;
}

QWidget *IndicatorsDialog::buildObservations()
{
    auto *half = new QWidget(this);
    m_title = new QLabel(half);
    m_title->setObjectName(QStringLiteral("indicatorTitle"));
    m_title->setFont(textFont(font(), TextSize::Group, QFont::Medium));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumHeight(controlHeight(this));
    m_numbers = plainTable(m_observations, QStringLiteral("indicatorNumbers"), half);
    m_numbers->setAccessibleName(tr("Numbers of the chosen indicators"));
    m_numbers->horizontalHeader()->setStretchLastSection(true);
    connect(m_numbers, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit entryWanted(m_observations->observation(index.row()).entry);
    });
    m_split = new QPushButton(tr("Split off the chosen numbers…"), half);
    m_split->setObjectName(QStringLiteral("splitIndicator"));
    connect(m_split, &QPushButton::clicked, this, &IndicatorsDialog::split);
    auto *row = new QHBoxLayout;
    row->addWidget(m_split);
    row->addStretch(1);

    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_numbers, 1);
    layout->addLayout(row);
    return half;
}

void IndicatorsDialog::choose(IndicatorId indicator)
{
    const QModelIndex place =
        m_filtered->mapFromSource(m_indicators->index(m_indicators->rowOf(indicator), 0));
    if (!place.isValid())
        return;
    m_list->selectRow(place.row());
    m_list->scrollTo(place);
}

void IndicatorsDialog::reload()
{
    const auto chosen = chosenIndicators();
    const auto indicators = m_archive.indicators();
    const auto observations = m_archive.observations();
    if (!indicators || !observations) {
        m_prompts.showError(this, indicators ? observations.error() : indicators.error());
        return;
    }
    m_indicators->show(*indicators, *observations);
    for (const Indicator &indicator : chosen) {
        const QModelIndex place =
            m_filtered->mapFromSource(m_indicators->index(m_indicators->rowOf(indicator.id), 0));
        if (place.isValid())
            m_list->selectionModel()->select(place, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    showObservations();
}

void IndicatorsDialog::showObservations()
{
    const auto chosen = chosenIndicators();
    std::vector<Observation> numbers;
    for (const Indicator &indicator : chosen)
        if (auto observations = m_archive.observations(indicator.id))
            std::ranges::move(*observations, std::back_inserter(numbers));
    std::ranges::stable_sort(numbers, {}, &Observation::year);
    m_observations->show(std::move(numbers));
    m_title->setText(chosen.empty()       ? tr("No indicator is chosen")
                     : chosen.size() == 1 ? chosen.front().name
                                          : tr("%n indicators", nullptr, static_cast<int>(chosen.size())));
    refreshButtons();
}

void IndicatorsDialog::refreshButtons()
{
    const bool writable = m_archive.access() == archive::Archive::Access::ReadWrite;
    const auto chosen = chosenIndicators().size();
    const auto metrics = chosenMetrics().size();
    m_rename->setEnabled(writable && chosen == 1);
    m_unit->setEnabled(writable && chosen == 1);
    m_merge->setEnabled(writable && chosen > 1);
    m_remove->setEnabled(writable && chosen == 1);
    const auto all = static_cast<size_t>(m_observations->rowCount());
    m_split->setEnabled(writable && chosen == 1 && metrics > 0 && metrics < all);
    const QString readOnly = tr("This archive can only be read.");
    m_rename->setToolTip(!writable ? readOnly : chosen == 1 ? QString() : tr("Choose one indicator."));
    m_merge->setToolTip(!writable ? readOnly : chosen > 1 ? QString() : tr("Choose two indicators or more."));
    m_remove->setToolTip(m_rename->toolTip());
    m_unit->setToolTip(m_rename->toolTip());
    m_split->setToolTip(!writable              ? readOnly
                        : m_split->isEnabled() ? QString()
                                               : tr("Choose some of the numbers of one indicator."));
}

void IndicatorsDialog::rename()
{
    const Indicator indicator = chosenIndicators().front();
    const auto name =
        m_prompts.askText(this, {tr("Rename indicator"), tr("Name"), indicator.name, tr("Rename")});
    if (name)
        say(m_archive.writer().setIndicator(indicator.id, *name, indicator.unit, indicator.category));
}

void IndicatorsDialog::changeUnit()
{
    const Indicator indicator = chosenIndicators().front();
    const auto typed = m_prompts.askText(
        this, {tr("Unit of “%1”").arg(indicator.name), tr("Unit"), indicator.unit, tr("Use this unit")});
    const QString unit = typed ? typed->trimmed() : QString();
    if (unit.isEmpty())
        return;
    // Numbers that cannot be said in it would stand in the series unconverted.
    const auto numbers = m_archive.observations(indicator.id);
    const bool fits = !numbers || std::ranges::all_of(*numbers, [&unit](const Observation &observation) {
        return metrics::kinship(observation.metric.unit, unit) != metrics::UnitKinship::None;
    });
    const Question question{tr("Unit of “%1”").arg(indicator.name),
                            tr("Some numbers of “%1” cannot be converted into %2.").arg(indicator.name, unit),
                            tr("Use this unit all the same")};
    if (fits || m_prompts.ask(this, question) == Answer::Accept)
        say(m_archive.writer().setIndicator(indicator.id, indicator.name, unit, indicator.category));
}

void IndicatorsDialog::merge()
{
    const auto chosen = chosenIndicators();
    const QModelIndex current = m_filtered->mapToSource(m_list->currentIndex());
    const Indicator into = current.isValid() ? m_indicators->indicator(current.row()) : chosen.front();
    QStringList others;
    for (const Indicator &indicator : chosen)
        if (indicator.id != into.id)
            others << indicator.name;
    const Question question{
        tr("Merge indicators"),
        tr("The numbers of %1 become numbers of “%2”.").arg(QLocale().createSeparatedList(others), into.name),
        tr("Merge into “%1”").arg(into.name)};
    if (m_prompts.ask(this, question) != Answer::Accept)
        return;
    say(m_archive.writer().group(archive::verb::kIndicatorMerge, into.name, [&]() -> Result<void> {
        for (const Indicator &indicator : chosen)
            TRY(m_archive.writer().mergeIndicators(into.id, indicator.id));
        return {};
    }));
}

void IndicatorsDialog::split()
{
    const Indicator indicator = chosenIndicators().front();
    const auto metrics = chosenMetrics();
    const auto name =
        m_prompts.askText(this, {tr("Split indicator"), tr("Name of the new indicator"), indicator.name,
                                 tr("Split off %n numbers", nullptr, static_cast<int>(metrics.size()))});
    if (!name)
        return;
    const auto part = m_archive.writer().splitIndicator(indicator.id, *name, metrics);
    say(part ? Result<void>() : tl::unexpected(part.error()));
    if (part)
        choose(*part);
}

void IndicatorsDialog::remove()
{
    const Indicator indicator = chosenIndicators().front();
    Question question{tr("Remove indicator"),
                      tr("The numbers of “%1” stay where they are; they no longer belong to an indicator.")
                          .arg(indicator.name),
                      tr("Remove the indicator")};
    question.destructive = true;
    if (m_prompts.ask(this, question) == Answer::Accept)
        say(m_archive.writer().removeIndicator(indicator.id));
}

void IndicatorsDialog::say(const Result<void> &done)
{
    if (!done)
        m_prompts.showError(this, done.error());
}

std::vector<Indicator> IndicatorsDialog::chosenIndicators() const
{
    std::vector<Indicator> chosen;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        chosen.push_back(m_indicators->indicator(m_filtered->mapToSource(index).row()));
    return chosen;
}

std::vector<MetricId> IndicatorsDialog::chosenMetrics() const
{
    std::vector<MetricId> chosen;
    for (const QModelIndex &index : m_numbers->selectionModel()->selectedRows())
        chosen.push_back(m_observations->observation(index.row()).metric.id);
    return chosen;
}

} // namespace dashiji::app
