// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentence for every error: what happened, to what, and what to do next.
#pragma once

#include "core/model/error.h"

#include <QString>

namespace dashiji::app
{

/// Whole sentences in the language of the program. Names Error::subject where there is one.
[[nodiscard]] QString errorText(const Error &error);

/// A few words for the head of a message: "The file was not opened".
[[nodiscard]] QString errorTitle(const Error &error);

} // namespace dashiji::app
