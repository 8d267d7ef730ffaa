// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/orderkey.h"

#include <algorithm>

namespace dashiji::archive
{
namespace
{

constexpr int kBase = 36;
constexpr int kHeadDigits = 4;
constexpr qint64 kHeads = qint64(kBase) * kBase * kBase * kBase;
constexpr qint64 kStep = kBase; ///< left free between neighbours
constexpr qint64 kFirst = kHeads / 2;

int digitOf(QChar c)
{
    return c.isDigit() ? c.unicode() - u'0' : std::clamp(c.unicode() - u'a' + 10, 10, kBase - 1);
}

QChar digit(int value)
{
    return QChar(value < 10 ? u'0' + value : u'a' + value - 10);
}

/// A key is a number of four digits and a fraction that does not end in 0.
struct Key {
    qint64 head = 0;
    QString fraction;
};

Key keyFrom(const QString &text)
{
    Key key{0, text.mid(kHeadDigits)};
    for (const QChar c : text.left(kHeadDigits).leftJustified(kHeadDigits, u'0'))
        key.head = key.head * kBase + digitOf(c);
    return key;
}

QString textOf(qint64 head, const QString &fraction = {})
{
    QString digits(kHeadDigits, u'0');
    for (int i = kHeadDigits - 1; i >= 0; --i, head /= kBase)
        digits[i] = digit(static_cast<int>(head % kBase));
    return digits + fraction;
}

/// A fraction between two; an empty @p after is 1.
QString fractionBetween(const QString &before, const QString &after)
{
    QString result;
    bool bounded = !after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = i < before.size() ? digitOf(before[i]) : 0;
        const int high = !bounded ? kBase : i < after.size() ? digitOf(after[i]) : 0;
        if (high - low > 1)
            return result + digit((low + high) / 2);
        result += digit(low);
        bounded = bounded && high == low; // once below it, only what comes before counts
    }
}

} // namespace

QString keyBetween(const QString &before, const QString &after)
{
    if (before.isEmpty() && after.isEmpty())
        return keyOfPlace(0);
    const Key low = keyFrom(before);
    const Key high = keyFrom(after);
    if (after.isEmpty())
        return low.head + kStep < kHeads ? textOf(low.head + kStep)
                                         : textOf(low.head, fractionBetween(low.fraction, {}));
    if (before.isEmpty() && high.head > kStep)
        return textOf(high.head - kStep);
    if (before >= after)
        return {};
    if (high.head - low.head > 1)
        return textOf((low.head + high.head) / 2);
    if (high.head > low.head)
        return textOf(low.head, fractionBetween(low.fraction, {}));
    return textOf(low.head, fractionBetween(low.fraction, high.fraction));
}

QString keyOfPlace(qint64 place)
{
    const qint64 head = kFirst + place * kStep;
    if (head < kHeads)
        return textOf(head);
    // Beyond the numbers of four digits: a fraction of the last one that grows with the place.
    QString fraction;
    for (qint64 rest = place; rest > 0; rest /= kBase)
        fraction.prepend(digit(static_cast<int>(rest % kBase)));
    return textOf(kHeads - 1, fraction.rightJustified(8, u'0') + u'1');
}

} // namespace dashiji::archive
