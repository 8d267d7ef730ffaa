// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/yearswall.h"

#include "app/lookback/yearsshelf.h"
#include "app/support/errortext.h"
#include "app/support/measures.h"
#include "app/workbench/workbench.h"

#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dashiji::app
{

YearsWall::YearsWall(Workbench &bench, YearsShelf &shelf, QWidget *parent)
    : LookbackView(parent)
    , m_bench(bench)
    , m_shelf(shelf)
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("yearsWall"));
    setAccessibleName(tr("Years"));
    m_list->setObjectName(QStringLiteral("covers"));
    m_list->setAccessibleName(tr("Covers of the years"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setModel(&m_covers);
    m_list->setItemDelegate(new CoverDelegate(m_covers, m_pictures, m_list));
    m_message->setObjectName(QStringLiteral("yearsMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(space(this, Space::Broad));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    // The edges of the covers stand under that of the views above.
    column->setContentsMargins(space(this, Space::Small) - CoverDelegate::gap(this), 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_list);
    shelf.watch(this);
    connect(&shelf, &YearsShelf::read, this, &YearsWall::refresh);
    connect(&m_pictures, &CoverPictures::ready, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_wanted = {};
        emit placeShown(place());
    });
    connect(m_list, &QListView::activated, this, [this] { m_bench.enter(place(), QStringLiteral("read")); });
}

void YearsWall::setArchive(archive::Archive *archive)
{
    m_pictures.setArchive(archive);
    m_wanted = {};
}

void YearsWall::showPlace(const Place &place)
{
    if (const int row = m_covers.rowOf(place.report); row >= 0) {
        const QSignalBlocker told(m_list->selectionModel());
        m_list->setCurrentIndex(m_covers.index(row));
        m_list->viewport()->update();
    } else {
        m_wanted = place.report;
    }
}

Place YearsWall::place() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? placeOf(m_covers.cover(current.row()).report) : placeOf(m_wanted);
}

void YearsWall::showOrganization(OrganizationId owner)
{
    m_owner = owner;
    refresh();
}

void YearsWall::refresh()
{
    const ReportId shown = m_wanted.isValid() ? m_wanted : place().report;
    const auto chronicle = m_shelf.chronicle();
    const lookback::Years years = chronicle ? chronicle->years : lookback::Years();
    {
        const QSignalBlocker told(m_list->selectionModel());
        m_covers.setYears(m_owner.isValid() ? lookback::yearsOf(years, m_owner) : years);
    }
    if (m_covers.rowCount() > 0) {
        m_wanted = shown;
        showPlace(placeOf(m_covers.rowOf(shown) < 0 ? m_covers.cover(0).report : shown));
        m_wanted = {};
    } else if (m_shelf.error()) {
        m_message->setText(errorText(*m_shelf.error()));
    } else {
        m_message->setText(chronicle ? tr("This archive has no year yet. Begin one, or import an old report.")
                                     : QString());
    }
    m_stack->setCurrentIndex(m_covers.rowCount() > 0 ? 0 : 1);
    emit statusChanged(statusText());
}

QString YearsWall::statusText() const
{
    return m_covers.rowCount() > 0 ? tr("%n year(s)", nullptr, m_covers.rowCount()) : QString();
}

} // namespace dashiji::app
