// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/figuretext.h"

#include <QRegularExpression>

#include <array>
#include <optional>

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

/// What stands before the digits. 余 stands behind them, see figureText().
QString signOf(Qualifier qualifier, bool chinese)
{
    switch (qualifier) {
    case Qualifier::Over:
        return chinese ? QString() : QStringLiteral("over ");
    case Qualifier::AtLeast:
        return chinese ? QStringLiteral("不少于") : QStringLiteral("at least ");
    case Qualifier::AtMost:
        return chinese ? QStringLiteral("不超过") : QStringLiteral("at most ");
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

/// The number in the words of its text, when these are digits that say the same value.
std::optional<FigureText> asWritten(const Metric &metric)
{
    static const QRegularExpression kNumber(
        QStringLiteral("^(\\D{0,12}?)(\\d[\\d,，]*(?:\\.\\d+)?)((?:[%％]|[万亿余多])*)(\\D{0,12})$"));
    const QRegularExpressionMatch match = kNumber.match(metric.anchor.quote.simplified());
    if (!match.hasMatch() || metric.valueMax)
        return {};
    const auto digits = Decimal::parse(QString(match.captured(2)).remove(u',').remove(u'，'));
    const auto scaled =
        metric.value.dividedBy(metric.scale.isZero() ? Decimal::fromInteger(1) : metric.scale);
    if (!digits || !scaled || *digits != *scaled)
        return {};
    return FigureText{match.captured(1), match.captured(2), match.captured(3) + match.captured(4)};
}

} // namespace

FigureText figureText(const FigureValue &value, bool chinese)
{
    FigureText text;
    text.sign = signOf(value.qualifier, chinese);
    text.unit = value.unit;
    const Magnitude *magnitude = chinese ? magnitudeOf(value) : nullptr;
    const auto digits = [magnitude, chinese](const Decimal &number) {
        if (chinese)
            return magnitude != nullptr ? *inMagnitude(number, magnitude->value) : number.toString();
        return grouped(number.toString());
    };
    text.digits = digits(value.value);
    if (value.valueMax)
        text.digits += QStringLiteral("—") + digits(*value.valueMax);
    if (chinese && value.qualifier == Qualifier::Over)
        text.unit.prepend(u'余');
    if (magnitude != nullptr)
        text.unit.prepend(QString::fromUtf16(magnitude->word));
    else if (!chinese && !text.unit.isEmpty())
        text.unit.prepend(QLatin1Char(' '));
    return text;
}

FigureText figureText(const Metric &metric, bool chinese)
{
    if (auto written = asWritten(metric))
        return *written;
    return figureText(FigureValue{metric.value, metric.valueMax, metric.unit, metric.scale, metric.qualifier},
                      chinese);
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

} // namespace dashiji::publish
