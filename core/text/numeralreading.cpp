// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/numeralreading.h"

#include "core/text/numeralsigns.h"

#include <algorithm>

namespace dashiji::text
{
namespace
{

/// Says what is wrong with a text that was not read to its end.
class Diagnosis
{
public:
    explicit Diagnosis(std::u32string_view text) : m_text(text) {}

    [[nodiscard]] NumeralFailure withoutNumeral(size_t start) const
    {
        const char32_t c = at(start);
        if (hanSign(c).token == Token::Big)
            return {NumeralFault::MissingDigit, start};
        if (c == U'数' || c == U'几' || !startsNumeral(c))
            return {NumeralFault::NoDigit, start};
        if (hanSign(c).token == Token::Zero && m_text.size() > start + 1)
            return {NumeralFault::LooseZero, start};
        return {NumeralFault::TooLarge, start};
    }

    /// @param numeral what was read of the text
    [[nodiscard]] NumeralFailure behind(const Numeral &numeral) const
    {
        const size_t stop = numeral.markEnd;
        const char32_t c = at(stop);
        const Token token = hanSign(c).token;
        if (m_text.substr(stop).starts_with(U"分之"))
            return {numeral.value.isZero() ? NumeralFault::ZeroDivisor : NumeralFault::NoNumerator, stop};
        if (token == Token::Zero)
            return {NumeralFault::LooseZero, stop};
        if (token != Token::None)
            return {NumeralFault::UnitOrder, stop};
        if ((c == U'.' || c == U'点') && !startsNumeral(at(stop + 1)))
            return {NumeralFault::LoosePoint, stop};
        if (c == U',' && at(stop + 1) >= U'0' && at(stop + 1) <= U'9')
            return {NumeralFault::Thousands, stop};
        if (isRangeSign(c) && isNumeral(stop + 1))
            return {NumeralFault::RangeDown, stop};
        return {NumeralFault::SomethingAfter, stop};
    }

private:
    [[nodiscard]] char32_t at(size_t index) const { return index < m_text.size() ? m_text[index] : U'\n'; }

    [[nodiscard]] bool isNumeral(size_t start) const
    {
        const auto numeral = scanNumeral(m_text, start);
        return numeral && numeral->markEnd == m_text.size();
    }

    std::u32string_view m_text;
};

} // namespace

tl::expected<Numeral, NumeralFailure> readNumeral(std::u32string_view text)
{
    const size_t start = std::min(text.find_first_not_of(U' '), text.size());
    while (!text.empty() && text.back() == U' ')
        text.remove_suffix(1);
    if (start >= text.size())
        return tl::unexpected(NumeralFailure{NumeralFault::Empty, 0});
    const auto numeral = scanSignedNumeral(text, start);
    if (!numeral) {
        const bool sign = text[start] == U'负' || text[start] == U'-' || text[start] == U'−';
        return tl::unexpected(Diagnosis(text).withoutNumeral(start + (sign ? 1 : 0)));
    }
    if (numeral->markEnd != text.size())
        return tl::unexpected(Diagnosis(text).behind(*numeral));
    return *numeral;
}

} // namespace dashiji::text
