// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/web/lists.h"

#include "core/intake/word/numbering.h"

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// What a page calls a way of counting → what writtenNumber() calls it; other ways are decimal.
QString formatOf(const PageNode &node)
{
    static const QHash<QString, QString> formats{
        {u"a"_s, u"lowerLetter"_s},
        {u"A"_s, u"upperLetter"_s},
        {u"i"_s, u"lowerRoman"_s},
        {u"I"_s, u"upperRoman"_s},
        {u"lower-alpha"_s, u"lowerLetter"_s},
        {u"lower-latin"_s, u"lowerLetter"_s},
        {u"upper-alpha"_s, u"upperLetter"_s},
        {u"upper-latin"_s, u"upperLetter"_s},
        {u"lower-roman"_s, u"lowerRoman"_s},
        {u"upper-roman"_s, u"upperRoman"_s},
        {u"decimal-leading-zero"_s, u"decimalZero"_s},
        {u"cjk-ideographic"_s, u"chineseCounting"_s},
        {u"cjk-decimal"_s, u"ideographDigital"_s},
        {u"simp-chinese-informal"_s, u"chineseCounting"_s},
        {u"trad-chinese-informal"_s, u"chineseCounting"_s},
        {u"simp-chinese-formal"_s, u"chineseLegalSimplified"_s},
        {u"none"_s, {}},
        {u"disc"_s, {}},
        {u"circle"_s, {}},
        {u"square"_s, {}},
    };
    const QString styled = node.style(u"list-style-type");
    const QString type = !styled.isEmpty()                        ? styled
                         : node.style(u"list-style") == "none"_L1 ? u"none"_s
                                                                  : node.attribute("type");
    return formats.value(type, u"decimal"_s);
}

} // namespace

PageList::PageList(const PageNode &list)
{
    if (list.name != "ol")
        return;
    m_format = formatOf(list);
    bool isNumber = false;
    const int start = list.attribute("start").toInt(&isNumber);
    if (isNumber)
        m_number = start;
}

QString PageList::next(const PageNode &item)
{
    bool isNumber = false;
    const int own = item.attribute("value").toInt(&isNumber);
    const int number = isNumber ? own : m_number;
    m_number = number < std::numeric_limits<int>::max() ? number + 1 : number;
    if (m_format.isEmpty() || item.style(u"list-style-type") == "none"_L1)
        return {};
    const QString written = writtenNumber(number, m_format);
    return written.back().unicode() < 0x80 ? written + u". "_s : written + u'、';
}

} // namespace dashiji::intake
