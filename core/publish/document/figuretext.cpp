// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/figuretext.h"

#include <algorithm>
#include <array>

namespace dashiji::publish
{

namespace
{

struct Magnitude {
    qint64 value;
    const char16_t *word;
};
constexpr std::array kFigureMagnitudes{Magnitude{1'0000'0000'0000, u"万亿"}, Magnitude{1'0000'0000, u"亿"},
                                       Magnitude{1'0000, u"万"}};
constexpr qint64 kLongNumber = 10'0000; ///< plain numbers from here on are shortened where that is exact
constexpr qsizetype kShortFraction = 3; ///< digits behind the point a shortened number may have

/// "4080000.5" → "4,080,000.5"
QString grouped(const QString &plain)
{
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? plain : plain.left(point);
    QString result;
    const qsizetype sign = whole.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > sign && (whole.size() - i) % 3 == 0)
            result += QLatin1Char(',');
        result += whole.at(i);
    }
    return point < 0 ? result : result + plain.mid(point);
}

/// The value in a magnitude, when that has few digits behind the point.
std::optional<QString> inMagnitude(const Decimal &value, qint64 magnitude)
{
    const auto quotient = value.dividedBy(Decimal::fromInteger(magnitude));
    if (!quotient)
        return {};
    const QString text = quotient->toString();
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    return point < 0 || text.size() - point - 1 <= kShortFraction ? std::optional(text) : std::nullopt;
}

QString signOf(Qualifier qualifier, bool chinese)
{
    switch (qualifier) {
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return QStringLiteral("≥");
    case Qualifier::AtMost:
        return QStringLiteral("≤");
    case Qualifier::Approx:
        return chinese ? QStringLiteral("约") : QStringLiteral("about ");
    case Qualifier::Nearly:
        return chinese ? QStringLiteral("近") : QStringLiteral("nearly ");
    case Qualifier::None:
        break;
    }
    return {};
}

/// The magnitude to write a value in: that of the text, or one that makes a long number short.
const Magnitude *magnitudeOf(const FigureValue &value)
{
    const Decimal least = Decimal::fromInteger(kLongNumber);
    for (const Magnitude &magnitude : kFigureMagnitudes) {
        const Decimal size = Decimal::fromInteger(magnitude.value);
        const bool written = value.scale == size;
        const bool isLong = value.value >= least && value.value >= size;
        if ((written || isLong) && inMagnitude(value.value, magnitude.value) &&
            (!value.valueMax || inMagnitude(*value.valueMax, magnitude.value)))
            return &magnitude;
    }
    return nullptr;
}

} // namespace

FigureText figureText(const FigureValue &value, bool chinese)
{
    FigureText text;
    text.sign = signOf(value.qualifier, chinese);
    text.unit = value.unit;
    const Magnitude *magnitude = chinese ? magnitudeOf(value) : nullptr;
    const auto digits = [magnitude](const Decimal &number) {
        return grouped(magnitude != nullptr ? *inMagnitude(number, magnitude->value) : number.toString());
    };
    text.digits = digits(value.value);
    if (value.valueMax)
        text.digits += QStringLiteral("—") + digits(*value.valueMax);
    if (magnitude != nullptr)
        text.unit.prepend(QString::fromUtf16(magnitude->word));
    else if (!chinese && !text.unit.isEmpty())
        text.unit.prepend(QLatin1Char(' '));
    return text;
}

FigureText figureText(const Metric &metric, bool chinese)
{
    return figureText(FigureValue{metric.value, metric.valueMax, metric.unit, metric.scale, metric.qualifier},
                      chinese);
}

QString categoryTag(Category category, bool chinese)
{
    switch (category) {
    case Category::Activity:
        return chinese ? QStringLiteral("活") : QStringLiteral("A");
    case Category::Funding:
        return chinese ? QStringLiteral("资") : QStringLiteral("F");
    case Category::Station:
        return chinese ? QStringLiteral("站") : QStringLiteral("S");
    case Category::People:
        return chinese ? QStringLiteral("人") : QStringLiteral("P");
    case Category::Organization:
        return chinese ? QStringLiteral("组") : QStringLiteral("O");
    case Category::Project:
        return chinese ? QStringLiteral("项") : QStringLiteral("J");
    case Category::Document:
        return chinese ? QStringLiteral("文") : QStringLiteral("D");
    case Category::Award:
        return chinese ? QStringLiteral("奖") : QStringLiteral("W");
    case Category::Other:
        break;
    }
    return chinese ? QStringLiteral("他") : QStringLiteral("X");
}

QString categoryName(Category category, bool chinese)
{
    switch (category) {
    case Category::Activity:
        return chinese ? QStringLiteral("活动") : QStringLiteral("Activities");
    case Category::Funding:
        return chinese ? QStringLiteral("资金") : QStringLiteral("Funding");
    case Category::Station:
        return chinese ? QStringLiteral("站点") : QStringLiteral("Stations");
    case Category::People:
        return chinese ? QStringLiteral("人员") : QStringLiteral("People");
    case Category::Organization:
        return chinese ? QStringLiteral("组织") : QStringLiteral("Organizations");
    case Category::Project:
        return chinese ? QStringLiteral("项目") : QStringLiteral("Projects");
    case Category::Document:
        return chinese ? QStringLiteral("文件") : QStringLiteral("Documents");
    case Category::Award:
        return chinese ? QStringLiteral("奖项") : QStringLiteral("Awards");
    case Category::Other:
        break;
    }
    return chinese ? QStringLiteral("其他") : QStringLiteral("Other");
}

QString aspectName(Aspect aspect, bool chinese)
{
    switch (aspect) {
    case Aspect::Period:
        return chinese ? QStringLiteral("本年") : QStringLiteral("this year");
    case Aspect::Total:
        return chinese ? QStringLiteral("累计") : QStringLiteral("total");
    case Aspect::Change:
        return chinese ? QStringLiteral("变化") : QStringLiteral("change");
    case Aspect::None:
        break;
    }
    return {};
}

bool isPrinted(const Metric &metric)
{
    return metric.state != MetricState::Rejected && metric.state != MetricState::Unanchored;
}

std::vector<const Metric *> mainMetrics(const Entry &entry, size_t most, const std::set<MetricId> &leftOut)
{
    const auto weight = [](const Metric &metric) {
        int sum = metric.state == MetricState::Confirmed ? 4 : 0;
        sum += metric.indicator ? 4 : 0;
        sum += metric.label.isEmpty() ? 0 : 3;
        sum += metric.category == Category::Other ? 0 : 2;
        sum += metric.aspect == Aspect::Change || metric.aspect == Aspect::None ? 0 : 1;
        sum += metric.value >= Decimal::fromInteger(100)  ? 2
               : metric.value >= Decimal::fromInteger(10) ? 1
                                                          : 0;
        return sum;
    };
    std::vector<const Metric *> metrics;
    for (const Metric &metric : entry.metrics) {
        if (isPrinted(metric) && !leftOut.contains(metric.id))
            metrics.push_back(&metric);
    }
    std::ranges::stable_sort(metrics,
                             [&](const Metric *a, const Metric *b) { return weight(*a) > weight(*b); });
    if (metrics.size() > most)
        metrics.resize(most);
    return metrics;
}

} // namespace dashiji::publish
