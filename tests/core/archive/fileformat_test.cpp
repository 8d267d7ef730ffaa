// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// docs/file-format.md is true: the schema is the one it describes, its examples run where nothing of ours is,
// and its recipes of checksum and chain lead to what the file has.
#include "core/archive/journal/journalrow.h"
#include "core/archive/records/checksum.h"
#include "core/archive/records/orderkey.h"
#include "core/archive/store/database.h"
#include "core/archive/store/migrations.h"
#include "core/archive/verbs.h"
#include "core/model/enumtext.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/core/archive/formatpage.h"
#include "tests/core/archive/plainsqlite.h"
#include "tests/support/testfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

QString pageText()
{
    QFile page(projectFile(u"docs/file-format.md"_s));
    EXPECT_TRUE(page.open(QIODevice::ReadOnly));
    return QString::fromUtf8(page.readAll());
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A value's bytes as both recipes want them: their number, ':', and themselves.
QByteArray counted(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

QByteArray bytesOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

/// "The checksum of a record", word by word.
qint64 checksumByThePage(const QVariantList &values, const QStringList &names)
{
    QMap<QByteArray, QByteArray> columns;
    for (int i = 0; i < names.size(); ++i) {
        const QVariant &value = values.at(i);
        const bool isNothing = value.isNull() || bytesOf(value).isEmpty() ||
                               (value.typeId() == QMetaType::LongLong && value.toLongLong() == 0);
        if (!isNothing && names[i] != "rev"_L1 && names[i] != "checksum"_L1 && names[i] != "search_key"_L1)
            columns.insert(names[i].toLatin1(), bytesOf(value));
    }
    QByteArray summed;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        summed += it.key() + ':' + counted(it.value());
    return qFromBigEndian<qint64>(sha256(summed).constData());
}

/// The bytes a worked example is made of, and what it says comes of them.
struct WorkedExample {
    QByteArray bytes;
    QByteArray hash;
    qint64 integer = 0;
};

WorkedExample workedExample(const FormatPage &page, const QString &name)
{
    WorkedExample example;
    for (const PageBlock &block : page.blocksOf(u"bytes"_s)) {
        if (block.kind.last() != name)
            continue;
        for (const QString &line : block.text.split(u'\n', Qt::SkipEmptyParts)) {
            const QString what = line.section(u' ', 0, 0);
            const QByteArray value = line.section(u' ', 1).toUtf8();
            if (what == "text"_L1)
                example.bytes += value;
            else if (what == "hex"_L1)
                example.bytes += QByteArray::fromHex(value);
            else if (what == "sha256"_L1)
                example.hash = QByteArray::fromHex(value);
            else if (what == "integer"_L1)
                example.integer = value.toLongLong();
        }
    }
    EXPECT_FALSE(example.hash.isEmpty()) << name.toStdString();
    return example;
}

} // namespace

/// An archive in which something of everything has happened.
class FileFormat : public ArchiveFixture
{
protected:
    void SetUp() override
    {
        ArchiveFixture::SetUp();
        const Entry first = entry(0, 1);
        m_entry = first.id;
        ok(writer().setPicture(first.photos[0].id, samplePicture()));
        ok(writer().addUnitWord({u"讲"_s, Category::Activity, UnitStrength::Strong}));
        ok(writer().setPageTemplate({u"蓝"_s, u"base = book\n"_s}));
        ok(writer().addIndicator(u"院士工作站"_s, u"家"_s, Category::Station));
        ok(writer().addOrganization(u"另一个协会"_s));
        type(first.body, u"到年底，院士"_s + first.body);
        type(u"到年底，院士"_s + first.body, u"到2021年底，院士"_s + first.body + u"\n😀第三段。"_s);
        writer().endTyping();
        type(u"到2021年底，院士"_s + first.body + u"\n😀第三段。"_s, u"短"_s);
        ok(writer().undo());
        ok(writer().undo());
        ok(writer().redo());
        ok(writer().moveEntry(entry(0, 4).id, report().sections[0].id, 1));
        ok(writer().removeEntry(entry(0, 3).id));
        ok(writer().setReportYear(m_report, 2022));
        ok(writer().setReportYear(m_report, 2021));
        m_words = entry(0, 1).body;
        m_archive.reset();
        m_plain = std::make_unique<PlainSqlite>(m_path);
    }

    template <class T>
    static void ok(const Result<T> &result)
    {
        ASSERT_TRUE(result) << why(result);
    }

    void type(const QString &base, const QString &text)
    {
        ok(writer().setEntryText(m_entry, EntryField::Body, base, text));
    }

    FormatPage m_page = readFormatPage(pageText());
    std::unique_ptr<PlainSqlite> m_plain;
    EntryId m_entry;
    QString m_words; ///< of the entry's body
};

TEST_F(FileFormat, IsDescribedWhole)
{
    EXPECT_EQ(differences(m_page, *m_plain), QStringList());
    EXPECT_GT(m_page.tables.size(), 25);
    QStringList verbs;
    for (const QLatin1StringView name : verb::kAll)
        verbs << name;
    EXPECT_EQ(m_page.words.value(u"verb"_s), verbs);
    EXPECT_EQ(m_page.words.keys(), (QStringList{u"aspect"_s, u"category"_s, u"qualifier"_s, u"verb"_s}));
}

TEST_F(FileFormat, IsNotDescribedWithoutEveryColumnTableAndWord)
{
    m_plain.reset();
    ASSERT_EQ(sql(m_path, {u"ALTER TABLE entry ADD COLUMN remarks TEXT"_s, u"CREATE TABLE extra(a)"_s,
                           u"ALTER TABLE photo ADD COLUMN tone TEXT CHECK(tone IN ('warm'))"_s}),
              QString());
    QString text = pageText();
    text.replace(u"`highlights`"_s, u"highlights"_s).replace(u"| `award` |"_s, u"| `prize` |"_s);
    text.replace(u"| `signer` | TEXT |"_s, u"| `signers` | TEXT |"_s);
    text.replace(u"| `issued` | TEXT or NULL |"_s, u"| `issued` | TEXT |"_s);
    text.replace(u"### `vote`"_s, u"### `ballot`"_s);
    const QString found = differences(readFormatPage(text), PlainSqlite(m_path)).join(u'\n');
    for (const char *flaw :
         {"entry has remarks: TEXT or NULL, which is not described", "the table extra is not described",
          "photo has tone: TEXT or NULL, which is not described", "section.kind: the word highlights",
          "metric.category: other words", "report has signer: TEXT, which", "report has no signers: TEXT",
          "report has issued: TEXT or NULL", "the table vote is not", "there is no table ballot"})
        EXPECT_TRUE(found.contains(QLatin1String(flaw))) << flaw << " in\n" << found.toStdString();
}

TEST_F(FileFormat, HasTheHeaderThePageTells)
{
    QMap<QString, QString> told;
    for (const QStringList &row : m_page.otherRows)
        told.insert(row[0], row.value(1));
    for (const char *name : {"application_id", "user_version", "encoding", "page_size"}) {
        const QString pragma = QString::fromLatin1(name);
        EXPECT_EQ(m_plain->column(u"PRAGMA "_s + pragma), QStringList{told.value(pragma)}) << name;
    }
    EXPECT_EQ(told.value(u"user_version"_s), QString::number(latestVersion()));
}

TEST_F(FileFormat, CanBeReadWithNothingButSqlite)
{
    const QMap<QString, qint64> named{{u":year"_s, 2021}, {u":entry"_s, m_entry.value}};
    const auto examples = m_page.blocksOf(u"sql"_s);
    EXPECT_GE(examples.size(), 8u);
    for (const PageBlock &example : examples)
        EXPECT_FALSE(m_plain->rows(example.text, named).empty()) << example.text.toStdString();
    for (const char *beyond : {"SELECT * FROM search_text", "DROP TABLE search_title",
                               "UPDATE entry SET title = 'x'", "UPDATE entry SET body = 'x'"})
        EXPECT_TRUE(m_plain->refusal(QString::fromLatin1(beyond)).startsWith("no such tokenizer"_L1))
            << beyond << m_plain->refusal(QString::fromLatin1(beyond)).toStdString();
}

TEST_F(FileFormat, TellsEveryWordingABodyHad)
{
    QStringList bodies;
    for (const PageBlock &example : m_page.blocksOf(u"sql"_s))
        if (example.text.startsWith("WITH RECURSIVE"_L1))
            for (const QVariantList &row : m_plain->rows(example.text, {{u":entry"_s, m_entry.value}}))
                bodies << row.last().toString();
    // Typed twice, replaced, taken back, taken back whole, made again: each from the oldest.
    const QString first = sampleReport().sections[0].entries[0].body;
    const QString once = u"到年底，院士"_s + first;
    const QString twice = u"到2021年底，院士"_s + first + u"\n😀第三段。"_s;
    EXPECT_EQ(m_words, twice);
    EXPECT_EQ(bodies, (QStringList{first, twice, u"短"_s, twice, once, first}));
}

TEST_F(FileFormat, HasTheChecksumsThePageTells)
{
    int summed = 0;
    for (const Table &table : tables()) {
        const QStringList names =
            m_plain->column(u"SELECT name FROM pragma_table_xinfo('%1')"_s.arg(table.name));
        const auto rows = m_plain->rows(u"SELECT checksum, %1 FROM %2"_s.arg(names.join(u", "), table.name));
        for (const QVariantList &row : rows) {
            EXPECT_EQ(row.front().toLongLong(), checksumByThePage(row.mid(1), names))
                << table.name.toStdString() << ' ' << row.at(1).toLongLong();
            ++summed;
        }
    }
    EXPECT_GT(summed, 30);
    const WorkedExample example = workedExample(m_page, u"checksum"_s);
    EXPECT_EQ(sha256(example.bytes), example.hash);
    EXPECT_EQ(qFromBigEndian<qint64>(example.hash.constData()), example.integer);
    EXPECT_EQ(checksumOf({{u"id"_s, 1LL},
                          {u"name"_s, u"市科协"_s},
                          {u"uid"_s, QByteArray::fromHex("00112233445566778899aabbccddeeff")}}),
              example.integer);
}

TEST_F(FileFormat, HasTheChainThePageTells)
{
    QByteArray chain(32, '\0');
    QByteArray previous;
    const auto changes = m_plain->rows(
        u"SELECT c.id, session_id, person, at, verb, label, reason, year, report_id, run, undoes "
        "FROM change c JOIN session s ON s.id = c.session_id ORDER BY c.id"_s);
    EXPECT_GT(changes.size(), 12u);
    for (const QVariantList &change : changes) {
        previous = chain;
        QByteArray link = previous;
        for (int i = 0; i < change.size(); ++i) {
            const bool isText = i == 2 || (i >= 4 && i <= 6);
            link += counted(change[i].isNull() && !isText ? QByteArray("0") : bytesOf(change[i]));
        }
        for (const QVariantList &row :
             m_plain->rows(u"SELECT table_name, row_id, operation, content FROM change_row "
                           "WHERE change_id = :change ORDER BY id"_s,
                           {{u":change"_s, change[0].toLongLong()}}))
            for (const QVariant &value : row)
                link += counted(bytesOf(value));
        chain = sha256(link);
    }
    const auto head = m_plain->rows(u"SELECT serial, chain, previous FROM head"_s);
    EXPECT_EQ(head.at(0), (QVariantList{changes.back()[0], chain, previous}));
    EXPECT_EQ(changes.back()[0].toULongLong(), changes.size()); // no gaps
    const WorkedExample example = workedExample(m_page, u"chain"_s);
    EXPECT_EQ(sha256(example.bytes), example.hash);
}

TEST_F(FileFormat, HasTheJournalThePageTells)
{
    const auto examples = m_page.blocksOf(u"json"_s);
    EXPECT_EQ(examples.size(), 3u);
    for (const PageBlock &example : examples) {
        const QString content = example.text.trimmed();
        const auto row = journalRowFrom(example.kind.value(1), 1, example.kind.value(2), content);
        ASSERT_TRUE(row) << why(row);
        if (row->splices.empty())
            EXPECT_EQ(contentOf(*row), content);
        else
            EXPECT_EQ(spliced(row->splices.front(),
                              u"工作站增至了28家，举办科普活动120场，服务群众3万人次。"_s, false),
                      u"工作站增至了31家，举办科普活动120场，服务群众3万人次。"_s);
    }
    // Runs name their first change; whatever is no taking back has rows.
    EXPECT_EQ(m_plain->column(u"SELECT count(*) FROM change WHERE run IS NOT NULL"_s), QStringList{u"1"_s});
    EXPECT_EQ(m_plain->column(u"SELECT count(*) FROM change c WHERE undoes IS NOT NULL"_s),
              QStringList{u"3"_s});
    EXPECT_EQ(m_plain->column(u"SELECT id FROM change c WHERE undoes IS NULL AND NOT EXISTS "
                              "(SELECT 1 FROM change_row r WHERE r.change_id = c.id)"_s),
              QStringList());
    EXPECT_EQ(m_plain->column(u"SELECT DISTINCT k.key FROM change_row r JOIN json_each(r.content) k "
                              "WHERE k.key IN ('rev', 'checksum', 'search_key')"_s),
              QStringList());
    // The metrics of the body moved with its words, and no line tells it.
    EXPECT_EQ(m_plain->column(u"SELECT count(*) FROM change_row WHERE table_name = 'metric' "
                              "AND operation = 'update' AND change_id = 7"_s),
              QStringList{u"0"_s});
    EXPECT_NE(m_plain->column(u"SELECT anchor_start FROM metric WHERE entry_id = %1"_s.arg(m_entry.value)),
              (QStringList{QString::number(sampleReport().sections[0].entries[0].metrics[0].anchor.start)}));
}

TEST_F(FileFormat, HasTheOrderKeysAndIdsThePageTells)
{
    int examples = 0;
    bool inTable = false;
    for (const QStringList &row : m_page.otherRows) {
        if (inTable && row.size() == 3) {
            EXPECT_EQ(keyBetween(row[0], row[1]), row[2]) << row[0].toStdString() << row[1].toStdString();
            ++examples;
        } else {
            inTable = row.value(2) == "key"_L1;
        }
    }
    EXPECT_EQ(examples, 9);
    EXPECT_EQ(keyOfPlace(0), u"i000"_s);
    EXPECT_EQ(keyOfPlace(1), u"i010"_s);
    EXPECT_EQ(keyOfPlace(2), u"i020"_s);

    EXPECT_EQ(m_plain->column(u"SELECT id FROM organization ORDER BY id LIMIT 1"_s), QStringList{u"1"_s});
    EXPECT_EQ(m_plain->column(u"SELECT count(*) FROM entry e JOIN head h WHERE e.id >> 40 <> h.desk "
                              "OR (e.id & ((1 << 40) - 1)) > h.last_id"_s),
              QStringList{u"0"_s});
    EXPECT_EQ(m_plain->column(u"SELECT DISTINCT search_key >> 20 FROM entry"_s), QStringList{u"2021"_s});
}
