// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers the changes of a log that was set aside beside the open archive.
#pragma once

#include "app/fields/noticeband.h"
#include "core/archive/leftchanges.h"

namespace dashiji::app
{

class Workbench;

/// Says how many changes are not in the file, and takes them in when that is wanted. What is not taken in
/// stays in its log.
class LeftLogBand : public NoticeBand
{
    Q_OBJECT

public:
    explicit LeftLogBand(Workbench &bench);

private:
    void offer();
    void takeIn();
    /// Shows its texts beside those of the archive.
    void compare();

    Workbench &m_bench;
    archive::LeftChanges m_left;
    QPushButton *m_takeIn;
    QPushButton *m_compare;
    QPushButton *m_keepAside;
};

} // namespace dashiji::app
