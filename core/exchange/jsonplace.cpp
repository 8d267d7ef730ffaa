// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonplace.h"

namespace dashiji::exchange
{

using Qt::StringLiterals::operator""_s;

QString JsonPlace::text() const
{
    return textWith(true);
}

QString JsonPlace::kind() const
{
    return textWith(false);
}

QString JsonPlace::textWith(bool numbers) const
{
    if (!m_above)
        return {};
    const QString above = m_above->textWith(numbers);
    if (m_index >= 0)
        return numbers ? u"%1[%2]"_s.arg(above).arg(m_index) : above + u"[]"_s;
    return above.isEmpty() ? QString(m_key) : above + u'.' + m_key;
}

} // namespace dashiji::exchange
