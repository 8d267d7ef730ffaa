// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real dashiji-cli, run on real files in a folder of the test's own.
#pragma once

#include "tests/support/printers.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>

class QProcess;

namespace dashiji::app::cli::test
{

struct CliRun {
    int status = -1; ///< exit status; -1 when the program crashed or did not end
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON document it must be.
    [[nodiscard]] QJsonObject json() const;
    /// Lines of standard error.
    [[nodiscard]] QStringList complaints() const;
};

class CliTest : public testing::Test
{
protected:
    void SetUp() override;

    /// Runs the program in the test's folder, in English and without a display.
    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same in another language: "zh_CN.UTF-8".
    [[nodiscard]] CliRun runIn(const QString &locale, const QStringList &arguments) const;

    /// The same where no file can grow beyond some bytes, as on a full disk. Only where the system can do
    /// that.
    [[nodiscard]] CliRun runOnFullDisk(qint64 mostBytes, const QStringList &arguments) const;

    /// Starts the program and kills it as soon as @p when.
    void killWhen(const std::function<bool()> &when, const QStringList &arguments) const;

    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] QStringList files() const;

    /// A report of 2030: two sections of three and two entries, captions without pictures.
    static QByteArray report(int year = 2030);
    /// Makes office.dashiji with report() in it.
    void importReport(int year = 2030) const;
    /// What `list` says of every entry of a section: titles in order.
    [[nodiscard]] QStringList titles(const QString &section, int year = 2030) const;
    /// An entry of office.dashiji as `show` prints it.
    [[nodiscard]] QJsonObject entry(const QString &section, int rank, int year = 2030) const;
    /// All that can be read of an archive: reports and journal.
    [[nodiscard]] QByteArray dump(const QString &archive = QStringLiteral("office.dashiji")) const;

    QTemporaryDir m_folder;
    QTemporaryDir m_data; ///< the user's data folder

private:
    void prepare(QProcess &process, const QString &locale, const QStringList &arguments) const;
    [[nodiscard]] CliRun start(const QString &locale, const QStringList &arguments, const QByteArray &input,
                               const std::function<void()> &beforeStart = {}) const;
};

/// Asserts that a run failed with status 1 and one line that says why.
testing::AssertionResult failedWithOneLine(const CliRun &run);
/// The same with what the line must hold.
testing::AssertionResult failedSaying(const CliRun &run, const QString &words);
testing::AssertionResult succeeded(const CliRun &run);

} // namespace dashiji::app::cli::test
