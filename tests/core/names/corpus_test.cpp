// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/names/foundnames.h"
#include "tests/support/testfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>
#include <iostream>

namespace dashiji::names
{

using Qt::StringLiterals::operator""_s;

namespace
{

QSet<QString> wordsOf(const QJsonValue &list)
{
    QSet<QString> words;
    for (const QJsonValue &word : list.toArray())
        words.insert(word.toString());
    return words;
}

} // namespace

TEST(NamesCorpusTest, FindsNineOfTenNamesOfARealReportAndTenthAtMostIsNone)
{
    const auto path = test::corpusFile(u"report-2021.txt"_s);
    if (!path)
        GTEST_SKIP() << "DASHIJI_CORPUS is not set";
    QFile file(*path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QFile answers(test::dataFile(u"names/report-2021.json"_s));
    ASSERT_TRUE(answers.open(QIODevice::ReadOnly));
    const QJsonObject marked = QJsonDocument::fromJson(answers.readAll()).object();
    const QSet<QString> optional = wordsOf(marked[u"optional"_s]);
    for (const auto &[kind, key] : {std::pair(NameKind::Person, u"people"_s),
                                    {NameKind::Organization, u"organizations"_s},
                                    {NameKind::Document, u"documents"_s}}) {
        const QSet<QString> wanted = wordsOf(marked[key]);
        const QStringList words = found(kind, text);
        QSet<QString> read(words.begin(), words.end());
        read.subtract(QSet<QString>(optional).subtract(wanted));
        const QSet<QString> right = QSet<QString>(read).intersect(wanted);
        std::cout << key.toStdString() << ": " << right.size() << " right of " << read.size() << " found and "
                  << wanted.size() << " marked\n";
        EXPECT_GE(right.size() * 10, read.size() * 9);
        EXPECT_GE(right.size() * 10, wanted.size() * 9);
    }
}

} // namespace dashiji::names
