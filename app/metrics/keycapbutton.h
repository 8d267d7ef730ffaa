// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The primary button of a card, with the key that does the same.
#pragma once

#include <QPushButton>

namespace dashiji::app
{

class KeyCapButton : public QPushButton
{
    Q_OBJECT

public:
    /// @param key as printed on a keyboard: "Enter"
    explicit KeyCapButton(const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace dashiji::app
