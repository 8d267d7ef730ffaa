// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewpage.h"

#include "app/overview/listcard.h"
#include "app/overview/openband.h"
#include "app/overview/overviewshelf.h"
#include "app/overview/plandialog.h"
#include "app/overview/sectiontile.h"
#include "app/support/categories.h"
#include "app/support/changetext.h"
#include "app/support/errortext.h"
#include "app/support/formatting.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/metrictext.h"
#include "app/widgets/chip.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/shortlabel.h"
#include "app/workbench/actionbutton.h"
#include "app/workbench/workbench.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kGrid = 12; ///< columns, of which each card takes some
// em: what has less room stands below each other.
constexpr double kTwoSections = 46;
constexpr double kThreeTiles = 44;
constexpr double kTwoCards = 56;

double drawn(const Decimal &value)
{
    return value.toString().toDouble(); // only drawn: a bar needs no exact number
}

QString valueWords(const workflow::NumberBeside::Value &value, const QString &unit)
{
    return boundText(value.value, value.scale, value.bound, unit);
}

OverviewRow rowOf(const workflow::NumberBeside &number)
{
    OverviewRow row;
    row.place = number.place;
    const QString category = categoryText(number.category);
    row.title = !number.indicator.isEmpty() ? number.indicator
                : number.unit.isEmpty()
                    ? category
                    : OverviewPage::tr("%1 (%2)", "category, unit").arg(category, number.unit);
    row.value = valueWords(number.now, number.unit);
    double before = 0;
    if (number.before) {
        row.detail = valueWords(*number.before, number.unit);
        row.difference = differenceText(number.before->value, number.now.value, number.now.scale);
        before = drawn(number.before->value);
    } else {
        row.detail = OverviewPage::tr("first time");
    }
    const double now = drawn(number.now.value);
    const double most = std::max({now, before, 1e-9});
    row.bars = OverviewRow::Bars{number.category, now / most, before / most};
    return row;
}

OverviewRow rowOf(const workflow::RecentChange &recent)
{
    OverviewRow row;
    row.place = recent.place;
    row.lead = recentMoment(recent.change.at);
    row.title = doneText(recent.change.verb, recent.change.label);
    if (!row.title.isEmpty())
        row.title[0] = row.title.at(0).toUpper();
    row.detail = recent.change.who;
    return row;
}

Place firstUnwritten(const workflow::YearOverview &overview)
{
    for (const workflow::ListProgress &section : overview.sections)
        for (const workflow::EntrySlot &slot : section.entries)
            if (slot.state != EntryState::Written)
                return {overview.report, section.section, slot.entry, {}};
    return {};
}

int countOf(const workflow::YearOverview &overview, EntryState state)
{
    int count = 0;
    for (const workflow::ListProgress &section : overview.sections)
        count += section.count(state);
    return count;
}

bool hasEntries(const workflow::YearOverview &overview)
{
    return std::ranges::any_of(overview.sections, [](const workflow::ListProgress &section) {
        return std::ranges::any_of(section.entries,
                                   [](const workflow::EntrySlot &slot) { return slot.entry.isValid(); });
    });
}

} // namespace

OverviewPage::OverviewPage(Workbench &bench, QWidget *parent)
    : Page(parent)
    , m_bench(bench)
    , m_shelf(new OverviewShelf(this))
    , m_content(new QWidget)
    , m_grid(new QGridLayout(m_content))
    , m_head(new QWidget(m_content))
    , m_title(new QLabel(m_head))
    , m_organization(new ShortLabel(m_head))
    , m_status(new Chip(m_head))
    , m_empty(new QWidget(m_content))
    , m_emptyWords(new QLabel(m_empty))
    , m_firstEntry(new QPushButton(tr("Write the first entry"), m_empty))
    , m_open(new OpenBand(m_content))
    , m_photos(new Tile(Icon::Photo, m_content))
    , m_numbers(new Tile(Icon::Right, m_content))
    , m_due(new Tile(Icon::Calendar, m_content))
    , m_besides(new ListCard(QStringLiteral("besides"), tr("This year and the last"),
                             OverviewList::Shows::Numbers, m_content))
    , m_changes(new ListCard(QStringLiteral("recentChanges"), tr("Changed this week"),
                             OverviewList::Shows::Changes, m_content))
{
    setObjectName(QStringLiteral("overviewPage"));
    setAccessibleName(tr("Overview"));
    m_content->setObjectName(QStringLiteral("overviewContent"));
    m_content->setAccessibleName(tr("Overview"));
    m_area = scrolled(m_content, QStringLiteral("overviewScroll"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    build();
    m_content->installEventFilter(this);
    connect(m_shelf, &OverviewShelf::read, this, &OverviewPage::fill);
    m_shelf->watch(this);
    fill();
}

void OverviewPage::build()
{
    m_title->setObjectName(QStringLiteral("overviewTitle"));
    m_title->setFont(textFont(font(), TextSize::EntryTitle, QFont::Bold));
    m_organization->setObjectName(QStringLiteral("overviewOrganization"));
    m_organization->setForegroundRole(QPalette::PlaceholderText);
    m_status->setObjectName(QStringLiteral("overviewStatus"));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(space(this, Space::Small));
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addWidget(m_organization, 1);

    m_emptyWords->setObjectName(QStringLiteral("overviewEmpty"));
    m_emptyWords->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Tight));
    for (const auto name : {u"newYear", u"importReport"}) {
        m_yearButtons.push_back(new ActionButton(m_bench.actions().find(name), m_empty));
        buttons->addWidget(m_yearButtons.back());
    }
    m_firstEntry->setObjectName(QStringLiteral("firstEntryButton"));
    buttons->addWidget(m_firstEntry);
    buttons->addStretch(1);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    empty->setSpacing(space(this, Space::Small));
    empty->addWidget(m_emptyWords);
    empty->addLayout(buttons);

    m_open->setObjectName(QStringLiteral("openBand"));
    m_photos->setObjectName(QStringLiteral("photosTile"));
    m_numbers->setObjectName(QStringLiteral("numbersTile"));
    m_due->setObjectName(QStringLiteral("dueTile"));

    const int margin = space(this, Space::Broad);
    m_grid->setContentsMargins(margin, space(this, Space::Wide), margin, space(this, Space::Wide));
    m_grid->setSpacing(space(this, Space::Normal));
    for (int i = 0; i < kGrid; ++i)
        m_grid->setColumnStretch(i, 1);

    connect(m_open, &Card::clicked, this, [this] { goTo(m_firstOpen); });
    connect(m_firstEntry, &QPushButton::clicked, this, [this] { goTo(m_firstOpen); });
    connect(m_photos, &Card::clicked, this, [this] {
        if (const auto &overview = m_shelf->overview())
            goTo(overview->photos.open > 0 ? overview->photos.first : placeOf(overview->report));
    });
    connect(m_numbers, &Card::clicked, this, &OverviewPage::goToNumbers);
    connect(m_due, &Card::clicked, this, &OverviewPage::changePlan);
    for (const ListCard *card : {m_besides, m_changes})
        connect(&card->list(), &OverviewList::placeChosen, this, &OverviewPage::goTo);
}

void OverviewPage::setArchive(archive::Archive *archive)
{
    if (archive == nullptr)
        m_place = {};
    m_shelf->setArchive(archive);
    m_shelf->showReport(m_place.report);
}

void OverviewPage::showPlace(const Place &place)
{
    m_place = place;
    m_shelf->showReport(place.report);
}

void OverviewPage::enter()
{
    if (m_open->isVisibleTo(this) && m_open->isEnabled())
        m_open->setFocus(Qt::OtherFocusReason);
    else if (!m_sections.empty())
        m_sections.front()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

QString OverviewPage::statusText() const
{
    return m_shelf->overview() ? tr("Tab goes from tile to tile, Enter opens it") : QString();
}

void OverviewPage::goTo(const Place &place)
{
    if (place.isValid())
        m_bench.enter(place);
}

void OverviewPage::goToNumbers()
{
    const auto &overview = m_shelf->overview();
    if (overview &&
        m_bench.goTo(overview->numbers.open > 0 ? overview->numbers.first : placeOf(overview->report),
                     QStringLiteral("proof")))
        m_bench.madePage(QStringLiteral("proof"))->enter();
}

void OverviewPage::changePlan()
{
    const auto &overview = m_shelf->overview();
    if (!overview || m_bench.writer() == nullptr)
        return;
    auto *dialog = new PlanDialog(overview->year, overview->plan, m_bench.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, report = overview->report, owner = overview->owner, year = overview->year,
             before = overview->plan] {
                archive::Writer *writer = m_bench.writer();
                const YearPlan plan = dialog->plan();
                if (writer == nullptr || plan == before)
                    return;
                const auto keepAll = [&]() -> Result<void> {
                    if (plan.due != before.due)
                        TRY(writer->setDueDate(report, plan.due));
                    if (plan.titleLimit != before.titleLimit)
                        TRY(writer->setTitleLimit(owner, plan.titleLimit));
                    return plan.entries == before.entries ? Result<void>()
                                                          : writer->setEntriesPlanned(owner, plan.entries);
                };
                static_cast<void>(
                    m_bench.accept(writer->group(archive::verb::kReportDue, QString::number(year), keepAll)));
            });
    dialog->open();
}

void OverviewPage::fill()
{
    const auto &overview = m_shelf->overview();
    const bool reading = !overview && !m_shelf->isCurrent();
    m_head->setVisible(overview.has_value());
    for (QWidget *part :
         {static_cast<QWidget *>(m_photos), static_cast<QWidget *>(m_numbers), static_cast<QWidget *>(m_due),
          static_cast<QWidget *>(m_besides), static_cast<QWidget *>(m_changes)})
        part->setVisible(overview.has_value());
    m_open->setVisible(overview && hasEntries(*overview));
    if (overview) {
        m_firstOpen = firstUnwritten(*overview);
        fillHead(*overview);
        fillOpen(*overview);
        fillSections(*overview);
        fillTiles(*overview);
        fillBesides(*overview);
        fillChanges(*overview);
        fillEmpty(hasEntries(*overview) ? QString()
                                        : tr("There is no entry of this year yet. Write the first one, or "
                                             "roll over the year before, in the year menu."),
                  false, !overview->sections.empty());
    } else {
        fillSections({});
        fillEmpty(reading            ? QString()
                  : m_shelf->error() ? errorText(*m_shelf->error())
                                     : tr("There is no year yet. Make one, or import an old report."),
                  !reading && !m_shelf->error(), false);
    }
    arrange();
    emit statusChanged(statusText());
}

void OverviewPage::fillEmpty(const QString &words, bool offersYears, bool offersEntry)
{
    m_emptyWords->setText(words);
    for (QPushButton *button : m_yearButtons)
        button->setVisible(offersYears);
    m_firstEntry->setVisible(offersEntry);
    m_empty->setVisible(!words.isEmpty());
}

void OverviewPage::fillHead(const workflow::YearOverview &overview)
{
    m_title->setText(tr("Overview of %1").arg(overview.year));
    m_organization->setText(overview.organization);
    m_status->setText(reportStatusText(overview.status), chipOf(overview.status));
}

void OverviewPage::fillOpen(const workflow::YearOverview &overview)
{
    QStringList things;
    if (const int empty = countOf(overview, EntryState::Empty); empty > 0)
        things << tr("begin %n entries", nullptr, empty);
    if (const int writing = countOf(overview, EntryState::Writing); writing > 0)
        things << tr("finish %n entries", nullptr, writing);
    if (overview.photos.open > 0)
        things << tr("find %n photos", nullptr, overview.photos.open);
    if (overview.numbers.open > 0)
        things << tr("confirm %n numbers", nullptr, overview.numbers.open);
    if (!m_firstOpen.isValid())
        m_firstOpen = overview.photos.open > 0 ? overview.photos.first : overview.numbers.first;
    m_open->setThings(things);
}

void OverviewPage::fillSections(const workflow::YearOverview &overview)
{
    while (m_sections.size() > overview.sections.size()) {
        delete m_sections.back();
        m_sections.pop_back();
    }
    while (m_sections.size() < overview.sections.size()) {
        auto *tile = new SectionTile(m_content);
        tile->setObjectName(QStringLiteral("sectionTile%1").arg(m_sections.size()));
        connect(tile, &SectionTile::placeChosen, this, &OverviewPage::goTo);
        QWidget::setTabOrder(m_sections.empty() ? static_cast<QWidget *>(m_open) : m_sections.back(), tile);
        m_sections.push_back(tile);
        tile->show();
        m_columns = {};
    }
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i]->setProgress(overview.sections[i], overview.report);
}

void OverviewPage::fillTiles(const workflow::YearOverview &overview)
{
    const workflow::OpenThings &photos = overview.photos;
    m_photos->setWords({tr("Photos"), QString::number(photos.all - photos.open),
                        QStringLiteral("/%1").arg(photos.all),
                        photos.all == 0    ? tr("No photos yet. Drop some onto an entry.")
                        : photos.open == 0 ? tr("Every caption has its picture.")
                                           : tr("%n captions without a picture", nullptr, photos.open)});
    const workflow::OpenThings &numbers = overview.numbers;
    QString all = numbers.all == 0 ? tr("No numbers yet. Select words of an entry and press Ctrl+M.")
                                   : tr("%n numbers in all", nullptr, numbers.all);
    if (overview.numbersLost > 0)
        //: numbers in all, numbers whose words are gone
        all = tr("%1, %2").arg(all, tr("%n without their words", nullptr, overview.numbersLost));
    m_numbers->setWords({tr("Numbers to confirm"), QString::number(numbers.open), {}, all});

    const auto &due = overview.plan.due;
    Tile::Words words{tr("Days left"), QString(QChar(0x2014)), {}, tr("No day is set yet. Set one.")};
    if (overview.status == ReportStatus::Published) {
        words.value = reportStatusText(overview.status);
        words.detail = tr("Nothing is left to do.");
    } else if (due) {
        const int days = static_cast<int>(QDate::currentDate().daysTo(*due));
        words.value = days == 0 ? tr("Today") : QString::number(std::abs(days));
        words.whole = days > 0   ? tr(" days", "behind a number", days)
                      : days < 0 ? tr(" days over", "behind a number", -days)
                                 : QString();
        words.detail = tr("To be done on %1").arg(QLocale().toString(*due, QLocale::LongFormat));
        words.calls = days <= 0;
    }
    m_due->setWords(words);
}

void OverviewPage::fillBesides(const workflow::YearOverview &overview)
{
    std::vector<OverviewRow> rows;
    if (overview.yearBefore > 0)
        for (const workflow::NumberBeside &number : overview.besides)
            rows.push_back(rowOf(number));
    const bool any = !rows.empty();
    m_besides->list().setRows(std::move(rows));
    m_besides->list().setEmptyText(
        overview.yearBefore == 0
            ? tr("There is one year only, nothing to compare it with. Import the report of a year before.")
            : tr("No activities, funding or stations of this year are told in numbers yet."));
    m_besides->setNote(
        any ? tr("full %1, hollow %2", "bars of two years").arg(overview.year).arg(overview.yearBefore)
            : QString());
    const auto bounded = [](const workflow::NumberBeside &number) {
        return number.now.bound == metrics::Bound::AtLeast ||
               (number.before && number.before->bound == metrics::Bound::AtLeast);
    };
    m_besides->setFoot(any && std::ranges::any_of(overview.besides, bounded)
                           ? tr("≥: of “over” and “more than” the lower end is added.")
                           : QString());
}

void OverviewPage::fillChanges(const workflow::YearOverview &overview)
{
    std::vector<OverviewRow> rows;
    for (const workflow::RecentChange &recent : overview.changes)
        rows.push_back(rowOf(recent));
    m_changes->list().setRows(std::move(rows));
    m_changes->list().setEmptyText(tr("Nothing was changed this week."));
    m_changes->setNote(overview.changeCount > 0 ? tr("%n changes", nullptr, overview.changeCount)
                                                : QString());
}

void OverviewPage::arrange()
{
    const QMargins around = m_grid->contentsMargins();
    const int width = m_content->width() - around.left() - around.right();
    const auto fits = [&](double ems) { return width >= app::ems(this, ems); };
    const Columns columns{m_sections.size() > 1 && fits(kTwoSections) ? 2 : 1, fits(kThreeTiles) ? 3 : 1,
                          fits(kTwoCards) ? 2 : 1};
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int row = 0;
    for (QWidget *whole : {m_head, m_empty, static_cast<QWidget *>(m_open)})
        m_grid->addWidget(whole, row++, 0, 1, kGrid);
    const auto place = [&](const std::vector<QWidget *> &widgets, int beside) {
        const int span = kGrid / beside;
        int column = 0;
        for (QWidget *widget : widgets) {
            m_grid->addWidget(widget, row, column, 1, span);
            column += span;
            if (column >= kGrid) {
                column = 0;
                ++row;
            }
        }
        row += column > 0 ? 1 : 0;
    };
    place({m_sections.begin(), m_sections.end()}, columns.sections);
    place({m_photos, m_numbers, m_due}, columns.tiles);
    if (columns.cards == 2) {
        m_grid->addWidget(m_besides, row, 0, 1, 7);
        m_grid->addWidget(m_changes, row++, 7, 1, 5);
    } else {
        place({m_besides, m_changes}, 1);
    }
    for (int i = 0; i <= row; ++i)
        m_grid->setRowStretch(i, i == row ? 1 : 0);
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::Resize)
        arrange();
    return Page::eventFilter(watched, event);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_shelf->followDay();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        m_shelf->followDay();
}

} // namespace dashiji::app
