// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small rounded label in a row of controls: a status, a count.
#pragma once

#include "app/support/marks.h"

#include <QWidget>

namespace dashiji::app
{

class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    void setText(const QString &text, ChipKind kind);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ChipKind m_kind = ChipKind::Info;
};

} // namespace dashiji::app
