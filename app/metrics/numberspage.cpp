// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/numberspage.h"

#include "app/metrics/citationband.h"
#include "app/metrics/metricsdesk.h"
#include "app/metrics/numbercard.h"
#include "app/metrics/numberslist.h"
#include "app/support/errortext.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/rowchanges.h"
#include "app/support/theme.h"
#include "app/widgets/hairline.h"
#include "app/widgets/shortlabel.h"
#include "app/workbench/workbench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace dashiji::app
{

namespace
{

constexpr double kRoomyHeight = 30; ///< em; lower, the room is the list's

} // namespace

/// A cell for each number, filled when it is confirmed.
class NumbersPage::Progress : public QWidget
{
public:
    explicit Progress(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("numbersProgress"));
        setFixedHeight(ems(this, 0.7));
    }
    void setCounts(int done, int all)
    {
        m_done = done;
        m_all = all;
        setAccessibleName(NumbersPage::tr("%1 of %2 confirmed").arg(done).arg(all));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawCells(painter, rect(), m_done, m_all, colorsFor(palette()));
    }

private:
    int m_done = 0;
    int m_all = 0;
};

NumbersPage::NumbersPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_desk(new MetricsDesk(this))
    , m_title(new QLabel(tr("Confirm numbers"), this))
    , m_year(new ShortLabel(this))
    , m_done(new QLabel(this))
    , m_left(new ShortLabel(this))
    , m_progress(new Progress(this))
    , m_card(new NumberCard)
    , m_list(new NumbersList(m_card, this))
    , m_keys(new QLabel(tr("Enter confirms and goes on, Tab leads into the "
                           "fields, ← and → change the aspect, D: not a "
                           "metric, Space skips, Shift+Enter goes back, E "
                           "leads to the entry"),
                        this))
{
    setObjectName(QStringLiteral("numbersPage"));
    setAccessibleName(tr("Confirm numbers"));
    build();
    const auto ask = [this](auto listSignal, auto cardSignal, auto slot) {
        connect(m_list, listSignal, this, slot);
        connect(m_card, cardSignal, this, slot);
    };
    ask(&NumbersList::confirmAsked, &NumberCard::confirmAsked, &NumbersPage::confirm);
    ask(&NumbersList::rejectAsked, &NumberCard::rejectAsked, &NumbersPage::reject);
    ask(&NumbersList::skipAsked, &NumberCard::skipAsked, &NumbersPage::skip);
    ask(&NumbersList::backAsked, &NumberCard::backAsked, &NumbersPage::back);
    ask(&NumbersList::entryAsked, &NumberCard::entryAsked, &NumbersPage::leave);
    connect(m_card, &NumberCard::listAsked, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_card, &NumberCard::allAsked, this, [this] {
        const QScopedValueRollback acting(m_acting, true);
        if (m_desk->confirmAll())
            goOn();
    });
    connect(m_card, &NumberCard::heightChanged, m_list, &NumbersList::fitCard);
    connect(m_list, &NumbersList::aspectStepped, &m_card->fields(), &MetricFields::stepAspect);
    connect(&m_card->fields(), &MetricFields::choiceChanged, this, [this] {
        m_card->setTrend(m_desk->trendOf(m_card->fields().answer()));
        m_list->fitCard();
    });
    connect(&m_card->fields(), &MetricFields::typed, this, &NumbersPage::typedChanged);
    connect(m_list, &NumbersList::currentNumberChanged, this, [this] {
        if (m_filling)
            return;
        flush();
        showCurrent();
        if (const NumberRow *row = m_list->current())
            emit placeShown(row->place);
    });
    connect(m_desk, &MetricsDesk::failed, &bench, &Workbench::showError);
    connect(m_desk, &MetricsDesk::told, &bench, &Workbench::tell);
}

void NumbersPage::build()
{
    m_title->setObjectName(QStringLiteral("numbersTitle"));
    m_title->setFont(textFont(font(), TextSize::PanelTitle, QFont::Bold));
    m_year->setObjectName(QStringLiteral("numbersYear"));
    m_done->setObjectName(QStringLiteral("numbersDone"));
    m_done->setFont(textFont(font(), TextSize::PanelTitle, QFont::Bold));
    m_left->setObjectName(QStringLiteral("numbersLeft"));
    m_keys->setObjectName(QStringLiteral("numbersKeys"));
    m_keys->setFont(textFont(font(), TextSize::Hint));
    m_keys->setWordWrap(true);
    for (QLabel *label : {static_cast<QLabel *>(m_year), static_cast<QLabel *>(m_left), m_keys})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("numbersList"));
    m_list->setAccessibleName(tr("Numbers of the year"));
    m_list->setEmptyText(tr("There is no number of this year yet. Select words "
                            "of an entry and press Ctrl+M."));

    auto *words = new QHBoxLayout;
    words->setSpacing(space(this, Space::Small));
    words->addWidget(m_title);
    words->addWidget(m_year, 1);
    words->addWidget(m_done);
    words->addWidget(m_left);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space(this, Space::Normal), space(this, Space::Small),
                             space(this, Space::Normal), space(this, Space::Small));
    head->setSpacing(space(this, Space::Tight));
    head->addLayout(words);
    head->addWidget(m_progress);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space(this, Space::Normal), space(this, Space::Tight),
                             space(this, Space::Normal), space(this, Space::Tight));
    foot->addWidget(m_keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new CitationBand(*m_desk, this));
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(foot);
}

void NumbersPage::setArchive(archive::Archive *archive)
{
    if (m_archive)
        m_archive->disconnect(this);
    m_archive = archive;
    m_desk->setArchive(archive);
    m_wanted = {};
    m_stale = false;
    m_report = {};
    showRows();
    if (archive != nullptr)
        connect(archive, &archive::Archive::changed, this, &NumbersPage::follow);
}

void NumbersPage::showKeys()
{
    m_keys->setVisible(m_list->numbers().count() > 0 && height() >= ems(this, kRoomyHeight));
}

void NumbersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showKeys();
}

void NumbersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void NumbersPage::follow(const archive::ChangeSet &changes)
{
    const auto isOfReport = [this](const archive::RowChange &row) {
        return row.report == m_wanted || !row.report.isValid();
    };
    if (!touches(changes, isOfReport))
        return;
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_desk->follow(changes);
    if (changes.isEverything() || mayMoveEntries(changes, m_wanted) || changesStatus(changes, m_wanted)) {
        reload();
        return;
    }
    std::set<EntryId> entries;
    std::set<MetricId> metrics;
    for (const archive::RowChange &row : changes.rows) {
        if (row.report != m_wanted)
            continue;
        if (row.kind == archive::RowKind::Entry || row.kind == archive::RowKind::Metric)
            entries.insert(row.entry);
        if (row.kind == archive::RowKind::Metric && !followsItsWords(row))
            metrics.insert({row.id});
    }
    for (const EntryId entry : entries) {
        if (entry == m_desk->entry().id) {
            take(m_desk->entry());
        } else if (const auto read = m_archive->entry(entry); !read || !take(*read)) {
            reload();
            return;
        }
    }
    if (entries.empty())
        return;
    showRows();
    // What was taken back, or is done elsewhere, is looked at.
    if (!m_acting && metrics.size() == 1)
        turnToRow(m_list->numbers().rowOf(*metrics.begin()));
}

void NumbersPage::reload()
{
    m_stale = false;
    m_report = {};
    if (m_archive && m_wanted.isValid()) {
        if (const auto read = m_archive->report(m_wanted))
            m_report = *read;
        else
            m_list->setEmptyText(errorText(read.error()));
    }
    showRows();
}

bool NumbersPage::take(const Entry &entry)
{
    for (Section &section : m_report.sections)
        for (Entry &known : section.entries)
            if (known.id == entry.id) {
                known = entry;
                return true;
            }
    return false;
}

void NumbersPage::showRows()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->setNumbers(numberRowsOf(m_report));
    }
    const NumberRows &numbers = m_list->numbers();
    const int all = numbers.count();
    const int open = numbers.openCount();
    m_year->setText(m_report.year > 0 ? tr("%1, in the order of the entries").arg(m_report.year) : QString());
    m_done->setText(QStringLiteral("%1/%2").arg(all - open).arg(all));
    m_done->setVisible(all > 0);
    m_left->setText(all == 0    ? QString()
                    : open == 0 ? tr("All numbers are confirmed.")
                                : tr("%n still to confirm", nullptr, open));
    m_progress->setCounts(all - open, all);
    m_progress->setVisible(all > 0);
    showKeys();
    if (m_list->current() == nullptr)
        turnToRow(numbers.next(-1, 1, open > 0, false));
    else
        showCurrent();
    emit statusChanged(statusText());
}

void NumbersPage::showCurrent()
{
    const NumberRow *row = m_list->current();
    if (row == nullptr) {
        m_desk->showEntry({});
        return;
    }
    const auto section = std::ranges::find(m_report.sections, row->place.section, &Section::id);
    m_desk->showEntry(row->place.entry,
                      {m_report.id, m_report.year, row->place.section,
                       section != m_report.sections.end() ? section->kind : SectionKind::Other,
                       m_report.status == ReportStatus::Published});
    m_desk->setCurrent(row->metric.id);
    const MetricCardAnswer answer = m_card->fields().answer();
    if (answer.shown == row->metric && answer.changed())
        return; // what is typed stays
    const auto &metrics = m_desk->metrics();
    const auto waiting = std::ranges::count(metrics, MetricState::Unconfirmed, &Metric::state);
    m_card->setNumber(*row, m_desk->contentOf(row->metric.id), static_cast<int>(waiting));
    m_card->setTrend(m_desk->trendOf(m_card->fields().answer()));
    m_list->fitCard();
    emit typedChanged();
}

void NumbersPage::turnToRow(int row)
{
    if (row < 0)
        return;
    if (row == m_list->currentIndex().row())
        showCurrent();
    else
        m_list->setCurrentRow(row);
}

void NumbersPage::turnTo(const Place &place)
{
    const NumberRows &numbers = m_list->numbers();
    int best = -1;
    for (int i = 0; i < numbers.rowCount(); ++i) {
        const NumberRow &row = numbers.row(i);
        if (row.isHead() || row.place.entry != place.entry)
            continue;
        if (place.spot && row.place.spot && row.place.spot->field == place.spot->field &&
            row.place.spot->end >= place.spot->start && row.place.spot->start <= place.spot->end) {
            best = i;
            break;
        }
        if (best < 0 || (row.isOpen() && !numbers.row(best).isOpen()))
            best = i;
    }
    const NumberRow *current = m_list->current();
    const bool stays = current != nullptr && !place.spot && current->place.entry == place.entry;
    if (best >= 0 && !stays)
        turnToRow(best);
}

void NumbersPage::showPlace(const Place &place)
{
    if (place.report != m_wanted) {
        flush();
        m_wanted = place.report;
        reload();
    }
    turnTo(place);
}

Place NumbersPage::place() const
{
    const NumberRow *row = m_list->current();
    return row != nullptr ? row->place : placeOf(m_wanted);
}

bool NumbersPage::flush()
{
    const MetricCardAnswer answer = m_card->fields().answer();
    if (!answer.changed() || m_desk->find(answer.metric.id) == nullptr)
        return true;
    const QScopedValueRollback acting(m_acting, true);
    return m_desk->keep(answer);
}

TypedState NumbersPage::typed() const
{
    const MetricCardAnswer answer = m_card->fields().answer();
    return answer.changed() && m_list->current() != nullptr ? TypedState::Waiting : TypedState::Saved;
}

void NumbersPage::enter()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QString NumbersPage::statusText() const
{
    const int all = m_list->numbers().count();
    return all == 0 ? QString() : tr("%1 of %2 confirmed").arg(all - m_list->numbers().openCount()).arg(all);
}

void NumbersPage::goOn()
{
    stepMark(1);
}

bool NumbersPage::stepMark(int step)
{
    m_list->setFocus(Qt::OtherFocusReason);
    turnToRow(m_list->numbers().next(m_list->currentIndex().row(), step, true, true));
    return true;
}

void NumbersPage::confirm()
{
    if (m_list->current() == nullptr)
        return;
    if (!m_desk->locked().isEmpty()) {
        m_bench.tell(m_desk->locked());
        return;
    }
    const QScopedValueRollback acting(m_acting, true);
    const Result<bool> confirmed = m_desk->confirm(m_card->fields().answer());
    if (!confirmed)
        m_card->fields().refuse(errorText(confirmed.error()));
    else if (*confirmed)
        goOn();
}

void NumbersPage::reject()
{
    const NumberRow *row = m_list->current();
    if (row == nullptr)
        return;
    // Its row goes; the one that takes its place, or the next that waits, is the
    // next.
    const int before = m_list->currentIndex().row();
    const QScopedValueRollback acting(m_acting, true);
    const MetricId next = [&] {
        const int place = m_list->numbers().next(before, 1, true, true);
        return place >= 0 ? m_list->numbers().row(place).metric.id : MetricId();
    }();
    if (!m_desk->reject(row->metric.id))
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    turnToRow(m_list->numbers().rowOf(next));
}

void NumbersPage::skip()
{
    goOn();
}

void NumbersPage::back()
{
    m_list->setFocus(Qt::OtherFocusReason);
    turnToRow(m_list->numbers().next(m_list->currentIndex().row(), -1, false, false));
}

void NumbersPage::leave()
{
    if (const NumberRow *row = m_list->current())
        m_bench.enter(row->place);
}

} // namespace dashiji::app
