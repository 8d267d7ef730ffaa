// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archives of random words are copied, written on, and taken back in part and whole. DASHIJI_LONG tries
// 1,000.
#include "core/archive/media/media.h"
#include "tests/core/backup/backupfixture.h"
#include "tests/support/proofs.h"
#include "tests/support/randomreport.h"

using namespace Qt::StringLiterals;

namespace dashiji::test
{
namespace
{

class RandomRestore
{
public:
    explicit RandomRestore(unsigned seed) : m_random(seed)
    {
        m_archive = archive::Archive::create(m_folder.filePath(u"a.dashiji"_s), u"协会"_s).value();
        archive::Writer &writer = m_archive->writer();
        for (int i = 0; i < 2; ++i) {
            const QString name = u"指标%1"_s.arg(i);
            const IndicatorId id = writer.addIndicator(name, u"场"_s, Category::Other).value();
            const auto known = m_archive->indicators().value();
            for (const Indicator &indicator : known)
                if (indicator.id == id)
                    m_indicators.push_back(indicator);
        }
        for (int i = 0; i < 2; ++i) {
            const QByteArray bytes =
                sampleJpeg({16 + m_random.number(40), 16}, QColor::fromHsv(m_random.number(360), 200, 200));
            m_bytes.insert(archive::inspectPicture(bytes)->sha256, bytes);
        }
        m_shelf.emplace(m_folder.filePath(u"shelf"_s), Uid::fromRfc4122(m_archive->head()->archive));
        addYear(2020);
        addYear(2021);
    }

    void run()
    {
        const Told then = toldBy(*m_archive);
        const auto copy = m_shelf->store(*m_archive, backup::Occasion::ByHand);
        ASSERT_TRUE(copy) << why(copy);
        ASSERT_EQ(m_shelf->healthOf(**copy), backup::Health::Sound);
        for (int i = m_random.number(6); i >= 0; --i)
            write();
        const Told now = toldBy(*m_archive);
        const auto open = backup::OpenedCopy::open(
            (*copy)->path, [this](const QByteArray &sha256) { return m_shelf->picture(sha256); });
        ASSERT_TRUE(open) << why(open);
        takeBackEntries(then, **open);
        EXPECT_EQ(told(), plain(now)) << "undone";
        takeBackYear(then, **open);
        EXPECT_EQ(told(), plain(now)) << "undone";
        const QString whole = m_folder.filePath(u"whole.dashiji"_s);
        const auto restored = backup::restoreWhole(**open, whole);
        ASSERT_TRUE(restored) << why(restored);
        EXPECT_EQ(toldBy(**archive::Archive::open(whole)), then);
        EXPECT_TRUE(archive::verify(whole)->empty());
        EXPECT_TRUE(archive::verify(m_archive->address())->empty());
    }

private:
    /// Numbers follow the words when something is taken back; those of random numbers stand nowhere.
    static Report withoutPlaces(Report report)
    {
        for (Section &section : report.sections)
            for (Entry &entry : section.entries) {
                for (Metric &metric : entry.metrics) {
                    metric.anchor = {metric.anchor.field, 0, 0, metric.anchor.quote, {}, {}};
                    metric.state = MetricState::Unanchored;
                    metric.wasConfirmed = false;
                }
                std::ranges::sort(entry.metrics, {}, &Metric::uid);
            }
        return report;
    }
    static std::vector<Report> plain(const Told &told)
    {
        std::vector<Report> reports;
        for (const Report &report : told.reports)
            reports.push_back(withoutPlaces(withoutRows(report)));
        return reports;
    }
    [[nodiscard]] std::vector<Report> told() const { return plain(toldBy(*m_archive)); }

    void addYear(int year)
    {
        const auto stored = m_archive->writer().importReport(
            m_random.report(year, m_indicators, {m_bytes.keyBegin(), m_bytes.keyEnd()}),
            archive::OnExistingYear::Refuse,
            [this](const QByteArray &sha256) -> Result<QByteArray> { return m_bytes.value(sha256); });
        ASSERT_TRUE(stored) << why(stored);
    }

    [[nodiscard]] std::vector<Entry> entries() const
    {
        std::vector<Entry> all;
        for (const Report &report : toldBy(*m_archive).reports)
            for (const Section &section : report.sections)
                all.insert(all.end(), section.entries.begin(), section.entries.end());
        return all;
    }

    void write()
    {
        archive::Writer &writer = m_archive->writer();
        const auto all = entries();
        if (all.empty()) {
            static_cast<void>(writer.removeReport(m_archive->report(2020)->id));
            return;
        }
        const Entry &entry = all[static_cast<size_t>(m_random.number(static_cast<int>(all.size())))];
        switch (m_random.number(5)) {
        case 0:
            ASSERT_TRUE(writer.setEntryText(entry.id, EntryField::Body, entry.body, m_random.text(true)));
            break;
        case 1:
            ASSERT_TRUE(writer.removeEntry(entry.id));
            break;
        case 2:
            ASSERT_TRUE(writer.addPhoto(entry.id, 0, m_random.text(false)));
            break;
        case 3:
            for (const Photo &photo : entry.photos)
                ASSERT_TRUE(writer.removePhoto(photo.id));
            break;
        default:
            ASSERT_TRUE(writer.setEntryCandidate(entry.id, !entry.candidate));
        }
        writer.endTyping();
    }

    /// What an entry says, but for where it stands and what only its row knows.
    static Entry words(Entry entry)
    {
        Report report;
        entry.candidate = false;
        report.sections.emplace_back().entries.push_back(std::move(entry));
        return withoutRows(report).sections[0].entries[0];
    }

    void takeBackEntries(const Told &then, const backup::OpenedCopy &copy)
    {
        std::vector<Uid> chosen;
        std::vector<Entry> were;
        for (const Report &report : then.reports)
            for (const Section &section : report.sections)
                for (const Entry &entry : section.entries)
                    if (m_random.number(2) == 0) {
                        chosen.push_back(entry.uid);
                        were.push_back(entry);
                    }
        if (chosen.empty() || m_archive->reports()->size() < 2)
            return;
        const qint64 serial = m_archive->head()->serial;
        const auto restored = backup::restoreEntries(*m_archive, copy, chosen);
        ASSERT_TRUE(restored) << why(restored);
        for (const Entry &entry : were) {
            const auto row = m_archive->rowOf(archive::RowKind::Entry, entry.uid).value();
            ASSERT_TRUE(row);
            EXPECT_EQ(words(m_archive->entry({*row}).value()), words(entry));
        }
        undoTo(serial);
    }

    void takeBackYear(const Told &then, const backup::OpenedCopy &copy)
    {
        const Report &was =
            then.reports[static_cast<size_t>(m_random.number(static_cast<int>(then.reports.size())))];
        const qint64 serial = m_archive->head()->serial;
        const bool replaces = m_random.number(2) == 0;
        const auto restored = backup::restoreYear(*m_archive, copy, was.id, u"旁边"_s, replaces);
        ASSERT_TRUE(restored) << why(restored);
        const Report now = m_archive->report(restored->report).value();
        ASSERT_EQ(now.sections.size(), was.sections.size());
        for (size_t i = 0; i < now.sections.size(); ++i) {
            ASSERT_EQ(now.sections[i].entries.size(), was.sections[i].entries.size());
            for (size_t j = 0; j < now.sections[i].entries.size(); ++j) {
                EXPECT_EQ(now.sections[i].entries[j].body, was.sections[i].entries[j].body);
                EXPECT_EQ(now.sections[i].entries[j].photos.size(), was.sections[i].entries[j].photos.size());
            }
        }
        undoTo(serial);
    }

    /// One change was made, or none where all was as in the copy.
    void undoTo(qint64 serial)
    {
        ASSERT_LE(m_archive->head()->serial, serial + 1) << "one change";
        if (m_archive->head()->serial == serial)
            return;
        const auto undone = m_archive->writer().undo();
        ASSERT_TRUE(undone) << why(undone);
    }

    QTemporaryDir m_folder;
    RandomReports m_random;
    std::unique_ptr<archive::Archive> m_archive;
    std::vector<Indicator> m_indicators;
    QHash<QByteArray, QByteArray> m_bytes;
    std::optional<backup::Shelf> m_shelf;
};

TEST(RandomRestoresTest, WhatIsTakenBackIsWhatItWas)
{
    const auto tries = unsigned(rounds(100, 1000));
    for (unsigned seed = 1; seed <= tries; ++seed) {
        SCOPED_TRACE(seed);
        RandomRestore(seed).run();
        if (testing::Test::HasFailure())
            return;
    }
}

} // namespace
} // namespace dashiji::test
