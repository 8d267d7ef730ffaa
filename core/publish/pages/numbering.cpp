// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/numbering.h"

namespace dashiji::publish
{

QString chineseCount(int number)
{
    constexpr int kTen = 10;
    if (number < 1 || number >= kTen * kTen)
        return QString::number(number);
    const QString digits = QStringLiteral("〇一二三四五六七八九");
    QString result;
    if (number >= 2 * kTen)
        result += digits.at(number / kTen);
    if (number >= kTen)
        result += QStringLiteral("十");
    if (number % kTen != 0)
        result += digits.at(number % kTen);
    return result;
}

QString headingNumber(int number, NumberForm form, bool chinese)
{
    if (!chinese && isInline(form))
        return (form == NumberForm::ChineseBrackets ? QStringLiteral("(%1) ") : QStringLiteral("%1. "))
            .arg(number);
    switch (form) {
    case NumberForm::None:
        break;
    case NumberForm::Arabic:
        return QString::number(number);
    case NumberForm::ArabicPoint:
        return QString::number(number) + QLatin1Char('.');
    case NumberForm::Chinese:
        return chineseCount(number) + QStringLiteral("、");
    case NumberForm::ChineseBrackets:
        return QStringLiteral("（%1）").arg(chineseCount(number));
    }
    return {};
}

bool isInline(NumberForm form)
{
    return form == NumberForm::ArabicPoint || form == NumberForm::Chinese ||
           form == NumberForm::ChineseBrackets;
}

} // namespace dashiji::publish
