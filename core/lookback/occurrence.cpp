// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/occurrence.h"

#include "core/text/folding.h"
#include "core/text/numerals.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dashiji::lookback
{
namespace
{

using text::Number;
using text::NumeralStyle;

constexpr QStringView kCounters = u"届次期季轮回";
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr qsizetype kShortestName = 3;

/// What says that something is there from then on; years after it are an age: 成立20年.
constexpr std::array<QStringView, 15> kFounding{u"成立", u"建会", u"建馆", u"建站", u"建校",
                                                u"建院", u"创办", u"创建", u"创刊", u"创立",
                                                u"组建", u"设立", u"始建", u"建成", u"诞生"};

/// What happens to a thing that comes again, and says nothing of which it is.
constexpr std::array<QStringView, 22> kHappening{
    u"成功", u"圆满", u"顺利", u"隆重", u"如期", u"胜利", u"举办", u"举行", u"召开", u"开幕", u"闭幕",
    u"落幕", u"启动", u"开展", u"主办", u"承办", u"组织", u"收官", u"启幕", u"开赛", u"亮相", u"在"};

QStringView from(QStringView text, qsizetype at)
{
    return at < text.size() ? text.sliced(at) : QStringView();
}

bool isDigitLike(QChar character)
{
    return character.isDigit() || text::isChineseNumeral(character);
}

/// A number that begins here and is not the rest of a longer one.
std::optional<Number> numberFrom(QStringView text, qsizetype at)
{
    if (at >= text.size() || (at > 0 && (isDigitLike(text[at - 1]) || text[at - 1] == u'.')))
        return std::nullopt;
    return text::numberAt(text, at);
}

qsizetype withoutBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text::isBlank(text[at]) && text[at] != u'\n')
        ++at;
    return at;
}

/// 第15个全国科技工作者日: the words after 个 name a day, week or month of something; those of a plan
/// (五年规划) do not.
bool isOfDays(QStringView after)
{
    constexpr qsizetype kShortest = 3;
    constexpr qsizetype kLongest = 14;
    for (qsizetype at = 0;
         at < std::min(after.size(), kLongest) && after[at].isLetter() && after[at] != u'年'; ++at)
        if (QStringView(u"日周月节").contains(after[at]) && at >= kShortest)
            return true;
    return false;
}

std::optional<Occurrence> ordinalAt(QStringView text, qsizetype at)
{
    const auto isCounter = [&](qsizetype place) {
        return place < text.size() && (kCounters.contains(text[place]) ||
                                       (text[place] == u'个' && isOfDays(text.sliced(place + 1))));
    };
    if (text[at] == u'首' && isCounter(at + 1))
        return Occurrence{Occurrence::Kind::Ordinal, {at, 2}, {at, 1}, 1};
    if (text[at] != u'第')
        return std::nullopt;
    const qsizetype start = withoutBlanks(text, at + 1);
    const auto number = text::numberAt(text, start);
    if (!number || number->value > kLastYear)
        return std::nullopt;
    const qsizetype counter = withoutBlanks(text, start + number->length);
    if (!isCounter(counter))
        return std::nullopt;
    return Occurrence{Occurrence::Kind::Ordinal,
                      {at, counter + 1 - at},
                      {start, number->length},
                      static_cast<int>(number->value)};
}

bool isYear(QStringView text, qsizetype at, const Number &number, qsizetype after)
{
    if (number.value < kFirstYear || number.value > kLastYear || number.length != 4)
        return false;
    if (after < text.size() && text[after] == u'年')
        return true;
    const bool opensName = at == 0 || QStringView(u"“《「").contains(text[at - 1]);
    return opensName && number.style == NumeralStyle::Arabic && after == at + number.length &&
           after + 1 < text.size() && text[after].isLetter() && text[after].unicode() >= 0x4e00 &&
           !QStringView(u"人名个件家场次期万亿千百多余").contains(text[after]);
}

/// How long the words are that make @p number an age of an institution: 周年, or 年 after 成立.
qsizetype anniversaryWord(QStringView text, qsizetype at, qsizetype after)
{
    if (from(text, after).startsWith(u"周年"))
        return 2;
    if (!from(text, after).startsWith(u"年") || from(text, after).startsWith(u"年级"))
        return 0;
    QStringView before = text.first(at);
    while (!before.isEmpty() && QStringView(u"了的已满近整").contains(before.back()))
        before.chop(1);
    return foundingAtEnd(before) > 0 || before.endsWith(u"走过") ? 1 : 0;
}

std::optional<Occurrence> countedAt(QStringView text, qsizetype at)
{
    const auto number = numberFrom(text, at);
    if (!number)
        return std::nullopt;
    const text::Span numeral{at, number->length};
    const qsizetype after = withoutBlanks(text, numeral.end());
    const auto occurrence = [&](Occurrence::Kind kind, qsizetype end) {
        return Occurrence{kind, {at, end - at}, numeral, static_cast<int>(number->value)};
    };
    if (isYear(text, at, *number, after))
        return occurrence(Occurrence::Kind::Year,
                          from(text, after).startsWith(u"年") ? after + 1 : numeral.end());
    if (number->value <= 0 || number->value > kLastYear || number->style == NumeralStyle::ChineseDigits)
        return std::nullopt;
    if (const qsizetype word = anniversaryWord(text, at, after); word > 0)
        return occurrence(Occurrence::Kind::Anniversary, after + word);
    if (from(text, after).startsWith(u"岁") && !from(text, after).startsWith(u"岁月"))
        return occurrence(Occurrence::Kind::Age, after + 1);
    return std::nullopt;
}

/// The name right after an ordinal: up to what happens to it, or a sign.
QStringView nameAfter(QStringView title, qsizetype at)
{
    QStringView name = from(title, at);
    qsizetype end = 0;
    while (end < name.size() &&
           (name[end].isLetterOrNumber() || QStringView(u"“”「」《》·").contains(name[end])) &&
           std::ranges::none_of(
               kHappening, [&](QStringView word) { return end > 0 && name.sliced(end).startsWith(word); }))
        ++end;
    return name.first(end);
}

QString letters(const QString &text)
{
    QString letters;
    for (const QChar character : text)
        if (character.isLetterOrNumber())
            letters += character;
    return letters;
}

QString withoutHappening(QString name)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const QStringView word : kHappening) {
            if (word.size() < 2)
                continue;
            if (name.endsWith(word)) {
                name.chop(word.size());
                changed = true;
            }
            if (name.startsWith(word)) {
                name.remove(0, word.size());
                changed = true;
            }
        }
    }
    return name;
}

} // namespace

std::vector<Occurrence> occurrencesIn(QStringView text)
{
    std::vector<Occurrence> found;
    for (qsizetype at = 0; at < text.size();) {
        auto occurrence = ordinalAt(text, at);
        if (!occurrence)
            occurrence = countedAt(text, at);
        if (occurrence)
            found.push_back(*occurrence);
        at = occurrence ? occurrence->whole.end() : at + 1;
    }
    return found;
}

qsizetype foundingAtEnd(QStringView text)
{
    const auto found = std::ranges::find_if(kFounding, [&](QStringView word) { return text.endsWith(word); });
    return found == kFounding.end() ? 0 : found->size();
}

qsizetype foundingAtStart(QStringView text)
{
    const auto found =
        std::ranges::find_if(kFounding, [&](QStringView word) { return text.startsWith(word); });
    return found == kFounding.end() ? 0 : found->size();
}

qsizetype foundedInAtEnd(QStringView text)
{
    if (!text.endsWith(u'于'))
        return 0;
    const QStringView words = text.chopped(1);
    const qsizetype founding = foundingAtEnd(words);
    return founding > 0 ? founding + 1 : words.endsWith(u'建') ? 2 : 0;
}

bool isNamedIn(QStringView title, QStringView afterOrdinal)
{
    constexpr qsizetype kInARow = 3;
    constexpr qsizetype kLongestName = 10;
    for (qsizetype at = 0; at + kInARow <= std::min(afterOrdinal.size(), kLongestName); ++at) {
        const QStringView part = afterOrdinal.sliced(at, kInARow);
        if (!std::ranges::all_of(part, [](QChar character) { return character.isLetter(); }))
            return false;
        if (title.contains(part))
            return true;
    }
    return false;
}

QString seriesName(QStringView title)
{
    QString rest;
    qsizetype done = 0;
    for (const Occurrence &occurrence : occurrencesIn(title)) {
        if (occurrence.kind == Occurrence::Kind::Ordinal) {
            const QString name =
                withoutHappening(letters(text::foldTight(nameAfter(title, occurrence.whole.end()))));
            if (name.size() >= kShortestName)
                return name;
        }
        rest += title.sliced(done, occurrence.whole.start - done);
        done = occurrence.whole.end();
    }
    rest += title.sliced(done);
    const QString name = withoutHappening(letters(text::foldTight(rest)));
    return name.size() >= kShortestName ? name : QString();
}

} // namespace dashiji::lookback
