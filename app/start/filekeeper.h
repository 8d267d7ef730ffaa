// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the file of the open archive is renamed, moved, replaced or removed by others.
#pragma once

#include "app/fields/noticeband.h"
#include "app/workbench/session.h"

namespace dashiji::app
{

class ArchiveCommands;
class Workbench;

/// Follows a file to its new name. When it is gone, stores what is typed in a copy, stops the editing and
/// offers in a band what can be done.
class FileKeeper : public NoticeBand
{
    Q_OBJECT

public:
    FileKeeper(Workbench &bench, ArchiveCommands &archives);

private:
    void follow(const archive::FileSight &sight);
    void rescue(const archive::FileSight &sight);
    void takeAsItIs(const archive::FileSight &sight);
    void sayNotKept(const archive::FileSight &sight);
    void showLost();
    void compare();
    void saveElsewhere();

    Workbench &m_bench;
    ArchiveCommands &m_archives;
    QPushButton *m_putBack;
    QPushButton *m_compare;
    QPushButton *m_elsewhere;
    QPushButton *m_openThere;
};

} // namespace dashiji::app
