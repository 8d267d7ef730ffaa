// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates that a line of a chronicle begins with.
#include "core/intake/reading/markers.h"

namespace dashiji::intake
{
namespace
{

/// "May we ask …", "March on": a month's English name alone must end the line or stand before a sign.
bool isWordOfSentence(QStringView words, const LeadingDate &date)
{
    return words.front().isLetter() && words.front().unicode() < 0x80 && !date.day && !date.year &&
           date.length < words.size() && !QStringView(u":,-–—").contains(words[date.length]);
}

} // namespace

std::optional<LeadingDate> findDate(QStringView words)
{
    if (words.isEmpty())
        return std::nullopt;
    if (auto date = text::dateAt(words); date && !isWordOfSentence(words, *date))
        return date;
    const auto sameDay = [](qsizetype length) {
        LeadingDate date;
        date.length = length;
        return date;
    };
    for (const QStringView same :
         {QStringView(u"同日"), QStringView(u"同月"), QStringView(u"是月"), QStringView(u"是日"),
          QStringView(u"本月"), QStringView(u"是年"), QStringView(u"同年"), QStringView(u"年底"),
          QStringView(u"年初"), QStringView(u"月底"), QStringView(u"月初"), QStringView(u"上旬"),
          QStringView(u"中旬"), QStringView(u"下旬"), QStringView(u"当日"), QStringView(u"当月")})
        if (words.startsWith(same) && words.size() > same.size() &&
            (QStringView(u", :、").contains(words[same.size()])))
            return sameDay(same.size());
    if (words.size() > 1 && QStringView(u"△Δ").contains(words[0])) // of the day named before
        return sameDay(1);
    return std::nullopt;
}

} // namespace dashiji::intake
