// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Input nobody meant as a report: an error or an outline, in linear time and bounded memory.
#include "core/intake/files/paragraphs.h"
#include "core/intake/source.h"
#include "tests/support/printers.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <random>

using namespace dashiji;
using namespace dashiji::intake;
using namespace Qt::StringLiterals;

namespace
{

/// Reads, builds and drafts; true when it was a text.
bool goesThrough(const QByteArray &bytes)
{
    const auto source = readSource(bytes, u"a.txt"_s);
    if (!source) {
        EXPECT_EQ(source.error().subject, u"a.txt"_s);
        return false;
    }
    const Outline outline = buildOutline(*source);
    const auto report = draftReport(outline, 2020);
    EXPECT_EQ(report.has_value(), !outline.isEmpty());
    return true;
}

std::vector<QByteArray> samples()
{
    std::vector<QByteArray> all;
    const QDir folder(test::dataFile(u"intake"_s));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        all.push_back(file.readAll());
    }
    return all;
}

} // namespace

TEST(HostileTest, TruncatedFilesAreReadOrRefused)
{
    for (const QByteArray &sample : samples())
        for (qsizetype length = 0; length < sample.size(); length += 7)
            goesThrough(sample.first(length));
}

TEST(HostileTest, DamagedFilesAreReadOrRefused)
{
    std::mt19937 random(3);
    for (const QByteArray &sample : samples()) {
        for (int round = 0; round < 40; ++round) {
            QByteArray damaged = sample;
            for (auto times = 1 + random() % 8; times > 0; --times)
                damaged[static_cast<qsizetype>(random() % static_cast<std::size_t>(damaged.size()))] =
                    static_cast<char>(random());
            goesThrough(damaged);
        }
    }
}

TEST(HostileTest, ShuffledLinesAreRead)
{
    std::mt19937 random(4);
    QList<QByteArray> lines;
    for (const QByteArray &sample : samples())
        if (QString::fromUtf8(sample).toUtf8() == sample)
            lines += sample.split('\n');
    for (int round = 0; round < 150; ++round) {
        QByteArray text;
        for (auto count = 1 + random() % 60; count > 0; --count)
            text += lines[static_cast<qsizetype>(random() % static_cast<std::size_t>(lines.size()))] + '\n';
        EXPECT_TRUE(goesThrough("x\n" + text));
    }
}

TEST(HostileTest, OneVeryLongLine)
{
    const auto source = readSource(QByteArray(40 * 1024 * 1024, 'a'), u"a.txt"_s);
    ASSERT_TRUE(source) << why(source);
    EXPECT_EQ(source->paragraphs.size(), 1U);
    EXPECT_TRUE(buildOutline(*source).isEmpty());
}

TEST(HostileTest, ATextLongerThanAnyReportIsReadInOneWay)
{
    const QString month = u"1. 开放日\n来了三百人。\n2. 讲座\n听众两千人。\n"_s;
    const auto some = readSource(month.repeated(500).toUtf8(), u"a.txt"_s);
    const auto many = readSource(month.repeated(55'000).toUtf8(), u"a.txt"_s);
    ASSERT_TRUE(some) << why(some);
    ASSERT_TRUE(many) << why(many);
    EXPECT_GT(some->readings.size(), 1U);
    EXPECT_EQ(many->readings.size(), 1U);
    EXPECT_EQ(many->paragraphs.size(), 220'000U);
}

TEST(HostileTest, VeryManyLines)
{
    const auto tooMany = readSource(QByteArray("x\n").repeated(kMostParagraphs + 1), u"a.txt"_s);
    ASSERT_FALSE(tooMany);
    EXPECT_EQ(tooMany.error().code, ErrorCode::FileTooLarge);
    EXPECT_TRUE(goesThrough(QByteArray("1. a\n").repeated(50'000)));
    EXPECT_TRUE(goesThrough(QByteArray("- a\n  - b\n").repeated(50'000)));
    EXPECT_TRUE(goesThrough(QString(u"标题\n正文到此为止。\n"_s).repeated(50'000).toUtf8()));
    EXPECT_TRUE(goesThrough(QString(u"目录\n"_s + u"短行\n"_s.repeated(100'000)).toUtf8()));
    EXPECT_TRUE(goesThrough(QByteArray(30 * 1024 * 1024, '\n') + "1. a\n2. b\n"));
}

TEST(HostileTest, DeepNumbersAndBrackets)
{
    EXPECT_TRUE(goesThrough(QByteArray("1.").repeated(100'000)));
    EXPECT_TRUE(goesThrough(QByteArray("(").repeated(100'000)));
    EXPECT_TRUE(goesThrough(QByteArray("【").repeated(100'000)));
    EXPECT_TRUE(goesThrough(QByteArray("#").repeated(100'000)));
    EXPECT_TRUE(goesThrough(QByteArray("一").repeated(100'000)));
    EXPECT_TRUE(goesThrough(QByteArray("**").repeated(100'000)));
}
