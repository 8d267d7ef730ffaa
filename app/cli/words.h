// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything the command line says is translated in one context: Words::tr("…"); tables hold texts marked by
// QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "…").
#pragma once

#include <QCoreApplication>

namespace dashiji::app::cli
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::cli::Words)
};

} // namespace dashiji::app::cli
