// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints every reading of the texts given, and what is measured of it, one JSON object a line: for
// weights.py.
// --weights: the measures' names and what each weighs.
#include "core/intake/files/cleaning.h"
#include "core/intake/files/decoding.h"
#include "core/intake/files/paragraphs.h"
#include "core/intake/outlinejson.h"
#include "core/intake/reading/roles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace dashiji;

namespace
{

Result<QJsonArray> readingsOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = TRY(intake::readFile(path, qint64(64) << 20));
    const auto decoded = TRY(intake::decode(bytes, name));
    auto paragraphs = TRY(intake::splitParagraphs(decoded.text, name));
    intake::cleanParagraphs(paragraphs);
    QJsonArray readings;
    for (auto &[reading, measures] : intake::measureReadings(paragraphs)) {
        QJsonArray measured;
        for (const intake::Criterion &criterion : intake::criteria())
            measured.append(measures.*criterion.measure);
        intake::Source source;
        source.fileName = name;
        source.paragraphs = std::move(reading.paragraphs);
        readings.append(
            QJsonObject{{QStringLiteral("score"), reading.score},
                        {QStringLiteral("entries"), reading.entries},
                        {QStringLiteral("measures"), measured},
                        {QStringLiteral("outline"), intake::toJson(intake::buildOutline(source))}});
    }
    return readings;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && QLatin1String(argv[1]) == QLatin1String("--weights")) {
        QJsonArray weights;
        for (const intake::Criterion &criterion : intake::criteria())
            weights.append(QJsonArray{QLatin1String(criterion.name), criterion.weight});
        std::puts(QJsonDocument(weights).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    for (int at = 1; at < argc; ++at) {
        const QString path = QString::fromLocal8Bit(argv[at]);
        const auto readings = readingsOf(path);
        const QJsonObject line{{QStringLiteral("file"), path},
                               {QStringLiteral("readings"), readings ? *readings : QJsonArray()}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
