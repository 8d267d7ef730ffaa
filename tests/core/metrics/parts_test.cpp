// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which numbers are parts of others, in sentences marked by hand: tests/data/parts/marked.txt tells how.
#include "core/metrics/followedit.h"
#include "core/metrics/parts.h"
#include "core/metrics/rewriting.h"
#include "core/text/anchors.h"
#include "tests/core/metrics/standardlexicon.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QMap>

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

using namespace dashiji;
using namespace dashiji::metrics;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype kNone = -1;

struct PartSentence {
    QString text;
    std::vector<Metric> metrics;
    std::vector<qsizetype> wholes; ///< of each metric; kNone: no part
};

/// "26人" or "52,000": what a count says, whatever the measure word is.
Metric metricOf(const QString &words)
{
    Metric metric;
    if (const auto amount = readAmount(words, test::standardLexicon())) {
        metric.value = amount->value;
        metric.unit = amount->unit;
    } else {
        ADD_FAILURE() << words.toStdString();
    }
    return metric;
}

PartSentence readSentence(const QString &line)
{
    PartSentence sentence;
    QMap<QString, qsizetype> names;
    qsizetype at = 0;
    for (qsizetype open = line.indexOf(u'{'); open >= 0; open = line.indexOf(u'{', at)) {
        const qsizetype close = line.indexOf(u'}', open);
        QString words = line.mid(open + 1, close - open - 1);
        sentence.text += QStringView(line).mid(at, open - at);
        at = close + 1;
        QString whole;
        if (const qsizetype sign = words.indexOf(u'>'); sign >= 0) {
            whole = words.mid(sign + 1);
            words.truncate(sign);
        }
        if (const qsizetype sign = words.indexOf(u':'); sign >= 0) {
            names[words.left(sign)] = qsizetype(sentence.metrics.size());
            words.remove(0, sign + 1);
        }
        Metric metric = metricOf(words);
        metric.anchor.start = sentence.text.size();
        sentence.text += words;
        metric.anchor.end = sentence.text.size();
        metric.label = whole; // until all names are known
        sentence.metrics.push_back(std::move(metric));
    }
    sentence.text += QStringView(line).mid(at);
    for (Metric &metric : sentence.metrics) {
        sentence.wholes.push_back(names.value(metric.label, kNone));
        EXPECT_EQ(metric.label.isEmpty(), sentence.wholes.back() == kNone) << line.toStdString();
        metric.label.clear();
    }
    return sentence;
}

std::vector<PartSentence> readSentences(const QString &name)
{
    QFile file(test::dataFile(name));
    std::vector<PartSentence> sentences;
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            sentences.push_back(readSentence(line));
    return sentences;
}

std::vector<qsizetype> wholesOf(const QString &text, const std::vector<Metric> &metrics)
{
    std::vector<const Metric *> given;
    for (const Metric &metric : metrics)
        given.push_back(&metric);
    std::vector<qsizetype> wholes;
    for (const auto &part : partsIn(text, given))
        wholes.push_back(part ? qsizetype(part->whole) : kNone);
    return wholes;
}

struct Score {
    int right = 0;
    int found = 0;
    int marked = 0;
};

Score scoreOf(const std::vector<PartSentence> &sentences)
{
    Score score;
    for (const PartSentence &sentence : sentences) {
        const auto wholes = wholesOf(sentence.text, sentence.metrics);
        for (size_t i = 0; i < wholes.size(); ++i) {
            score.found += wholes[i] != kNone ? 1 : 0;
            score.marked += sentence.wholes[i] != kNone ? 1 : 0;
            score.right += wholes[i] != kNone && wholes[i] == sentence.wholes[i] ? 1 : 0;
            if (wholes[i] != sentence.wholes[i])
                GTEST_LOG_(INFO) << sentence.text.toStdString() << ": "
                                 << sentence.text.mid(sentence.metrics[i].anchor.start, 8).toStdString();
        }
    }
    return score;
}

} // namespace

TEST(Parts, AreFoundAsTheyAreMarked)
{
    const auto sentences = readSentences(u"parts/marked.txt"_s);
    ASSERT_GE(sentences.size(), 30U);
    const Score score = scoreOf(sentences);
    EXPECT_EQ(score.found, score.right);
    EXPECT_EQ(score.right, score.marked);
}

TEST(Parts, AreFoundInSentencesThatWereKeptAside)
{
    const auto sentences = readSentences(u"parts/aside.txt"_s);
    ASSERT_GE(sentences.size(), 15U);
    const Score score = scoreOf(sentences);
    RecordProperty("right", score.right);
    RecordProperty("found", score.found);
    RecordProperty("marked", score.marked);
    EXPECT_GE(10 * score.right, 9 * score.found);
    EXPECT_GE(10 * score.right, 9 * score.marked);
}

TEST(Parts, NeverExceedTheirWhole)
{
    std::mt19937 random(20214);
    for (const PartSentence &sentence : readSentences(u"parts/marked.txt"_s))
        for (int round = 0; round < 50; ++round) {
            auto metrics = sentence.metrics;
            for (Metric &metric : metrics)
                metric.value = Decimal::fromInteger(static_cast<qint64>(random() % 40));
            const auto wholes = wholesOf(sentence.text, metrics);
            for (size_t i = 0; i < wholes.size(); ++i) {
                if (wholes[i] != kNone) {
                    EXPECT_LE(metrics[i].value, metrics[size_t(wholes[i])].value)
                        << sentence.text.toStdString();
                }
            }
        }
}

TEST(Parts, DoNotDependOnTheOrderOfMetrics)
{
    std::mt19937 random(20215);
    for (const PartSentence &sentence : readSentences(u"parts/marked.txt"_s)) {
        const auto before = wholesOf(sentence.text, sentence.metrics);
        std::vector<size_t> order(before.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::shuffle(order, random);
        std::vector<Metric> shuffled;
        for (const size_t i : order)
            shuffled.push_back(sentence.metrics[i]);
        const auto after = wholesOf(sentence.text, shuffled);
        for (size_t i = 0; i < order.size(); ++i)
            EXPECT_EQ(after[i] == kNone ? kNone : qsizetype(order[size_t(after[i])]), before[order[i]])
                << sentence.text.toStdString();
    }
}

TEST(Parts, AreNotReadWhereAMetricDoesNotStandInTheText)
{
    PartSentence sentence = readSentence(u"代表{a:26人}，其中{1人>a}。"_s);
    sentence.metrics[1].anchor.end = 99;
    EXPECT_EQ(wholesOf(sentence.text, sentence.metrics), (std::vector<qsizetype>{kNone, kNone}));
    EXPECT_EQ(wholesOf(QString(), sentence.metrics), (std::vector<qsizetype>{kNone, kNone}));
}
