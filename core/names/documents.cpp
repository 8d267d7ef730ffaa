// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Titles in 《》: papers an office issued, or books, journals and plays, which are none.
#include "core/names/readings.h"
#include "core/names/wordset.h"

#include <algorithm>

namespace dashiji::names
{
namespace
{

/// How papers of an office end: kinds of official documents by the rules for them (决定, 意见, 通知 …), and
/// of plans, rules and standards.
const WordSet
    kPapers(u"通知 决定 决议 意见 方案 办法 规定 规划 纲要 计划 条例 细则 章程 公告 通告 通报 批复 公报 "
            u"议案 要点 倡议 倡议书 协议 协议书 备忘录 制度 规程 法 宪法 预案 措施 规则 守则 准则 指南 "
            u"标准 规范 规约 公约 宣言 清单 工作汇报 工作报告 财务报告 责任书 合同 承诺书 若干措施 政策 "
            u"指引 目录 函 请示 纪要 会议纪要 白皮书 蓝皮书");
/// How books and collections end, though a word of the above may end so too.
const WordSet
    kBooks(u"汇编 选编 报告集 案例集 论文集 文集 读本 手册 丛书 教程 概论 画册 图册 年鉴 故事 录 史 志 传 "
           u"知多少 纵横谈 漫谈");
const WordSet kJournals(u"日报 晚报 时报 学报 报 周刊 月刊 期刊 杂志 通讯 文摘 导报 画报 评论");
/// What an office does with a paper, before or behind its title.
const WordSet
    kIssuesBefore(u"印发 下发 出台 制定 颁布 发布 发出 签订 签署 审议 审议通过 修订 通过 转发 贯彻 落实 "
                  u"执行 根据 按照 依据 宣贯 关于 制订 起草 实施");
const WordSet kIssuesBehind(u"印发 正式印发 经 获批 审议通过 通过 颁布 出台 修订 文件 规定 要求");
const WordSet kWrites(u"编印 编写 出版 主编 撰写 编著 刊登 报送 发表于 杂志 创办 阅读 播出 演出 歌曲");

/// Without what stands behind it in brackets: (试行), (2021—2025年).
QStringView withoutNotes(QStringView title)
{
    while (title.endsWith(u')') || title.endsWith(u'〕')) {
        const qsizetype open = std::max(title.lastIndexOf(title.back() == u')' ? u'(' : u'〔'), qsizetype(0));
        if (open == 0)
            break;
        title = title.first(open);
    }
    return title;
}

/// Whether a number of documents follows: (渝文旅发〔2022〕171号).
bool hasNumber(QStringView behind)
{
    const qsizetype open = behind.first(std::min<qsizetype>(behind.size(), 16)).indexOf(u'〔');
    return open >= 0 && behind.mid(open, 14).contains(u'号');
}

/// Whether one of the words stands before a place, other titles of the same list between them.
bool standsBefore(const WordSet &words, const Line &line, qsizetype start)
{
    for (auto title = line.titles.rbegin(); title != line.titles.rend(); ++title) {
        const bool isNeighbour =
            title->end() == start || (title->end() + 1 == start && line.folded[start - 1] == u'、');
        if (isNeighbour)
            start = title->start;
    }
    return words.lengthBefore(line.folded, start) > 0;
}

bool isIssued(const Line &line, text::Span title)
{
    const QStringView said = withoutNotes(line.folded.sliced(title.start + 1, title.length - 2));
    const QStringView behind = line.folded.sliced(title.end());
    if (hasNumber(behind))
        return true;
    if (kBooks.lengthBefore(said, said.size()) > 0 || standsBefore(kWrites, line, title.start))
        return false;
    if (kPapers.lengthBefore(said, said.size()) > 0)
        return true;
    if (kJournals.lengthBefore(said, said.size()) > 0)
        return false;
    return said.startsWith(u"关于") &&
           (standsBefore(kIssuesBefore, line, title.start) || kIssuesBehind.lengthAt(behind, 0) > 0);
}

} // namespace

const text::Span *Line::titleAt(qsizetype place) const
{
    const auto found = std::ranges::upper_bound(titles, place, {}, &text::Span::end);
    return found != titles.end() && found->start <= place ? &*found : nullptr;
}

void findTitles(Line &line)
{
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < line.folded.size(); ++i) {
        if (line.folded[i] == u'《') {
            open.push_back(i);
        } else if (line.folded[i] == u'》' && !open.empty()) {
            const qsizetype start = open.back();
            open.pop_back();
            while (!line.titles.empty() && line.titles.back().start > start)
                line.titles.pop_back(); // a title inside this one
            line.titles.push_back({start, i + 1 - start});
        }
    }
}

void findDocuments(const Line &line, std::vector<FoundName> &names)
{
    for (const text::Span &title : line.titles)
        if (title.length > 4 && isIssued(line, title))
            names.push_back({NameKind::Document, {title.start + 1, title.length - 2}});
}

} // namespace dashiji::names
