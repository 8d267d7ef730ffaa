// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of paragraphs: click a chip or press a number to change a role.
#pragma once

#include <QTableView>

class QMenu;

namespace dashiji::app
{

class ImportDraft;
class ParagraphModel;

/// One row a paragraph, however many: rows are painted, never widgets.
class ParagraphView : public QTableView
{
    Q_OBJECT

public:
    /// @param draft what the keys and clicks change; both outlive this widget
    ParagraphView(ImportDraft &draft, ParagraphModel &model, QWidget *parent = nullptr);

    /// Makes a row the current one and shows it; @p top at the top of the view.
    void goToRow(int row, bool top = false);
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// Shows the menu of roles for a row.
    void showRoleMenu(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] int actionAt(const QPoint &point, const QModelIndex &index) const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    void fillRoleMenu(QMenu &menu, int row);
    void updateColumns();
    void updateHeights();
    void updateHeight(int row);

    ImportDraft &m_draft;
    ParagraphModel &m_model;
};

} // namespace dashiji::app
