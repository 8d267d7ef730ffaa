// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/navigator/navigator.h"

#include "app/navigator/navigatordelegate.h"
#include "app/navigator/navigatorfilter.h"
#include "app/navigator/navigatormodel.h"
#include "app/navigator/navigatorview.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/rowchanges.h"
#include "app/support/theme.h"
#include "app/widgets/organizationchoice.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

using NodeKind = NavigatorModel::Kind;

constexpr int kMostHits = 10'000; ///< more than any archive's filter has use for

} // namespace

Navigator::Navigator(QWidget *parent)
    : Navigation(parent)
    , m_model(new NavigatorModel(this))
    , m_proxy(new NavigatorFilter(this))
    , m_view(new NavigatorView(this))
    , m_filter(new QLineEdit(this))
    , m_organizations(new OrganizationChoice(this))
    , m_empty(new QLabel(this))
    , m_count(new QLabel(this))
    , m_newYear(new QToolButton(this))
{
    setObjectName(QStringLiteral("navigator"));
    m_view->setObjectName(QStringLiteral("navigatorTree"));
    m_filter->setObjectName(QStringLiteral("navigatorFilter"));
    m_empty->setObjectName(QStringLiteral("navigatorEmpty"));
    m_organizations->setObjectName(QStringLiteral("navigatorOrganization"));
    m_count->setObjectName(QStringLiteral("navigatorCount"));
    m_newYear->setObjectName(QStringLiteral("navigatorNewYear"));

    m_proxy->setSourceModel(m_model);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new NavigatorDelegate(m_view));
    m_view->installEventFilter(this);
    m_filter->installEventFilter(this);
    m_filter->setClearButtonEnabled(true);
    m_filterIcon = m_filter->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_newYear->setAutoRaise(true);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(space(this, Space::Tight), space(this, Space::Tight), space(this, Space::Tight),
                             space(this, Space::Hair));
    head->setSpacing(space(this, Space::Hair));
    head->addWidget(m_filter);
    head->addWidget(m_organizations);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space(this, Space::Small), space(this, Space::Hair), space(this, Space::Tight),
                             space(this, Space::Hair));
    foot->addWidget(m_count, 1);
    foot->addWidget(m_newYear);
    m_empty->setContentsMargins(space(this, Space::Small), space(this, Space::Small),
                                space(this, Space::Small), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    setFocusProxy(m_view);
    setAutoFillBackground(true);

    connect(m_filter, &QLineEdit::textChanged, this, &Navigator::setFilter);
    connect(m_organizations, &OrganizationChoice::chosenByUser, this, &Navigator::showChosenOrganization);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &Navigator::tellCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Navigator::updateFoot);
    connect(m_model, &NavigatorModel::yearWanted, this, &Navigator::readYear);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (NavigatorModel::kindOf(index) == NodeKind::Entry)
            emit placeActivated(placeOf(EntryId{index.data(NavigatorModel::IdRole).toLongLong()}));
    });
    connect(m_view, &NavigatorView::wordsDropped, this, [this](const QModelIndex &index) {
        emit wordsDropped(EntryId{index.data(NavigatorModel::IdRole).toLongLong()});
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        emit contextMenuRequested(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_model, &NavigatorModel::moveRequested, this, &Navigator::moveRequested);
    applyColours();
    setAccessibleName(tr("Navigator"));
    m_view->setAccessibleName(tr("Years, sections and entries"));
    m_filter->setPlaceholderText(tr("Filter entries"));
    m_filter->setAccessibleName(tr("Filter entries"));
    m_count->setAccessibleDescription(tr("Number of years, or of entries chosen together"));
    m_newYear->setAccessibleName(tr("New year"));
    m_empty->setAccessibleDescription(tr("Why the list is empty"));
    updateFoot();
}

Navigator::~Navigator() = default;

void Navigator::setArchive(archive::Archive *archive)
{
    if (m_archive)
        m_archive->disconnect(this);
    m_archive = archive;
    m_organizations->choose({});
    m_filter->clear();
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->load({});
    if (archive != nullptr) {
        connect(archive, &archive::Archive::changed, this, &Navigator::applyChanges);
        reloadYears();
        const QModelIndex newest = m_model->index(0, 0);
        if (newest.isValid())
            openYear(ReportId{newest.data(NavigatorModel::IdRole).toLongLong()});
    }
    updateFoot();
}

void Navigator::reloadYears()
{
    if (auto summaries = m_archive->reports()) {
        m_organizations->offer(*m_archive, *summaries);
        if (const OrganizationId only = organization(); only.isValid())
            std::erase_if(*summaries,
                          [only](const archive::ReportSummary &report) { return report.owner != only; });
        m_model->updateSummaries(*summaries);
    }
    updateFoot();
}

void Navigator::showChosenOrganization()
{
    const QPersistentModelIndex current = currentSource();
    {
        const QScopedValueRollback quiet(m_quiet, true);
        reloadYears();
        if (!m_proxy->words().isEmpty())
            filterBy(m_proxy->words());
        if (current.isValid()) {
            showCurrent(current);
            return;
        }
        openYear(first().report);
        showCurrent(m_model->index(0, 0));
    }
    emit placeChosen(this->current());
}

void Navigator::readYear(ReportId report)
{
    if (!m_archive)
        return;
    const bool first = !m_model->isLoaded(report);
    if (const auto values = m_archive->report(report))
        m_model->setReport(*values);
    if (!first)
        return;
    const QModelIndex year = m_model->indexOf(report);
    for (int row = 0; row < m_model->rowCount(year); ++row)
        m_view->expand(m_proxy->mapFromSource(m_model->index(row, 0, year)));
}

void Navigator::needYear(ReportId report)
{
    if (!m_model->isLoaded(report))
        readYear(report);
}

void Navigator::needYears(const QString &named)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex year = m_model->index(row, 0);
        if (year.data().toString().contains(named))
            needYear(ReportId{year.data(NavigatorModel::IdRole).toLongLong()});
    }
}

void Navigator::openYear(ReportId report)
{
    needYear(report);
    m_view->expand(m_proxy->mapFromSource(m_model->indexOf(report)));
}

void Navigator::applyChanges(const archive::ChangeSet &changes)
{
    const EntryId entry = current().entry;
    const QScopedValueRollback quiet(m_quiet, true);
    const bool everything = changes.isEverything();
    bool years = everything;
    QSet<qint64> reports;
    QSet<qint64> entries;
    for (const archive::RowChange &row : changes.rows) {
        const bool moves = mayMoveEntries(row);
        if (moves && row.report.isValid())
            reports.insert(row.report.value);
        else if (!moves && row.kind == archive::RowKind::Entry && showsInLists(row))
            entries.insert(row.id);
        years |= changesYears(row) || (moves && !row.report.isValid()) ||
                 (row.kind == archive::RowKind::Report && showsInLists(row));
    }
    if (everything) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            reports.insert(m_model->index(row, 0).data(NavigatorModel::IdRole).toLongLong());
    }
    if (years || !reports.isEmpty())
        reloadYears();
    for (const qint64 report : std::as_const(reports)) {
        const QModelIndex year = m_model->indexOf(ReportId{report});
        const int before = m_model->rowCount(year);
        if (m_model->isLoaded(ReportId{report}))
            readYear(ReportId{report});
        for (int row = before; row < m_model->rowCount(year); ++row)
            m_view->expand(m_proxy->mapFromSource(m_model->index(row, 0, year)));
    }
    bool stale = false;
    for (const qint64 id : std::as_const(entries)) {
        const auto values = m_archive->entry(EntryId{id});
        stale |= !values || !m_model->updateEntry(*values);
    }
    if (stale)
        reloadYears(); // of a year not opened yet: its counts may differ
    if (entry.isValid() && current().entry != entry && m_model->indexOf(entry).isValid())
        showCurrent(m_model->indexOf(entry));
    if (!m_proxy->words().isEmpty())
        filterBy(m_proxy->words());
    if (years || !reports.isEmpty())
        emit currentChanged();
}

void Navigator::setFilter(const QString &text)
{
    const QPersistentModelIndex current = currentSource();
    const QScopedValueRollback quiet(m_quiet, true);
    const QString words = text.trimmed();
    if (m_proxy->words().isEmpty() && !words.isEmpty())
        keepOpenRows();
    filterBy(words);
    if (words.isEmpty())
        restoreOpenRows();
    if (m_proxy->mapFromSource(current).isValid()) {
        showCurrent(current);
    } else {
        // Not the row that stands next to it: nobody chose that one.
        m_filteredOut = current;
        makeCurrent({});
    }
    updateFoot();
}

void Navigator::filterBy(const QString &words)
{
    QSet<qint64> entries;
    if (m_archive && !words.isEmpty()) {
        needYears(words); // a year that is named is shown with all it has
        if (const auto found = m_archive->search(words, kMostHits))
            for (const Place &hit : *found) {
                entries.insert(hit.entry.value);
                needYear(hit.report);
            }
    }
    m_proxy->setWords(words, entries);
    if (!words.isEmpty())
        m_view->expandAll();
}

void Navigator::keepOpenRows()
{
    m_openBefore.clear();
    for (int y = 0; y < m_model->rowCount(); ++y) {
        const QModelIndex year = m_model->index(y, 0);
        if (m_view->isExpanded(m_proxy->mapFromSource(year)))
            m_openBefore.emplace_back(year);
        for (int s = 0; s < m_model->rowCount(year); ++s) {
            const QModelIndex section = m_model->index(s, 0, year);
            if (m_view->isExpanded(m_proxy->mapFromSource(section)))
                m_openBefore.emplace_back(section);
        }
    }
}

void Navigator::restoreOpenRows()
{
    m_view->collapseAll();
    for (const QPersistentModelIndex &row : m_openBefore)
        m_view->expand(m_proxy->mapFromSource(row));
    m_openBefore.clear();
}

void Navigator::tellCurrent(const QModelIndex &proxyIndex)
{
    if (proxyIndex.isValid())
        m_filteredOut = QModelIndex();
    emit currentChanged();
    if (m_quiet || !proxyIndex.isValid())
        return;
    emit placeChosen(current());
}

void Navigator::showCurrent(const QModelIndex &sourceIndex)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_proxy->mapFromSource(sourceIndex);
    if (!index.isValid()) { // hidden by the filter, and current all the same
        m_filteredOut = sourceIndex;
        makeCurrent({});
        return;
    }
    for (QModelIndex head = index.parent(); head.isValid(); head = head.parent())
        m_view->expand(head);
    makeCurrent(index);
    m_view->scrollTo(index);
}

void Navigator::makeCurrent(const QModelIndex &index)
{
    // Not as the view would do it: that asks which keys are held down.
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
}

bool Navigator::select(const Place &place)
{
    if (!m_archive || !place.isValid())
        return false;
    const auto find = [this, &place] {
        return place.entry.isValid()     ? m_model->indexOf(place.entry)
               : place.section.isValid() ? m_model->indexOf(place.section)
                                         : m_model->indexOf(place.report);
    };
    const QScopedValueRollback quiet(m_quiet, true);
    if (place.report.isValid() && m_model->indexOf(place.report).isValid())
        openYear(place.report);
    if (!find().isValid())
        needYears();
    if (!find().isValid() && organization().isValid()) { // a year of another one
        m_organizations->choose({});
        reloadYears();
        needYears();
    }
    const QModelIndex found = find();
    if (found.isValid() && found != currentSource())
        showCurrent(found);
    return found.isValid();
}

void Navigator::setNewYearAction(QAction *action)
{
    m_newYear->setDefaultAction(action);
    m_newYear->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

OrganizationId Navigator::organization() const
{
    return m_organizations->chosen();
}

void Navigator::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_filter) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    if (watched == m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_view->viewport()->update();
    return QWidget::eventFilter(watched, event);
}

void Navigator::updateFoot()
{
    const int years = m_model->rowCount();
    const auto chosen = static_cast<int>(chosenEntries().size());
    m_count->setText(chosen > 1   ? tr("%n entries chosen", nullptr, chosen)
                     : years == 0 ? QString()
                                  : tr("%n year(s)", nullptr, years));
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    const bool nothing = m_proxy->rowCount() == 0;
    m_empty->setVisible(nothing);
    m_empty->setText(filtered ? tr("No entry has “%1”.").arg(m_filter->text().trimmed())
                              : tr("No years yet. Start one, or import an old report."));
}

void Navigator::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void Navigator::applyColours()
{
    // From the application's palette alone: our own keeps the colour that was set on it, and with it the
    // scheme before. Only what is set here is kept from the next one.
    const Colors &c = colorsFor(QApplication::palette());
    m_filterIcon->setIcon(icon(Icon::Filter, c.text2));
    QPalette side;
    side.setColor(QPalette::Window, c.side);
    setPalette(side);
    QPalette tree;
    tree.setColor(QPalette::Base, c.side);
    m_view->setPalette(tree);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, c.text2);
    m_empty->setPalette(quiet);
    m_count->setPalette(quiet);
}

} // namespace dashiji::app
