// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/finding.h"

#include "core/names/readings.h"
#include "core/text/folding.h"

#include <algorithm>

namespace dashiji::names
{

std::vector<FoundName> findNames(QStringView text)
{
    const QString folded = text::foldUnits(text);
    std::vector<FoundName> names;
    for (qsizetype position = 0; const auto span = text::nextLine(text, position);) {
        Line line{text.sliced(span->start, span->length),
                  QStringView(folded).sliced(span->start, span->length)};
        findTitles(line);
        std::vector<FoundName> ofLine;
        findOrganizations(line, ofLine);
        const auto organizations = ofLine;
        findPeople(line, organizations, ofLine);
        findEnglishNames(line, ofLine);
        findDocuments(line, ofLine);
        std::ranges::sort(ofLine, {}, [](const FoundName &name) {
            return std::pair(name.words.start, -name.words.length);
        });
        qsizetype end = 0;
        for (FoundName &name : ofLine) {
            if (name.words.start < end)
                continue;
            end = name.words.end();
            name.words.start += span->start;
            names.push_back(name);
        }
    }
    return names;
}

} // namespace dashiji::names
