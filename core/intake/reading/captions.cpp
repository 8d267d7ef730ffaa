// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/captions.h"

#include "core/intake/reading/cues.h"
#include "core/text/folding.h"

#include <QSet>

#include <algorithm>

namespace dashiji::intake
{
namespace
{

constexpr qsizetype kComparedLength = 1500; ///< of an entry's text, UTF-16 units

using Words = QSet<size_t>;

/// What texts have in common: pairs of ideographs, and words of other letters, whose pairs all texts share.
Words wordsOf(QStringView text)
{
    constexpr qsizetype kShortest = 4; // "the" says nothing
    const QString folded = text::foldUnits(text);
    Words words;
    QStringView before; // the ideograph before
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at + 1;
        const bool letter = folded[at].isLetterOrNumber();
        if (letter && folded[at].unicode() >= 0x2E80) {
            const QStringView ideograph = QStringView(folded).sliced(at, 1);
            if (!before.isEmpty())
                words.insert(qHash(QStringView(before.data(), ideograph.data() + 1 - before.data())));
            before = ideograph;
        } else {
            while (letter && end < folded.size() && folded[end].isLetterOrNumber() &&
                   folded[end].unicode() < 0x2E80)
                ++end;
            if (end - at >= kShortest)
                words.insert(qHash(QStringView(folded).sliced(at, end - at)));
            if (folded[at] != u' ')
                before = {};
        }
        at = end;
    }
    return words;
}

double sharedWith(const Words &caption, QStringView text)
{
    if (caption.isEmpty())
        return 0;
    const Words others = wordsOf(text);
    const auto shared =
        std::count_if(caption.begin(), caption.end(), [&](size_t word) { return others.contains(word); });
    return static_cast<double>(shared) / static_cast<double>(caption.size());
}

/// Words of an entry from its heading on.
QString entryText(const Reading &reading, std::size_t heading, std::size_t end)
{
    QString text;
    for (std::size_t index = heading; index < end && text.size() < kComparedLength; ++index) {
        if (index > heading && (reading.is(index, ParagraphRole::EntryHeading) ||
                                reading.is(index, ParagraphRole::SectionHeading)))
            break;
        if (!reading.is(index, ParagraphRole::Caption))
            text += reading.paragraphs[index].text.left(kComparedLength);
    }
    return text.left(kComparedLength);
}

/// An entry's place in the paragraphs: heading, what follows it, and the heading that ends it.
struct EntrySpan {
    std::size_t heading = 0;
    std::size_t end = 0;
};

std::vector<EntrySpan> entrySpans(const Reading &reading)
{
    std::vector<EntrySpan> spans;
    for (std::size_t index = 0; index < reading.size(); ++index) {
        const bool entry = reading.is(index, ParagraphRole::EntryHeading);
        if (!spans.empty() && spans.back().end == 0 &&
            (entry || reading.is(index, ParagraphRole::SectionHeading)))
            spans.back().end = index;
        if (entry)
            spans.push_back({index, 0});
    }
    if (!spans.empty() && spans.back().end == 0)
        spans.back().end = reading.size();
    return spans;
}

/// What has a number is an item of some list, and a day alone heads its events: no captions.
bool isNumberedItem(const Look &look)
{
    return look.marker &&
           (isNumbered(look.marker->family) || (look.marker->family == Family::Date && look.marker->alone));
}

/// Whether the words of a short line are those of a caption.
bool looksLikeCaption(const Look &look)
{
    return look.captionCue > 0 || (showsOccasion(look) && !isNumberedItem(look));
}

/// Short lines one after another: captions if few, a list of names if many or if the line before leads to
/// them.
void decideRun(Reading &reading, std::size_t begin, std::size_t end, bool plain, bool hasText, bool habit)
{
    const std::size_t count = end - begin;
    const bool ledTo =
        begin > 0 && reading.is(begin - 1, ParagraphRole::Body) && reading.looks[begin - 1].endsOpen;
    // What stands over an address says where it leads.
    const bool leads = end < reading.size() && reading.looks[end].data;
    const bool captions = hasText && !ledTo && !leads && (plain || habit) && count <= (plain ? 4U : 2U);
    for (std::size_t index = begin; index < end; ++index) {
        const Look &look = reading.looks[index];
        const bool cued = look.captionCue > 0;
        reading.decide(index, (captions && !isNumberedItem(look)) || cued ? ParagraphRole::Caption
                                                                          : ParagraphRole::Body);
        // A short line could nearly always be the other thing, too.
        if (captions ? !cued && !showsOccasion(look) : !cued && count <= 2 && showsOccasion(look))
            reading.doubt(index, DoubtKind::CaptionOrBody);
    }
}

/// Whether some of the short lines between the paragraphs plainly are captions: then others may be, too.
bool hasCaptions(const Reading &reading, const std::vector<EntrySpan> &spans)
{
    constexpr int kShare = 5; // of so many short lines one
    int plain = 0;
    int lines = 0;
    for (const EntrySpan &span : spans)
        for (std::size_t index = span.heading + 1; index < span.end; ++index) {
            const Look &look = reading.looks[index];
            if (!reading.isNameLike(index) && look.captionCue < 2)
                continue;
            ++lines;
            plain += looksLikeCaption(look);
        }
    return plain * kShare >= lines && plain > 0;
}

void decideWithin(Reading &reading, const EntrySpan &span, bool habit)
{
    bool hasText = false;
    for (std::size_t index = span.heading + 1; index < span.end; ++index)
        hasText = hasText || (reading.isOpen(index) && reading.looks[index].captionCue < 2 &&
                              !reading.isNameLike(index));
    // A heading that carries its text on its own line has text.
    hasText = hasText || reading.looks[span.heading].isLong();

    for (std::size_t index = span.heading + 1; index < span.end; ++index) {
        if (!reading.isOpen(index))
            continue;
        const Look &look = reading.looks[index];
        const bool ledTo = reading.looks[index - 1].endsOpen; // "Then run:"
        if (look.captionCue == 2 && look.width <= 2 * Look::kShortWidth && !reading.inList[index] && !ledTo) {
            reading.decide(index, ParagraphRole::Caption);
            continue;
        }
        if (saysWhatIsBelow(reading.looks, index)) {
            reading.decide(index, ParagraphRole::Caption);
            continue;
        }
        if (!reading.isNameLike(index)) {
            reading.decide(index, ParagraphRole::Body);
            continue;
        }
        std::size_t runEnd = index;
        bool plain = false;
        for (; runEnd < span.end && reading.isNameLike(runEnd) && reading.looks[runEnd].captionCue < 2;
             ++runEnd)
            plain = plain || looksLikeCaption(reading.looks[runEnd]);
        decideRun(reading, index, runEnd, plain, hasText, habit);
    }
}

/// Captions at the end of an entry may speak of the next one.
void attach(Reading &reading, const std::vector<EntrySpan> &spans)
{
    // Where a caption stands before the first entry and none after the last, captions stand before their
    // entries.
    const auto endsWithCaption = [&](const EntrySpan &span) {
        std::size_t last = span.end;
        while (last > span.heading + 1 && (reading.is(last - 1, ParagraphRole::Signature) ||
                                           reading.is(last - 1, ParagraphRole::Ignored)))
            --last;
        return last > span.heading + 1 && reading.is(last - 1, ParagraphRole::Caption);
    };
    std::size_t before = spans.front().heading;
    const bool first = before > 0 && reading.is(before - 1, ParagraphRole::Caption);
    const bool captionsLead =
        first && spans.size() > 1 && !endsWithCaption(spans.back()) && endsWithCaption(spans.front());
    for (std::size_t at = 0; at + 1 < spans.size(); ++at) {
        const EntrySpan &span = spans[at];
        if (spans[at + 1].heading != span.end || !endsWithCaption(span))
            continue;
        std::size_t from = span.end;
        while (from > span.heading + 1 && reading.is(from - 1, ParagraphRole::Caption))
            --from;
        // Right under the heading and nothing else in the entry: it is this entry's.
        const QString here = entryText(reading, span.heading, from);
        const QString next = entryText(reading, span.end, spans[at + 1].end);
        for (std::size_t index = from; index < span.end; ++index) {
            const double closer = closerText(reading.paragraphs[index].text, here, next);
            const double needed = captionsLead ? -0.1 : 0.2;
            reading.paragraphs[index].attachment = closer > needed ? Attachment::Next : Attachment::Previous;
        }
    }
}

} // namespace

bool saysWhatIsBelow(const std::vector<Look> &looks, std::size_t index)
{
    const Look &look = looks[index];
    return index + 1 < looks.size() && looks[index + 1].captionCue == 2 &&
           looks[index + 1].blankLinesBefore == 0 && look.blankLinesBefore > 0 && !look.endsSentence &&
           !look.endsOpen && !look.marker && look.width <= 2 * Look::kShortWidth;
}

double closerText(QStringView caption, QStringView first, QStringView second)
{
    const Words words = wordsOf(caption);
    return sharedWith(words, second) - sharedWith(words, first);
}

void decideCaptions(Reading &reading)
{
    const std::vector<EntrySpan> spans = entrySpans(reading);
    if (spans.empty())
        return;
    const bool habit = hasCaptions(reading, spans);
    for (const EntrySpan &span : spans)
        decideWithin(reading, span, habit);
    attach(reading, spans);
}

} // namespace dashiji::intake
