// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publish/corpusreport.h"

#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dashiji::test
{

namespace
{

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The line of a text that holds these words; spaces do not count.
qsizetype lineOf(const QStringList &lines, QString words, qsizetype from)
{
    words.remove(QLatin1Char(' '));
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (QString(lines.at(i)).remove(QLatin1Char(' ')).endsWith(words))
            return i;
    }
    return -1;
}

Entry entryOf(const QString &title, const QString &body, const QStringList &captions)
{
    Entry entry;
    entry.title = title;
    entry.body = body;
    for (const QString &caption : captions) {
        Photo photo;
        photo.caption = caption;
        entry.photos.push_back(photo);
    }
    return entry;
}

} // namespace

std::optional<Report> corpusReport()
{
    const auto text = corpusFile(QStringLiteral("report-2021.txt"));
    const auto outline = corpusFile(QStringLiteral("report-2021.structure.json"));
    if (!text || !outline)
        return {};
    QStringList lines;
    for (const QString &line : readText(*text).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    const QJsonObject object = QJsonDocument::fromJson(readText(*outline).toUtf8()).object();
    Report report;
    report.year = object[QStringLiteral("year")].toInt();
    report.title = object[QStringLiteral("title")].toString();
    report.kicker = object[QStringLiteral("kicker")].toString();
    report.organization = object[QStringLiteral("organization")].toString();
    for (const QString &line : lines) {
        if (line.startsWith(object[QStringLiteral("intro")].toString()))
            report.introduction = line;
    }
    qsizetype at = 0;
    for (const QJsonValue s : object[QStringLiteral("sections")].toArray()) {
        Section part;
        part.title = s[QStringLiteral("title")].toString();
        for (const QJsonValue e : s[QStringLiteral("entries")].toArray()) {
            QStringList captions;
            for (const QJsonValue c : e[QStringLiteral("captions")].toArray())
                captions.append(c.toString());
            at = lineOf(lines, e[QStringLiteral("title")].toString(), at) + 1;
            while (at > 0 && at < lines.size() && captions.contains(lines.at(at)))
                ++at;
            part.entries.push_back(entryOf(e[QStringLiteral("title")].toString(), lines.value(at), captions));
        }
        report.sections.push_back(part);
    }
    return report;
}

} // namespace dashiji::test
