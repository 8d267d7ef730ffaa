// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The people, organizations and issued documents a text names, found by rules of the language.
#pragma once

#include "core/model/name.h"
#include "core/text/cutting.h"

#include <QStringView>

#include <vector>

namespace dashiji::names
{

struct FoundName {
    NameKind kind = NameKind::Person;
    text::Span words; ///< of the text, UTF-16 units; of a document without its 《》
    friend bool operator==(const FoundName &, const FoundName &) = default;
};

/// The names of a text from the left; none lies in another one. Chinese in simplified or traditional
/// characters, and English. Linear.
[[nodiscard]] std::vector<FoundName> findNames(QStringView text);

} // namespace dashiji::names
