// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/archives.h"

#include "core/metrics/followedit.h"

#include <algorithm>

namespace dashiji::workflow
{
namespace
{

using OpenedArchive = Result<std::unique_ptr<archive::Archive>>;

bool concernsUnitWords(const archive::ChangeSet &changes)
{
    return changes.isEverything() || std::ranges::any_of(changes.rows, [](const archive::RowChange &row) {
               return row.kind == archive::RowKind::UnitWord;
           });
}

OpenedArchive readingNumbers(OpenedArchive opened)
{
    if (!opened)
        return opened;
    archive::Archive *archive = opened->get();
    const auto lexicon = std::make_shared<metrics::UnitLexicon>(lexiconOf(*archive));
    archive->setMetricFollower([lexicon](const std::vector<Metric> &known, EntryField field,
                                         const QString &before, const QString &after) {
        return metrics::followEdit(known, field, before, after, *lexicon);
    });
    QObject::connect(archive, &archive::Archive::changed, archive,
                     [archive, lexicon](const archive::ChangeSet &changes) {
                         if (concernsUnitWords(changes))
                             *lexicon = lexiconOf(*archive);
                     });
    return opened;
}

} // namespace

OpenedArchive openArchive(const QString &path, archive::Archive::Access access)
{
    return readingNumbers(archive::Archive::open(path, access));
}

OpenedArchive createArchive(const QString &path, const QString &organization, const Uid &uid)
{
    return readingNumbers(archive::Archive::create(path, organization, uid));
}

metrics::UnitLexicon lexiconOf(const archive::Archive &archive)
{
    auto lexicon = metrics::UnitLexicon::standard();
    if (const auto words = archive.unitWords())
        for (const UnitWord &word : *words)
            lexicon.add(word);
    return lexicon;
}

} // namespace dashiji::workflow
