// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where tests find their files, and the outside texts and scorers that may be absent.
#pragma once

#include <QString>

#include <optional>

namespace dashiji::test
{

/// A file of tests/data.
QString dataFile(const QString &name);

/// A file of the project, by its path from the root: "docs/recipes.md".
QString projectFile(const QString &name);

/// A file of the folder DASHIJI_CORPUS names; none when that is not set. Tests then skip and say so.
std::optional<QString> corpusFile(const QString &name);

/// A file of the folder DASHIJI_EVAL names; none when that is not set.
std::optional<QString> scorer(const QString &name);

} // namespace dashiji::test
