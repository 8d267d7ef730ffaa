// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/timelineview.h"

#include "app/lookback/placeslist.h"
#include "app/lookback/yearsshelf.h"
#include "app/support/formatting.h"
#include "app/support/measures.h"
#include "app/widgets/choicebox.h"
#include "app/widgets/hairline.h"
#include "app/widgets/scrolled.h"
#include "app/workbench/workbench.h"
#include "core/text/codepoints.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace dashiji::app
{
namespace
{

constexpr double kNarrowTimeline = 56; ///< em: below, what comes round stands under the days
constexpr double kDayColumn = 4.6;
constexpr double kYearColumn = 2.8;

TextSpot spotOf(const QString &text, EntryField field, const text::Span &words)
{
    const text::CodePointIndex points(text);
    return {field, points.toCodePoint(words.start), points.toCodePoint(words.end())};
}

} // namespace

TimelineView::TimelineView(Workbench &bench, YearsShelf &shelf, QWidget *parent)
    : LookbackView(parent)
    , m_bench(bench)
    , m_shelf(shelf)
    , m_splitter(new QSplitter(this))
    , m_years(new ChoiceBox(this))
    , m_dated(new PlacesList(kDayColumn, 1, PlacesList::Steps::Pixels, this))
    , m_todayHead(new QLabel(this))
    , m_today(new PlacesList(kYearColumn, 1, PlacesList::Steps::WholeRows, this))
    , m_aheadHead(new QLabel(this))
    , m_ahead(new PlacesList(kYearColumn, 2, PlacesList::Steps::WholeRows, this))
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    build();
    shelf.watch(this);
    connect(&shelf, &YearsShelf::read, this, &TimelineView::find);
    connect(m_years, &QComboBox::activated, this, &TimelineView::showDated);
    for (PlacesList *list : {m_dated, m_today, m_ahead})
        connect(list, &PlacesList::placeActivated, this, &TimelineView::go);
    connect(m_dated, &PlacesList::currentPlaceChanged, this, [this] {
        m_wanted = {};
        if (const Place shown = place(); shown.isValid())
            emit placeShown(shown);
    });
}

void TimelineView::build()
{
    m_years->setObjectName(QStringLiteral("timelineYears"));
    m_years->setAccessibleName(tr("Years of the timeline"));
    m_dated->setObjectName(QStringLiteral("timeline"));
    m_dated->setAccessibleName(tr("Entries by their days"));
    m_dated->setEmptyText(tr("No entry has a day, and no text tells of one."));
    m_today->setObjectName(QStringLiteral("onThisDay"));
    m_today->setEmptyText(tr("Nothing is recorded of this day."));
    m_ahead->setObjectName(QStringLiteral("anniversaries"));
    m_ahead->setAccessibleName(tr("Anniversaries ahead"));
    m_ahead->setEmptyText(tr("No text tells of an anniversary in these years."));
    m_todayHead->setObjectName(QStringLiteral("onThisDayHead"));
    m_aheadHead->setObjectName(QStringLiteral("anniversariesHead"));

    auto *days = new QWidget(this);
    auto *daysColumn = new QVBoxLayout(days);
    daysColumn->setContentsMargins(0, 0, 0, 0);
    daysColumn->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space(this, Space::Small), space(this, Space::Hair), space(this, Space::Small),
                            space(this, Space::Hair));
    bar->addWidget(m_years);
    bar->addStretch(1);
    daysColumn->addLayout(bar);
    daysColumn->addWidget(m_dated, 1);

    auto *round = new QWidget(this);
    auto *roundColumn = new QVBoxLayout(round);
    roundColumn->setContentsMargins(0, 0, 0, 0);
    roundColumn->setSpacing(0);
    const auto add = [&](QLabel *head, PlacesList *list, int stretch) {
        head->setFont(textFont(font(), TextSize::Group, QFont::Bold));
        head->setContentsMargins(space(this, Space::Normal), space(this, Space::Tight),
                                 space(this, Space::Small), space(this, Space::Hair));
        roundColumn->addWidget(head);
        roundColumn->addWidget(list, stretch);
    };
    add(m_todayHead, m_today, 1);
    roundColumn->addWidget(new Hairline(Qt::Horizontal, round));
    add(m_aheadHead, m_ahead, 2);

    m_splitter->setObjectName(QStringLiteral("timelineSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(days);
    m_splitter->addWidget(scrolled(round, QStringLiteral("timelineRound")));
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ems(this, 60), ems(this, 40)});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_splitter);
    setFocusProxy(m_dated);
}

void TimelineView::setArchive(archive::Archive *)
{
    m_wanted = {};
    show({});
}

void TimelineView::showOrganization(OrganizationId owner)
{
    m_owner = owner;
    find();
}

TimelineView::Found TimelineView::findIn(const lookback::Years &years, OrganizationId owner,
                                         const QDate &today)
{
    Found found{owner.isValid() ? lookback::yearsOf(years, owner) : years, {}, {}, {}};
    found.dated = lookback::datedEntries(found.years);
    found.today = lookback::onThisDay(found.dated, today);
    std::ranges::reverse(found.today);
    const auto [from, until] = lookback::yearsAhead(found.years, today);
    found.ahead = lookback::anniversariesAhead(found.years, from, until);
    return found;
}

void TimelineView::find()
{
    const auto chronicle = m_shelf.chronicle();
    const int search = ++m_search;
    if (!chronicle) {
        show({});
        return;
    }
    m_shelf.thread().runFor(
        this,
        [chronicle, owner = m_owner, today = QDate::currentDate()] {
            return findIn(chronicle->years, owner, today);
        },
        [this, search](Found found) {
            if (search == m_search)
                show(std::move(found));
        });
}

void TimelineView::show(Found found)
{
    m_found = std::move(found);
    offerYears();
    showDated();
    const QString today = dayOfYear(QDate::currentDate());
    m_todayHead->setText(tr("On this day, %1").arg(today));
    m_today->setAccessibleName(m_todayHead->text());
    m_today->setRows(todayRows());
    m_aheadHead->setText(tr("Anniversaries ahead"));
    m_ahead->setRows(aheadRows());
    emit statusChanged(statusText());
}

void TimelineView::offerYears()
{
    const int chosen = m_years->currentData().toInt();
    m_years->clear();
    m_years->addItem(tr("All years"), 0);
    for (auto entry = m_found.dated.rbegin(); entry != m_found.dated.rend(); ++entry)
        if (const int year = entry->from.year(); m_years->findData(year) < 0)
            m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(std::max(0, m_years->findData(chosen)));
}

QString TimelineView::organizationOf(const Report &report) const
{
    const bool isOfSeveral =
        std::ranges::any_of(m_found.years, [&](const auto &other) { return other->owner != report.owner; });
    return isOfSeveral ? report.organization : QString();
}

PlaceRow TimelineView::rowOf(const lookback::YearPlace &place) const
{
    PlaceRow row = placeRow(m_found.years, place);
    if (const QString whose = organizationOf(lookback::reportAt(m_found.years, place)); !whose.isEmpty())
        row.detail += QStringLiteral(" · ") + whose;
    return row;
}

QString TimelineView::sourceOf(const lookback::YearPlace &place) const
{
    const Report &report = lookback::reportAt(m_found.years, place);
    return QStringLiteral("%1 %2").arg(report.year).arg(organizationOf(report)).trimmed();
}

void TimelineView::showDated()
{
    const int only = m_years->currentData().toInt();
    std::map<int, int> counts;
    for (const lookback::DatedEntry &entry : m_found.dated)
        ++counts[entry.from.year()];
    std::vector<PlaceRow> rows;
    int year = 0;
    for (auto entry = m_found.dated.rbegin(); entry != m_found.dated.rend(); ++entry) {
        if (only != 0 && entry->from.year() != only)
            continue;
        if (entry->from.year() != year) {
            year = entry->from.year();
            PlaceRow head;
            head.lead = QString::number(year);
            head.title = tr("%n entries", nullptr, counts[year]);
            rows.push_back(std::move(head));
        }
        rows.push_back(datedRow(*entry));
    }
    m_dated->setRows(std::move(rows));
    if (m_dated->select(m_wanted))
        m_wanted = {};
}

PlaceRow TimelineView::datedRow(const lookback::DatedEntry &entry) const
{
    PlaceRow row = rowOf(entry.place);
    row.lead = dayOfYear(entry.from);
    QString when =
        entry.until == entry.from ? QString() : tr("until %1", "a day").arg(dayOfYear(entry.until));
    if (const auto &told = entry.told) {
        const QString &text = lookback::entryAt(m_found.years, entry.place).text(told->field);
        const QString words = text.mid(told->words.start, told->words.length).simplified();
        row.place.spot = spotOf(text, told->field, told->words);
        row.isReadFromText = true;
        if (!told->areExact)
            row.lead = monthOfYear(entry.from);
        when = told->field == EntryField::Title ? tr("title: “%1”", "where a day is told").arg(words)
                                                : tr("body: “%1”", "where a day is told").arg(words);
    }
    if (!when.isEmpty())
        row.detail = when + QStringLiteral(" · ") + row.detail;
    return row;
}

std::vector<PlaceRow> TimelineView::todayRows() const
{
    std::vector<PlaceRow> rows;
    for (const lookback::DatedEntry &entry : m_found.today) {
        rows.push_back(datedRow(entry));
        rows.back().lead = QString::number(entry.from.year());
    }
    return rows;
}

std::vector<PlaceRow> TimelineView::aheadRows() const
{
    std::vector<PlaceRow> rows;
    for (const lookback::Anniversary &anniversary : m_found.ahead) {
        PlaceRow row = rowOf(anniversary.place);
        const QString &words = lookback::entryAt(m_found.years, anniversary.place).text(anniversary.field);
        row.place.spot = spotOf(words, anniversary.field, anniversary.words);
        row.lead = QString::number(anniversary.year);
        row.title = anniversary.name;
        //: the report, and a sentence of it
        const QString sentence = words.mid(anniversary.sentence.start, anniversary.sentence.length);
        row.detail = tr("%1: “%2”").arg(sourceOf(anniversary.place), sentence);
        rows.push_back(std::move(row));
    }
    return rows;
}

void TimelineView::showPlace(const Place &place)
{
    m_wanted = m_dated->select(place.entry) ? EntryId() : place.entry;
}

Place TimelineView::place() const
{
    return m_dated->currentPlace();
}

void TimelineView::enter()
{
    m_dated->setFocus(Qt::OtherFocusReason);
}

QString TimelineView::statusText() const
{
    if (m_found.years.empty())
        return {};
    const auto told =
        std::ranges::count_if(m_found.dated, [](const auto &entry) { return entry.told.has_value(); });
    const QString all = tr("%n entries with a day", nullptr, static_cast<int>(m_found.dated.size()));
    //: how many entries have a day, how many of them by their texts
    return told == 0 ? all : tr("%1, %2").arg(all, tr("%n by their texts", nullptr, static_cast<int>(told)));
}

void TimelineView::go(const Place &place)
{
    m_bench.enter(place);
}

void TimelineView::fit()
{
    m_splitter->setOrientation(width() < ems(this, kNarrowTimeline) ? Qt::Vertical : Qt::Horizontal);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

} // namespace dashiji::app
