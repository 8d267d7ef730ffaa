// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// docs/recipes.md is true: a field is named once, and what the recipes show stands where they say.
#include "core/archive/records/table.h"
#include "core/archive/store/database.h"
#include "core/archive/verbs.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/core/archive/formatpage.h"
#include "tests/core/archive/plainsqlite.h"
#include "tests/support/testfiles.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

QString sourceOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// Sources under a folder of the project, by their path.
QMap<QString, QString> sourcesOf(const QString &folder)
{
    QMap<QString, QString> sources;
    QDirIterator files(projectFile(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        sources.insert(path, sourceOf(path));
    }
    return sources;
}

QString withoutSpace(QString text)
{
    static const QRegularExpression kSpace(u"\\s+"_s);
    return text.remove(kSpace);
}

/// "indicator_name" of "IndicatorName".
QString tableOfRecord(const QString &record)
{
    QString name;
    for (const QChar c : record) {
        if (c.isUpper() && !name.isEmpty())
            name += u'_';
        name += c.toLower();
    }
    return name;
}

/// The columns core/model/fields.h names for each table, as they stand in the text of it.
QMap<QString, QStringList> namedFields(const QString &source)
{
    static const QRegularExpression kRecord(u"struct Fields<(\\w+)> \\{\n(.*?)\n\\};"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kSame(u"struct Fields<(\\w+)> : Fields<(\\w+)> \\{\n\\};"_s);
    static const QRegularExpression kField(u"Field\\{Column::\\w+, \"(\\w+)\""_s);
    QMap<QString, QStringList> fields;
    for (auto records = kRecord.globalMatch(source); records.hasNext();) {
        const auto record = records.next();
        QStringList &names = fields[tableOfRecord(record.captured(1))];
        for (auto found = kField.globalMatch(record.captured(2)); found.hasNext();)
            names << found.next().captured(1);
    }
    for (auto records = kSame.globalMatch(source); records.hasNext();) {
        const auto record = records.next();
        fields[tableOfRecord(record.captured(1))] = fields.value(tableOfRecord(record.captured(2)));
    }
    fields.remove(u"frozen_report"_s); // no table of its own
    return fields;
}

/// Columns every record has, or that follow from where it stands.
bool isStructural(const Table &table, const QString &column)
{
    static const QStringList kStructural{u"id"_s, u"uid"_s, u"rev"_s, u"checksum"_s, u"search_key"_s};
    const TableColumn *parent = table.find(Column::Parent);
    return kStructural.contains(column) || (table.isOrdered && column == "ord"_L1) ||
           (parent && column == parent->name);
}

/// The words of string literals that stand beside each other: one SQL statement, one list.
std::vector<QStringList> literalGroups(const QString &source)
{
    static const QRegularExpression kLiteral(
        u"//[^\n]*|(?<between>[\\s,{}]*)u?\"(?<text>(?:[^\"\\\\\n]|\\\\.)*)\"(?:_s|_L1)?"_s);
    static const QRegularExpression kWord(u"\\w+"_s);
    std::vector<QStringList> groups;
    qsizetype end = -1;
    for (auto literals = kLiteral.globalMatch(source); literals.hasNext();) {
        const auto literal = literals.next();
        if (!literal.hasCaptured(u"text"_s))
            continue;
        if (literal.capturedStart() != end || groups.empty())
            groups.emplace_back();
        end = literal.capturedEnd();
        for (auto words = kWord.globalMatch(literal.captured(u"text"_s)); words.hasNext();)
            groups.back() << words.next().captured();
    }
    return groups;
}

/// Lists of columns: literals that name most of a table's own ones. Schemas have theirs.
QStringList secondLists(const QMap<QString, QString> &sources, const QMap<QString, QStringList> &fields)
{
    QStringList lists;
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        if (source.key().contains("/store/schemav"_L1))
            continue;
        for (const QStringList &words : literalGroups(source.value()))
            for (auto table = fields.begin(); table != fields.end(); ++table) {
                const auto named = std::ranges::count_if(
                    table.value(), [&](const QString &name) { return words.contains(name); });
                if (named > 1 && named * 2 > table.value().size())
                    lists << u"%1: %2: %3"_s.arg(source.key(), table.key(), words.join(u' '));
            }
    }
    return lists;
}

} // namespace

class RecipeTest : public ArchiveFixture
{
protected:
    QString m_page = sourceOf(projectFile(u"docs/recipes.md"_s));
    QMap<QString, QStringList> m_fields = namedFields(sourceOf(projectFile(u"core/model/fields.h"_s)));
};

TEST_F(RecipeTest, NamesEveryFieldOnce)
{
    m_archive.reset();
    const PlainSqlite plain(m_path);
    size_t records = 0;
    for (const Table &table : tables()) {
        QStringList stored;
        for (const QString &column :
             plain.column(u"SELECT name FROM pragma_table_xinfo('%1')"_s.arg(table.name)))
            if (!isStructural(table, column))
                stored << column;
        QStringList named = m_fields.value(table.name);
        EXPECT_FALSE(named.isEmpty()) << table.name.toStdString();
        stored.sort();
        named.sort();
        EXPECT_EQ(named, stored) << table.name.toStdString();
        ++records;
    }
    EXPECT_EQ(records, 17u);
}

TEST_F(RecipeTest, KnowsNoSecondListOfColumns)
{
    const QMap<QString, QString> sources = sourcesOf(u"core/archive"_s);
    EXPECT_GT(sources.size(), 50);
    EXPECT_EQ(secondLists(sources, m_fields), QStringList());
    // Lists of both kinds would be found.
    for (const char *list : {R"(q(u"SELECT id, caption, credit, "
 "p.alt_text, taken, crop FROM photo"_s);)",
                             R"(const QSet<QString> k{u"word"_s, u"category"_s};)"})
        EXPECT_EQ(secondLists({{u"x.cpp"_s, QString::fromLatin1(list)}}, m_fields).size(), 1) << list;
}

TEST_F(RecipeTest, ShowsCodeThatStandsThere)
{
    const auto blocks = readFormatPage(m_page).blocks;
    EXPECT_GE(blocks.size(), 11u);
    for (const PageBlock &block : blocks) {
        ASSERT_EQ(block.kind.size(), 2) << block.text.toStdString();
        EXPECT_TRUE(withoutSpace(sourceOf(projectFile(block.kind[1]))).contains(withoutSpace(block.text)))
            << block.kind[1].toStdString() << "\n"
            << block.text.toStdString();
    }
}

TEST_F(RecipeTest, NamesFilesAndFunctionsThatExist)
{
    static const QRegularExpression kPath(u"`((?:app|core|docs|tests)/[\\w/.-]+)`"_s);
    static const QRegularExpression kFunction(u"`(?:[\\w<>…]+::)*(\\w+)\\(\\)`"_s);
    int named = 0;
    for (auto paths = kPath.globalMatch(m_page); paths.hasNext(); ++named) {
        const QString path = paths.next().captured(1);
        EXPECT_TRUE(QFile::exists(projectFile(path))) << path.toStdString();
    }
    EXPECT_GT(named, 15);
    QString sources;
    for (const char *room : {"core/archive", "core/model", "core/workflow", "app/editor", "app/program",
                             "app/widgets", "app/workbench", "tests/core/archive"})
        for (const QString &source : sourcesOf(QString::fromLatin1(room)))
            sources += source;
    named = 0;
    for (auto functions = kFunction.globalMatch(m_page); functions.hasNext(); ++named) {
        const QString function = functions.next().captured(1);
        EXPECT_TRUE(sources.contains(QRegularExpression(u"\\b%1\\("_s.arg(function))))
            << function.toStdString();
    }
    EXPECT_GT(named, 10);
}

TEST_F(RecipeTest, ListsEveryVerbThereIs)
{
    const QString header = sourceOf(projectFile(u"core/archive/verbs.h"_s));
    static const QRegularExpression kName(u"inline constexpr QLatin1StringView k\\w+\\{\\s*\"([\\w.]+)\""_s);
    QStringList names;
    for (auto found = kName.globalMatch(header); found.hasNext();)
        names << found.next().captured(1);
    QStringList all;
    for (const QLatin1StringView name : verb::kAll)
        all << name;
    names.sort();
    all.sort();
    EXPECT_EQ(names, all);
}
