// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli edit: the verbs of the window, for scripts. What is named is edited: a year, a section or an
// entry.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/edits.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/settling.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"

#include <algorithm>

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

void add(std::vector<EditOption> &options, Option option, unsigned targets)
{
    const auto known = std::ranges::find_if(
        options, [&](const EditOption &each) { return each.option.name == option.name; });
    if (known == options.end())
        options.push_back({std::move(option), targets});
    else
        known->targets |= targets;
}

/// The fields of entry, section and report as their descriptors name them.
void addFields(std::vector<EditOption> &options)
{
    for (Option &option : fieldOptions<Entry>()) {
        const bool isTitle = option.name == "title"; // a new entry says it with --add
        add(options, std::move(option), isTitle ? OfEntry : OfEntry | OfNewEntry);
    }
    for (Option &option : fieldOptions<Section>()) {
        const bool isTitle = option.name == "title";
        add(options, std::move(option), isTitle ? OfSection : OfSection | OfNewSection);
    }
    for (Option &option : fieldOptions<Report>())
        add(options, std::move(option), OfReport);
}

/// What is no field: places, additions, removal, and what has rules of its own.
void addVerbs(std::vector<EditOption> &options)
{
    add(options,
        {"move-to", "N",
         QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                           "Move the entry to this rank, or the section to this place.")},
        OfSection | OfEntry);
    add(options,
        {"to-section", "SECTION",
         QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Move the entry to another section.")},
        OfEntry);
    add(options,
        {"add", "TITLE",
         QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                           "Add an entry to the section, at --rank or at the end.")},
        OfNewEntry);
    add(options,
        {"add-section", "TITLE", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Add a section to the year.")},
        OfNewSection);
    add(options,
        {"set-organization", "NAME",
         QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                           "Whose report it is as it prints it, whatever the name.")},
        OfReport);
    add(options,
        {"set-year", "YEAR",
         QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Make it the report of another year.")},
        OfReport);
    add(options,
        {"reopen", "REASON",
         QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                           "Make a published report a draft again; the reason is kept in the history.")},
        OfReport);
    add(options,
        {"rename-organization", "NAME",
         QT_TRANSLATE_NOOP(
             "dashiji::app::cli::Words",
             "Give the organization of the report another name; without --year the archive's.")},
        OfReport);
    add(options,
        {"remove", nullptr,
         QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                           "Remove the entry, section or report; undo brings it back.")},
        OfReport | OfSection | OfEntry);
}

std::vector<EditOption> editOptions()
{
    std::vector<EditOption> options;
    addFields(options);
    addVerbs(options);
    return options;
}

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
Outcome<void> checkOptions(const Arguments &arguments, unsigned target, bool printsOrganization)
{
    QStringList fitting;
    bool any = false;
    for (const EditOption &known : editOptions()) {
        const QString name = QString::fromStdString(known.option.name);
        if ((known.targets & target) != 0)
            fitting << QStringLiteral("--") + name;
        if (!arguments.isSet(name))
            continue;
        if (name == QLatin1String("organization") && (target != OfReport || !printsOrganization))
            continue; // it says whose report is meant
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

/// What --organization is: whose report is meant, or (where that is no question) what the report prints.
struct NamedOrganization {
    QString owner;
    QString printed;
};

Outcome<NamedOrganization> organizationOf(const Arguments &arguments, const archive::Archive &archive,
                                          unsigned target)
{
    const QString name = arguments.value(u"organization");
    if (name.isEmpty() || target != OfReport)
        return NamedOrganization{name, {}};
    const auto organizations = TRY(outcomeOf(archive.organizations()));
    const bool isOwner = organizations.size() > 1 &&
                         std::ranges::find(organizations, name, &Organization::name) != organizations.end();
    return isOwner ? NamedOrganization{name, {}} : NamedOrganization{{}, name};
}

/// --rename-organization without a year: of the organization --organization names, or the archive's first.
Outcome<void> renameOrganization(const Arguments &arguments, Terminal &terminal)
{
    const auto archive = openForWriting(arguments);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto organizations = TRY(outcomeOf((*archive)->organizations()));
    const auto named = TRY(organizationNamed(arguments.value(u"organization"), **archive));
    const Edit edit = renaming(named.value_or(organizations.front().id), arguments);
    TRY(makeEdits((*archive)->writer(), {edit}));
    terminal.line(Words::tr("The organization is called “%1” now.").arg(edit.label));
    terminal.document(
        {{QStringLiteral("archive"), arguments.at(0)}, {QStringLiteral("organization"), edit.label}});
    return {};
}

Outcome<std::vector<Edit>> gather(const Arguments &arguments, const EditPlace &whole, unsigned target)
{
    EditPlace place = whole;
    const Report &report = whole.report;
    if (target == OfReport || target == OfNewSection)
        return editsOfReport(arguments, place);
    const auto section = TRY(sectionNamed(report, arguments.value(u"section")));
    place.section = &report.sections[section];
    if (target != OfEntry)
        return editsOfSection(arguments, place);
    const auto entry = TRY(entryRanked(*place.section, arguments));
    place.entry = &place.section->entries[entry];
    return editsOfEntry(arguments, place);
}

Outcome<void> runEdit(const Arguments &arguments, Terminal &terminal)
{
    const unsigned target = targetOf(arguments);
    if (arguments.isSet(u"rename-organization") && !arguments.isSet(u"year"))
        return renameOrganization(arguments, terminal);
    TRY(checkOptions(arguments, target, true));
    const auto archive = openForWriting(arguments);
    if (!archive)
        return tl::unexpected(archive.error());
    const auto organization = TRY(organizationOf(arguments, **archive, target));
    TRY(checkOptions(arguments, target, !organization.printed.isEmpty()));
    const auto report = reportOf(arguments, **archive, organization.owner);
    if (!report)
        return tl::unexpected(report.error());
    const auto edits = TRY(gather(arguments, {*report, nullptr, nullptr, organization.printed}, target));
    bool changed = false;
    QObject::connect(archive->get(), &archive::Archive::changed, archive->get(),
                     [&changed] { changed = true; });
    TRY(makeEdits((*archive)->writer(), edits));
    const QString year = QString::number(report->year);
    const QString &label = edits.front().label;
    if (!changed && arguments.isSet(u"theirs"))
        terminal.line(
            Words::tr("“%1” stays as it is in the archive; your text is where you gave it.").arg(label));
    else if (!changed)
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
             "office.dashiji --year 2021 --section events --rank 3 --department 学会部 --note-file note.txt",
             "office.dashiji --year 2021 --section events --rank 3 --body-file mine.txt --base read.txt",
             "office.dashiji --year 2021 --status in_review", "office.dashiji --year 2020 --reopen 数字有误"},
        .run = runEdit,
    };
    for (const EditOption &known : editOptions())
        command.options.push_back(known.option);
    for (Option &option : settlingOptions())
        command.options.push_back(std::move(option));
    command.options.push_back(asOption());
    return command;
}

} // namespace dashiji::app::cli
