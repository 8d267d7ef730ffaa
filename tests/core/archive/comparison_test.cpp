// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two files of one archive, written in different ways since.
#include "core/archive/comparison.h"
#include "tests/core/archive/archivefixture.h"

#include <QFile>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class ComparisonTest : public ArchiveFixture
{
protected:
    /// What the open one says otherwise than a copy that was made before @p edit.
    template <class Edit>
    std::vector<TextDifference> since(Edit &&edit)
    {
        m_archive.reset();
        EXPECT_TRUE(QFile::copy(m_path, m_copy));
        reopen();
        edit();
        const auto copy = Archive::open(m_copy, Archive::Access::ReadOnly);
        auto differences = textDifferences(*m_archive, **copy);
        EXPECT_TRUE(differences);
        return differences.value_or(std::vector<TextDifference>());
    }
    const QString m_copy = file(QStringLiteral("copy.dashiji"));
};

TEST_F(ComparisonTest, FilesThatSayTheSameDoNotDiffer)
{
    EXPECT_TRUE(since([] {}).empty());
}

TEST_F(ComparisonTest, EachTextIsNamedWithItsWordsInBoth)
{
    const Entry first = entry(0, 1);
    const auto differences = since([&] {
        ASSERT_TRUE(writer().setEntryText(first.id, EntryField::Title, first.title, QStringLiteral("新题")));
        ASSERT_TRUE(
            writer().setReportText(m_report, Column::Kicker, report().kicker, QStringLiteral("新引")));
    });
    ASSERT_EQ(differences.size(), 2U);
    EXPECT_EQ(differences[0].where, QStringLiteral("2021"));
    EXPECT_EQ(differences[0].column, Column::Kicker);
    EXPECT_EQ(differences[1].where, QStringLiteral("2021 · 十件大事 · 1"));
    EXPECT_EQ(differences[1].here, QStringLiteral("新题"));
    EXPECT_EQ(differences[1].there, first.title);
    ASSERT_TRUE(differences[1].record);
    EXPECT_EQ(differences[1].record->id, first.id.value);
}

TEST_F(ComparisonTest, WhatOnlyOneOfThemHasIsNamedToo)
{
    const Entry gone = entry(0, 1);
    const auto differences = since([&] {
        ASSERT_TRUE(writer().removeEntry(gone.id));
        ASSERT_TRUE(writer().addEntry(report().sections[1].id, 0, QStringLiteral("只在这里")));
    });
    const auto isTitle = [](const QString &text) {
        return [text](const TextDifference &difference) {
            return difference.column == Column::Title && difference.here + difference.there == text;
        };
    };
    const auto added = std::ranges::find_if(differences, isTitle(QStringLiteral("只在这里")));
    ASSERT_NE(added, differences.end());
    EXPECT_FALSE(added->record) << "there is nothing to write it into";
    const auto removed = std::ranges::find_if(differences, isTitle(gone.title));
    ASSERT_NE(removed, differences.end());
    EXPECT_EQ(removed->here, QString());
}
