// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Browsing through years in the real window: the wall, the timeline, what comes round.
#include "app/lookback/coverpictures.h"
#include "app/lookback/coversmodel.h"
#include "app/lookback/lookbackpage.h"
#include "app/lookback/placeslist.h"
#include "app/reader/readerpage.h"
#include "core/archive/writer.h"
#include "tests/app/lookback/tenyearoffice.h"
#include "tests/support/wordsfit.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace dashiji::test
{

using namespace Qt::StringLiterals;

class LookbackPageTest : public TenYearsTest
{
protected:
    void SetUp() override { openOffice(); }

    [[nodiscard]] QListView &covers() { return *child<QListView>("covers"); }
    [[nodiscard]] app::PlacesList &list(const char *name) { return *child<app::PlacesList>(name); }
    [[nodiscard]] const app::CoversModel &coversModel()
    {
        return *qobject_cast<app::CoversModel *>(covers().model());
    }
    void showWall()
    {
        press(Qt::Key_5, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return covers().isVisible() && coversModel().rowCount() > 0; }));
    }
    void showTimeline()
    {
        action("timeline")->trigger();
        ASSERT_TRUE(QTest::qWaitFor([this] { return list("timeline").model()->rowCount() > 0; }));
    }
    void clickRow(QListView &view, int row, bool twice = false)
    {
        const QModelIndex index = view.model()->index(row, 0);
        view.scrollTo(index);
        const QPoint middle = view.visualRect(index).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle);
        if (twice)
            QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, middle);
    }
    [[nodiscard]] static QStringList said(const app::PlacesList &places)
    {
        QStringList said;
        for (int row = 0; row < places.places().rowCount(); ++row)
            said << places.places().row(row).lead + u' ' + places.places().row(row).title;
        return said;
    }
};

TEST_F(LookbackPageTest, CoversTellOfTheirYears)
{
    showWall();
    ASSERT_EQ(coversModel().rowCount(), 11);
    const app::Cover &newest = coversModel().cover(coversModel().rowOf(report(2031).id));
    EXPECT_EQ(newest.title, u"2031年度十件大事"_s);
    EXPECT_EQ(newest.organization, u"江湾科协"_s);
    EXPECT_EQ(newest.status, ReportStatus::Draft);
    EXPECT_EQ(newest.sections, 1);
    EXPECT_EQ(newest.entries, 3);
    EXPECT_TRUE(newest.picture);
    EXPECT_FALSE(coversModel().cover(coversModel().rowOf(report(2022).id)).picture);
    EXPECT_EQ(child<app::LookbackPage>("lookbackPage")->statusText(), u"11 years"_s);
}

TEST_F(LookbackPageTest, CoversStandUnderTheEdgeOfTheViewsAbove)
{
    showWall();
    const auto *views = child<QWidget>("lookbackViews");
    const int edge = views->mapTo(m_window.get(), QPoint()).x();
    const QPoint cell = covers().visualRect(coversModel().index(0)).topLeft();
    EXPECT_EQ(covers().viewport()->mapTo(m_window.get(), cell).x() + app::CoverDelegate::gap(&covers()),
              edge);
}

TEST_F(LookbackPageTest, ACoverShowsItsPictureOnceItIsRead)
{
    showWall();
    app::CoverPictures pictures;
    pictures.setArchive(&archive());
    const MediaId picture = *coversModel().cover(coversModel().rowOf(report(2031).id)).picture;
    QSignalSpy ready(&pictures, &app::CoverPictures::ready);
    EXPECT_TRUE(pictures.picture(picture).isNull());
    ASSERT_TRUE(ready.wait());
    EXPECT_EQ(pictures.picture(picture).pixelColor(9, 9).hue(), QColor(Qt::darkCyan).hue());
}

TEST_F(LookbackPageTest, KeysWalkTheCoversAndEnterOpensTheReader)
{
    showWall();
    covers().setCurrentIndex(coversModel().index(coversModel().rowOf(report(2031).id)));
    covers().setFocus();
    const int row = covers().currentIndex().row();
    QTest::keyClick(&covers(), Qt::Key_Right);
    QTest::keyClick(&covers(), Qt::Key_Right);
    ASSERT_EQ(covers().currentIndex().row(), row + 2);
    const ReportId chosen = coversModel().cover(row + 2).report;
    EXPECT_EQ(m_window->bench().place().report, chosen);
    QTest::keyClick(&covers(), Qt::Key_Return);
    EXPECT_EQ(m_window->bench().page(), u"read"_s);
    EXPECT_EQ(m_window->findChild<app::ReaderPage *>()->report(), chosen);
}

TEST_F(LookbackPageTest, KeysStepThroughTheYearsOfTheReader)
{
    m_window->bench().enter(placeOf(report(2031).id), u"read"_s);
    const auto *reader = m_window->findChild<app::ReaderPage *>();
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(reader->report(), report(2030).id) << "the other organization's 2031 is passed over";
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(reader->report(), report(2029).id);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(reader->report(), report(2030).id);
    EXPECT_EQ(m_window->bench().page(), u"read"_s);
}

TEST_F(LookbackPageTest, AClickChoosesACoverAndTwoOpenIt)
{
    showWall();
    const int row = coversModel().rowOf(report(2029).id);
    clickRow(covers(), row);
    EXPECT_EQ(m_window->bench().page(), u"lookback"_s);
    EXPECT_EQ(m_window->bench().year(), 2029);
    clickRow(covers(), row, true);
    EXPECT_EQ(m_window->bench().page(), u"read"_s);
    EXPECT_EQ(m_window->bench().year(), 2029);
}

TEST_F(LookbackPageTest, OneOrganizationOutOfSeveral)
{
    showWall();
    auto *organizations = child<QComboBox>("lookbackOrganization");
    ASSERT_TRUE(organizations->isVisible());
    organizations->setCurrentIndex(organizations->findText(u"三溪科协"_s));
    emit organizations->activated(organizations->currentIndex());
    ASSERT_EQ(coversModel().rowCount(), 1);
    EXPECT_EQ(coversModel().cover(0).title, u"三溪的一年"_s);
    action("timeline")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return said(list("timeline")).size() == 3; }));
    action("compareYears")->trigger();
    EXPECT_FALSE(organizations->isVisible()) << "two years are chosen otherwise";
}

TEST_F(LookbackPageTest, TheWallFollowsWhatIsWritten)
{
    showWall();
    ASSERT_TRUE(archive().writer().setReportText(report(2031).id, Column::Title, u"2031年度十件大事"_s,
                                                 u"江湾的2031年"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] {
        return coversModel().cover(coversModel().rowOf(report(2031).id)).title == u"江湾的2031年"_s;
    }));
}

TEST_F(LookbackPageTest, TheTimelineGoesThroughTheYearsAndToItsEntries)
{
    showTimeline();
    const QStringList all = said(list("timeline"));
    EXPECT_TRUE(all.contains(u"May 20 第十届江湾读书会开幕"_s)) << all.join(u'\n').toStdString();
    EXPECT_EQ(all.filter(u"读书会"_s).size(), 10);
    EXPECT_TRUE(all.front().startsWith(u"2031 "_s));

    auto *years = child<QComboBox>("timelineYears");
    years->setCurrentIndex(years->findText(u"2024"_s));
    emit years->activated(years->currentIndex());
    EXPECT_EQ(said(list("timeline")).filter(u"读书会"_s), QStringList{u"May 13 第三届江湾读书会开幕"_s});

    const int row = list("timeline").places().rowOf(entryAt(2024, 0, 0));
    list("timeline").setCurrentIndex(list("timeline").model()->index(row, 0));
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2024, 0, 0));
    QTest::keyClick(&list("timeline"), Qt::Key_Return);
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
    EXPECT_EQ(m_window->bench().place().entry, entryAt(2024, 0, 0));
}

TEST_F(LookbackPageTest, DaysThatOnlyTheTextTellsAreMarkedAndLeadToTheirWords)
{
    showTimeline();
    const app::PlacesModel &places = list("timeline").places();
    const app::PlaceRow &days = places.row(places.rowOf(entryAt(2030, 0, 2)));
    EXPECT_EQ(days.lead, u"Apr 8"_s);
    EXPECT_EQ(days.detail, u"body: “4月8日至10日” · 十件大事, no. 3 · 江湾科协"_s);
    EXPECT_TRUE(days.isReadFromText);
    const app::PlaceRow &month = places.row(places.rowOf(entryAt(2029, 0, 2)));
    EXPECT_EQ(month.lead, u"Jul"_s) << "no day is made up";
    EXPECT_EQ(month.detail, u"body: “7月上旬” · 十件大事, no. 3 · 江湾科协"_s);
    EXPECT_FALSE(places.row(places.rowOf(entryAt(2030, 0, 0))).isReadFromText);
    EXPECT_TRUE(child<app::LookbackPage>("lookbackPage")->statusText().endsWith(u", 2 by their texts"_s));

    list("timeline").setCurrentIndex(places.index(places.rowOf(entryAt(2030, 0, 2)), 0));
    QTest::keyClick(&list("timeline"), Qt::Key_Return);
    const Place here = m_window->bench().here().place;
    EXPECT_EQ(here.entry, entryAt(2030, 0, 2));
    ASSERT_TRUE(here.spot);
    EXPECT_EQ(here.spot->end, 8) << "behind 4月8日至10日";
    EXPECT_FALSE(archive().entry(here.entry)->from) << "what is told is not stored";
}

TEST_F(LookbackPageTest, TellsWhatWasOnThisDayOfOtherYears)
{
    showTimeline();
    const QStringList today = said(list("onThisDay"));
    EXPECT_TRUE(today.contains(u"2023 读书社换届"_s)) << today.join(u'\n').toStdString();
    clickRow(list("onThisDay"), 0, true);
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
}

TEST_F(LookbackPageTest, TellsAnniversariesWithTheirSentenceAndGoesThere)
{
    showTimeline();
    app::PlacesList &ahead = list("anniversaries");
    ASSERT_TRUE(QTest::qWaitFor([&] { return ahead.model()->rowCount() > 0; }));
    const QStringList names = said(ahead);
    const auto row = names.indexOf(u"2033 江湾读书社成立20周年"_s);
    ASSERT_GE(row, 0) << names.join(u'\n').toStdString();
    EXPECT_EQ(ahead.places().row(static_cast<int>(row)).detail,
              u"2031 江湾科协: “江湾读书社成立18周年之际选出新的理事10名。”"_s);
    ahead.setFocus();
    ahead.setCurrentIndex(ahead.model()->index(static_cast<int>(row), 0));
    QTest::keyClick(&ahead, Qt::Key_Return);
    EXPECT_EQ(m_window->bench().page(), u"write"_s);
    const Place here = m_window->bench().here().place;
    EXPECT_EQ(report(2031).sections[0].entries[1].id, here.entry);
    ASSERT_TRUE(here.spot);
    EXPECT_EQ(here.spot->end, 11) << "behind 18周年";
}

TEST_F(LookbackPageTest, AnEmptyListShowsItsWordsWhereThereIsLittleRoom)
{
    app::PlacesList list(3, 1, app::PlacesList::Steps::WholeRows, nullptr);
    list.setEmptyText(u"这一天没有记载。"_s);
    const auto inkAtHeight = [&list](int height) {
        list.resize(600, height);
        const QImage picture = list.viewport()->grab().toImage();
        int ink = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                ink += picture.pixel(x, y) != picture.pixel(0, 0);
        return ink;
    };
    const int all = inkAtHeight(400);
    EXPECT_GT(all, 0);
    EXPECT_EQ(inkAtHeight(list.minimumSizeHint().height()), all);
}

TEST_F(LookbackPageTest, TheViewIsKept)
{
    showTimeline();
    start();
    openOffice();
    press(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(child<app::LookbackPage>("lookbackPage")->view(), app::LookbackPage::View::Timeline);
}

class LookbackLooksTest : public LookbackPageTest, public testing::WithParamInterface<Look>
{
protected:
    void SetUp() override
    {
        wear(GetParam());
        openOffice();
    }
    void TearDown() override { m_appearance->chooseLanguage(u"en"_s); }

    /// At whatever end a list is scrolled to, it begins and ends with a whole row.
    static void expectWholeRows(app::PlacesList &list)
    {
        const QAbstractItemModel &rows = *list.model();
        if (rows.rowCount() == 0)
            return;
        const int row = list.visualRect(rows.index(0, 0)).height();
        const int room = list.viewport()->height();
        EXPECT_GE(room, row) << list.objectName().toStdString();
        EXPECT_TRUE(room % row == 0 || room >= rows.rowCount() * row)
            << list.objectName().toStdString() << ": " << room << " for rows of " << row;
        list.scrollToBottom();
        EXPECT_EQ(list.visualRect(list.indexAt({5, 1})).top(), 0) << list.objectName().toStdString();
        list.scrollToTop();
    }
    void expectFits(const QWidget &page)
    {
        for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(960, 600)}) {
            m_window->resize(size);
            (void)QTest::qWaitFor([&page] { return whatDoesNotFit(page).isEmpty(); });
            EXPECT_EQ(whatDoesNotFit(page).join(u'\n').toStdString(), "") << size.width();
        }
    }
};

TEST_P(LookbackLooksTest, AllWordsFit)
{
    showWall();
    expectFits(*child<QWidget>("lookbackPage"));
    showTimeline();
    expectFits(*child<QWidget>("lookbackPage"));
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
        m_window->resize(size);
        QApplication::processEvents();
        expectWholeRows(list("onThisDay"));
        expectWholeRows(list("anniversaries"));
    }
    m_window->bench().enter(placeOf(entryAt(2031, 0, 0)));
    m_window->resize(1440, 900);
    auto *panel = child<QWidget>("relativesPanel");
    ASSERT_NE(panel, nullptr);
    EXPECT_EQ(whatDoesNotFit(*panel).join(u'\n').toStdString(), "");
    EXPECT_LE(m_window->width(), 1440);
}

INSTANTIATE_TEST_SUITE_P(Everywhere, LookbackLooksTest, testing::ValuesIn(kLooks));

} // namespace dashiji::test
