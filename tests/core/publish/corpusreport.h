// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real report of the corpus as a value.
#pragma once

#include "core/model/report.h"

#include <optional>

namespace dashiji::test
{

/// The 2021 report of the corpus, built from its text and its outline made by hand; none when DASHIJI_CORPUS
/// is not set.
std::optional<Report> corpusReport();

} // namespace dashiji::test
