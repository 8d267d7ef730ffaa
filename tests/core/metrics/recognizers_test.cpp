// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers and ordinals of a public test collection: all of its core must be read with the right value.
#include "core/metrics/candidate.h"
#include "core/metrics/foldedtext.h"
#include "core/text/numeralscan.h"
#include "tests/support/printers.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <gtest/gtest.h>
#include <iostream>
#include <map>

using namespace dashiji;
using namespace dashiji::metrics;

namespace
{

bool equal(const Decimal &value, double expected)
{
    const double read = value.toString().toDouble();
    return std::abs(read - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

/// The numeral that begins where the expected one does has its value and ends where it does.
bool readsNumber(const std::u32string &line, const QJsonObject &expected)
{
    auto start = static_cast<size_t>(expected[QStringLiteral("start")].toInt());
    if (line.at(start) == U'第')
        ++start;
    const auto numeral = text::scanSignedNumeral(line, start);
    return numeral && equal(numeral->value, expected[QStringLiteral("value")].toDouble());
}

bool isRead(const QJsonObject &row)
{
    const std::u32string line = foldForNumbers(row[QStringLiteral("input")].toString());
    const QJsonArray results = row[QStringLiteral("results")].toArray();
    for (const QJsonValue &result : results)
        if (!readsNumber(line, result.toObject()))
            return false;
    static const UnitLexicon lexicon = UnitLexicon::standard();
    return !results.isEmpty() || findCandidates(line, findExclusions(line), lexicon).found.empty();
}

} // namespace

TEST(RecognizersTest, ReadsTheCoreNumbersOfTheCollection)
{
    const auto path = test::corpusFile(QStringLiteral("numerals-recognizers.jsonl"));
    if (!path)
        GTEST_SKIP() << "DASHIJI_CORPUS is not set";
    QFile file(*path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    std::map<std::pair<QString, QString>, std::pair<int, int>> scores;
    std::map<QString, std::pair<int, int>> tiers;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const QString tier = row[QStringLiteral("tier")].toString();
        const QString kind = row[QStringLiteral("kind")].toString();
        if (tier != QStringLiteral("core") ||
            (kind != QStringLiteral("number") && kind != QStringLiteral("ordinal")))
            continue;
        const bool read = isRead(row);
        for (auto *score : {&scores[{tier, row[QStringLiteral("kind")].toString()}], &tiers[tier]}) {
            score->first += read ? 1 : 0;
            ++score->second;
        }
        if (!read && qEnvironmentVariableIsSet("DASHIJI_SHOW_MISSES"))
            std::cout << "missed " << line.toStdString() << '\n';
    }
    for (const auto &[key, score] : scores)
        std::cout << key.first.toStdString() << ' ' << key.second.toStdString() << ": " << score.first
                  << " of " << score.second << '\n';
    EXPECT_EQ(tiers[QStringLiteral("core")].first, tiers[QStringLiteral("core")].second);
}
