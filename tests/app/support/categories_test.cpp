// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/categories.h"
#include "tests/app/support/contrast.h"
#include "tests/support/printers.h"

#include <QImage>
#include <QPainter>
#include <QSet>

#include <gtest/gtest.h>
#include <vector>

namespace dashiji::app
{
namespace
{

const std::vector<Category> kAll{Category::Activity, Category::Funding,      Category::Station,
                                 Category::People,   Category::Organization, Category::Project,
                                 Category::Document, Category::Award,        Category::Other};

QImage pictureOf(MetricState state)
{
    QImage image(32, 32, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawMetricState(painter, QRectF(4, 4, 24, 24), state, colorsFor(Scheme::Light));
    return image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
}

TEST(CategoryTest, HuesCanBeReadWhereTheyStand)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colors &c = colorsFor(scheme);
        for (const Category category : kAll)
            for (const QColor &ground : {c.base, c.side, c.window, c.sel, c.raised})
                EXPECT_GE(test::contrast(categoryColor(category, scheme), ground), 4.45)
                    << categoryText(category).toStdString() << " on " << ground.name().toStdString();
    }
}

TEST(CategoryTest, TheCharacterIsTheCode)
{
    QSet<QString> tags;
    for (const Category category : kAll) {
        EXPECT_EQ(categoryTag(category).size(), 1);
        EXPECT_FALSE(categoryText(category).isEmpty());
        tags.insert(categoryTag(category));
    }
    EXPECT_EQ(tags.size(), kCategoryCount);
}

TEST(CategoryTest, TagsOfTwoCategoriesDifferWithoutColour)
{
    const auto drawn = [](Category category) {
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawCategoryTag(painter, QRectF(0, 0, 32, 32), category, QFont(), colorsFor(Scheme::Light),
                        Scheme::Light);
        return image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    };
    for (size_t i = 0; i < kAll.size(); ++i)
        for (size_t j = i + 1; j < kAll.size(); ++j)
            EXPECT_NE(drawn(kAll[i]), drawn(kAll[j])) << i << ' ' << j;
}

TEST(MetricStateTest, StatesLookDifferentWithoutColour)
{
    const std::vector<MetricState> states{MetricState::Unconfirmed, MetricState::Confirmed,
                                          MetricState::Unanchored, MetricState::Rejected};
    for (size_t i = 0; i < states.size(); ++i)
        for (size_t j = i + 1; j < states.size(); ++j) {
            EXPECT_NE(pictureOf(states[i]), pictureOf(states[j])) << i << ' ' << j;
            EXPECT_NE(metricStateText(states[i]), metricStateText(states[j]));
        }
}

} // namespace
} // namespace dashiji::app
