// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/exclusions.h"

#include "core/metrics/foldedtext.h"
#include "core/metrics/wordlist.h"
#include "core/text/numeralscan.h"

#include <algorithm>

namespace dashiji::metrics
{
namespace
{

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// Words that make the numeral before them a date or a span of time; then a rank, a level, a kind of thing.
const WordList &afterNumeral()
{
    static const WordList words(UR"(
        年 年度 年来 月 个月 月份 日 号 天 周 个周 周年 周岁 岁 星期 个星期 季度 个季度 学期 个学期 学年
        个学年 世纪 个世纪 年代 分钟 秒 秒钟 时 点 点钟 时许 工作日 个工作日 昼夜 个昼夜 旬 夜 晚 阶段 个阶段
        载 春秋 个年头 年头 周期 个周期 刻钟 后 寸 英寸
        强 级 星 星级 线 号线 代 维 期工程 期项目 期建设 期会议中心 等奖 流 度 甲 佳 大 届全国人大 中全会
        届中央 位数 位一体 强企业 型 式 系 环 路 楼 室 比)");
    return words;
}

/// Expressions whose numeral is part of the word.
const WordList &idioms()
{
    static const WordList words(UR"(
        一带一路 一区两群 两优一先 两个一百年 三重一大 五位一体 四个全面 三位一体 八项规定 六项纪律 三部曲
        百人会 千人计划 万人计划 十大 十佳 十强 百强 千强 十优 两院 两会 三农 三会 三长 双一流 双百 双创
        件大事 两岸 两江 两地 三峡 三亚 四川 六盘水 三明 百度 千岛湖 五粮液 五一 五四 六一 七一 八一 十一国庆
        九三学社 百年 千年 万年 百家争鸣 千方百计 千家万户 万众 五湖四海 四面八方 一线 二线 三线 一流 二维码
        二手 三维 四季 五金 七夕 十三五 十四五 十五五 十二五 二十大 十九大 三中全会 一等奖 二等奖 三等奖
        四个意识 四个自信 两个维护 两个确立 三个代表 四个面向 三个务必 两个结合 十个明确 一国两制 六稳 六保
        三省 一体两翼 两山 三严三实 两学一做 两弹一星 三八 百花 千里 万里 一对一 一站式 一体化 一次性 一揽子
        百分百 三甲 二甲 双十 三级 两级 四级 五级 一级 二级 三方 四方 多方 百家号 万家 千人大会 三步走 两步走
        百日 三支一扶 两新 三下乡 两化 三化 四化 五育 三全育人 三区三州 三公 四史 五谷 六艺 七巧 九章 十指
        两用 两侧 两旁 两端 两翼 两手 两点 两不愁三保障 百善 三江 五岳 两湖 三晋 八桂 三秦 九江 五常 六安 千阳
        百色 十堰 四平 七台河 双鸭山 三门峡 万州 九龙 五华 六合 三水 双流 双桥 百里 千古 三国)");
    return words;
}

class Scanner
{
public:
    explicit Scanner(std::u32string_view line) : m_line(line), m_marks(line.size(), Exclusion::None) {}

    std::vector<Exclusion> scan()
    {
        markBrackets();
        markListNumber();
        for (size_t i = 0; i < m_line.size();)
            i = std::max(i + 1, markAt(i));
        return std::move(m_marks);
    }

private:
    [[nodiscard]] char32_t at(size_t index) const { return index < m_line.size() ? m_line[index] : U'\n'; }
    [[nodiscard]] size_t overSpace(size_t index) const { return at(index) == U' ' ? index + 1 : index; }

    void block(size_t from, size_t to)
    {
        std::fill(m_marks.begin() + static_cast<std::ptrdiff_t>(from),
                  m_marks.begin() + static_cast<std::ptrdiff_t>(std::min(to, m_line.size())),
                  Exclusion::Blocked);
    }

    /// 《…》 holds a title, “…” a name or somebody's words. A bracket that never closes holds nothing.
    void markBrackets()
    {
        size_t book = m_line.size();
        size_t quote = m_line.size();
        for (size_t i = 0; i < m_line.size(); ++i) {
            const char32_t c = m_line[i];
            if (c == U'《') {
                if (book == m_line.size())
                    book = i;
            } else if (c == U'》' && book < i) {
                block(book, i + 1);
                book = m_line.size();
            } else if (c == U'“' || c == U'「') {
                quote = i;
            } else if ((c == U'”' || c == U'」') && quote < i) {
                for (size_t k = quote; k <= i; ++k)
                    if (m_marks[k] == Exclusion::None)
                        m_marks[k] = Exclusion::Quoted;
                quote = m_line.size();
            }
        }
    }

    void markListNumber()
    {
        size_t i = 0;
        while (at(i) == U' ' || at(i) == U'#' || at(i) == U'*' || at(i) == U'-' || at(i) == U'(' ||
               at(i) == U'【')
            ++i;
        const auto numeral = text::scanNumeral(m_line, i);
        if (!numeral)
            return;
        size_t end = numeral->end;
        while (at(end) == U'.' && isDigit(at(end + 1))) {
            ++end;
            while (isDigit(at(end)))
                ++end;
        }
        const char32_t mark = at(end);
        const bool closes = mark == U')' || mark == U'】' || mark == U'、' ||
                            (mark == U'.' && !isDigit(at(end + 1))) || mark == U'．' ||
                            (mark == U' ' && end > numeral->end) || mark == U'是';
        if (closes)
            block(i, end);
    }

    /// Returns where to go on.
    size_t markAt(size_t i)
    {
        const char32_t c = at(i);
        if (m_marks[i] == Exclusion::Blocked)
            return i + 1;
        if (isLatin(c))
            return markLatin(i);
        if (c == U'第')
            return markOrdinal(i);
        if (const size_t length = idioms().lengthAt(m_line, i); length > 0 && !isDigit(at(i))) {
            block(i, i + length);
            return i + length;
        }
        if (isDigit(c))
            return markArabic(i);
        if (text::startsNumeral(c))
            return markHan(i);
        return i + 1;
    }

    /// C919, GPT-4, Web3.0, http://…: digits that hang on Latin letters. Letters that hang on digits:
    /// markArabic.
    size_t markLatin(size_t i)
    {
        size_t end = i;
        const bool address = m_line.substr(i).starts_with(U"http") || m_line.substr(i).starts_with(U"www.");
        while (end < m_line.size()) {
            const char32_t c = m_line[end];
            if (isDigit(c) && !address && end >= i + 2 && isLatin(m_line[end - 1]) && isCountedHere(end))
                break; // OSV11家: a count behind a name in letters
            const bool inside =
                isLatin(c) || isDigit(c) || c == U'_' || c == U'@' || c == U'/' || c == U'\\' ||
                ((c == U'-' || c == U'.' || c == U'+') && (isLatin(at(end + 1)) || isDigit(at(end + 1))));
            if (!inside && !(address && c > U' ' && c < 0x7F))
                break;
            ++end;
        }
        block(i, end);
        return end;
    }

    [[nodiscard]] bool isCountedHere(size_t digit) const
    {
        while (isDigit(at(digit)))
            ++digit;
        constexpr std::u32string_view counters = U"家个名位篇项场期所";
        return counters.find(at(digit)) != std::u32string_view::npos;
    }

    /// 第三、第 30 期、第14个五年: the numeral and the measure word that hangs on it.
    size_t markOrdinal(size_t i)
    {
        size_t start = overSpace(i + 1);
        const auto numeral = text::scanNumeral(m_line, start);
        if (!numeral)
            return i + 1;
        size_t end = numeral->end;
        if (at(end) == U'-' || at(end) == U'—' || at(end) == U'至')
            if (const auto until = text::scanNumeral(m_line, overSpace(end + 1)))
                end = until->end;
        block(i, at(end + 1) == U'第' ? end + 1 : end + 2); // 第十四条第二款
        return end;
    }

    size_t markArabic(size_t i)
    {
        size_t end = i;
        int colons = 0;
        int slashes = 0;
        int dots = 0;
        int hyphens = 0;
        while (end < m_line.size()) {
            const char32_t c = m_line[end];
            if (isDigit(c)) {
                ++end;
                continue;
            }
            if (!isDigit(at(end + 1)))
                break;
            if (c == U':' || c == U'：' || c == U'∶')
                ++colons;
            else if (c == U'/')
                ++slashes;
            else if (c == U'.')
                ++dots;
            else if (c == U'-')
                ++hyphens;
            else
                break;
            ++end;
        }
        // 20:30, 3/5, 1.2.3, 2021.07.01, 023-6367-1234
        if (colons > 0 || slashes > 0 || dots > 1 || hyphens > 1 || (hyphens == 1 && m_line[i] == U'0')) {
            block(i, end);
            return end;
        }
        if (const size_t score = scoreEnd(i, end)) {
            block(i, score);
            return score;
        }
        if (at(end) == U'·' && isDigit(at(end + 1)) && end - i <= 2) { // 5·8: the day of a name
            while (isDigit(at(end + 1)))
                ++end;
            block(i, end + 1);
            return end + 1;
        }
        const auto numeral = text::scanNumeral(m_line, i);
        if (!numeral)
            return end;
        if (isLatin(at(numeral->end)) && hangsOnLetters(numeral->end)) {
            size_t tail = numeral->end;
            while (isLatin(at(tail)) || isDigit(at(tail)))
                ++tail;
            block(i, tail);
            return tail;
        }
        if (at(numeral->markEnd) != U'\n' && at(numeral->markEnd - 1) == U'+' &&
            (isDigit(at(numeral->markEnd)) || isLatin(at(numeral->markEnd)))) {
            block(i, numeral->markEnd + 1); // 1+3+N
            return numeral->markEnd;
        }
        return markByFollower(i, *numeral);
    }

    /// 3比1, 7×24小时, 4×100米, 8分35秒, 9点30分, 19米88: parts of a score, a product or a record. 0 if it is
    /// none.
    [[nodiscard]] size_t scoreEnd(size_t start, size_t end) const
    {
        const auto behindDigits = [&](size_t index) {
            while (isDigit(at(index)) || (at(index) == U'.' && isDigit(at(index + 1))))
                ++index;
            return index;
        };
        const char32_t sign = at(end);
        const char32_t next = at(end + 1);
        if ((sign == U'比' || sign == U'×' || sign == U'∶') && isDigit(next)) {
            const size_t last = behindDigits(end + 1);
            return at(last) == U'小' ? last + 2 : last + 1;
        }
        if (sign == U'米' && isDigit(next) && end - start < 4)
            return behindDigits(end + 1);
        if ((sign == U'幢' || sign == U'栋' || sign == U'座') && isDigit(next))
            return end + 1; // 3幢1205室
        if ((sign == U'点' || sign == U'时') && isDigit(next) && at(behindDigits(end + 1)) == U'分')
            return behindDigits(end + 1) + 1; // 9点30分
        if (sign == U'分' && isDigit(next) && at(behindDigits(end + 1)) == U'秒')
            return behindDigits(end + 1) + 1;
        return 0;
    }

    /// 5G, 3D and 4K are words; 12km and 300star are counts in a unit.
    [[nodiscard]] bool hangsOnLetters(size_t index) const
    {
        static const WordList units(UR"(km km² kg kW kWh MW MWh GW GWh TB GB MB PB m m² cm mm t L ha TEU
            Gbps Mbps star Star stars Stars fork Fork token Token PR Issue issue commit Meetup)");
        const size_t length = units.lengthAt(m_line, index);
        return length == 0 || isLatin(at(index + length)) || isDigit(at(index + length));
    }

    size_t markHan(size_t i)
    {
        const auto numeral = text::scanNumeral(m_line, i);
        if (!numeral)
            return i + 1;
        return markByFollower(i, *numeral);
    }

    size_t markByFollower(size_t i, const text::Numeral &numeral)
    {
        size_t after = overSpace(numeral.markEnd);
        // 2021—2025年: the range sign and the second year belong to it
        if (after == numeral.end && (at(after) == U'-' || at(after) == U'—' || at(after) == U'~' ||
                                     at(after) == U'～' || at(after) == U'至'))
            if (const auto second = text::scanNumeral(m_line, overSpace(after + 1)))
                if (afterNumeral().lengthAt(m_line, overSpace(second->end)) > 0 &&
                    isTime(overSpace(second->end), *second)) {
                    block(i, second->end + 1);
                    return second->end;
                }
        if (at(after) == U'届') {
            const auto session = text::scanNumeral(m_line, after + 1); // 五届十次
            if (session && numeral.chinese) {
                block(i, session->end + 1);
                return session->end;
            }
        }
        const size_t length = afterNumeral().lengthAt(m_line, after);
        if (length > 0 && isTime(after, numeral)) {
            size_t end = after + length;
            if (at(after) == U'强' && at(end) == U'(') { // 80强(53位): a place in a list
                constexpr size_t kLongestPlace = 12;
                const size_t close = m_line.substr(0, end + kLongestPlace).find(U')', end);
                end = close == std::u32string_view::npos ? end : close;
            }
            block(i, end);
            return end;
        }
        return numeral.markEnd;
    }

    /// Some followers are measure words as well: 分 and 点 here, 人天, 线上, 级别, 大型 there.
    [[nodiscard]] bool isTime(size_t after, const text::Numeral &numeral) const
    {
        const char32_t c = at(after);
        const char32_t next = at(after + 1);
        if (numeral.scaled && c != U'年' && c != U'元')
            return false; // 3亿是…, 10万后…: the number itself may still count
        switch (c) {
        case U'大':
            return !(next == U'学' || next == U'会' || next == U'赛' || next == U'型') || numeral.chinese;
        case U'后':
            return false;
        case U'路':
            return next == U'公' || next == U'车';
        case U'比':
            return numeral.chinese;
        case U'环':
        case U'度':
            return numeral.chinese;
        case U'点':
            return !(numeral.value > Decimal::fromInteger(24));
        case U'型':
        case U'式':
        case U'系':
        case U'室':
        case U'楼':
            return numeral.chinese;
        default:
            return true;
        }
    }

    std::u32string_view m_line;
    std::vector<Exclusion> m_marks;
};

} // namespace

std::vector<Exclusion> findExclusions(std::u32string_view line)
{
    return Scanner(line).scan();
}

} // namespace dashiji::metrics
