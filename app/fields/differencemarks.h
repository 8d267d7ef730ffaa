// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two texts have differently, marked where one of them is shown.
#pragma once

#include <QString>

namespace dashiji::app
{

class TextField;

/// Marks in a field what another text has otherwise.
void markDifferences(TextField &field, const QString &other);

} // namespace dashiji::app
