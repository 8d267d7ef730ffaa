// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job on real reports, judged by the scorers outside: needs DASHIJI_CORPUS and DASHIJI_EVAL.
#include "tests/app/cli/clifixture.h"
#include "tests/support/testfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class CorpusTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        if (!dashiji::test::corpusFile({}) || !dashiji::test::scorer({}))
            GTEST_SKIP() << "set DASHIJI_CORPUS and DASHIJI_EVAL to the folders of the texts and the scorers";
    }
    static QString corpus(const QString &name) { return *dashiji::test::corpusFile(name); }

    /// What a scorer prints.
    [[nodiscard]] QByteArray judge(const QString &scorer, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(*dashiji::test::scorer(scorer), arguments); // it names its own interpreter
        EXPECT_TRUE(process.waitForFinished(120'000)) << process.errorString().toStdString();
        return process.readAllStandardOutput();
    }
    [[nodiscard]] QByteArray outlineScore(const QString &name) const
    {
        const CliRun dry = run({u"import"_s, corpus(name + u".txt"_s), u"--dry-run"_s, u"--json"_s});
        EXPECT_TRUE(succeeded(dry));
        write(u"outline.json"_s, dry.out);
        return judge(u"score_outline.py"_s,
                     {corpus(name + u".structure.json"_s), u"outline.json"_s, u"--errors"_s});
    }
    static double figure(const QByteArray &score, const QString &name)
    {
        const QRegularExpression line(name + u" F1 ([0-9.]+)"_s);
        return line.match(QString::fromUtf8(score)).captured(1).toDouble();
    }
};

TEST_F(CorpusTest, ReportOf2021IsReadWithoutAMistake)
{
    const QByteArray score = outlineScore(u"report-2021"_s);
    EXPECT_TRUE(score.contains("head 3/3")) << score.toStdString();
    for (const QString &name : {u"section"_s, u"entry"_s, u"caption"_s})
        EXPECT_EQ(figure(score, name), 1.0) << score.toStdString();
}

TEST_F(CorpusTest, ReportsOfAnotherGenreAreReadWell)
{
    for (const QString &name : {u"009-kaiyuanshe-2023-business"_s, u"012-kaiyuanshe-2024-education"_s}) {
        const QByteArray score = outlineScore(name);
        EXPECT_GE(figure(score, u"entry"_s), 0.90) << name.toStdString() << "\n" << score.toStdString();
    }
}

TEST_F(CorpusTest, ReportOf2021IsPrintedWhole)
{
    ASSERT_TRUE(succeeded(run({u"import"_s, u"a.dashiji"_s, corpus(u"report-2021.txt"_s), u"--json"_s})));
    const CliRun exported =
        run({u"export"_s, u"a.dashiji"_s, u"--year"_s, u"2021"_s, u"--to"_s, u"a.pdf"_s, u"--json"_s});
    ASSERT_TRUE(succeeded(exported));

    const QJsonObject report = run({u"show"_s, u"a.dashiji"_s, u"--year"_s, u"2021"_s, u"--json"_s}).json();
    QStringList expected{report["title"_L1].toString(), report["kicker"_L1].toString()};
    int captions = 0;
    const auto expectAll = [&expected](const QJsonValue &texts) {
        for (const QJsonValue &text : texts.toArray())
            expected << text.toString();
    };
    expectAll(report["introduction"_L1]);
    for (const QJsonValue &section : report["sections"_L1].toArray()) {
        expected << section["title"_L1].toString();
        for (const QJsonValue &entry : section["entries"_L1].toArray()) {
            expected << entry["title"_L1].toString();
            expectAll(entry["paragraphs"_L1]);
            for (const QJsonValue &photo : entry["photos"_L1].toArray()) {
                expected << photo["caption"_L1].toString();
                ++captions;
            }
        }
    }
    EXPECT_EQ(expected.size(), 2 + 1 + 2 + 20 + 20 + 8);
    EXPECT_EQ(exported.json()["missing_pictures"_L1].toInt(), captions);
    write(u"expected.txt"_s, expected.join(u'\n').toUtf8());

    const QByteArray judged =
        judge(u"pdf_check.py"_s, {u"a.pdf"_s, u"--expect"_s, u"expected.txt"_s, u"--json"_s});
    const QJsonArray checks = QJsonDocument::fromJson(judged).object()["checks"_L1].toArray();
    ASSERT_FALSE(checks.isEmpty()) << judged.toStdString();
    const QStringList wanted{u"syntax"_s, u"metadata"_s,    u"outline"_s,
                             u"text"_s,   u"composition"_s, u"fonts"_s};
    int seen = 0;
    for (const QJsonValue &check : checks) {
        if (!wanted.contains(check["name"_L1].toString()))
            continue;
        ++seen;
        EXPECT_EQ(check["status"_L1].toString(), u"PASS"_s)
            << QJsonDocument(check.toObject()).toJson().toStdString();
    }
    EXPECT_EQ(seen, wanted.size());
}

} // namespace dashiji::app::cli::test
