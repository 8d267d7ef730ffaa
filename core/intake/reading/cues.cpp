// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/cues.h"

#include "core/intake/reading/markers.h"
#include "core/text/cutting.h"
#include "core/text/numerals.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <initializer_list>

namespace dashiji::intake
{
namespace
{

using WordList = std::initializer_list<QStringView>;

bool startsWithAny(QStringView words, const WordList &list)
{
    for (const QStringView word : list)
        if (!words.isEmpty() && words.front() == word.front() && words.startsWith(word))
            return true;
    return false;
}

bool endsWithAny(QStringView words, const WordList &list)
{
    for (const QStringView word : list)
        if (!words.isEmpty() && words.back() == word.back() && words.endsWith(word))
            return true;
    return false;
}

bool containsAny(QStringView words, const WordList &list)
{
    for (const QStringView word : list)
        if (words.contains(word))
            return true;
    return false;
}

/// Without the quotes, brackets and colons around and a remark in brackets behind: “十大亮点”（2021） →
/// 十大亮点
QStringView core(QStringView words)
{
    while (!words.isEmpty() && QStringView(u"“”\"'【】《》「」<>[]*#:—- =~").contains(words.back()))
        words.chop(1);
    while (!words.isEmpty() && QStringView(u"“”\"'【】《》「」<>[]*#—- =~").contains(words.front()))
        words = words.sliced(1);
    if (words.endsWith(u')')) {
        const qsizetype open = words.lastIndexOf(u'(');
        if (open > 1)
            words = core(words.first(open));
    }
    return words;
}

bool isYearAt(QStringView words, qsizetype index)
{
    const auto number = text::numberAt(words, index);
    return number && number->length == 4 && number->value >= 1900 && number->value <= 2200 &&
           number->style != text::NumeralStyle::ChinesePositional;
}

bool namesYear(QStringView words)
{
    bool before = false; // a digit stood before
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool digit = words[at].isDigit() || text::isChineseNumeral(words[at]);
        if (digit && !before && isYearAt(words, at))
            return true;
        before = digit;
    }
    return false;
}

/// The kinds of things years are told in.
constexpr QStringView kThings[] = {u"大事", u"亮点", u"新闻", u"要闻", u"实事",   u"事件", u"成就", u"成果",
                                   u"进展", u"看点", u"要事", u"喜事", u"关键词", u"瞬间", u"时刻", u"人物",
                                   u"案例", u"项目", u"活动", u"突破", u"举措",   u"工程", u"好事", u"热点",
                                   u"数据", u"工作", u"故事", u"发现", u"创新",   u"荣誉"};

/// 大 事 记 → 大事记: a space between every two ideographs is decoration.
QString withoutLetterSpacing(QStringView words)
{
    QString tight;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool space = words[at] == u' ';
        if (!space && words[at].unicode() < 0x2E80)
            return words.toString();
        if (!space && at + 1 < words.size() && words[at + 1] != u' ')
            return words.toString();
        if (!space)
            tight += words[at];
    }
    return tight;
}

/// "作者:… 时间:… 浏览:…": what a page says of itself, several to a line.
int countLabels(QStringView words)
{
    static constexpr QStringView kLabels[] = {u"来源", u"來源", u"时间", u"時間", u"日期", u"作者",
                                              u"编辑", u"發表", u"发表", u"发布", u"浏览", u"瀏覽",
                                              u"点击", u"阅读", u"栏目", u"字号"};
    int labels = 0;
    for (const QStringView label : kLabels) {
        const qsizetype at = words.indexOf(label);
        const qsizetype colon = at < 0 ? -1 : words.indexOf(u':', at);
        labels += colon >= 0 && colon - at <= label.size() + 3; // 浏览次数:
    }
    return labels;
}

/// "Photo: …", "… Image by …", "Pictures taken by …", "… © A. Reader", "Courtesy of …": says in English whose
/// a picture is.
bool creditsPicture(QStringView words)
{
    static const WordList kPictures = {u"photo", u"image", u"picture", u"illustration", u"photograph"};
    static const WordList kWhose = {u":", u"by ", u"taken by ", u"credit", u"courtesy of ", u"provided by "};
    if (startsWithAny(words, {u"credit:", u"credits:", u"courtesy of "}) || words.contains(u"getty images"))
        return true;
    const qsizetype sign = words.indexOf(u'©'); // a year behind it: the page's
    if (sign >= 0 && !text::trimmed(words.sliced(sign + 1)).isEmpty() &&
        !text::trimmed(words.sliced(sign + 1))[0].isDigit() && !words.contains(u"copyright"))
        return true;
    for (const QStringView picture : kPictures)
        for (qsizetype at = words.indexOf(picture); at >= 0; at = words.indexOf(picture, at + 1)) {
            // Within a sentence an image may be improved by something.
            const QStringView before = words.first(at);
            const bool begins =
                before.isEmpty() || before.endsWith(u'(') ||
                (before.size() > 1 && before.endsWith(u' ') &&
                 QStringView(u".;,!?)/").contains(before[at - 2])) ||
                (before.size() > 3 && before.endsWith(u"s ") && !before[at - 3].isLetter()); // Anna's
            QStringView rest = words.sliced(at + picture.size());
            rest = text::trimmed(rest.startsWith(u's') ? rest.sliced(1) : rest);
            if (begins && startsWithAny(rest, kWhose))
                return true;
        }
    return false;
}

bool endsInThing(QStringView words)
{
    for (const QStringView thing : kThings)
        if (words.endsWith(thing))
            return true;
    return words.endsWith(u'事');
}

} // namespace

int captionCue(QStringView words)
{
    words = words.trimmed();
    const bool bracketed = words.startsWith(u'(') && words.endsWith(u')');
    const bool labelled = words.startsWith(u"【图") || words.startsWith(u"[图"); // 【图1】…
    const QStringView inner = bracketed  ? words.sliced(1, words.size() - 2)
                              : labelled ? words.sliced(1)
                                         : words;
    if (startsWithAny(inner, {u"图为",   u"图:",    u"图片:",    u"图说",     u"图片说明", u"图注",
                              u"上图",   u"下图",   u"左图",     u"右图",     u"照片:",    u"附图",
                              u"配图",   u"资料图", u"caption:", u"figure ",  u"fig.",     u"fig ",
                              u"above:", u"below:", u"pictured", u"![",       u"图/",      u"图|",
                              u"图·",    u"图片由", u"照片由",   u"从左至右", u"左起",     u"from left"}) ||
        creditsPicture(inner))
        return 2;
    if (inner.startsWith(u'图') && inner.size() > 1 && (text::numberAt(inner, 1) || inner[1] == u' '))
        return 2;
    if (startsWithAny(words, {u"▲", u"△", u"▼", u"▽", u"↑", u"↓", u"←", u"→", u"📷"}))
        return 2;
    // A line in italics, as Markdown has it.
    if (words.size() > 4 && words.startsWith(u'_') && words.endsWith(u'_'))
        return 2;
    static const WordList kCredits = {u"摄影:",  u"(摄影",         u"供图",          u"摄)",  u"/摄",
                                      u"摄/",    u"资料照片",      u"图源",          u"圖源", u"图片来源",
                                      u"(左起",  u"(左一",         u"(右一",         u"左二", u"右二",
                                      u"(photo", u"left to right", u"licensed under"};
    if (containsAny(words, kCredits) || endsWithAny(words, {u" 摄", u"图/文"}))
        return 2;
    if (endsWithAny(words, {u"合影", u"合照", u"现场", u"留念", u"留影", u"现场图", u"效果图", u"示意图",
                            u"照片", u"一角", u"全景"}))
        return 1;
    return 0;
}

bool endsInOccasion(QStringView words)
{
    // Words that end like an occasion and are none.
    if (endsWithAny(core(words),
                    {u"发展", u"开展", u"进展", u"拓展", u"社会", u"机会", u"环节", u"情节", u"细节", u"经营",
                     u"运营", u"民营", u"护照", u"执照", u"对照", u"今日", u"昨日"}))
        return false;
    if (const auto date = findDate(words); date && date->length == words.size())
        return false; // 11月28日 is a day, 科普日 an occasion
    return endsWithAny(core(words),
                       {u"会",     u"会议",    u"仪式",     u"现场",    u"活动",       u"合影",     u"论坛",
                        u"讲座",   u"班",      u"展",       u"讲话",    u"致辞",       u"发言",     u"大赛",
                        u"比赛",   u"讲堂",    u"典礼",     u"授牌",    u"揭牌",       u"签约",     u"颁奖",
                        u"演出",   u"留念",    u"主持",     u"节",      u"照",         u"日",       u"周",
                        u"课",     u"营",      u"馆",       u"调研",    u"指导",       u"考察",     u"参观",
                        u"授课",   u"作报告",  u"ceremony", u"meeting", u"conference", u"workshop", u"forum",
                        u"speech", u"visitors"});
}

bool namesOutlook(QStringView words)
{
    words = core(words);
    const bool lacks = words.startsWith(u"存在") && endsWithAny(words, {u"问题", u"不足", u"困难"});
    const bool plans =
        startsWithAny(words, {u"下一步", u"下步", u"下一年", u"今后", u"明年"}) &&
        endsWithAny(words, {u"打算", u"计划", u"思路", u"安排", u"设想", u"工作", u"重点", u"措施"});
    return words.size() <= 16 && (lacks || plans);
}

int sectionCue(QStringView words)
{
    words = core(words);
    if (namesOutlook(words))
        return 2;
    // A headline speaks of a list; it is not its name.
    if (containsAny(words, {u"揭晓", u"揭曉", u"公布", u"发布", u"發布", u"评选", u"出炉", u"入选"}))
        return 0;
    if (promisedCount(words) && (endsInThing(words) || words.size() <= 12 || words[0].unicode() < 0x80))
        return 3;
    if (endsWithAny(words, {u"大事记",     u"大事",        u"大事件",       u"亮点",       u"要闻",
                            u"要事",       u"实事",        u"十大新闻",     u"年度新闻",   u"看点",
                            u"大事记录",   u"重要活动",    u"重大活动",     u"重大事件",   u"重要事件",
                            u"亮点工作",   u"特色工作",    u"重点工作",     u"highlights", u"events",
                            u"milestones", u"top stories", u"achievements", u"chronicle"}) ||
        (words.size() <= 16 && (endsWithAny(words, {u"季度", u"上半年", u"下半年", u" quarter"}) ||
                                (words.size() == 2 && words[0] == u'q' && words[1].isDigit()))))
        return 2;
    if (endsWithAny(words,
                    {u"工作",     u"新闻",    u"事件",       u"成就",   u"成果",     u"进展",     u"荣誉",
                     u"篇",       u"回顾",    u"展望",       u"概况",   u"概览",     u"情况",     u"奖项",
                     u"活动",     u"建设",    u"专栏",       u"板块",   u"综述",     u"项目",     u"动态",
                     u"人物",     u"剪影",    u"掠影",       u"花絮",   u"快讯",     u"简讯",     u"速览",
                     u"寄语",     u"致辞",    u"news",       u"awards", u"projects", u"services", u"outreach",
                     u"overview", u"stories", u"activities", u"updates"}))
        return 1;
    return 0;
}

bool namesNotes(QStringView words)
{
    words = core(words);
    return words.size() <= 16 &&
           endsWithAny(words, {u"名词解释", u"名词注释", u"注释", u"术语解释", u"释义", u"参考文献",
                               u"参考资料", u"glossary", u"notes", u"references"});
}

bool isPartLabel(QStringView words)
{
    static constexpr QStringView kLabels[] = {
        u"编者按",   u"编者的话", u"按语",   u"导读",          u"导语",    u"引言",    u"前言",
        u"序言",     u"概述",     u"摘要",   u"正文",          u"结语",    u"结束语",  u"结论",
        u"写在前面", u"引子",     u"开篇语", u"editor's note", u"preface", u"foreword"};
    return std::ranges::find(kLabels, core(words)) != std::end(kLabels);
}

bool closesText(QStringView words)
{
    words = core(words);
    while (!words.isEmpty() && QStringView(u"!?").contains(words.back()))
        words.chop(1);
    static constexpr QStringView kLast[] = {u"总结",         u"小结",
                                            u"结语",         u"结束语",
                                            u"结论",         u"最后",
                                            u"写在最后",     u"致谢",
                                            u"鸣谢",         u"展望",
                                            u"未来展望",     u"未来可期",
                                            u"未来规划",     u"下一步计划",
                                            u"下一步工作",   u"参考链接",
                                            u"参考资料",     u"附录",
                                            u"附件",         u"what's next",
                                            u"next steps",   u"looking ahead",
                                            u"conclusion",   u"acknowledgements",
                                            u"thanks",       u"looking forward",
                                            u"get involved", u"acknowledgments",
                                            u"summary",      u"thank you"};
    return std::ranges::find(kLast, words) != std::end(kLast);
}

int titleCue(QStringView words)
{
    words = core(words);
    const QString tight = withoutLetterSpacing(words);
    words = tight;
    int cue = 0;
    if (namesYear(words))
        cue += 2;
    if (containsAny(words, {u"大事",          u"亮点",           u"年度报告",   u"年报",   u"工作总结",
                            u"总结报告",      u"工作报告",       u"新闻",       u"要闻",   u"大事记",
                            u"编年",          u"年鉴",           u"回顾",       u"纪事",   u"里程碑",
                            u"annual report", u"year in review", u"highlights", u"review", u"chronicle",
                            u"timeline",      u"milestones",     u"report"}))
        cue += 2;
    else if (containsAny(words, {u"年度", u"总结", u"报告", u"盘点", u"记事", u"news", u"annual"}))
        cue += 1;
    if (promisedCount(words))
        cue += 1;
    return cue;
}

bool isContentsHeading(QStringView words)
{
    const QString tight = words.toString().remove(u' ');
    return tight == u"目录" || tight == u"contents" || tight == u"tableofcontents";
}

bool isDateline(QStringView words)
{
    const QStringView head = words.first(std::min<qsizetype>(words.size(), 40));
    const bool reports = (containsAny(head, {u"日电", u"讯(", u"讯 ", u"日讯", u"本报讯"}) ||
                          startsWithAny(head, {u"日前,", u"近日,", u"昨日,", u"记者", u"新闻发布会"})) &&
                         head.size() == 40;
    return reports ||
           (head.size() == 40 && findDate(head) && containsAny(head, {u"落下帷幕", u"记者从", u"记者获悉"}));
}

bool opensWithPartOfDay(QStringView words)
{
    const auto date = findDate(words);
    return date && date->day &&
           startsWithAny(words.sliced(date->length), {u"上午", u"下午", u"晚", u"中午", u"凌晨"});
}

bool isFurniture(QStringView line)
{
    QStringView words = line = line.trimmed();
    while (!words.isEmpty() && QStringView(u"•·●-* ").contains(words[0]) && words.size() > 1)
        words = words.sliced(1);
    if (words.startsWith(u'(') && words.endsWith(u')') && words.indexOf(u':') > 0)
        words = words.sliced(1, words.size() - 2);
    if (isContentsHeading(words))
        return true;
    // Buttons and links of a page, each alone on its line.
    static const std::initializer_list<QStringView> kButtons = {
        u"下载",          u"打印",     u"全屏",       u"收藏",       u"加大",     u"还原",
        u"减小",          u"大",       u"中",         u"小",         u"首页",     u"分享",
        u"返回",          u"图片",     u"打印本页",   u"关闭窗口",   u"关闭",     u"点赞",
        u"在看",          u"阅读原文", u"相关附件>>", u"相关链接>>", u"网站首页", u"机构概况",
        u"通知公告",      u"app下载",  u"featured",   u"published",  u"on",       u"share",
        u"advertisement", u"手机版",   u"加入收藏",   u"设为首页",   u"查看原文"};
    const auto isButton = [](QStringView word) {
        return std::find(kButtons.begin(), kButtons.end(), word) != kButtons.end();
    };
    if (isButton(words))
        return true;
    if (const auto several =
            words.size() <= 24 ? words.split(u' ', Qt::SkipEmptyParts) : QList<QStringView>();
        several.size() > 1 && std::all_of(several.begin(), several.end(), isButton))
        return true;
    if (startsWithAny(words,
                      {u"来源:",      u"信息来源",  u"文章来源",    u"发布时间", u"发布日期", u"发布者",
                       u"发表时间",   u"更新时间",  u"成文日期",    u"日期:",    u"时间:",    u"索引号",
                       u"发布机构",   u"公开方式",  u"组配分类",    u"主题分类", u"公开范围", u"浏览次数",
                       u"浏览量",     u"阅读次数",  u"阅读量",      u"点击数",   u"点击量",   u"访问量",
                       u"字号",       u"字体",      u"【字号",      u"【字体",   u"【大",     u"分享到",
                       u"分享:",      u"打印本页",  u"【打印",      u"关闭窗口", u"上一篇",   u"下一篇",
                       u"上一条:",    u"下一条:",   u"[图片]",      u"(图片)",   u"【图片】", u"[照片]",
                       u"(照片)",     u"返回顶部",  u"扫一扫",      u"扫码",     u"相关报道", u"(未完",
                       u"(请认真",    u"版权所有",  u"地址:",       u"主办:",    u"网站地图", u"source:",
                       u"published:", u"posted on", u"last updated"}) &&
        words.size() <= 80)
        return true;
    if (words.size() <= 80 &&
        (words.count(u'/') >= 3 ||
         containsAny(words, {u" 来源:", u" 信息来源:", u" 浏览次数", u" 点击:", u"icp备"}) ||
         isBreadcrumb(words) || words.startsWith(u"首页") || words.startsWith(u"<<") ||
         countLabels(words) >= 2))
        return true;
    // "- 3 -", "第 3 页", "3 / 12"
    QString letters;
    for (const QChar character : line.first(std::min<qsizetype>(line.size(), 24)))
        if (character.isLetterOrNumber())
            letters += character;
    if (line.size() > 20 || letters.isEmpty())
        return letters.isEmpty();
    if (letters == u"end" || letters == u"theend" || letters == u"完" || letters == u"全文完")
        return true;
    bool digits = true;
    for (const QChar character : letters)
        digits = digits && character.isDigit();
    if (digits && (line.startsWith(u'-') || line.startsWith(u'—') || line.startsWith(u'–')) &&
        line.size() > letters.size() + 1)
        return true;
    if (letters.startsWith(u'第') && letters.endsWith(u'页'))
        return true;
    if (letters.startsWith(u"page") && letters.size() <= 10 && letters.back().isDigit())
        return true;
    return false;
}

bool isBreadcrumb(QStringView words)
{
    const qsizetype home = words.indexOf(u"首页");
    return startsWithAny(words, {u"当前位置", u"您当前的位置", u"您的位置", u"您所在的位置"}) ||
           (home >= 0 && home <= 8 && words.indexOf(u'>', home) > 0);
}

bool isByline(QStringView words)
{
    words = words.trimmed();
    if (words.size() > 80)
        return false;
    while (!words.isEmpty() && QStringView(u"■●•·□ ").contains(words[0]))
        words = words.sliced(1);
    if (words.startsWith(u'(') && words.endsWith(u')'))
        words = words.sliced(1, words.size() - 2).trimmed();
    if (words.size() <= 30 && (words.contains(u"记者 ") || words.contains(u"报记者")))
        return true;
    if (words.size() <= 24 && words.endsWith(u"日电")) // a news agency's dateline alone on its line
        return true;
    // "秘书长:某某", "Associate Director, Some Society": who somebody is.
    static const WordList kOffices = {u"主席", u"会长", u"秘书长", u"主任", u"理事长", u"设计", u"排版",
                                      u"策划", u"翻译", u"统筹",   u"监制", u"制图",   u"美编", u"摄影",
                                      u"干事", u"组长", u"组员",   u"成员", u"委员",   u"顾问", u"负责人"};
    const qsizetype colon = words.indexOf(u':');
    if (colon > 0 && colon <= 6 && words.size() <= 16 && endsWithAny(words.first(colon), kOffices))
        return true;
    if (words.indexOf(u',') > 0 &&
        startsWithAny(words,
                      {u"executive ", u"president", u"vice president", u"director", u"associate director",
                       u"ceo", u"chief ", u"chair", u"co-chair", u"manager", u"coordinator", u"founder"}))
        return true;
    return words.endsWith(u"供稿") || startsWithAny(words, {u"供稿",
                                                            u"本文作者",
                                                            u"撰稿",
                                                            u"责任编辑",
                                                            u"责编",
                                                            u"编辑:",
                                                            u"作者:",
                                                            u"审核:",
                                                            u"校对:",
                                                            u"审稿",
                                                            u"文:",
                                                            u"文/",
                                                            u"文字:",
                                                            u"通讯员",
                                                            u"记者",
                                                            u"编审",
                                                            u"联系人",
                                                            u"联系电话",
                                                            u"主办:",
                                                            u"整理:",
                                                            u"执笔",
                                                            u"by ",
                                                            u"author:",
                                                            u"editor:",
                                                            u"compiled by",
                                                            u"written by",
                                                            u"edited by",
                                                            u"contact:",
                                                            u"created by",
                                                            u"posted by",
                                                            u"last modified",
                                                            u"this post originally",
                                                            u"this post was",
                                                            u"this article originally",
                                                            u"this article was",
                                                            u"originally published",
                                                            u"originally posted",
                                                            u"本文转载",
                                                            u"转载自",
                                                            u"本文首发",
                                                            u"本文原载"});
}

bool isDateLine(QStringView words)
{
    words = core(words.trimmed());
    if (words.startsWith(u'(') && words.endsWith(u')'))
        words = words.sliced(1, words.size() - 2);
    const auto date = findDate(words);
    if (!date || !date->year || !date->month)
        return false;
    // "2021-01-15 11:22:07": the clock of a page
    const QStringView rest = text::trimmed(words.sliced(date->length));
    return std::ranges::all_of(rest, [](QChar unit) { return unit.isDigit() || unit == u':'; });
}

std::optional<int> promisedCount(QStringView words)
{
    static constexpr QStringView kMeasures = u"大件项个条佳则";
    const bool latin = !words.isEmpty() && words.front().unicode() < 0x80;
    if (!latin && std::ranges::none_of(words, [](QChar unit) { return kMeasures.contains(unit); }))
        return std::nullopt;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (at > 0 && (words[at - 1].isDigit() || text::isChineseNumeral(words[at - 1])))
            continue;
        if (!words[at].isDigit() && !text::isChineseNumeral(words[at]))
            continue;
        const auto number = text::numberAt(words, at);
        if (!number || number->value < 2 || number->value > 100)
            continue;
        QStringView rest = words.sliced(at + number->length);
        if (rest.isEmpty() || !kMeasures.contains(rest[0]))
            continue;
        rest = rest.sliced(1);
        // "十大科技新闻": up to six characters may stand between.
        for (const QStringView thing : kThings) {
            const qsizetype found = rest.indexOf(thing);
            if (found >= 0 && found <= 6)
                return static_cast<int>(number->value);
        }
        if (rest.startsWith(u"事"))
            return static_cast<int>(number->value);
    }
    if (const qsizetype top = words.indexOf(u"top "); top >= 0)
        if (const auto number = text::numberAt(words, top + 4); number && number->value >= 2 &&
                                                                number->value <= 100 &&
                                                                words.size() > top + 4 + number->length + 2)
            return static_cast<int>(number->value);
    static constexpr QStringView kEnglish[] = {u"two ",   u"three ", u"four ", u"five ", u"six ",
                                               u"seven ", u"eight ", u"nine ", u"ten "};
    for (int index = 0; index < 9; ++index) {
        const qsizetype found = words.indexOf(kEnglish[index]);
        if (found < 0 || (found > 0 && words[found - 1] != u' '))
            continue;
        if (containsAny(words.sliced(found),
                        {u"highlights", u"events", u"stories", u"milestones", u"achievements", u"news"}))
            return index + 2;
    }
    return std::nullopt;
}

bool speaksOfEvents(QStringView words)
{
    return containsAny(words, {u"大事", u"事件", u"要事", u"要闻", u"实事", u"新闻", u"纪事", u"major event",
                               u"events", u"chronicle", u"milestones", u"timeline"});
}

bool speaksOfHighlights(QStringView words)
{
    return containsAny(words, {u"亮点", u"看点", u"highlight"});
}

} // namespace dashiji::intake
