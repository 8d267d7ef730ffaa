// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Web pages say on the screen what a reader sees of their article: nothing of the page around it.
#include "core/intake/web/document.h"
#include "core/intake/web/letter.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using Qt::StringLiterals::operator""_s;

namespace
{

FileText pageTextOf(const QByteArray &page, const QString &folder = {})
{
    auto text = readWeb({page, u"a.html"_s, neighboursIn(folder)});
    EXPECT_TRUE(text) << why(text);
    return text ? std::move(*text) : FileText();
}

QStringList pageLinesOf(const QString &body)
{
    QStringList lines;
    for (const Paragraph &paragraph :
         pageTextOf(u"<html><body>%1</body></html>"_s.arg(body).toUtf8()).paragraphs)
        lines.append(paragraph.text);
    return lines;
}

std::optional<ErrorCode> pageErrorOf(const QByteArray &page)
{
    const auto text = readWeb({page, u"a.html"_s});
    return text ? std::nullopt : std::optional(text.error().code);
}

const QString kBody = u"<p>全年走访会员单位二十六家，记下意见一百四十条，都有回音。</p>"
                      "<p>新建的活动室每天开门，来的人比上一年多了一倍。</p>"_s;

TEST(WebTest, BlocksAreParagraphsAndSoAreBrokenLines)
{
    EXPECT_EQ(pageLinesOf(u"<p>甲 <b>乙</b>\n丙</p><div>丁<br>戊<p>己</p>庚</div><pre>辛\n壬</pre>"_s),
              QStringList({u"甲 乙丙"_s, u"丁"_s, u"戊"_s, u"己"_s, u"庚"_s, u"辛"_s, u"壬"_s}))
        << "a line end between ideographs is no blank";
    EXPECT_EQ(pageLinesOf(u"<p>one\ntwo&nbsp;&nbsp; three</p>"_s), QStringList{u"one two three"_s});
}

TEST(WebTest, HeadingsHaveLevelsUnderTheTitle)
{
    const auto text =
        pageTextOf("<title>年报 - 网站</title><body><h1>年报</h1><h2>大事</h2><h3>建<br>站</h3><p>正文"
                   "写在这里。</p><p style='mso-outline-level:3'>年会</p>");
    std::vector<int> levels;
    for (const Paragraph &paragraph : text.paragraphs)
        levels.push_back(paragraph.hints.headingLevel);
    EXPECT_EQ(levels, (std::vector<int>{1, 2, 3, 0, 3}));
    EXPECT_EQ(text.paragraphs[2].text, u"建 站"_s);
}

TEST(WebTest, TheTitleIsTheHeadingThePageIsNamedAfter)
{
    const auto text =
        pageTextOf("<title>某某协会年度报告</title><h1>某某协会年度报告</h1><h1>大事</h1><p>正文。</p>");
    EXPECT_EQ(text.paragraphs[0].hints.headingLevel, 1);
    EXPECT_EQ(text.paragraphs[1].hints.headingLevel, 2);
}

TEST(WebTest, LettersTellHeadingsWhereNothingIsCalledOne)
{
    const QString page = u"<p><b style='font-size:20px'>大事</b></p><p><b>建站</b></p><p>正文写在这里。</p>"
                         "<p><b>年会</b></p><p>正文写在这里。</p><p><b style='font-size:20px'>亮点</b></p>"
                         "<p>正文写在这里，长一些。</p>"_s;
    std::vector<int> levels;
    for (const Paragraph &paragraph : pageTextOf(page.toUtf8()).paragraphs)
        levels.push_back(paragraph.hints.headingLevel);
    EXPECT_EQ(levels, (std::vector<int>{1, 2, 0, 2, 0, 1, 0}));
}

TEST(WebTest, BoldIsAllOrNothing)
{
    const auto text = pageTextOf(
        "<p><b>粗</b></p><p><strong>粗</strong>细</p><p><span style='font-weight:700'>粗</span></p>"
        "<b><p style='font-weight: normal'>细</p></b>");
    ASSERT_EQ(text.paragraphs.size(), 4U);
    EXPECT_TRUE(text.paragraphs[0].hints.bold);
    EXPECT_FALSE(text.paragraphs[1].hints.bold);
    EXPECT_TRUE(text.paragraphs[2].hints.bold);
    EXPECT_FALSE(text.paragraphs[3].hints.bold);
}

TEST(WebTest, NumbersOfListsStandInTheText)
{
    EXPECT_EQ(pageLinesOf(
                  u"<ol><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li><li value=9>e</li></ol>"
                  "<ol type=A start=3><li>f</li></ol><ol style='list-style-type:cjk-ideographic'><li>甲</li>"
                  "<li>乙</li></ol><ol style='list-style:none'><li>g</li></ol>"_s),
              QStringList({u"1. a"_s, u"b"_s, u"2. c"_s, u"d"_s, u"9. e"_s, u"C. f"_s, u"一、甲"_s,
                           u"二、乙"_s, u"g"_s}));
}

TEST(WebTest, RowsOfFiguresAreLinesOthersAreReadCellByCell)
{
    EXPECT_EQ(pageLinesOf(u"<table><tr><th>项目<th>次数</tr><tr><td>讲座<td>12</tr>"
                          "<tr><td><p>甲</p><p>乙</p><td><table><tr><td>丙</table></tr></table>"_s),
              QStringList({u"项目\t次数"_s, u"讲座\t12"_s, u"甲"_s, u"乙"_s, u"丙"_s}));
}

// --- the article
// ---------------------------------------------------------------------------------------------

TEST(WebTest, WhatCallsItselfFurnitureIsLeftOut)
{
    for (const char *furniture :
         {"<nav>首页</nav>",
          "<footer>版权</footer>",
          "<aside>热门</aside>",
          "<div role=navigation>首页</div>",
          "<div class='site-footer'>版权</div>",
          "<div id=breadCrumb>首页</div>",
          "<p class=MsoHeader>页眉</p>",
          "<p class=MsoToc1>大事\t1</p>",
          "<div class='comments'><p>好</p></div>",
          "<div hidden>藏</div>",
          "<p style='display: none'>藏</p>",
          "<script>x='<p>y</p>'</script>",
          "<style>p{}</style>",
          "<!-- <p>注</p> -->",
          "<noscript>无</noscript>",
          "<select><option>项</select>",
          "<span style='mso-hide:all'>藏</span>",
          "<del>删</del>",
          "<a href='#_ftn1'>[1]</a>",
          "<div style='mso-element:footnote-list'>[1] 注</div>",
          "<header><a href='/'>首页</a></header>",
          "<ul><li><a href=1>甲乙</a><li><a href=2>丙丁</a><li><a href=3>戊己</a></ul>",
          "<h3>相关阅读</h3><ul><li><a href=1>甲乙</a><li><a href=2>丙丁</a><li><a href=3>戊己</a></ul>"})
        EXPECT_EQ(pageLinesOf(kBody + QString::fromUtf8(furniture)), pageLinesOf(kBody)) << furniture;
}

TEST(WebTest, AHeadingMadeIntoANameIsNoFurniture)
{
    const QString shared = u"<p>三个乡镇合用一台科普车。</p>"_s;
    EXPECT_EQ(
        pageLinesOf(kBody + u"<section id='sharing-a-van-between-three-towns'>%1</section>"_s.arg(shared)),
        pageLinesOf(kBody + shared));
}

TEST(WebTest, WhatHoldsMostOfThePageIsNeverFurniture)
{
    EXPECT_EQ(pageLinesOf(u"<div class=sidebar style='display:none'>%1</div>"_s.arg(kBody)),
              pageLinesOf(kBody));
    EXPECT_EQ(pageLinesOf(u"<div id=js_content style='visibility: hidden'>%1</div>"_s.arg(kBody)),
              pageLinesOf(kBody));
}

TEST(WebTest, TheArticleIsWhereTheWordsAre)
{
    const QString page = u"<div><div>今日天气晴，气温二十度。</div><h1>年度报告</h1><span>点击一百次</span>"
                         "<div class=content>%1%1%1</div><div>写得好。</div></div>"_s;
    QStringList expected = pageLinesOf(kBody + kBody + kBody);
    expected.prepend(u"年度报告"_s);
    EXPECT_EQ(pageLinesOf(page.arg(kBody)), expected) << "its heading stands before it";
}

TEST(WebTest, ALongBoxInAShortTextIsNotTheWholeOfIt)
{
    const QString box = u"<div>%1</div>"_s.arg((kBody + kBody + kBody + kBody));
    EXPECT_EQ(pageLinesOf(kBody + box), pageLinesOf(kBody + kBody + kBody + kBody + kBody));
}

TEST(WebTest, PartsOfATextBesideEachOtherAreAllRead)
{
    EXPECT_EQ(
        pageLinesOf(u"<section class=a>%1</section><section class=b>%1</section><div>%1</div>"_s.arg(kBody)),
        pageLinesOf(kBody + kBody + kBody));
}

// --- encodings
// -----------------------------------------------------------------------------------------------

TEST(WebTest, TheBytesTellTheEncodingBeforeItsName)
{
    const QString page =
        u"<html><head><meta charset=\"%1\"></head><body><p>镕基办公室的喆先生来访，记录在册。</p>"_s;
    const QString line = u"镕基办公室的喆先生来访，记录在册。"_s;
    const auto read = [&](const QByteArray &bytes) { return pageTextOf(bytes).paragraphs.at(0).text; };
    EXPECT_EQ(read(page.arg(u"gb2312"_s).toUtf8()), line);
    EXPECT_EQ(read("\xEF\xBB\xBF" + page.arg(u"big5"_s).toUtf8()), line);
    const auto inChinese = [&](const QString &name) {
        QByteArray bytes = page.arg(name).toUtf8();
        const qsizetype at = bytes.indexOf("\xE9\x95\x95");
        // 镕基办公室的喆先生来访，记录在册。
        return bytes.first(at) +
               "\xE9\x46\xBB\xF9\xB0\xEC\xB9\xAB\xCA\xD2\xB5\xC4\x86\xB4\xCF\xC8\xC9\xFA\xC0\xB4"
               "\xB7\xC3\xA3\xAC\xBC\xC7\xC2\xBC\xD4\xDA\xB2\xE1\xA1\xA3</p>";
    };
    for (const auto &name : {u"gb2312"_s, u"iso-8859-1"_s, u"utf-8"_s, u""_s})
        EXPECT_EQ(read(inChinese(name)), line) << qUtf8Printable(name);
    QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    EXPECT_EQ(read(wide(page.arg(u"utf-16"_s))), line);
}

TEST(WebTest, AFewBrokenCharactersDoNotSpoilAPage)
{
    const QByteArray page =
        "<meta charset=utf-8><p>" + u"全年走访会员单位二十六家。"_s.repeated(20).toUtf8() + "\xE5</p>";
    EXPECT_TRUE(pageTextOf(page).paragraphs.at(0).text.startsWith(u"全年走访"_s));
    EXPECT_EQ(pageTextOf("<p>caf\xE9 and na\xEFve words in a long enough page</p>").format,
              u"Windows-1252"_s);
}

// --- pictures
// ------------------------------------------------------------------------------------------------

class WebPicturesTest : public testing::Test
{
protected:
    WebPicturesTest()
    {
        QDir(m_outer.path()).mkpath(u"page/a.files"_s);
        write(u"page/a.files/1 张.png"_s, "one");
        write(u"page/2.png"_s, "two");
        write(u"secret.png"_s, "secret");
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_outer.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    /// What a picture with this link holds; empty where the link leads nowhere.
    QByteArray bytesOf(const QString &link)
    {
        const FileText text = pageTextOf(u"<p>正文</p><img src=\"%1\"><p>图说</p>"_s.arg(link).toUtf8(),
                                         m_outer.filePath(u"page"_s));
        return text.pictures.empty() ? QByteArray() : text.pictures.front().bytes;
    }

    QTemporaryDir m_outer;
};

TEST_F(WebPicturesTest, ArePartOfThePageOrLieBelowItsFolder)
{
    EXPECT_EQ(bytesOf(u"2.png"_s), "two");
    EXPECT_EQ(bytesOf(u"./2.png?x=1#y"_s), "two");
    EXPECT_EQ(bytesOf(u"a.files/1%20%E5%BC%A0.png"_s), "one");
    EXPECT_EQ(bytesOf(u"a.files/1 张.png"_s), "one");
    EXPECT_EQ(bytesOf(u"a.files/../2.png"_s), "two");
    EXPECT_EQ(bytesOf(u"data:image/png;base64,dGhyZWU="_s), "three");
    EXPECT_EQ(bytesOf(u"data:image/svg+xml,%3Csvg%3E"_s), "<svg>");
}

TEST_F(WebPicturesTest, AreNeverLookedForElsewhere)
{
    ASSERT_TRUE(QFile::link(m_outer.filePath(u"secret.png"_s), m_outer.filePath(u"page/link.png"_s)));
    ASSERT_TRUE(QFile::link(m_outer.path(), m_outer.filePath(u"page/out"_s)));
    for (const QString &link :
         {u"../secret.png"_s, u"a.files/../../secret.png"_s, u"%2e%2e/secret.png"_s, u"link.png"_s,
          u"out/secret.png"_s, m_outer.filePath(u"secret.png"_s),
          u"file://"_s + m_outer.filePath(u"page/2.png"_s), u"https://example.org/2.png"_s,
          u"//example.org/2.png"_s, u"a.files"_s, u""_s, u"..\\\\secret.png"_s, u"/dev/zero"_s,
          u"data:text/html,x"_s, u"data:image/png;base64"_s, u"none.png"_s})
        EXPECT_EQ(bytesOf(link), QByteArray()) << qUtf8Printable(link);
    const FileText alone = pageTextOf("<img src='2.png'><p>x</p>");
    EXPECT_TRUE(alone.pictures.empty()) << "bytes from elsewhere have no folder";
}

TEST_F(WebPicturesTest, AreNamedTwiceByPagesThatLoadThemLate)
{
    const FileText text = pageTextOf("<p>甲</p><img data-src='https://example.org/1' src='2.png'><p>△图说</p>"
                                     "<img data-src='2.png' src='data:image/gif;base64,R0lG'><p>乙</p>"
                                     "<img src='2.png' width=16 height=16>",
                                     m_outer.filePath(u"page"_s));
    ASSERT_EQ(text.paragraphs.size(), 3U);
    EXPECT_EQ(text.paragraphs[1].hints.pictures, QStringList{u"2.png"_s});
    EXPECT_EQ(text.paragraphs[2].hints.pictures, QStringList{u"2.png"_s});
    EXPECT_TRUE(text.paragraphs[2].hints.picturesBehind.isEmpty()) << "so small a picture is a sign";
    EXPECT_EQ(text.pictures.size(), 1U);
}

TEST_F(WebPicturesTest, StandBeforeTheCaptionOfTheirFigure)
{
    const FileText text =
        pageTextOf("<figure><figcaption>图说</figcaption><img src='2.png'></figure><p>后文。</p>",
                   m_outer.filePath(u"page"_s));
    ASSERT_EQ(text.paragraphs.size(), 2U);
    EXPECT_EQ(text.paragraphs[0].hints.pictures.size(), 1);
    EXPECT_TRUE(text.paragraphs[0].hints.caption);
    EXPECT_TRUE(text.paragraphs[1].hints.pictures.isEmpty());
}

TEST(WebTest, WordsOwnPagesShowWhatWordShows)
{
    const auto text = pageTextOf(
        "<html><head><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body>"
        "<h2><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp;&nbsp; </span></span>"
        "<![endif]>建站<o:p></o:p></h2><p class=MsoNormal>正文<o:p>&nbsp;</o:p></p>"
        "<p><!--[if gte vml 1]><v:shape><v:imagedata src='data:image/png,a'/></v:shape><![endif]-->"
        "<![if !vml]><img src='data:image/png,b'><![endif]></p><p class=MsoCaption>图说</p>");
    ASSERT_EQ(text.paragraphs.size(), 3U);
    EXPECT_EQ(text.paragraphs[0].text, u"3. 建站"_s);
    EXPECT_EQ(text.paragraphs[1].text, u"正文"_s);
    EXPECT_TRUE(text.paragraphs[2].hints.caption);
    ASSERT_EQ(text.pictures.size(), 1U);
    EXPECT_EQ(text.pictures[0].bytes, "b");
}

// --- letters
// -------------------------------------------------------------------------------------------------

QByteArray part(const QByteArray &head, const QByteArray &content)
{
    return "--=_x\r\n" + head + "\r\n\r\n" + content + "\r\n";
}

QByteArray letter(const QByteArray &parts, const QByteArray &more = {})
{
    return "From: <Saved by a browser>\r\nSubject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/related;\r\n\ttype=\"text/html\"; boundary=\"=_x\"" +
           more + "\r\n\r\nPreamble\r\n" + parts + "--=_x--\r\nEpilogue";
}

TEST(WebLetterTest, PicturesAreFoundByPlaceAndById)
{
    const auto text = pageTextOf(letter(
        part("Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n"
             "Content-Location: file:///C:/a/b.htm",
             "<p>=E7=94=\r\n=B2 =3D=\r\n</p><img src=3D\"b.files/1.png\"><p>=E4=B9=99</p><img "
             "src=3D\"cid:x@y\"><p>c</p>"
             "<img src=3Dhttp://example.org/2.png><p>d</p>") +
        part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: "
             "file:///C:/a/b.files/1.png",
             "b25l") +
        part("content-type: image/png\r\ncontent-id: <x@y>", "two") +
        part("Content-Type: text/html\r\nContent-Location: file:///C:/a/b.files/header.htm", "<p>页眉</p>") +
        part("Content-Type: image/png\r\nContent-Location: http://example.org/2.png", "three")));
    QStringList lines;
    for (const Paragraph &paragraph : text.paragraphs)
        lines.append(paragraph.text);
    EXPECT_EQ(lines, QStringList({u"甲 ="_s, u"乙"_s, u"c"_s, u"d"_s}));
    ASSERT_EQ(text.pictures.size(), 3U);
    EXPECT_EQ(text.pictures[0].bytes, "one");
    EXPECT_EQ(text.pictures[1].bytes, "two\r\n");
    EXPECT_EQ(text.pictures[2].bytes, "three\r\n");
}

TEST(WebLetterTest, ThePageMayStandDeeperOrBeNamed)
{
    const QByteArray inner =
        "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain\r\n\r\nno"
        "\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>yes</p>\r\n--y--\r\n";
    EXPECT_EQ(pageTextOf(letter("--=_x\r\n" + inner)).paragraphs.at(0).text, u"yes"_s);
    EXPECT_EQ(pageTextOf(letter(part("Content-Type: text/html\r\nContent-ID: <a>", "<p>no</p>") +
                                    part("Content-Type: text/html\r\nContent-ID: <b>", "<p>yes</p>"),
                                "; start=\"<b>\""))
                  .paragraphs.at(0)
                  .text,
              u"yes"_s);
}

TEST(WebLetterTest, OneWithoutAPageOrWithoutEndIsRefused)
{
    EXPECT_EQ(pageErrorOf(letter(part("Content-Type: image/png", "x"))), ErrorCode::UnsupportedFormat);
    EXPECT_EQ(pageErrorOf("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"),
              ErrorCode::UnsupportedFormat);
    QByteArray nested;
    for (int depth = 0; depth < 50; ++depth)
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(depth) + "\r\n\r\n--b" +
                  QByteArray::number(depth) + "\r\n";
    EXPECT_EQ(pageErrorOf("MIME-Version: 1.0\r\n" + nested), ErrorCode::FileDamaged);
}

// --- hostile pages
// -------------------------------------------------------------------------------------------

TEST(WebTest, PagesMadeToDoHarmAreRefused)
{
    EXPECT_EQ(pageErrorOf(QByteArray("<div>").repeated(300'000) + "x"), ErrorCode::FileTooLarge);
    EXPECT_EQ(pageErrorOf(QByteArray("<b>").repeated(300'000) + QByteArray("</i>").repeated(300'000) + "x"),
              ErrorCode::FileTooLarge);
    EXPECT_EQ(pageErrorOf("<html><p>" + QByteArray(65 * 1024 * 1024, 'x')), ErrorCode::FileTooLarge);
    EXPECT_EQ(pageErrorOf("<html>" + QByteArray("<p>x").repeated(1'050'000)), ErrorCode::FileTooLarge);
    EXPECT_EQ(pageErrorOf("<html>" + QByteArray("<i></i>").repeated(4'100'000)), ErrorCode::FileTooLarge);
    QByteArray attributes;
    for (int at = 0; at < 500'000; ++at)
        attributes += " a" + QByteArray::number(at);
    EXPECT_EQ(pageErrorOf("<html><p" + attributes + ">x"), ErrorCode::FileDamaged);
    EXPECT_EQ(pageErrorOf("<html><body></body></html>"), ErrorCode::FileEmpty);
    EXPECT_EQ(pageErrorOf("<html><script>"), ErrorCode::FileEmpty);
}

TEST(WebTest, BrokenPagesAreReadAsFarAsTheyGo)
{
    EXPECT_EQ(pageLinesOf(u"<p>甲<p>乙<script>no"_s), QStringList({u"甲"_s, u"乙"_s}));
    EXPECT_EQ(pageLinesOf(u"<p>甲<!-- no"_s), QStringList{u"甲"_s});
    EXPECT_EQ(pageLinesOf(u"<p>甲<p title='no"_s), QStringList{u"甲"_s});
    EXPECT_EQ(pageLinesOf(u"<p>甲 < 乙 & 丙 &lt;b&gt; &#x4E01;</p></i></table>戊"_s),
              QStringList({u"甲 < 乙 & 丙 <b> 丁"_s, u"戊"_s}));
    EXPECT_EQ(pageLinesOf(u"<p style='%1' class=x>甲</p>"_s.arg(QString(200'000, u'x'))),
              QStringList{u"甲"_s});
    EXPECT_EQ(pageLinesOf(u"<tr><td>甲</td></tr><li>乙</li><figure><table></figure>丙"_s).size(), 3);
}

TEST(WebTest, ALongPageIsReadWhole)
{
    const QString line = u"<p>这是一段不长不短的话，写了又写，为的是让页面长起来。</p>\n"_s;
    EXPECT_EQ(pageTextOf(line.repeated(150'000).toUtf8()).paragraphs.size(), 150'000U);
}

TEST(WebTest, ManyListsOfLinksAreLeftOutInOneWalk)
{
    const QByteArray list = "<ul><li><a href=1>甲乙</a><li><a href=2>丙丁</a><li><a href=3>戊己</a></ul>。 ";
    const auto text = pageTextOf("<div>" + list.repeated(60'000) + kBody.repeated(20'000).toUtf8());
    EXPECT_EQ(text.paragraphs.back().text, pageLinesOf(kBody).last());
}

TEST(WebTest, IsToldByItsBytes)
{
    for (const char *page : {"<!DOCTYPE html>", " \n<HTML>", "<?xml version='1.0'?><html>",
                             "<!-- saved from x --><html>", "<p>x", "\xEF\xBB\xBF<div class=a>", "<body\n>",
                             "MIME-Version: 1.0\nContent-Type: multipart/related\n\n"})
        EXPECT_TRUE(isWeb(page)) << page;
    for (const char *other : {"", "年报", "<pdf", "<?xml version='1.0'?><svg>", R"({"a":"<html>"})", "a <p>",
                              "<<<<<<< HEAD", "MIME-Version: 1.0\nContent-Type: text/html\n\n"})
        EXPECT_FALSE(isWeb(other)) << other;
}

} // namespace
