// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/wordedges.h"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>

namespace dashiji::publish
{

std::set<qsizetype> wordEdges(const QString &text)
{
    // made once a thread: opening the dictionary costs more than asking it
    thread_local UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
    std::set<qsizetype> edges;
    if (U_FAILURE(status) || !words)
        return edges;
    const icu::UnicodeString copy(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    words->setText(copy);
    for (int32_t at = words->first(); at != icu::BreakIterator::DONE; at = words->next())
        edges.insert(at);
    return edges;
}

} // namespace dashiji::publish
