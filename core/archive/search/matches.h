// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds the words of a query and passes its filters, as keys of the index.
#pragma once

#include "core/archive/search/keystream.h"
#include "core/archive/search/query.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace dashiji::archive
{

class Database;

/// A query worked out once. The streams are asked for as often as is needed; each lists the newest first.
/// Lives in one transaction, as what waits may be indexed by another program at any time.
class Matches
{
public:
    /// @param query not empty
    [[nodiscard]] static Result<Matches> of(Database &database, const SearchQuery &query);

    /// Entries with all words in the title.
    [[nodiscard]] Result<Keys> titled() const;
    /// Entries with all words in title and body together.
    [[nodiscard]] Result<Keys> told() const;
    /// Whatever has all words in its texts together: entries, reports, sections.
    [[nodiscard]] Result<Keys> all() const;
    /// The same where what told() lists is known: it need not be asked for again.
    [[nodiscard]] Result<Keys> all(std::vector<qint64> told) const;

private:
    /// What a query lets pass beside years, which are a range of keys.
    struct Filter {
        QSet<qint64> sections;
        QSet<qint64> reports;
    };
    /// An entry that is in no index now.
    struct Waiting {
        qint64 key;
        QString title; ///< folded
        QString body;
    };

    Matches(Database &database, const SearchQuery &query);
    [[nodiscard]] Result<void> readWaiting();
    [[nodiscard]] Result<void> readFilter();
    [[nodiscard]] Result<bool> passes(qint64 key) const;
    [[nodiscard]] Result<bool> headPasses(qint64 key) const;
    [[nodiscard]] Result<bool> entryPasses(qint64 key) const;
    /// Whether a unit as it stands in the archive is the one that is asked for.
    [[nodiscard]] bool isUnit(const QString &unit) const;
    [[nodiscard]] Keys narrowed(Keys keys) const;
    [[nodiscard]] Keys waitingWith(const QStringList &words, bool inTitle) const;
    /// Entries with these words in title and body together, whatever the filters say.
    [[nodiscard]] Result<Keys> told(const QStringList &words) const;
    /// Whatever has a word in its other texts, the same.
    [[nodiscard]] Result<Keys> otherwise(const QString &word) const;

    Database *m_database;
    SearchQuery m_query;
    KeyRange m_years;
    std::optional<Filter> m_filter;
    mutable QHash<QString, bool> m_units; ///< compared already: there are few
    std::vector<Waiting> m_waiting;       ///< the newest first
};

} // namespace dashiji::archive
