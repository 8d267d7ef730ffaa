// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/unnumbered.h"

#include "core/intake/cues.h"

#include <utility>

namespace dashiji::intake
{
namespace
{

/// Short lines one after another, and whether text follows them.
struct ShortRun
{
    std::vector<std::size_t> lines;
    bool textFollows = false;
};

std::vector<ShortRun> shortRuns(const Reading &reading, std::size_t begin, std::size_t end)
{
    std::vector<ShortRun> runs;
    ShortRun run;
    for (std::size_t index = begin; index < end; ++index) {
        if (reading.isNameLike(index) && !isDateLine(reading.looks[index].words)) {
            run.lines.push_back(index);
        } else if (!reading.is(index, Role::Ignored)) {
            run.textFollows = reading.isOpen(index);
            if (!run.lines.empty())
                runs.push_back(std::exchange(run, {}));
        }
    }
    if (!run.lines.empty())
        runs.push_back(run);
    return runs;
}

int captionLook(const Look &look)
{
    return 2 * look.captionCue + (endsInOccasion(look.words) ? 1 : 0);
}

/// What the lines of one run are, the last heading text.
struct Verdict
{
    std::vector<std::pair<std::size_t, Role>> roles;
    int entries = 0;
};

void add(Verdict &verdict, std::size_t line, Role role)
{
    verdict.roles.emplace_back(line, role);
    verdict.entries += role == Role::EntryHeading;
}

Verdict judge(const Reading &reading, const ShortRun &run, bool afterEntry, bool doublesAreRule)
{
    Verdict verdict;
    std::vector<std::size_t> names;
    for (const std::size_t line : run.lines) {
        if (reading.looks[line].captionCue == 2)
            add(verdict, line, Role::Caption);
        else
            names.push_back(line);
    }
    const auto look = [&](std::size_t at) -> const Look & { return reading.looks[names[at]]; };
    std::size_t at = 0;
    // A section's name stands over an entry's.
    if (names.size() >= 2
        && (look(0).sectionCue >= 2 || (names.size() >= 3 && look(0).sectionCue >= 1)
            || (names.size() == 2 && !doublesAreRule && captionLook(look(1)) <= captionLook(look(0))
                && (look(0).sectionCue >= 1 || look(0).width <= 20 || reading.inList[names[0]]))))
        add(verdict, names[at++], Role::SectionHeading);
    const std::size_t left = names.size() - at;
    if (left == 0)
        return verdict;
    if (left == 1) {
        add(verdict, names[at], Role::EntryHeading);
        return verdict;
    }
    // Two lines: the one that looks more like a caption is one.
    const std::size_t last = names.size() - 1;
    const bool captionFirst = afterEntry && at == 0 && captionLook(look(at)) > captionLook(look(last));
    if (captionFirst) {
        for (; at < last; ++at)
            add(verdict, names[at], Role::Caption);
        add(verdict, names[last], Role::EntryHeading);
    } else {
        add(verdict, names[at++], Role::EntryHeading);
        for (; at <= last; ++at)
            add(verdict, names[at], Role::Caption);
    }
    return verdict;
}

/// A list of names and nothing else, as long as promised: "年度十件大事" and ten lines.
bool isPromisedList(const Reading &reading, const std::vector<std::size_t> &lines, std::size_t from)
{
    const std::size_t count = lines.size() - from;
    if (count < 3)
        return false;
    for (std::size_t index = 0; index <= (from > 0 ? lines[from - 1] : lines[from]); ++index)
        if (index < 60 || index + 3 > lines[from])
            if (const auto promised = promisedCount(reading.looks[index].words); promised && static_cast<std::size_t>(*promised) == count)
                return true;
    return false;
}

} // namespace

int countHeadingLooks(const Reading &reading, std::size_t begin, std::size_t end)
{
    int count = 0;
    for (const ShortRun &run : shortRuns(reading, begin, end))
        count += run.textFollows;
    return count;
}

int decideByLook(Reading &reading, std::size_t begin, std::size_t end)
{
    const std::vector<ShortRun> runs = shortRuns(reading, begin, end);
    int headings = 0;
    int doubles = 0;
    for (const ShortRun &run : runs) {
        headings += run.textFollows;
        doubles += run.textFollows && run.lines.size() == 2;
    }
    const bool doublesAreRule = doubles * 2 > headings;

    std::vector<Verdict> verdicts;
    int entries = 0;
    for (const ShortRun &run : runs) {
        const std::size_t from = run.lines.size() > 1 && reading.looks[run.lines[0]].sectionCue >= 2 ? 1 : 0;
        Verdict verdict;
        if (isPromisedList(reading, run.lines, from)) {
            for (std::size_t at = 0; at < run.lines.size(); ++at)
                add(verdict, run.lines[at], at < from ? Role::SectionHeading : Role::EntryHeading);
        } else if (run.textFollows && run.lines.size() <= 6) {
            verdict = judge(reading, run, entries > 0, doublesAreRule);
        }
        entries += verdict.entries;
        verdicts.push_back(std::move(verdict));
    }
    if (entries < 2)
        return 0;
    bool doubted = false;
    for (const Verdict &verdict : verdicts) {
        for (const auto &[line, role] : verdict.roles) {
            reading.decide(line, role);
            if (role != Role::Caption)
                cutMarker(reading.paragraphs[line], reading.looks[line]);
            if (role == Role::EntryHeading && !doubted) {
                reading.doubt(line, DoubtKind::HeadingWithoutNumber);
                doubted = true;
            }
        }
    }
    return entries;
}

} // namespace dashiji::intake
