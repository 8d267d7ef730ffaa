// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/paragraphview.h"

#include "app/intake/paragraphdelegate.h"
#include "app/intake/paragraphmodel.h"
#include "app/intake/picturemenu.h"
#include "app/intake/quickactions.h"
#include "app/intake/roletext.h"
#include "app/support/measures.h"

#include <QContextMenuEvent>
#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace dashiji::app
{

ParagraphView::ParagraphView(ImportDraft &draft, ParagraphModel &model, QWidget *parent)
    : QTableView(parent), m_draft(draft), m_model(model), m_delegate(new ParagraphDelegate(m_folds, this))
{
    setObjectName(QStringLiteral("paragraphs"));
    setAccessibleName(tr("Paragraphs of the file"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDragDropOverwriteMode(true); // on rows, never between them
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    updateColumns();
    updateHeights();
    connect(&draft, &ImportDraft::sourceChanged, this, [this] { setFolded(true); });
    connect(&draft, &ImportDraft::readingChanged, this, [this] {
        const int row = currentRow();
        setFolded(isFolded());
        if (row >= 0)
            goToRow(row);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles == QList<int>{ParagraphModel::PicturesRole})
                    return; // they take the same room when they are ready
                for (int row = first.row(); row <= last.row(); ++row)
                    updateHeight(row);
            });
}

// --- sizes ---

void ParagraphView::updateColumns()
{
    setColumnWidth(ParagraphModel::LineColumn, ems(this, 3.4));
    setColumnWidth(ParagraphModel::RoleColumn, ParagraphDelegate::chipColumnWidth(font()));
}

void ParagraphView::updateHeights()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(ParagraphDelegate::rowHeight(font(), false));
    verticalHeader()->reset();
    showFolds();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (row == currentRow() || !m_draft.doubts(row).empty())
            updateHeight(row);
}

void ParagraphView::updateHeight(int row)
{
    if (row < 0 || isRowHidden(row))
        return;
    const int height = m_delegate->heightOf(m_model.index(row, ParagraphModel::TextColumn), font(),
                                            columnWidth(ParagraphModel::TextColumn));
    if (verticalHeader()->sectionSize(row) != height)
        verticalHeader()->resizeSection(row, height);
}

void ParagraphView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_delegate->setOpenRow(current.row());
    updateHeight(previous.row());
    updateHeight(current.row());
    QTableView::currentChanged(current, previous);
}

void ParagraphView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateHeight(currentRow());
}

// --- folding ---

void ParagraphView::setFolded(bool folded)
{
    if (folded)
        m_folds.foldAll(m_draft);
    else
        m_folds.unfoldAll();
    updateHeights();
    emit foldsChanged();
}

/// Hides all rows of a folded stretch but the first, which stands for them.
void ParagraphView::showFolds()
{
    verticalHeader()->setUpdatesEnabled(false); // else every hidden row is laid out
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (isRowHidden(row) && !m_folds.at(row))
            showRow(row);
    for (const auto &[first, stretch] : m_folds.stretches())
        for (int row = first + 1; row <= stretch.last; ++row)
            hideRow(row);
    verticalHeader()->setUpdatesEnabled(true);
    for (const auto &[first, stretch] : m_folds.stretches())
        updateHeight(first);
}

void ParagraphView::unfold(int first)
{
    const auto stretch = m_folds.at(first);
    if (!stretch)
        return;
    m_folds.unfold(stretch->first);
    for (int row = stretch->first; row <= stretch->last; ++row) {
        showRow(row);
        updateHeight(row);
    }
    viewport()->update();
    emit foldsChanged();
}

void ParagraphView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateColumns();
        updateHeights();
    }
}

// --- rows ---

void ParagraphView::goToRow(int row, bool top)
{
    const QModelIndex index = m_model.index(row, ParagraphModel::TextColumn);
    unfold(row);
    setCurrentIndex(index);
    scrollTo(index, top ? QAbstractItemView::PositionAtTop : QAbstractItemView::EnsureVisible);
}

QModelIndex ParagraphView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are what one moves between, also with Home, End and the arrows sideways.
    if (action == MoveLeft || action == MoveRight || action == MoveNext || action == MovePrevious)
        return currentIndex();
    if (action == MoveHome)
        return m_model.index(0, ParagraphModel::TextColumn);
    if (action == MoveEnd)
        return m_model.index(m_model.rowCount() - 1, ParagraphModel::TextColumn);
    return QTableView::moveCursor(action, modifiers).siblingAtColumn(ParagraphModel::TextColumn);
}

std::vector<int> ParagraphView::selectedRows() const
{
    std::vector<int> rows;
    // What is folded is not seen, so it is not mended either.
    for (const QModelIndex &index : selectionModel()->selectedRows())
        if (!m_folds.at(index.row()))
            rows.push_back(index.row());
    if (rows.empty() && currentIndex().isValid() && !m_folds.at(currentRow()))
        rows.push_back(currentIndex().row());
    return rows;
}

// --- mending ---

void ParagraphView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto stretch = m_folds.at(currentRow());
        stretch && plain && (enter || event->key() == Qt::Key_Space || event->key() == Qt::Key_Right)) {
        unfold(stretch->first);
        return;
    }
    if (const auto role = roleOfKey(event->key()); role && plain) {
        if (const auto rows = selectedRows(); !rows.empty())
            m_draft.setRole(rows, *role);
        return;
    }
    if (enter && event->modifiers().testFlag(Qt::AltModifier) && currentIndex().isValid()) {
        const auto actions = quickActions(m_draft, currentRow());
        if (!actions.empty())
            perform(m_draft, currentRow(), actions.front());
        return;
    }
    if ((enter || event->key() == Qt::Key_Space) && plain && currentIndex().isValid()) {
        showRoleMenu(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

int ParagraphView::actionAt(const QPoint &point, const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != ParagraphModel::TextColumn)
        return -1;
    const auto rects = ParagraphDelegate::actionRects(
        visualRect(index), font(), index.data(ParagraphModel::DoubtRole).toString(),
        index.data(ParagraphModel::ActionsRole).toStringList(), index.row() == currentRow());
    for (size_t action = 0; action < rects.size(); ++action)
        if (rects[action].adjusted(-4, -2, 4, 2).contains(point))
            return static_cast<int>(action);
    return -1;
}

void ParagraphView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    if (m_folds.at(index.row())) {
        unfold(index.row());
    } else if (index.isValid() && index.column() == ParagraphModel::RoleColumn) {
        showRoleMenu(index.row());
    } else if (const int action = actionAt(point, index); action >= 0) {
        const auto actions = quickActions(m_draft, index.row());
        perform(m_draft, index.row(), actions.at(static_cast<size_t>(action)));
    }
}

void ParagraphView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool hand = m_folds.at(index.row()) ||
                      (index.isValid() && index.column() == ParagraphModel::RoleColumn) ||
                      actionAt(point, index) >= 0;
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ParagraphView::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = event->reason() == QContextMenuEvent::Mouse ? rowAt(event->pos().y()) : currentRow();
    if (row >= 0 && !m_folds.at(row))
        showRoleMenu(row);
}

void ParagraphView::dragMoveEvent(QDragMoveEvent *event)
{
    QTableView::dragMoveEvent(event);
    if (m_folds.at(rowAt(event->position().toPoint().y())))
        event->ignore(); // which of them is not seen
}

void ParagraphView::showRoleMenu(int row)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("roleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRoleMenu(*menu, row);
    const QRect cell = visualRect(m_model.index(row, ParagraphModel::RoleColumn));
    menu->popup(viewport()->mapToGlobal(ParagraphDelegate::chipRect(cell, font()).bottomLeft()));
}

void ParagraphView::fillRoleMenu(QMenu &menu, int row)
{
    const auto rows = selectionModel()->isRowSelected(row) ? selectedRows() : std::vector<int>{row};
    for (const auto role : rolesInOrder()) {
        QAction *action =
            menu.addAction(tr("%1\t%2", "name of a role, its key").arg(roleName(role), roleKey(role)));
        if (m_draft.paragraph(row).role == role)
            menu.setDefaultAction(action); // painted bold
        connect(action, &QAction::triggered, this, [this, rows, role] { m_draft.setRole(rows, role); });
    }
    const auto attach = attachActions(m_draft, row);
    if (!attach.empty())
        menu.addSeparator();
    for (const auto &choice : attach) {
        QAction *action = menu.addAction(choice.text);
        action->setEnabled(m_draft.paragraph(row).attachment != choice.attachment);
        connect(action, &QAction::triggered, this, [this, row, choice] { perform(m_draft, row, choice); });
    }
    fillPictureMenu(menu, m_draft, row);
    if (!m_draft.doubts(row).empty()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Keep as it is")), &QAction::triggered, this,
                [this, row] { m_draft.settle(row); });
    }
}

} // namespace dashiji::app
