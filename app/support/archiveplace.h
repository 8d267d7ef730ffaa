// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an archive's file is called, and where a new one is to go.
#pragma once

#include <QString>

class QWidget;

namespace dashiji::app
{

class Prompts;

inline constexpr QLatin1StringView kArchiveSuffix{"dashiji"};

[[nodiscard]] bool isArchiveName(const QString &path);

/// As QFileDialog's: archives, then all files.
[[nodiscard]] QString archiveFilter();

/// Asks where a new archive is to go. @param suggestion path offered
/// @return a path that ends as archives do; empty when the user thought better of it
[[nodiscard]] QString askArchivePlace(Prompts &prompts, QWidget *parent, const QString &title,
                                      const QString &suggestion);

} // namespace dashiji::app
