// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing a value the way another value was written: 160 → 180, 三十六 → 四十二, 26万 → 27.5万, 1,050 →
// 1,280.
#pragma once

#include "core/model/decimal.h"

#include <QStringView>

namespace dashiji::text
{

/// How an author writes numbers.
struct NumeralForm {
    enum class Script {
        Arabic,     ///< 1050
        FullWidth,  ///< １０５０
        Han,        ///< 一千零五十
        Formal,     ///< 壹仟零伍拾
        Positional, ///< 二〇三五
    };
    Script script = Script::Arabic;
    bool thousands = false;  ///< 1,050
    int scalePower = 0;      ///< 0, 3 (千), 4 (万), 8 (亿) or 12 (万亿): the scale words it ends with
    QString innerMark;       ///< 余 or 多 between digits and scale: 6600多万
    QString scaleGap;        ///< a space between digits and scale: "2000 万"
    bool latinScale = false; ///< w or k for the scale
    bool twoAsLiang = false; ///< 两千, 两百: 两 before 百, 千, 万 and 亿
    bool shortened = false;  ///< 两千四百五 for 2450, 一万三 for 13000
    friend bool operator==(const NumeralForm &, const NumeralForm &) = default;
};

/// The form of a numeral as scanNumeral() delimits it; Arabic without frills for what is none.
[[nodiscard]] NumeralForm formOf(QStringView numeral);

/// Writes a value, not negative, in a form. What the form cannot say exactly is said in the nearest that can:
/// a fraction of positional digits becomes Arabic, a scale the value is no round number of keeps its
/// decimals. Reading the result with scanNumeral() gives the value back.
/// @param value 0 or greater, less than 10^16 for Han scripts; others are written in Arabic digits
[[nodiscard]] QString writeNumeral(const Decimal &value, const NumeralForm &form);

} // namespace dashiji::text
