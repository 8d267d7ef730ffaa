// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/unnumbered.h"

#include "core/intake/reading/captions.h"
#include "core/intake/reading/cues.h"
#include "core/intake/reading/inlinetitles.h"
#include "core/intake/reading/levels.h"
#include "core/intake/reading/sectionheadings.h"
#include "core/text/folding.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace dashiji::intake
{
namespace
{

constexpr std::size_t kLongestRun = 8; ///< more short lines than this are a table or a list of names

/// Short lines one after another, and whether text follows them.
struct ShortRun {
    std::vector<std::size_t> lines;
    bool textFollows = false;
    bool ends = false; ///< nothing stands behind it
};

std::vector<ShortRun> shortRuns(const Reading &reading, std::size_t begin, std::size_t end)
{
    constexpr std::size_t kHeading = 2; // lines a heading may have
    std::vector<ShortRun> runs;
    ShortRun run;
    for (std::size_t index = begin; index < end; ++index) {
        if (reading.isNameLike(index) && !isDateLine(reading.looks[index].words)) {
            run.lines.push_back(index);
        } else if (!reading.is(index, ParagraphRole::Ignored)) {
            // Who signs stands over a date.
            run.textFollows = reading.isOpen(index) && !isDateLine(reading.looks[index].words);
            // What opens a text, line by line, ends where its first heading stands.
            if (runs.empty() && run.textFollows && run.lines.size() > kLongestRun)
                run.lines.erase(run.lines.begin(), run.lines.end() - kHeading);
            if (!run.lines.empty())
                runs.push_back(std::exchange(run, {}));
        }
    }
    if (!run.lines.empty()) {
        run.ends = end == reading.size();
        runs.push_back(run);
    }
    return runs;
}

/// How much a line of a run looks like a caption; `within` the run a wide gap before it says so, too.
int captionLook(const Look &look, bool within)
{
    return 2 * look.captionCue + (showsOccasion(look) ? 1 : 0) +
           (within && look.blankLinesBefore >= 2 ? 1 : 0);
}

/// What the lines of one run are.
struct Verdict {
    std::vector<std::pair<std::size_t, ParagraphRole>> roles;

    [[nodiscard]] int count(ParagraphRole role) const
    {
        return static_cast<int>(
            std::ranges::count(roles, role, &std::pair<std::size_t, ParagraphRole>::second));
    }
};

void add(Verdict &verdict, std::size_t line, ParagraphRole role)
{
    verdict.roles.emplace_back(line, role);
}

/// Takes out of a run what is plainly no entry: captions with their cue, names of lists and the lines over
/// them.
std::vector<std::size_t> takePlainLines(const Reading &reading, const ShortRun &run, const QString &title,
                                        Verdict &verdict)
{
    // "Social events" right over its text is a heading like others.
    const auto overText = [&](std::size_t line) {
        return run.textFollows && line == run.lines.back() && reading.looks[line].latin &&
               reading.looks[line].sectionCue < 3;
    };
    std::vector<std::size_t> left;
    std::size_t shown = 0; // of them so many stand before a caption, so over its picture
    for (const std::size_t line : run.lines) {
        if (reading.looks[line].captionCue == 2 || saysWhatIsBelow(reading.looks, line)) {
            add(verdict, line, ParagraphRole::Caption);
            shown = left.size();
        } else if (isPlainSectionName(reading, line) && !overText(line)) {
            if (!left.empty() && title.contains(text::foldTight(reading.paragraphs[left.back()].text))) {
                add(verdict, left.back(), ParagraphRole::Ignored);
                left.pop_back();
            }
            add(verdict, line, ParagraphRole::SectionHeading);
        } else {
            left.push_back(line);
        }
    }
    // The heading of the text below stands behind the picture; what is before that belongs to the text above.
    shown = std::min(shown, left.size());
    if (shown < left.size()) {
        for (std::size_t at = 0; at < shown; ++at)
            add(verdict, left[at], ParagraphRole::Body);
        left.erase(left.begin(), left.begin() + std::ptrdiff_t(shown));
    }
    return left;
}

/// What the runs of a text have in common.
struct Habits {
    bool captioned = false; ///< most headings have a caption under them
    bool twoLines = false;  ///< all headings have a second line, and none of these looks like a caption
};

Habits habitsOf(const Reading &reading, const std::vector<ShortRun> &runs)
{
    constexpr int kShare = 4; // of so many second lines one looks like a caption
    int headings = 0;
    int doubles = 0;
    int captions = 0; // second lines that look like captions
    for (const ShortRun &run : runs) {
        headings += run.textFollows;
        if (!run.textFollows || run.lines.size() != 2)
            continue;
        ++doubles;
        captions += captionLook(reading.looks[run.lines[1]], true) > 0;
    }
    return {doubles * 2 > headings && captions * kShare >= doubles,
            doubles >= 2 && doubles == headings && captions == 0};
}

/// Tells entry and caption among the lines left of a run that text follows.
void judge(const Reading &reading, const std::vector<std::size_t> &names, const Habits &habits,
           Verdict &verdict)
{
    if (names.empty())
        return;
    const auto look = [&](std::size_t at) -> const Look & { return reading.looks[names[at]]; };
    const std::size_t last = names.size() - 1;
    const bool captions =
        std::ranges::all_of(names, [&](std::size_t line) { return reading.looks[line].captionCue > 0; });
    if (captions || last == 0) {
        for (const std::size_t line : names)
            add(verdict, line, captions ? ParagraphRole::Caption : ParagraphRole::EntryHeading);
        return;
    }
    const int lastLook = captionLook(look(last), true);
    // Of several lines the one that looks least like a caption is the heading.
    if (captionLook(look(0), false) > lastLook) {
        for (std::size_t at = 0; at < last; ++at)
            add(verdict, names[at], ParagraphRole::Caption);
        add(verdict, names[last], ParagraphRole::EntryHeading);
    } else if (last == 1 && lastLook == 0 && !habits.captioned && !habits.twoLines &&
               !look(1).words.contains(look(0).words)) {
        // Text follows the second: it is the heading. A name right over it is one, too, of a level above.
        add(verdict, names[0], isNarrow(look(0)) ? ParagraphRole::EntryHeading : ParagraphRole::Body);
        add(verdict, names[1], ParagraphRole::EntryHeading);
    } else {
        add(verdict, names[0], ParagraphRole::EntryHeading);
        for (std::size_t at = 1; at <= last; ++at)
            // A line that says the heading again is a link's, and several are no captions.
            add(verdict, names[at],
                habits.twoLines ? ParagraphRole::EntryHeading
                : captionLook(look(at), true) > 0 || (last == 1 && !look(at).words.contains(look(0).words))
                    ? ParagraphRole::Caption
                    : ParagraphRole::Body);
    }
}

/// Tells sections among the headings of all runs.
/// @return false where two levels are asked for and are not there
bool tellSections(std::vector<Verdict> &verdicts, const std::vector<Look> &looks, Unmarked way)
{
    std::vector<BareHeading> headings;
    std::vector<ParagraphRole *> roles;
    for (Verdict &verdict : verdicts) {
        bool first = true;
        for (auto &[line, role] : verdict.roles) {
            if (role != ParagraphRole::EntryHeading && role != ParagraphRole::SectionHeading)
                continue;
            if (!std::exchange(first, false))
                headings.back().overNext = true;
            headings.push_back({line, false, role == ParagraphRole::SectionHeading});
            roles.push_back(&role);
        }
    }
    if (way == Unmarked::TwoLevels && !tellLevels(headings, looks))
        return false;
    tellFormsApart(headings, looks);
    for (std::size_t at = 0; at < headings.size(); ++at)
        *roles[at] = headings[at].section ? ParagraphRole::SectionHeading : ParagraphRole::EntryHeading;
    return true;
}

/// A list of names and nothing else, as long as promised: "年度十件大事" and ten lines.
bool isPromisedList(const Reading &reading, const std::vector<std::size_t> &lines, std::size_t from)
{
    constexpr std::size_t kHead = 60; // lines that may speak of the whole text
    constexpr std::size_t kNear = 2;
    const std::size_t count = lines.size() - from;
    if (count < 3)
        return false;
    const auto end = (from > 0 ? lines[from - 1] : lines[from]) + 1;
    const auto promises = [&](std::size_t begin, std::size_t until) {
        return std::any_of(reading.looks.begin() + std::ptrdiff_t(begin),
                           reading.looks.begin() + std::ptrdiff_t(until),
                           [&](const Look &look) { return look.promised == count; });
    };
    return promises(0, std::min(kHead, end)) || promises(lines[from] - std::min(kNear, lines[from]), end);
}

/// Makes the verdicts roles. Where a list ends and another begins, two names stand together if names trail.
void decideVerdicts(Reading &reading, const std::vector<Verdict> &verdicts, bool twoLines)
{
    bool doubted = false;
    bool entryBefore = false; // an entry stands before
    bool named = false;       // the open list has its name
    for (const Verdict &verdict : verdicts) {
        int sectionsHere = 0;
        for (const auto &[line, role] : verdict.roles) {
            reading.decide(line, role);
            if (role == ParagraphRole::SectionHeading) {
                const bool trails = entryBefore && !named && sectionsHere == 0 &&
                                    (verdict.count(ParagraphRole::SectionHeading) > 1 ||
                                     verdict.count(ParagraphRole::EntryHeading) == 0);
                if (trails)
                    reading.paragraphs[line].attachment = Attachment::Previous;
                named = !trails;
                ++sectionsHere;
            }
            if (role == ParagraphRole::SectionHeading || role == ParagraphRole::EntryHeading)
                reading.cut(line);
            // A picture over text that no entry heads belongs to the introduction.
            if (role == ParagraphRole::Caption && !entryBefore) {
                reading.paragraphs[line].attachment = Attachment::Next;
                if (verdict.count(ParagraphRole::EntryHeading) == 0)
                    reading.decide(line, ParagraphRole::Introduction);
            }
            if (role != ParagraphRole::EntryHeading)
                continue;
            // A heading's second line.
            if (twoLines && &verdict.roles.front().first != &line && reading.is(line - 1, role))
                reading.paragraphs[line].attachment = Attachment::Previous;
            entryBefore = true;
            if (!std::exchange(doubted, true))
                reading.doubt(line, DoubtKind::HeadingWithoutNumber);
        }
    }
}

} // namespace

int decideRunIn(Reading &reading, std::size_t begin, std::size_t end)
{
    constexpr std::size_t kFewest = 3;
    constexpr int kOthers = 5; // of so many titled paragraphs one may be without
    std::map<TitleBreak, std::vector<std::size_t>> titled;
    int paragraphs = 0;
    for (std::size_t index = begin; index < end; ++index) {
        if (!reading.isOpen(index))
            continue;
        const Look &look = reading.looks[index];
        const auto title = look.marker ? std::nullopt : findInlineTitle(look);
        // "秘书团：甲、乙": what follows a colon is text only where it is a sentence.
        if (title && (title->kind != TitleBreak::Colon || look.endsSentence))
            titled[title->kind].push_back(index);
        paragraphs += look.isLong() || (title && title->kind == TitleBreak::Stop);
    }
    for (const TitleBreak kind : {TitleBreak::Stop, TitleBreak::Dash, TitleBreak::Colon}) {
        const std::vector<std::size_t> &found = titled[kind];
        const auto others = paragraphs - std::ssize(found);
        if (found.size() < kFewest || others * kOthers > std::ssize(found))
            continue;
        for (const std::size_t index : found)
            reading.decide(index, ParagraphRole::EntryHeading);
        return static_cast<int>(found.size());
    }
    return 0;
}

int decidePromised(Reading &reading, std::size_t begin, std::size_t end)
{
    constexpr std::size_t kFewest = 3;
    for (std::size_t index = begin; index < end; ++index) {
        const std::size_t count = reading.looks[index].promised;
        if (count < kFewest || !reading.looks[index].endsOpen || index + count >= end)
            continue;
        const auto isItem = [&](std::size_t at) {
            const Look &look = reading.looks[at];
            return reading.isOpen(at) && !reading.inList[at] && look.width <= 2 * Look::kShortWidth;
        };
        // The last may run on into the text behind the list.
        std::size_t items = 0;
        while (items < count && isItem(index + 1 + items))
            ++items;
        if (items + 1 < count)
            continue;
        for (std::size_t at = index + 1; at <= index + count; ++at)
            reading.decide(at, ParagraphRole::EntryHeading);
        return static_cast<int>(count);
    }
    return 0;
}

int decideByLook(Reading &reading, std::size_t begin, std::size_t end, Unmarked way, int fewest)
{
    const std::vector<ShortRun> runs = shortRuns(reading, begin, end);
    const Habits habits = habitsOf(reading, runs);
    const QString title = foldedTitle(reading);
    std::vector<Verdict> verdicts;
    for (const ShortRun &run : runs) {
        const std::size_t from = run.lines.size() > 1 && reading.looks[run.lines[0]].sectionCue >= 2 ? 1 : 0;
        Verdict verdict;
        if (isPromisedList(reading, run.lines, from)) {
            for (std::size_t at = 0; at < run.lines.size(); ++at)
                add(verdict, run.lines[at],
                    at < from ? ParagraphRole::SectionHeading : ParagraphRole::EntryHeading);
        } else if (run.lines.size() <= kLongestRun) {
            const std::vector<std::size_t> names = takePlainLines(reading, run, title, verdict);
            if (run.textFollows)
                judge(reading, names, habits, verdict);
            // A gallery's name at the end, whose pictures a text file has lost.
            else if (run.ends && names.size() == 1 && reading.looks[names[0]].sectionCue > 0)
                add(verdict, names[0], ParagraphRole::SectionHeading);
        }
        verdicts.push_back(std::move(verdict));
    }
    if ((way == Unmarked::TwoLevels && habits.twoLines) || !tellSections(verdicts, reading.looks, way))
        return 0;
    const int entries =
        std::accumulate(verdicts.begin(), verdicts.end(), 0, [](int sum, const Verdict &verdict) {
            return sum + verdict.count(ParagraphRole::EntryHeading);
        });
    if (entries < fewest)
        return 0;
    decideVerdicts(reading, verdicts, habits.twoLines);
    return entries;
}

} // namespace dashiji::intake
