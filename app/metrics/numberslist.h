// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of a report's numbers, with a card in the place of the current one.
#pragma once

#include "app/metrics/numberrows.h"

#include <QListView>

namespace dashiji::app
{

class NumbersList : public QListView
{
    Q_OBJECT

public:
    /// @param card is shown in the current row; the list owns it from now on
    NumbersList(QWidget *card, QWidget *parent);

    [[nodiscard]] NumberRows &numbers() const { return *m_numbers; }
    /// Takes over rows; the number that was current stays so. Tells of no other
    /// current one.
    void setNumbers(std::vector<NumberRow> rows);
    /// The current number; nullptr: none.
    [[nodiscard]] const NumberRow *current() const;
    void setCurrentRow(int row);
    /// The card is higher or lower now.
    void fitCard();
    /// What is said when there is no number.
    void setEmptyText(const QString &words);

signals:
    void currentNumberChanged();
    // What keys ask for; letters only while the list has the focus.
    void confirmAsked();
    void rejectAsked();
    void skipAsked();
    void backAsked();
    void entryAsked();
    void aspectStepped(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void placeCard();

    NumberRows *m_numbers;
    QWidget *m_card;
    QString m_emptyText;
};

} // namespace dashiji::app
