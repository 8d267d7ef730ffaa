// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli edit: the verbs of the window, for scripts. What is named is edited: a year, a section or an
// entry.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/edits.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"

namespace dashiji::app::cli
{
namespace
{

enum Target : unsigned {
    OfReport = 1,
    OfSection = 2,
    OfEntry = 4,
    OfNewEntry = 8,
    OfNewSection = 16,
};

struct EditOption {
    Option option;
    unsigned targets;
};

constexpr EditOption kEditOptions[] = {
    {{"title", "TEXT",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "New title of the entry, section or report.")},
     OfReport | OfSection | OfEntry},
    {{"body-file", "FILE",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                        "New text of the entry, one paragraph a line; - reads standard input.")},
     OfEntry | OfNewEntry},
    {{"state", "STATE",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "State of the entry: empty, writing or written.")},
     OfEntry | OfNewEntry},
    {{"from", "DAY",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "First day the entry tells of, 2021-07-01, or none.")},
     OfEntry},
    {{"until", "DAY", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Last day the entry tells of, or none.")},
     OfEntry},
    {{"candidate", "yes|no",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                        "Whether the entry is only a candidate: not ranked, not printed.")},
     OfEntry},
    {{"move-to", "N",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                        "Move the entry to this rank, or the section to this place.")},
     OfSection | OfEntry},
    {{"to-section", "SECTION",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Move the entry to another section.")},
     OfEntry},
    {{"add", "TITLE",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Add an entry to the section, at --rank or at the end.")},
     OfNewEntry},
    {{"add-section", "TITLE", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Add a section to the year.")},
     OfNewSection},
    {{"kind", "KIND",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Kind of the section: events, highlights or other.")},
     OfSection | OfNewSection},
    {{"introduction-file", "FILE",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "New introduction of the section or report.")},
     OfReport | OfSection},
    {{"kicker", "TEXT", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The line above the report's title.")},
     OfReport},
    {{"organization", "NAME", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Whose report it is.")},
     OfReport},
    {{"signature-file", "FILE",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Who signs, at the end of the report.")},
     OfReport},
    {{"status", "STATUS",
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                        "Status of the report: draft, in_review, approved or published.")},
     OfReport},
    {{"remove", nullptr,
      QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                        "Remove the entry, section or report; undo brings it back.")},
     OfReport | OfSection | OfEntry},
};

unsigned targetOf(const Arguments &arguments)
{
    if (arguments.isSet(u"add"))
        return OfNewEntry;
    if (arguments.isSet(u"add-section"))
        return OfNewSection;
    if (arguments.isSet(u"rank"))
        return OfEntry;
    return arguments.isSet(u"section") ? OfSection : OfReport;
}

QString nameOf(unsigned target)
{
    switch (target) {
    case OfNewEntry:
        return Words::tr("a new entry");
    case OfNewSection:
        return Words::tr("a new section");
    case OfEntry:
        return Words::tr("an entry");
    case OfSection:
        return Words::tr("a section");
    default:
        return Words::tr("a report");
    }
}

/// That the options fit what is edited, and that there are some.
Outcome<void> checkOptions(const Arguments &arguments, unsigned target)
{
    QStringList fitting;
    bool any = false;
    for (const EditOption &known : kEditOptions) {
        const QString name = QString::fromLatin1(known.option.name);
        if ((known.targets & target) != 0)
            fitting << QStringLiteral("--") + name;
        if (!arguments.isSet(name))
            continue;
        any = true;
        if ((known.targets & target) == 0)
            return wrongUse(
                Words::tr("--%1 does not go with %2; name what is meant with --section and --rank.")
                    .arg(name, nameOf(target)));
    }
    if (!any)
        return wrongUse(Words::tr("Say what to change of %1: %2.")
                            .arg(nameOf(target), fitting.join(QStringLiteral(", "))));
    const bool wantsSection = target == OfNewEntry || target == OfEntry;
    if (wantsSection && !arguments.isSet(u"section"))
        return wrongUse(Words::tr("Say of which section: --section events."));
    return {};
}

Outcome<std::vector<Edit>> gather(const Arguments &arguments, const Report &report, unsigned target)
{
    EditPlace place{report};
    if (target == OfReport || target == OfNewSection)
        return editsOfReport(arguments, place);
    const auto section = sectionNamed(report, arguments.value(u"section"));
    if (!section)
        return tl::unexpected(section.error());
    place.section = &report.sections[*section];
    if (target != OfEntry)
        return editsOfSection(arguments, place);
    const auto entry = entryRanked(*place.section, arguments);
    if (!entry)
        return tl::unexpected(entry.error());
    place.entry = &place.section->entries[*entry];
    return editsOfEntry(arguments, place);
}

Outcome<void> runEdit(const Arguments &arguments, Terminal &terminal)
{
    const unsigned target = targetOf(arguments);
    if (auto checked = checkOptions(arguments, target); !checked)
        return checked;
    const auto archive = openForWriting(arguments);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto report = reportOf(arguments, **archive);
    if (!report)
        return tl::unexpected(report.error());
    const auto edits = gather(arguments, *report, target);
    if (!edits)
        return tl::unexpected(edits.error());
    bool changed = false;
    QObject::connect(archive->get(), &archive::Archive::changed, archive->get(),
                     [&changed] { changed = true; });
    if (auto made = makeEdits((*archive)->writer(), *edits); !made)
        return made;
    const QString year = QString::number(report->year);
    const QString &label = edits->front().label;
    if (!changed)
        terminal.line(Words::tr("Nothing to change: “%1” stands so already.").arg(label));
    else if (label == year)
        terminal.line(Words::tr("Changed the report of %1.").arg(year));
    else
        terminal.line(Words::tr("Changed “%1” of %2.").arg(label, year));
    terminal.document({{QStringLiteral("archive"), arguments.at(0)},
                       {QStringLiteral("year"), report->year},
                       {QStringLiteral("changed"), changed}});
    return {};
}

} // namespace

Command editCommand()
{
    Command command{
        .name = "edit",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Changes an entry, a section or a report."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "What is changed is named by --section and --rank; all options together "
                                    "are one change that undo takes back."),
        .options =
            {{"year", "YEAR", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Which year."), true},
             {"section", "SECTION",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Which section: events, highlights, its title, or its number from 1.")},
             {"rank", "N", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Which entry of the section.")}},
        .examples =
            {"office.dashiji --year 2021 --section events --rank 3 --title 新标题 --body-file body.txt",
             "office.dashiji --year 2021 --section highlights --rank 10 --move-to 1",
             "office.dashiji --year 2021 --section events --add 新条目 --rank 4",
             "office.dashiji --year 2021 --status in_review"},
        .run = runEdit,
    };
    for (const EditOption &known : kEditOptions)
        command.options.push_back(known.option);
    return command;
}

} // namespace dashiji::app::cli
