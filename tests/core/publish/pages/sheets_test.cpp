// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The template "brief": one page a section.
#include "core/publish/templates/template.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/samplereports.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

PageDocument briefOf(const Report &report)
{
    return pagesOf(report, QStringLiteral("brief"));
}

void expectTitlesAndCaptions(const Report &report, const PageDocument &document)
{
    const QString text = textOf(document);
    for (const Section &section : report.sections) {
        EXPECT_TRUE(text.contains(section.title));
        for (const Entry &entry : section.entries) {
            EXPECT_TRUE(text.contains(QString(entry.title).remove(u' '))) << entry.title.toStdString();
            for (const Photo &photo : entry.photos)
                EXPECT_TRUE(text.contains(photo.caption)) << photo.caption.toStdString();
        }
    }
}

TEST(SheetsTest, ASectionIsOnePage)
{
    const Report report = smallReport();
    const PageDocument document = briefOf(report);
    ASSERT_EQ(document.pages.size(), report.sections.size());
    for (size_t i = 0; i < report.sections.size(); ++i)
        EXPECT_TRUE(textOf(document.pages[i]).contains(report.sections[i].title));
    expectTitlesAndCaptions(report, document);
}

TEST(SheetsTest, TextIsMadeSmallerToFitAndLargerToFill)
{
    Report report = smallReport();
    const auto sizeOf = [](const Report &of) {
        const auto run = runOf(briefOf(of), of.sections[0].entries[0].body.left(6), Part::Paragraph);
        return run ? run->size : 0;
    };
    const double normal = sizeOf(report);
    for (Entry &entry : report.sections[0].entries)
        entry.body = entry.body + entry.body;
    const double crowded = sizeOf(report);
    EXPECT_LT(crowded, normal);
    EXPECT_EQ(briefOf(report).pages.size(), report.sections.size());
}

TEST(SheetsTest, WhatIsTooLongGoesOnOnASecondPageThatSaysSo)
{
    Report report = smallReport();
    for (Entry &entry : report.sections[0].entries)
        entry.body = entry.body.repeated(9);
    const PageDocument document = briefOf(report);
    EXPECT_GT(document.pages.size(), report.sections.size());
    expectTitlesAndCaptions(report, document);
    bool said = false;
    for (const Item &item : document.pages[1].items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        said = said || (run != nullptr && run->text.contains(QStringLiteral("（续）")));
    }
    EXPECT_TRUE(said);
}

TEST(SheetsTest, AHeadingThatGoesOnIsWholeBesideAShortTitle)
{
    Report report = smallReport();
    report.title = QStringLiteral("年度报告");
    report.sections[0].title = QStringLiteral("这一年里的十件大事");
    for (Entry &entry : report.sections[0].entries)
        entry.body = entry.body.repeated(9);
    const PageDocument document = briefOf(report);
    QString words;
    for (const Item &item : document.pages[1].items) {
        const auto *run = std::get_if<GlyphRun>(&item.mark);
        if (run != nullptr && item.part == Part::Artifact)
            words += run->text;
    }
    EXPECT_TRUE(words.contains(report.sections[0].title + QStringLiteral("（续）"))) << words.toStdString();
}

TEST(SheetsTest, PhotosStandInRowsAtTheFoot)
{
    Report report = smallReport();
    for (int i = 0; i < 23; ++i) {
        Photo photo;
        photo.caption = QStringLiteral("照片之%1").arg(i);
        report.sections[0].entries[1].photos.push_back(photo);
    }
    const PageDocument document = briefOf(report);
    expectTitlesAndCaptions(report, document);
    const double bottom = builtinTemplate(QStringLiteral("brief"))->style.block.bottom();
    for (const Page &page : document.pages) {
        double text = 0;
        double frame = bottom;
        for (const Item &item : page.items) {
            if (const auto *found = std::get_if<Frame>(&item.mark)) {
                frame = std::min(frame, found->rect.top());
                EXPECT_LE(found->rect.bottom(), bottom);
            }
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && item.part == Part::Paragraph)
                text = std::max(text, run->origin.y());
        }
        EXPECT_LT(text, frame);
    }
}

TEST(SheetsTest, PhotosAtTheFootKeepClearOfTheWords)
{
    for (int entries = 4; entries < 24; ++entries) {
        for (const Page &page : briefOf(reportWithPhotos(entries, {{2480, 1654}})).pages) {
            double text = 0;
            for (const Item &item : page.items)
                if (item.part == Part::Paragraph)
                    text = std::max(text, boundsOf(item.mark).bottom());
            for (const Item &item : page.items) {
                const double top = boundsOf(item.mark).top();
                if (std::holds_alternative<Picture>(item.mark) && top > page.size.height() / 2) {
                    EXPECT_GT(top, text + 6) << entries;
                }
            }
        }
    }
}

TEST(SheetsTest, TwoPhotosStandInTheHeadAndNotAgainAtTheFoot)
{
    const Report report = reportWithPhotos(6, {{2480, 1654}});
    const PageDocument document = briefOf(report);
    ASSERT_EQ(document.pages.size(), 1U);
    int atTop = 0;
    int all = 0;
    for (const Item &item : document.pages[0].items) {
        const auto *picture = std::get_if<Picture>(&item.mark);
        if (picture == nullptr)
            continue;
        ++all;
        atTop += picture->shown().top() == 0;
        EXPECT_GE(picture->shown().width() * picture->shown().height(),
                  0.64 * picture->rect.width() * picture->rect.height());
    }
    EXPECT_EQ(all, 6);
    EXPECT_EQ(atTop, 2);
    EXPECT_EQ(overprintsOf(document), QStringList());
    expectTitlesAndCaptions(report, document);
}

TEST(SheetsTest, ALongTitleStaysInItsBand)
{
    Report report = reportWithPhotos(6, {{2480, 1654}});
    report.sections[0].title = QStringLiteral("一年里办成的十件大事和没有办成的几件小事");
    report.title = QStringLiteral("某某市科学技术协会及其所属单位2021年度全年工作情况的报告");
    EXPECT_EQ(overprintsOf(briefOf(report)), QStringList());
}

} // namespace
