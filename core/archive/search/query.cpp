// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/search/query.h"

#include "core/archive/search/searchkey.h"
#include "core/model/enumtext.h"
#include "core/text/folding.h"

#include <array>

namespace dashiji::archive
{
namespace
{

using Qt::StringLiterals::operator""_s;

struct Part {
    QString text;
    bool quoted = false; ///< from its first character on
};

/// What white space parts, quoted white space not.
std::vector<Part> partsOf(const QString &folded)
{
    std::vector<Part> parts;
    Part part;
    bool within = false;
    const auto finish = [&] {
        // Half a character is in no text, and cuts a statement short.
        if (!part.text.isEmpty() && part.text.isValidUtf16())
            parts.push_back(part);
        part = {};
    };
    for (const QChar sign : folded) {
        if (sign == u'"') {
            within = !within;
            part.quoted = part.quoted || part.text.isEmpty();
        } else if (!sign.isSpace() && sign != kTextEnd) {
            part.text += sign;
        } else if (!within) {
            finish();
        }
    }
    finish();
    return parts;
}

bool narrowYears(SearchQuery &query, const QString &value)
{
    const qsizetype dots = value.indexOf(u".."_s);
    const QString from = dots < 0 ? value : value.left(dots);
    const QString until = dots < 0 ? value : value.mid(dots + 2);
    const auto year = [](const QString &digits, std::optional<int> &into) {
        bool isNumber = false;
        const int read = digits.toInt(&isNumber);
        if (isNumber)
            into = read;
        return isNumber || digits.isEmpty();
    };
    std::optional<int> first;
    std::optional<int> last;
    if (!year(from, first) || !year(until, last) || (!first && !last))
        return false;
    query.firstYear = first;
    query.lastYear = last;
    return true;
}

bool narrowStatus(SearchQuery &query, const QString &value)
{
    query.status = enumFromText<ReportStatus>(value);
    return query.status.has_value();
}

template <QString SearchQuery::*member>
bool narrowWords(SearchQuery &query, const QString &value)
{
    query.*member = value;
    return true;
}

struct Filter {
    QLatin1StringView key;
    bool (*narrow)(SearchQuery &query, const QString &value); ///< false: the value says nothing
};

constexpr std::array kFilters{
    Filter{QLatin1StringView("year"), narrowYears},
    Filter{QLatin1StringView("state"), narrowStatus},
    Filter{QLatin1StringView("section"), narrowWords<&SearchQuery::section>},
    Filter{QLatin1StringView("unit"), narrowWords<&SearchQuery::unit>},
    Filter{QLatin1StringView("org"), narrowWords<&SearchQuery::organization>},
};

bool narrows(SearchQuery &query, const Part &part)
{
    const qsizetype colon = part.text.indexOf(u':');
    if (part.quoted || colon <= 0 || colon + 1 == part.text.size())
        return false;
    const QString value = part.text.mid(colon + 1);
    for (const Filter &filter : kFilters)
        if (QStringView(part.text).left(colon) == filter.key)
            return filter.narrow(query, value);
    return false;
}

} // namespace

SearchQuery parseQuery(QStringView typed)
{
    SearchQuery query;
    for (const Part &part : partsOf(text::fold(typed)))
        if (!narrows(query, part))
            query.words.append(part.text);
    return query;
}

} // namespace dashiji::archive
