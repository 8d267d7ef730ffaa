// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/sectionheadings.h"

#include "core/intake/reading/captions.h"
#include "core/intake/reading/cues.h"
#include "core/text/folding.h"

#include <QHash>

namespace dashiji::intake
{
namespace
{

/// What stands between two entries: [begin, end), `end` being the next entry or the end of the text.
struct Gap {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool restarts = false; ///< a numbering begins behind it
    bool last = false;     ///< no entry behind it
    std::vector<std::size_t> headings;
};

std::vector<Gap> gapsOf(const Reading &reading)
{
    std::vector<Gap> gaps;
    std::size_t begin = 0;
    auto item = reading.items.begin();
    for (std::size_t index = 0; index < reading.size(); ++index) {
        if (!reading.is(index, ParagraphRole::EntryHeading))
            continue;
        while (item != reading.items.end() && item->paragraph < index)
            ++item;
        const bool restarts = item != reading.items.end() && item->paragraph == index && item->startsRun;
        gaps.push_back({begin, index, restarts, false, {}});
        begin = index + 1;
    }
    gaps.push_back({begin, reading.size(), false, true, {}});
    return gaps;
}

/// Lines that stand several times: the name over every list.
QHash<QString, int> countShortLines(const Reading &reading)
{
    QHash<QString, int> counts;
    for (std::size_t index = 0; index < reading.size(); ++index)
        if (reading.isNameLike(index))
            ++counts[text::foldTight(reading.paragraphs[index].text)];
    return counts;
}

void findHeadings(Reading &reading, Gap &gap, bool first)
{
    for (std::size_t index = gap.begin; index < gap.end; ++index)
        if (isPlainSectionName(reading, index))
            gap.headings.push_back(index);
    if (!gap.headings.empty() || !gap.restarts || first)
        return;
    // A new numbering has a name if a short line leads to it, with an introduction between at most.
    std::size_t index = gap.end;
    while (index > gap.begin && reading.isOpen(index - 1) && !reading.isNameLike(index - 1))
        --index;
    if (index == gap.begin)
        return;
    const Look &look = reading.looks[index - 1];
    const bool adjacent = index == gap.end;
    if (look.captionCue == 0 && (adjacent || look.sectionCue > 0))
        gap.headings.push_back(index - 1);
}

/// Where every other list has a name of its own, so has the first: the short line that leads to it.
void nameFirstList(const Reading &reading, std::vector<Gap> &gaps)
{
    Gap &first = gaps.front();
    if (!first.headings.empty() || first.end == 0 || !listsHaveNames(reading) ||
        !gaps.back().headings.empty())
        return;
    for (const Gap &gap : gaps)
        if (gap.headings.size() > 1)
            return;
    const Look &look = reading.looks[first.end - 1];
    if (reading.isNameLike(first.end - 1) && look.captionCue == 0 &&
        (look.sectionCue > 0 || !showsOccasion(look)))
        first.headings.push_back(first.end - 1);
}

/// The organization's or the report's name over a section heading is neither heading nor caption.
void ignoreOverlines(Reading &reading, const Gap &gap, const QString &title,
                     const QHash<QString, int> &counts)
{
    for (const std::size_t heading : gap.headings) {
        if (heading == gap.begin || !reading.isNameLike(heading - 1) ||
            isPlainSectionName(reading, heading - 1))
            continue;
        const QString words = text::foldTight(reading.paragraphs[heading - 1].text);
        if (counts.value(words) >= 2 || (!title.isEmpty() && title.contains(words)))
            reading.decide(heading - 1, ParagraphRole::Ignored);
    }
}

} // namespace

bool isPlainSectionName(const Reading &reading, std::size_t index)
{
    const Look &look = reading.looks[index];
    return reading.isNameLike(index) && look.captionCue < 2 &&
           (look.sectionCue == 3 || (look.sectionCue == 2 && look.width <= 48));
}

QString foldedTitle(const Reading &reading)
{
    QString title;
    for (std::size_t index = 0; index < reading.size() && index < 50; ++index)
        if (reading.is(index, ParagraphRole::Title))
            title += text::foldTight(reading.paragraphs[index].text);
    return title;
}

bool listsHaveNames(const Reading &reading)
{
    bool first = true;
    for (const ListItem &item : reading.items) {
        if (!reading.is(item.paragraph, ParagraphRole::EntryHeading) || !item.startsRun)
            continue;
        if (!first && item.paragraph > 0 && reading.isNameLike(item.paragraph - 1))
            return true;
        first = false;
    }
    return false;
}

void decideSectionHeadings(Reading &reading)
{
    std::vector<Gap> gaps = gapsOf(reading);
    const QString title = foldedTitle(reading);
    const QHash<QString, int> counts = countShortLines(reading);
    for (Gap &gap : gaps)
        findHeadings(reading, gap, &gap == &gaps.front());
    nameFirstList(reading, gaps);
    // Two names where one list ends and another begins, and none before the first: the one trails, the other
    // leads.
    const auto mayTrail = [&](const Gap &gap) {
        return !gap.headings.empty() && !namesOutlook(reading.looks[gap.headings.front()].words);
    };
    const bool firstHasName = !gaps.front().headings.empty();
    const bool lastTrails = !firstHasName && gaps.size() > 1 && mayTrail(gaps.back());
    bool previousNamed = firstHasName;
    for (Gap &gap : gaps) {
        ignoreOverlines(reading, gap, title, counts);
        for (std::size_t at = 0; at < gap.headings.size(); ++at) {
            const std::size_t heading = gap.headings[at];
            reading.decide(heading, ParagraphRole::SectionHeading);
            reading.cut(heading);
            const bool first = &gap == &gaps.front();
            const bool trails = !first && at == 0 && !previousNamed && mayTrail(gap) &&
                                (gap.headings.size() > 1 || lastTrails || gap.last);
            if (trails)
                reading.paragraphs[heading].attachment = Attachment::Previous;
        }
        if (!gap.headings.empty())
            previousNamed = reading.paragraphs[gap.headings.back()].attachment != Attachment::Previous;
        // What stands between a section's name and its first entry introduces it.
        if (!gap.headings.empty() && !gap.last)
            for (std::size_t index = gap.headings.back() + 1; index < gap.end; ++index)
                if (reading.isOpen(index) && !reading.isNameLike(index) && !reading.looks[index].byline)
                    reading.decide(index, ParagraphRole::Introduction);
    }
}

} // namespace dashiji::intake
