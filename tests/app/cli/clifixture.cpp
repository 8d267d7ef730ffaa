// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace dashiji::app::cli::test
{
namespace
{

constexpr int kLongestRun = 60'000; ///< milliseconds; only a hang takes so long

std::string told(const CliRun &run)
{
    return "status " + std::to_string(run.status) + "\nstdout: " + run.out.left(800).toStdString() +
           "\nstderr: " + run.err.left(800).toStdString();
}

} // namespace

QJsonObject CliRun::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString() << "\n"
                                                     << told(*this);
    return document.object();
}

QStringList CliRun::complaints() const
{
    return QString::fromUtf8(err).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void CliTest::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
}

CliRun CliTest::run(const QStringList &arguments, const QByteArray &input) const
{
    return start(QStringLiteral("C.UTF-8"), arguments, input);
}

CliRun CliTest::runIn(const QString &locale, const QStringList &arguments) const
{
    return start(locale, arguments, {});
}

CliRun CliTest::runOnFullDisk(qint64 mostBytes, const QStringList &arguments) const
{
    return start(QStringLiteral("C.UTF-8"), arguments, {}, [mostBytes] {
#ifdef Q_OS_UNIX
        const rlimit limit{static_cast<rlim_t>(mostBytes), static_cast<rlim_t>(mostBytes)};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN); // writing fails instead
#endif
    });
}

void CliTest::prepare(QProcess &process, const QString &locale, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_data.path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(QStringLiteral(DASHIJI_CLI));
    process.setArguments(arguments);
}

CliRun CliTest::start(const QString &locale, const QStringList &arguments, const QByteArray &input,
                      const std::function<void()> &beforeStart) const
{
    QProcess process;
    prepare(process, locale, arguments);
#ifdef Q_OS_UNIX
    if (beforeStart)
        process.setChildProcessModifier(beforeStart);
#endif
    process.start();
    process.write(input);
    process.closeWriteChannel();
    CliRun result;
    if (!process.waitForFinished(kLongestRun) || process.exitStatus() != QProcess::NormalExit)
        return result;
    result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

void CliTest::killWhen(const std::function<bool()> &when, const QStringList &arguments) const
{
    QProcess process;
    prepare(process, QStringLiteral("C.UTF-8"), arguments);
    process.start();
    ASSERT_TRUE(process.waitForStarted());
    while (process.state() != QProcess::NotRunning && !when())
        process.waitForFinished(1);
    process.kill();
    process.waitForFinished();
    ASSERT_EQ(process.exitStatus(), QProcess::CrashExit) << "it was quicker";
}

QString CliTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(inFolder(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    EXPECT_EQ(file.write(bytes), bytes.size());
    return name;
}

QByteArray CliTest::read(const QString &name) const
{
    QFile file(inFolder(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList CliTest::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray CliTest::report(int year)
{
    return QStringLiteral("甲市科协%1年“十件大事”“十大亮点”\n\n这一年的工作记在这里。\n\n十件大事\n\n"
                          "1. 科普开放日如期举办\n\n开放日现场\n\n全年办了12场开放日，来了3000人次。\n\n"
                          "2. 学会工作有了新章程\n\n新章程由全委会通过。\n\n"
                          "3. 老专家讲堂走进校园\n\n讲堂开了20期。\n\n十大亮点\n\n"
                          "1. 科技小院扩到5家\n\n小院的温室\n\n新增2家，年末共5家。\n\n"
                          "2. 建言得到采纳\n\n上报建议8篇。\n")
        .arg(year)
        .toUtf8();
}

void CliTest::importReport(int year) const
{
    const QString file = write(QStringLiteral("report-%1.txt").arg(year), report(year));
    ASSERT_TRUE(succeeded(run({QStringLiteral("import"), QStringLiteral("office.dashiji"), file})));
}

QStringList CliTest::titles(const QString &section, int year) const
{
    const QJsonObject json = run({QStringLiteral("list"), QStringLiteral("office.dashiji"),
                                  QStringLiteral("--year"), QString::number(year), QStringLiteral("--json")})
                                 .json();
    QStringList titles;
    for (const QJsonValue &value : json[QLatin1String("sections")].toArray())
        if (value[QLatin1String("kind")].toString() == section)
            for (const QJsonValue &entry : value[QLatin1String("entries")].toArray())
                titles << entry[QLatin1String("title")].toString();
    return titles;
}

QJsonObject CliTest::entry(const QString &section, int rank, int year) const
{
    const QJsonObject json =
        run({QStringLiteral("show"), QStringLiteral("office.dashiji"), QStringLiteral("--year"),
             QString::number(year), QStringLiteral("--section"), section, QStringLiteral("--rank"),
             QString::number(rank), QStringLiteral("--json")})
            .json();
    return json[QLatin1String("sections")][0][QLatin1String("entries")][0].toObject();
}

QByteArray CliTest::dump(const QString &archive) const
{
    const CliRun list = run({QStringLiteral("list"), archive, QStringLiteral("--json")});
    QByteArray all = list.out;
    for (const QJsonValue &report : list.json()[QLatin1String("reports")].toArray())
        all += run({QStringLiteral("show"), archive, QStringLiteral("--year"),
                    QString::number(report[QLatin1String("year")].toInt()), QStringLiteral("--json")})
                   .out;
    return all + run({QStringLiteral("history"), archive, QStringLiteral("--json")}).out;
}

testing::AssertionResult failedWithOneLine(const CliRun &run)
{
    const bool oneLine =
        run.complaints().size() == 1 && run.err.startsWith("dashiji-cli: ") && run.err.size() > 30;
    if (run.status == 1 && oneLine && run.out.isEmpty())
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << told(run);
}

testing::AssertionResult failedSaying(const CliRun &run, const QString &words)
{
    const auto failed = failedWithOneLine(run);
    if (!failed)
        return failed;
    if (QString::fromUtf8(run.err).contains(words))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << "does not say “" << words.toStdString() << "”: " << told(run);
}

testing::AssertionResult succeeded(const CliRun &run)
{
    if (run.status == 0 && run.err.isEmpty())
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << told(run);
}

} // namespace dashiji::app::cli::test
