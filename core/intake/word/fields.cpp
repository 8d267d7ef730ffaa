// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/word/fields.h"

#include <algorithm>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_L1;

void WordFields::follow(const QString &mark)
{
    if (mark == "begin"_L1) {
        m_open.push_back({});
    } else if (m_open.empty()) {
        return;
    } else if (mark == "separate"_L1) {
        m_open.back().isShown = true;
        m_open.back().isContents = m_open.back().code.trimmed().startsWith("TOC"_L1);
    } else if (mark == "end"_L1) {
        m_open.pop_back();
    }
}

void WordFields::addCode(const QString &code)
{
    if (!m_open.empty())
        m_open.back().code += code;
}

bool WordFields::isShown() const
{
    return std::ranges::all_of(m_open, [](const Field &field) { return field.isShown && !field.isContents; });
}

void WordFields::endParagraph()
{
    std::erase_if(m_open, [](const Field &field) { return !field.isShown; });
}

} // namespace dashiji::intake
