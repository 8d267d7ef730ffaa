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

/// Without those of pictures that nothing is said of.
QJsonArray captionsOf(const OutlineEntry &entry)
{
    QStringList captions = entry.captions;
    captions.removeAll(QString());
    return QJsonArray::fromStringList(captions);
}

QJsonArray toJson(const std::vector<OutlineEntry> &entries)
{
    QJsonArray array;
    for (const OutlineEntry &entry : entries)
        array.append(QJsonObject{{QStringLiteral("rank"), orNull(entry.rank)},
                                 {QStringLiteral("title"), entry.title},
                                 {QStringLiteral("paragraphs"), QJsonArray::fromStringList(entry.paragraphs)},
                                 {QStringLiteral("captions"), captionsOf(entry)}});
    return array;
}

} // namespace

QJsonObject toJson(const Outline &outline)
{
    QJsonArray sections;
    for (const OutlineSection &section : outline.sections)
        sections.append(
            QJsonObject{{QStringLiteral("kind"), nameOf(section.kind)},
                        {QStringLiteral("title"), section.title},
                        {QStringLiteral("introduction"), QJsonArray::fromStringList(section.introduction)},
                        {QStringLiteral("entries"), toJson(section.entries)}});
    return {{QStringLiteral("title"), outline.title},
            {QStringLiteral("kicker"), outline.kicker},
            {QStringLiteral("year"), orNull(outline.year)},
            {QStringLiteral("organization"), outline.organization},
            {QStringLiteral("introduction"), QJsonArray::fromStringList(outline.introduction)},
            {QStringLiteral("sections"), sections},
            {QStringLiteral("signature"), QJsonArray::fromStringList(outline.signature)}};
}

} // namespace dashiji::intake
