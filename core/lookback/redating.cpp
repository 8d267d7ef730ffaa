// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lookback/redating.h"

#include "core/lookback/occurrence.h"
#include "core/lookback/wordlists.h"
#include "core/text/numerals.h"
#include "core/text/numeralwriting.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dashiji::lookback
{
namespace
{

using Kind = Occurrence::Kind;

/// A body that is elected for years: its number is no occurrence of this year. 大会 is a congress when what
/// stands before it says whose.
constexpr std::array<QStringView, 18> kTerms{u"委员会", u"理事会",   u"监事会",   u"常务",     u"常委",
                                             u"全委会", u"领导班子", u"人大",     u"人民代表", u"政协",
                                             u"中央",   u"代表大会", u"全国代表", u"会员代表", u"会员大会",
                                             u"主席团", u"执委",     u"党委"};
/// What was counted once for all.
constexpr std::array<QStringView, 10> kHistoric{u"世界大战", u"工业革命", u"科技革命", u"产业革命", u"浪潮",
                                                u"普查",     u"国内革命", u"分配",     u"创业",     u"飞跃"};
/// After 第三次: how often somebody has done something, and no occurrence of it.
constexpr std::array<QStringView, 18> kTimes{u"获", u"荣", u"被", u"入", u"参", u"登", u"走", u"来", u"到",
                                             u"在", u"为", u"将", u"夺", u"蝉", u"上", u"对", u"向", u"，"};
/// Before an ordinal: it was won, or is told as what was before.
constexpr std::array<QStringView, 16> kEarlier{u"获",     u"荣膺", u"摘得", u"斩获", u"入选", u"曾在",
                                               u"曾于",   u"曾是", u"早在", u"继",   u"较",   u"比",
                                               u"相比于", u"自",   u"从",   u"上届"};
constexpr std::array<QStringView, 4> kSince{u"以来", u"之后", u"后的", u"相比"};
/// In the clause of an ordinal: it was held.
constexpr std::array<QStringView, 14> kHeld{u"举办", u"举行", u"召开", u"开幕", u"闭幕", u"主办", u"承办",
                                            u"开展", u"启动", u"落幕", u"组织", u"协办", u"开赛", u"收官"};
/// Before a year: what began then began once.
constexpr std::array<QStringView, 11> kBegan{u"始于", u"起始于", u"肇始于", u"起源于", u"自",    u"从",
                                             u"生于", u"发端于", u"启动于", u"发布于", u"修订于"};
/// Before the year that follows: what is going to be in it.
constexpr std::array<QStringView, 5> kPlanned{u"将于", u"拟于", u"定于", u"计划于", u"计划在"};
/// After a year: the same.
constexpr std::array<QStringView, 17> kOnceThen{
    u"以来",   u"起", u"至今", u"成立的", u"创办的", u"创建的", u"创立的", u"设立的", u"建成的",
    u"组建的", u"版", u"修订", u"修正",   u"始建",   u"开始",   u"就已",   u"出生"};
/// Around an age: it is a bound, or was reached for good.
constexpr std::array<QStringView, 12> kBounds{u"以上", u"以下", u"以内", u"至",  u"到",     u"以前",
                                              u"及以", u"段",   u"（含", u"(含", u"年龄段", u"之间"};
constexpr std::array<QStringView, 15> kBoundsBefore{u"享年", u"终年",   u"时年", u"不满", u"未满",
                                                    u"年满", u"不超过", u"超过", u"平均", u"平均年龄",
                                                    u"低于", u"高于",   u"至",   u"到",   u"满"};
constexpr QStringView kRangeSigns = u"-—–~～－―";

bool isOneOf(QChar character, QStringView signs)
{
    return signs.contains(character);
}

/// Words of a text around a place in it.
class Around
{
public:
    Around(QStringView text, const text::Span &span)
        : m_before(text.first(span.start)), m_after(text.sliced(span.end()))
    {
    }

    [[nodiscard]] QStringView before() const { return m_before; }
    [[nodiscard]] QStringView after() const { return m_after; }
    /// Of its clause: up to the next sign on either side.
    [[nodiscard]] QStringView clauseBefore() const
    {
        qsizetype start = m_before.size();
        while (start > 0 && !isOneOf(m_before[start - 1], kSigns))
            --start;
        return m_before.sliced(start);
    }
    [[nodiscard]] QStringView clauseAfter() const
    {
        qsizetype end = 0;
        while (end < m_after.size() && !isOneOf(m_after[end], kSigns))
            ++end;
        return m_after.first(end);
    }
    /// Whether an opening sign before it is closed after it.
    [[nodiscard]] bool isWithin(QChar opening, QChar closing) const
    {
        return m_before.lastIndexOf(opening) > m_before.lastIndexOf(closing) && m_after.contains(closing);
    }
    /// 6—12岁, 2031—2035年: one end of a span.
    [[nodiscard]] bool isOfRange() const
    {
        QStringView before = m_before;
        while (!before.isEmpty() && isOneOf(before.back(), kRangeSigns))
            before.chop(1);
        QStringView after = m_after;
        while (!after.isEmpty() && isOneOf(after.front(), kRangeSigns))
            after = after.sliced(1);
        const auto counts = [](QChar c) {
            return c.isDigit() || text::isChineseNumeral(c) || isOneOf(c, u"年岁月日");
        };
        return (before.size() < m_before.size() && !before.isEmpty() && counts(before.back())) ||
               (after.size() < m_after.size() && !after.isEmpty() && counts(after.front()));
    }

private:
    static constexpr QStringView kSigns = u"，。；！？、\n";

    QStringView m_before;
    QStringView m_after;
};

/// The name right after an ordinal, as far as a few characters tell it.
QStringView nameStart(QStringView after)
{
    while (!after.isEmpty() && isOneOf(after.front(), u"“「《 "))
        after = after.sliced(1);
    return after.first(std::min<qsizetype>(after.size(), 3));
}

/// Decides which occurrences count the year, and which are dated for good.
class Dating
{
public:
    Dating(QStringView text, int year) : m_text(text), m_year(year) {}

    [[nodiscard]] bool moves(const Occurrence &occurrence) const
    {
        const Around around(m_text, occurrence.whole);
        switch (occurrence.kind) {
        case Kind::Year:
            return yearMoves(occurrence, around);
        case Kind::Ordinal:
            return ordinalMoves(occurrence, around);
        case Kind::Anniversary:
            return !around.isWithin(u'《', u'》') && !isOfSpeech(around);
        case Kind::Age:
            return !endsWithAny(around.before(), kBoundsBefore) && !startsWithAny(around.after(), kBounds) &&
                   !around.isOfRange();
        }
        return false;
    }

private:
    /// 在庆祝…成立100周年大会上的讲话: an event that was.
    static bool isOfSpeech(const Around &around)
    {
        const QStringView after = around.clauseAfter();
        return (after.contains(u"大会上") || after.contains(u"会议上")) &&
               (after.contains(u"讲话") || after.contains(u"精神") || after.contains(u"致辞"));
    }

    [[nodiscard]] bool yearMoves(const Occurrence &occurrence, const Around &around) const
    {
        const bool isPlanned = occurrence.value == m_year + 1 && holdsAny(around.clauseBefore(), kPlanned);
        if ((occurrence.value != m_year && !isPlanned) || around.isOfRange() || isOfDocument(around))
            return false;
        QStringView after = around.after();
        if ((foundedInAtEnd(around.before()) > 0 || endsWithAny(around.before(), kBegan)) &&
            !isOfComparison(around))
            return false;
        static const QRegularExpression kDay(
            QStringLiteral("^(\\d{1,2}月)?(\\d{1,2}日)?(春|夏|秋|冬|初|底|末)?"));
        after = after.sliced(kDay.match(after.toString()).capturedLength());
        return !startsWithAny(after, kOnceThen);
    }
    /// 自…至…, 从…到…: a span within the year that is told.
    [[nodiscard]] bool isOfComparison(const Around &around) const
    {
        const QStringView after = around.clauseAfter();
        return (after.contains(u'至') || after.contains(u'到')) && !holdsAny(after, kOnceThen);
    }
    /// 〔2031〕12号, (2031)第3期 of a file's number.
    static bool isOfDocument(const Around &around)
    {
        return !around.before().isEmpty() && isOneOf(around.before().back(), u"〔[［【");
    }

    [[nodiscard]] bool ordinalMoves(const Occurrence &occurrence, const Around &around) const
    {
        const QStringView after = around.after();
        if (startsWithAny(after, kTerms) || startsWithAny(after, kHistoric) || holdsTerm(after))
            return false;
        // 第五届委员会第三次全体会议: the meeting comes again; 第三次获奖 says how often
        if (m_text[occurrence.whole.end() - 1] == u'次' && (after.isEmpty() || startsWithAny(after, kTimes)))
            return false;
        if (endsWithAny(around.before(), kEarlier) || holdsAny(around.clauseBefore(), kEarlierInClause))
            return false;
        return std::ranges::none_of(kSince,
                                    [&](QStringView word) { return around.clauseAfter().contains(word); });
    }
    /// 第三次全国代表大会, 第八届江城市委员会: within the next few words.
    static bool holdsTerm(QStringView after)
    {
        static const QRegularExpression kTerm(
            QStringLiteral("^[^，。；、“《\\n]{0,8}?(委员会(?!第)|理事会(?!第)|代表大会|人民代表|政协|党代会|"
                           "世界大战|人口普查|经济普查)"));
        return kTerm.match(after.toString()).hasMatch();
    }

    static constexpr std::array<QStringView, 9> kEarlierInClause{u"获得", u"荣获", u"喜获", u"去年",  u"上年",
                                                                 u"曾",   u"此前", u"往年", u"先后获"};
    QStringView m_text;
    int m_year;
};

Phrase::Reason reasonOf(Kind kind)
{
    switch (kind) {
    case Kind::Year:
        return Phrase::Reason::Year;
    case Kind::Ordinal:
        return Phrase::Reason::Ordinal;
    case Kind::Anniversary:
        return Phrase::Reason::Anniversary;
    case Kind::Age:
        return Phrase::Reason::Age;
    }
    return Phrase::Reason::Year;
}

Phrase phraseOf(QStringView text, const Occurrence &occurrence, int years)
{
    const QString words = text.sliced(occurrence.whole.start, occurrence.whole.length).toString();
    const QStringView numeral = text.sliced(occurrence.numeral.start, occurrence.numeral.length);
    const bool isFirst = numeral == u"首";
    text::NumeralForm form = text::formOf(isFirst ? QStringView(u"一") : numeral);
    if (occurrence.kind == Kind::Year && form.script == text::NumeralForm::Script::Han)
        form.script = text::NumeralForm::Script::Positional;
    const QString number = text::writeNumeral(Decimal::fromInteger(occurrence.value + years), form);
    QString redated = words;
    redated.replace(occurrence.numeral.start - occurrence.whole.start, occurrence.numeral.length,
                    isFirst ? u'第' + number : number);
    return {reasonOf(occurrence.kind), occurrence.whole, words, redated};
}

} // namespace

std::vector<Phrase> phrasesIn(QStringView title, int from, int years)
{
    const Dating dating(title, from);
    std::vector<Phrase> phrases;
    for (const Occurrence &occurrence : occurrencesIn(title))
        if (dating.moves(occurrence))
            phrases.push_back(phraseOf(title, occurrence, years));
    return phrases;
}

std::vector<Phrase> phrasesIn(QStringView body, QStringView title, int from, int years)
{
    struct Named {
        int value = 0;
        QStringView name;
    };
    std::vector<Named> ofTitle;
    for (const Occurrence &occurrence : occurrencesIn(title))
        if (occurrence.kind == Kind::Ordinal)
            ofTitle.push_back({occurrence.value, nameStart(title.sliced(occurrence.whole.end()))});
    const Dating dating(body, from);
    const std::vector<Occurrence> occurrences = occurrencesIn(body);
    // 第三届 beside 第四届 of the same thing is the one before; beside one that is planned it is this year's.
    const auto hasLater = [&](const Occurrence &occurrence) {
        const QStringView name = Around(body, occurrence.whole).clauseAfter();
        return std::ranges::any_of(occurrences, [&](const Occurrence &other) {
            const Around around(body, other.whole);
            return other.kind == Kind::Ordinal && other.value == occurrence.value + 1 &&
                   isNamedIn(around.clauseAfter(), name) && !around.clauseAfter().contains(u'将') &&
                   !holdsAny(around.clauseAfter(), kPlanned);
        });
    };
    const auto isTold = [&](const Occurrence &occurrence) {
        if (occurrence.kind != Kind::Ordinal)
            return true;
        if (hasLater(occurrence))
            return false;
        const Around around(body, occurrence.whole);
        const QStringView name = nameStart(around.after());
        for (const Named &named : ofTitle)
            if (named.name == name)
                return named.value == occurrence.value;
        if (ofTitle.empty() && isNamedIn(title, around.after()))
            return true;
        // 2031年举办的第三届 and the like: it was held, but not this year
        for (const Occurrence &other : occurrencesIn(around.clauseBefore()))
            if (other.kind == Kind::Year && other.value != from)
                return false;
        return holdsAny(around.clauseBefore(), kHeld) || holdsAny(around.clauseAfter(), kHeld);
    };
    std::vector<Phrase> phrases;
    for (const Occurrence &occurrence : occurrences)
        if (isTold(occurrence) && dating.moves(occurrence))
            phrases.push_back(phraseOf(body, occurrence, years));
    return phrases;
}

std::vector<PlacedPhrase> phrasesIn(const Report &report, int years)
{
    std::vector<PlacedPhrase> placed;
    for (const EntryPlace &place : chosenEntries(report)) {
        const Entry &entry = entryAt(report, place);
        for (Phrase &phrase : phrasesIn(entry.title, report.year, years))
            placed.push_back({place, EntryField::Title, std::move(phrase)});
        for (Phrase &phrase : phrasesIn(entry.body, entry.title, report.year, years))
            placed.push_back({place, EntryField::Body, std::move(phrase)});
    }
    return placed;
}

QString redated(QStringView text, const std::vector<Phrase> &phrases)
{
    QString result;
    qsizetype done = 0;
    for (const Phrase &phrase : phrases) {
        result += text.sliced(done, phrase.span.start - done);
        result += phrase.redated;
        done = phrase.span.end();
    }
    return result += text.sliced(done);
}

} // namespace dashiji::lookback
