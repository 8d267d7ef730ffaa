// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office has set itself for a year, as settings of it: due/YEAR, a day; entries and title, numbers.
#pragma once

#include "core/archive/store/database.h"
#include "core/model/records.h"

namespace dashiji::archive
{

inline constexpr QLatin1StringView kDueSetting{"due/"}; ///< and the year
inline constexpr QLatin1StringView kEntriesSetting{"entries"};
inline constexpr QLatin1StringView kTitleSetting{"title"}; ///< the most characters

/// The row of an organization's setting, if there is one.
[[nodiscard]] Result<std::optional<qint64>> findSetting(Database &database, OrganizationId owner,
                                                        const QString &name);
/// What was never set, or is no value of it, is as usual.
[[nodiscard]] Result<YearPlan> readYearPlan(Database &database, ReportId report);

} // namespace dashiji::archive
