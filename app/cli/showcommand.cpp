// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli show: a year, a section or an entry, whole.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"

namespace dashiji::app::cli
{
namespace
{

/// What is to be shown of a report; nothing named means all of it.
struct Selection {
    std::optional<size_t> section;
    std::optional<size_t> entry;
};

Outcome<Selection> selectionOf(const Arguments &arguments, const Report &report)
{
    Selection selection;
    if (!arguments.isSet(u"section")) {
        if (arguments.isSet(u"rank"))
            return wrongUse(Words::tr("Say of which section: --section events."));
        return selection;
    }
    const auto section = TRY(sectionNamed(report, arguments.value(u"section")));
    selection.section = section;
    if (!arguments.isSet(u"rank"))
        return selection;
    const auto entry = TRY(entryRanked(report.sections[section], arguments));
    selection.entry = entry;
    return selection;
}

void showCaptions(const Entry &entry, int afterParagraph, bool last, Terminal &terminal)
{
    for (const Photo &photo : entry.photos) {
        const bool here =
            last ? photo.afterParagraph >= afterParagraph : photo.afterParagraph == afterParagraph;
        if (!here)
            continue;
        const QString caption = photo.media ? Words::tr("[picture] %1").arg(photo.caption)
                                            : Words::tr("[picture missing] %1").arg(photo.caption);
        terminal.line(photo.credit.isEmpty() ? caption
                                             : Words::tr("%1 (photo: %2)").arg(caption, photo.credit));
        terminal.line();
    }
}

void showEntry(const Entry &entry, int place, bool numbered, Terminal &terminal)
{
    const bool ranked = numbered && !entry.candidate;
    terminal.line(ranked ? QStringLiteral("%1. %2").arg(place).arg(entry.title) : entry.title);
    terminal.line();
    const QStringList paragraphs = entry.paragraphs();
    const auto count = static_cast<int>(paragraphs.size());
    showCaptions(entry, 0, count == 0, terminal);
    for (int index = 0; index < count; ++index) {
        terminal.line(paragraphs.at(index));
        terminal.line();
        showCaptions(entry, index + 1, index + 1 == count, terminal);
    }
}

void showParagraphs(const QString &text, Terminal &terminal)
{
    for (const QString &paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        terminal.line(paragraph);
        terminal.line();
    }
}

QJsonObject showSection(const Section &section, std::optional<size_t> only, const IndicatorNames &names,
                        Terminal &terminal)
{
    QJsonArray entries;
    if (!only) {
        terminal.line(section.title);
        terminal.line();
        showParagraphs(section.introduction, terminal);
    }
    for (size_t index = 0; index < section.entries.size(); ++index) {
        if (only && *only != index)
            continue;
        const int place = static_cast<int>(index) + 1;
        showEntry(section.entries[index], place, section.numbered, terminal);
        entries.append(toJson(section.entries[index], place, names));
    }
    QJsonObject json = toJson(section);
    json.insert(QStringLiteral("entries"), entries);
    return json;
}

Outcome<void> runShow(const Arguments &arguments, Terminal &terminal)
{
    const auto archive = TRY(openForReading(arguments, terminal));
    const auto report = TRY(reportOf(arguments, *archive));
    const auto selection = TRY(selectionOf(arguments, report));

    const auto indicators = TRY(outcomeOf(archive->indicators()));
    const IndicatorNames names = namesOf(indicators);
    if (!selection.section) {
        showParagraphs(report.kicker, terminal);
        showParagraphs(report.title, terminal);
        showParagraphs(report.introduction, terminal);
    }
    QJsonArray sections;
    for (size_t index = 0; index < report.sections.size(); ++index)
        if (!selection.section || selection.section == index)
            sections.append(showSection(report.sections[index], selection.entry, names, terminal));
    if (!selection.section)
        showParagraphs(report.signature, terminal);
    QJsonObject document = toJson(report, ownerUidsOf(*archive));
    document.insert(QStringLiteral("sections"), sections);
    terminal.document(document);
    return {};
}

} // namespace

Command showCommand()
{
    return {
        .name = "show",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Shows a year, one of its sections or one entry, whole."),
        .options =
            {{"year", "YEAR", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Which year."), true},
             {"section", "SECTION",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Only this one: events, highlights, its title, or its number from 1.")},
             {"rank", "N", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only this entry of the section.")},
             organizationOption()},
        .examples = {"office.dashiji --year 2021",
                     "office.dashiji --year 2021 --section highlights --rank 5"},
        .run = runShow,
    };
}

} // namespace dashiji::app::cli
