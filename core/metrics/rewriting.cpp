// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/rewriting.h"

#include "core/metrics/extraction.h"
#include "core/metrics/foldedtext.h"
#include "core/text/codepoints.h"
#include "core/text/numeralreader.h"
#include "core/text/numeralscan.h"
#include "core/text/numeralwriting.h"

namespace dashiji::metrics
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr qsizetype kLongestFreeUnit = 4;
constexpr QStringView kOverMarks = u"余多几来+＋";
constexpr QStringView kRangeSigns = u"-–—~～至到－";

/// The words of a metric, cut: 约 | 6600多万 | 余 | 人次 | 以上. Put together again they are the words.
struct Words {
    QString before;
    QString numeral;
    QString mark; ///< 余, 多, + behind the numeral
    QString gap;  ///< a space before the unit
    QString unit;
    QString after;
    Amount amount;
};

/// Cuts what stands behind the numeral.
void cutTail(Words &cut, QStringView tail)
{
    if (!tail.isEmpty() && kOverMarks.contains(tail.front())) {
        cut.mark = tail.left(1).toString();
        tail = tail.mid(1);
    }
    while (!tail.isEmpty() && tail.front().isSpace()) {
        cut.gap += tail.front();
        tail = tail.mid(1);
    }
    if (!cut.amount.unit.isEmpty() && tail.startsWith(cut.amount.unit)) {
        cut.unit = cut.amount.unit;
        tail = tail.mid(cut.unit.size());
    }
    cut.after = tail.toString();
}

/// As the program reads them in a text.
std::optional<Words> cutAsFound(const QString &words, const UnitLexicon &lexicon)
{
    const auto found = extractMetrics(words, lexicon).metrics;
    if (found.empty())
        return std::nullopt;
    const FoundMetric &metric = found.front();
    const text::CodePointIndex index(words);
    const qsizetype from = index.toUtf16(metric.numeralStart);
    const qsizetype until = index.toUtf16(metric.numeralEnd);
    Words cut;
    cut.before = words.left(from);
    cut.numeral = words.mid(from, until - from);
    cut.amount = {metric.value, metric.valueMax, metric.scale, metric.unit, metric.qualifier};
    cutTail(cut, QStringView(words).mid(until));
    return cut;
}

/// As a number and what is left of it.
Result<Words> cutAsNumber(const QString &words)
{
    const std::u32string folded = foldForNumbers(words);
    for (size_t i = 0; i < folded.size(); ++i) {
        if (!text::startsNumeral(folded[i]))
            continue;
        const auto numeral = text::scanSignedNumeral(folded, i);
        if (!numeral)
            continue;
        const text::CodePointIndex index(words);
        const qsizetype from = index.toUtf16(static_cast<qsizetype>(numeral->start));
        const qsizetype until = index.toUtf16(static_cast<qsizetype>(numeral->end));
        Words cut;
        cut.before = words.left(from);
        cut.numeral = words.mid(from, until - from);
        cut.amount = {numeral->value, numeral->valueMax, numeral->scale, {}, Qualifier::None};
        if (numeral->percent)
            cut.amount.unit = u"%"_s;
        else if (const QStringView rest = QStringView(words)
                                              .mid(index.toUtf16(static_cast<qsizetype>(numeral->markEnd)))
                                              .trimmed();
                 rest.size() <= kLongestFreeUnit)
            cut.amount.unit = rest.toString();
        if (numeral->over)
            cut.amount.qualifier = Qualifier::Over;
        cutTail(cut, QStringView(words).mid(until));
        return cut;
    }
    return failure(ErrorCode::InvalidArgument, words, u"no number in these words"_s);
}

Result<Words> cut(const QString &words, const UnitLexicon &lexicon)
{
    if (auto found = cutAsFound(words, lexicon))
        return std::move(*found);
    return cutAsNumber(words);
}

/// The place of the sign of a range in a numeral, or -1.
qsizetype rangeSignIn(QStringView numeral)
{
    for (qsizetype i = 1; i + 1 < numeral.size(); ++i)
        if (kRangeSigns.contains(numeral.at(i)))
            return i;
    return -1;
}

/// 3—5万 with 4万 and 6万: the scale stands once, for both.
QString writeRange(QStringView numeral, qsizetype sign, const Decimal &lowest, const Decimal &highest)
{
    const auto low = text::formOf(numeral.left(sign));
    const auto high = text::formOf(numeral.mid(sign + 1));
    const auto shared = lowest.dividedBy(text::powerOfTen(high.scalePower));
    const Decimal &written = low.scalePower == 0 && shared ? *shared : lowest;
    return text::writeNumeral(written, low) + numeral.at(sign) + text::writeNumeral(highest, high);
}

QString writeNumeralLike(QStringView numeral, const Amount &amount)
{
    const QString hundredths = u"百分之"_s;
    if (numeral.startsWith(hundredths))
        return hundredths + writeNumeralLike(numeral.mid(hundredths.size()), amount);
    const qsizetype sign = rangeSignIn(numeral);
    if (sign > 0 && amount.valueMax)
        return writeRange(numeral, sign, amount.value, *amount.valueMax);
    const auto form = text::formOf(sign > 0 ? numeral.mid(sign + 1) : numeral);
    const QString low = text::writeNumeral(amount.value, form);
    return amount.valueMax ? low + u'—' + text::writeNumeral(*amount.valueMax, form) : low;
}

/// Takes the words of the old qualifier out and puts the usual one of the new in.
void setQualifier(Words &cut, Qualifier qualifier)
{
    cut.before.clear();
    cut.mark.clear();
    cut.after.clear();
    switch (qualifier) {
    case Qualifier::None:
        break;
    case Qualifier::Over:
        cut.before = u"超过"_s;
        break;
    case Qualifier::Approx:
        cut.before = u"约"_s;
        break;
    case Qualifier::Nearly:
        cut.before = u"近"_s;
        break;
    case Qualifier::AtLeast:
        cut.before = u"不少于"_s;
        break;
    case Qualifier::AtMost:
        cut.before = u"不超过"_s;
        break;
    }
}

} // namespace

void setAmount(Metric &metric, const Amount &amount)
{
    metric.value = amount.value;
    metric.valueMax = amount.valueMax;
    metric.scale = amount.scale;
    metric.unit = amount.unit;
    metric.qualifier = amount.qualifier;
}

Result<Amount> readAmount(const QString &words, const UnitLexicon &lexicon)
{
    return cut(words, lexicon).map([](const Words &read) { return read.amount; });
}

Result<QString> rewrite(const QString &words, const Amount &amount, const UnitLexicon &lexicon)
{
    auto parts = TRY(cut(words, lexicon));
    if (amount.value.isNegative())
        return failure(ErrorCode::InvalidArgument, words, u"a negative value"_s);
    const Amount &old = parts.amount;
    if (amount.qualifier != old.qualifier)
        setQualifier(parts, amount.qualifier);
    if (amount.unit != old.unit && parts.unit == old.unit)
        parts.unit = amount.unit;
    if (amount.value != old.value || amount.valueMax != old.valueMax)
        parts.numeral = writeNumeralLike(parts.numeral, amount);
    return parts.before + parts.numeral + parts.mark + parts.gap + parts.unit + parts.after;
}

} // namespace dashiji::metrics
