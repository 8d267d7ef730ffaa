// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/outlinejson.h"

#include <QJsonArray>

namespace dashiji::intake
{
namespace
{

QString nameOf(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Events:
        return QStringLiteral("events");
    case SectionKind::Highlights:
        return QStringLiteral("highlights");
    case SectionKind::Other:
        break;
    }
    return QStringLiteral("other");
}

QJsonValue orNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonArray toJson(const std::vector<OutlineEntry> &entries)
{
    QJsonArray array;
    for (const OutlineEntry &entry : entries)
        array.append(QJsonObject{{QStringLiteral("rank"), orNull(entry.rank)},
                                 {QStringLiteral("title"), entry.title},
                                 {QStringLiteral("paragraphs"), QJsonArray::fromStringList(entry.paragraphs)},
                                 {QStringLiteral("captions"), QJsonArray::fromStringList(entry.captions)}});
    return array;
}

} // namespace

QString describe(const Doubt &doubt)
{
    const auto sentence = [&](const char *text) { return QString::fromUtf8(text).arg(doubt.subject); };
    switch (doubt.kind) {
    case DoubtKind::CaptionBeforeEntry:
        return sentence("The caption “%1” stands before the entry it was given to.");
    case DoubtKind::CaptionAfterEntry:
        return sentence("The caption “%1” stands after its entry and might belong to the next one.");
    case DoubtKind::CaptionOrBody:
        return sentence("“%1” might be a caption or text.");
    case DoubtKind::HeadingTrailsList:
        return sentence("The section name “%1” stands after its entries.");
    case DoubtKind::RankMissing:
        return sentence("Number %1 is missing in the list.");
    case DoubtKind::RankRepeated:
        return sentence("Number %1 stands twice in the list.");
    case DoubtKind::HeadingWithoutNumber:
        return sentence("“%1” was taken for a heading by its look only.");
    case DoubtKind::TitleGuessed:
        return doubt.subject.isEmpty() ? QStringLiteral("No line is plainly the title.")
                                       : sentence("“%1” was taken for the title.");
    case DoubtKind::YearGuessed:
        return doubt.subject.isEmpty() ? QStringLiteral("The text names no year.")
                                       : sentence("The year %1 is a guess.");
    case DoubtKind::OrganizationGuessed:
        return doubt.subject.isEmpty() ? QStringLiteral("The text names no organization.")
                                       : sentence("The organization “%1” is a guess.");
    case DoubtKind::EncodingGuessed:
        return sentence("The encoding %1 is a guess, or the file is cut off at its end.");
    }
    return {};
}

QJsonObject toJson(const Outline &outline)
{
    QJsonArray sections;
    for (const OutlineSection &section : outline.sections)
        sections.append(
            QJsonObject{{QStringLiteral("kind"), nameOf(section.kind)},
                        {QStringLiteral("title"), section.title},
                        {QStringLiteral("introduction"), QJsonArray::fromStringList(section.introduction)},
                        {QStringLiteral("entries"), toJson(section.entries)}});
    QJsonArray doubts;
    for (const Doubt &doubt : outline.doubts)
        doubts.append(
            QJsonObject{{QStringLiteral("line"), doubt.line}, {QStringLiteral("message"), describe(doubt)}});
    return {{QStringLiteral("title"), outline.title},
            {QStringLiteral("kicker"), outline.kicker},
            {QStringLiteral("year"), orNull(outline.year)},
            {QStringLiteral("organization"), outline.organization},
            {QStringLiteral("introduction"), QJsonArray::fromStringList(outline.introduction)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("signature"), QJsonArray::fromStringList(outline.signature)},
            {QStringLiteral("doubts"), doubts}};
}

} // namespace dashiji::intake
