// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/conversion.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace dashiji::metrics
{
namespace
{

/// What a unit measures, and how much of it one is. Only units of one quantity convert.
struct Measure {
    QStringView unit;
    QStringView quantity;
    QStringView size;
};

constexpr Measure kMeasures[] = {
    {u"元", u"money", u"1"},
    {u"元人民币", u"money", u"1"},
    {u"块钱", u"money", u"1"},
    {u"美元", u"dollar", u"1"},
    {u"美金", u"dollar", u"1"},
    {u"港元", u"hongkong dollar", u"1"},
    {u"港币", u"hongkong dollar", u"1"},

    {u"毫米", u"length", u"0.001"},
    {u"厘米", u"length", u"0.01"},
    {u"米", u"length", u"1"},
    {u"公里", u"length", u"1000"},
    {u"千米", u"length", u"1000"},
    {u"km", u"length", u"1000"},
    {u"海里", u"length", u"1852"},

    // Thirds of a square metre: 15 亩 are 1 公顷, so that an 亩 is 2000 of them.
    {u"平方米", u"area", u"3"},
    {u"㎡", u"area", u"3"},
    {u"m²", u"area", u"3"},
    {u"亩", u"area", u"2000"},
    {u"公顷", u"area", u"30000"},
    {u"平方公里", u"area", u"3000000"},

    {u"升", u"volume", u"0.001"},
    {u"立方米", u"volume", u"1"},

    {u"克", u"mass", u"0.001"},
    {u"斤", u"mass", u"0.5"},
    {u"公斤", u"mass", u"1"},
    {u"千克", u"mass", u"1"},
    {u"kg", u"mass", u"1"},
    {u"吨", u"mass", u"1000"},

    {u"千瓦", u"power", u"1"},
    {u"kW", u"power", u"1"},
    {u"兆瓦", u"power", u"1000"},
    {u"MW", u"power", u"1000"},
    {u"千瓦时", u"energy", u"1"},

    {u"MB", u"data", u"1"},
    {u"GB", u"data", u"1000"},
    {u"TB", u"data", u"1000000"},

    {u"‰", u"ratio", u"0.1"},
    {u"%", u"ratio", u"1"},
    {u"％", u"ratio", u"1"},
    {u"成", u"ratio", u"10"},
};

constexpr QStringView kSynonyms[][4] = {
    {u"场", u"场次"},     {u"人", u"名", u"位", u"员"},
    {u"户", u"户次"},     {u"篇", u"篇次"},
    {u"册", u"本"},       {u"项", u"项次"},
    {u"条", u"条次"},     {u"例", u"例次"},
    {u"届", u"次"},       {u"台", u"台套"},
    {u"批次", u"个批次"}, {u"区县", u"县区"},
};

constexpr QStringView kCounters = u"家个座处所间只";

const Measure *measureOf(QStringView unit)
{
    const auto *found = std::ranges::find(kMeasures, unit, &Measure::unit);
    return found == std::end(kMeasures) ? nullptr : found;
}

/// Scale words a unit may begin with, longer ones first.
struct Scale {
    QStringView word;
    QStringView factor;
};
constexpr Scale kScales[] = {
    {u"万亿", u"1000000000000"}, {u"百万", u"1000000"}, {u"千万", u"10000000"}, {u"亿", u"100000000"},
    {u"万", u"10000"},           {u"千", u"1000"},      {u"百", u"100"},
};

/// What a unit is a multiple of: 万元 is 10000 元, 元 is 1 元.
struct Multiple {
    QStringView unit;
    QStringView factor;
};

Multiple multipleOf(QStringView unit)
{
    if (!measureOf(unit)) // 千米 is no thousand of 米 here, though it comes to the same
        for (const Scale &scale : kScales)
            if (unit.size() > scale.word.size() && unit.startsWith(scale.word))
                return {unit.mid(scale.word.size()), scale.factor};
    return {unit, u"1"};
}

Decimal decimal(QStringView digits)
{
    return Decimal::parse(digits).value_or(Decimal());
}

bool areSynonyms(QStringView unit, QStringView other)
{
    return std::ranges::any_of(kSynonyms, [&](const auto &words) {
        return std::ranges::find(words, unit) != std::end(words) &&
               std::ranges::find(words, other) != std::end(words);
    });
}

bool isCounter(QStringView unit)
{
    return unit.size() == 1 && kCounters.contains(unit);
}

} // namespace

UnitKinship kinship(QStringView unit, QStringView other)
{
    if (unit == other)
        return UnitKinship::Same;
    if (unit.isEmpty() || other.isEmpty())
        return UnitKinship::None;
    if (converted(Decimal::fromInteger(1), unit, other) || converted(Decimal::fromInteger(1), other, unit))
        return UnitKinship::Convertible;
    if (areSynonyms(unit, other))
        return UnitKinship::Synonym;
    return isCounter(unit) && isCounter(other) ? UnitKinship::Counter : UnitKinship::None;
}

bool isRelative(QStringView unit)
{
    constexpr QStringView kRelative[] = {u"%",      u"％",       u"‰",  u"个百分点",
                                         u"百分点", u"个千分点", u"倍", u"成"};
    return std::ranges::find(kRelative, unit) != std::end(kRelative);
}

std::optional<Decimal> valueAs(const Decimal &value, QStringView from, QStringView to)
{
    const UnitKinship units = kinship(from, to);
    if (units == UnitKinship::None)
        return std::nullopt;
    return units == UnitKinship::Convertible ? converted(value, from, to) : value;
}

std::optional<Decimal> converted(const Decimal &value, QStringView from, QStringView to)
{
    if (from == to)
        return value;
    const Multiple given = multipleOf(from);
    const Multiple wanted = multipleOf(to);
    const Measure *source = measureOf(given.unit);
    const Measure *target = measureOf(wanted.unit);
    const bool sameUnit = given.unit == wanted.unit;
    if (!sameUnit && (!source || !target || source->quantity != target->quantity))
        return std::nullopt;
    auto result = value.times(decimal(given.factor));
    if (result && !sameUnit)
        result = result->times(decimal(source->size));
    if (result && !sameUnit)
        result = result->dividedBy(decimal(target->size));
    if (result)
        result = result->dividedBy(decimal(wanted.factor));
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace dashiji::metrics
