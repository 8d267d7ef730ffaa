// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Houses that write otherwise: the families of texts in which entries were once lost, eight texts each.
#include "tests/core/intake/writtentexts.h"

using namespace dashiji;
using namespace dashiji::intake;
using namespace Qt::StringLiterals;

TEST(HousesTest, BareHeadingsOverBulletsAreEntries)
{
    std::vector<Written> texts;
    for (const QString &sign : {u"- "_s, u"* "_s, u"• "_s, u"● "_s, u"  - "_s, u"  • "_s, u"■ "_s, u"◆ "_s}) {
        QStringList text;
        for (int at = 0; at < 4; ++at)
            text << QString() << kNames[at] << QString() << sign + u"完成场馆改造，接待观众三万人次"_s
                 << sign + u"新增设备二十台，培训人员六十名"_s;
        texts.push_back({"bullets under bare headings", lines(text), {u"/"_s + kNames.mid(0, 4).join(u'/')}});
    }
    expectAll(texts);
}

TEST(HousesTest, LevelsDoNotCollapseWhereOneSectionHasTheList)
{
    std::vector<Written> texts;
    const QString entries =
        u"（一）%1。%4\n（二）%2。%4\n（三）%3。%4"_s.arg(kNames[0], kNames[1], kNames[2], kBody);
    const QString titles = kNames.mid(0, 3).join(u'/');
    const QString s1 = u"一、工作回顾"_s, s2 = u"二、存在问题"_s, s3 = u"三、明年打算"_s;
    const auto add = [&](const char *how, const QStringList &text, const QStringList &shape) {
        texts.push_back({how, lines(text), shape});
    };
    add("first", {s1, entries, s2, kBody, s3, kBody},
        {u"工作回顾/"_s + titles, u"存在问题"_s, u"明年打算"_s});
    add("middle", {s1, kBody, s2, entries, s3, kBody},
        {u"工作回顾"_s, u"存在问题/"_s + titles, u"明年打算"_s});
    add("last", {s1, kBody, s2, kBody, s3, entries}, {u"工作回顾"_s, u"存在问题"_s, u"明年打算/"_s + titles});
    add("led to", {s1, kBody, s2, u"主要做了以下工作："_s, entries, s3, kBody},
        {u"工作回顾"_s, u"存在问题/"_s + titles, u"明年打算"_s});
    add("dashes lead",
        {s1, u"——这一年成绩明显。"_s + kBody, u"——这一年势头良好。"_s + kBody, s2, entries, s3, kBody},
        {u"工作回顾/这一年成绩明显/这一年势头良好"_s, u"存在问题/"_s + titles, u"明年打算"_s});
    add("points inside",
        {s1, entries + u"\n1.第一项内容已经完成。\n2.第二项内容正在推进。"_s, s2, kBody, s3, kBody},
        {u"工作回顾/"_s + titles, u"存在问题"_s, u"明年打算"_s});
    add("an annex",
        {s1, kBody, s2, entries, s3, kBody, u"附件"_s, u"年度实事清单"_s, u"1.改造泵站二十座。"_s,
         u"2.修缮校舍六间。"_s},
        {u"工作回顾"_s, u"存在问题/"_s + titles, u"明年打算"_s,
         u"年度实事清单/改造泵站二十座。/修缮校舍六间。"_s});
    add("two sections only", {s1, kBody, s2, entries}, {u"工作回顾"_s, u"存在问题/"_s + titles});
    expectAll(texts);
}

TEST(HousesTest, PageFurnitureIsNothing)
{
    std::vector<Written> texts;
    QStringList plain;
    for (int at = 0; at < 3; ++at)
        plain << u"%1. %2"_s.arg(at + 1).arg(kNames[at]) << kBody;
    const QStringList shape{u"/"_s + kNames.mid(0, 3).join(u'/')};
    const QString title = u"云川市科协2021年十件大事"_s;
    const auto add = [&](const char *how, const QStringList &above, const QStringList &below) {
        texts.push_back(
            {how, (above + QStringList{title} + below.mid(0, 0) + plain + below).join(u'\n'), shape});
    };
    add("menu", {u"首页"_s, u"通知公告"_s, u"当前位置：首页 > 工作动态"_s}, {});
    add("a site's menu",
        {u"首页"_s, u"机构介绍"_s, u"新闻中心"_s, u"学会学术"_s, u"科学普及"_s,
         u"当前位置：首页 > 新闻中心"_s},
        {});
    add("buttons",
        {u"下载"_s, u"打印"_s, u"全屏"_s, u"收藏"_s, u"【字号："_s, u"大"_s, u"中"_s, u"小"_s, u"】"_s}, {});
    add("metadata", {u"索引号:"_s, u"发布机构:"_s, u"发布日期:2022-01-05"_s}, {});
    add("bullets", {u"• 发布时间：2022-01-05"_s, u"• 来源：办公室"_s}, {});
    add("foot", {}, {u"上一篇：会议通知"_s, u"下一篇：工作简报"_s, u"【打印】【关闭窗口】"_s});
    add("share", {u"分享:"_s}, {u"扫一扫在手机打开当前页"_s, u"打印本页"_s, u"关闭窗口"_s});
    add("date and source", {u"2022-01-24 09:17:01 星期一  来源:云川晚报"_s}, {u"责任编辑：某某"_s});
    add("labels and their values",
        {u"索引号:"_s, u"11330000/2022-174351"_s, u"发布机构:"_s, u"云川市科协"_s, u"成文日期:"_s,
         u"2022-01-05"_s},
        {});
    add("several labels a line", {}, {u"作者/来源: 办公室 发表: 2022-01-05 20:11 浏览: 107 次"_s});
    add("where the page stands", {u"位置:首页 > 范本 > 工作总结"_s, u"<< 全部新闻"_s}, {});
    add("where the page stands, without signs", {u"首页总结活动总结"_s}, {});
    add("other buttons", {u"加入收藏"_s, u"设为首页"_s, u"手机版"_s}, {});
    add("the title again, in quotes", {}, {u"“云川市科协2021年十件大事”"_s});
    add("messenger", {}, {u"阅读原文"_s, u"点赞"_s, u"在看"_s, u"扫码关注我们"_s});
    expectAll(texts);
}

TEST(HousesTest, ItemsWithoutHeadingsOfTheirOwnAreEntries)
{
    std::vector<Written> texts;
    const auto list = [](const QString &form, const QString &end) {
        QStringList text;
        for (int at = 0; at < 4; ++at)
            text << form.arg(at + 1).arg(kNames[at] + (at < 3 ? end : u"。"_s));
        return text;
    };
    const auto shape = [](const QString &end, const QString &section = {}) {
        QStringList titles{section};
        for (int at = 0; at < 4; ++at)
            titles << kNames[at] + (at < 3 ? end : u"。"_s);
        return QStringList{titles.join(u'/')};
    };
    texts.push_back({"semicolons", lines(list(u"%1.%2"_s, u"；"_s)), shape(u"；"_s)});
    texts.push_back({"semicolons, led to",
                     lines(QStringList{u"年度新闻分别是："_s} + list(u"%1.%2"_s, u"；"_s)), shape(u"；"_s)});
    texts.push_back({"commas of lists", lines(list(u"%1、%2"_s, u"；"_s)), shape(u"；"_s)});
    texts.push_back({"full stops", lines(list(u"%1.%2"_s, u"。"_s)), shape(u"。"_s)});
    QStringList runIn;
    for (int at = 0; at < 4; ++at)
        runIn << kNames[at] + u"。"_s + kBody;
    const QString names = kNames.mid(0, 4).join(u'/');
    texts.push_back({"run-in, no marks", lines(runIn), {u"/"_s + names}});
    texts.push_back(
        {"run-in under a section", lines(QStringList{u"一、主要工作"_s} + runIn), {u"主要工作/"_s + names}});
    texts.push_back({"run-in under two",
                     lines(QStringList{u"一、主要工作"_s} + runIn + QStringList{u"二、存在不足"_s, kBody}),
                     {u"主要工作/"_s + names, u"存在不足"_s}});
    QStringList spaced;
    for (int at = 0; at < 4; ++at)
        spaced << u"%1. %2 %3"_s.arg(at + 1).arg(kNames[at], kBody);
    texts.push_back({"title, space, body", lines(spaced), {u"/"_s + names}});
    expectAll(texts);
}

TEST(HousesTest, AllOnOneLineIsBrokenAtItsMarkers)
{
    std::vector<Written> texts;
    const QString names = kNames.mid(0, 2).join(u'/');
    const auto pair = [](const QString &first, const QString &second, const QString &sign) {
        return first + kNames[0] + sign + kBody + u' ' + second + kNames[1] + sign + kBody;
    };
    const QString two =
        u"一、工作回顾 "_s + pair(u"（一）"_s, u"（二）"_s, u"。"_s) + u" 二、明年打算 "_s + kBody;
    const QStringList sections{u"工作回顾/"_s + names, u"明年打算"_s};
    texts.push_back({"two levels", two, sections});
    texts.push_back(
        {"half-width brackets", QString(two).replace(u'（', u'(').replace(u'）', u')'), sections});
    texts.push_back({"no spaces",
                     QString(two)
                         .remove(u' ')
                         .replace(u"工作回顾（"_s, u"工作回顾 （"_s)
                         .replace(u"打算全年"_s, u"打算 全年"_s),
                     sections});
    texts.push_back({"an opening before", u"2021年，云川市科协认真履行职责。"_s + two, sections});
    texts.push_back(
        {"one level", u"云川市科协2021年大事 "_s + pair(u"一、"_s, u"二、"_s, u"。"_s), {u"/"_s + names}});
    QString points = u"云川市科协2021年大事 "_s;
    for (int at = 0; at < 4; ++at)
        points += u"%1. %2 %3 "_s.arg(at + 1).arg(kNames[at], kBody);
    texts.push_back({"points", points, {u"/"_s + kNames.mid(0, 4).join(u'/')}});
    texts.push_back({"a line a section",
                     lines({u"一、工作回顾 "_s + pair(u"（一）"_s, u"（二）"_s, u"。"_s),
                            u"二、明年打算 "_s + pair(u"（一）"_s, u"（二）"_s, u"。"_s)}),
                     {u"工作回顾/"_s + names, u"明年打算/"_s + names}});
    texts.push_back(
        {"several items a line",
         lines({u"一、普及"_s, u"◉会员之家全面启用 ◉乡村科普站点建成"_s, u"二、学术"_s,
                u"◉青年讲师团组建完成 ◉年度学术会议召开"_s}),
         {u"普及/会员之家全面启用/乡村科普站点建成"_s, u"学术/青年讲师团组建完成/年度学术会议召开"_s}});
    expectAll(texts);
}

TEST(HousesTest, OfficialNumbersAreBelievedAlone)
{
    std::vector<Written> texts;
    const auto add = [&](const char *how, const QStringList &text, const QStringList &shape) {
        texts.push_back({how, lines(text), shape});
    };
    const auto item = [](const QString &marker, int at, const QString &text = kBody) {
        return marker + kNames[at] + u"。"_s + text;
    };
    const QString section = u"一、工作回顾"_s;
    const QString both = u"工作回顾/"_s + kNames[0] + u'/' + kNames[1];
    add("one entry, the text ends early", {section, kBody, item(u"（一）"_s, 0)},
        {u"工作回顾/"_s + kNames[0]});
    add("one, in half-width brackets", {section, kBody, item(u"(一)"_s, 0)}, {u"工作回顾/"_s + kNames[0]});
    add("the first number lost", {section, kNames[0], kBody, u"（二）"_s + kNames[1], kBody}, {both});
    add("the first number lost, in points",
        {section, kNames[0], kBody, u"2."_s + kNames[1], kBody, u"3."_s + kNames[2], kBody},
        {both + u'/' + kNames[2]});
    add("paragraphs that end in a semicolon",
        {section, item(u"（一）"_s, 0, u"培训骨干六十名；"_s), u"新增站点二十个；"_s, u"接待来访三万人次。"_s,
         item(u"（二）"_s, 1)},
        {both});
    add("the last one is cut off",
        {section, item(u"1."_s, 0), item(u"2."_s, 1, u"全年组织讲座四十二场，到场听"_s)}, {both});
    add("headings that enumerate in the text",
        {section, u"（一）"_s + kNames[0], u"一是培训骨干六十名。二是新增站点二十个。"_s,
         u"（二）"_s + kNames[1], u"一是接待来访三万人次。"_s},
        {both});
    add("one point under a section", {section, kBody, u"1."_s + kNames[0], kBody},
        {u"工作回顾/"_s + kNames[0]});
    add("paragraphs a sentence leads to, under names that count nothing",
        {u"引言"_s, kBody, u"工作报告"_s, u"现简报如下："_s, item(u"1. "_s, 0), item(u"2. "_s, 1),
         item(u"3. "_s, 2)},
        {u"/"_s + kNames.mid(0, 3).join(u'/')});
    add("titles in the text below",
        {section, kBody, u"二、主要做法"_s, u"（一）"_s + kNames[0], kNames[2] + u"。"_s + kBody,
         kNames[3] + u"。"_s + kBody, kNames[4] + u"。"_s + kBody},
        {u"工作回顾"_s, u"主要做法/"_s + kNames[0]});
    expectAll(texts);
}

TEST(HousesTest, TitlesSetOffInOneWayAreEntries)
{
    std::vector<Written> texts;
    const QStringList english{u"Reading room"_s, u"Science bus"_s, u"Summer school"_s, u"New members"_s,
                              u"Open lectures"_s};
    for (int count = 3; count <= 5; ++count) {
        QStringList dashes, colons, stops;
        for (int at = 0; at < count; ++at) {
            dashes << english[at] + u" — "_s + kEnglishBody;
            colons << kNames[at] + u"："_s + kBody;
            stops << kNames[at] + u"。"_s + kBody;
        }
        const QString names = kNames.mid(0, count).join(u'/');
        texts.push_back({"dash",
                         u"The best of 2021\n"_s + dashes.join(u'\n'),
                         {u"/"_s + english.mid(0, count).join(u'/')}});
        texts.push_back({"colon", lines(colons), {u"/"_s + names}});
        texts.push_back({"stop", lines(stops), {u"/"_s + names}});
    }
    expectAll(texts);
}

TEST(HousesTest, AChroniclesHeadIsNoneOfItsLines)
{
    const QString first = u"1月6日，学会召开理事会，审议上一年的工作报告，四十人到会。"_s;
    const QString second = u"3月12日，学会与六所学校签订协议，全年共举办讲座二十四场。"_s;
    const QString third = u"9月20日，年会在云川召开，到会三百二十人，收到论文八十篇。"_s;
    const QString sameDay = u"△ 新一届青年委员会成立，由十五人组成，选出主任一名。"_s;
    const Outline outline = outlineOf(
        QStringList{u"2021年上半年纪要"_s, u"2021-12-31"_s, first, second, sameDay, third}.join(u'\n'));
    EXPECT_EQ(outline.title, u"2021年上半年纪要"_s);
    ASSERT_EQ(outline.sections.size(), 1U);
    QStringList told;
    for (const OutlineEntry &entry : outline.sections[0].entries)
        told << entry.paragraphs;
    EXPECT_EQ(told, (QStringList{first, second, sameDay, third}));
}

TEST(HousesTest, LinesThatLookLikeHeadingsDoNotSwallowAChronicle)
{
    const QStringList days{
        u"1月9日，协会第二次代表大会选举产生新一届理事会。"_s,
        u"2月24日，志愿服务队完成第一百次社区服务，居民三百人参加。"_s, u"3月16日，协会召开学习动员会。"_s,
        u"4月7日，协会成立六支宣讲队，走进各个街道。"_s, u"5月9日，行业论坛举行，企业二百家到会。"_s};
    const Outline outline =
        outlineOf(QStringList{u"年度记忆：这些照片带我们回顾2021"_s, u"马上就要过去的2021年"_s,
                              u"无数难忘的瞬间"_s, u"让人难以忘怀"_s}
                      .join(u"\n\n"_s) +
                  u"\n\n"_s + days.join(u"\n\n"_s));
    ASSERT_EQ(outline.sections.size(), 1U);
    EXPECT_EQ(outline.sections[0].entries.size(), static_cast<std::size_t>(days.size()));
}

TEST(HousesTest, OfficialHeadingsMayShareALine)
{
    const QStringList shape{u"工作回顾/组织建设/为侨服务"_s, u"下一步打算/服务大局/夯实基础"_s};
    EXPECT_EQ(shapeOf(lines({u"一、工作回顾（一）组织建设"_s, kBody, u"（二）为侨服务"_s, kBody,
                             u"二、下一步打算（一）服务大局"_s, kBody, u"（二）夯实基础"_s, kBody})),
              shape);
}

TEST(HousesTest, OneDecimalHeadingUnderASectionIsAnEntry)
{
    const QStringList shape{u"工作回顾/展览活动"_s};
    EXPECT_EQ(shapeOf(lines({u"一、工作回顾"_s, u"1.1 展览活动"_s, u"（1）"_s + kBody, u"（2）"_s + kBody})),
              shape);
}

TEST(HousesTest, ASentenceOverItsTextIsATitleAsAWhole)
{
    const QString name = u"云川学会给志愿服务队全体队员回信 勉励大家把志愿精神发扬光大 把队伍建设得更好。"_s;
    EXPECT_EQ(shapeOf(lines({u"一、"_s + name, kBody, u"二、"_s + name, kBody})),
              QStringList{u'/' + name + u'/' + name});
    const QString open =
        u"云川学会召开第十三次全体代表大会 各界人士同新一届理事会全体成员集体座谈并作重要发言"_s;
    const QString credit = u"大会开幕。云川晚报记者 江小山/摄"_s;
    EXPECT_EQ(shapeOf(lines({u"1 "_s + open, credit, kBody, u"2 "_s + open, credit, kBody})),
              QStringList{u'/' + open + u'/' + open});
}

TEST(HousesTest, WhatAReportEndsWithIsNoPartOfItsLastEntry)
{
    const QString list = u"（%1）%2稳步推进。全年服务三百二十人次，培训骨干六十名。"_s;
    EXPECT_EQ(shapeOf(lines({kBody, list.arg(u"一", u"康复工作"), list.arg(u"二", u"就业工作"),
                             list.arg(u"三", u"宣传工作"), u"存在的问题"_s, kBody, u"下一步打算"_s, kBody})),
              (QStringList{u"/康复工作稳步推进/就业工作稳步推进/宣传工作稳步推进"_s, u"存在的问题"_s,
                           u"下一步打算"_s}));
}

TEST(HousesTest, WhatALineAnnouncesIsTheList)
{
    std::vector<Written> texts;
    const QStringList numbers{u"三"_s, u"四"_s, u"五"_s, u"六"_s};
    for (int at = 0; at < numbers.size(); ++at) {
        QStringList items;
        for (const QString &name : kNames.mid(0, at + 3))
            items << name + u'，';
        const QStringList shape{u"/"_s + items.join(u'/')};
        const QString announced = u"根据票数高低，2021年度%1大进展分别为："_s.arg(numbers[at]);
        texts.push_back({"at once", lines(QStringList{announced} + items), shape});
        texts.push_back({"behind a sentence",
                         lines(QStringList{kBody, announced} + items + QStringList{u"另有十项入围。"_s}),
                         shape});
    }
    expectAll(texts);
}

TEST(HousesTest, LinesOfThePageAreNoHeadings)
{
    std::vector<Written> texts;
    QStringList plain;
    for (int at = 0; at < 3; ++at)
        plain << kNames[at] << kBody;
    const QStringList shape{u"/"_s + kNames.mid(0, 3).join(u'/')};
    const auto add = [&](const char *how, const QStringList &text) {
        texts.push_back({how, lines(text), shape});
    };
    const QString owner = u"云川市科协宣传部"_s;
    add("the owner's name between the pictures", {kBody, owner, owner, kNames[0], kBody, owner, owner,
                                                  kNames[1], kBody, owner, owner, kNames[2], kBody});
    add("who is quoted", {kNames[0], kBody, u"—— 云川市科协理事会"_s, kNames[1], kBody, kNames[2], kBody});
    add("the editor's note", QStringList{u"编者按"_s, kBody} + plain);
    add("day and clock of the page", QStringList{u"2022-01-15 11:22"_s} + plain);
    add("day and clock, with seconds", QStringList{u"2022-01-15 11:22:07"_s} + plain);
    add("signs for a program that sets the text",
        QStringList{u".. post:: Jan 17, 2022"_s, u":tags: news"_s, u":author: office"_s} + plain);
    add("signs around a box", QStringList{u":::info More to read"_s, u":::"_s} + plain);
    add("attributes of a block", QStringList{u"{:.center}"_s} + plain);
    add("words of a sentence", QStringList{u"务实、热情、细致、关心会员的新一届理事会"_s, kBody} + plain);
    add("who holds which office", QStringList{u"主席：云小川"_s, u"秘书长：江小山"_s} + plain);
    add("a heading said again",
        {kNames[0], kNames[0] + u"：首批站点名单公布"_s, kBody, kNames[1], kBody, kNames[2], kBody});
    expectAll(texts);
}

TEST(HousesTest, PlacesOfARankingCount)
{
    EXPECT_EQ(
        shapeOf(u"云川市2021年十大新闻\n经会员投票，评选结果如下。\n十大新闻：\n第1位 会员之家启用\n"
                "第2位 科普站点建成\n第3位 讲师团组建\n第4位 学术会议召开\n第5位 对外交流扩大\n"
                "第6位 数字平台上线\n第7位 新刊创刊\n第8位 读书会成立\n第9位 老馆修缮\n第10位 章程修订\n"_s),
        QStringList{u"十大新闻：/会员之家启用/科普站点建成/讲师团组建/学术会议召开/对外交流扩大/数字平台上线/"
                    "新刊创刊/读书会成立/老馆修缮/章程修订"_s});
}

TEST(HousesTest, ADatelineAloneIsNoHeading)
{
    EXPECT_EQ(shapeOf(lines(
                  {u"云川社云川3月8日电"_s, kBody, u"2021年工作回顾"_s, kBody, u"一、服务大局"_s, kBody})),
              QStringList{u"/服务大局"_s});
}
