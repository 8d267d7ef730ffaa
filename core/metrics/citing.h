// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same fact told in several places: 科技讲堂3期 stands twice and is one number.
#pragma once

#include "core/model/report.h"

namespace dashiji::metrics
{

/// Gives metrics of a draft that tell one fact the same Metric::fact. They say the same value in the same or
/// a synonymous unit with the same qualifier, and of the same thing:
/// - in the same words and aspect; or
/// - one in a short form of the other's words (讲堂 of 科技讲堂), where its own entry tells that full name
/// and
///   no other that ends so; or
/// - one in the title of an entry whose body tells the other, in words that have something in common: a title
///   says in short what stands below, often without saying whether it is a total.
/// Ones, and but for titles short names alone (项目), are told of many things and are left apart.
/// @return how many facts are told more than once
int markCitations(Report &report);

} // namespace dashiji::metrics
