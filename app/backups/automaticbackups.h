// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups nobody has to think of: some seconds after an archive is opened, and every day while it is.
#pragma once

#include "app/fields/noticeband.h"
#include "app/support/taskthread.h"
#include "core/backup/copy.h"

#include <QTimer>

namespace dashiji::app
{

class Workbench;

/// Makes them in a thread of its own. That one could not be made is said in a band until one was.
class AutomaticBackups : public NoticeBand
{
    Q_OBJECT

public:
    explicit AutomaticBackups(Workbench &bench);

    /// Makes one now if there is something new. Tells by made().
    void make(backup::Occasion occasion);

signals:
    /// @param isNew false: nothing was new, or it failed
    void made(bool isNew);

private:
    void follow();
    void makeDaily();
    void fail(const Error &error);

    Workbench &m_bench;
    TaskThread m_worker;
    QTimer m_soon;  ///< after opening
    QTimer m_daily; ///< looks whether a day is over: a computer that slept keeps no time
    QDateTime m_last;
};

} // namespace dashiji::app
