// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publish/scoring.h"

#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dashiji::test
{

namespace
{

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

QStringList Score::skippedWithoutReason() const
{
    QStringList result;
    for (auto check = checks.begin(); check != checks.end(); ++check) {
        if (check.value() == QLatin1String("SKIP") && !text.contains(QLatin1String("not found: install")))
            result.append(check.key());
    }
    return result;
}

bool scoringIsPossible()
{
    return scorer(QStringLiteral("pdf_check.py")).has_value();
}

Score scoreOf(const QByteArray &pdf, const QStringList &expected, int figures)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file.pdf"));
    const QString strings = folder.filePath(QStringLiteral("strings.txt"));
    writeFile(file, pdf);
    writeFile(strings, expected.join(QLatin1Char('\n')).toUtf8());
    QStringList arguments{file, QStringLiteral("--json"), QStringLiteral("--expect"), strings};
    if (figures >= 0)
        arguments << QStringLiteral("--alt") << QString::number(figures);
    QProcess process;
    process.start(*scorer(QStringLiteral("pdf_check.py")), arguments);
    constexpr int kMostMilliseconds = 600000;
    EXPECT_TRUE(process.waitForFinished(kMostMilliseconds));
    Score score;
    const QByteArray out = process.readAllStandardOutput();
    const QJsonObject json = QJsonDocument::fromJson(out).object();
    for (const QJsonValue check : json[QStringLiteral("checks")].toArray()) {
        const QString name = check[QStringLiteral("name")].toString();
        const QString status = check[QStringLiteral("status")].toString();
        score.checks[name] = status;
        const QJsonObject values = check[QStringLiteral("values")].toObject();
        if (values.contains(QStringLiteral("type_size_pt"))) {
            score.typeSize = values[QStringLiteral("type_size_pt")].toDouble();
            const QJsonArray block = values[QStringLiteral("text_block")].toArray().first().toArray();
            score.edges = {block[0].toDouble(), block[1].toDouble()};
        }
        score.text += name + QLatin1Char(' ') + status + QLatin1Char(' ') +
                      check[QStringLiteral("figure")].toString() + QLatin1Char('\n');
        if (status == QLatin1String("FAIL"))
            score.text += QString::fromUtf8(
                QJsonDocument(check[QStringLiteral("problems")].toArray()).toJson().left(3000));
    }
    EXPECT_EQ(score.checks.size(), 9) << process.readAllStandardError().toStdString();
    return score;
}

} // namespace dashiji::test
