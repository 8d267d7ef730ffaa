// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching is complete: what reading every text would find is found, however it was written and is typed.
#include "core/text/folding.h"
#include "core/workflow/reportfiles.h"
#include "tests/core/workflow/archivefixture.h"
#include "tests/support/proofs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <random>
#include <set>

namespace dashiji::workflow::test
{

using namespace Qt::StringLiterals;

/// Three years by a JSON file, every kind of text filled from few characters, so that short queries hit
/// often.
class FindingEverythingTest : public WorkflowTest
{
protected:
    /// A record with its texts, folded.
    struct Read {
        Uid uid;
        QStringList told; ///< title and body of an entry
        QStringList texts;
    };

    void SetUp() override
    {
        WorkflowTest::SetUp();
        QJsonArray reports;
        for (const int year : {2019, 2020, 2021})
            reports.append(report(year));
        const QString path =
            write(u"reports.json"_s, QJsonDocument(QJsonObject{{u"format"_s, u"dashiji-reports"_s},
                                                               {u"version"_s, 1},
                                                               {u"reports"_s, reports}})
                                         .toJson());
        const auto read = readReportFile(path);
        ASSERT_TRUE(read) << why(read);
        const auto imported = importReports(*m_archive, read->file, mediaFolderOf(path), {});
        ASSERT_TRUE(imported) << why(imported);
        readAll();
        ASSERT_GT(m_records.size(), 180u);
    }

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

    QString text(int longest)
    {
        // The same words in several ways of writing, two characters beyond the basic plane, white space,
        // what a query language would take for its own.
        static const QStringList kPieces{u"科"_s, u"普"_s, u"普"_s, u"学"_s, u"學"_s, u"会"_s, u"會"_s,
                                         u"二"_s, u"〇"_s, u"零"_s, u"2"_s,  u"２"_s, u"a"_s,  u"Ａ"_s,
                                         u"一"_s, u"⼀"_s, u"𠮷"_s, u"𪚥"_s, u"、"_s, u"。"_s, u" "_s,
                                         u"　"_s, u"\n"_s, u"\""_s, u"①"_s,  u"*"_s,  u":"_s,  u"-"_s};
        QString made;
        for (int left = 1 + below(longest); left > 0; --left)
            made += kPieces.at(below(static_cast<int>(kPieces.size())));
        return made;
    }

    QJsonArray texts(int most, int longest)
    {
        QJsonArray made;
        for (int left = below(most + 1); left > 0; --left)
            made.append(text(longest));
        return made;
    }

    QJsonObject report(int year)
    {
        QJsonArray sections;
        for (const char *kind : {"events", "highlights"}) {
            QJsonArray entries;
            for (int rank = 1; rank <= 30; ++rank)
                entries.append(QJsonObject{{u"rank"_s, rank},
                                           {u"title"_s, text(8)},
                                           {u"paragraphs"_s, texts(3, 20)},
                                           {u"department"_s, text(3)},
                                           {u"contact"_s, below(3) == 0 ? text(3) : QString()},
                                           {u"captions"_s, texts(2, 6)}});
            sections.append(QJsonObject{{u"kind"_s, QLatin1String(kind)},
                                        {u"title"_s, text(4)},
                                        {u"introduction"_s, texts(2, 10)},
                                        {u"entries"_s, entries}});
        }
        return {{u"year"_s, year},
                {u"title"_s, text(8)},
                {u"kicker"_s, text(4)},
                {u"introduction"_s, texts(3, 12)},
                {u"signature"_s, texts(2, 4)},
                {u"sections"_s, sections}};
    }

    void readAll()
    {
        const auto reports = m_archive->reports().value();
        for (const archive::ReportSummary &summary : reports) {
            const Report report = m_archive->report(summary.id).value();
            add(report.uid, {},
                {report.title, report.kicker, report.documentNumber, report.signer, report.recipients,
                 report.introduction, report.signature, report.notes});
            for (const Section &section : report.sections) {
                add(section.uid, {}, {section.title, section.introduction});
                for (const Entry &entry : section.entries) {
                    QStringList others{entry.department, entry.contact, entry.source,
                                       entry.sentence,   entry.summary, entry.note};
                    for (const Photo &photo : entry.photos)
                        others << photo.caption << photo.credit << photo.altText;
                    for (const Metric &metric : entry.metrics)
                        others << metric.label;
                    add(entry.uid, {entry.title, entry.body}, others);
                }
            }
        }
    }

    void add(const Uid &uid, const QStringList &told, const QStringList &others)
    {
        Read read{uid, {}, {}};
        for (const QString &text : told)
            read.told << text::foldTight(text);
        read.texts = read.told;
        for (const QString &text : others)
            read.texts << text::foldTight(text);
        m_records.push_back(std::move(read));
    }

    static bool holdAll(const QStringList &texts, const QStringList &words)
    {
        return std::ranges::all_of(words, [&](const QString &word) {
            return std::ranges::any_of(texts, [&](const QString &text) { return text.contains(word); });
        });
    }

    void expectWhatReadingFinds(const QString &typed)
    {
        const archive::SearchQuery query = archive::parseQuery(typed);
        std::set<Uid> expected;
        int told = 0;
        if (!query.words.isEmpty())
            for (const Read &record : m_records)
                if (holdAll(record.texts, query.words)) {
                    expected.insert(record.uid);
                    told += !record.told.isEmpty() && holdAll(record.told, query.words) ? 1 : 0;
                }
        const auto first = m_archive->firstHits(query, 10'000);
        const auto count = m_archive->countHits(query);
        ASSERT_TRUE(first) << why(first);
        ASSERT_TRUE(count) << why(count);
        std::set<Uid> found;
        for (const archive::SearchHit &hit : first->hits) {
            found.insert(hit.uid);
            EXPECT_FALSE(hit.excerpts.empty());
        }
        ASSERT_EQ(found, expected) << typed.toStdString();
        EXPECT_EQ(first->hits.size(), expected.size()) << "one hit a record";
        EXPECT_EQ(count->total, static_cast<int>(expected.size())) << typed.toStdString();
        EXPECT_EQ(count->entries, told) << typed.toStdString();
        EXPECT_FALSE(count->capped);
        m_hits += count->total;
    }

    std::mt19937 m_random{20211231};
    std::vector<Read> m_records;
    int m_hits = 0;
};

TEST_F(FindingEverythingTest, FindsWhatReadingFinds)
{
    const int queries = dashiji::test::rounds(200, 1000);
    for (int i = 0; i < queries; ++i)
        expectWhatReadingFinds(text(8));
    EXPECT_GT(m_hits, queries);
}

TEST_F(FindingEverythingTest, AndAfterEdits)
{
    archive::Writer &writer = m_archive->writer();
    const auto reports = m_archive->reports().value();
    for (const archive::ReportSummary &summary : reports) {
        const Report report = m_archive->report(summary.id).value();
        ASSERT_TRUE(writer.setReportText(report.id, archive::ReportField::Kicker, report.kicker, text(5)));
        const Section &section = report.sections.front();
        for (int i = 0; i < 8; ++i) {
            const Entry &entry = section.entries.at(static_cast<size_t>(i));
            ASSERT_TRUE(writer.setEntryText(entry.id, EntryField::Body, entry.body, text(20)));
            if (!entry.photos.empty()) {
                ASSERT_TRUE(writer.removePhoto(entry.photos.front().id));
            }
        }
        ASSERT_TRUE(writer.removeEntry(section.entries.back().id));
        ASSERT_TRUE(writer.removeSection(report.sections.back().id));
    }
    ASSERT_TRUE(writer.undo()) << "a section comes back with what was in it";
    m_records.clear();
    readAll();
    for (int i = 0; i < 100; ++i)
        expectWhatReadingFinds(text(4));
    const QString path = m_archive->path();
    m_archive.reset();
    EXPECT_TRUE(archive::verify(path).value().empty());
}

TEST_F(FindingEverythingTest, AnotherYearTakesItsTextsAlong)
{
    const Report report = m_archive->report(2021).value();
    ASSERT_TRUE(m_archive->writer().setReportYear(report.id, 2031));
    const auto inYear = [this](const QString &year) {
        return m_archive->countHits(archive::parseQuery(u"year:"_s + year + u" 科"_s)).value().total;
    };
    EXPECT_EQ(inYear(u"2021"_s), 0);
    EXPECT_GT(inYear(u"2031"_s), 10);
    const QString path = m_archive->path();
    m_archive.reset();
    EXPECT_TRUE(archive::verify(path).value().empty());
}

} // namespace dashiji::workflow::test
