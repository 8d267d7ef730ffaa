// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are no reports and archives that are none: a sentence, status 1, nothing changed, little memory.
#include "tests/app/cli/clifixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace dashiji::app::cli::test
{
namespace
{

QByteArray randomBytes(qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// The most memory any run of the program has taken so far, MiB; 0 where that cannot be known.
qint64 peakMemory()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    rusage usage{};
    if (getrusage(RUSAGE_CHILDREN, &usage) == 0)
        return usage.ru_maxrss / 1024;
#endif
    return 0;
}

} // namespace

class BadInputTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        importReport();
    }
    [[nodiscard]] QByteArray sum() const
    {
        return QCryptographicHash::hash(read(u"office.dashiji"_s), QCryptographicHash::Sha256).toHex();
    }
    /// That importing a file fails with one line naming it, into an archive and into none, and changes
    /// nothing.
    void expectRefused(const QString &file) const
    {
        const QByteArray before = sum();
        const QStringList filesBefore = files();
        EXPECT_TRUE(
            failedSaying(run({u"import"_s, u"office.dashiji"_s, file, u"--year"_s, u"2031"_s}), file));
        EXPECT_TRUE(failedSaying(run({u"import"_s, u"new.dashiji"_s, file, u"--year"_s, u"2031"_s}), file));
        EXPECT_EQ(sum(), before) << file.toStdString();
        EXPECT_EQ(files(), filesBefore) << file.toStdString();
        EXPECT_TRUE(succeeded(run({u"verify"_s, u"office.dashiji"_s})));
    }
};

TEST_F(BadInputTest, RandomBytesAreRefused)
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        const QString name = u"random-%1.txt"_s.arg(seed);
        write(name, randomBytes(1 << (seed * 4), seed));
        expectRefused(name);
    }
}

TEST_F(BadInputTest, OtherFormatsByAnotherNameAreRefused)
{
    write(u"zip.txt"_s, QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) + randomBytes(5000, 7));
    write(u"pdf.txt"_s,
          "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + randomBytes(3000, 8));
    write(
        u"textpdf.txt"_s,
        "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    write(u"picture.txt"_s, "\x89PNG\r\n\x1a\n" + randomBytes(2000, 9));
    write(u"zeros.txt"_s, QByteArray(100'000, '\0'));
    for (const QString &name :
         {u"zip.txt"_s, u"pdf.txt"_s, u"textpdf.txt"_s, u"picture.txt"_s, u"zeros.txt"_s})
        expectRefused(name);
}

TEST_F(BadInputTest, NothingToReadIsRefused)
{
    write(u"empty.txt"_s, "");
    write(u"blank.txt"_s, " \n\t\n\n");
    write(u"letter.txt"_s, QStringLiteral("一切都好，勿念。\n").toUtf8());
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder"_s));
    for (const QString &name :
         {u"empty.txt"_s, u"blank.txt"_s, u"letter.txt"_s, u"folder"_s, u"missing.txt"_s})
        expectRefused(name);
}

TEST_F(BadInputTest, ArchiveIsNoReport)
{
    ASSERT_TRUE(QFile::copy(inFolder(u"office.dashiji"_s), inFolder(u"archive.txt"_s)));
    expectRefused(u"archive.txt"_s);
}

TEST_F(BadInputTest, LineOfTwoHundredMegabytesTakesLittleMemory)
{
    QFile file(inFolder(u"long.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(report(2031));
    ASSERT_TRUE(file.resize(200LL * 1024 * 1024)); // sparse: it takes no room on the disk
    file.close();
    expectRefused(u"long.txt"_s);
    EXPECT_LT(peakMemory(), 200);
}

TEST_F(BadInputTest, LineJustWithinTheLimitTakesBoundedMemory)
{
    QFile file(inFolder(u"long.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(report(2031));
    const QByteArray piece = QStringLiteral("科普").toUtf8().repeated(100'000);
    for (int count = 0; count < 60; ++count) // 36 MB of one line
        file.write(piece);
    file.close();
    const CliRun imported = run({u"import"_s, u"new.dashiji"_s, u"long.txt"_s});
    EXPECT_TRUE(imported.status == 0 || imported.status == 1) << imported.err.toStdString();
    EXPECT_LT(peakMemory(), 700);
}

TEST_F(BadInputTest, ReportsCutOffAnywhereAreReadOrRefused)
{
    const QByteArray whole = report(2031);
    for (qsizetype length = 1; length < whole.size(); length += 41) {
        write(u"cut.txt"_s, whole.left(length));
        const CliRun cut = run({u"import"_s, u"cut.txt"_s, u"--dry-run"_s, u"--json"_s});
        EXPECT_TRUE(cut.status == 0 || cut.status == 1) << length;
        EXPECT_LE(cut.complaints().size(), 1) << length;
    }
}

TEST_F(BadInputTest, WhatIsNoArchiveIsRefusedAndKept)
{
    write(u"r.txt"_s, report(2031));
    write(u"text.dashiji"_s, report());
    write(u"random.dashiji"_s, randomBytes(20'000, 11));
    write(u"empty.dashiji"_s, "");
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder.dashiji"_s));
    const QStringList filesBefore = files();
    for (const QString &name :
         {u"text.dashiji"_s, u"random.dashiji"_s, u"empty.dashiji"_s, u"folder.dashiji"_s}) {
        const QByteArray before = read(name);
        EXPECT_TRUE(failedSaying(run({u"list"_s, name}), name));
        EXPECT_TRUE(failedSaying(run({u"import"_s, name, u"r.txt"_s}), name));
        EXPECT_TRUE(failedSaying(run({u"verify"_s, name}), name));
        EXPECT_TRUE(failedSaying(run({u"undo"_s, name}), name));
        EXPECT_EQ(read(name), before) << name.toStdString();
    }
    EXPECT_EQ(files(), filesBefore);
}

TEST_F(BadInputTest, ArchiveCutOffAnywhereIsRefusedAndKept)
{
    const QByteArray whole = read(u"office.dashiji"_s);
    for (const qsizetype length :
         {qsizetype(10), qsizetype(100), qsizetype(4096), whole.size() / 2, whole.size() - 1}) {
        write(u"cut.dashiji"_s, whole.left(length));
        const QByteArray before = read(u"cut.dashiji"_s);
        EXPECT_TRUE(failedSaying(run({u"list"_s, u"cut.dashiji"_s}), u"cut.dashiji"_s)) << length;
        EXPECT_TRUE(failedWithOneLine(run({u"import"_s, u"cut.dashiji"_s, u"report-2030.txt"_s}))) << length;
        EXPECT_EQ(read(u"cut.dashiji"_s), before) << length;
    }
}

#ifdef Q_OS_UNIX
TEST_F(BadInputTest, FullDiskKeepsTheArchiveAsItWas)
{
    write(u"more.txt"_s, report(2031));
    const QByteArray before = dump();
    for (const qint64 room : {qint64(0), qint64(4096), qint64(20'000), qint64(60'000)})
        EXPECT_TRUE(failedWithOneLine(runOnFullDisk(room, {u"import"_s, u"office.dashiji"_s, u"more.txt"_s})))
            << room;
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(succeeded(run({u"verify"_s, u"office.dashiji"_s})));
    EXPECT_TRUE(succeeded(run({u"import"_s, u"office.dashiji"_s, u"more.txt"_s})));
}

TEST_F(BadInputTest, FullDiskLeavesNoHalfFile)
{
    // the last bytes that do not fit are written when the file is closed
    ASSERT_TRUE(
        succeeded(run({u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--to"_s, u"a.pdf"_s})));
    const qint64 size = QFileInfo(inFolder(u"a.pdf"_s)).size();
    ASSERT_TRUE(QFile::remove(inFolder(u"a.pdf"_s)));
    const QStringList before = files();
    for (const qint64 room : {qint64(0), qint64(4096), qint64(30'000), size - 1}) {
        EXPECT_TRUE(failedWithOneLine(runOnFullDisk(
            room, {u"export"_s, u"office.dashiji"_s, u"--year"_s, u"2030"_s, u"--to"_s, u"a.pdf"_s})))
            << room;
        EXPECT_TRUE(
            failedWithOneLine(runOnFullDisk(room, {u"new"_s, u"b.dashiji"_s, u"--organization"_s, u"甲"_s})))
            << room;
        EXPECT_TRUE(
            failedWithOneLine(runOnFullDisk(room, {u"import"_s, u"c.dashiji"_s, u"report-2030.txt"_s})))
            << room;
        EXPECT_TRUE(failedWithOneLine(runOnFullDisk(room, {u"new"_s, u"d.dashiji"_s, u"--sample"_s})))
            << room;
    }
    EXPECT_EQ(files(), before);
}
#endif

} // namespace dashiji::app::cli::test
