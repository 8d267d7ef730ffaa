// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli verify: is the file sound?
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/archive/archive.h"

namespace dashiji::app::cli
{
namespace
{

struct FlawWord {
    archive::Flaw::Kind kind;
    const char *name;     ///< in JSON
    const char *sentence; ///< in Words; %1 is the detail
};

constexpr FlawWord kFlaws[] = {
    {archive::Flaw::Kind::FileDamaged, "file_damaged",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The file is damaged: %1")},
    {archive::Flaw::Kind::ReferenceBroken, "reference_broken",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "A record names one that is not there: %1")},
    {archive::Flaw::Kind::MediaDamaged, "media_damaged",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "A picture is not what it was: %1")},
    {archive::Flaw::Kind::SearchIndexStale, "search_index_stale",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The search index is out of date: %1")},
    {archive::Flaw::Kind::JournalInconsistent, "journal_inconsistent",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The history does not fit the records: %1")},
};

const FlawWord &wordOf(archive::Flaw::Kind kind)
{
    for (const FlawWord &word : kFlaws)
        if (word.kind == kind)
            return word;
    return kFlaws[0];
}

Outcome<void> runVerify(const Arguments &arguments, Terminal &terminal)
{
    const QString path = arguments.at(0);
    terminal.progress(Words::tr("Checking %1 …").arg(path));
    const auto flaws = archive::verify(path);
    terminal.endProgress();
    if (!flaws)
        return failed(flaws.error());
    QJsonArray array;
    for (const archive::Flaw &flaw : *flaws) {
        const FlawWord &word = wordOf(flaw.kind);
        array.append(QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(word.name)},
                                 {QStringLiteral("detail"), flaw.detail}});
        terminal.line(Words::tr(word.sentence).arg(flaw.detail));
    }
    terminal.document({{QStringLiteral("archive"), path},
                       {QStringLiteral("sound"), flaws->empty()},
                       {QStringLiteral("flaws"), array}});
    if (!flaws->empty())
        return failed(Words::tr("%1 has %n flaws. Keep the file as it is and go on with a backup of it.",
                                nullptr, static_cast<int>(flaws->size()))
                          .arg(path));
    terminal.line(Words::tr("%1 is sound: file, references, pictures, search index and history.").arg(path));
    return {};
}

} // namespace

Command verifyCommand()
{
    return {
        .name = "verify",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Checks file, references, pictures, search index and history."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Reads everything and changes nothing."),
        .examples = {"office.dashiji"},
        .run = runVerify,
    };
}

} // namespace dashiji::app::cli
