// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of words that gives way: shortened where there is less room, whole in its hint.
#pragma once

#include <QLabel>

namespace dashiji::app
{

class ShortLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ShortLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Its words, when they are not shown whole.
    bool event(QEvent *event) override;
};

} // namespace dashiji::app
