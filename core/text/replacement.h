// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What turns one text into another, as one replacement.
#pragma once

#include <QString>

namespace dashiji::text
{

/// One replacement that turns a text into another.
struct Replacement {
    qsizetype from = 0;    ///< UTF-16 units before it
    qsizetype removed = 0; ///< UTF-16 units taken out there
    QString inserted;
    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// The smallest single replacement from @p before to @p after. Never cuts a surrogate pair.
[[nodiscard]] Replacement replacementBetween(QStringView before, QStringView after);

} // namespace dashiji::text
