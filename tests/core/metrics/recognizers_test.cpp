// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A public test collection of numbers, percentages, ranges, money and measures: all of its core is read with
// the right value, bound and unit, and nine tenths of what it calls extended.
#include "core/metrics/candidate.h"
#include "core/metrics/foldedtext.h"
#include "core/metrics/quantity.h"
#include "core/text/numeralscan.h"
#include "tests/core/metrics/standardlexicon.h"
#include "tests/support/printers.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <gtest/gtest.h>
#include <iostream>
#include <map>

using namespace dashiji;
using namespace dashiji::metrics;
using dashiji::test::standardLexicon;

namespace
{

using Qt::StringLiterals::operator""_s;

double inDouble(const Decimal &value)
{
    return value.toString().toDouble();
}

bool equal(double read, double expected)
{
    return std::abs(read - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

/// The value as the collection means it: a third is 0.333….
double valueOf(const text::Numeral &numeral)
{
    return inDouble(numeral.value) / (numeral.divisor ? inDouble(*numeral.divisor) : 1.0);
}

struct Expected {
    size_t start;
    size_t end;
    double value;
    QJsonObject row;
};

Expected expectedOf(const QJsonObject &row)
{
    const auto start = static_cast<size_t>(row[u"start"_s].toInt());
    return {start, static_cast<size_t>(row[u"end"_s].toInt()), row[u"value"_s].toDouble(), row};
}

/// The quantities that lie within a stretch of the line.
std::vector<Quantity> quantitiesIn(const std::u32string &line, const Expected &expected)
{
    std::vector<Quantity> all;
    for (size_t i = expected.start; i < expected.end;) {
        const auto quantity = quantityAt(line, i, standardLexicon());
        if (quantity)
            all.push_back(*quantity);
        i = quantity ? std::max(quantity->end, i + 1) : i + 1;
    }
    return all;
}

/// A number has the value, and ends where it is said to end. Hundredths are 一百分之…: 2 of them are 0.02.
bool readsNumber(const std::u32string &line, const Expected &expected)
{
    const size_t start = expected.start + (line.at(expected.start) == U'第' ? 1 : 0);
    const auto numeral = text::scanSignedNumeral(line, start);
    return numeral && equal(valueOf(*numeral) / (numeral->percent ? 100 : 1), expected.value) &&
           (numeral->end == expected.end || numeral->markEnd == expected.end);
}

/// In hundredths: a tenth part (成) is ten of them, a fraction without unit a hundred times itself.
bool readsPercentage(const std::u32string &line, const Expected &expected)
{
    const std::map<std::u32string, double> factors = {{U"%", 1}, {U"‰", 0.1}, {U"成", 10}, {U"个百分点", 1}};
    const auto all = quantitiesIn(line, expected);
    if (all.size() != 1)
        return false;
    const double factor = all[0].unit ? factors.at(all[0].unit->word) : 100;
    return equal(valueOf(all[0].numeral) * factor, expected.value);
}

/// Both bounds; of one that is open only the other. 不到 and 小于 have a greatest value like 至多.
bool readsRange(const std::u32string &line, const Expected &expected)
{
    std::optional<double> least;
    std::optional<double> greatest;
    for (const Quantity &quantity : quantitiesIn(line, expected)) {
        const double value = valueOf(quantity.numeral);
        if (quantity.qualifier == Qualifier::AtMost)
            greatest = value;
        else
            least = value;
        if (quantity.numeral.valueMax)
            greatest = inDouble(*quantity.numeral.valueMax);
    }
    const QJsonValue upper = expected.row[u"value_max"_s];
    const QString qualifier = expected.row[u"qualifier"_s].toString();
    const bool below = qualifier == u"under"_s || qualifier == u"at_most"_s;
    if (below)
        return !least && greatest && equal(*greatest, expected.value);
    if (!least || !equal(*least, expected.value))
        return false;
    return upper.isDouble() ? greatest && equal(*greatest, upper.toDouble()) : !greatest;
}

/// Units are compared by what they mean: 千米 is 公里.
QString commonName(const QString &unit)
{
    const QHash<QString, QString> names = {{u"千米"_s, u"公里"_s},   {u"千克"_s, u"公斤"_s},
                                           {u"公分"_s, u"厘米"_s},   {u"元人民币"_s, u"元"_s},
                                           {u"人民币"_s, u"元"_s},   {u"块"_s, u"元"_s},
                                           {u"美圆"_s, u"美元"_s},   {u"Dollar"_s, u"美元"_s},
                                           {u"台币"_s, u"新台币"_s}, {u"Bitcoin"_s, u"比特币"_s}};
    return names.value(unit, unit);
}

bool readsMeasure(const std::u32string &line, const Expected &expected)
{
    for (const Quantity &quantity : quantitiesIn(line, expected))
        if (quantity.unit && equal(valueOf(quantity.numeral), expected.value) &&
            commonName(QString::fromStdU32String(quantity.unit->word)) ==
                commonName(expected.row[u"unit"_s].toString()))
            return true;
    return false;
}

/// Where the collection finds nothing of its kind, nor do we.
bool findsNothing(const std::u32string &line, const QString &kind)
{
    for (const Candidate &candidate : findCandidates(line, findExclusions(line), standardLexicon()).found)
        if (kind != u"currency"_s || (candidate.unit && candidate.unit->category == Category::Funding))
            return false;
    return true;
}

bool isRead(const QJsonObject &row)
{
    const std::map<QString, bool (*)(const std::u32string &, const Expected &)> readers = {
        {u"number"_s, readsNumber},     {u"ordinal"_s, readsNumber},   {u"percentage"_s, readsPercentage},
        {u"numberrange"_s, readsRange}, {u"currency"_s, readsMeasure}, {u"dimension"_s, readsMeasure}};
    const std::u32string line = foldForNumbers(row[u"input"_s].toString());
    const QString kind = row[u"kind"_s].toString();
    const QJsonArray results = row[u"results"_s].toArray();
    for (const QJsonValue &result : results)
        if (!readers.at(kind)(line, expectedOf(result.toObject())))
            return false;
    return !results.isEmpty() || findsNothing(line, kind);
}

} // namespace

TEST(RecognizersTest, ReadsTheCoreOfTheCollectionAndNineTenthsOfTheRest)
{
    const auto path = test::corpusFile(QStringLiteral("numerals-recognizers.jsonl"));
    if (!path)
        GTEST_SKIP() << "DASHIJI_CORPUS is not set";
    QFile file(*path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    struct Score {
        int read = 0;
        int all = 0;
    };
    std::map<std::pair<QString, QString>, Score> scores;
    std::map<QString, Score> tiers;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const QString tier = row[u"tier"_s].toString();
        if (tier != u"core"_s && tier != u"extended"_s)
            continue;
        const bool read = isRead(row);
        for (Score *score : {&scores[{tier, row[u"kind"_s].toString()}], &tiers[tier]}) {
            score->read += read ? 1 : 0;
            ++score->all;
        }
        if (!read && qEnvironmentVariableIsSet("DASHIJI_SHOW_MISSES"))
            std::cout << "missed " << line.toStdString() << '\n';
    }
    for (const auto &[key, score] : scores)
        std::cout << key.first.toStdString() << ' ' << key.second.toStdString() << ": " << score.read
                  << " of " << score.all << '\n';
    EXPECT_EQ(tiers[u"core"_s].read, tiers[u"core"_s].all);
    EXPECT_GE(tiers[u"extended"_s].read * 10, tiers[u"extended"_s].all * 9);
}
