// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file is given another name, and takes nobody's place.
#include "core/archive/store/filesystem.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <barrier>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

using namespace dashiji;
using namespace dashiji::archive;
using Qt::StringLiterals::operator""_s;

namespace
{

using Rename = Result<void> (*)(const QString &, const QString &);

class RenameTest : public testing::TestWithParam<Rename>
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    void write(const QString &name, const QByteArray &words) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(words);
    }
    [[nodiscard]] QByteArray wordsOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Result<void> rename(const QString &from, const QString &to) const
    {
        return GetParam()(path(from), path(to));
    }

    QTemporaryDir m_folder;
};

INSTANTIATE_TEST_SUITE_P(BothWays, RenameTest, testing::Values(&renameFile, &renameFileOverItsHolder));

TEST_P(RenameTest, GivesAnotherName)
{
    write(u"甲"_s, "words");
    ASSERT_TRUE(rename(u"甲"_s, u"乙"_s));
    EXPECT_EQ(files(), QStringList{u"乙"_s});
    EXPECT_EQ(wordsOf(u"乙"_s), "words");
}

TEST_P(RenameTest, NeverTakesThePlaceOfAnother)
{
    write(u"a"_s, "words");
    write(u"b"_s, "others");
    EXPECT_EQ(rename(u"a"_s, u"b"_s).error().code, ErrorCode::FileExists);
    EXPECT_EQ(wordsOf(u"a"_s), "words");
    EXPECT_EQ(wordsOf(u"b"_s), "others");
}

TEST_P(RenameTest, LeavesNothingWhenItFails)
{
    write(u"a"_s, "words");
    EXPECT_EQ(rename(u"none"_s, u"b"_s).error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(rename(u"a"_s, u"no folder/b"_s).error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(files(), QStringList{u"a"_s});
}

TEST_P(RenameTest, OneOfManyAtOnceGetsTheName)
{
    constexpr int kFiles = 8;
    for (int round = 0; round < 20; ++round) {
        const QString place = QString::number(round);
        std::barrier together(kFiles);
        std::array<bool, kFiles> won{};
        std::vector<std::jthread> programs;
        for (std::size_t number = 0; number < kFiles; ++number) {
            const QString name = u"%1-%2"_s.arg(place).arg(number);
            write(name, name.toUtf8());
            programs.emplace_back([&, number, name] {
                together.arrive_and_wait();
                won[number] = rename(name, place).has_value();
            });
        }
        programs.clear();
        ASSERT_EQ(std::count(won.begin(), won.end(), true), 1);
        const auto winner = std::distance(won.begin(), std::find(won.begin(), won.end(), true));
        EXPECT_EQ(wordsOf(place), u"%1-%2"_s.arg(place).arg(winner).toUtf8());
    }
}

} // namespace
