// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Next year's report out of the one that is current.
#pragma once

#include <QObject>

namespace dashiji::app
{

class Workbench;

/// Adds its action to the window.
class YearRollOver : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this
    explicit YearRollOver(Workbench &bench);

private:
    void run();

    Workbench &m_bench;
};

} // namespace dashiji::app
