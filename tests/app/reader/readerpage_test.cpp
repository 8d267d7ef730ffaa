// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader over a real archive and real pages.
#include "app/reader/contentsmodel.h"
#include "app/reader/pagecanvas.h"
#include "app/reader/readerpage.h"
#include "app/support/measures.h"
#include "core/workflow/archives.h"
#include "core/workflow/sample.h"
#include "tests/support/printers.h"
#include "tests/support/samplearchive.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::SampleArchive;

class ReaderPageTest : public testing::Test
{
protected:
    ReaderPageTest()
    {
        page.resize(1200, 800);
        page.show();
        page.setArchive(archive.archive.get());
    }

    template <class T>
    [[nodiscard]] T &part(const QString &name) const
    {
        auto *found = page.findChild<T *>(name);
        Q_ASSERT(found);
        return *found;
    }
    [[nodiscard]] PageCanvas &canvas() const { return part<PageCanvas>(QStringLiteral("pageCanvas")); }
    [[nodiscard]] bool hasPages() const
    {
        return QTest::qWaitFor([this] { return canvas().pageCount() > 0; });
    }
    [[nodiscard]] QAbstractButton &yearButton(const QString &year) const
    {
        for (auto *button : page.findChildren<QAbstractButton *>())
            if (button->text() == year && button->isVisibleTo(&page))
                return *button;
        throw std::runtime_error("no such year");
    }
    [[nodiscard]] int shownYear() const { return archive.archive->report(page.report()).value().year; }
    [[nodiscard]] const Entry &entryOf(const Report &report, size_t section, size_t entry) const
    {
        return report.sections.at(section).entries.at(entry);
    }
    [[nodiscard]] int pageOf(EntryId entry) const { return destinationOf(*canvas().pages(), entry)->page; }
    [[nodiscard]] bool isInSight(int number) const
    {
        const auto [first, last] = canvas().currentPages();
        return number >= first && number <= last;
    }

    SampleArchive archive{2019, 2020, 2021};
    ReaderPage page;
};

TEST_F(ReaderPageTest, ShowsTheNewestYearOfAnArchive)
{
    ASSERT_TRUE(hasPages());
    EXPECT_EQ(shownYear(), 2021);
    EXPECT_TRUE(canvas().pages()->title.contains(QStringLiteral("2021")))
        << canvas().pages()->title.toStdString();
    EXPECT_EQ(part<QLabel>(QStringLiteral("pageCount")).text(),
              QStringLiteral("/ %1").arg(canvas().pageCount()));
    EXPECT_FALSE(page.statusText().isEmpty());
}

TEST_F(ReaderPageTest, ShowsTheChartsThatArePrinted)
{
    ASSERT_TRUE(hasPages());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.dashiji"));
    ASSERT_TRUE(workflow::makeSampleArchive(path));
    const auto sample = workflow::openArchive(path, archive::Archive::Access::ReadOnly);
    ASSERT_TRUE(sample);
    page.setArchive(sample->get());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return canvas().pages() && !canvas().pages()->alternatives.empty(); }));
    page.setArchive(nullptr);
}

TEST_F(ReaderPageTest, AYearButtonShowsItsYearAndTells)
{
    ASSERT_TRUE(hasPages());
    QSignalSpy told(&page, &ReaderPage::placeShown);
    QTest::mouseClick(&yearButton(QStringLiteral("2019")), Qt::LeftButton);
    EXPECT_EQ(shownYear(), 2019);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return canvas().pages()->title.contains(QStringLiteral("2019")); }));
    EXPECT_TRUE(yearButton(QStringLiteral("2019")).isChecked());
}

TEST_F(ReaderPageTest, StepsThroughTheYearsAndStopsAtTheEnds)
{
    ASSERT_TRUE(hasPages());
    page.stepYear(-1);
    EXPECT_EQ(shownYear(), 2020);
    page.stepYear(-1);
    page.stepYear(-1);
    EXPECT_EQ(shownYear(), 2019);
    page.stepYear(1);
    EXPECT_EQ(shownYear(), 2020);
}

TEST_F(ReaderPageTest, GoesToAnEntryAlsoBeforeItsPagesAreThere)
{
    const Report report = archive->report(2020).value();
    const EntryId last = entryOf(report, 1, 4).id;
    page.showReport(archive.reportOf(2020));
    page.goToEntry(last);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return canvas().pages() && canvas().pages()->title.contains(QStringLiteral("2020")); }));
    EXPECT_TRUE(isInSight(pageOf(last)));
    page.goToSection(report.sections[0].id);
    EXPECT_TRUE(isInSight(destinationOf(*canvas().pages(), report.sections[0].id)->page));
}

TEST_F(ReaderPageTest, WordsThatWereFoundAreMarkedWhereTheyArePrinted)
{
    ASSERT_TRUE(hasPages());
    const Report report = archive->report(2020).value();
    const Entry &entry = entryOf(report, 1, 4);
    const auto placeOfWords = [&](const QString &words) {
        const qsizetype at = entry.body.indexOf(words);
        return Place{report.id, {}, entry.id, TextSpot{EntryField::Body, at, at + words.size()}};
    };
    page.showPlace(placeOfWords(QStringLiteral("形成了可以推广的")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !canvas().marks().empty(); })) << "when its pages are there";
    const auto heading = *destinationOf(*canvas().pages(), entry.id);
    size_t whole = 0;
    for (const PageBox &mark : canvas().marks()) {
        EXPECT_GE(std::pair(mark.page, mark.rect.top()), std::pair(heading.page, heading.y));
        EXPECT_GT(mark.rect.width(), mark.rect.height() / 2);
        whole += mark.rect.width() > 7 * mark.rect.height() ? 1 : 0;
    }
    EXPECT_GE(whole, 1u) << "all of the words";
    EXPECT_GE(canvas().marks().size(), 4u) << "everywhere in the entry";
    EXPECT_TRUE(isInSight(canvas().marks().front().page));

    page.showPlace(
        placeOfWords(QStringLiteral("各区县同步开展，效果良好，社会各界广泛参与，形成了可以推广的经验。")));
    EXPECT_GT(canvas().marks().size(), 4u) << "a box a line";

    page.goToSection(report.sections[0].id);
    EXPECT_TRUE(canvas().marks().empty()) << "until one goes elsewhere";
}

TEST_F(ReaderPageTest, TypingAPageNumberGoesThere)
{
    ASSERT_TRUE(hasPages());
    auto &field = part<QLineEdit>(QStringLiteral("pageField"));
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("3"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(isInSight(2));
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("9999"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(isInSight(canvas().pageCount() - 1));
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("abc"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(isInSight(canvas().pageCount() - 1));
    EXPECT_NE(field.text(), QStringLiteral("abc"));
}

TEST_F(ReaderPageTest, AClickOnAContentsLineOfThePageGoesToItsEntry)
{
    ASSERT_TRUE(hasPages());
    const auto &pages = canvas().pages()->pages;
    const auto contents =
        std::find_if(pages.begin(), pages.end(), [](const publish::Page &one) { return !one.links.empty(); });
    ASSERT_NE(contents, pages.end());
    const int number = static_cast<int>(contents - pages.begin());
    const publish::Link &link = contents->links.back();
    canvas().goToPage(number);
    const QRectF rect = canvas().pageOnView(number);
    const QPointF point = rect.topLeft() + link.rect.center() * rect.width() / contents->size.width();
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, point.toPoint());
    EXPECT_TRUE(isInSight(link.target.page));
    EXPECT_NE(link.target.page, number);
}

TEST_F(ReaderPageTest, AClickInTheContentsListGoesToItsHeading)
{
    ASSERT_TRUE(hasPages());
    QTest::mouseClick(&yearButton(QStringLiteral("Contents")), Qt::LeftButton);
    auto &tree = part<QTreeView>(QStringLiteral("contents"));
    const QModelIndex top = tree.model()->index(tree.model()->rowCount() - 1, 0);
    ASSERT_TRUE(tree.model()->hasChildren(top));
    const QModelIndex last = tree.model()->index(tree.model()->rowCount(top) - 1, 0, top);
    tree.scrollTo(last);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(last).center());
    const Report report = archive->report(2021).value();
    EXPECT_TRUE(isInSight(pageOf(entryOf(report, 1, 4).id)));
}

TEST_F(ReaderPageTest, EveryPageNumberOfTheContentsListIsShownWhole)
{
    ASSERT_TRUE(hasPages());
    ASSERT_TRUE(archive->writer().importReport(test::officeReport(2023, 60)));
    page.showReport(archive.reportOf(2023));
    ASSERT_TRUE(QTest::qWaitFor([this] { return canvas().pages()->title.contains(QStringLiteral("2023")); }));
    QTest::mouseClick(&yearButton(QStringLiteral("Contents")), Qt::LeftButton);
    auto &tree = part<QTreeView>(QStringLiteral("contents"));
    QModelIndex row = tree.model()->index(0, 0);
    while (tree.indexBelow(row).isValid())
        row = tree.indexBelow(row);
    tree.setCurrentIndex(row);
    const QModelIndex number = row.siblingAtColumn(ContentsModel::PageColumn);
    ASSERT_GE(number.data().toString().size(), 2);
    for (int size = 10; size <= 24; ++size) {
        QStyleOptionViewItem option;
        option.font = tree.font();
        option.font.setPixelSize(size);
        const QFontMetrics chosen(textFont(option.font, TextSize::Text, QFont::Medium));
        const int margin = qRound(em(option.font) * 0.9); // as the delegate paints
        EXPECT_GE(tree.itemDelegate()->sizeHint(option, number).width(),
                  chosen.horizontalAdvance(number.data().toString()) + 2 * margin)
            << size << " pixels";
    }
}

TEST_F(ReaderPageTest, AClickOnAPrintedHeadingOpensItsEntry)
{
    ASSERT_TRUE(hasPages());
    const Report report = archive->report(2021).value();
    const EntryId entry = entryOf(report, 0, 1).id;
    page.goToEntry(entry);
    const int number = pageOf(entry);
    QSignalSpy activated(&page, &ReaderPage::entryActivated);
    const publish::Page &paper = canvas().pages()->pages[static_cast<size_t>(number)];
    for (const auto &item : paper.items) {
        if (item.part != publish::Part::EntryHeading ||
            entryHeadingAt(*canvas().pages(), number, boundsOf(item.mark).center()) != entry)
            continue;
        const QRectF rect = canvas().pageOnView(number);
        const QPointF point =
            rect.topLeft() + boundsOf(item.mark).center() * rect.width() / paper.size.width();
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, point.toPoint());
        break;
    }
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].value<EntryId>(), entry);
}

TEST_F(ReaderPageTest, EntriesInSightCanBeOpenedByKeyboard)
{
    ASSERT_TRUE(hasPages());
    const Report report = archive->report(2021).value();
    page.goToEntry(entryOf(report, 1, 2).id);
    auto &list = part<QListView>(QStringLiteral("entriesInSight"));
    ASSERT_TRUE(list.isVisible());
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QSignalSpy activated(&page, &ReaderPage::entryActivated);
    QTest::keyClick(&list, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_TRUE(isInSight(pageOf(activated[0][0].value<EntryId>())));
}

TEST_F(ReaderPageTest, AnEditIsLaidOutAnewAtTheSamePlace)
{
    ASSERT_TRUE(hasPages());
    const Entry entry = entryOf(archive->report(2021).value(), 1, 4);
    page.goToEntry(entry.id);
    const auto before = canvas().pages();
    ASSERT_TRUE(archive->writer().setEntryText(entry.id, EntryField::Title, entry.title,
                                               QStringLiteral("改过的标题")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas().pages() != before; }));
    EXPECT_TRUE(isInSight(pageOf(entry.id)));
    const auto &marks = canvas().pages()->bookmarks;
    EXPECT_TRUE(std::any_of(marks.begin(), marks.end(), [](const publish::Bookmark &mark) {
        return mark.title.contains(QStringLiteral("改过的标题"));
    }));
}

TEST_F(ReaderPageTest, AnEditOfAnotherYearChangesNothing)
{
    ASSERT_TRUE(hasPages());
    const Entry entry = entryOf(archive->report(2019).value(), 0, 0);
    const auto before = canvas().pages();
    QSignalSpy told(&page, &ReaderPage::statusChanged);
    ASSERT_TRUE(
        archive->writer().setEntryText(entry.id, EntryField::Title, entry.title, QStringLiteral("别的年份")));
    ASSERT_TRUE(archive->writer().setReportText(archive->report(2021).value().id,
                                                ::dashiji::archive::ReportField::Kicker, {},
                                                QStringLiteral("眉题")));
    ASSERT_TRUE(told.wait());
    EXPECT_EQ(told.size(), 1) << "one layout, of this year";
    EXPECT_NE(canvas().pages(), before);
}

TEST_F(ReaderPageTest, WhileHiddenNothingIsLaidOut)
{
    ASSERT_TRUE(hasPages());
    page.hide();
    const auto before = canvas().pages();
    const Entry entry = entryOf(archive->report(2021).value(), 0, 0);
    ASSERT_TRUE(archive->writer().setEntryText(entry.id, EntryField::Title, entry.title,
                                               QStringLiteral("藏起来时改的")));
    page.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return canvas().pages() != before; }));
    const auto &marks = canvas().pages()->bookmarks;
    EXPECT_TRUE(std::any_of(marks.begin(), marks.end(), [](const publish::Bookmark &mark) {
        return mark.title.contains(QStringLiteral("藏起来时改的"));
    }));
}

TEST_F(ReaderPageTest, ARemovedYearGivesWayToTheNewestLeft)
{
    ASSERT_TRUE(hasPages());
    ASSERT_TRUE(archive->writer().removeReport(archive->report(2021).value().id));
    EXPECT_EQ(shownYear(), 2020);
    ASSERT_TRUE(archive->writer().undo());
    EXPECT_EQ(yearButton(QStringLiteral("2021")).text(), QStringLiteral("2021"));
}

TEST_F(ReaderPageTest, PicturesOfTheArchiveAreDrawn)
{
    const Entry entry = entryOf(archive->report(2021).value(), 0, 2);
    ASSERT_TRUE(archive->writer().setPicture(entry.photos.at(0).id,
                                             test::sampleJpeg({600, 400}, QColor(200, 30, 30))));
    page.goToEntry(entry.id);
    const auto picture = [&]() -> const publish::Picture * {
        if (!canvas().pages())
            return nullptr;
        for (const auto &paper : canvas().pages()->pages)
            for (const auto &item : paper.items)
                if (const auto *found = std::get_if<publish::Picture>(&item.mark))
                    return found;
        return nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return picture() != nullptr; }));
    for (int number = 0; number < canvas().pageCount(); ++number) {
        const auto &paper = canvas().pages()->pages[static_cast<size_t>(number)];
        for (const auto &item : paper.items) {
            if (!std::holds_alternative<publish::Picture>(item.mark))
                continue;
            canvas().goToPage(number);
            ASSERT_TRUE(QTest::qWaitFor([&] { return canvas().isSettled(); }));
            const QRectF rect = canvas().pageOnView(number);
            const QPointF point =
                rect.topLeft() + boundsOf(item.mark).center() * rect.width() / paper.size.width();
            const QColor seen(canvas().viewport()->grab().toImage().pixel(point.toPoint()));
            EXPECT_GT(seen.red(), 180);
            EXPECT_LT(seen.green(), 60);
        }
    }
}

TEST_F(ReaderPageTest, ANarrowWindowKeepsThePageFieldAndTheYear)
{
    ASSERT_TRUE(hasPages());
    auto &field = part<QLineEdit>(QStringLiteral("pageField"));
    auto &slider = part<QWidget>(QStringLiteral("zoomSlider"));
    page.resize(1600, 800);
    ASSERT_TRUE(QTest::qWaitFor([&] { return slider.isVisible(); }));
    page.resize(700, 500);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !slider.isVisible(); })) << page.width();
    EXPECT_LE(page.width(), 720);
    EXPECT_TRUE(field.isVisible());
    EXPECT_FALSE(field.visibleRegion().isEmpty());
    EXPECT_TRUE(yearButton(QStringLiteral("2021")).isVisible());
    page.resize(1600, 800);
    EXPECT_TRUE(QTest::qWaitFor([&] { return slider.isVisible(); })) << "it comes back";
}

TEST_F(ReaderPageTest, WithoutArchiveYearsOrEntriesItSaysSo)
{
    auto &message = part<QLabel>(QStringLiteral("readerMessage"));
    SampleArchive empty({});
    page.setArchive(empty.archive.get());
    EXPECT_TRUE(message.isVisible());
    EXPECT_TRUE(message.text().contains(QStringLiteral("no year yet"))) << message.text().toStdString();
    Report blank;
    blank.year = 2022;
    ASSERT_TRUE(empty->writer().importReport(blank));
    ASSERT_TRUE(QTest::qWaitFor([&] { return message.text().contains(QStringLiteral("no entries yet")); }));
    page.setArchive(nullptr);
    EXPECT_TRUE(message.text().contains(QStringLiteral("No archive"))) << message.text().toStdString();
}

TEST_F(ReaderPageTest, YearsOfSeveralOrganizationsAreToldApartAndAllAreReached)
{
    const ReportId first = archive.reportOf(2021);
    const ReportId other = archive.addOther(2021, QStringLiteral("乙市学会"));
    ASSERT_TRUE(hasPages());
    EXPECT_TRUE(yearButton(QStringLiteral("2021 江城科学技术协会")).isChecked());
    QSignalSpy told(&page, &ReaderPage::placeShown);
    QTest::mouseClick(&yearButton(QStringLiteral("2021 乙市学会")), Qt::LeftButton);
    EXPECT_EQ(page.report(), other);
    EXPECT_EQ(told.value(0).value(0).value<Place>().report, other);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return canvas().pages()->title.contains(QStringLiteral("乙市学会")); }));
    page.stepYear(-1);
    EXPECT_EQ(page.report(), other) << "it has no earlier one; the first's is another matter";
    EXPECT_FALSE(part<QToolButton>(QStringLiteral("previousYear")).isEnabled());
    page.showReport(first);
    QTest::mouseClick(&part<QToolButton>(QStringLiteral("previousYear")), Qt::LeftButton);
    EXPECT_EQ(page.report(), archive.reportOf(2020));
    QTest::mouseClick(&part<QToolButton>(QStringLiteral("nextYear")), Qt::LeftButton);
    EXPECT_EQ(page.report(), first);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return !canvas().pages()->title.contains(QStringLiteral("乙市学会")); }));
}
