// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words replaced in all years: as the preview says, one change, published years untouched, numbers kept.
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/workflow/replacing.h"
#include "tests/core/workflow/archivefixture.h"

#include <gtest/gtest.h>
#include <random>

namespace dashiji::workflow
{

using Qt::StringLiterals::operator""_s;

class ReplacingTest : public test::WorkflowTest
{
protected:
    ReportId addYear(int year, const QString &body, ReportStatus status = ReportStatus::Draft)
    {
        Report report;
        report.year = year;
        report.title = u"江湾科协%1年"_s.arg(year);
        report.introduction = u"这一年，江湾科协办了几件事。"_s;
        Section &section = report.sections.emplace_back();
        section.title = u"江湾科协大事"_s;
        Entry &entry = section.entries.emplace_back();
        entry.title = u"江湾科協开放日"_s;
        entry.body = body;
        Photo &photo = entry.photos.emplace_back();
        photo.caption = u"江湾科协门前"_s;
        report.status = status;
        return m_archive->writer().importReport(report).value();
    }
    /// What all texts read that have the words, by what they are.
    std::vector<FoundText> find(const QString &words, const Place &scope = {},
                                text::Likeness likeness = text::Likeness::Folded)
    {
        return findWords(*m_archive, scope, words, likeness).value();
    }
    QString stored(const FoundText &found)
    {
        const Report report = m_archive->report(found.place.report).value();
        QString text;
        const auto look = [&](const auto &record) {
            if (archive::RecordId(record.id).kind != found.record.kind || record.id.value != found.record.id)
                return;
            Fields<std::decay_t<decltype(record)>>::visit([&](const Field &field, auto member) {
                if constexpr (std::is_same_v<decltype(std::invoke(member, record)), const QString &>)
                    if (field.column == found.column)
                        text = std::invoke(member, record);
            });
        };
        look(report);
        for (const Section &section : report.sections) {
            look(section);
            for (const Entry &entry : section.entries) {
                look(entry);
                for (const Photo &photo : entry.photos)
                    look(photo);
            }
        }
        return text;
    }
};

TEST_F(ReplacingTest, FindsInEveryTextOfTheScope)
{
    const ReportId old = addYear(2030, u"科协办了12场。"_s);
    const ReportId now = addYear(2031, u"江湾科协办了15场，江湾科协再办3场。"_s);
    EXPECT_EQ(find(u"江湾科协"_s).size(), 5U + 6U) << "title, introduction, section, title, body, caption";
    EXPECT_EQ(find(u"江湾科协"_s).front().year, 2031) << "the newest first";
    EXPECT_EQ(find(u"江湾科协"_s, placeOf(old)).size(), 5U);
    const EntryId entry = m_archive->report(now)->sections[0].entries[0].id;
    const auto inEntry = find(u"江湾科协"_s, {now, {}, entry, {}});
    ASSERT_EQ(inEntry.size(), 3U);
    EXPECT_EQ(inEntry[0].rank, 1);
    EXPECT_EQ(inEntry[1].places.size(), 2U);
    EXPECT_EQ(find(u"江湾科协"_s, {now, {}, entry, {}}, text::Likeness::Exact).size(), 2U)
        << "the title has 協";
    EXPECT_TRUE(find(u"  "_s).empty());
}

TEST_F(ReplacingTest, IsOneChangeAndReadsAsThePreviewSaid)
{
    addYear(2030, u"科协办了12场。"_s);
    addYear(2031, u"江湾科协办了15场，江湾科协再办3场。"_s);
    const auto found = find(u"江湾科协"_s);
    const size_t lines = m_archive->history()->size();
    ASSERT_TRUE(replaceWords(*m_archive, found, u"江湾科协"_s, u"江湾市科学技术协会"_s));
    for (const FoundText &text : found)
        EXPECT_EQ(stored(text), replaced(text, u"江湾市科学技术协会"_s));
    EXPECT_EQ(m_archive->history()->size(), lines + 1);
    EXPECT_EQ(m_archive->history()->front().verb, archive::verb::kTextReplace);
    EXPECT_TRUE(find(u"江湾科协"_s).empty());
    ASSERT_TRUE(m_archive->writer().undo());
    for (const FoundText &text : found)
        EXPECT_EQ(stored(text), text.text);
}

TEST_F(ReplacingTest, PublishedYearsAndPlacesThatWereLeftOutStay)
{
    addYear(2030, u"江湾科协办了12场。"_s, ReportStatus::Published);
    addYear(2031, u"江湾科协办了15场，江湾科协再办3场。"_s);
    auto found = find(u"江湾科协"_s);
    EXPECT_EQ(std::ranges::count(found, true, &FoundText::sealed), 6);
    for (FoundText &text : found)
        if (text.column == Column::Body)
            text.places.erase(text.places.begin());
    ASSERT_TRUE(replaceWords(*m_archive, found, u"江湾科协"_s, u"市科协"_s));
    EXPECT_EQ(m_archive->report(2031)->sections[0].entries[0].body, u"江湾科协办了15场，市科协再办3场。"_s);
    EXPECT_EQ(m_archive->report(2030)->sections[0].entries[0].body, u"江湾科协办了12场。"_s);
}

TEST_F(ReplacingTest, NumbersBetweenTheWordsKeepTheirs)
{
    const ReportId report = addYear(2031, {});
    archive::Writer &writer = m_archive->writer();
    const EntryId entry = m_archive->report(report)->sections[0].entries[0].id;
    ASSERT_TRUE(writer.setEntryText(entry, EntryField::Body, {}, u"江湾科协办了15场，江湾科协再办3场。"_s));
    ASSERT_TRUE(writer.findMetrics(entry));
    writer.endTyping();
    ASSERT_TRUE(replaceWords(*m_archive, find(u"江湾科协"_s), u"江湾科协"_s, u"市科协"_s));
    const Entry now = m_archive->entry(entry).value();
    ASSERT_EQ(now.metrics.size(), 2U);
    for (const Metric &metric : now.metrics) {
        EXPECT_NE(metric.state, MetricState::Unanchored);
        EXPECT_EQ(now.body.mid(metric.anchor.start, metric.anchor.end - metric.anchor.start),
                  metric.anchor.quote);
    }
}

TEST_F(ReplacingTest, ATextThatIsAnotherOneByNowStopsAll)
{
    addYear(2030, u"江湾科协办了12场。"_s);
    addYear(2031, u"江湾科协办了15场。"_s);
    const auto found = find(u"江湾科协"_s);
    const EntryId entry = m_archive->report(2030)->sections[0].entries[0].id;
    ASSERT_TRUE(
        m_archive->writer().setEntryText(entry, EntryField::Body, u"江湾科协办了12场。"_s, u"别的"_s));
    const auto done = replaceWords(*m_archive, found, u"江湾科协"_s, u"市科协"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::EditConflict);
    EXPECT_EQ(m_archive->report(2031)->sections[0].entries[0].body, u"江湾科协办了15场。"_s);
}

TEST_F(ReplacingTest, RandomWordsInRandomTextsAreWhatThePreviewSaid)
{
    std::mt19937 random(7);
    const QString letters = u"科协办会场3年1"_s;
    const auto some = [&](int most) {
        QString text;
        for (int count = 1 + static_cast<int>(random() % static_cast<unsigned>(most)); count > 0; --count)
            text += letters[static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size()))];
        return text;
    };
    addYear(2030, some(40));
    addYear(2031, some(40));
    for (int round = 0; round < 60; ++round) {
        const QString words = some(2);
        const QString by = round % 7 == 0 ? QString() : some(3);
        const auto found = find(words);
        ASSERT_TRUE(replaceWords(*m_archive, found, words, by)) << round;
        for (const FoundText &text : found)
            ASSERT_EQ(stored(text), replaced(text, by)) << round;
    }
    EXPECT_TRUE(archive::verify(m_archive->address())->empty());
}

} // namespace dashiji::workflow
