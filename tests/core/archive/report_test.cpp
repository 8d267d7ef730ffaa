// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/archive/archivefixture.h"

#include <QFile>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class ReportStoreTest : public ArchiveFixture
{
};

TEST_F(ReportStoreTest, KeepsEveryWordOfAReport)
{
    EXPECT_EQ(withoutIdentity(report()), sampleReport());
    reopen();
    EXPECT_EQ(withoutIdentity(report()), sampleReport());
    EXPECT_EQ(m_archive->organization(), QStringLiteral("市科学技术协会"));
}

TEST_F(ReportStoreTest, GivesEveryRowAnIdAndAUid)
{
    const Report stored = report();
    EXPECT_TRUE(stored.id.isValid());
    for (const Section &section : stored.sections) {
        EXPECT_FALSE(section.uid.isNull());
        for (const Entry &entry : section.entries) {
            EXPECT_TRUE(entry.id.isValid());
            EXPECT_FALSE(entry.uid.isNull());
            EXPECT_GT(entry.revision, 0);
        }
    }
}

TEST_F(ReportStoreTest, ReadsOneEntryAsTheReportHasIt)
{
    const Entry first = entry(0, 1);
    const auto alone = m_archive->entry(first.id);
    ASSERT_TRUE(alone) << why(alone);
    EXPECT_EQ(*alone, first);
}

TEST_F(ReportStoreTest, RefusesASecondReportOfAYear)
{
    const auto second = writer().importReport(sampleReport());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::YearExists);
    EXPECT_EQ(second.error().subject, QStringLiteral("2021"));
}

TEST_F(ReportStoreTest, ReplacesAYearOnlyWhenAsked)
{
    Report other = sampleReport();
    other.title = QStringLiteral("新的题目");
    other.sections.pop_back();
    const auto replaced = writer().importReport(other, OnExistingYear::Replace);
    ASSERT_TRUE(replaced) << why(replaced);
    EXPECT_NE(*replaced, m_report);
    EXPECT_EQ(withoutIdentity(*m_archive->report(2021)), other);
    EXPECT_EQ(m_archive->reports()->size(), 1u);

    ASSERT_TRUE(writer().undo());
    EXPECT_EQ(m_archive->report(2021)->id, m_report);
    EXPECT_EQ(withoutIdentity(report()), sampleReport());
}

TEST_F(ReportStoreTest, ListsYearsNewestFirst)
{
    ASSERT_TRUE(writer().importReport(sampleReport(2019)));
    ASSERT_TRUE(writer().importReport(sampleReport(2023)));
    const auto years = m_archive->reports();
    ASSERT_TRUE(years) << why(years);
    ASSERT_EQ(years->size(), 3u);
    EXPECT_EQ((*years)[0].year, 2023);
    EXPECT_EQ((*years)[2].year, 2019);
    EXPECT_EQ((*years)[1].entryCount, 6);
    EXPECT_EQ((*years)[1].writtenCount, 6);
    EXPECT_EQ((*years)[1].missingPictures, 12);
}

TEST_F(ReportStoreTest, NamesTheYearThatIsNotThere)
{
    const auto missing = m_archive->report(1999);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_EQ(missing.error().subject, QStringLiteral("1999"));
}

TEST_F(ReportStoreTest, RefusesYearsNoCalendarHas)
{
    for (const int year : {0, -1, 999, 10000})
        EXPECT_EQ(writer().importReport(sampleReport(year)).error().code, ErrorCode::InvalidArgument) << year;
}

TEST_F(ReportStoreTest, KeepsTextBeyondTheBasicPlane)
{
    const EntryId id = entry(0, 1).id;
    const QString text = QStringLiteral("𠮷野家　①Ⅷ\t“引号”\r\n第二段 \u0301e\u0000尾");
    ASSERT_TRUE(writer().setEntryText(id, EntryField::Body, entry(0, 1).body, text));
    EXPECT_EQ(m_archive->entry(id)->body, QString(text).remove(QChar(0)));
}

TEST_F(ReportStoreTest, CreateNeverOverwrites)
{
    const QStringList before = wordsOf(m_path);
    const auto again = Archive::create(m_path, QStringLiteral("别人"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
    EXPECT_EQ(wordsOf(m_path), before);
}

TEST_F(ReportStoreTest, CreateInAMissingFolderSaysSo)
{
    const auto created = Archive::create(file(QStringLiteral("nowhere/a.dashiji")), QStringLiteral("协会"));
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().code, ErrorCode::FileUnwritable);
}

TEST_F(ReportStoreTest, FindsEntriesByWords)
{
    const auto ids = m_archive->search(QStringLiteral("第3件"));
    ASSERT_TRUE(ids) << why(ids);
    ASSERT_EQ(ids->size(), 1u);
    EXPECT_EQ(ids->front().entry, entry(0, 3).id);
    EXPECT_EQ(m_archive->search(QStringLiteral("舉辦 ３５"))->size(), 1u); // folded: 举办 … 35
    EXPECT_EQ(m_archive->search(QStringLiteral("家"))->size(), 7u);
    EXPECT_TRUE(m_archive->search(QStringLiteral("\" OR 1 AND -* (t: "))->empty());
    EXPECT_TRUE(m_archive->search(QStringLiteral("  "))->empty());
}

TEST_F(ReportStoreTest, FindsARecordByItsIdentityAndKind)
{
    const Entry first = entry(0, 1);
    EXPECT_EQ(*m_archive->rowOf(RowKind::Entry, first.uid), std::optional(first.id.value));
    EXPECT_EQ(*m_archive->rowOf(RowKind::Section, first.uid), std::nullopt);
    EXPECT_EQ(*m_archive->rowOf(RowKind::Entry, QUuid::createUuid()), std::nullopt);
}

TEST_F(ReportStoreTest, ANewArchiveTakesTheIdentityItsOfficeHas)
{
    const QUuid uid = QUuid::createUuid();
    const auto made = Archive::create(file(QStringLiteral("other.dashiji")), QStringLiteral("乙市科协"), uid);
    ASSERT_TRUE(made) << why(made);
    const auto organizations = (*made)->organizations();
    ASSERT_EQ(organizations->size(), 1U);
    EXPECT_EQ(organizations->front().uid, uid);
}
