// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outlineprint.h"

#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/doubttext.h"
#include "core/intake/outlinejson.h"

namespace dashiji::app::cli
{
namespace
{

QJsonArray doubtsJson(const std::vector<intake::ReadingDoubt> &doubts)
{
    QJsonArray array;
    for (const intake::ReadingDoubt &doubt : doubts)
        array.append(
            QJsonObject{{QStringLiteral("line"), doubt.line}, {QStringLiteral("message"), doubtText(doubt)}});
    return array;
}

void printDoubts(const std::vector<intake::ReadingDoubt> &doubts, Terminal &terminal)
{
    for (const intake::ReadingDoubt &doubt : doubts)
        terminal.line(doubt.line > 0
                          ? Words::tr("  line %1: %2").arg(QString::number(doubt.line), doubtText(doubt))
                          : QStringLiteral("  ") + doubtText(doubt));
}

void printEntry(const intake::OutlineEntry &entry, Terminal &terminal)
{
    const QString rank = entry.rank ? QString::number(*entry.rank) : QStringLiteral("–");
    terminal.line(QStringLiteral("  %1  %2").arg(rank, 2).arg(entry.title));
    for (const QString &caption : entry.captions)
        if (!caption.isEmpty())
            terminal.line(Words::tr("      photo: %1").arg(caption));
    if (entry.pictureCount() > 0)
        terminal.line(QStringLiteral("      ") + Words::tr("%n pictures", nullptr, entry.pictureCount()));
}

} // namespace

void printOutline(const intake::Source &source, Terminal &terminal)
{
    const intake::Outline outline = intake::buildOutline(source);
    terminal.line(outline.title);
    terminal.line(Words::tr("Year: %1   Organization: %2")
                      .arg(outline.year ? QString::number(*outline.year) : QStringLiteral("–"),
                           outline.organization.isEmpty() ? QStringLiteral("–") : outline.organization));
    for (const intake::OutlineSection &section : outline.sections) {
        terminal.line(section.title);
        for (const intake::OutlineEntry &entry : section.entries)
            printEntry(entry, terminal);
    }
    if (outline.isEmpty())
        terminal.line(Words::tr("No entries were found."));
    if (!outline.doubts.empty())
        terminal.line(Words::tr("%n places to look at:", nullptr, static_cast<int>(outline.doubts.size())));
    printDoubts(outline.doubts, terminal);
    if (source.readings.size() > 1)
        terminal.line(Words::tr("Ways to read it, the likeliest first; --reading chooses one:"));
    QJsonArray readings;
    for (const intake::SourceReading &reading : source.readings) {
        readings.append(QJsonObject{{QStringLiteral("sections"), reading.sections},
                                    {QStringLiteral("entries"), reading.entries},
                                    {QStringLiteral("score"), reading.score}});
        if (source.readings.size() > 1)
            terminal.line(QStringLiteral("  %1  %2, %3")
                              .arg(readings.size())
                              .arg(Words::tr("%n sections", nullptr, reading.sections),
                                   Words::tr("%n entries", nullptr, reading.entries)));
    }
    QJsonObject document = intake::toJson(outline);
    document.insert(QStringLiteral("doubts"), doubtsJson(outline.doubts));
    document.insert(QStringLiteral("readings"), readings);
    terminal.document(document);
}

void printImport(const QString &path, const workflow::ImportResult &result, Terminal &terminal)
{
    terminal.line(Words::tr("Imported %1 as %2: %3, %4, %5.")
                      .arg(path, QString::number(result.year),
                           Words::tr("%n sections", nullptr, result.sections),
                           Words::tr("%n entries", nullptr, result.entries),
                           Words::tr("%n captions", nullptr, result.captions)));
    if (result.pictures > 0)
        terminal.line(Words::tr("%n pictures were taken in with their photos.", nullptr, result.pictures));
    if (result.picturesLeftOut > 0)
        terminal.line(
            Words::tr("%n pictures of the file were left out: they stand in no entry, or are of a kind "
                      "that is not shown.",
                      nullptr, result.picturesLeftOut));
    if (result.unconfirmed > 0)
        terminal.line(Words::tr("%1 to confirm: %2 of indicators known before, %3.")
                          .arg(Words::tr("%n numbers", nullptr, result.unconfirmed),
                               QString::number(result.linkedToKnown),
                               Words::tr("%n new indicators", nullptr, result.newIndicators)));
    if (result.citedFacts > 0)
        terminal.line(
            Words::tr("%n numbers stand in several places and are one each.", nullptr, result.citedFacts));
    if (!result.doubts.empty())
        terminal.line(Words::tr("%n places to look at:", nullptr, static_cast<int>(result.doubts.size())));
    printDoubts(result.doubts, terminal);
}

QJsonObject importJson(const QString &path, const workflow::ImportResult &result)
{
    return {{QStringLiteral("file"), path},
            {QStringLiteral("year"), result.year},
            {QStringLiteral("sections"), result.sections},
            {QStringLiteral("entries"), result.entries},
            {QStringLiteral("captions"), result.captions},
            {QStringLiteral("pictures"), result.pictures},
            {QStringLiteral("pictures_left_out"), result.picturesLeftOut},
            {QStringLiteral("metrics"), result.metrics},
            {QStringLiteral("linked_to_known"), result.linkedToKnown},
            {QStringLiteral("new_indicators"), result.newIndicators},
            {QStringLiteral("cited_facts"), result.citedFacts},
            {QStringLiteral("doubts"), doubtsJson(result.doubts)}};
}

} // namespace dashiji::app::cli
