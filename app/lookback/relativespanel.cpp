// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/relativespanel.h"

#include "app/lookback/placeslist.h"
#include "app/lookback/wrappedtext.h"
#include "app/lookback/yearsshelf.h"
#include "app/support/measures.h"
#include "app/workbench/workbench.h"
#include "core/workflow/comparing.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kRelativeYear = 2.6;  ///< em
constexpr double kMenuTitleWidth = 26; ///< em: longer titles are shortened in the menu

/// Says why an entry is a relative, in a word.
void tellReason(const lookback::Relative &relative, PlaceRow &row)
{
    switch (relative.by) {
    case lookback::EntryPair::By::Series:
        row.chip = RelativesPanel::tr("Series");
        row.kind = ChipKind::Ok;
        break;
    case lookback::EntryPair::By::Likeness:
        //: how like the words of two entries are
        row.chip = RelativesPanel::tr("%1 % alike").arg(relative.likeness);
        break;
    case lookback::EntryPair::By::Chosen:
        row.chip = RelativesPanel::tr("Chosen");
        row.kind = ChipKind::Ok;
        break;
    }
}

} // namespace

RelativesPanel::RelativesPanel(Workbench &bench, YearsShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_shelf(shelf)
    , m_list(new PlacesList(kRelativeYear, 1, PlacesList::Steps::Pixels, this))
    , m_add(new QPushButton(tr("Same as…"), this))
    , m_part(new QPushButton(tr("Not the same"), this))
    , m_years(new QMenu(this))
{
    setObjectName(QStringLiteral("relativesPanel"));
    setAccessibleName(tr("The same in other years"));
    m_list->setObjectName(QStringLiteral("relatives"));
    m_list->setAccessibleName(accessibleName());
    m_add->setObjectName(QStringLiteral("addRelative"));
    m_add->setToolTip(tr("Say which entry of another year tells of the same"));
    m_add->setMenu(m_years);
    m_part->setObjectName(QStringLiteral("partRelative"));
    m_part->setToolTip(tr("The entry of the other year tells of something else"));
    m_years->setObjectName(QStringLiteral("relativeYears"));

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space(this, Space::Small), space(this, Space::Tight),
                                space(this, Space::Small), space(this, Space::Tight));
    buttons->setSpacing(space(this, Space::Tight));
    buttons->addWidget(m_add);
    buttons->addWidget(m_part);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setFocusProxy(m_list);
    shelf.watch(this);

    connect(&shelf, &YearsShelf::read, this, &RelativesPanel::find);
    connect(&bench, &Workbench::placeChanged, this, &RelativesPanel::find);
    connect(m_list, &PlacesList::currentPlaceChanged, this, &RelativesPanel::updateButtons);
    connect(m_list, &PlacesList::placeActivated, this, [this](const Place &place) { m_bench.goTo(place); });
    connect(m_list, &QListView::clicked, this, [this] { m_bench.goTo(m_list->currentPlace()); });
    connect(m_part, &QPushButton::clicked, this, &RelativesPanel::part);
    connect(m_years, &QMenu::aboutToShow, this, &RelativesPanel::offerYears);
    show({});
}

void RelativesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    find();
}

void RelativesPanel::find()
{
    if (!isVisible())
        return;
    const int search = ++m_search;
    const EntryId entry = m_bench.place().entry;
    const auto chronicle = m_shelf.chronicle();
    if (!chronicle || !entry.isValid()) {
        show({});
        return;
    }
    m_shelf.thread().runFor(
        this,
        [chronicle, entry] {
            Found found{entry, {}, {}};
            if (const auto place = lookback::placeIn(chronicle->years, entry)) {
                found.years =
                    lookback::yearsOf(chronicle->years, lookback::reportAt(chronicle->years, *place).owner);
                found.relatives = lookback::relativesOf(found.years, *lookback::placeIn(found.years, entry),
                                                        chronicle->chosen);
            }
            return found;
        },
        [this, search](Found found) {
            if (search == m_search)
                show(std::move(found));
        });
}

void RelativesPanel::show(Found found)
{
    m_found = std::move(found);
    std::vector<PlaceRow> rows;
    for (const lookback::Relative &relative : m_found.relatives) {
        PlaceRow row = placeRow(m_found.years, relative.place);
        row.lead = QString::number(lookback::reportAt(m_found.years, relative.place).year);
        tellReason(relative, row);
        rows.push_back(std::move(row));
    }
    m_list->setRows(std::move(rows));
    m_list->setEmptyText(!m_found.entry.isValid() ? QString()
                         : m_found.years.size() < 2
                             ? tr("There is only this year. Import an earlier report.")
                             : tr("No other year tells of the same. “Same as…” says which one does."));
    updateButtons();
}

void RelativesPanel::updateButtons()
{
    const bool writes = m_bench.writer() != nullptr && m_found.entry.isValid();
    m_add->setEnabled(writes && m_found.years.size() > 1);
    m_part->setEnabled(writes && m_list->currentPlace().isValid());
}

void RelativesPanel::part()
{
    const EntryId other = m_list->currentPlace().entry;
    if (m_bench.writer() != nullptr && other.isValid() && m_bench.flush())
        m_bench.accept(workflow::partPair(*m_bench.archive(), other, m_found.entry));
}

void RelativesPanel::offerYears()
{
    m_years->clear();
    for (auto report = m_found.years.rbegin(); report != m_found.years.rend(); ++report) {
        const auto chosen = lookback::chosenEntries(**report);
        const bool isOwn = std::ranges::any_of(chosen, [&](const lookback::EntryPlace &place) {
            return lookback::entryAt(**report, place).id == m_found.entry;
        });
        if (isOwn || chosen.empty())
            continue;
        QMenu *entries = m_years->addMenu(QString::number((*report)->year));
        connect(entries, &QMenu::aboutToShow, this,
                [this, entries, kept = *report] { offerEntries(*entries, *kept); });
    }
}

void RelativesPanel::offerEntries(QMenu &menu, const Report &report)
{
    menu.clear();
    for (const lookback::EntryPlace &place : lookback::chosenEntries(report)) {
        const Entry &entry = lookback::entryAt(report, place);
        menu.addAction(menuText(menu, entry.title, ems(this, kMenuTitleWidth)), this,
                       [this, other = entry.id, own = m_found.entry] {
                           if (m_bench.writer() != nullptr && m_bench.flush())
                               m_bench.accept(workflow::choosePair(*m_bench.archive(), other, own));
                       });
    }
}

} // namespace dashiji::app
