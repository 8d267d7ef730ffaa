// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files that may belong to a text: those below the folder it lies in, on a disk or packed.
#pragma once

#include "core/model/error.h"

#include <functional>
#include <memory>

namespace dashiji::intake
{

class Zip;

struct Neighbours {
    /// The file that a path leads to, from there or from the root of a disk, by its own path from there;
    /// empty: none below the folder.
    std::function<QString(const QString &path)> find;
    /// @param name as find() has told it @param most bytes
    std::function<Result<QByteArray>(const QString &name, qint64 most)> read;
};

/// Links are followed, and what is elsewhere then is not below the folder.
/// @param folder where there is none there are no neighbours
[[nodiscard]] Neighbours neighboursIn(const QString &folder);

/// @param folder of the archive, with / at its end; empty: its root
[[nodiscard]] Neighbours neighboursIn(const std::shared_ptr<const Zip> &zip, const QString &folder);

} // namespace dashiji::intake
