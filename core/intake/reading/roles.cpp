// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/roles.h"

#include "core/intake/reading/captions.h"
#include "core/intake/reading/cues.h"
#include "core/intake/reading/head.h"
#include "core/intake/reading/inlinetitles.h"
#include "core/intake/reading/outlinebuilder.h"
#include "core/intake/reading/readingstate.h"
#include "core/intake/reading/scoring.h"
#include "core/intake/reading/sectionheadings.h"
#include "core/intake/reading/unnumbered.h"
#include "core/text/cutting.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>

namespace dashiji::intake
{
namespace
{

constexpr int kLongestTitleWidth = 160; ///< columns
constexpr std::size_t kMostReadings = 4;
constexpr std::size_t kLongText =
    200'000; ///< paragraphs, more than any report has: read in one way, for its room
constexpr double kWorthOffering = 0;
constexpr double kBelieved = 1.5; ///< below this a reading's score says that the text has no entries

bool hasEntries(const Reading &reading)
{
    for (std::size_t index = 0; index < reading.size(); ++index)
        if (reading.is(index, ParagraphRole::EntryHeading))
            return true;
    return false;
}

/// A list that begins with 2 has lost the number of its first item, not the item: the line over text that
/// looks like a heading, behind the section's.
void decideUnnumberedFirst(Reading &reading, std::size_t second)
{
    for (std::size_t index = second; index-- > 0 && reading.isOpen(index);)
        if (std::ranges::binary_search(reading.bareHeadings, index) ||
            (index > 0 && reading.isNameLike(index) && reading.looks[index + 1].isLong() &&
             reading.is(index - 1, ParagraphRole::SectionHeading))) {
            reading.decide(index, ParagraphRole::EntryHeading);
            return;
        }
}

/// Headings the plan tells. A marker alone on its line takes the short line under it as its words.
void decidePlannedHeadings(Reading &reading)
{
    const auto decide = [&](std::size_t index, ParagraphRole role) {
        reading.decide(index, role);
        reading.cut(index);
    };
    for (const std::size_t index : reading.plan.bareSections)
        if (reading.isOpen(index))
            decide(index, ParagraphRole::SectionHeading);
    for (std::size_t at = 0; at < reading.items.size(); ++at) {
        const std::size_t index = reading.items[at].paragraph;
        const Level level = reading.plan.levels[at];
        if (level == Level::Inside || reading.decided[index])
            continue;
        decide(index, level == Level::Section ? ParagraphRole::SectionHeading : ParagraphRole::EntryHeading);
        const auto next =
            std::find_if(reading.items.begin() + std::ptrdiff_t(at) + 1, reading.items.end(),
                         [&](const ListItem &item) { return item.kind == reading.items[at].kind; });
        const bool countdown = next != reading.items.end() && next->number == 1;
        if (level == Level::Entry && reading.items[at].startsRun && reading.items[at].number == 2 &&
            !countdown)
            decideUnnumberedFirst(reading, index);
        const auto &marker = reading.looks[index].marker;
        if (marker->alone && marker->length > 0 && index + 1 < reading.size() &&
            reading.isNameLike(index + 1))
            reading.decide(index + 1, reading.paragraphs[index].role);
    }
}

/// Sections of a plan in which no list is: short lines over text, or paragraphs that all begin with a title.
void fillSections(Reading &reading)
{
    std::vector<std::size_t> bounds;
    std::vector<bool> filled;
    for (std::size_t index = 0; index < reading.size(); ++index) {
        if (reading.is(index, ParagraphRole::SectionHeading)) {
            bounds.push_back(index + 1);
            filled.push_back(namesNotes(afterMarker(reading.looks[index])));
        } else if (reading.is(index, ParagraphRole::EntryHeading) && !filled.empty()) {
            filled.back() = true;
        }
    }
    bounds.push_back(reading.size() + 1);
    // A short line over text right under each of several sections is an entry, though it is the only one.
    int empty = 0;
    int stacked = 0;
    for (std::size_t at = 0; at < filled.size(); ++at) {
        const std::size_t first = bounds[at];
        empty += !filled[at];
        stacked += !filled[at] && first + 1 < reading.size() && reading.isNameLike(first) &&
                   reading.isOpen(first + 1) && reading.looks[first + 1].isLong();
    }
    const int fewest = empty > 1 && stacked == empty ? 1 : 2;
    for (std::size_t at = 0; at < filled.size(); ++at)
        if (!filled[at] &&
            decideByLook(reading, bounds[at], bounds[at + 1] - 1, Unmarked::OneLevel, fewest) == 0)
            decideRunIn(reading, bounds[at], bounds[at + 1] - 1);
}

/// Text is what stands below, behind captions at most.
bool standsOverText(const Reading &reading, std::size_t index)
{
    do
        ++index;
    while (index < reading.size() &&
           (reading.is(index, ParagraphRole::Ignored) || reading.is(index, ParagraphRole::Caption)));
    return index < reading.size() && reading.is(index, ParagraphRole::Body);
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
        if (!reading.is(index, ParagraphRole::EntryHeading) || reading.paragraphs[index].titleLength != 0)
            continue;
        const Look &look = reading.looks[index];
        if (look.marker && look.marker->alone && look.marker->length > 0)
            continue;
        const bool textFollows = index + 1 < reading.size() && reading.is(index + 1, ParagraphRole::Body);
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
            // A short line of such a list is one as well, where nothing follows it.
            // One sentence over its text is a title as a whole, spaces and all.
            const bool over = look.endsSentence ? line.textFollows : standsOverText(reading, line.index);
            const bool sentence = kind == TitleBreak::Space && over && look.width <= kLongestTitleWidth &&
                                  text::sentences(afterMarker(look)).size() == 1;
            const bool wide =
                (look.isLong() && !sentence) || (!line.textFollows && splittable > 0 &&
                                                 (kind == TitleBreak::Colon || kind == TitleBreak::Stop));
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
        const bool ends = index == reading.size() || reading.is(index, ParagraphRole::SectionHeading);
        if (ends && heading < index) {
            for (std::size_t event = heading + 1; event < index; ++event)
                if (reading.isOpen(event) && reading.looks[event].isLong()) {
                    reading.decide(event, ParagraphRole::EntryHeading);
                    reading.paragraphs[event].titleLength = Paragraph::kNoTitle;
                }
        }
        if (ends)
            heading = index < reading.size() && isCalendar(index) ? index : reading.size();
        else if (reading.is(index, ParagraphRole::EntryHeading))
            heading = reading.size();
    }
}

/// Short lines at the beginning down to where the page says where it stands: a menu, unless one is a title.
void ignoreMenu(std::vector<Look> &looks, std::vector<bool> &ignored)
{
    constexpr std::ptrdiff_t kMost = 60;
    const auto end = looks.begin() + std::min(kMost, std::ssize(looks));
    const auto crumb = std::find_if(looks.begin(), end, [](const Look &look) {
        return look.isLong() || titleCue(look.words) >= 4 || isBreadcrumb(look.words);
    });
    if (crumb == end || !isBreadcrumb(crumb->words))
        return;
    std::fill(ignored.begin(), ignored.begin() + (crumb - looks.begin()), true);
    for (auto look = looks.begin(); look != crumb; ++look)
        look->marker.reset();
}

/// What is of the page and not of the text: furniture, and a table of contents at the start, whose lines
/// stand again further down. These lose their markers.
std::vector<bool> furniture(std::vector<Look> &looks)
{
    std::vector<bool> ignored;
    bool label = false; // "来源:" alone on its line: what it names stands on the next
    for (Look &look : looks) {
        ignored.push_back(look.furniture || (label && look.isShort()));
        if (ignored.back())
            look.marker.reset();
        label = look.furniture && look.words.endsWith(u':') && !look.words.startsWith(u':');
    }
    ignoreMenu(looks, ignored);
    for (std::size_t index = 0; index < looks.size() && index < 40; ++index) {
        if (!looks[index].furniture || !isContentsHeading(looks[index].words))
            continue;
        const auto plain = [&](std::size_t at) {
            QString words = text::foldTight(afterMarker(looks[at]));
            while (!words.isEmpty() &&
                   (words.back().isDigit() || QStringView(u".…·-").contains(words.back())))
                words.chop(1);
            return words;
        };
        QHash<QString, int> counts;
        for (std::size_t at = index + 1; at < looks.size(); ++at)
            if (looks[at].isShort())
                ++counts[plain(at)];
        for (std::size_t at = index + 1; at < looks.size() && looks[at].isShort(); ++at) {
            int &left = counts[plain(at)];
            if (left-- < 2 && at > index + 2)
                break;
            ignored[at] = true;
            looks[at].marker.reset();
        }
        break;
    }
    return ignored;
}

/// A page says its title again and again; the text says it once.
void ignoreRepeatedTitle(Reading &reading)
{
    const auto plain = [](QString words) { return words.remove(u'“').remove(u'”'); };
    const QString title = plain(foldedTitle(reading));
    for (std::size_t index = 0; index < reading.size() && !title.isEmpty(); ++index)
        if (reading.isNameLike(index) && plain(text::foldTight(reading.paragraphs[index].text)) == title)
            reading.decide(index, ParagraphRole::Ignored);
}

/// Between a section's name and its first entry stands what introduces it, or a caption that came too early.
void introduceSections(Reading &reading)
{
    bool beforeEntries = true;
    for (std::size_t index = 0; index < reading.size(); ++index) {
        if (reading.is(index, ParagraphRole::SectionHeading))
            beforeEntries = reading.paragraphs[index].attachment != Attachment::Previous;
        else if (reading.is(index, ParagraphRole::EntryHeading))
            beforeEntries = false;
        else if (beforeEntries && reading.isOpen(index)) {
            std::size_t next = index + 1;
            while (next < reading.size() && reading.is(next, ParagraphRole::Ignored))
                ++next;
            const Look &look = reading.looks[index];
            const bool caption = next < reading.size() && reading.is(next, ParagraphRole::EntryHeading) &&
                                 reading.isNameLike(index) && (look.captionCue > 0 || showsOccasion(look));
            reading.decide(index, caption ? ParagraphRole::Caption : ParagraphRole::Introduction);
            if (caption)
                reading.paragraphs[index].attachment = Attachment::Next;
        }
    }
}

} // namespace

std::size_t firstHeading(const Reading &reading)
{
    for (std::size_t index = 0; index < reading.size(); ++index)
        if (reading.is(index, ParagraphRole::EntryHeading) ||
            reading.is(index, ParagraphRole::SectionHeading))
            return index;
    return reading.size();
}

namespace
{

/// A reading as its plan says: headings, title, head and sections; captions are left for later.
Reading readByPlan(const std::vector<Paragraph> &paragraphs, const std::vector<Look> &looks,
                   const std::vector<ListItem> &items, const std::vector<std::size_t> &bareHeadings,
                   const std::vector<bool> &ignored, const Plan &plan)
{
    Reading reading{paragraphs, looks, items, bareHeadings, plan, {}, {}, {}};
    reading.decided.assign(reading.size(), false);
    reading.inList.assign(reading.size(), false);
    for (const ListItem &item : items)
        reading.inList[item.paragraph] = true;
    for (std::size_t index = 0; index < reading.size(); ++index)
        if (ignored[index])
            reading.decide(index, ParagraphRole::Ignored);
    decideSignature(reading);
    decidePlannedHeadings(reading);
    if (std::ranges::find(plan.levels, Level::Section) != plan.levels.end())
        fillSections(reading);
    if (hasEntries(reading) || plan.hasSections()) {
        const std::size_t first = firstHeading(reading);
        decideTitle(reading, first, !listsHaveNames(reading));
        ignoreRepeatedTitle(reading);
        if (!plan.hasSections())
            decideSectionHeadings(reading);
        decideHead(reading, firstHeading(reading));
        takeUndatedEvents(reading);
    } else {
        decideTitle(reading, std::min<std::size_t>(reading.size(), 12), true);
        ignoreRepeatedTitle(reading);
        std::size_t begin = 0;
        for (std::size_t index = 0; index < reading.size() && index < 20; ++index)
            if (reading.is(index, ParagraphRole::Title))
                begin = index + 1;
        const bool runIn = plan.unmarked == Unmarked::RunIn;
        const int entries = runIn ? decideRunIn(reading, begin, reading.size())
                            : plan.unmarked == Unmarked::Promised
                                ? decidePromised(reading, 0, reading.size())
                                : decideByLook(reading, begin, reading.size(), plan.unmarked);
        if (entries > 0)
            decideHead(reading, firstHeading(reading));
        if (runIn)
            decideSectionHeadings(reading);
    }
    introduceSections(reading);
    return reading;
}

} // namespace

namespace
{

/// Says that the text could be read in another way, where that is nearly as good or nothing is. The same
/// number of entries in other sections is on offer with the readings, and no reason to look twice.
void doubtOtherWays(std::vector<SourceReading> &readings)
{
    constexpr double kThinMargin = 0.6;
    const auto shape = [&](std::size_t at) {
        return at < readings.size()
                   ? QStringLiteral("%1 %2").arg(readings[at].sections).arg(readings[at].entries)
                   : QString();
    };
    if (readings.front().entries == 0)
        readings.front().doubts.push_back({0, DoubtKind::NoEntriesSeen, shape(1)});
    else if (readings.size() > 1 && readings[1].entries != readings[0].entries &&
             readings[1].score > readings[0].score - kThinMargin)
        readings.front().doubts.push_back({0, DoubtKind::ReadAnotherWay, shape(1)});
}

void countOutline(SourceReading &reading)
{
    const Outline outline = assembleOutline(reading.paragraphs);
    reading.sections = static_cast<int>(outline.sections.size());
    for (const OutlineSection &section : outline.sections)
        reading.entries += static_cast<int>(section.entries.size());
}

/// Numbered headings that stay in the text are said, once a list.
void doubtListsInText(Reading &reading)
{
    int last = -1;
    for (std::size_t at = 0; at < reading.items.size(); ++at) {
        const ListItem &item = reading.items[at];
        const bool inside =
            reading.plan.levels[at] == Level::Inside && !item.points && isNumbered(item.family);
        if (inside && item.kind != last && !reading.plan.hasSections() &&
            isHeadingLike(reading.looks[item.paragraph]) &&
            !reading.is(item.paragraph, ParagraphRole::Ignored)) {
            reading.doubt(item.paragraph, DoubtKind::ListInText);
            last = item.kind;
        }
    }
}

} // namespace

namespace
{

/// A text, what is seen of it, and the ways it could be read.
class TextToRead
{
public:
    explicit TextToRead(const std::vector<Paragraph> &paragraphs)
        : m_paragraphs(paragraphs)
        , m_looks(lookAtAll(paragraphs))
        , m_ignored(furniture(m_looks))
        , m_items(findLists(paragraphs, m_looks))
        , m_plans(planReadings(m_items, m_looks))
    {
    }

    [[nodiscard]] const std::vector<Plan> &plans() const { return m_plans.plans; }

    /// Headings, title and head; captions and titles on the line of their text are left for later.
    [[nodiscard]] Reading read(const Plan &plan) const
    {
        return readByPlan(m_paragraphs, m_looks, m_items, m_plans.bareHeadings, m_ignored, plan);
    }

    [[nodiscard]] static SourceReading complete(Reading reading, double score)
    {
        decideCaptions(reading);
        splitInlineTitles(reading);
        doubtListsInText(reading);
        SourceReading complete{std::move(reading.paragraphs), std::move(reading.doubts), score, 0, 0};
        countOutline(complete);
        return complete;
    }

    /// No entries: the text stands whole.
    [[nodiscard]] SourceReading whole() const
    {
        Plan plan;
        plan.levels.assign(m_items.size(), Level::Inside);
        plan.unmarked = Unmarked::RunIn;
        Reading reading = read(plan);
        for (Paragraph &paragraph : reading.paragraphs)
            if (paragraph.role == ParagraphRole::EntryHeading ||
                paragraph.role == ParagraphRole::SectionHeading)
                paragraph.role = ParagraphRole::Body;
        return {std::move(reading.paragraphs), std::move(reading.doubts), kBelieved, 0, 0};
    }

private:
    const std::vector<Paragraph> &m_paragraphs;
    std::vector<Look> m_looks;
    std::vector<bool> m_ignored;
    std::vector<ListItem> m_items;
    Plans m_plans;
};

} // namespace

std::vector<SourceReading> readRoles(const std::vector<Paragraph> &paragraphs)
{
    const TextToRead text(paragraphs);
    std::vector<std::pair<double, const Plan *>> weighed;
    for (const Plan &plan : text.plans())
        weighed.emplace_back(scoreOf(measure(text.read(plan))), &plan);
    std::ranges::stable_sort(weighed, std::greater(), [](const auto &each) { return each.first; });

    const std::size_t most = paragraphs.size() > kLongText ? 1 : kMostReadings;
    std::vector<SourceReading> readings;
    // Nothing holds together: the text stands whole, and the best of the weak readings is offered.
    if (weighed.front().first < kBelieved)
        readings.push_back(text.whole());
    for (const auto &[score, plan] : weighed) {
        if (readings.size() == most || score < kWorthOffering)
            break;
        SourceReading next = TextToRead::complete(text.read(*plan), score);
        const bool isNew = std::ranges::none_of(readings, [&](const SourceReading &other) {
            return other.sections == next.sections && other.entries == next.entries;
        });
        if (isNew)
            readings.push_back(std::move(next));
    }
    doubtOtherWays(readings);
    return readings;
}

std::vector<MeasuredReading> measureReadings(const std::vector<Paragraph> &paragraphs)
{
    const TextToRead text(paragraphs);
    std::vector<MeasuredReading> measured{{text.whole(), {}}};
    for (const Plan &plan : text.plans()) {
        Reading reading = text.read(plan);
        const Measures measures = measure(reading);
        measured.push_back({TextToRead::complete(std::move(reading), scoreOf(measures)), measures});
    }
    return measured;
}

} // namespace dashiji::intake
