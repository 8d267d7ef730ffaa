// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys of the program that text fields would take for themselves.
#pragma once

#include <QObject>

namespace dashiji::app
{

/// While it lives, no widget edits with these keys: they go to the window's actions, or nowhere.
class FreeKeys : public QObject
{
    Q_OBJECT

public:
    explicit FreeKeys(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dashiji::app
