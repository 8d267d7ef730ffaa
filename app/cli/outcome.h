// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a command ends: done, or a status with the one line that says why.
#pragma once

#include "core/model/error.h"

#include <QString>

namespace dashiji::app::cli
{

enum class Status {
    Done = 0,
    Failed = 1,
    WrongUse = 2,
};

struct Failure {
    Status status = Status::Failed;
    QString message; ///< what, where, what to do next; no name of the program, no line end
};

template <class T>
using Outcome = tl::expected<T, Failure>;

/// `return failed(result.error());`
[[nodiscard]] tl::unexpected<Failure> failed(const Error &error);
[[nodiscard]] tl::unexpected<Failure> failed(const QString &message);
/// The arguments make no sense; the usage line is shown with it.
[[nodiscard]] tl::unexpected<Failure> wrongUse(const QString &message);

/// A core result as an outcome of the command.
template <class T>
[[nodiscard]] Outcome<T> outcomeOf(Result<T> result)
{
    if (!result)
        return failed(result.error());
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return std::move(*result);
}

} // namespace dashiji::app::cli
