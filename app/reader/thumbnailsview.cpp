// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/thumbnailsview.h"

#include "app/reader/thumbnailsmodel.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kHeightOfWidth = 1.4142; ///< A4

/// Where the paper of a thumbnail is in its cell.
QRect paperRect(const QRect &cell, QSizeF page, const QFont &font)
{
    const int label = qRound(em(font) * 1.8);
    const QRect room =
        cell.adjusted(qRound(em(font) * 0.9), qRound(em(font) * 0.6), -qRound(em(font) * 0.9), -label);
    QRect paper(QPoint(), page.scaled(room.size(), Qt::KeepAspectRatio).toSize());
    paper.moveCenter(room.center());
    return paper;
}

class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        const bool current = index.data(ThumbnailsModel::CurrentRole).toBool();
        const QRectF cell = QRectF(option.rect).adjusted(1, 1, -1, -1);
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? colors.sel : colors.hover);
            painter->drawRoundedRect(cell, kCardRadius, kCardRadius);
        }
        const QRect paper =
            paperRect(option.rect, index.data(ThumbnailsModel::PageSizeRole).toSizeF(), option.font);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(paper.translated(2, 2), faded(colors.text3, 0.35));
        painter->fillRect(paper, colors.paper);
        const auto pixmap = index.data(ThumbnailsModel::ImageRole).value<QPixmap>();
        if (!pixmap.isNull())
            painter->drawPixmap(paper, pixmap);
        painter->setPen(colors.line2);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(paper.adjusted(-1, -1, 0, 0));

        painter->setPen(current ? colors.text : colors.text2);
        painter->setFont(textFont(option.font, TextSize::Text, current ? QFont::Medium : QFont::Normal));
        const QRect label(option.rect.left(), paper.bottom(), option.rect.width(),
                          option.rect.bottom() - paper.bottom());
        painter->drawText(label, Qt::AlignCenter, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange))
            drawFocusRing(*painter, cell.adjusted(1, 1, -1, -1), colors.accentText);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        return view ? view->gridSize() : QSize();
    }
};

} // namespace

ThumbnailsView::ThumbnailsView(ThumbnailsModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("thumbnails"));
    setAccessibleName(tr("Thumbnails"));
    setModel(&model);
    setItemDelegate(new ThumbnailDelegate(this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { emit pageChosen(index.row()); });
}

void ThumbnailsView::setAbreast(int pages)
{
    m_abreast = pages;
    updateGrid();
}

void ThumbnailsView::updateGrid()
{
    const int width = std::max(1, (viewport()->width() - 1) / m_abreast);
    const int height = qRound((width - 1.8 * em(this)) * kHeightOfWidth + 2.4 * em(this));
    if (gridSize() != QSize(width, height))
        setGridSize({width, height});
}

void ThumbnailsView::reveal(int first, int last)
{
    for (const int page : {last, first})
        if (page >= 0 && page < m_model.rowCount())
            scrollTo(m_model.index(page), QAbstractItemView::EnsureVisible);
}

void ThumbnailsView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() == 0 || gridSize().height() <= 0)
        return;
    const int top = verticalScrollBar()->value() / gridSize().height();
    const int rows = viewport()->height() / gridSize().height() + 2;
    const QRect cell(QPoint(), gridSize());
    const QSizeF page = m_model.index(0).data(ThumbnailsModel::PageSizeRole).toSizeF();
    const double width = paperRect(cell, page, font()).width() * devicePixelRatioF();
    m_model.want(top * m_abreast, (top + rows) * m_abreast - 1, qRound(width),
                 colorsFor(palette()).paper.rgb());
}

void ThumbnailsView::resizeEvent(QResizeEvent *event)
{
    updateGrid();
    QListView::resizeEvent(event);
}

void ThumbnailsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGrid();
    QListView::changeEvent(event);
}

void ThumbnailsView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit pageChosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace dashiji::app
