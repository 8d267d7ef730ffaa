// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/head.h"

#include "core/intake/reading/cues.h"
#include "core/intake/reading/identity.h"

#include <algorithm>

namespace dashiji::intake
{
namespace
{

/// How much speaks for a line being the title; below 1: it is not.
double titleScore(const Reading &reading, std::size_t index, std::size_t first)
{
    const Look &look = reading.looks[index];
    if (reading.decided[index] || look.furniture || look.byline || look.captionCue == 2 || look.width > 140)
        return 0;
    const QChar last = look.words.isEmpty() ? QChar() : look.words.back();
    const bool exclaims = look.endsSentence && (last == u'!' || last == u'?');
    if (!look.isShort() && !exclaims)
        return 0;
    const auto date = findDate(look.words);
    const QStringView words = look.words;
    // "2019-01-17 某某": a page's stamp
    const bool dated = date && date->day &&
                       (isByline(words.sliced(date->length)) || words.first(date->length).contains(u'-'));
    if (dated || isDateLine(look.words) || isPartLabel(look.words) || look.words.startsWith(u"——") ||
        look.words.startsWith(u'('))
        return 0;
    const int cue = titleCue(look.words);
    if (cue == 0 && look.sectionCue >= 2) // 第一季度 names a part
        return 0;
    double score = 2.0 * cue;
    if (look.marker && look.marker->family == Family::Markdown)
        score += look.marker->variant == 1 ? 6 : -1;
    else if (reading.inList[index])
        return 0;
    if (index == first)
        score += 3;
    if (look.width > Look::kShortWidth)
        score -= 2;
    return score;
}

std::size_t firstWords(const Reading &reading, std::size_t end)
{
    std::size_t index = 0;
    while (index < end && (reading.looks[index].furniture || reading.looks[index].byline))
        ++index;
    return index;
}

} // namespace

void decideTitle(Reading &reading, std::size_t end, bool titleWanted)
{
    const std::size_t first = firstWords(reading, end);
    if (reading.plan.titleItem && *reading.plan.titleItem <= end) {
        const std::size_t item = *reading.plan.titleItem;
        // A better title may stand before it: "某市图书馆2020年大事记 / 一、大事".
        double above = 0;
        for (std::size_t index = 0; index < item; ++index)
            above = std::max(above, titleScore(reading, index, first));
        if (above < 3) {
            reading.decide(item, ParagraphRole::Title);
            reading.cut(item);
            for (std::size_t index = 0; index < item; ++index)
                if (reading.isNameLike(index))
                    reading.decide(index, ParagraphRole::Kicker);
            return;
        }
        reading.decide(item, ParagraphRole::SectionHeading);
        reading.cut(item);
        end = item;
    }
    std::size_t best = end;
    double bestScore = 0;
    constexpr double kBehindText = 4; // titles stand over the text; only a page's own words may come before
    double behind = 0;
    for (std::size_t index = first; index < end; ++index) {
        const double score = titleScore(reading, index, first) - behind;
        if (reading.looks[index].width > Look::kShortWidth || reading.inList[index])
            behind += kBehindText;
        if (score > bestScore) {
            bestScore = score;
            best = index;
        }
    }
    if (best == end || bestScore < 3)
        return;
    if (!titleWanted && best + 1 == end && reading.looks[best].sectionCue >= 1 &&
        titleCue(reading.looks[best].words) < 5)
        return;
    reading.decide(best, ParagraphRole::Title);
    reading.cut(best);
    if (bestScore < 5)
        reading.doubt(best, DoubtKind::TitleGuessed);
    for (std::size_t index = first; index < best; ++index)
        if (reading.isNameLike(index) && reading.looks[index].captionCue < 2)
            reading.decide(index, isDateLine(reading.looks[index].words) ? ParagraphRole::Signature
                                                                         : ParagraphRole::Kicker);
}

void decideHead(Reading &reading, std::size_t end)
{
    std::size_t title = end;
    bool kicker = false;
    for (std::size_t index = 0; index < end; ++index) {
        if (reading.is(index, ParagraphRole::Title))
            title = index;
        kicker = kicker || reading.is(index, ParagraphRole::Kicker);
    }
    // Lines without an end mark right before the first heading: a caption that came too early.
    std::size_t tail = end;
    while (tail > 0 && reading.isNameLike(tail - 1))
        --tail;
    for (std::size_t index = 0; index < end; ++index) {
        if (!reading.isOpen(index))
            continue;
        const Look &look = reading.looks[index];
        if (look.byline || isDateLine(look.words)) {
            reading.decide(index, ParagraphRole::Signature);
        } else if (title != end && index == title + 1 && !kicker && look.isShort() &&
                   (look.words.startsWith(u"——") || look.words.startsWith(u"--") ||
                    look.words.startsWith(u'('))) {
            reading.decide(index, ParagraphRole::Kicker);
            kicker = true;
        } else if ((look.captionCue == 2 && index + 1 >= tail) ||
                   (index >= tail && (title == end || index > title) && reading.isNameLike(index) &&
                    (look.captionCue > 0 || showsOccasion(look)))) {
            reading.decide(index, ParagraphRole::Caption);
            reading.paragraphs[index].attachment = Attachment::Next;
        } else if (title != end && index == title + 1 && !kicker && reading.isNameLike(index)) {
            reading.decide(index, ParagraphRole::Kicker);
            kicker = true;
        } else {
            reading.decide(index, ParagraphRole::Introduction);
        }
    }
}

void decideSignature(Reading &reading)
{
    std::size_t index = reading.size();
    int looked = 0;
    std::optional<std::size_t> dated; ///< the date line last met
    while (index > 0 && looked < 6) {
        --index;
        ++looked;
        if (!reading.isOpen(index) || reading.inList[index]) {
            if (reading.is(index, ParagraphRole::Ignored))
                continue;
            // A date alone at the very end is no entry of a chronicle.
            if (index + 1 == reading.size() && isDateLine(reading.looks[index].words)) {
                reading.decide(index, ParagraphRole::Signature);
                dated = index;
                continue;
            }
            break;
        }
        const Look &look = reading.looks[index];
        if (isDateLine(look.words)) {
            reading.decide(index, ParagraphRole::Signature);
            dated = index;
        } else if (look.byline) {
            reading.decide(index, ParagraphRole::Signature);
        } else if (look.isShort() && look.captionCue < 2 &&
                   (dated == index + 1 ||
                    organizationIn(reading.paragraphs[index].text) == reading.paragraphs[index].text)) {
            reading.decide(index, ParagraphRole::Signature);
        } else {
            break;
        }
    }
}

} // namespace dashiji::intake
