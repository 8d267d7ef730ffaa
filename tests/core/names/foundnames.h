// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is found in a sentence, as words.
#pragma once

#include "core/names/finding.h"

#include <QStringList>

namespace dashiji::names
{

[[nodiscard]] inline QStringList found(NameKind kind, const QString &text)
{
    QStringList words;
    for (const FoundName &name : findNames(text))
        if (name.kind == kind)
            words << text.sliced(name.words.start, name.words.length);
    return words;
}

} // namespace dashiji::names
