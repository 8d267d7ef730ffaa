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
