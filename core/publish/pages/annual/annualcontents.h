// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contents of an annual report, a short introduction on paper's colour beside them.
#pragma once

#include "core/publish/pages/annual/pattern.h"

namespace dashiji::publish
{

/// A heading and the page it is on.
struct ContentsRow {
    size_t block = 0;
    int page = 0; ///< of the report's text, counted from 1
    double y = 0;
};

struct AnnualContents {
    std::vector<ContentsRow> rows;
    std::vector<size_t> introduction; ///< heading and paragraphs, when they are short
    std::optional<size_t> photo;      ///< block of a figure for the foot of the first page
};

/// The same number of pages whatever numbers the rows have.
[[nodiscard]] std::vector<BodyPage> annualContents(const AnnualContents &contents,
                                                   const AnnualSource &source);

/// Whether an introduction is short enough to stand beside the contents.
[[nodiscard]] bool isBesideContents(const std::vector<size_t> &introduction, const AnnualSource &source);

} // namespace dashiji::publish
