// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/roles.h"

#include "core/intake/captions.h"
#include "core/intake/cues.h"
#include "core/intake/head.h"
#include "core/intake/inlinetitles.h"
#include "core/intake/readingstate.h"
#include "core/intake/sectionheadings.h"
#include "core/intake/unnumbered.h"
#include "core/text/cutting.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>

namespace dashiji::intake
{
namespace
{

constexpr int kLongestTitleWidth = 160; ///< columns

void ignoreFurniture(Reading &reading)
{
    for (std::size_t index = 0; index < reading.size(); ++index)
        if (reading.looks[index].furniture)
            reading.decide(index, Role::Ignored);
}

bool hasEntries(const Reading &reading)
{
    for (std::size_t index = 0; index < reading.size(); ++index)
        if (reading.is(index, Role::EntryHeading))
            return true;
    return false;
}

/// Numbered sections whose entries have only their look: few sections, several short lines with text in each.
bool holdUnnumberedEntries(const Reading &reading)
{
    if (reading.levels.sectionDepth || !reading.levels.entryDepth)
        return false;
    std::vector<std::size_t> headings;
    for (const ListItem &item : reading.items)
        if (item.depth == *reading.levels.entryDepth && !item.points)
            headings.push_back(item.paragraph);
    if (headings.size() < 2 || headings.size() > 9)
        return false;
    int looks = 0;
    int atOnce = 0;
    for (std::size_t at = 0; at < headings.size(); ++at) {
        const std::size_t end = at + 1 < headings.size() ? headings[at + 1] : reading.size();
        looks += countHeadingLooks(reading, headings[at] + 1, end);
        atOnce += headings[at] + 1 < end && reading.isNameLike(headings[at] + 1);
    }
    return looks * 10 >= static_cast<int>(headings.size()) * 17 &&
           atOnce * 2 >= static_cast<int>(headings.size());
}

/// Headings that stand in lists. A marker alone on its line takes the short line under it as its words.
void decideListHeadings(Reading &reading, bool listsAreSections)
{
    const Levels &levels = reading.levels;
    if (!levels.entryDepth)
        return;
    for (const ListItem &item : reading.items) {
        const std::size_t index = item.paragraph;
        if (item.points || item.depth > *levels.entryDepth || reading.decided[index] ||
            levels.titleItem == index)
            continue;
        const bool section = item.depth < *levels.entryDepth || listsAreSections;
        reading.decide(index, section ? Role::SectionHeading : Role::EntryHeading);
        cutMarker(reading.paragraphs[index], reading.looks[index]);
        if (reading.looks[index].marker->alone && reading.looks[index].marker->length > 0 &&
            index + 1 < reading.size() && reading.isNameLike(index + 1))
            reading.decide(index + 1, reading.paragraphs[index].role);
    }
}

/// Where title and text share a line. What most of a list's lines do decides for the doubtful ones.
void splitInlineTitles(Reading &reading)
{
    struct Line {
        std::size_t index;
        std::optional<InlineTitle> title;
        bool textFollows;
    };
    std::vector<Line> lines;
    int longLines = 0;
    int splittable = 0;
    for (std::size_t index = 0; index < reading.size(); ++index) {
        if (!reading.is(index, Role::EntryHeading) || reading.paragraphs[index].titleLength != 0)
            continue;
        const Look &look = reading.looks[index];
        if (look.marker && look.marker->alone && look.marker->length > 0)
            continue;
        const bool textFollows = index + 1 < reading.size() && reading.is(index + 1, Role::Body);
        // A name in brackets is the whole heading only if nothing but it stands on the line.
        if (look.marker && look.marker->family == Family::NameInBrackets)
            reading.paragraphs[index].markerLength = 0;
        Line line{index, findInlineTitle(look), textFollows};
        if (look.isLong()) {
            ++longLines;
            splittable += line.title.has_value();
        }
        lines.push_back(line);
    }
    const bool splits = splittable * 2 >= longLines;
    for (const Line &line : lines) {
        Paragraph &paragraph = reading.paragraphs[line.index];
        const Look &look = reading.looks[line.index];
        if (line.title) {
            const TitleBreak kind = line.title->kind;
            // "【青训】基地启用" over its text is a heading as a whole.
            const bool plain = kind == TitleBreak::Bold ||
                               (kind == TitleBreak::Brackets && (look.isLong() || !line.textFollows));
            const bool wide =
                look.isLong() || (!line.textFollows && kind == TitleBreak::Colon && splittable > 0);
            if (plain || (wide && splits)) {
                paragraph.markerLength = line.title->start;
                paragraph.titleLength = line.title->end;
                continue;
            }
        }
        // One sentence may be a title, a paragraph may not; of a chronicle's lines none is.
        const bool date = look.marker && look.marker->family == Family::Date;
        if (date ? !line.textFollows && (look.endsSentence || look.width > Look::kShortWidth)
                 : look.endsSentence &&
                       (look.width > kLongestTitleWidth || text::sentences(afterMarker(look)).size() > 1))
            paragraph.titleLength = Paragraph::kNoTitle;
    }
}

/// A year of a chronicle whose events have no dates: every paragraph is one.
void takeUndatedEvents(Reading &reading)
{
    std::size_t heading = reading.size();
    const auto isCalendar = [&](std::size_t index) {
        const auto &marker = reading.looks[index].marker;
        return marker && (marker->family == Family::YearHeading || marker->family == Family::MonthHeading);
    };
    for (std::size_t index = 0; index <= reading.size(); ++index) {
        const bool ends = index == reading.size() || reading.is(index, Role::SectionHeading);
        if (ends && heading < index) {
            for (std::size_t event = heading + 1; event < index; ++event)
                if (reading.isOpen(event) && reading.looks[event].isLong()) {
                    reading.decide(event, Role::EntryHeading);
                    reading.paragraphs[event].titleLength = Paragraph::kNoTitle;
                }
        }
        if (ends)
            heading = index < reading.size() && isCalendar(index) ? index : reading.size();
        else if (reading.is(index, Role::EntryHeading))
            heading = reading.size();
    }
}

/// A table of contents at the start: lines that stand again further down.
void ignoreContents(Reading &reading)
{
    for (std::size_t index = 0; index < reading.size() && index < 40; ++index) {
        if (!reading.looks[index].furniture ||
            !reading.looks[index].words.simplified().remove(u' ').startsWith(u"目录"))
            continue;
        const auto plain = [&](std::size_t at) {
            QString words = text::foldTight(reading.paragraphs[at].text);
            while (!words.isEmpty() &&
                   (words.back().isDigit() || QStringView(u".…·-").contains(words.back())))
                words.chop(1);
            return words;
        };
        QHash<QString, int> counts;
        for (std::size_t at = index + 1; at < reading.size(); ++at)
            if (reading.looks[at].isShort())
                ++counts[plain(at)];
        for (std::size_t at = index + 1; at < reading.size() && reading.looks[at].isShort(); ++at) {
            int &left = counts[plain(at)];
            if (left < 2)
                break;
            --left;
            reading.decide(at, Role::Ignored);
            reading.looks[at].marker.reset();
        }
        return;
    }
}

/// Between a section's name and its first entry stands what introduces it, or a caption that came too early.
void introduceSections(Reading &reading)
{
    bool beforeEntries = true;
    for (std::size_t index = 0; index < reading.size(); ++index) {
        if (reading.is(index, Role::SectionHeading))
            beforeEntries = reading.paragraphs[index].attachment != Attachment::Previous;
        else if (reading.is(index, Role::EntryHeading))
            beforeEntries = false;
        else if (beforeEntries && reading.isOpen(index)) {
            std::size_t next = index + 1;
            while (next < reading.size() && reading.is(next, Role::Ignored))
                ++next;
            const Look &look = reading.looks[index];
            const bool caption = next < reading.size() && reading.is(next, Role::EntryHeading) &&
                                 reading.isNameLike(index) &&
                                 (look.captionCue > 0 || endsInOccasion(look.words));
            reading.decide(index, caption ? Role::Caption : Role::Introduction);
            if (caption)
                reading.paragraphs[index].attachment = Attachment::Next;
        }
    }
}

} // namespace

std::size_t firstHeading(const Reading &reading)
{
    for (std::size_t index = 0; index < reading.size(); ++index)
        if (reading.is(index, Role::EntryHeading) || reading.is(index, Role::SectionHeading))
            return index;
    return reading.size();
}

std::vector<Doubt> assignRoles(std::vector<Paragraph> &paragraphs)
{
    Reading reading{paragraphs, lookAtAll(paragraphs), {}, {}, {}, {}, {}};
    reading.decided.assign(reading.size(), false);
    reading.inList.assign(reading.size(), false);
    ignoreFurniture(reading);
    ignoreContents(reading);
    reading.items = findLists(paragraphs, reading.looks);
    for (const ListItem &item : reading.items)
        reading.inList[item.paragraph] = true;
    reading.levels = chooseLevels(reading.items, reading.looks);

    decideSignature(reading);
    const bool listsAreSections = holdUnnumberedEntries(reading);
    decideListHeadings(reading, listsAreSections);
    if (hasEntries(reading)) {
        const std::size_t first = firstHeading(reading);
        const bool titleWanted = !listsHaveNames(reading);
        decideTitle(reading, first, titleWanted);
        if (!reading.levels.sectionDepth)
            decideSectionHeadings(reading);
        decideHead(reading, firstHeading(reading));
        takeUndatedEvents(reading);
    } else {
        decideTitle(reading,
                    listsAreSections ? firstHeading(reading) : std::min<std::size_t>(reading.size(), 12),
                    true);
        std::size_t begin = 0;
        for (std::size_t index = 0; index < reading.size() && index < 20; ++index)
            if (reading.is(index, Role::Title))
                begin = index + 1;
        if (decideByLook(reading, listsAreSections ? firstHeading(reading) : begin, reading.size()) > 0)
            decideHead(reading, firstHeading(reading));
    }
    introduceSections(reading);
    decideCaptions(reading);
    splitInlineTitles(reading);
    return reading.doubts;
}

} // namespace dashiji::intake
