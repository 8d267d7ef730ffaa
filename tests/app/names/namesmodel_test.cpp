// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/names/namesmodel.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace dashiji::test
{

using namespace Qt::StringLiterals;

class NamesModelTest : public testing::Test
{
protected:
    void show(const QString &body)
    {
        auto report = std::make_shared<Report>();
        report->id = {1};
        report->year = 2031;
        Section &section = report->sections.emplace_back();
        section.id = {1};
        Entry &entry = section.entries.emplace_back();
        entry.id = {1};
        entry.body = body;
        auto index = std::make_shared<workflow::NameIndex>();
        index->chronicle.years = {report};
        names::NameFinder finder;
        index->names = names::indexNames(index->chronicle.years, {}, finder);
        m_model.setIndex(index);
    }
    [[nodiscard]] QModelIndex kind(NameKind kind) const { return m_model.index(static_cast<int>(kind), 0); }
    [[nodiscard]] QStringList said(const QModelIndex &parent) const
    {
        QStringList all;
        for (int i = 0; i < m_model.rowCount(parent); ++i)
            all << m_model.index(i, 0, parent).data().toString();
        return all;
    }

    app::NamesModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(NamesModelTest, IsATreeOfKindsNamesAndPlaces)
{
    EXPECT_EQ(m_model.rowCount(), 0);
    show(u"会长林若川出席。青石大学林若川教授讲课。"_s);
    EXPECT_EQ(said({}), (QStringList{u"People"_s, u"Organizations"_s, u"Documents"_s}));
    EXPECT_EQ(said(kind(NameKind::Organization)), QStringList{u"青石大学"_s});
    const QModelIndex person = m_model.index(0, 0, kind(NameKind::Person));
    EXPECT_EQ(said(person), (QStringList{u"会长林若川出席。"_s, u"青石大学林若川教授讲课。"_s}));
    EXPECT_EQ(m_model.detailAt(person), u"2031 · 2×"_s);
    EXPECT_EQ(person.data(Qt::AccessibleTextRole).toString(), u"林若川, 2031 · 2×, to be confirmed"_s);
    EXPECT_EQ(m_model.placeAt(m_model.index(1, 0, person)).spot, (TextSpot{EntryField::Body, 12, 15}));
}

TEST_F(NamesModelTest, FiltersByWordsInAnyWriting)
{
    show(u"会长林若川、顾宁出席，青石大学参加。"_s);
    m_model.setFilter(u"顧"_s);
    EXPECT_EQ(said(kind(NameKind::Person)), QStringList{u"顾宁"_s});
    EXPECT_EQ(m_model.rowCount(kind(NameKind::Organization)), 0);
    m_model.setFilter({});
    EXPECT_EQ(m_model.rowCount(kind(NameKind::Person)), 2);
}

TEST_F(NamesModelTest, TheNextOpenOneComesRoundFromTheTop)
{
    show(u"会长林若川、顾宁出席，青石大学参加。"_s);
    QModelIndex at;
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        at = m_model.nextOpen(at);
        order << at.data().toString();
    }
    EXPECT_EQ(order[3], order[0]);
    EXPECT_EQ(order[2], u"青石大学"_s);
}

} // namespace dashiji::test
