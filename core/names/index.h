// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who and what all years name, each once, with the places and the years.
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"
#include "core/names/finding.h"

#include <QHash>

#include <memory>
#include <span>
#include <vector>

namespace dashiji::names
{

using Reports = std::vector<std::shared_ptr<const Report>>;

struct NameOccurrence {
    int year = 0;
    Place place;   ///< with the spot of its words
    QString words; ///< as they stand there
};

/// A person, an organization or a document.
struct NamedOne {
    NameKind kind = NameKind::Person;
    QString name;                            ///< it is listed under
    QStringList words;                       ///< all it is written with, the most frequent first
    bool isConfirmed = false;                ///< all of these are
    std::vector<NameOccurrence> occurrences; ///< the oldest first, each year in the order of its entries

    /// Each year once, rising.
    [[nodiscard]] std::vector<int> years() const;
};

/// Finds the names of texts and remembers them: a text that was read before costs nothing.
class NameFinder
{
public:
    [[nodiscard]] const std::vector<FoundName> &namesOf(const QString &text);
    /// Forgets texts that were not asked for since the last time.
    void forgetUnused();

private:
    struct Read {
        std::vector<FoundName> names;
        bool used = true;
    };
    QHash<QString, Read> m_read;
};

/// Lists what titles and bodies of the chosen entries name: people first, each kind by how often it is named.
/// What the rules find once is found wherever else the same words stand. An organization's short form is
/// joined to its name where only one can be meant (市科协 to 某市科学技术协会).
/// @param reports the oldest first
/// @param decisions of staff: they stand over the rules
[[nodiscard]] std::vector<NamedOne> indexNames(const Reports &reports,
                                               std::span<const NameDecision> decisions, NameFinder &finder);

} // namespace dashiji::names
