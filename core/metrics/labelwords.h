// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words by which the name of what is counted is found: closed lists, each for one job.
#pragma once

#include "core/metrics/wordlist.h"

namespace dashiji::metrics
{

/// Verbs and adverbs that end a noun phrase at their left and begin one at their right.
[[nodiscard]] const WordList &verbs();

/// Words in which the sign of a verb says nothing: 在 in 在校生, 占 in 占地面积, 均 in 人均.
[[nodiscard]] const WordList &keptWords();

/// A verb that is part of the noun after all: 参赛队伍, 获奖团队, 捐赠收入, 报名学员.
[[nodiscard]] const WordList &nominalTails();

/// Verbs that stand before a noun as part of it: 参赛队伍, 捐赠收入.
/// Others, as 举办, always govern what follows.
[[nodiscard]] const WordList &modifiers();

/// Verbs that name a thing where they end a phrase: 专题报道, 股权投资.
[[nodiscard]] const WordList &verbalNouns();

/// Behind a verb they make a noun of it and of what stands before: 覆盖率, 下载量, 捐赠额.
[[nodiscard]] const WordList &derivingTails();

/// Scope words that are no label: the number counts what was counted before.
[[nodiscard]] const WordList &scopes();

/// Between a noun and its number.
[[nodiscard]] const WordList &leftFillers();

/// Nouns that name what is held in 场, 期, 届.
[[nodiscard]] const WordList &eventNouns();

} // namespace dashiji::metrics
