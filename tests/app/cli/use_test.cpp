// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Help, wrong use, and what holds for every command.
#include "tests/app/cli/clifixture.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{

class UseTest : public CliTest
{
};

const QStringList kCommands{u"new"_s,        u"import"_s,    u"metrics"_s,  u"list"_s,          u"show"_s,
                            u"edit"_s,       u"photo"_s,     u"export"_s,   u"history"_s,       u"undo"_s,
                            u"redo"_s,       u"verify"_s,    u"compare"_s,  u"rollover"_s,      u"search"_s,
                            u"indicators"_s, u"relatives"_s, u"timeline"_s, u"anniversaries"_s, u"backup"_s,
                            u"backups"_s,    u"restore"_s,   u"salvage"_s};

TEST_F(UseTest, HelpListsEveryCommand)
{
    const CliRun help = run({u"--help"_s});
    ASSERT_TRUE(succeeded(help));
    for (const QString &command : kCommands)
        EXPECT_TRUE(help.out.contains("\n  " + command.toUtf8() + " ")) << command.toStdString();
}

TEST_F(UseTest, EveryCommandHasHelpWithAnExample)
{
    for (const QString &command : kCommands) {
        const CliRun help = run({command, u"--help"_s});
        ASSERT_TRUE(succeeded(help)) << command.toStdString();
        EXPECT_TRUE(help.out.startsWith("Usage: dashiji-cli " + command.toUtf8() + " "))
            << command.toStdString();
        EXPECT_TRUE(help.out.contains("Example")) << command.toStdString();
        EXPECT_EQ(help.out.count("\n  dashiji-cli " + command.toUtf8() + " "),
                  help.out.count("\n  dashiji-cli "));
        EXPECT_GE(help.out.count("\n  dashiji-cli "), 1) << command.toStdString();
    }
}

TEST_F(UseTest, TheManualPageNamesEveryCommandAndOption)
{
    QFile page(dashiji::test::projectFile(u"resources/linux/dashiji-cli.1"_s));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll());
    static const QRegularExpression kCommand(u"\\n  ([a-z]+) "_s);
    static const QRegularExpression kOption(u"\\n  --([a-z-]+)"_s);
    QStringList commands;
    for (const auto &found : kCommand.globalMatch(QString::fromUtf8(run({u"--help"_s}).out)))
        commands << found.captured(1);
    ASSERT_GE(commands.size(), kCommands.size());
    for (const QString &command : commands) {
        EXPECT_TRUE(manual.contains(u"\n.BI "_s + command + u" \""_s)) << command.toStdString();
        for (const auto &found : kOption.globalMatch(QString::fromUtf8(run({command, u"--help"_s}).out))) {
            const QString option = u"\\-\\-"_s + found.captured(1).replace(u'-', u"\\-"_s);
            EXPECT_TRUE(manual.contains(option))
                << command.toStdString() << ' ' << found.captured(1).toStdString();
        }
    }
}

TEST_F(UseTest, NoCommandOrAnUnknownOneIsWrongUse)
{
    for (const QStringList &arguments :
         {QStringList(), QStringList{u"publish"_s}, QStringList{u"compere"_s}}) {
        const CliRun wrong = run(arguments);
        EXPECT_EQ(wrong.status, 2);
        EXPECT_TRUE(wrong.out.isEmpty());
        EXPECT_EQ(wrong.complaints().size(), 1);
    }
}

TEST_F(UseTest, WrongUseOfEveryCommandPrintsItsUsageLine)
{
    for (const QString &command : kCommands) {
        for (const QStringList &rest : {QStringList(), QStringList{u"a.dashiji"_s, u"--no-such-option"_s}}) {
            const CliRun wrong = run(QStringList(command) + rest);
            EXPECT_EQ(wrong.status, 2) << command.toStdString();
            EXPECT_TRUE(wrong.out.isEmpty()) << command.toStdString();
            ASSERT_EQ(wrong.complaints().size(), 2) << wrong.err.toStdString();
            EXPECT_TRUE(wrong.complaints().at(0).startsWith(u"dashiji-cli: "_s));
            EXPECT_TRUE(wrong.complaints().at(1).startsWith(u"Usage: dashiji-cli "_s + command + u' '));
        }
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(UseTest, OptionWithoutItsValueAndYearThatIsNoneAreWrongUse)
{
    importReport();
    EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s, u"--year"_s}).status, 2);
    for (const QString &year : {u"soon"_s, u"20300"_s, u"-1"_s, u"2030.5"_s, QString()})
        EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s, u"--year"_s, year}).status, 2) << year.toStdString();
    EXPECT_EQ(run({u"show"_s, u"office.dashiji"_s}).status, 2);
    EXPECT_EQ(run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s}).status, 2);
    EXPECT_EQ(run({u"list"_s, u"office.dashiji"_s, u"two"_s}).status, 2);
}

TEST_F(UseTest, CommandsThatReadWantAnArchiveThatIsThere)
{
    for (const QStringList &command :
         {QStringList{u"list"_s, u"no.dashiji"_s},
          QStringList{u"show"_s, u"no.dashiji"_s, u"--year"_s, u"2030"_s},
          QStringList{u"history"_s, u"no.dashiji"_s}, QStringList{u"undo"_s, u"no.dashiji"_s},
          QStringList{u"redo"_s, u"no.dashiji"_s}, QStringList{u"verify"_s, u"no.dashiji"_s},
          QStringList{u"edit"_s, u"no.dashiji"_s, u"--year"_s, u"2030"_s, u"--title"_s, u"x"_s},
          QStringList{u"photo"_s, u"no.dashiji"_s, u"--year"_s, u"2030"_s, u"--section"_s, u"events"_s,
                      u"--rank"_s, u"1"_s},
          QStringList{u"export"_s, u"no.dashiji"_s, u"--year"_s, u"2030"_s, u"--to"_s, u"a.pdf"_s}})
        EXPECT_TRUE(failedSaying(run(command), u"no.dashiji"_s)) << command.join(u' ').toStdString();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(UseTest, SpeaksTheLanguageOfTheLocale)
{
    const CliRun chinese = runIn(u"zh_CN.UTF-8"_s, {u"list"_s, u"no.dashiji"_s});
    const CliRun english = runIn(u"en_US.UTF-8"_s, {u"list"_s, u"no.dashiji"_s});
    EXPECT_TRUE(failedWithOneLine(english));
    EXPECT_TRUE(english.err.contains("There is no file at no.dashiji")) << english.err.toStdString();
    EXPECT_TRUE(failedWithOneLine(chinese));
}

TEST_F(UseTest, WorksInALocaleThatIsNotUtf8)
{
    importReport();
    const CliRun listed = runIn(u"C"_s, {u"list"_s, u"office.dashiji"_s});
    ASSERT_TRUE(succeeded(listed));
    EXPECT_TRUE(listed.out.contains("甲市科协")) << listed.out.toStdString();
}

TEST_F(UseTest, VersionIsPrinted)
{
    const CliRun version = run({u"--version"_s});
    ASSERT_TRUE(succeeded(version));
    EXPECT_TRUE(version.out.startsWith("dashiji-cli ")) << version.out.toStdString();
}

} // namespace dashiji::app::cli::test
