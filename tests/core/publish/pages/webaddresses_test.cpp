// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/webaddresses.h"
#include "tests/core/publish/pagereading.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplereports.h"

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

TEST(WebAddressTest, EndsBeforeTheMarksOfTheSentence)
{
    const std::pair<const char16_t *, QStringList> texts[] = {
        {u"详见https://example.org/a?b=1，另见www.example.cn。",
         {QStringLiteral("https://example.org/a?b=1"), QStringLiteral("http://www.example.cn")}},
        {u"See http://example.org/x, or (https://example.org/y).",
         {QStringLiteral("http://example.org/x"), QStringLiteral("https://example.org/y")}},
        {u"https://example.org/a_(b)", {QStringLiteral("https://example.org/a_(b)")}},
        {u"（www.example.cn）与《某刊》", {QStringLiteral("http://www.example.cn")}},
        {u"abcwww.example.cn，http://，wwwexample", {}},
    };
    for (const auto &[text, expected] : texts) {
        QStringList found;
        for (const WebAddress &address : webAddressesIn(QString::fromUtf16(text)))
            found.append(address.uri);
        EXPECT_EQ(found, expected);
    }
}

Report reportWithAddress()
{
    Report report = smallReport();
    report.sections[0].entries[0].body = QStringLiteral(
        "活动的全部材料都已上网，想看的人可以随时打开网页来看，地址是 "
        "https://www.example.org/a-long-folder/another-long-folder/the-page.html ，长期有效。");
    return report;
}

TEST(WebAddressTest, IsALinkOnEveryLineItStandsOn)
{
    PublishOptions options = optionsOf(QStringLiteral("standard"));
    options.contents = false;
    const PageDocument document = pagesOf(reportWithAddress(), options);
    QString words;
    std::vector<Link> links;
    for (const Page &page : document.pages) {
        for (const Item &item : page.items) {
            if (item.part == Part::WebAddress)
                words += std::get<GlyphRun>(item.mark).text;
        }
        for (const Link &link : page.links) {
            EXPECT_TRUE(QRectF(QPointF(), page.size).contains(link.rect));
            links.push_back(link);
        }
    }
    EXPECT_EQ(words,
              QStringLiteral("https://www.example.org/a-long-folder/another-long-folder/the-page.html"));
    ASSERT_EQ(links.size(), 2u);
    for (const Link &link : links)
        EXPECT_EQ(link.uri, words);
    EXPECT_GT(links[1].rect.top(), links[0].rect.bottom() - 1);
    // nothing else has changed
    const QString text = textOf(document);
    EXPECT_TRUE(text.contains(QStringLiteral("地址是") + words + QStringLiteral("，长期有效。")));
}

TEST(WebAddressTest, StandsAsALinkInItsParagraph)
{
    const QByteArray bytes = pdfOf(reportWithAddress());
    const auto file = readPdf(bytes);
    int links = 0;
    for (QPDFObjectHandle object : file->getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/A").isDictionary() ||
            !object.getKey("/A").getKey("/S").isNameAndEquals("/URI"))
            continue;
        ++links;
        EXPECT_FALSE(object.hasKey("/Dest"));
        EXPECT_EQ(object.getKey("/A").getKey("/URI").getStringValue(),
                  "https://www.example.org/a-long-folder/another-long-folder/the-page.html");
    }
    EXPECT_EQ(links, 2);
    int elements = 0;
    for (QPDFObjectHandle object : file->getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/S").isNameAndEquals("/Link") ||
            !object.getKey("/P").getKey("/S").isNameAndEquals("/P"))
            continue;
        ++elements;
        // its words, and an annotation for each line
        EXPECT_EQ(object.getKey("/K").getArrayNItems(), 3);
        EXPECT_EQ(object.getKey("/P").getKey("/K").getArrayNItems(), 3);
    }
    EXPECT_EQ(elements, 1);
}

} // namespace
