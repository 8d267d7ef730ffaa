// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup was put in the place of an archive whose program was killed: its last changes are offered.
#include "app/fields/noticeband.h"
#include "core/archive/journal/edit.h"
#include "core/archive/search/tokenizer.h"
#include "core/archive/store/database.h"
#include "tests/app/workbench/windowfixture.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

class LeftLogBandTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_path = makeArchive(u"a.dashiji"_s);
        const QByteArray backup = bytesOf(m_path);
        QByteArray log;
        {
            const auto database = archive::Database::connect(m_path, archive::OpenMode::ReadWrite).value();
            ASSERT_TRUE(archive::registerTokenizers(database->handle()));
            ASSERT_TRUE(database->run(u"PRAGMA journal_mode = WAL"_s));
            write(*database, 1);
            ASSERT_TRUE(database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)); // in the file alone
            write(*database, 2);
            write(*database, 3);
            log = bytesOf(m_path + u"-wal"_s);
        }
        put(m_path, backup);
        put(m_path + u"-wal"_s, log);
    }
    static void write(archive::Database &database, int number)
    {
        archive::Session person{u"某人"_s, QDateTime::currentDateTimeUtc()};
        auto edit = archive::Edit::begin(database).value();
        edit.describe(u"report.text"_s, u"2021"_s, 2021);
        const qint64 report = database.integer(u"SELECT max(id) FROM report"_s).value();
        const Column column = number == 1 ? Column::Notes : Column::Kicker;
        ASSERT_TRUE(
            edit.rows().update(archive::RowKind::Report, report, {{column, u"补记 %1"_s.arg(number)}}));
        ASSERT_TRUE(edit.commit(QDateTime::currentDateTimeUtc(), person));
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] app::NoticeBand &band() { return *child<app::NoticeBand>("leftLogBand"); }
    [[nodiscard]] QStringList files(const QString &pattern) const
    {
        return QDir(m_folder.path()).entryList({pattern});
    }
    [[nodiscard]] QString kicker()
    {
        QStringList all;
        const auto reports = archive().reports().value();
        for (const archive::ReportSummary &summary : reports)
            all << archive().report(summary.id)->kicker;
        return all.join(u'|');
    }

    QString m_path;
};

TEST_F(LeftLogBandTest, ChangesAreTakenIn)
{
    open(m_path);
    ASSERT_TRUE(band().isVisible());
    EXPECT_TRUE(band().sentence().contains(u"2 "_s)) << band().sentence().toStdString();
    EXPECT_FALSE(kicker().contains(u"补记"_s));
    band().findChild<QPushButton *>(u"takeInLog"_s)->click();
    EXPECT_TRUE(kicker().contains(u"补记 3"_s));
    EXPECT_FALSE(band().isVisible());
    EXPECT_EQ(files(u"*.taken-in-*"_s).size(), 1);
    open(m_path);
    EXPECT_FALSE(band().isVisible()) << "nothing is offered twice";
}

TEST_F(LeftLogBandTest, OnesThatDoNotFitAreShownBesideWhatStandsHere)
{
    open(m_path);
    ReportId changed;
    const auto reports = archive().reports().value();
    for (const archive::ReportSummary &summary : reports)
        if (summary.id.value > changed.value)
            changed = summary.id;
    ASSERT_TRUE(archive().writer().setReportText(changed, Column::Kicker, {}, u"此后另写"_s));
    band().findChild<QPushButton *>(u"takeInLog"_s)->click();
    ASSERT_TRUE(band().isVisible());
    EXPECT_TRUE(kicker().contains(u"此后另写"_s));

    bool seen = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, m_window.get(), [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || seen)
            return;
        seen = true;
        EXPECT_EQ(dialog->findChild<QListWidget *>(u"differences"_s)->count(), 1);
        EXPECT_EQ(dialog->findChild<QTextEdit *>(u"textHere"_s)->toPlainText(), u"此后另写"_s);
        EXPECT_EQ(dialog->findChild<QTextEdit *>(u"textThere"_s)->toPlainText(), u"补记 3"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"writeText"_s), Qt::LeftButton);
        EXPECT_EQ(dialog->findChild<QListWidget *>(u"differences"_s)->count(), 0);
        dialog->close();
    });
    look.start(0);
    band().findChild<QPushButton *>(u"compareLog"_s)->click();
    EXPECT_TRUE(seen);
    EXPECT_TRUE(kicker().contains(u"补记 3"_s));
    EXPECT_FALSE(band().isVisible());
    EXPECT_EQ(files(u"*.taken-in-*"_s).size(), 1) << "looked through, and kept";
    action("undo")->trigger();
    EXPECT_TRUE(kicker().contains(u"此后另写"_s)) << "an edit like any other";
}

TEST_F(LeftLogBandTest, OrStayAside)
{
    open(m_path);
    ASSERT_TRUE(band().isVisible());
    band().findChild<QPushButton *>(u"keepLogAside"_s)->click();
    EXPECT_FALSE(band().isVisible());
    EXPECT_FALSE(kicker().contains(u"补记"_s));
    EXPECT_EQ(files(u"*.left-*"_s).size(), 1);
}

} // namespace
} // namespace dashiji::test
