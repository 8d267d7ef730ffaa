// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The red head and the foot of an official document.
#pragma once

#include "core/publish/pages/drawing.h"
#include "core/publish/pages/paginator.h"

namespace dashiji::publish
{

/// 发文机关标志 in one line as wide as the block at most, under it the number, with who signs off at the
/// right, and the rule. In whole lines of the text. @param element of the first; parts of it follow
[[nodiscard]] Drawing drawDocumentHead(const Issue &issue, const DocumentWords &words, const PageStyle &style,
                                       FontChains &chains, Element element);

/// 版记: who gets a copy, who had it printed and when, between rules. @param element as above
[[nodiscard]] Drawing drawDocumentFoot(const Issue &issue, const DocumentWords &words, const PageStyle &style,
                                       FontChains &chains, Element element);

/// Puts the foot on the last lines of the last page, which is an even one: on a page of its own where there
/// is no room or the text ends on an odd page. An empty page before it and its own then bear no number.
void addDocumentFoot(std::vector<BodyPage> &pages, const Drawing &foot, const PageStyle &style);

} // namespace dashiji::publish
