// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/templates/template.h"
#include "tests/support/printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;

namespace
{

Template designOf(const QByteArray &text)
{
    const auto design = parseTemplate(text);
    EXPECT_TRUE(design) << why(design);
    return design ? *design : Template{};
}

Template standard()
{
    return designOf(builtinTemplateText(QStringLiteral("standard")));
}

/// A template that differs from the standard one in these lines.
QByteArray withLines(const QByteArray &lines)
{
    return "[template]\nname = mine\n" + lines;
}

QStringList keysOf(const QByteArray &text)
{
    QStringList keys;
    QString section;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (line.startsWith(u'['))
            section = line;
        else if (!line.startsWith(u'#') && line.contains(u'='))
            keys.append(section + line.section(u'=', 0, 0).trimmed());
    }
    return keys;
}

TEST(TemplateTest, StandardSaysEveryKeyThereIs)
{
    EXPECT_EQ(keysOf(builtinTemplateText(QStringLiteral("standard"))), keysOf(writeTemplate(standard())));
}

TEST(TemplateTest, EveryTemplateOfTheProgramIsReadAndComesBackFromItsText)
{
    for (const QString &name : builtinTemplateNames()) {
        const Template design = designOf(builtinTemplateText(name));
        EXPECT_EQ(design.name, name);
        EXPECT_FALSE(design.chineseTitle.isEmpty());
        EXPECT_FALSE(design.englishTitle.isEmpty());
        EXPECT_EQ(designOf(writeTemplate(design)), design) << name.toStdString();
    }
}

TEST(TemplateTest, StandardIsTheBookOfThirtySevenCharactersALine)
{
    const PageStyle s = standardStyle();
    EXPECT_EQ(s.paper, QSizeF(595.276, 841.89));
    EXPECT_DOUBLE_EQ(s.block.left(), (595.276 - 37 * 12) / 2);
    EXPECT_EQ(QRectF(0, s.block.y(), s.block.width(), s.block.height()), QRectF(0, 100, 37 * 12, 29 * 22));
    EXPECT_EQ(s.body.font.families.front(), QStringLiteral("Noto Serif CJK SC"));
    EXPECT_EQ(s.body.font.weight, 400);
    EXPECT_EQ(s.body.size, 12);
    EXPECT_EQ(s.body.pitch, 22);
    EXPECT_EQ(s.body.color, 0xff1f1f1f);
    EXPECT_EQ(s.lineStep, 22);
    EXPECT_EQ(s.bodyIndent, 2);
    EXPECT_EQ(standardStyle(false).bodyIndent, 1.5);
    EXPECT_EQ(s.entryHeading.size, 15);
    EXPECT_EQ(s.entryHeading.font.weight, 700);
    EXPECT_EQ(s.entryNumber, 0xffa8322a);
    EXPECT_EQ(s.sectionHeading, s.contentsHeading);
    EXPECT_EQ(s.sectionHeading.size, 26);
    EXPECT_EQ(s.accent, QSizeF(48, 2.4));
    EXPECT_EQ(s.pictureMaxHeight, 308);
    EXPECT_EQ(s.pictureMinScale, 0.7);
    EXPECT_EQ(s.missingFrame, QSizeF(216, 121.5));
    EXPECT_EQ(s.folioBaseline, 784);
    EXPECT_EQ(s.leaderStep, 5.5);
    ASSERT_EQ(s.coverTitle.size(), 4u);
    EXPECT_EQ(s.coverTitle.front().size, 34);
    EXPECT_EQ(s.coverTitle.back().pitch, 26);
    EXPECT_EQ(s.words.contents, QStringLiteral("目录"));
    EXPECT_EQ(standardStyle(false).words.contents, QStringLiteral("Contents"));
}

TEST(TemplateTest, WhatIsNotSaidIsAsInTheBase)
{
    const Template mine = designOf(withLines("[colors]\nseal = #123456\n[page]\nhead-rule = 25.4mm\n"));
    EXPECT_EQ(mine.name, QStringLiteral("mine"));
    EXPECT_EQ(mine.style.body, standard().style.body);
    EXPECT_DOUBLE_EQ(mine.style.headRule, 72);
    // what is said of a role reaches everything that uses it
    EXPECT_EQ(mine.style.sectionHeading.color, 0xff123456);
    EXPECT_EQ(mine.style.accentColor, 0xff123456);
    EXPECT_EQ(mine.style.entryHeading.color, standard().style.entryHeading.color);
}

TEST(TemplateTest, OwnFontsAndColorsMayBeNamed)
{
    const Template mine = designOf(withLines("[fonts]\nkai = KaiTi, AR PL UKai CN\n[colors]\nblue = "
                                             "#0000ff\n[text]\nbody = kai 500 14/28 blue\n"));
    EXPECT_EQ(mine.style.body.font,
              (FontChoice{{QStringLiteral("KaiTi"), QStringLiteral("AR PL UKai CN")}, 500}));
    EXPECT_EQ(mine.style.body.color, 0xff0000ff);
    EXPECT_EQ(designOf(writeTemplate(mine)), mine);
}

struct Wrong {
    const char *what;
    QByteArray text;
    TemplateFault fault;
    int line;
};

void PrintTo(const Wrong &wrong, std::ostream *stream)
{
    *stream << wrong.what;
}

class WrongTemplateTest : public testing::TestWithParam<Wrong>
{
};

TEST_P(WrongTemplateTest, IsRefusedWithLineAndReason)
{
    const auto design = parseTemplate(GetParam().text);
    ASSERT_FALSE(design);
    EXPECT_EQ(design.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(templateFaultOf(design.error()), GetParam().fault) << design.error().detail.toStdString();
    EXPECT_EQ(design.error().subject, QString::number(GetParam().line));
}

INSTANTIATE_TEST_SUITE_P(
    Faults, WrongTemplateTest,
    testing::Values(
        Wrong{"nothing", "", TemplateFault::NameMissing, 0},
        Wrong{"no name", "[text]\nindent = 2\n", TemplateFault::NameMissing, 0},
        Wrong{"name with a slash", "[template]\nname = a/b\n", TemplateFault::NameMissing, 2},
        Wrong{"endless", QByteArray(kLongestTemplate + 1, '#'), TemplateFault::TooLong, 0},
        Wrong{"not UTF-8", withLines("title = \xff\xfe\n"), TemplateFault::NotText, 0},
        Wrong{"zero bytes", withLines(QByteArray("title = a\0b\n", 12)), TemplateFault::NotText, 0},
        Wrong{"prose", withLines("this is no setting\n"), TemplateFault::BadLine, 3},
        Wrong{"key in capitals", withLines("Title = a\n"), TemplateFault::BadLine, 3},
        Wrong{"section without name", withLines("[]\n"), TemplateFault::BadLine, 3},
        Wrong{"key before sections", "name = mine\n", TemplateFault::OutsideSection, 1},
        Wrong{"unknown section", withLines("\n[margins]\n"), TemplateFault::UnknownSection, 4},
        Wrong{"section twice", withLines("[text]\n[text]\n"), TemplateFault::RepeatedSection, 4},
        Wrong{"unknown key", withLines("[text]\nfont = serif\n"), TemplateFault::UnknownKey, 4},
        Wrong{"key twice", withLines("[text]\nindent = 1\nindent = 2\n"), TemplateFault::RepeatedKey, 5},
        Wrong{"word for a number", withLines("[text]\nindent = two\n"), TemplateFault::BadValue, 4},
        Wrong{"infinite", withLines("[text]\nindent = inf\n"), TemplateFault::BadValue, 4},
        Wrong{"three numbers for a size", withLines("[page]\npaper = 1 2 3\n"), TemplateFault::BadValue, 4},
        Wrong{"half a line", withLines("[cover]\ntitle-lines = 1.5\n"), TemplateFault::BadValue, 4},
        Wrong{"perhaps", withLines("[parts]\ncover = perhaps\n"), TemplateFault::BadValue, 4},
        Wrong{"no colour", withLines("[colors]\nseal = #12\n"), TemplateFault::BadValue, 4},
        Wrong{"no families", withLines("[fonts]\nserif = ,\n"), TemplateFault::BadValue, 4},
        Wrong{"text style without pitch", withLines("[text]\nbody = serif 400 12 ink\n"),
              TemplateFault::BadValue, 4},
        Wrong{"dots that never end", withLines("[contents]\nleader-step = 0\n"), TemplateFault::OutOfRange,
              4},
        Wrong{"type of no size", withLines("[text]\nbody = serif 400 0/22 ink\n"), TemplateFault::OutOfRange,
              4},
        Wrong{"lines upon each other", withLines("[text]\nbody = serif 400 12/2 ink\n"),
              TemplateFault::OutOfRange, 4},
        Wrong{"paper as large as a house", withLines("[page]\npaper = 20000mm 210mm\n"),
              TemplateFault::OutOfRange, 4},
        Wrong{"unknown font", withLines("[text]\nbody = kai 400 12/22 ink\n"), TemplateFault::UnknownFont, 4},
        Wrong{"unknown colour", withLines("[text]\nbody = serif 400 12/22 sky\n"),
              TemplateFault::UnknownColor, 4},
        Wrong{"unknown base", withLines("based-on = nothing\n"), TemplateFault::UnknownBase, 3},
        Wrong{"text beside the page", withLines("[page]\nblock = 200 100 444 638\n"),
              TemplateFault::BlockOutsidePaper, 4},
        Wrong{"a column of nothing", withLines("[page]\nblock = 75 100 10 638\n"),
              TemplateFault::BlockOutsidePaper, 4}));

TEST(TemplateTest, ErrorsOfOthersTellOfNoFault)
{
    EXPECT_FALSE(templateFaultOf(Error{ErrorCode::NotFound, {}, QStringLiteral("BadLine")}));
    EXPECT_FALSE(templateFaultOf(Error{ErrorCode::InvalidArgument, {}, QStringLiteral("whatever")}));
    EXPECT_EQ(builtinTemplate(QStringLiteral("nothing")).error().code, ErrorCode::NotFound);
}

} // namespace
