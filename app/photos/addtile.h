// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dashed place at the end of the photos: drop or choose.
#pragma once

#include <QPushButton>

namespace dashiji::app
{

class AddTile : public QPushButton
{
    Q_OBJECT

public:
    explicit AddTile(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
};

} // namespace dashiji::app
