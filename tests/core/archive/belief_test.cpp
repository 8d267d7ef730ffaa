// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that are not what was written are never shown as if they were, and stand in the way of no other.
#include "core/archive/records/checksum.h"
#include "core/archive/search/search.h"
#include "core/archive/search/tokenizer.h"
#include "core/archive/store/database.h"
#include "tests/core/archive/archivefixture.h"
#include "tests/support/proofs.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QtEndian>

#include <map>
#include <random>

using namespace dashiji;
using namespace dashiji::archive;
using namespace dashiji::test;

class BeliefTest : public ArchiveFixture
{
protected:
    /// As a disk would: the checksum stays.
    void rot(const QString &statement)
    {
        m_archive.reset();
        ASSERT_EQ(sql(m_path, {statement}), QString());
        reopen();
    }
    static QString rotten(const char *table, const char *column, qint64 id)
    {
        return QStringLiteral("UPDATE %1 SET %2 = '朽' || substr(%2, 2) WHERE id = %3")
            .arg(QLatin1String(table), QLatin1String(column))
            .arg(id);
    }
    const QString m_first = QStringLiteral("2021 · 十件大事 · 1");
};

TEST_F(BeliefTest, ADamagedEntryIsNamedAndLeavesItsPlaceEmpty)
{
    const Report before = report();
    rot(rotten("entry", "body", entry(0, 1).id.value));
    QSignalSpy found(m_archive.get(), &Archive::damageFound);
    const Report after = report();
    EXPECT_EQ(after.damaged, QStringList{m_first});
    EXPECT_EQ(m_archive->damaged(), QStringList{m_first});
    ASSERT_EQ(after.sections[0].entries.size(), before.sections[0].entries.size());
    const Entry &place = after.sections[0].entries[0];
    EXPECT_EQ(place.id, before.sections[0].entries[0].id);
    EXPECT_EQ(place.title + place.body, QString());
    EXPECT_TRUE(place.metrics.empty());
    Report others = after;
    others.damaged.clear();
    others.sections[0].entries[0] = before.sections[0].entries[0];
    EXPECT_EQ(others, before);
    static_cast<void>(report());
    ASSERT_EQ(found.count(), 1) << "told once";
    EXPECT_EQ(found.front().front().toString(), m_first);
}

TEST_F(BeliefTest, ADamagedEntryIsNotReadAlone)
{
    const EntryId id = entry(0, 1).id;
    rot(rotten("entry", "title", id.value));
    const auto read = m_archive->entry(id);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::RecordDamaged);
    EXPECT_EQ(read.error().subject, m_first);
    EXPECT_TRUE(m_archive->entry(entry(0, 2).id));
}

TEST_F(BeliefTest, NoChecksumIsMadeOverDamage)
{
    const Entry whole = entry(0, 1);
    rot(rotten("entry", "body", whole.id.value));
    const QStringList words = wordsOf(m_path);
    const auto typed = writer().setEntryText(whole.id, EntryField::Title, whole.title, QStringLiteral("新"));
    ASSERT_FALSE(typed);
    EXPECT_EQ(typed.error().code, ErrorCode::RecordDamaged);
    EXPECT_FALSE(writer().setEntryState(whole.id, EntryState::Empty));
    EXPECT_FALSE(writer().addMetric(whole.id, whole.metrics.front()));
    EXPECT_EQ(wordsOf(m_path), words);
    EXPECT_TRUE(writer().setEntryText(entry(0, 2).id, EntryField::Title, entry(0, 2).title,
                                      QStringLiteral("别的照旧")));
    ASSERT_TRUE(writer().removeEntry(whole.id)) << "what is damaged can go";
    EXPECT_EQ(report().damaged, QStringList());
}

TEST_F(BeliefTest, EveryRecordIsLookedAt)
{
    ASSERT_TRUE(writer().addIndicator(QStringLiteral("工作站"), QStringLiteral("家"), Category::Station));
    ASSERT_TRUE(writer().addUnitWord({QStringLiteral("炉"), Category::Other, {}}));
    ASSERT_TRUE(writer().setPageTemplate({QStringLiteral("蓝"), QStringLiteral("版心")}));
    const Entry first = entry(0, 1);
    const std::vector<std::pair<QString, QString>> rots{
        {rotten("report", "introduction", m_report.value), QStringLiteral("2021")},
        {rotten("section", "introduction", report().sections[1].id.value), QStringLiteral("2021 · 十大亮点")},
        {rotten("photo", "caption", first.photos[0].id.value), m_first},
        {rotten("metric", "label", first.metrics[0].id.value), m_first},
        {rotten("organization", "name", 1), QStringLiteral("朽科学技术协会")},
        {QStringLiteral("UPDATE indicator SET unit = '个'"), QStringLiteral("工作站")},
        {QStringLiteral("UPDATE unit_word SET strength = 'weak', category = 'award'"), QStringLiteral("炉")},
        {QStringLiteral("UPDATE page_template SET content = '朽'"), QStringLiteral("蓝")},
    };
    m_archive.reset();
    QFile whole(m_path);
    ASSERT_TRUE(whole.copy(file(QStringLiteral("whole"))));
    for (const auto &[statement, name] : rots) {
        QFile::remove(m_path);
        ASSERT_TRUE(QFile::copy(file(QStringLiteral("whole")), m_path));
        rot(statement);
        static_cast<void>(m_archive->organization());
        static_cast<void>(m_archive->reports());
        const Report shown = report();
        static_cast<void>(m_archive->indicators());
        static_cast<void>(m_archive->observations());
        static_cast<void>(m_archive->unitWords());
        static_cast<void>(m_archive->pageTemplates());
        EXPECT_EQ(m_archive->damaged(), QStringList{name}) << statement.toStdString();
        EXPECT_EQ(shown.sections.size(), 2U);
        m_archive.reset();
    }
}

TEST_F(BeliefTest, TheIndexIsNotMadeAgainOverDamage)
{
    QStringList statements{rotten("entry", "title", entry(0, 1).id.value)};
    for (const char *index : {"search_text", "search_single", "search_title", "search_other"})
        statements << QStringLiteral("INSERT INTO %1(%1) VALUES ('delete-all')").arg(QLatin1String(index));
    m_archive.reset();
    ASSERT_EQ(sql(m_path, statements), QString());
    reopen();
    EXPECT_TRUE(m_archive->search(QStringLiteral("朽"))->empty()) << "the index was made of damage";
    m_archive.reset();
    {
        const auto database = Database::connect(m_path, OpenMode::ReadWrite);
        ASSERT_TRUE(database);
        ASSERT_TRUE(registerTokenizers((*database)->handle()));
        const auto made = rebuildSearchIndex(**database);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::RecordDamaged);
    }
    EXPECT_FALSE(flawsOf(m_path).isEmpty());
}

TEST_F(BeliefTest, AnOldValueThatRottedIsNamedAndNotShown)
{
    const EntryId id = entry(0, 1).id;
    const auto title = [this, id](const QString &text) {
        ASSERT_TRUE(writer().setEntryText(id, EntryField::Title, m_archive->entry(id)->title, text));
        writer().endTyping();
    };
    const QString first = m_archive->entry(id)->title;
    title(QStringLiteral("甲稿"));
    title(QStringLiteral("乙稿"));
    title(QString(60, QChar(0x957f)));
    title(QString(60, QChar(0x957f)) + QStringLiteral("尾"));
    const auto whole = m_archive->history(RecordId(id)).value();
    ASSERT_GE(whole.size(), 5U);
    EXPECT_EQ(m_archive->damaged(), QStringList());
    m_archive.reset();
    QFile sound(m_path);
    ASSERT_TRUE(sound.copy(file(QStringLiteral("sound"))));
    // By the word that rots: how many of the changes tell nothing, and whether the first title can be had.
    const std::vector<std::tuple<QString, QString, size_t>> rots{
        {QStringLiteral("甲稿"), QStringLiteral("甲槁"),
         2}, // told by two changes, of which either is damaged
        {first, QStringLiteral("朽") + first.mid(1), 2},
        {QStringLiteral("\"尾\""), QStringLiteral("\"屋\""),
         3}, // from there no text is led back to, until one is told whole
    };
    for (const auto &[was, is, untold] : rots) {
        for (const QString &operation : {QStringLiteral("update"), QStringLiteral("insert")}) {
            QFile::remove(m_path);
            ASSERT_TRUE(QFile::copy(file(QStringLiteral("sound")), m_path));
            rot(QStringLiteral(
                    "UPDATE change_row SET content = replace(content, '%1', '%2') WHERE id = (SELECT "
                    "max(id) FROM change_row WHERE table_name = 'entry' AND row_id = %3 AND operation "
                    "= '%4' AND instr(content, '%1') > 0)")
                    .arg(was, is)
                    .arg(id.value)
                    .arg(operation));
            const auto told = m_archive->history(RecordId(id)).value();
            ASSERT_EQ(told.size(), whole.size());
            size_t silent = 0;
            for (size_t i = 0; i < told.size(); ++i) {
                silent += told[i].values.empty() ? 1 : 0;
                for (size_t j = 0; j < told[i].values.size(); ++j)
                    EXPECT_EQ(told[i].values[j].before, whole[i].values.at(j).before) << i;
            }
            if (operation == QStringLiteral("insert") && was != first) {
                EXPECT_EQ(silent, 0U) << "nothing rotted";
                continue;
            }
            EXPECT_EQ(silent, untold) << was.toStdString() << ' ' << operation.toStdString();
            EXPECT_EQ(m_archive->damaged().size(), static_cast<qsizetype>(silent));
            EXPECT_TRUE(m_archive->damaged().front().endsWith(m_first)) << "named by its place";
            const auto early = writer().restoreText(RecordId(id), Column::Title, whole.back().change.id);
            ASSERT_FALSE(early);
            EXPECT_EQ(early.error().code, ErrorCode::RecordDamaged);
        }
    }
}

TEST_F(BeliefTest, WhatAnotherProgramWroteIsLookedAtAgain)
{
    EXPECT_EQ(report().damaged, QStringList());
    sql(m_path, {rotten("entry", "body", entry(0, 1).id.value)});
    m_archive->poll();
    EXPECT_EQ(report().damaged, QStringList{m_first});
}

TEST(RecordSum, SumsTheUtf8OfEveryKindOfCharacter)
{
    for (const QString &text :
         {QStringLiteral("plain"), QStringLiteral("é¿ß"), QStringLiteral("科普 3.5 万人次"),
          QStringLiteral("𠮷野家、😀"), QString(3000, QChar(0x5b66))}) {
        const QByteArray utf8 = text.toUtf8();
        const QByteArray summed = "n:2:-7t:" + QByteArray::number(utf8.size()) + ':' + utf8;
        const QByteArray hash = QCryptographicHash::hash(summed, QCryptographicHash::Sha256);
        EXPECT_EQ(checksumOf({{QStringLiteral("n"), -7}, {QStringLiteral("t"), text}}),
                  qFromBigEndian<qint64>(hash.constData()))
            << text.toStdString();
    }
}

/// One byte or one character of a large archive is another: what is shown is what was written, or it is said.
class MutationTest : public ArchiveFixture
{
protected:
    using Words = std::map<QString, QString>;

    void SetUp() override
    {
        ArchiveFixture::SetUp();
        for (int year = 1961; year <= 2020; ++year)
            ASSERT_TRUE(writer().importReport(longReport(year)));
        m_archive.reset();
        QFile archive(m_path);
        ASSERT_TRUE(archive.open(QIODevice::ReadOnly));
        m_original = archive.readAll();
        ASSERT_GT(m_original.size(), 4 * 1024 * 1024);
        reopen();
        m_words = wordsShown();
        for (const auto &[place, text] : m_words)
            if (text.size() > 4)
                m_texts.push_back(text);
        m_archive.reset();
    }
    static Report longReport(int year)
    {
        Report report = sampleReport(year);
        for (Section &section : report.sections)
            for (Entry &entry : section.entries) {
                entry.title += QStringLiteral("，记于%1").arg(year);
                for (int line = 0; line < 100; ++line)
                    entry.body += QStringLiteral("\n第%1项工作在%2年完成。").arg(line * 7 + year).arg(year);
            }
        return report;
    }
    /// All that a window, the command line or paper shows, by its place.
    [[nodiscard]] Words wordsShown() const
    {
        Words words;
        const auto add = [&words](const QString &place, std::initializer_list<QString> texts) {
            for (int number = 0; const QString &text : texts)
                words[place + QString::number(number++)] = text;
        };
        const auto reports = m_archive->reports();
        for (const ReportSummary &summary : reports.value_or(std::vector<ReportSummary>())) {
            const auto name = [](const char *kind, qint64 id) {
                return QStringLiteral("%1 %2 ").arg(QLatin1String(kind)).arg(id);
            };
            add(name("summary", summary.id.value), {summary.title, summary.organization});
            const auto read = m_archive->report(summary.id);
            if (!read)
                return {};
            add(name("report", read->id.value),
                {read->title, read->kicker, read->introduction, read->signature});
            for (const Section &section : read->sections) {
                add(name("section", section.id.value), {section.title, section.introduction});
                for (const Entry &entry : section.entries) {
                    add(name("entry", entry.id.value),
                        {entry.title, entry.body, entry.sentence, entry.summary,
                         entry.from.value_or(QDate()).toString(Qt::ISODate)});
                    for (const Photo &photo : entry.photos)
                        add(name("photo", photo.id.value), {photo.caption, photo.credit});
                    for (const Metric &metric : entry.metrics)
                        add(name("metric", metric.id.value),
                            {metric.label, metric.value.toString(), metric.unit, metric.anchor.quote});
                }
            }
        }
        return words;
    }
    [[nodiscard]] QByteArray mutated(std::mt19937 &random) const
    {
        const auto below = [&random](auto count) {
            return static_cast<qsizetype>(random() % static_cast<size_t>(count));
        };
        QByteArray bytes = m_original;
        if (random() % 2 == 0) {
            const qsizetype at = below(bytes.size());
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + random() % 255));
            return bytes;
        }
        const QString &text = m_texts[static_cast<size_t>(below(m_texts.size()))];
        const qsizetype in = below(text.size() - 4);
        const QByteArray there(reinterpret_cast<const char *>(text.constData() + in), 8);
        const qsizetype at = bytes.indexOf(there, below(bytes.size()));
        if (at >= 0)
            bytes[at + 2] = static_cast<char>(bytes[at + 2] + 1);
        return bytes;
    }

    QByteArray m_original;
    Words m_words;
    std::vector<QString> m_texts;
};

TEST_F(MutationTest, NothingIsShownWrongWithoutAWord)
{
    std::mt19937 random(20261130);
    const int mutations = rounds(100, 1000);
    int refused = 0;
    int named = 0;
    int harmless = 0;
    for (int i = 0; i < mutations; ++i) {
        {
            QFile archive(m_path);
            ASSERT_TRUE(archive.open(QIODevice::WriteOnly));
            archive.write(mutated(random));
        }
        auto opened = Archive::open(m_path);
        if (!opened) {
            ++refused;
            continue;
        }
        m_archive = std::move(*opened);
        const Words shown = wordsShown();
        const bool isSaid = !m_archive->damaged().isEmpty() || shown.empty();
        for (const auto &[place, text] : shown) {
            const auto known = m_words.find(place);
            EXPECT_TRUE(text.isEmpty() || (known != m_words.end() && text == known->second))
                << i << ' ' << place.toStdString() << ": " << text.left(40).toStdString();
        }
        EXPECT_TRUE(isSaid || shown == m_words) << i;
        ++(isSaid ? named : harmless);
        m_archive.reset();
    }
    RecordProperty("refused", refused);
    RecordProperty("named", named);
    RecordProperty("harmless", harmless);
    EXPECT_GT(named, mutations / 10);
}
