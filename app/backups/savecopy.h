// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole copy of the archive under a name of one's own, to hand on or to try things on.
#pragma once

#include "app/support/taskthread.h"
#include "core/model/error.h"

#include <QObject>

namespace dashiji::app
{

class Workbench;

/// Adds its action to the window.
class SaveCopy : public QObject
{
    Q_OBJECT

public:
    /// @param bench owns this
    explicit SaveCopy(Workbench &bench);

private:
    /// Asks where.
    void run();
    void tell(const QString &path, const Result<bool> &copied);

    Workbench &m_bench;
    TaskThread m_worker;
};

} // namespace dashiji::app
