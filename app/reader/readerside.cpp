// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerside.h"

#include "app/reader/sidelistdelegate.h"
#include "app/reader/thumbnailsview.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/widgets/segments.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPaintEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kEntriesShown = 5; ///< more are scrolled

} // namespace

ReaderSide::ReaderSide(TaskThread &drawingThread, QWidget *parent)
    : QWidget(parent)
    , m_thumbnails(drawingThread)
    , m_choice(new Segments(this))
    , m_stack(new QStackedWidget(this))
    , m_thumbnailsView(new ThumbnailsView(m_thumbnails, this))
    , m_contentsView(new QTreeView(this))
    , m_entriesHead(new QLabel(tr("Entries in sight"), this))
    , m_entriesView(new QListView(this))
{
    setObjectName(QStringLiteral("readerSide"));
    setAccessibleName(tr("Pages and contents"));
    m_choice->setObjectName(QStringLiteral("readerSideChoice"));
    m_choice->setAccessibleName(tr("Side list"));
    m_choice->setTexts({tr("Thumbnails"), tr("Contents")}, true);
    m_choice->setChosen(0);
    buildContents();
    buildEntries();
    m_stack->addWidget(m_thumbnailsView);
    m_stack->addWidget(m_contentsView);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    const int margin = space(this, Space::Small);
    head->setContentsMargins(margin, space(this, Space::Tight), margin, space(this, Space::Tight));
    head->addWidget(m_choice);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(0, space(this, Space::Tight), 0, space(this, Space::Tight));
    foot->setSpacing(0);
    m_entriesHead->setContentsMargins(margin, 0, margin, space(this, Space::Hair));
    foot->addWidget(m_entriesHead);
    foot->addWidget(m_entriesView);
    column->addLayout(foot);

    connect(m_choice, &Segments::chosenByUser, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_thumbnailsView, &ThumbnailsView::pageChosen, this, &ReaderSide::pageChosen);
}

void ReaderSide::buildContents()
{
    m_contentsView->setObjectName(QStringLiteral("contents"));
    m_contentsView->setAccessibleName(tr("Contents"));
    m_contentsView->setModel(&m_contents);
    m_contentsView->setItemDelegate(new SideListDelegate(m_contentsView));
    m_contentsView->setFrameShape(QFrame::NoFrame);
    m_contentsView->setHeaderHidden(true);
    m_contentsView->setUniformRowHeights(true);
    m_contentsView->setIndentation(ems(this, 1.2));
    m_contentsView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contentsView->setMouseTracking(true);
    m_contentsView->viewport()->setAutoFillBackground(false);
    m_contentsView->header()->setStretchLastSection(false);
    m_contentsView->header()->setMinimumSectionSize(ems(this, 2));
    m_contentsView->header()->setSectionResizeMode(ContentsModel::TitleColumn, QHeaderView::Stretch);
    m_contentsView->header()->setSectionResizeMode(ContentsModel::PageColumn, QHeaderView::ResizeToContents);
    const auto go = [this](const QModelIndex &index) {
        emit destinationChosen(m_contents.destination(index));
    };
    connect(m_contentsView, &QTreeView::clicked, this, go);
    connect(m_contentsView, &QTreeView::activated, this, go);
    connect(&m_contents, &QAbstractItemModel::modelReset, m_contentsView, &QTreeView::expandAll);
}

void ReaderSide::buildEntries()
{
    m_entriesHead->setObjectName(QStringLiteral("entriesInSightHead"));
    m_entriesHead->setFont(textFont(font(), TextSize::Text, QFont::Medium));
    m_entriesView->setObjectName(QStringLiteral("entriesInSight"));
    m_entriesView->setAccessibleName(tr("Entries in sight"));
    m_entriesView->setToolTip(tr("Opens the entry for editing"));
    m_entriesView->setModel(&m_entries);
    m_entriesView->setItemDelegate(new SideListDelegate(m_entriesView, PageEntriesModel::RankRole));
    m_entriesView->setFrameShape(QFrame::NoFrame);
    m_entriesView->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_entriesView->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_entriesView->setMinimumHeight(navigatorRow(this));
    m_entriesView->setUniformItemSizes(true);
    m_entriesView->setMouseTracking(true);
    m_entriesView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entriesView->viewport()->setAutoFillBackground(false);
    const auto open = [this](const QModelIndex &index) { emit entryActivated(m_entries.entry(index)); };
    connect(m_entriesView, &QListView::clicked, this, open);
    connect(m_entriesView, &QListView::activated, this, open);
    m_entriesHead->hide();
    m_entriesView->hide();
}

void ReaderSide::setMedia(publish::MediaLoader loadMedia)
{
    m_thumbnails.setMedia(std::move(loadMedia));
}

void ReaderSide::setContents(const SharedPages &pages, const Report &report)
{
    m_pages = pages;
    m_contents.setPages(pages);
    m_entries.setReport(report);
    m_contentsView->expandAll();
}

void ReaderSide::showPages(const SharedPages &pages, const Report &report)
{
    m_thumbnails.showPages(pages);
    setContents(pages, report);
}

void ReaderSide::replacePages(const SharedPages &pages, const Report &report)
{
    m_thumbnails.replacePages(pages);
    setContents(pages, report);
}

void ReaderSide::setCurrentPages(int first, int last)
{
    m_thumbnails.setCurrent(first, last);
    m_entries.setEntries(m_pages && first >= 0 ? entriesOn(*m_pages, first, last) : std::vector<EntryId>{});
    if (first >= 0) {
        const QModelIndex heading = m_contents.indexOfPage(last);
        m_contentsView->setCurrentIndex(heading);
        m_contentsView->scrollTo(heading);
    }
    const int rows = std::min(kEntriesShown, m_entries.rowCount());
    m_entriesHead->setVisible(rows > 0);
    m_entriesView->setVisible(rows > 0);
    m_entriesView->setMaximumHeight(rows * navigatorRow(this));
    layout()->activate(); // the thumbnails have their height before one is brought into view
    m_thumbnailsView->reveal(first, last);
}

void ReaderSide::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.side);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colors.line);
    if (m_entriesHead->isVisible())
        painter.fillRect(QRect(0, m_entriesHead->y() - space(this, Space::Tight), width(), 1), colors.line);
}

} // namespace dashiji::app
