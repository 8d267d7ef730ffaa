// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a JSON file of reports, in words.
#pragma once

#include "core/model/error.h"

#include <QString>

namespace dashiji::app
{

/// "reports[2].sections[0].title: A text belongs here." @param error one with a exchange::ReportFault
[[nodiscard]] QString reportFaultText(const Error &error);

} // namespace dashiji::app
