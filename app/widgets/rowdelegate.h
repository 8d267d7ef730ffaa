// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of lists: ground, focus, icon and words that all of them share. Each list's delegate says what is its
// own.
#pragma once

#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QStyledItemDelegate>

class QIcon;

namespace dashiji::app
{

/// A row while it is painted. What is put at its right end takes its room from there.
class Row
{
public:
    Row(QPainter &rowPainter, const QStyleOptionViewItem &rowOption);
    ~Row();
    Q_DISABLE_COPY_MOVE(Row)

    QPainter &painter;
    const QStyleOptionViewItem &option;
    const Colors &colors;
    const QRect rect;
    const bool selected;
    const bool hovered;
    const bool focused; ///< the list has the focus, and this is its current row
    QRect room;         ///< of the row, what is not taken yet

    [[nodiscard]] int ems(double count) const { return app::ems(option.font, count); }
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    /// Of what the row is called; heavier when it is selected.
    [[nodiscard]] QFont nameFont() const;
    /// @param left, right em taken from the room's ends
    void inset(double left, double right);

    /// The whole row in the colour of its state, as rows that stand close have it.
    void fillGround() const;
    /// The same with round corners; the bar at the left edge while the list has the focus.
    void drawGround(const QRectF &ground, bool chosen) const;
    /// The bar at the left edge of the selected row while the list has the focus, as rows that stand close
    /// have it.
    void drawSelectionBar() const;
    /// The ring, when it is the keyboard that moves the focus.
    void drawFocus() const;
    void drawIcon(const QIcon &icon, const QRect &place, int size) const;
    /// One line of words, shortened to their place; in its middle unless aligned otherwise.
    /// @return how wide they are
    int say(const QRectF &place, const QString &words, const QFont &font, const QColor &color,
            Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight) const;
    /// Words at the right end of the room. @param gap em left free before them
    void sayAtEnd(const QString &words, const QFont &font, const QColor &color, double gap = 0);
};

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param width, height em of a row; it is never lower than what can be clicked
    RowDelegate(double width, double height, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintRow(Row &row, const QModelIndex &index) const = 0;

private:
    double m_width;
    double m_height;
};

} // namespace dashiji::app
