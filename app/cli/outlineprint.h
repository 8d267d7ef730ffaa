// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was read from a report file, for people and as JSON.
#pragma once

#include "core/intake/source.h"
#include "core/workflow/importing.h"

#include <QJsonObject>

namespace dashiji::app::cli
{

class Terminal;

/// The outline with its doubts.
/// Of the other ways to read it, their sections and entries.
void printOutline(const intake::Source &source, Terminal &terminal);

/// What was stored from a file, for people only.
void printImport(const QString &path, const workflow::ImportResult &result, Terminal &terminal);

/// {"file","year","sections","entries","captions","doubts":[{"line","message"}]}
[[nodiscard]] QJsonObject importJson(const QString &path, const workflow::ImportResult &result);

} // namespace dashiji::app::cli
