// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/markers.h"

#include "core/text/numerals.h"

#include <QString>

#include <array>

namespace dashiji::intake
{
namespace
{

constexpr int kGreatestNumber = 300; ///< no list of a report is longer; greater numbers are years and amounts

bool isIdeograph(QChar character)
{
    return character.unicode() >= 0x3400 && character.unicode() <= 0x9FFF;
}

QChar at(QStringView words, qsizetype index)
{
    return index < words.size() ? words[index] : QChar();
}

qsizetype skipSpaces(QStringView words, qsizetype index)
{
    while (index < words.size() && words[index] == u' ')
        ++index;
    return index;
}

/// A marker that ends at `end`; white space behind it belongs to it.
Marker marker(Family family, std::optional<int> number, QStringView words, qsizetype end,
              char16_t variant = 0)
{
    Marker found{family, variant, number, 0, skipSpaces(words, end), false};
    found.alone = found.length >= words.size();
    return found;
}

std::optional<text::Number> smallNumberAt(QStringView words, qsizetype start)
{
    auto number = text::numberAt(words, start);
    if (!number || number->value > kGreatestNumber)
        return std::nullopt;
    return number;
}

int asInt(const text::Number &number)
{
    return static_cast<int>(number.value);
}

/// After 5.1 and 1) there may stand one more sign: "5.1、", "1)、".
qsizetype skipSign(QStringView words, qsizetype index)
{
    return QStringView(u".、,:").contains(at(words, index)) && index < words.size() ? index + 1 : index;
}

std::optional<Marker> decimalMarker(QStringView words, const text::Number &first)
{
    int parent = asInt(first);
    qsizetype end = first.length;
    int count = 1;
    int last = parent;
    constexpr int kDeepest = 4; // 5.1.2.3
    while (count <= kDeepest && at(words, end) == u'.' && at(words, end + 1).isDigit()) {
        const auto next = text::numberAt(words, end + 1);
        // "1.2021年…" is item 1 of a list, whose title begins with a year.
        if (!next || next->value > 99)
            return count == 1 ? std::optional(marker(Family::ArabicPoint, parent, words, end + 1))
                              : std::nullopt;
        parent = count == 1 ? last : parent * 100 + last;
        last = asInt(*next);
        end += 1 + next->length;
        ++count;
    }
    if (count > kDeepest)
        return std::nullopt;
    // An amount, not a heading: 5.1万, 3.5%, 1.5倍.
    if (QStringView(u"%万亿千百倍元个点米吨度").contains(at(words, end)) && end < words.size())
        return std::nullopt;
    Marker found = marker(Family::Decimal, last, words, skipSign(words, end), static_cast<char16_t>(count));
    found.parent = parent;
    return found;
}

std::optional<Marker> arabicMarker(QStringView words)
{
    const auto number = smallNumberAt(words, 0);
    if (!number || number->length > 3)
        return std::nullopt;
    const qsizetype end = number->length;
    const QChar next = at(words, end);
    const int value = asInt(*number);
    if (next == u'.')
        return at(words, end + 1).isDigit()
                   ? decimalMarker(words, *number)
                   : std::optional(marker(Family::ArabicPoint, value, words, end + 1));
    if (next == u'、' || next == u'｡' || next == u'。')
        return marker(Family::ArabicComma, value, words, end + 1);
    if ((next == u',' || next == u':') && !at(words, end + 1).isDigit())
        return marker(Family::ArabicComma, value, words, end + 1, next.unicode());
    if (next == u')')
        return marker(Family::ArabicParen, value, words, skipSign(words, end + 1));
    const bool padded = words[0] == u'0' && number->length == 2;
    if (end >= words.size())
        return value < 100 ? std::optional(marker(Family::ArabicBare, value, words, end)) : std::nullopt;
    if (next == u' ' || next == u'/' || next == u'|') {
        const qsizetype behind = skipSpaces(words, end);
        const QChar sign = at(words, behind);
        return value < 100 ? std::optional(marker(Family::ArabicBare, value, words,
                                                  sign == u'/' || sign == u'|' ? behind + 1 : end))
                           : std::nullopt;
    }
    // "1打造…": no amount and no date.
    static constexpr QStringView kUnits = u"年月日号时点分秒个家名人位项次场期级届周天岁万亿千百十元余多件条"
                                          u"所座支册种类篇部本套层米度倍成批只组队班辆台股线带县市区省国大号";
    if ((isIdeograph(next) || next == u'“' || next == u'《') &&
        (padded || (value > 0 && value < 30 && !kUnits.contains(next))))
        return marker(Family::ArabicBare, value, words, end);
    return std::nullopt;
}

std::optional<Marker> chineseMarker(QStringView words)
{
    if (words.startsWith(u"参、")) // 壹、貳、參、 simplified; alone it is no numeral
        return marker(Family::ChineseComma, 3, words, 2);
    const auto number = smallNumberAt(words, 0);
    if (!number || number->style == text::NumeralStyle::Arabic || number->value == 0)
        return std::nullopt;
    const qsizetype end = number->length;
    const QChar next = at(words, end);
    const int value = asInt(*number);
    if (next == u'、' || next == u',' || next == u':')
        return marker(Family::ChineseComma, value, words, end + 1);
    if (next == u'.' || next == u'。')
        return marker(Family::ChinesePoint, value, words, end + 1);
    if (next == u')')
        return marker(Family::ChineseParen, value, words, skipSign(words, end + 1), u')');
    if (next == u'是' || next == u'要')
        return marker(Family::Shi, value, words, skipSign(words, end + 1), next.unicode());
    if (next == u' ')
        return marker(Family::ChineseBare, value, words, end);
    return std::nullopt;
}

std::optional<Marker> ordinalMarker(QStringView words)
{
    if (at(words, 0) != u'第')
        return std::nullopt;
    const auto number = smallNumberAt(words, 1);
    if (!number)
        return std::nullopt;
    const qsizetype end = 1 + number->length;
    const QStringView rest = words.sliced(end);
    for (const QStringView word :
         {QStringView(u"部分"), QStringView(u"章"), QStringView(u"节"), QStringView(u"篇"),
          QStringView(u"编"), QStringView(u"单元"), QStringView(u"板块"), QStringView(u"条"),
          QStringView(u"件"), QStringView(u"名"), QStringView(u"位")}) {
        if (!rest.startsWith(word))
            continue;
        // "第一章 总则", "第一章：总则", or alone; "第一名选手" is prose.
        const QChar behind = at(words, end + word.size());
        if (behind.isNull() || QStringView(u" 、,:.|").contains(behind))
            return marker(Family::Part, asInt(*number), words,
                          skipSign(words, skipSpaces(words, end + word.size())), word[0].unicode());
    }
    const QChar next = at(words, end);
    if (next == u',' || next == u'、' || next == u':' || next == u'.')
        return marker(Family::Ordinal, asInt(*number), words, end + 1);
    if (next == u'是')
        return marker(Family::Ordinal, asInt(*number), words, skipSign(words, end + 1), u'是');
    return std::nullopt;
}

/// The content of round, square or lenticular brackets at the start, if it is a number.
std::optional<Marker> bracketMarker(QStringView words)
{
    static constexpr QStringView kOpening = u"([【〔〖";
    static constexpr QStringView kClosing = u")]】〕〗";
    const qsizetype kind = words.isEmpty() ? -1 : kOpening.indexOf(words[0]);
    if (kind < 0)
        return std::nullopt;
    const qsizetype close = words.indexOf(kClosing[kind]);
    if (close < 2 || close > 40)
        return std::nullopt;
    const QStringView inside = words.sliced(1, close - 1).trimmed();
    const qsizetype end = close + 1;
    if (const auto number = text::parseNumber(inside); number && number->value <= kGreatestNumber) {
        const bool chinese = number->style != text::NumeralStyle::Arabic;
        if (kind > 0)
            return marker(Family::Lenticular, asInt(*number), words, skipSign(words, end),
                          words[0].unicode());
        return marker(chinese ? Family::ChineseParen : Family::ArabicParens, asInt(*number), words,
                      skipSign(words, end));
    }
    if (kind == 0) {
        if (inside.size() == 1 && inside[0] >= u'a' && inside[0] <= u'z')
            return marker(Family::Letter, inside[0].unicode() - u'a' + 1, words, end, u'(');
        return std::nullopt;
    }
    if (const auto inner = findMarker(inside); inner && inner->family == Family::Ranked && inner->alone)
        return marker(Family::Ranked, inner->number, words, end, words[0].unicode());
    if (kind == 1 || findDate(inside))
        return std::nullopt;
    Marker found = marker(Family::NameInBrackets, std::nullopt, words, end, words[0].unicode());
    found.length = 0;
    return found;
}

std::optional<Marker> circledMarker(QStringView words)
{
    struct Block {
        char16_t first, last;
        int value;
        Family family;
    };
    static constexpr std::array<Block, 9> kBlocks{{{0x2460, 0x2473, 1, Family::Circled},
                                                   {0x2474, 0x2487, 1, Family::ArabicParens},
                                                   {0x2488, 0x249B, 1, Family::ArabicPoint},
                                                   {0x2776, 0x277F, 1, Family::Circled},
                                                   {0x2780, 0x2789, 1, Family::Circled},
                                                   {0x278A, 0x2793, 1, Family::Circled},
                                                   {0x3220, 0x3229, 1, Family::ChineseParen},
                                                   {0x3251, 0x325F, 21, Family::Circled},
                                                   {0x3280, 0x3289, 1, Family::Circled}}};
    const char16_t unit = at(words, 0).unicode();
    for (const Block &block : kBlocks)
        if (unit >= block.first && unit <= block.last)
            return marker(block.family, unit - block.first + block.value, words, skipSign(words, 1));
    return std::nullopt;
}

/// no.1, №1, top 1, part 2, chapter III, 亮点一：
std::optional<Marker> wordMarker(QStringView words)
{
    struct Word {
        QStringView word;
        Family family;
    };
    static constexpr std::array<Word, 14> kWords{{{u"关键词", Family::Ranked},
                                                  {u"亮点", Family::Ranked},
                                                  {u"看点", Family::Ranked},
                                                  {u"大事", Family::Ranked},
                                                  {u"事件", Family::Ranked},
                                                  {u"镜头", Family::Ranked},
                                                  {u"no", Family::Ranked},
                                                  {u"№", Family::Ranked},
                                                  {u"top", Family::Ranked},
                                                  {u"number", Family::Ranked},
                                                  {u"part", Family::Part},
                                                  {u"chapter", Family::Part},
                                                  {u"section", Family::Part},
                                                  {u"part ", Family::Part}}};
    for (const Word &word : kWords) {
        if (!words.startsWith(word.word))
            continue;
        qsizetype index = word.word.size();
        if (at(words, index) == u'.')
            ++index;
        index = skipSpaces(words, index);
        auto number = smallNumberAt(words, index);
        if (!number && word.family == Family::Part)
            number = text::romanNumberAt(words, index);
        if (!number || at(words, index + number->length).isLetter())
            continue;
        const QChar behind = at(words, skipSpaces(words, index + number->length));
        if (isIdeograph(word.word[0]) && !behind.isNull() && !QStringView(u":、|").contains(behind))
            continue;
        index = skipSpaces(words, index + number->length);
        while (index < words.size() && QStringView(u".:、,|-–— ").contains(words[index]))
            ++index;
        return marker(word.family, asInt(*number), words, index, word.word[0].unicode());
    }
    return std::nullopt;
}

std::optional<Marker> letterMarker(QStringView words)
{
    if (const auto roman = text::romanNumberAt(words); roman && roman->value <= 50) {
        const QChar next = at(words, roman->length);
        if (next == u'.' || next == u'、' || next == u')')
            if (!at(words, roman->length + 1).isLower() || words[0].unicode() >= 0x2160 ||
                isIdeograph(at(words, roman->length + 1)) || at(words, roman->length + 1) == u' ')
                return marker(Family::Roman, asInt(*roman), words, roman->length + 1);
    }
    const QChar first = at(words, 0);
    const QChar next = at(words, 1);
    if (first >= u'a' && first <= u'z' &&
        (next == u'、' || ((next == u'.' || next == u')') && at(words, 2) == u' ')))
        return marker(Family::Letter, first.unicode() - u'a' + 1, words, 2);
    return std::nullopt;
}

std::optional<Marker> bulletMarker(QStringView words)
{
    static constexpr QStringView kNeedSpace = u"*-+·•–—o";
    static constexpr QStringView kAlways = u"●○■□◆◇▲△▶►➤➢★☆√✓✔※•▪▫◎◉⊙❖✦";
    const QChar first = at(words, 0);
    if (words.startsWith(u"——") || words.startsWith(u"--")) {
        qsizetype end = 2;
        while (at(words, end) == first)
            ++end;
        return end < words.size() ? std::optional(marker(Family::Bullet, std::nullopt, words, end, u'—'))
                                  : std::nullopt;
    }
    if (kNeedSpace.contains(first) && !first.isNull()) {
        const QChar next = at(words, 1);
        if (next == u' ' || (first == u'*' && next.isDigit()) ||
            (first != u'o' && (isIdeograph(next) || next == u'“' || next == u'《')))
            return marker(Family::Bullet, std::nullopt, words, 1, first.unicode());
        return std::nullopt;
    }
    if (kAlways.contains(first) && !first.isNull() && words.size() > 1)
        return marker(Family::Bullet, std::nullopt, words, 1, first.unicode());
    return std::nullopt;
}

std::optional<Marker> dateMarker(QStringView words, bool complete)
{
    const auto date = findDate(words);
    if (!date)
        return std::nullopt;
    const qsizetype end = skipSpaces(words, date->length);
    const bool alone = complete && end >= words.size();
    const int value = date->year.value_or(0) * 512 + date->month.value_or(0) * 32 + date->day.value_or(0);
    Marker found{Family::Date, 0, value, 0, 0, alone};
    if (alone && !date->day) {
        if (date->month)
            found.family = Family::MonthHeading;
        else if (date->year)
            found.family = Family::YearHeading;
    }
    return found;
}

std::optional<Marker> markdownMarker(QStringView words)
{
    qsizetype signs = 0;
    while (at(words, signs) == u'#')
        ++signs;
    if (signs == 0 || signs > 6 || (at(words, signs) != u' ' && !isIdeograph(at(words, signs))))
        return std::nullopt;
    Marker found = marker(Family::Markdown, std::nullopt, words, signs, static_cast<char16_t>(signs));
    if (found.alone)
        return std::nullopt;
    // "## 1. Title": the level says where it stands, the number its rank.
    const auto inner = findMarker(words.sliced(found.length));
    if (inner && inner->family != Family::Date && inner->family != Family::Bullet && inner->length > 0 &&
        !inner->alone) {
        found.number = inner->number;
        found.length += inner->length;
    }
    return found;
}

std::optional<Marker> boldMarker(QStringView words, bool complete)
{
    if (!words.startsWith(u"**") || words.size() < 5)
        return std::nullopt;
    const qsizetype close = words.indexOf(u"**", 2);
    if (close < 3 || close > 80)
        return std::nullopt;
    Marker found = marker(Family::Bold, std::nullopt, words, 2);
    const auto inner = findMarker(words.sliced(2, close - 2));
    if (inner && inner->number && inner->family != Family::Date && inner->length > 0 && !inner->alone) {
        found = *inner;
        found.length += 2;
    }
    found.alone = false;
    Q_UNUSED(complete)
    return found;
}

} // namespace

std::optional<Marker> findMarker(QStringView words, bool complete)
{
    if (words.isEmpty())
        return std::nullopt;
    if (auto found = markdownMarker(words))
        return found;
    if (auto found = boldMarker(words, complete))
        return found;
    if (auto found = dateMarker(words, complete))
        return found;
    if (words[0].isDigit() && words[0].unicode() < 0x80)
        return arabicMarker(words);
    for (auto *reader :
         {chineseMarker, ordinalMarker, bracketMarker, circledMarker, wordMarker, letterMarker, bulletMarker})
        if (auto found = reader(words))
            return found;
    return std::nullopt;
}

int usualDepth(Family family)
{
    switch (family) {
    case Family::Markdown:
    case Family::Part:
    case Family::YearHeading:
        return 0;
    case Family::MonthHeading:
        return 1;
    case Family::ChineseComma:
    case Family::ChinesePoint:
    case Family::ChineseBare:
    case Family::Roman:
        return 2;
    case Family::ChineseParen:
        return 3;
    case Family::Ranked:
    case Family::Lenticular:
    case Family::NameInBrackets:
    case Family::ArabicPoint:
    case Family::ArabicComma:
    case Family::ArabicBare:
    case Family::Decimal:
    case Family::Ordinal:
        return 5;
    case Family::ArabicParen:
    case Family::ArabicParens:
    case Family::Shi:
    case Family::Letter:
    case Family::Date:
        return 6;
    case Family::Circled:
    case Family::Bold:
        return 7;
    case Family::Bullet:
        return 8;
    }
    return 8;
}

} // namespace dashiji::intake
