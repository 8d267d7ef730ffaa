// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Typed identifiers: an entry's id cannot be handed to what wants a section's.
#pragma once

#include <QHashFunctions>
#include <QUuid>

#include <compare>

namespace dashiji
{

/// The number of a row in the archive that is open. Not the same in another archive: see Uid.
template <class Tag>
struct Id {
    qint64 value = 0;

    /// False for a record that is not (yet) stored.
    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using OrganizationId = Id<struct OrganizationTag>;
using ReportId = Id<struct ReportTag>;
using SectionId = Id<struct SectionTag>;
using EntryId = Id<struct EntryTag>;
using MetricId = Id<struct MetricTag>;
using IndicatorId = Id<struct IndicatorTag>;
using PhotoId = Id<struct PhotoTag>;
using MediaId = Id<struct MediaTag>;
using ChangeId = Id<struct ChangeTag>;

/// Random identity of a record (RFC 4122, version 4), the same in every copy of an archive.
using Uid = QUuid;

} // namespace dashiji
