// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/deserving.h"

#include "core/publish/type/charclass.h"
#include "core/publish/type/wordedges.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr size_t kFewestYears = 3; ///< worth a chart
constexpr qint64 kHandful = 3;     ///< a series that never has more says nothing

/// Words of closed classes with which no noun phrase begins.
const QSet<QString> &neverFirst()
{
    static const auto kWords =
        QStringLiteral(
            "和 与 及 或 的 了 着 过 被 把 将 向 对 从 在 以 为 由 于 并 而 且 也 都 就 还 又 其 该 此 这 那 "
            "其中 以及 并且 與 過 將 對 從 為 於 並 還 該 這 並且 and or of to in for with by from at as "
            "than that which were was are is")
            .split(u' ');
    static const QSet<QString> kSet(kWords.begin(), kWords.end());
    return kSet;
}

/// Verbs of one character: a label that ends in one has lost its object.
constexpr QStringView kVerbs = u"作做是有为达至到获得入出开办建讲列设成去来用给让使令派送发写读看听说请见选评"
                               u"推引加增减占超近约共计让赴参"
                               u"為達獲開辦講設來給讓發寫讀聽說請見選評減佔約計參";

/// Words that ask.
const QStringList &questions()
{
    static const QStringList kWords =
        QStringLiteral("怎样 怎么 如何 什么 谁 哪 为何 多少 吗 呢 怎樣 怎麼 什麼 誰 為何 嗎").split(u' ');
    return kWords;
}

/// The words of a text, spaces left out.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype from = 0;
    for (const qsizetype edge : wordEdges(text)) {
        const QString word = text.mid(from, edge - from).trimmed();
        if (!word.isEmpty())
            words.append(word);
        from = edge;
    }
    return words;
}

bool isHan(const QString &word)
{
    return isIdeograph(word.front().unicode());
}

/// Width of a label in em, Latin letters being about half as wide.
double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar c : text)
        width += isIdeograph(c.unicode()) ? 1 : 0.45;
    return width;
}

/// A number with its counting word, as 一场 in 合成一场.
bool endsInQuantity(const QString &text)
{
    static const QRegularExpression kCount(QStringLiteral("[0-9一二两三四五六七八九十百千万]+(.)$"));
    const auto match = kCount.match(text);
    return match.hasMatch() && isUnit(match.captured(1).front().unicode());
}

} // namespace

bool isPrinted(const Metric &metric)
{
    return metric.state != MetricState::Rejected && metric.state != MetricState::Unanchored;
}

bool isNounPhrase(const QString &words)
{
    static const QRegularExpression kStops(QStringLiteral("[，。；：！？、,;:!?\\d]"));
    const QString text = words.simplified();
    const QStringList parts = wordsOf(text);
    if (text.size() < 2 || parts.isEmpty() || text.contains(kStops) || endsInQuantity(text))
        return false;
    if (std::ranges::any_of(questions(), [&](const QString &word) { return text.contains(word); }))
        return false;
    if (neverFirst().contains(parts.front().toLower()) || neverFirst().contains(parts.back().toLower()))
        return false;
    if (parts.back().size() == 1 && kVerbs.contains(parts.back().front()))
        return false;
    // what the dictionary knows no word of is a name, or torn out of one
    const auto single = [](const QString &word) { return word.size() == 1 && isHan(word); };
    return !std::ranges::all_of(parts, single);
}

bool isDeserving(const Metric &metric, int longest)
{
    if (metric.state != MetricState::Confirmed || metric.aspect == Aspect::Change)
        return false;
    static const QRegularExpression kPart(QStringLiteral("(其中[，,]?|第)$"));
    static const QSet<QString> kOrdinals{QStringLiteral("周年"), QStringLiteral("届"), QStringLiteral("岁")};
    if (kOrdinals.contains(metric.unit) || metric.anchor.prefix.contains(kPart))
        return false;
    return widthOf(metric.label) <= longest && isNounPhrase(metric.label);
}

std::vector<const Metric *> deservingMetrics(const Entry &entry, const std::set<MetricId> &leftOut)
{
    const auto weight = [](const Metric &metric) {
        int sum = metric.indicator ? 4 : 0;
        sum += metric.category == Category::Other ? 0 : 2;
        sum += metric.aspect == Aspect::None ? 0 : 1;
        sum += metric.value >= Decimal::fromInteger(100)  ? 2
               : metric.value >= Decimal::fromInteger(10) ? 1
                                                          : 0;
        return sum;
    };
    std::vector<const Metric *> metrics;
    for (const Metric &metric : entry.metrics) {
        if (isDeserving(metric) && !leftOut.contains(metric.id))
            metrics.push_back(&metric);
    }
    std::ranges::stable_sort(metrics,
                             [&](const Metric *a, const Metric *b) { return weight(*a) > weight(*b); });
    return metrics;
}

std::optional<IndicatorSeries> deservingSeries(IndicatorSeries series, int year)
{
    auto &values = series.values;
    std::erase_if(values, [year](const SeriesValue &value) { return value.year > year; });
    std::ranges::stable_sort(values, {}, &SeriesValue::year);
    if (values.size() < kFewestYears || values.back().year != year || !isNounPhrase(series.name))
        return {};
    const auto falls = [](const SeriesValue &a, const SeriesValue &b) { return a.value > b.value; };
    if (series.aspect == Aspect::Total && std::ranges::adjacent_find(values, falls) != values.end())
        return {};
    const auto [least, most] = std::ranges::minmax(values, {}, &SeriesValue::value);
    if (least.value == most.value || most.value <= Decimal::fromInteger(kHandful))
        return {};
    return series;
}

} // namespace dashiji::publish
