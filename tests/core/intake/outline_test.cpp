// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outline follows the roles, whoever told them; the draft follows the outline.
#include "core/intake/source.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using namespace Qt::StringLiterals;

namespace
{

Paragraph line(int number, ParagraphRole role, const QString &text, std::optional<int> rank = {},
               qsizetype marker = 0)
{
    Paragraph paragraph;
    paragraph.line = number;
    paragraph.role = role;
    paragraph.text = text;
    paragraph.rank = rank;
    paragraph.markerLength = marker;
    return paragraph;
}

Source sourceOf(std::vector<Paragraph> paragraphs)
{
    Source source;
    source.fileName = u"a.txt"_s;
    source.paragraphs = std::move(paragraphs);
    return source;
}

int countOf(const Outline &outline, DoubtKind kind)
{
    int count = 0;
    for (const ReadingDoubt &doubt : outline.doubts)
        count += doubt.kind == kind;
    return count;
}

Source smallReport()
{
    return sourceOf({line(1, ParagraphRole::Title, u"云川市科协2020年大事"_s),
                     line(2, ParagraphRole::SectionHeading, u"大事"_s),
                     line(3, ParagraphRole::EntryHeading, u"1. 年会"_s, 1, 3),
                     line(4, ParagraphRole::Body, u"正文一。"_s),
                     line(5, ParagraphRole::Caption, u"年会合影"_s),
                     line(6, ParagraphRole::EntryHeading, u"2. 论坛"_s, 2, 3),
                     line(7, ParagraphRole::Body, u"正文二。"_s)});
}

} // namespace

TEST(OutlineTest, RolesBecomeSectionsEntriesAndCaptions)
{
    const Outline outline = buildOutline(smallReport());
    EXPECT_EQ(outline.title, u"云川市科协2020年大事"_s);
    EXPECT_EQ(outline.year, 2020);
    EXPECT_EQ(outline.organization, u"云川市科协"_s);
    ASSERT_EQ(outline.sections.size(), 1U);
    EXPECT_EQ(outline.sections[0].kind, SectionKind::Events);
    ASSERT_EQ(outline.sections[0].entries.size(), 2U);
    const OutlineEntry &entry = outline.sections[0].entries[0];
    EXPECT_EQ(entry.rank, 1);
    EXPECT_EQ(entry.title, u"年会"_s);
    EXPECT_EQ(entry.paragraphs, QStringList{u"正文一。"_s});
    EXPECT_EQ(entry.captions, QStringList{u"年会合影"_s});
    EXPECT_EQ(entry.captionAfterParagraph, std::vector<int>{1});
    EXPECT_EQ(countOf(outline, DoubtKind::CaptionAfterEntry), 1);
}

TEST(OutlineTest, AMendedRoleGivesAMendedOutline)
{
    Source source = smallReport();
    source.paragraphs[4].role = ParagraphRole::Body;
    EXPECT_EQ(buildOutline(source).sections[0].entries[0].paragraphs.size(), 2);
    source.paragraphs[4].role = ParagraphRole::Caption;
    source.paragraphs[4].attachment = Attachment::Next;
    const Outline moved = buildOutline(source);
    EXPECT_TRUE(moved.sections[0].entries[0].captions.isEmpty());
    EXPECT_EQ(moved.sections[0].entries[1].captions, QStringList{u"年会合影"_s});
    EXPECT_EQ(moved.sections[0].entries[1].captionAfterParagraph, std::vector<int>{0});
    EXPECT_EQ(countOf(moved, DoubtKind::CaptionBeforeEntry), 1);
    source.paragraphs[5].role = ParagraphRole::Body;
    const Outline joined = buildOutline(source);
    EXPECT_EQ(joined.sections[0].entries.size(), 1U);
    EXPECT_EQ(joined.sections[0].entries[0].captions, QStringList{u"年会合影"_s})
        << "no entry after it: stays with the last";
}

TEST(OutlineTest, AHeadingMayTrailItsList)
{
    Source source = sourceOf({line(1, ParagraphRole::EntryHeading, u"1. 甲"_s, 1, 3),
                              line(2, ParagraphRole::EntryHeading, u"2. 乙"_s, 2, 3),
                              line(3, ParagraphRole::SectionHeading, u"十件大事"_s),
                              line(4, ParagraphRole::SectionHeading, u"十大亮点"_s),
                              line(5, ParagraphRole::EntryHeading, u"1. 丙"_s, 1, 3)});
    source.paragraphs[2].attachment = Attachment::Previous;
    const Outline outline = buildOutline(source);
    ASSERT_EQ(outline.sections.size(), 2U);
    EXPECT_EQ(outline.sections[0].title, u"十件大事"_s);
    EXPECT_EQ(outline.sections[0].entries.size(), 2U);
    EXPECT_EQ(outline.sections[1].title, u"十大亮点"_s);
    EXPECT_EQ(outline.sections[1].kind, SectionKind::Highlights);
    EXPECT_EQ(countOf(outline, DoubtKind::HeadingTrailsList), 1);
}

TEST(OutlineTest, NumbersMissingAndTwiceAreDoubted)
{
    const Outline outline = buildOutline(sourceOf({line(1, ParagraphRole::EntryHeading, u"1. 甲"_s, 1, 3),
                                                   line(2, ParagraphRole::EntryHeading, u"3. 乙"_s, 3, 3),
                                                   line(3, ParagraphRole::EntryHeading, u"3. 丙"_s, 3, 3),
                                                   line(4, ParagraphRole::EntryHeading, u"6. 丁"_s, 6, 3)}));
    ASSERT_EQ(outline.sections.size(), 1U);
    EXPECT_EQ(countOf(outline, DoubtKind::RankMissing), 3);
    EXPECT_EQ(countOf(outline, DoubtKind::RankRepeated), 1);
}

TEST(OutlineTest, AnyRolesGiveAnOutline)
{
    // Roles in every order, as a hand in the preview may leave them.
    constexpr int kRoles = static_cast<int>(ParagraphRole::Ignored) + 1;
    for (int code = 0; code < kRoles * kRoles * kRoles * kRoles; ++code) {
        std::vector<Paragraph> paragraphs;
        for (int rest = code, at = 1; at <= 4; ++at, rest /= kRoles) {
            paragraphs.push_back(
                line(at, static_cast<ParagraphRole>(rest % kRoles), u"2. 字句"_s, 2, at == 2 ? 99 : 3));
            paragraphs.back().attachment = static_cast<Attachment>((code + at) % 3);
            paragraphs.back().titleLength = at == 3 ? 200 : (at == 4 ? Paragraph::kNoTitle : 0);
        }
        const Outline outline = buildOutline(sourceOf(std::move(paragraphs)));
        EXPECT_LE(outline.sections.size(), 4U);
    }
}

TEST(DraftTest, RanksBecomePlacesAndCaptionsPhotos)
{
    Outline outline = buildOutline(smallReport());
    std::swap(outline.sections[0].entries[0], outline.sections[0].entries[1]);
    const auto report = draftReport(outline);
    ASSERT_TRUE(report) << why(report);
    EXPECT_EQ(report->year, 2020);
    EXPECT_EQ(report->organization, u"云川市科协"_s);
    ASSERT_EQ(report->sections.size(), 1U);
    EXPECT_TRUE(report->sections[0].numbered);
    const Entry &first = report->sections[0].entries.at(0);
    EXPECT_EQ(first.title, u"年会"_s);
    EXPECT_EQ(first.body, u"正文一。"_s);
    ASSERT_EQ(first.photos.size(), 1U);
    EXPECT_EQ(first.photos[0].caption, u"年会合影"_s);
    EXPECT_EQ(first.photos[0].afterParagraph, 1);
    EXPECT_FALSE(first.photos[0].media);
}

TEST(DraftTest, DatesOfAChronicleAreDays)
{
    Outline outline;
    outline.sections.push_back({});
    outline.sections[0].entries.push_back({1, {}, {}, {u"2月29日，年会召开。"_s}, {}, {}});
    outline.sections[0].entries.push_back({2, {}, {}, {u"2月30日，没有这一天。"_s}, {}, {}});
    const auto report = draftReport(outline, 2020, u"云川市科协"_s);
    ASSERT_TRUE(report) << why(report);
    EXPECT_FALSE(report->sections[0].numbered);
    EXPECT_EQ(report->sections[0].entries[0].from, QDate(2020, 2, 29));
    EXPECT_FALSE(report->sections[0].entries[1].from);
    EXPECT_EQ(report->organization, u"云川市科协"_s);
}

TEST(DraftTest, SaysWhatIsMissing)
{
    const Outline empty;
    EXPECT_EQ(draftReport(empty, 2020).error().code, ErrorCode::NoEntriesFound);
    Outline outline = buildOutline(smallReport());
    outline.year.reset();
    EXPECT_EQ(draftReport(outline).error().code, ErrorCode::YearMissing);
    EXPECT_EQ(draftReport(outline, 2019)->year, 2019);
}
