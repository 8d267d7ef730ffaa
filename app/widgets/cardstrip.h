// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards side by side in one line, of which one is current; scrolled where they need more than there is.
#pragma once

#include "app/widgets/rowdelegate.h"

#include <QListWidget>

namespace dashiji::app
{

/// Paints the card itself, then what is on it.
class CardDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// @param width, height em of a card; where there is more room the cards share it, up to @p widest each
    CardDelegate(double width, double widest, double height, QObject *parent);

    [[nodiscard]] double height() const { return m_height; } ///< em
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(Row &row, const QModelIndex &index) const final;
    /// @param row whose room is the card's
    virtual void paintCard(Row &row, const QModelIndex &index) const = 0;

private:
    double m_widest;
    double m_height;
};

/// What is on the cards is told and painted by the delegate of whoever shows them.
class CardStrip : public QListWidget
{
    Q_OBJECT

public:
    explicit CardStrip(QWidget *parent = nullptr);

    /// @param delegate is the strip's from now on
    void setCards(CardDelegate *delegate);

private:
    void fit();

    double m_height = 0; ///< em of a card
};

} // namespace dashiji::app
