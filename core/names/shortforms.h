// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When two ways of writing mean the same organization.
#pragma once

#include <QString>
#include <QStringView>

namespace dashiji::names
{

/// A name folded, its parts in the short form offices use: 某市科学技术协会 → 某市科协. Equal for what is the
/// same.
[[nodiscard]] QString shortened(QStringView name);

/// Whether it says its place without naming it, as an office speaks of its own: 市科协, 省政府.
[[nodiscard]] bool isOwnForm(QStringView shortName);

/// Whether @p own, an own form, may stand for @p shortName: 市科协 for 某市科协.
[[nodiscard]] bool mayStandFor(QStringView own, QStringView shortName);

} // namespace dashiji::names
