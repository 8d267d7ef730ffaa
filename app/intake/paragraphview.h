// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of paragraphs: click a chip or press a number to change a role.
#pragma once

#include "app/intake/paragraphfolds.h"

#include <QTableView>

class QMenu;

namespace dashiji::app
{

class ImportDraft;
class ParagraphDelegate;
class ParagraphModel;

/// One row a paragraph, however many: rows are painted, never widgets.
class ParagraphView : public QTableView
{
    Q_OBJECT

public:
    /// @param draft what the keys and clicks change; both outlive this widget
    ParagraphView(ImportDraft &draft, ParagraphModel &model, QWidget *parent = nullptr);

    /// Stretches without doubt as one line each, or all rows.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return !m_folds.isEmpty(); }
    [[nodiscard]] const ParagraphFolds &folds() const { return m_folds; }
    /// Makes a row the current one and shows it, unfolded; @p top at the top of the view.
    void goToRow(int row, bool top = false);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// Shows the menu of roles for a row.
    void showRoleMenu(int row);

signals:
    void foldsChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] int actionAt(const QPoint &point, const QModelIndex &index) const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    void fillRoleMenu(QMenu &menu, int row);
    void updateColumns();
    void updateHeights();
    void updateHeight(int row);

    void showFolds();
    void unfold(int first);

    ImportDraft &m_draft;
    ParagraphModel &m_model;
    ParagraphFolds m_folds;
    ParagraphDelegate *m_delegate;
};

} // namespace dashiji::app
