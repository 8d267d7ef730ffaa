// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that stand whole in a log, without the file it was written for.
#pragma once

#include "core/archive/store/pagelog.h"

#include <QVariant>

namespace dashiji::archive
{

/// A row of whatever table: pages do not say of which.
struct LoggedRow {
    qint64 id = 0;
    QVariantList values; ///< qint64, QString, QByteArray, or invalid for NULL
};

/// The rows of the newest pages of a log. Those of which a part stands in the file alone are left out.
[[nodiscard]] std::vector<LoggedRow> rowsIn(const PageLog &log);

} // namespace dashiji::archive
