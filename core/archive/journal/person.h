// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who sits at this program, until somebody says otherwise.
#pragma once

#include <QString>

namespace dashiji::archive
{

/// The full name of the login, or the login's own; never empty.
[[nodiscard]] QString nameOfLogin();

/// Who a login name of earlier versions stands for: the full name, when it is the login's own (or none was
/// known).
[[nodiscard]] QString personOfLogin(const QString &login);

} // namespace dashiji::archive
