// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/unnumbered.h"

#include "core/intake/reading/cues.h"
#include "core/intake/reading/inlinetitles.h"
#include "core/intake/reading/sectionheadings.h"
#include "core/text/folding.h"

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
    std::vector<ShortRun> runs;
    ShortRun run;
    for (std::size_t index = begin; index < end; ++index) {
        if (reading.isNameLike(index) && !isDateLine(reading.looks[index].words)) {
            run.lines.push_back(index);
        } else if (!reading.is(index, ParagraphRole::Ignored)) {
            run.textFollows = reading.isOpen(index);
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
    return 2 * look.captionCue + (endsInOccasion(look.words) ? 1 : 0) +
           (within && look.blankLinesBefore >= 2 ? 1 : 0);
}

/// What the lines of one run are.
struct Verdict {
    std::vector<std::pair<std::size_t, ParagraphRole>> roles;
    int entries = 0;
    int sections = 0;
};

void add(Verdict &verdict, std::size_t line, ParagraphRole role)
{
    verdict.roles.emplace_back(line, role);
    verdict.entries += role == ParagraphRole::EntryHeading;
    verdict.sections += role == ParagraphRole::SectionHeading;
}

/// Takes out of a run what is plainly no entry: captions with their cue, names of lists and the lines over
/// them.
std::vector<std::size_t> takePlainLines(const Reading &reading, const std::vector<std::size_t> &lines,
                                        const QString &title, Verdict &verdict)
{
    std::vector<std::size_t> left;
    for (const std::size_t line : lines) {
        if (reading.looks[line].captionCue == 2) {
            add(verdict, line, ParagraphRole::Caption);
        } else if (isPlainSectionName(reading, line)) {
            if (!left.empty() && title.contains(text::foldTight(reading.paragraphs[left.back()].text))) {
                add(verdict, left.back(), ParagraphRole::Ignored);
                left.pop_back();
            }
            add(verdict, line, ParagraphRole::SectionHeading);
        } else {
            left.push_back(line);
        }
    }
    return left;
}

/// What the runs of a text have in common.
struct Habits {
    bool doubles = false;        ///< most headings have a caption under them
    bool twoLines = false;       ///< all headings have a second line, and none of these looks like a caption
    bool narrowOverWide = false; ///< twice and more a narrow name stands right over another: section, entry
    bool nameOverName = false;   ///< sections' names stand right over entries'
};

bool isNarrowName(const Reading &reading, std::size_t upper, std::size_t lower)
{
    constexpr int kNarrow = 16;
    return reading.looks[upper].width <= kNarrow && captionLook(reading.looks[lower], true) == 0;
}

/// Tells section, entry and caption among the lines left of a run that text follows.
void judge(const Reading &reading, const std::vector<std::size_t> &names, const Habits &habits,
           Verdict &verdict)
{
    if (names.empty())
        return;
    const auto look = [&](std::size_t at) -> const Look & { return reading.looks[names[at]]; };
    const std::size_t last = names.size() - 1;
    const int lastLook = captionLook(look(last), last > 0);
    std::size_t at = 0;
    // A section's name stands over an entry's.
    const bool overEntry = names.size() == 2 && !habits.doubles && lastLook == 0 &&
                           (look(0).sectionCue >= 1 || reading.inList[names[0]] || habits.nameOverName ||
                            (habits.narrowOverWide && isNarrowName(reading, names[0], names[1])));
    if (verdict.sections == 0 && names.size() >= 2 &&
        (overEntry || (names.size() >= 3 && look(0).sectionCue >= 1)))
        add(verdict, names[at++], ParagraphRole::SectionHeading);
    if (at == last) {
        add(verdict, names[at],
            look(at).captionCue > 0 ? ParagraphRole::Caption : ParagraphRole::EntryHeading);
        return;
    }
    // Of two lines the one that looks more like a caption is one.
    if (at == 0 && captionLook(look(0), false) > lastLook) {
        for (; at < last; ++at)
            add(verdict, names[at], ParagraphRole::Caption);
        add(verdict, names[last], ParagraphRole::EntryHeading);
    } else {
        add(verdict, names[at++], ParagraphRole::EntryHeading);
        for (; at <= last; ++at) {
            // One line under a heading may be a caption by its place alone; a line that says the heading
            // again is a link's, and several are no captions.
            const bool caption = captionLook(look(at), true) > 0 ||
                                 (names.size() == 2 && !look(at).words.contains(look(0).words));
            add(verdict, names[at],
                habits.twoLines ? ParagraphRole::EntryHeading
                : caption       ? ParagraphRole::Caption
                                : ParagraphRole::Body);
        }
    }
}

/// Siblings are alike in form: where several headings in a row say "who: what", those that do not are
/// sections.
void tellFormsApart(const Reading &reading, std::vector<Verdict> &verdicts)
{
    constexpr int kLeast = 3;
    std::vector<std::pair<std::size_t, ParagraphRole> *> heads;
    int row = 0;
    int longest = 0;
    for (Verdict &verdict : verdicts)
        for (auto &line : verdict.roles) {
            if (line.second != ParagraphRole::EntryHeading)
                continue;
            heads.push_back(&line);
            row = reading.looks[line.first].words.indexOf(u':') > 0 ? row + 1 : 0;
            longest = std::max(longest, row);
        }
    if (longest < kLeast || longest == std::ssize(heads))
        return;
    std::erase_if(heads,
                  [&](const auto *head) { return reading.looks[head->first].words.indexOf(u':') > 0; });
    // Names of sections are short; what is much longer than its kind is one of the entries.
    const auto widthOf = [&](const auto *head) { return reading.looks[head->first].width; };
    std::ranges::sort(heads, {}, widthOf);
    const int usual = widthOf(heads[heads.size() / 2]);
    for (auto *head : heads)
        if (widthOf(head) * 4 <= usual * 7)
            head->second = ParagraphRole::SectionHeading;
    for (Verdict &verdict : verdicts) {
        verdict.entries = verdict.sections = 0;
        for (const auto &[line, role] : verdict.roles) {
            verdict.entries += role == ParagraphRole::EntryHeading;
            verdict.sections += role == ParagraphRole::SectionHeading;
        }
    }
}

/// A list of names and nothing else, as long as promised: "年度十件大事" and ten lines.
bool isPromisedList(const Reading &reading, const std::vector<std::size_t> &lines, std::size_t from)
{
    const std::size_t count = lines.size() - from;
    if (count < 3)
        return false;
    for (std::size_t index = 0; index <= (from > 0 ? lines[from - 1] : lines[from]); ++index)
        if (index < 60 || index + 3 > lines[from])
            if (const auto promised = promisedCount(reading.looks[index].words);
                promised && static_cast<std::size_t>(*promised) == count)
                return true;
    return false;
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
                                    (verdict.sections > 1 || verdict.entries == 0);
                if (trails)
                    reading.paragraphs[line].attachment = Attachment::Previous;
                named = !trails;
                ++sectionsHere;
            }
            if (role == ParagraphRole::SectionHeading || role == ParagraphRole::EntryHeading)
                cutMarker(reading.paragraphs[line], reading.looks[line]);
            if (role == ParagraphRole::Caption && !entryBefore)
                reading.paragraphs[line].attachment = Attachment::Next;
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
    std::vector<std::size_t> titled;
    int others = 0;
    for (std::size_t index = begin; index < end; ++index) {
        if (!reading.isOpen(index))
            continue;
        const auto title = findInlineTitle(reading.looks[index]);
        if (!reading.looks[index].marker && title && title->kind == TitleBreak::Stop)
            titled.push_back(index);
        else
            others += reading.looks[index].isLong();
    }
    constexpr int kOthers = 5; // of so many titled paragraphs one may be without
    if (titled.size() < 3 || others * kOthers > std::ssize(titled))
        return 0;
    for (const std::size_t index : titled)
        reading.decide(index, ParagraphRole::EntryHeading);
    return static_cast<int>(titled.size());
}

int decideByLook(Reading &reading, std::size_t begin, std::size_t end)
{
    const std::vector<ShortRun> runs = shortRuns(reading, begin, end);
    int headings = 0;
    int doubles = 0;
    int pairs = 0;
    int named = 0;
    int plain = 0; // second lines that do not look like captions
    for (const ShortRun &run : runs) {
        headings += run.textFollows;
        if (!run.textFollows || run.lines.size() != 2)
            continue;
        ++doubles;
        plain += captionLook(reading.looks[run.lines[1]], true) == 0;
        pairs += isNarrowName(reading, run.lines[0], run.lines[1]);
        named += reading.looks[run.lines[0]].sectionCue >= 1;
    }
    const bool twoLines = doubles >= 2 && doubles == headings && plain == doubles;
    const Habits habits{doubles * 2 > headings, twoLines, pairs >= 2, named >= 1 && doubles >= 2};

    const QString title = foldedTitle(reading);
    std::vector<Verdict> verdicts;
    int entries = 0;
    for (const ShortRun &run : runs) {
        const std::size_t from = run.lines.size() > 1 && reading.looks[run.lines[0]].sectionCue >= 2 ? 1 : 0;
        Verdict verdict;
        if (isPromisedList(reading, run.lines, from)) {
            for (std::size_t at = 0; at < run.lines.size(); ++at)
                add(verdict, run.lines[at],
                    at < from ? ParagraphRole::SectionHeading : ParagraphRole::EntryHeading);
        } else if (run.lines.size() <= kLongestRun) {
            const std::vector<std::size_t> names = takePlainLines(reading, run.lines, title, verdict);
            if (run.textFollows)
                judge(reading, names, habits, verdict);
            // A gallery's name at the end, whose pictures a text file has lost.
            else if (run.ends && names.size() == 1 && reading.looks[names[0]].sectionCue > 0)
                add(verdict, names[0], ParagraphRole::SectionHeading);
        }
        entries += verdict.entries;
        verdicts.push_back(std::move(verdict));
    }
    tellFormsApart(reading, verdicts);
    entries = std::accumulate(verdicts.begin(), verdicts.end(), 0,
                              [](int sum, const Verdict &verdict) { return sum + verdict.entries; });
    if (entries < 2)
        return 0;
    decideVerdicts(reading, verdicts, habits.twoLines);
    return entries;
}

} // namespace dashiji::intake
