// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/formatting.h"
#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QWidget>

#include <functional>
#include <gtest/gtest.h>
#include <vector>

namespace dashiji::app
{
namespace
{

QImage drawn(const std::function<void(QPainter &, const QRectF &)> &draw)
{
    QImage image(64, 32, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter, QRectF(4, 4, 56, 24));
    return image;
}

TEST(IconTest, EveryIconHasADrawingOfOurOwn)
{
    for (int i = 0; i < kIconCount; ++i) {
        const QString path = QStringLiteral(":/icons/%1.svg").arg(iconName(static_cast<Icon>(i)));
        ASSERT_TRUE(QFile::exists(path)) << path.toStdString();
        EXPECT_TRUE(QSvgRenderer(path).isValid()) << path.toStdString();
    }
    EXPECT_FALSE(applicationIcon().pixmap(64, 64).isNull());
}

TEST(IconTest, TakesTheColourOfThePalette)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = paletteFor(scheme);
        const QImage image = icon(Icon::Add, palette).pixmap(16, 16).toImage();
        bool painted = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > 250) {
                    painted = true;
                    EXPECT_NEAR(image.pixelColor(x, y).red(), palette.color(QPalette::ButtonText).red(), 2);
                }
        EXPECT_TRUE(painted);
    }
}

TEST(MarkTest, StatesLookDifferentWithoutColour)
{
    std::vector<QImage> pictures;
    for (const EntryState state : {EntryState::Empty, EntryState::Writing, EntryState::Written})
        pictures.push_back(drawn([state](QPainter &painter, const QRectF &rect) {
                               drawEntryState(painter, rect, state, colorsFor(Scheme::Light));
                           }).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        pictures.push_back(drawn([severity](QPainter &painter, const QRectF &rect) {
                               drawSeverity(painter, rect, severity, colorsFor(Scheme::Light));
                           }).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
    for (size_t i = 0; i < pictures.size(); ++i)
        for (size_t j = i + 1; j < pictures.size(); ++j)
            EXPECT_NE(pictures[i], pictures[j]) << i << ' ' << j;
}

TEST(MeasureTest, GrowWithTheFontAndNeverShrinkBelowATarget)
{
    QWidget widget;
    QFont font = widget.font();
    font.setPixelSize(6);
    widget.setFont(font);
    EXPECT_EQ(navigatorRow(&widget), kMinimumTarget);
    font.setPixelSize(40);
    widget.setFont(font);
    EXPECT_GT(navigatorRow(&widget), 2 * kMinimumTarget);
    EXPECT_EQ(space(&widget, Space::Broad), ems(&widget, 2.4));
}

TEST(FormattingTest, TellsRecentMomentsShortly)
{
    const QDateTime now(QDate(2021, 12, 15), QTime(12, 0));
    EXPECT_EQ(recentMoment(now.addSecs(-3600), now), QStringLiteral("11:00"));
    EXPECT_EQ(recentMoment(QDateTime(QDate(2021, 12, 14), QTime(17, 20)), now),
              QStringLiteral("Yesterday 17:20"));
    EXPECT_EQ(recentMoment({}, now), QString());
    EXPECT_NE(recentMoment(now.addDays(-3), now), recentMoment(now.addDays(-4), now));
    EXPECT_EQ(yearRange(2016, 2021), QStringLiteral("2016—2021"));
    EXPECT_EQ(yearRange(2021, 2021), QStringLiteral("2021"));
    EXPECT_EQ(yearRange(0, 0), QString());
    EXPECT_EQ(yearList({2016, 2017, 2018, 2021}), QStringLiteral("2016—2018, 2021"));
    EXPECT_EQ(yearList({}), QString());
}

TEST(FormattingTest, ShowsHomeAsTilde)
{
    EXPECT_EQ(shortPath(QDir::homePath() + QStringLiteral("/a.dashiji")), QStringLiteral("~/a.dashiji"));
    EXPECT_EQ(shortPath(QStringLiteral("/elsewhere/a.dashiji")), QStringLiteral("/elsewhere/a.dashiji"));
}

} // namespace
} // namespace dashiji::app
