// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What logs that were set aside say: changes of an archive that its file does not have.
#pragma once

#include "core/model/error.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace dashiji::archive
{

/// What one log says.
struct LeftChanges {
    QString log;   ///< its path
    QDateTime at;  ///< when it was written last
    int count = 0; ///< of changes the archive does not have; 0: none, or those there are cannot be proven
    bool isProven = false; ///< they are what was committed: the chain of commits leads through them
};

/// What became of them.
struct TakenIn {
    int taken = 0;
    std::vector<Error> conflicts; ///< UndoBlocked (subject: what was changed), a sealed report
};

} // namespace dashiji::archive
