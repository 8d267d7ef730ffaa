// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remembers where one was, for the card on the start page and the next start.
#pragma once

#include "app/support/settings.h"

#include <QObject>
#include <QTimer>

namespace dashiji::app
{

class Workbench;

/// Keeps the place a moment after it was reached, and when it is left.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this
    explicit PlaceKeeper(Workbench &bench);

    /// Goes on where one was; its archive is open.
    void goTo(const LastPlace &last);

private:
    /// The figures of the sections are read now.
    void keep();

    Workbench &m_bench;
    QTimer m_timer;
};

} // namespace dashiji::app
