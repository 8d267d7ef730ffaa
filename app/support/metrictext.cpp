// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/metrictext.h"

#include "app/support/categories.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dashiji::app
{
namespace
{

/// Words around values, in one translation context.
struct MetricText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::MetricText)
};

constexpr qsizetype kGroup = 3;
constexpr QChar kMinus(0x2212);

struct ScaleWord {
    qint64 scale;
    const char16_t *word;
};
// Words of the reports themselves, whatever language the program speaks.
constexpr std::array kScales{ScaleWord{1'000, u"千"}, ScaleWord{10'000, u"万"}, ScaleWord{100'000'000, u"亿"},
                             ScaleWord{1'000'000'000'000, u"万亿"}};

QString grouped(const QString &digits)
{
    const qsizetype point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    const qsizetype least = whole.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = whole.size() - kGroup; at > least; at -= kGroup)
        whole.insert(at, u',');
    if (whole.startsWith(u'-'))
        whole[0] = kMinus;
    return point < 0 ? whole : whole + digits.mid(point);
}

/// As they are told.
constexpr std::array kLeftOutReasons{metrics::LeftOut::Part,      metrics::LeftOut::Repeated,
                                     metrics::LeftOut::Total,     metrics::LeftOut::OtherValue,
                                     metrics::LeftOut::OtherUnit, metrics::LeftOut::NotAddable,
                                     metrics::LeftOut::Candidate, metrics::LeftOut::LostText};

QString leftOutCount(metrics::LeftOut reason, int count)
{
    switch (reason) {
    case metrics::LeftOut::Part:
        return MetricText::tr("%n parts of other numbers", nullptr, count);
    case metrics::LeftOut::Repeated:
        return MetricText::tr("%n told elsewhere", nullptr, count);
    case metrics::LeftOut::Total:
        return MetricText::tr("%n totals", nullptr, count);
    case metrics::LeftOut::OtherValue:
        return MetricText::tr("%n other values of a year", nullptr, count);
    case metrics::LeftOut::OtherUnit:
        return MetricText::tr("%n that measure something else", nullptr, count);
    case metrics::LeftOut::NotAddable:
        return MetricText::tr("%n that cannot be added", nullptr, count);
    case metrics::LeftOut::Candidate:
        return MetricText::tr("%n of candidates", nullptr, count);
    case metrics::LeftOut::LostText:
        return MetricText::tr("%n whose text is gone", nullptr, count);
    case metrics::LeftOut::Rejected:
        break;
    }
    return {};
}

} // namespace

QString numberText(const Decimal &value, const Decimal &scale)
{
    for (const ScaleWord &known : kScales) {
        if (scale != Decimal::fromInteger(known.scale))
            continue;
        if (const Result<Decimal> scaled = value.dividedBy(scale))
            return grouped(scaled->toString()) + QString::fromUtf16(known.word);
    }
    return grouped(value.toString());
}

QString boundText(const Decimal &value, const Decimal &scale, metrics::Bound bound, const QString &unit)
{
    const QString number = numberText(value, scale) + unit;
    switch (bound) {
    case metrics::Bound::Exact:
        break;
    case metrics::Bound::AtLeast:
        return QStringLiteral("≥ ") + number;
    case metrics::Bound::AtMost:
        return QStringLiteral("≤ ") + number;
    case metrics::Bound::About:
        return MetricText::tr("about %1", "an approximate value with its unit").arg(number);
    }
    return number;
}

QString valueText(const Metric &metric)
{
    if (metric.valueMax)
        return QStringLiteral("%1—%2%3").arg(numberText(metric.value, metric.scale),
                                             numberText(*metric.valueMax, metric.scale), metric.unit);
    return boundText(metric.value, metric.scale, metrics::boundOf(metric), metric.unit);
}

QString typedText(const Metric &metric)
{
    QString text = numberText(metric.value, metric.scale).remove(u',');
    if (metric.valueMax)
        text += QChar(0x2014) + numberText(*metric.valueMax, metric.scale).remove(u',');
    return text;
}

QString trendName(const QString &indicator, Aspect aspect)
{
    return MetricText::tr("%1, %2", "indicator, aspect").arg(indicator, aspectText(aspect));
}

QString sumText(const metrics::MetricSum &sum)
{
    return boundText(sum.value, sum.scale, sum.bound, sum.unit);
}

QString leftOutText(const std::vector<metrics::LeftOutNumber> &leftOut)
{
    QStringList counts;
    for (const metrics::LeftOut reason : kLeftOutReasons)
        if (const int count = metrics::countOf(leftOut, reason); count > 0)
            counts.append(leftOutCount(reason, count));
    return counts.isEmpty() ? QString()
                            : MetricText::tr("Left out: %1.", "counts of numbers")
                                  .arg(counts.join(MetricText::tr(", ", "between two counts")));
}

QString differenceText(const Decimal &before, const Decimal &now, const Decimal &scale)
{
    const Result<Decimal> difference = now.minus(before);
    if (!difference)
        return {};
    if (difference->isZero())
        return QStringLiteral("±0");
    return (difference->isNegative() ? QString() : QStringLiteral("+")) + numberText(*difference, scale);
}

QString nameText(const Metric &metric)
{
    return metric.label.isEmpty() ? categoryText(metric.category) : metric.label;
}

QString metricText(const Metric &metric)
{
    return MetricText::tr("%1: %2, %3, %4", "label, value, aspect, state")
        .arg(nameText(metric), valueText(metric), aspectText(metric.aspect), metricStateText(metric.state));
}

} // namespace dashiji::app
