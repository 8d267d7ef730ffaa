// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real reports against outlines made by hand, with the scorer that stands beside them.
#include "core/intake/outlinejson.h"
#include "core/intake/source.h"
#include "tests/support/printers.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace Qt::StringLiterals;

namespace
{

/// What the scorer prints: the count of the head, and F1 of sections, entries and captions.
struct Score {
    int head = 0;
    double section = 0, entry = 0, caption = 0;
    QString printed;
};

double figure(const QString &printed, const QString &name)
{
    const auto match = QRegularExpression(name + u" F1 ([0-9.]+)"_s).match(printed);
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

std::optional<Score> scoreOf(const QString &name)
{
    const auto text = test::corpusFile(name + u".txt"_s);
    const auto gold = test::corpusFile(name + u".structure.json"_s);
    const auto scorer = test::scorer(u"score_outline.py"_s);
    if (!text || !gold || !scorer)
        return std::nullopt;
    const auto source = intake::readSource(*text);
    EXPECT_TRUE(source) << why(source);
    if (!source)
        return Score{};
    const QTemporaryDir folder;
    QFile prediction(folder.filePath(u"outline.json"_s));
    EXPECT_TRUE(prediction.open(QIODevice::WriteOnly));
    prediction.write(QJsonDocument(intake::toJson(intake::buildOutline(*source))).toJson());
    prediction.close();
    QProcess process;
    process.start(u"python3"_s, {*scorer, *gold, prediction.fileName(), u"--errors"_s});
    EXPECT_TRUE(process.waitForFinished());
    Score score;
    score.printed = QString::fromUtf8(process.readAllStandardOutput());
    score.head = QRegularExpression(u"head ([0-3])/3"_s).match(score.printed).captured(1).toInt();
    score.section = figure(score.printed, u"section"_s);
    score.entry = figure(score.printed, u"entry"_s);
    score.caption = figure(score.printed, u"caption"_s);
    return score;
}

#define SCORE_OR_SKIP(score, name)                                                                           \
    const auto score = scoreOf(name);                                                                        \
    if (!score)                                                                                              \
    GTEST_SKIP() << "DASHIJI_CORPUS or DASHIJI_EVAL is not set"

} // namespace

TEST(CorpusTest, ReportWithTrailingHeadingsIsReadWhole)
{
    SCORE_OR_SKIP(score, u"report-2021"_s);
    EXPECT_EQ(score->head, 3) << score->printed.toStdString();
    EXPECT_EQ(score->section, 1.0) << score->printed.toStdString();
    EXPECT_EQ(score->entry, 1.0) << score->printed.toStdString();
    EXPECT_EQ(score->caption, 1.0) << score->printed.toStdString();
}

TEST(CorpusTest, DecimalSectionsWithBulletsAreRead)
{
    SCORE_OR_SKIP(score, u"009-kaiyuanshe-2023-business"_s);
    EXPECT_GE(score->section, 0.9) << score->printed.toStdString();
    EXPECT_GE(score->entry, 0.9) << score->printed.toStdString();
}

TEST(CorpusTest, BulletsWithSubBulletsAreRead)
{
    SCORE_OR_SKIP(score, u"012-kaiyuanshe-2024-education"_s);
    EXPECT_GE(score->section, 0.9) << score->printed.toStdString();
    EXPECT_GE(score->entry, 0.9) << score->printed.toStdString();
}
