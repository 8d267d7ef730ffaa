// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/comparepage.h"

#include "app/lookback/comparebar.h"
#include "app/lookback/comparedtext.h"
#include "app/lookback/numbersmodel.h"
#include "app/lookback/pairsmodel.h"
#include "app/lookback/pairspane.h"
#include "app/support/errortext.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/support/settings.h"
#include "app/support/yearname.h"
#include "app/widgets/hairline.h"
#include "app/widgets/shortlabel.h"
#include "app/workbench/workbench.h"
#include "core/workflow/comparisonfile.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <chrono>

namespace dashiji::app
{
namespace
{

constexpr std::chrono::milliseconds kChangesRest{300};
constexpr double kNarrow = 56;    ///< em: below, the list is a box to choose from
constexpr double kLow = 26;       ///< em: below, the numbers have no room
constexpr double kListWidth = 18; ///< em
constexpr int kNumbersShown = 5;  ///< rows in sight, if there are so many

} // namespace

ComparePage::ComparePage(Workbench &bench, QWidget *parent)
    : LookbackView(parent)
    , m_bench(bench)
    , m_bar(new CompareBar(this))
    , m_pairs(new PairsModel(this))
    , m_numbers(new NumbersModel(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new QLabel(this))
    , m_splitter(new QSplitter(this))
    , m_left(new PairsPane(bench, *m_pairs, this))
    , m_list(&m_left->list())
    , m_narrowList(new QComboBox(this))
    , m_before(new ComparedText(ComparedText::Side::Before, this))
    , m_after(new ComparedText(ComparedText::Side::After, this))
    , m_copiedBand(new QWidget(this))
    , m_copied(new ShortLabel(m_copiedBand))
    , m_goThere(new QPushButton(tr("Go there"), m_copiedBand))
    , m_numbersBox(new QWidget(this))
    , m_numbersHead(new ShortLabel(m_numbersBox))
    , m_numbersList(new QListView(m_numbersBox))
{
    setObjectName(QStringLiteral("comparePage"));
    setAccessibleName(tr("Two years beside each other"));
    build();
    tieScrolls();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kChangesRest);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        loadReports();
        compare();
    });
    connect(m_bar, &CompareBar::yearsChosen, this, &ComparePage::compare);
    connect(m_bar, &CompareBar::modeChosen, this, &ComparePage::compare);
    connect(m_bar, &CompareBar::exportAsked, this, &ComparePage::exportFile);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePage::showPair);
    connect(m_left, &PairsPane::filtered, this, [this] { showEntry(m_shown); });
    connect(m_list, &QListView::activated, this, [this] {
        if (const Place there = place(); there.entry.isValid())
            m_bench.enter(there);
    });
    connect(m_narrowList, &QComboBox::activated, this, &ComparePage::setRow);
}

void ComparePage::build()
{
    m_narrowList->setObjectName(QStringLiteral("pairsBox"));
    m_narrowList->setAccessibleName(m_list->accessibleName());
    m_narrowList->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_narrowList->setModel(m_pairs);

    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_narrowList);
    column->addWidget(builtTexts(), 1);
    column->addWidget(m_copiedBand);
    column->addWidget(builtNumbers());

    m_splitter->setObjectName(QStringLiteral("compareSplitter"));
    m_splitter->setHandleWidth(1);
    m_left->setMinimumWidth(ems(this, kListWidth));
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);

    m_message->setObjectName(QStringLiteral("compareMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(space(this, Space::Broad));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_message);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_bar);
    page->addWidget(new Hairline(Qt::Horizontal, this));
    page->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    say(tr("No archive is open."));
}

QWidget *ComparePage::builtTexts()
{
    auto *texts = new QWidget(this);
    auto *sides = new QHBoxLayout(texts);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_before, 1);
    sides->addWidget(new Hairline(Qt::Vertical, texts));
    sides->addWidget(m_after, 1);

    m_copiedBand->setObjectName(QStringLiteral("copiedBand"));
    m_copiedBand->setAutoFillBackground(true);
    m_copied->setObjectName(QStringLiteral("copiedSentence"));
    m_goThere->setObjectName(QStringLiteral("goToCopied"));
    auto *band = new QHBoxLayout(m_copiedBand);
    band->setContentsMargins(space(this, Space::Normal), space(this, Space::Hair), space(this, Space::Normal),
                             space(this, Space::Hair));
    band->addWidget(m_copied, 1);
    band->addWidget(m_goThere);
    connect(m_goThere, &QPushButton::clicked, this, [this] {
        const lookback::ComparedEntry *entry = current();
        Place there = place();
        if (entry == nullptr || entry->copied.empty() || !there.entry.isValid())
            return;
        const text::Span &span = entry->copied.front().to;
        there.spot = TextSpot{EntryField::Body, span.start, span.end()};
        m_bench.enter(there);
    });
    return texts;
}

QWidget *ComparePage::builtNumbers()
{
    m_numbersHead->setObjectName(QStringLiteral("numbersHead"));
    m_numbersHead->setFont(textFont(font(), TextSize::Hint));
    m_numbersHead->setContentsMargins(space(this, Space::Small), space(this, Space::Hair),
                                      space(this, Space::Small), space(this, Space::Hair));
    m_numbersList->setObjectName(QStringLiteral("numbersList"));
    m_numbersList->setAccessibleName(tr("Numbers of this entry"));
    m_numbersList->setFrameShape(QFrame::NoFrame);
    m_numbersList->setModel(m_numbers);
    m_numbersList->setItemDelegate(new NumbersDelegate(*m_numbers, m_numbersList));
    m_numbersList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_numbersBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, m_numbersBox));
    column->addWidget(m_numbersHead);
    column->addWidget(m_numbersList);
    return m_numbersBox;
}

void ComparePage::tieScrolls()
{
    const auto tie = [this](const ComparedText *moved, ComparedText *following) {
        connect(moved->verticalScrollBar(), &QScrollBar::valueChanged, following, [this, moved, following] {
            const QScrollBar *leader = moved->verticalScrollBar();
            QScrollBar *other = following->verticalScrollBar();
            const QSignalBlocker once(other);
            if (leader->maximum() > 0)
                other->setValue(
                    static_cast<int>(qint64{leader->value()} * other->maximum() / leader->maximum()));
            following->viewport()->update();
            update();
        });
    };
    tie(m_before, m_after);
    tie(m_after, m_before);
}

void ComparePage::setArchive(archive::Archive *archive)
{
    if (m_archive)
        m_archive->disconnect(this);
    m_archive = archive;
    m_stale = true;
    m_left->clearFilter();
    if (archive == nullptr) {
        m_soon.stop();
        m_pairs->setYears({});
        say(tr("No archive is open."));
        return;
    }
    connect(archive, &archive::Archive::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
    loadReports();
}

void ComparePage::loadReports()
{
    if (!m_archive)
        return;
    const auto reports = m_archive->reports();
    m_reports = reports ? *reports : std::vector<archive::ReportSummary>();
    m_bar->setReports(m_reports);
}

void ComparePage::showPlace(const Place &place)
{
    const auto shown = std::ranges::find(m_reports, place.report, &archive::ReportSummary::id);
    if (shown == m_reports.end())
        return;
    m_wanted = place.entry;
    if (m_bar->from() != shown->id && m_bar->to() != shown->id) {
        // The first year goes on the left.
        const ReportId before = reportBeside(shown->id, -1, m_reports);
        const ReportId after = reportBeside(shown->id, 1, m_reports);
        if (before.isValid() || !after.isValid())
            m_bar->choose(before, shown->id);
        else
            m_bar->choose(shown->id, after);
        m_stale = true;
    }
    if (isVisible())
        compare();
}

Place ComparePage::place() const
{
    const lookback::ComparedEntry *entry = current();
    if (entry == nullptr)
        return placeOf(m_bar->to());
    const workflow::ComparedYears &years = *m_pairs->years();
    const bool isThere = entry->pair.to.has_value();
    const Report &report = isThere ? years.to : years.from;
    const lookback::EntryPlace &at = isThere ? *entry->pair.to : *entry->pair.from;
    return {report.id, report.sections[at.section].id, lookback::entryAt(report, at).id, {}};
}

void ComparePage::enter()
{
    m_list->isVisible() ? m_list->setFocus(Qt::OtherFocusReason) : m_after->setFocus(Qt::OtherFocusReason);
}

void ComparePage::compare()
{
    if (!m_archive)
        return;
    const EntryId shown = m_wanted.isValid() ? m_wanted : place().entry;
    m_wanted = {};
    m_stale = false;
    if (!m_bar->from().isValid() || !m_bar->to().isValid()) {
        m_pairs->setYears({});
        say(tr("There is only one year, nothing to compare. Import an earlier report."));
        return;
    }
    auto years = workflow::compareYears(*m_archive, m_bar->from(), m_bar->to());
    if (!years) {
        m_pairs->setYears({});
        say(years.error().code == ErrorCode::InvalidArgument
                ? tr("Both are the same year. Choose another one.")
                : errorText(years.error()));
        return;
    }
    m_pairs->setOnlyChanged(m_bar->showsChangedOnly());
    m_pairs->setYears(m_bar->showsNumbersOnly() ? workflow::numbersOnly(std::move(*years))
                                                : std::move(*years));
    if (m_pairs->rowCount() == 0 && !m_left->isFiltered()) {
        say(m_bar->showsNumbersOnly() ? tr("No number differs between the two years.")
                                      : tr("No word differs between the two years."));
        return;
    }
    m_stack->setCurrentWidget(m_splitter);
    showEntry(shown);
    emit statusChanged(statusText());
}

void ComparePage::showEntry(EntryId entry)
{
    const int row = m_pairs->rowOf(entry);
    const int first = row >= 0 ? row : m_pairs->entryBeside(-1, 1);
    if (first < 0)
        return; // what is shown stays, as long as nothing else is found
    setRow(first);
    showPair();
}

void ComparePage::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_stack->setCurrentWidget(m_message);
    emit statusChanged(statusText());
}

int ComparePage::row() const
{
    return m_list->currentIndex().row();
}

void ComparePage::setRow(int row)
{
    m_list->setCurrentIndex(m_pairs->index(row));
    m_narrowList->setCurrentIndex(row);
}

const lookback::ComparedEntry *ComparePage::current() const
{
    return m_pairs->entryAt(row());
}

QString ComparePage::headOf(const Report &report, const std::optional<lookback::EntryPlace> &place) const
{
    if (!place)
        return tr("Not in %1").arg(report.year);
    //: year, section, rank of an entry
    return tr("%1 · %2, no. %3")
        .arg(report.year)
        .arg(report.sections[place->section].title)
        .arg(place->entry + 1);
}

void ComparePage::showPair()
{
    const lookback::ComparedEntry *entry = current();
    if (entry == nullptr)
        return;
    m_difference = -1;
    m_shown = place().entry;
    m_narrowList->setCurrentIndex(row());
    const workflow::ComparedYears &years = *m_pairs->years();
    m_before->show(headOf(years.from, entry->pair.from), *entry);
    m_after->show(headOf(years.to, entry->pair.to), *entry);
    showCopied(*entry);
    m_numbers->setChanges(entry->metrics);
    m_numbersHead->setText(tr("Numbers: %1").arg(m_numbers->summary()));
    const int rows = std::min(m_numbers->rowCount(), kNumbersShown);
    m_numbersList->setFixedHeight(rows * std::max(1, m_numbersList->sizeHintForRow(0)));
    fit();
    emit placeShown(place());
}

void ComparePage::showCopied(const lookback::ComparedEntry &entry)
{
    m_copiedBand->setVisible(!entry.copied.empty());
    if (entry.copied.empty())
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, colorsFor(palette()).warnSoft);
    colours.setColor(QPalette::WindowText, colorsFor(palette()).warn);
    m_copiedBand->setPalette(colours);
    const auto count = static_cast<int>(entry.copied.size());
    m_copied->setText(
        tr("%n sentence(s) word for word: “%1”", nullptr, count).arg(entry.copied.front().text));
}

QString ComparePage::statusText() const
{
    if (!m_pairs->years() || m_stack->currentWidget() == m_message)
        return {};
    int pairs = 0;
    int added = 0;
    int gone = 0;
    for (const lookback::ComparedEntry &entry : m_pairs->years()->comparison.entries)
        ++(entry.pair.from && entry.pair.to ? pairs : entry.pair.to ? added : gone);
    //: entries of two years
    return tr("%1 paired, %2 new, %3 gone").arg(pairs).arg(added).arg(gone);
}

bool ComparePage::stepMark(int step)
{
    if (current() == nullptr)
        return false;
    int next = m_difference + step;
    if (m_difference < 0 && step < 0)
        next = m_after->differenceCount() - 1;
    if (next < 0 || next >= m_after->differenceCount()) {
        int row = this->row();
        do
            row = m_pairs->entryBeside(row, step);
        while (row >= 0 && !m_pairs->entryAt(row)->isChanged());
        if (row < 0) {
            m_bench.tell(step > 0 ? tr("No difference after this one.")
                                  : tr("No difference before this one."));
            return true;
        }
        setRow(row);
        next = step > 0 ? 0 : m_after->differenceCount() - 1;
    }
    m_difference = next;
    m_before->markDifference(next);
    m_after->markDifference(next);
    return true;
}

void ComparePage::swapYears()
{
    m_bar->swap();
}

void ComparePage::pairAgain()
{
    m_left->pairAgain();
}

void ComparePage::exportFile()
{
    if (!m_pairs->years())
        return;
    const workflow::ComparedYears &years = *m_pairs->years();
    const QString name = QStringLiteral("%1-%2.pdf").arg(years.from.year).arg(years.to.year);
    const QString path =
        m_bench.prompts().saveFile(this, tr("Export the comparison"), tr("PDF (*.pdf);;Web page (*.html)"),
                                   QDir(m_bench.settings().folder()).filePath(name));
    if (path.isEmpty())
        return;
    if (m_bench.accept(workflow::writeComparison(years, path)))
        m_bench.tell(tr("%1 was written.").arg(QDir::toNativeSeparators(path)));
}

void ComparePage::fit()
{
    const bool narrow = width() < ems(this, kNarrow);
    if (narrow)
        m_left->clearFilter(); // it would narrow what is shown out of sight
    m_left->setVisible(!narrow);
    m_left->setHintShown(height() >= ems(this, kLow));
    m_narrowList->setVisible(narrow);
    m_numbersBox->setVisible(m_numbers->rowCount() > 0 && height() >= ems(this, kLow));
}

void ComparePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        compare();
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void ComparePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPair();
}

} // namespace dashiji::app
