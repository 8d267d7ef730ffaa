// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates in words: their titles, and what is wrong with a text that is none.
#pragma once

#include "core/publish/templates/template.h"

#include <QLocale>

namespace dashiji::app
{

/// The title of a template in the language of the program.
[[nodiscard]] QString templateTitle(const publish::Template &design, const QLocale &locale);

/// What is wrong and in which line, a whole sentence. @pre @p error is one of publish::parseTemplate()
[[nodiscard]] QString templateFaultText(const Error &error);

} // namespace dashiji::app
