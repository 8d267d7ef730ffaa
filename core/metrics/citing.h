// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same fact told in several entries: 科技讲堂3期 stands twice and is one number.
#pragma once

#include "core/model/report.h"

namespace dashiji::metrics
{

/// Gives metrics of a draft that tell one fact the same Metric::fact: those that count the same thing in the
/// same words, with the same value, unit, qualifier and aspect. Ones and short names are told of many things
/// and are left apart. @return how many facts are cited more than once
int markCitations(Report &report);

} // namespace dashiji::metrics
