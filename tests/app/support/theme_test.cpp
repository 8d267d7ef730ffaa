// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/theme.h"
#include "tests/app/support/contrast.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace dashiji::app
{
namespace
{

using test::contrast;

double worst(const QColor &text, const Colors &c)
{
    double least = 21;
    for (const QColor &ground : {c.base, c.alt, c.window, c.side, c.raised, c.sel, c.hover})
        least = std::min(least, contrast(text, ground));
    return least;
}

struct Ratios {
    Scheme scheme;
    double text, text2, text3, accentText, err, warn, ok, onAccent;
};

class ThemeContrastTest : public testing::TestWithParam<Ratios>
{
};

constexpr double kRounding = 0.05;

TEST_P(ThemeContrastTest, WordsStandOutOnEveryGround)
{
    const Colors &c = colorsFor(GetParam().scheme);
    EXPECT_GE(worst(c.text, c), GetParam().text - kRounding);
    EXPECT_GE(worst(c.text2, c), GetParam().text2 - kRounding);
    EXPECT_GE(worst(c.text3, c), GetParam().text3 - kRounding);
    EXPECT_GE(worst(c.accentText, c), GetParam().accentText - kRounding);
    EXPECT_GE(worst(c.err, c), GetParam().err - kRounding);
    EXPECT_GE(worst(c.warn, c), GetParam().warn - kRounding);
    EXPECT_GE(worst(c.ok, c), GetParam().ok - kRounding);
    EXPECT_GE(contrast(Qt::white, c.accent), GetParam().onAccent - kRounding);
}

TEST_P(ThemeContrastTest, MessagesStandOutOnTheirBand)
{
    const Colors &c = colorsFor(GetParam().scheme);
    EXPECT_GE(contrast(c.err, c.errSoft), 5.5 - kRounding);
    EXPECT_GE(contrast(c.warn, c.warnSoft), 5.5 - kRounding);
    EXPECT_GE(contrast(c.ok, c.okSoft), 5.5 - kRounding);
}

TEST_P(ThemeContrastTest, FieldFramesAreSeen)
{
    const Colors &c = colorsFor(GetParam().scheme);
    EXPECT_GE(contrast(c.line3, c.base), 3.0);
}

TEST_P(ThemeContrastTest, PaletteCarriesTheColours)
{
    const Colors &c = colorsFor(GetParam().scheme);
    const QPalette palette = paletteFor(GetParam().scheme);
    EXPECT_EQ(palette.color(QPalette::Window), c.window);
    EXPECT_EQ(palette.color(QPalette::Base), c.base);
    EXPECT_EQ(palette.color(QPalette::Text), c.text);
    EXPECT_EQ(palette.color(QPalette::PlaceholderText), c.text3);
    EXPECT_EQ(palette.color(QPalette::Highlight), c.accent);
    EXPECT_EQ(palette.color(QPalette::Link), c.accentText);
    EXPECT_EQ(schemeOf(palette), GetParam().scheme);
    EXPECT_EQ(&colorsFor(palette), &c);
    EXPECT_NEAR(palette.color(QPalette::Disabled, QPalette::Text).alphaF(), 0.4, 0.01);
}

INSTANTIATE_TEST_SUITE_P(BothPalettes, ThemeContrastTest,
                         testing::Values(Ratios{Scheme::Light, 11.5, 6.1, 4.6, 5.6, 4.9, 5.0, 5.1, 6.9},
                                         Ratios{Scheme::Dark, 8.9, 5.6, 4.75, 5.8, 5.7, 6.5, 6.1, 5.2}),
                         [](const auto &ratios) {
                             return ratios.param.scheme == Scheme::Light ? "Light" : "Dark";
                         });

} // namespace
} // namespace dashiji::app
