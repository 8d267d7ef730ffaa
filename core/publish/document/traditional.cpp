// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/traditional.h"

#include "core/publish/type/charclass.h"
#include "core/text/folding.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace dashiji::publish
{

namespace
{

constexpr qsizetype kTraditionalShare = 10; ///< of a hundred ideographs; usual are 30 to 40

} // namespace

bool isTraditional(const QString &text)
{
    const QString simplified = text::foldUnits(text);
    qsizetype ideographs = 0;
    qsizetype traditional = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isIdeograph(text[i].unicode()))
            continue;
        ++ideographs;
        traditional += text[i] != simplified[i];
    }
    return ideographs > 0 && traditional * 100 >= ideographs * kTraditionalShare;
}

QString inTraditional(const QString &words)
{
    // made once a thread, and only where it is needed: making it costs more than asking it
    thread_local UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<icu::Transliterator> characters(icu::Transliterator::createInstance(
        icu::UnicodeString("Simplified-Traditional"), UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !characters)
        return words;
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(words.utf16()), int32_t(words.size()));
    characters->transliterate(text);
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace dashiji::publish
