// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of a report that is about to be stored: read from its texts, linked to indicators, counted.
#pragma once

#include "core/metrics/unitlexicon.h"
#include "core/workflow/importing.h"
#include "core/workflow/indicatorlinking.h"

namespace dashiji::workflow
{

/// How much there is in a draft.
[[nodiscard]] ImportResult countedResult(const Report &draft);

/// Gives every entry the numbers of its title and body, to be confirmed, and those that stand in several
/// places their fact. @return how many facts stand in several places
int readNumbers(Report &draft, const metrics::UnitLexicon &lexicon);

/// How many numbers each entry of an outline brings when it is stored, in their order.
[[nodiscard]] std::vector<int> numbersIn(const intake::Outline &outline, const metrics::UnitLexicon &lexicon);

/// Links the metrics of a draft to known indicators and to new ones. @errors as IndicatorLinker::link
[[nodiscard]] Result<void> linkNumbers(Report &draft, IndicatorLinker &linker);

} // namespace dashiji::workflow
