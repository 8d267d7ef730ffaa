// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numeralwriting.h"

#include "core/text/numeralsigns.h"

#include <QString>

#include <algorithm>
#include <array>

namespace dashiji::text
{
namespace
{

constexpr QStringView kFormalDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr std::array<QStringView, 4> kHanUnits{u"", u"十", u"百", u"千"};
constexpr std::array<QStringView, 4> kFormalUnits{u"", u"拾", u"佰", u"仟"};

/// The words of a scale and their power of ten, longer ones first.
struct Scale {
    QStringView word;
    int power = 0;
};
constexpr std::array<Scale, 4> kScales{{{u"万亿", 12}, {u"亿", 8}, {u"万", 4}, {u"千", 3}}};

Scale scaleAtEnd(QStringView numeral)
{
    const auto *scale =
        std::ranges::find_if(kScales, [&](const Scale &each) { return numeral.endsWith(each.word); });
    return scale == kScales.end() ? Scale() : *scale;
}

QStringView scaleWord(int power)
{
    const auto *scale = std::ranges::find(kScales, power, &Scale::power);
    return scale == kScales.end() ? QStringView() : scale->word;
}

QString grouped(QString digits)
{
    const qsizetype point = digits.indexOf(u'.');
    for (qsizetype i = (point < 0 ? digits.size() : point) - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return digits;
}

QString fullWidth(QString text)
{
    for (QChar &c : text)
        if (c > u' ' && c < u'\x7f')
            c = QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    return text;
}

/// Han numerals of whole numbers below 10^16.
class HanWriter
{
public:
    explicit HanWriter(const NumeralForm &form)
        : m_formal(form.script == NumeralForm::Script::Formal)
        , m_liang(form.twoAsLiang && !m_formal)
        , m_shortened(form.shortened)
    {
    }

    [[nodiscard]] QString write(qint64 value) const
    {
        if (value == 0)
            return QStringLiteral("零");
        return m_shortened ? shortened(inFull(value)) : inFull(value);
    }

private:
    [[nodiscard]] QString inFull(qint64 value) const
    {
        QString out;
        constexpr std::array<qint64, 3> kGroups{100'000'000, 10'000, 1};
        constexpr std::array<QStringView, 3> kNames{u"亿", u"万", u""};
        bool gap = false;
        for (size_t i = 0; i < kGroups.size(); ++i) {
            const qint64 part = value / kGroups[i];
            value %= kGroups[i];
            if (part == 0) {
                gap = !out.isEmpty();
                continue;
            }
            const bool needsZero = !out.isEmpty() && (gap || part < 1000);
            if (needsZero)
                out += u'零';
            out += i == 0 && part >= 10'000 ? inFull(part) : belowTenThousand(part, out.isEmpty(), i < 2);
            out += kNames[i];
            gap = false;
        }
        return out;
    }

    [[nodiscard]] QString belowTenThousand(qint64 value, bool first, bool beforeScale) const
    {
        const QStringView digits = m_formal ? kFormalDigits : kHanDigits;
        const auto &units = m_formal ? kFormalUnits : kHanUnits;
        QString out;
        bool zero = false;
        for (int power = 3; power >= 0; --power) {
            static constexpr std::array<qint64, 4> kPlaces{1, 10, 100, 1000};
            const auto digit = static_cast<qsizetype>(value / kPlaces[static_cast<size_t>(power)] % 10);
            if (digit == 0) {
                zero = !out.isEmpty();
                continue;
            }
            if (zero)
                out += u'零';
            zero = false;
            const bool bareTen = power == 1 && digit == 1 && out.isEmpty() && first && !m_formal;
            if (!bareTen)
                out += m_liang && digit == 2 && (power > 1 || (power == 0 && beforeScale && out.isEmpty()))
                           ? QChar(u'两')
                           : digits.at(digit);
            out += units[static_cast<size_t>(power)];
        }
        return out;
    }

    /// 两千四百五十 → 两千四百五, where nothing is lost by it.
    [[nodiscard]] static QString shortened(const QString &text)
    {
        struct Step {
            QStringView unit;
            QStringView below;
        };
        static constexpr std::array<Step, 3> kSteps{{{u"十", u"百"}, {u"百", u"千"}, {u"千", u"万"}}};
        for (const Step &step : kSteps)
            if (text.endsWith(step.unit) && text.size() > 2 && text.at(text.size() - 3) == step.below.at(0))
                return text.chopped(1);
        return text;
    }

    bool m_formal;
    bool m_liang;
    bool m_shortened;
};

QString hanDecimals(QStringView digits, bool formal)
{
    QString out = QStringLiteral("点");
    for (const QChar c : digits)
        out += (formal ? kFormalDigits : kHanDigits).at(c.unicode() - u'0');
    return out;
}

QString writeHan(const Decimal &value, const NumeralForm &form)
{
    const QString plain = value.toString();
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    const HanWriter writer(form);
    if (point >= 0) {
        NumeralForm exact = form;
        exact.shortened = false;
        return HanWriter(exact).write(whole.toLongLong()) +
               hanDecimals(QStringView(plain).mid(point + 1), form.script == NumeralForm::Script::Formal);
    }
    return writer.write(whole.toLongLong());
}

QString writePositional(const Decimal &value)
{
    QString out = value.toString();
    for (QChar &c : out)
        c = c == u'0' ? QChar(u'〇') : kHanDigits.at(c.unicode() - u'0');
    return out;
}

} // namespace

NumeralForm formOf(QStringView numeral)
{
    NumeralForm form;
    if (numeral.isEmpty())
        return form;
    const auto has = [&](QStringView signs) {
        return std::any_of(numeral.begin(), numeral.end(), [&](QChar c) { return signs.contains(c); });
    };
    const bool ascii = has(u"0123456789");
    const bool wide = has(u"０１２３４５６７８９");
    form.thousands = has(u",，");
    const Scale scale = scaleAtEnd(numeral);
    qsizetype scaleBegin = numeral.size() - scale.word.size();
    if (ascii || wide) {
        form.script = ascii ? NumeralForm::Script::Arabic : NumeralForm::Script::FullWidth;
        form.scalePower = scale.power;
        const QChar last = numeral.back().toLower();
        if (last == u'w' || last == u'k') {
            form.latinScale = true;
            form.scalePower = last == u'w' ? 4 : 3;
            scaleBegin = numeral.size() - 1;
        }
        while (scaleBegin > 0 && QStringView(u"余多几 ").contains(numeral.at(scaleBegin - 1))) {
            --scaleBegin;
            (numeral.at(scaleBegin) == u' ' ? form.scaleGap : form.innerMark).prepend(numeral.at(scaleBegin));
        }
        return form;
    }
    const bool units = has(u"十百千万亿拾佰仟点");
    if (!units && numeral.size() > 1) {
        form.script = NumeralForm::Script::Positional;
        return form;
    }
    form.script = has(u"壹贰叁肆伍陆柒捌玖拾佰仟") ? NumeralForm::Script::Formal : NumeralForm::Script::Han;
    form.twoAsLiang = numeral.contains(u'两');
    if (scale.power >= 4 && scaleBegin > 0 &&
        (numeral.contains(u'点') || QStringView(u"余多几").contains(numeral.at(scaleBegin - 1)))) {
        form.scalePower = scale.power;
        if (QStringView(u"余多几").contains(numeral.at(scaleBegin - 1)))
            form.innerMark = numeral.mid(scaleBegin - 1, 1).toString();
    }
    const QChar last = numeral.back();
    const bool endsInDigit = kHanDigits.mid(1).contains(last) || kFormalDigits.mid(1).contains(last);
    form.shortened = endsInDigit && numeral.size() > 2 &&
                     QStringView(u"百千万亿佰仟").contains(numeral.at(numeral.size() - 2));
    return form;
}

QString writeNumeral(const Decimal &value, const NumeralForm &form)
{
    using Script = NumeralForm::Script;
    const bool whole = !value.toString().contains(u'.');
    const bool fitsHan = value < powerOfTen(16);
    Script script = form.script;
    if (script == Script::Positional && (!whole || value < powerOfTen(2)))
        script = whole && fitsHan ? Script::Han : Script::Arabic;
    if ((script == Script::Han || script == Script::Formal) && !fitsHan)
        script = Script::Arabic;
    if (script == Script::Positional)
        return writePositional(value);

    NumeralForm used = form;
    used.script = script;
    auto mantissa =
        used.scalePower > 0 ? value.dividedBy(powerOfTen(used.scalePower)) : Result<Decimal>(value);
    const bool han = script == Script::Han || script == Script::Formal;
    if (!mantissa || value.isZero() ||
        (han && *mantissa >= powerOfTen(4))) { // 一百万万 would be read another way
        used.scalePower = 0;
        mantissa = value;
    }
    const QString scale =
        used.latinScale ? QString(used.scalePower == 4 ? u'w' : u'k') : scaleWord(used.scalePower).toString();
    const QString tail = used.scalePower > 0 ? used.innerMark + used.scaleGap + scale : QString();
    if (han)
        return writeHan(*mantissa, used) + tail;
    QString digits = mantissa->toString();
    if (used.thousands)
        digits = grouped(digits);
    if (script == Script::FullWidth)
        digits = fullWidth(digits);
    return digits + tail;
}

} // namespace dashiji::text
