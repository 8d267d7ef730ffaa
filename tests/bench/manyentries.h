// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archives of very many entries, for what must not become slow with them.
#pragma once

#include "core/model/report.h"

#include <QTemporaryDir>

#include <vector>

namespace dashiji::test
{

class Dice;

/// Reports of fifty years of as many organizations as it takes, of invented words as unevenly frequent as in
/// prose. One entry in four is written in another way: traditional characters, full width, blanks between
/// characters, or broken within words, as texts are that were taken from pages.
class ManyEntries
{
public:
    /// @param entries  a multiple of a hundred; so many a report
    explicit ManyEntries(int entries);

    [[nodiscard]] int count() const { return m_entries; }
    [[nodiscard]] int reports() const;
    /// The same each time.
    [[nodiscard]] Report report(int index) const;
    [[nodiscard]] static int organizationOf(int report);

    /// What somebody may type: parts of the texts as they would usually be written.
    /// @param length characters; 0: 1 to 8
    [[nodiscard]] QStringList queries(int count, int length, unsigned seed = 1) const;
    /// The same words with traditional characters; null where they have none.
    [[nodiscard]] static QString traditional(const QString &words);

private:
    [[nodiscard]] QString clause(Dice &dice) const;
    [[nodiscard]] QString paragraph(Dice &dice) const;

    int m_entries;
    QStringList m_words; ///< the most frequent first
};

/// How many entries a benchmark is made with: of DASHIJI_ENTRIES, 2,000 where that is not set.
[[nodiscard]] int askedEntries();

/// An archive of them in a folder of its own, closed again, and what adding cost.
struct LargeArchive {
    explicit LargeArchive(const ManyEntries &many);
    /// Of the tables of the search index.
    [[nodiscard]] double indexBytes() const;

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.dashiji"));
    std::vector<std::vector<EntryId>> entries; ///< of each report, in its order
    double firstTenth = 0;                     ///< milliseconds of the processor an entry
    double lastTenth = 0;
};

/// Milliseconds of the processor, of all threads of this program.
[[nodiscard]] double processorTime();

/// The value below which a share of them lies. @param values not empty
[[nodiscard]] double quantile(std::vector<double> values, double share);

} // namespace dashiji::test
