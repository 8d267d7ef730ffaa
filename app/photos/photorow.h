// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cards of an entry's photos side by side, and the place at their end where new ones are added.
#pragma once

#include "core/model/photo.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace dashiji::app
{

class PhotoCard;

/// Keeps one card a photo through refreshes, so that focus and what is being typed stay where they are.
class PhotoRow : public QWidget
{
    Q_OBJECT

public:
    using MakeCard = std::function<PhotoCard *(const Photo &)>;

    explicit PhotoRow(QWidget *parent = nullptr);

    void setPhotos(const std::vector<Photo> &photos, const MakeCard &make);
    /// Saves or parks what is typed and removes the cards.
    void clear();
    [[nodiscard]] const std::vector<PhotoCard *> &cards() const { return m_cards; }
    [[nodiscard]] PhotoCard *card(PhotoId photo) const;
    [[nodiscard]] int placeOf(PhotoId photo) const; ///< 0-based; -1: not here

    /// Lets the user carry a card to another place.
    void drag(PhotoCard &card);

signals:
    void addAsked();
    /// @param position 0-based, where the photo stands when it has been taken out of its old place
    void dropped(dashiji::PhotoId photo, int position);
    void filesDropped(const QStringList &paths, int position);
    void imageDropped(const QImage &image, int position);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int gapAt(const QPoint &position) const;
    void removeCard(PhotoCard *card);

    QHBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<PhotoCard *> m_cards;
    int m_gap = -1; ///< where a drop would put it
};

} // namespace dashiji::app
