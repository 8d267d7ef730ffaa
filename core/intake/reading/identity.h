// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose report it is, and of which year.
#pragma once

#include "core/intake/source.h"

#include <QStringView>

namespace dashiji::intake
{

/// Fills year and organization from title, kicker, file name, signature and text, with doubts where it
/// guesses.
void findIdentity(const Source &source, Outline &outline);

/// The organization a title names: "某市科协2021年十件大事" → 某市科协. Empty when it names none.
[[nodiscard]] QString organizationIn(const QString &title);

/// Years 1900..2200 a text names, in order.
[[nodiscard]] std::vector<int> yearsIn(QStringView text);

} // namespace dashiji::intake
