// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which number key gives which role, said above the paragraphs.
#pragma once

#include <QWidget>

#include <vector>

namespace dashiji::app
{

/// Every role with its key, on as many lines as it takes.
class RoleLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RoleLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each role stands.
    [[nodiscard]] std::vector<QRectF> places(double width) const;
};

} // namespace dashiji::app
