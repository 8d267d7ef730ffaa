// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening archives so that the numbers of their texts are read: the archive itself knows no reader.
#pragma once

#include "core/archive/archive.h"
#include "core/metrics/unitlexicon.h"

namespace dashiji::workflow
{

/// As Archive::open; edits of its texts change its metrics (metrics::followEdit).
[[nodiscard]] Result<std::unique_ptr<archive::Archive>>
openArchive(const QString &path, archive::Archive::Access access = archive::Archive::Access::ReadWrite);

/// As Archive::create, likewise.
[[nodiscard]] Result<std::unique_ptr<archive::Archive>>
createArchive(const QString &path, const QString &organization, const Uid &uid = {});

/// The measure words of the program and those the archive adds.
[[nodiscard]] metrics::UnitLexicon lexiconOf(const archive::Archive &archive);

} // namespace dashiji::workflow
