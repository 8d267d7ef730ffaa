// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of the start page that goes back to where writing stopped.
#pragma once

#include "app/support/settings.h"

#include <QFrame>
#include <QPixmap>

class QPushButton;

namespace dashiji::app
{

class ContinueCard : public QFrame
{
    Q_OBJECT

public:
    explicit ContinueCard(QWidget *parent = nullptr);

    void setPlace(const LastPlace &place);
    [[nodiscard]] const LastPlace &place() const { return m_place; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void continued();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    void placeButton();
    /// Whether the year stands on the spine.
    [[nodiscard]] bool isRoomy() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] int rowsTop() const;
    [[nodiscard]] int shownSections() const;

    LastPlace m_place;
    QPushButton *m_button;
};

} // namespace dashiji::app
