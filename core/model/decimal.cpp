// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/decimal.h"

#include <algorithm>

namespace dashiji
{
namespace
{

__extension__ using Wide = __int128;
constexpr int kMaxDigits = 36;

constexpr Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

constexpr Wide kLimit = powerOfTen(kMaxDigits);

bool multiply(Wide a, Wide b, Wide &product)
{
    return !__builtin_mul_overflow(a, b, &product);
}

} // namespace

Decimal::Decimal(Coefficient coefficient, int fractionDigits)
    : m_coefficient(coefficient), m_fractionDigits(fractionDigits)
{
}

Result<Decimal> Decimal::checked(Coefficient coefficient, int fractionDigits)
{
    while (fractionDigits > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --fractionDigits;
    }
    if (coefficient <= -kLimit || coefficient >= kLimit || fractionDigits > kMaxDigits)
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("decimal of more than 36 digits"));
    return Decimal(coefficient, fractionDigits);
}

Result<Decimal> Decimal::parse(QStringView text)
{
    const auto invalid = [&] {
        return failure(ErrorCode::InvalidArgument, text.left(64).toString(), QStringLiteral("not a decimal"));
    };
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    Coefficient coefficient = 0;
    int fractionDigits = 0;
    bool seenPoint = false;
    bool seenDigit = false;
    for (const QChar c : text) {
        if (c == u'.' && !seenPoint) {
            seenPoint = true;
        } else if (c >= u'0' && c <= u'9') {
            seenDigit = true;
            if (coefficient >= kLimit / 10 || fractionDigits >= kMaxDigits)
                return invalid();
            coefficient = coefficient * 10 + (c.unicode() - u'0');
            fractionDigits += seenPoint ? 1 : 0;
        } else {
            return invalid();
        }
    }
    if (!seenDigit || text.endsWith(u'.'))
        return invalid();
    return checked(negative ? -coefficient : coefficient, fractionDigits);
}

Decimal Decimal::fromInteger(qint64 value)
{
    return Decimal(value, 0);
}

QString Decimal::toString() const
{
    Coefficient rest = m_coefficient < 0 ? -m_coefficient : m_coefficient;
    QString digits;
    for (; rest > 0; rest /= 10)
        digits.prepend(QChar(u'0' + static_cast<char16_t>(rest % 10)));
    digits = digits.rightJustified(m_fractionDigits + 1, u'0');
    if (m_fractionDigits > 0)
        digits.insert(digits.size() - m_fractionDigits, u'.');
    return m_coefficient < 0 ? u'-' + digits : digits;
}

Result<Decimal> Decimal::plus(const Decimal &other) const
{
    const int digits = std::max(m_fractionDigits, other.m_fractionDigits);
    Coefficient a = 0;
    Coefficient b = 0;
    if (!multiply(m_coefficient, powerOfTen(digits - m_fractionDigits), a) ||
        !multiply(other.m_coefficient, powerOfTen(digits - other.m_fractionDigits), b))
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("decimal sum of more than 36 digits"));
    return checked(a + b, digits);
}

Result<Decimal> Decimal::minus(const Decimal &other) const
{
    return plus(Decimal(-other.m_coefficient, other.m_fractionDigits));
}

Result<Decimal> Decimal::times(const Decimal &other) const
{
    Coefficient product = 0;
    if (!multiply(m_coefficient, other.m_coefficient, product))
        return failure(ErrorCode::InvalidArgument, {},
                       QStringLiteral("decimal product of more than 36 digits"));
    return checked(product, m_fractionDigits + other.m_fractionDigits);
}

Result<Decimal> Decimal::dividedBy(const Decimal &other) const
{
    if (other.isZero())
        return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("division by zero"));
    Coefficient numerator = m_coefficient;
    int digits = m_fractionDigits - other.m_fractionDigits;
    while (numerator % other.m_coefficient != 0 || digits < 0) {
        Coefficient next = 0;
        if (!multiply(numerator, 10, next))
            return failure(ErrorCode::InvalidArgument, {}, QStringLiteral("quotient is no finite decimal"));
        numerator = next;
        ++digits;
    }
    return checked(numerator / other.m_coefficient, digits);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    // Whole parts first: scaling both to the same number of fraction digits could overflow.
    const Wide unitA = powerOfTen(a.m_fractionDigits);
    const Wide unitB = powerOfTen(b.m_fractionDigits);
    if (const auto whole = a.m_coefficient / unitA <=> b.m_coefficient / unitB; whole != 0)
        return whole;
    const int digits = std::max(a.m_fractionDigits, b.m_fractionDigits);
    return a.m_coefficient % unitA * powerOfTen(digits - a.m_fractionDigits) <=>
           b.m_coefficient % unitB * powerOfTen(digits - b.m_fractionDigits);
}

} // namespace dashiji
