// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button of a card, with the key that does the same.
#pragma once

#include <QPushButton>

namespace dashiji::app
{

class KeyCapButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Primary, ///< what one came to do
        Plain,
    };

    /// @param key as printed on a keyboard: "Enter"
    KeyCapButton(const QString &key, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    Kind m_kind;
};

} // namespace dashiji::app
