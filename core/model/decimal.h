// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exact decimal numbers: the value of a metric is never a double.
#pragma once

#include "core/model/error.h"

#include <QStringView>

#include <compare>

namespace dashiji
{

/// An exact decimal of up to 36 significant digits: coefficient × 10^-fractionDigits.
/// Two decimals of the same value are equal however they were written (1.50 == 1.5).
class Decimal
{
public:
    Decimal() = default;
    /// @param text ASCII digits, optional sign, optional point: "-12.50". No exponent, no spaces
    /// @errors InvalidArgument when it is no such text or has over 36 digits
    static Result<Decimal> parse(QStringView text);
    static Decimal fromInteger(qint64 value);

    /// Plain digits without exponent or trailing zeros: "4080000", "0.5", "-3".
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_coefficient < 0; }

    /// @errors InvalidArgument when the result has over 36 digits
    [[nodiscard]] Result<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] Result<Decimal> minus(const Decimal &other) const;
    [[nodiscard]] Result<Decimal> times(const Decimal &other) const;
    /// Exact quotient. @errors InvalidArgument when it is not a finite decimal of 36 digits, or other is 0
    [[nodiscard]] Result<Decimal> dividedBy(const Decimal &other) const;

    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    __extension__ using Coefficient = __int128;
    Decimal(Coefficient coefficient, int fractionDigits);
    static Result<Decimal> checked(Coefficient coefficient, int fractionDigits);

    Coefficient m_coefficient = 0; ///< |…| < 10^36
    int m_fractionDigits = 0;      ///< 0..36, no trailing zero of the coefficient when > 0
};

} // namespace dashiji
