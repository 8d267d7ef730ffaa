// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample archive: three years to try the program on, made from the reports of resources/samples.
#pragma once

#include "core/model/error.h"

namespace dashiji::workflow
{

/// Makes a new archive with the sample reports of 2019, 2020 and 2021 and their pictures. Some captions stay
/// without picture, so that it can be seen how that looks.
/// @errors as Archive::create; nothing is left at @p path then
[[nodiscard]] Result<void> makeSampleArchive(const QString &path);

} // namespace dashiji::workflow
