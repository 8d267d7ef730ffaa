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

/// Words that make the numeral before them a date, a span of time, a rank or a code.
const WordList &afterNumeral()
{
    static const WordList words = {
        // dates and spans of time
        U"年", U"年度", U"年来", U"月", U"个月", U"月份", U"日", U"号", U"天", U"周", U"个周", U"周年",
        U"周岁", U"岁", U"星期", U"个星期", U"季度", U"个季度", U"学期", U"个学期", U"学年", U"个学年",
        U"世纪", U"个世纪", U"年代", U"分钟", U"秒", U"秒钟", U"时", U"点", U"点钟", U"时许", U"工作日",
        U"个工作日", U"昼夜", U"个昼夜", U"旬", U"夜", U"晚", U"阶段", U"个阶段", U"载", U"春秋", U"个年头",
        U"年头", U"周期", U"个周期", U"刻钟", U"后", U"寸", U"英寸",
        // ranks, levels, kinds of things
        U"强", U"级", U"星", U"星级", U"线", U"号线", U"代", U"维", U"期工程", U"期项目", U"期建设",
        U"期会议中心", U"等奖", U"流", U"度", U"甲", U"佳", U"大", U"届全国人大", U"中全会", U"届中央",
        U"位数", U"位一体", U"强企业", U"型", U"式", U"系", U"环", U"路", U"楼", U"室", U"点钟", U"比"};
    return words;
}

/// Expressions whose numeral is part of the word.
const WordList &idioms()
{
    static const WordList words = {
        U"一带一路", U"一区两群", U"两优一先", U"两个一百年", U"三重一大", U"五位一体",     U"四个全面",
        U"三位一体", U"八项规定", U"六项纪律", U"三部曲",     U"百人会",   U"千人计划",     U"万人计划",
        U"十大",     U"十佳",     U"十强",     U"百强",       U"千强",     U"十优",         U"两院",
        U"两会",     U"三农",     U"三会",     U"三长",       U"双一流",   U"双百",         U"双创",
        U"件大事",   U"两岸",     U"两江",     U"两地",       U"三峡",     U"三亚",         U"四川",
        U"六盘水",   U"三明",     U"百度",     U"千岛湖",     U"五粮液",   U"五一",         U"五四",
        U"六一",     U"七一",     U"八一",     U"十一国庆",   U"九三学社", U"百年",         U"千年",
        U"万年",     U"百家争鸣", U"千方百计", U"千家万户",   U"万众",     U"五湖四海",     U"四面八方",
        U"一线",     U"二线",     U"三线",     U"一流",       U"二维码",   U"二手",         U"三维",
        U"四季",     U"五金",     U"七夕",     U"十三五",     U"十四五",   U"十五五",       U"十二五",
        U"二十大",   U"十九大",   U"三中全会", U"一等奖",     U"二等奖",   U"三等奖",       U"四个意识",
        U"四个自信", U"两个维护", U"两个确立", U"三个代表",   U"四个面向", U"三个务必",     U"两个结合",
        U"十个明确", U"一国两制", U"六稳",     U"六保",       U"三省",     U"一体两翼",     U"两山",
        U"三严三实", U"两学一做", U"两弹一星", U"三八",       U"百花",     U"千里",         U"万里",
        U"一对一",   U"一站式",   U"一体化",   U"一次性",     U"一揽子",   U"百分百",       U"三甲",
        U"二甲",     U"双十",     U"三级",     U"两级",       U"四级",     U"五级",         U"一级",
        U"二级",     U"三方",     U"四方",     U"多方",       U"百家号",   U"万家",         U"千人大会",
        U"三步走",   U"两步走",   U"百日",     U"三支一扶",   U"两新",     U"三下乡",       U"两化",
        U"三化",     U"四化",     U"五育",     U"三全育人",   U"三区三州", U"三公",         U"四史",
        U"五谷",     U"六艺",     U"七巧",     U"九章",       U"十指",     U"两用",         U"两侧",
        U"两旁",     U"两端",     U"两翼",     U"两手",       U"两点",     U"两不愁三保障", U"百善",
        U"三江",     U"五岳",     U"两湖",     U"三晋",       U"八桂",     U"三秦",         U"九江",
        U"五常",     U"六安",     U"千阳",     U"百色",       U"十堰",     U"四平",         U"七台河",
        U"双鸭山",   U"三门峡",   U"万州",     U"九龙",       U"五华",     U"六合",         U"三水",
        U"双流",     U"双桥",     U"百里",     U"千古",       U"三国"};
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
