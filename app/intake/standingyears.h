// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the archive has already: its organizations, the years of each, and so what stands against another.
#pragma once

#include "core/archive/archive.h"

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace dashiji::app
{

/// Where a report goes.
struct ImportTarget {
    std::optional<int> year;
    QString owner; ///< name of an organization, of the archive or new
    bool replace = false;
};

class StandingYears
{
public:
    StandingYears() = default;
    explicit StandingYears(const archive::Archive &archive);

    /// Names, the first is the archive's own.
    [[nodiscard]] QStringList owners() const;
    /// The one of this name; where there is none, the first.
    [[nodiscard]] QString ownerFor(const QString &organization) const;
    [[nodiscard]] bool knows(const QString &owner) const;
    [[nodiscard]] bool has(const ImportTarget &target) const;
    /// Why nothing can be stored there, in a sentence; empty when it can.
    [[nodiscard]] QString obstacle(const ImportTarget &target) const;

private:
    struct Owner {
        QString name;
        std::set<int> years;
    };
    std::vector<Owner> m_owners;
};

} // namespace dashiji::app
