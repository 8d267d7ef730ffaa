// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/pagestyle.h"
#include "core/publish/publishing.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"

#include <QRandomGenerator>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

constexpr double kTolerance = 6.01; ///< the page may be this much longer

PageDocument laidOut(const Report &report, const PublishOptions &options = {})
{
    const auto document = layoutReport(report, options);
    EXPECT_TRUE(document) << why(document);
    return document ? *document : PageDocument{};
}

double top(const Item &item)
{
    if (const auto *run = std::get_if<GlyphRun>(&item.mark))
        return run->origin.y();
    if (const auto *picture = std::get_if<Picture>(&item.mark))
        return picture->rect.top();
    if (const auto *frame = std::get_if<Frame>(&item.mark))
        return frame->rect.top();
    return std::get<Rule>(item.mark).rect.top();
}

std::optional<QRectF> pictureRect(const Item &item)
{
    if (const auto *picture = std::get_if<Picture>(&item.mark))
        return picture->rect;
    if (const auto *frame = std::get_if<Frame>(&item.mark))
        return frame->rect;
    return {};
}

bool isHeading(Part part)
{
    return part == Part::SectionHeading || part == Part::EntryHeading;
}

bool startsWithHeadingAndPicture(const Page &page)
{
    bool heading = false;
    for (const Item &item : page.items) {
        heading = heading || item.part == Part::EntryHeading;
        if (heading && pictureRect(item))
            return true;
        if (item.part == Part::Paragraph)
            return false;
    }
    return false;
}

bool hasPicturesOnly(const Page &page)
{
    return std::all_of(page.items.begin(), page.items.end(), [](const Item &item) {
        return item.part == Part::Artifact || item.part == Part::Figure || item.part == Part::Caption;
    });
}

Media mediaOf(QSize size)
{
    Media media;
    media.id.value = 1 + size.width() * 10000 + size.height();
    media.mimeType = QStringLiteral("image/jpeg");
    media.size = size;
    return media;
}

/// A report with texts and photos of every size in every order.
Report randomReport(quint32 seed)
{
    QRandomGenerator random(seed);
    Report report = largeReport(2);
    static const QSize kSizes[] = {{4000, 3000}, {3000, 4000}, {1600, 900},
                                   {200, 200},   {9000, 30},   {30, 9000}};
    for (Section &section : report.sections) {
        for (Entry &entry : section.entries) {
            const int photos = random.bounded(4);
            for (int i = 0; i < photos; ++i) {
                Photo photo;
                photo.caption = QStringLiteral("图说") + QString(random.bounded(60), u'字');
                photo.afterParagraph = random.bounded(4);
                if (random.bounded(3) > 0)
                    photo.media = mediaOf(kSizes[random.bounded(6)]);
                entry.photos.push_back(photo);
            }
            std::sort(entry.photos.begin(), entry.photos.end(),
                      [](const Photo &a, const Photo &b) { return a.afterParagraph < b.afterParagraph; });
            if (random.bounded(8) == 0)
                entry.body = entry.body.repeated(6);
            if (random.bounded(8) == 0)
                entry.body.clear();
            if (random.bounded(8) == 0)
                entry.title = entry.title.repeated(5);
        }
    }
    return report;
}

class PaginationTest : public testing::TestWithParam<quint32>
{
protected:
    PageDocument m_document = laidOut(randomReport(GetParam()));
    QRectF m_block = standardStyle().block;
};

INSTANTIATE_TEST_SUITE_P(RandomReports, PaginationTest, testing::Range(1u, 21u));

TEST_P(PaginationTest, EverythingStandsInsideTheBlock)
{
    for (const Page &page : m_document.pages) {
        for (const Item &item : page.items) {
            if (item.part == Part::Artifact)
                continue;
            EXPECT_LE(top(item), m_block.bottom() + kTolerance);
            if (const auto rect = pictureRect(item)) {
                EXPECT_GE(rect->top(), m_block.top() - 0.01);
                EXPECT_LE(rect->bottom(), m_block.bottom() + kTolerance);
                EXPECT_GE(rect->left(), m_block.left() - 0.01);
                EXPECT_LE(rect->right(), m_block.right() + 0.01);
            }
        }
    }
}

TEST_P(PaginationTest, NothingCoversAnything)
{
    for (const Page &page : m_document.pages) {
        std::vector<QRectF> pictures;
        std::vector<double> baselines;
        for (const Item &item : page.items) {
            if (const auto rect = pictureRect(item))
                pictures.push_back(*rect);
            else if (item.part != Part::Artifact)
                baselines.push_back(top(item));
        }
        for (size_t i = 0; i < pictures.size(); ++i) {
            for (size_t k = i + 1; k < pictures.size(); ++k)
                EXPECT_FALSE(pictures[i].intersects(pictures[k]));
            for (const double y : baselines)
                EXPECT_FALSE(y > pictures[i].top() && y < pictures[i].bottom() + 3);
        }
    }
}

TEST_P(PaginationTest, NoHeadingIsTheLastThingOnAPage)
{
    for (size_t i = 0; i + 1 < m_document.pages.size(); ++i) {
        const Item *last = nullptr;
        for (const Item &item : m_document.pages[i].items) {
            if (item.part != Part::Artifact)
                last = &item;
        }
        // an entry without text or photos at the end of its section has nothing to keep with
        const bool nextOpensSection = !m_document.pages[i + 1].items.empty() &&
                                      m_document.pages[i + 1].items.front().part == Part::SectionHeading;
        EXPECT_FALSE(last != nullptr && !nextOpensSection && isHeading(last->part)) << "page " << i + 1;
    }
}

/// The next entry overtakes a photo only where waiting for it would leave a hole.
TEST_P(PaginationTest, PhotosStayWithTheirEntry)
{
    constexpr double kSpaceAndBaseline = 36; // points, of a heading
    Element overtaking;                      ///< element of the newest entry's heading
    bool atFoot = false;                     ///< where it stands on its page
    for (const Page &page : m_document.pages) {
        for (const Item &item : page.items) {
            if (item.part == Part::EntryHeading && item.element != overtaking) {
                overtaking = item.element;
                atFoot = top(item) > m_block.top() + 0.8 * m_block.height() + kSpaceAndBaseline;
            } else if (item.part == Part::Figure && item.element < overtaking) {
                EXPECT_FALSE(atFoot) << "page " << page.label.toStdString();
            }
        }
    }
}

TEST_P(PaginationTest, NoLineOfAParagraphStandsAloneOnAPage)
{
    std::map<Element, std::map<size_t, std::set<double>>> lines; // element → page → baselines
    for (size_t i = 0; i < m_document.pages.size(); ++i) {
        for (const Item &item : m_document.pages[i].items) {
            if (item.part == Part::Paragraph && !item.element.isArtifact())
                lines[item.element][i].insert(top(item));
        }
    }
    for (const auto &[element, pages] : lines) {
        if (pages.size() < 2)
            continue;
        for (const auto &[page, baselines] : pages)
            EXPECT_GE(baselines.size(), 2u) << "element " << element.block << " on page " << page + 1;
    }
}

TEST_P(PaginationTest, LeavesNoWhiteHoles)
{
    for (size_t i = 2; i + 1 < m_document.pages.size(); ++i) {
        const Page &next = m_document.pages[i + 1];
        if (next.items.empty() || next.items.front().part == Part::SectionHeading ||
            m_document.pages[i].label.isEmpty())
            continue;
        double bottom = 0;
        const bool nextIsTogether = startsWithHeadingAndPicture(next);
        for (const Item &item : m_document.pages[i].items) {
            if (item.part == Part::Artifact)
                continue;
            const auto rect = pictureRect(item);
            bottom = std::max(bottom, rect ? rect->bottom() : top(item));
        }
        // Only photos are left of a section, or an entry is nothing but a photo: what does not fit leaves its
        // room. Else that of a long heading with a short paragraph may stay free.
        const bool photos = hasPicturesOnly(m_document.pages[i]) || hasPicturesOnly(next);
        const double allowed = photos || nextIsTogether ? m_block.height() * 0.65 : 9 * 22.0;
        EXPECT_GT(bottom, m_block.bottom() - allowed)
            << "page " << i + 1 << ", " << m_document.pages[i].label.toStdString();
    }
}

TEST_P(PaginationTest, EveryWordIsThere)
{
    QString drawn;
    for (const Page &page : m_document.pages) {
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && item.part != Part::Artifact)
                drawn += run->text;
        }
    }
    drawn.remove(u' ');
    const Report report = randomReport(GetParam());
    for (const Section &section : report.sections) {
        for (const Entry &entry : section.entries) {
            EXPECT_TRUE(drawn.contains(QString(entry.title).remove(u' '))) << entry.title.toStdString();
            for (const Photo &photo : entry.photos)
                EXPECT_TRUE(drawn.contains(QString(photo.caption).remove(u' ')));
        }
    }
    // paragraphs may be parted by a photo: counted by element
    std::map<Element, QString> paragraphs;
    for (const Page &page : m_document.pages) {
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && item.part == Part::Paragraph)
                paragraphs[item.element] += QString(run->text).remove(u' ');
        }
    }
    std::set<QString> found;
    for (const auto &[element, text] : paragraphs)
        found.insert(text);
    for (const Section &section : report.sections) {
        for (const Entry &entry : section.entries) {
            for (const QString &paragraph : entry.paragraphs())
                EXPECT_TRUE(found.count(QString(paragraph).remove(u' ')) > 0) << paragraph.toStdString();
        }
    }
}

TEST_P(PaginationTest, DestinationsLeadToTheirHeadings)
{
    EXPECT_EQ(m_document.anchors.size(), 4u + 40u);
    for (const Bookmark &bookmark : m_document.bookmarks) {
        ASSERT_LT(size_t(bookmark.target.page), m_document.pages.size());
        QString text;
        for (const Item &item : m_document.pages[size_t(bookmark.target.page)].items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            if (run != nullptr && isHeading(item.part))
                text += run->text;
        }
        const QString title = QString(bookmark.title).remove(u' ');
        EXPECT_TRUE(text.remove(u' ').contains(title.left(10))) << title.toStdString();
    }
}

TEST(LayoutTest, LabelsAreRomanBeforeTheTextAndCountFromOneInIt)
{
    const PageDocument document = laidOut(smallReport());
    ASSERT_GT(document.pages.size(), 4u);
    EXPECT_EQ(document.pages[0].label, QString());
    EXPECT_EQ(document.pages[1].label, QStringLiteral("ii"));
    EXPECT_EQ(document.pages[2].label, QStringLiteral("1"));
    EXPECT_EQ(document.pages[3].label, QStringLiteral("2"));
}

TEST(LayoutTest, ContentsLinksLeadWhereTheBookmarksLead)
{
    const PageDocument document = laidOut(smallReport());
    std::vector<Link> links;
    for (const Page &page : document.pages)
        links.insert(links.end(), page.links.begin(), page.links.end());
    ASSERT_EQ(links.size() + 1, document.bookmarks.size()); // the contents list is a bookmark itself
    for (size_t i = 0; i < links.size(); ++i) {
        EXPECT_EQ(links[i].target.page, document.bookmarks[i + 1].target.page);
        EXPECT_EQ(links[i].target.y, document.bookmarks[i + 1].target.y);
    }
}

TEST(LayoutTest, CandidatesAreNotPrinted)
{
    Report report = smallReport();
    report.sections[0].entries[1].candidate = true;
    report.sections[0].entries[1].title = QStringLiteral("候选的一条");
    for (const Page &page : laidOut(report).pages) {
        for (const Item &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.mark);
            EXPECT_FALSE(run != nullptr && run->text.contains(QStringLiteral("候选")));
        }
    }
}

TEST(LayoutTest, CountsMissingPictures)
{
    EXPECT_EQ(laidOut(smallReport()).report.missingPictures, 3);
    PublishOptions options;
    options.photos = false;
    EXPECT_EQ(laidOut(smallReport(), options).report.missingPictures, 0);
}

TEST(LayoutTest, LeavesOutWhatIsNotWanted)
{
    PublishOptions options;
    options.cover = false;
    options.contents = false;
    options.introduction = false;
    const PageDocument document = laidOut(smallReport(), options);
    EXPECT_EQ(document.pages.front().label, QStringLiteral("1"));
    for (const Bookmark &bookmark : document.bookmarks)
        EXPECT_FALSE(bookmark.title == QStringLiteral("目录") ||
                     bookmark.title == QStringLiteral("写在前面"));
}

TEST(LayoutTest, WithoutCoverTheTitleStandsAboveTheFirstHeading)
{
    PublishOptions options;
    options.cover = false;
    options.contents = false;
    const PageDocument document = laidOut(smallReport(), options);
    std::set<Part> parts;
    for (const Item &item : document.pages.front().items)
        parts.insert(item.part);
    EXPECT_TRUE(parts.count(Part::Title) > 0 && parts.count(Part::SectionHeading) > 0);
}

TEST(LayoutTest, EnglishReportsHaveEnglishPages)
{
    Report report;
    report.year = 2023;
    report.title = QStringLiteral("Annual Report of the Association");
    report.introduction = QStringLiteral("This is a report in English.");
    const PageDocument document = laidOut(report);
    EXPECT_EQ(document.language, QStringLiteral("en"));
    EXPECT_EQ(document.bookmarks.front().title, QStringLiteral("Contents"));
}

TEST(LayoutTest, StopsWhenToldTo)
{
    int calls = 0;
    const auto document = layoutReport(largeReport(3), {}, [&calls](double) { return ++calls < 3; });
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, ErrorCode::Cancelled);
}

TEST(LayoutTest, ProgressGoesFromNothingToAllAndNeverBack)
{
    double last = 0;
    const auto document = layoutReport(largeReport(2), {}, [&last](double done) {
        EXPECT_GE(done, last);
        last = done;
        return true;
    });
    ASSERT_TRUE(document);
    EXPECT_EQ(last, 1);
}

} // namespace
