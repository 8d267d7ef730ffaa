// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/looks.h"

#include "core/intake/reading/cues.h"
#include "core/text/cutting.h"
#include "core/text/folding.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace dashiji::intake
{
namespace
{

constexpr qsizetype kLookedAt = 400;

int widthOf(QStringView words)
{
    int width = 0;
    for (const QChar character : words) {
        const char16_t unit = character.unicode();
        width += unit >= 0x2E80 && unit < 0xD800 ? 2 : 1;
    }
    return width;
}

/// The last character that is no closing quote, bracket or Markdown sign.
QChar lastOf(QStringView words)
{
    qsizetype end = words.size();
    while (end > 0 && (text::isClosing(words[end - 1]) || QStringView(u"*_\\").contains(words[end - 1])))
        --end;
    return end > 0 ? words[end - 1] : QChar();
}

bool endsLikeSentence(QStringView words)
{
    const QChar last = lastOf(words);
    if (last == u'.') {
        // "Nod.ai", "Inc.", "No." and "1." end no sentence; several words do, and "None." says all.
        const qsizetype spaces = words.count(u' ');
        const qsizetype lastWord = words.size() - 2 - words.lastIndexOf(u' ');
        return spaces >= 4 || (spaces != 1 && lastWord > 3) ||
               (words.size() > 1 && words[words.size() - 2].unicode() >= 0x2E80);
    }
    constexpr qsizetype kShortestSentence = 5; // "今年。" is a name with a stop
    return QStringView(u"。！？!?…｡").contains(last) && !last.isNull() && words.size() >= kShortestSentence;
}

/// "主要有", "参加了": the words before a list that is not set off by a colon. No heading ends so.
bool leadsOn(QStringView words)
{
    static constexpr QStringView kLeads[] = {u"了",     u"包括", u"如下", u"主要有",  u"主要为", u"分别是",
                                             u"分别为", u"例如", u"比如", u"至少有",  u"这些",   u" and",
                                             u" or",    u" the", u" of",  u" to",     u" for",   u" by",
                                             u" with",  u" are", u" is",  u" include"};
    return std::ranges::any_of(kLeads, [&](QStringView lead) { return words.endsWith(lead); });
}

/// ".. image:: a.png", ":tags: news", "{:.center}": said to a program that sets the text.
bool isDirective(QStringView words)
{
    const qsizetype end = words.indexOf(u':', 1);
    return (words.startsWith(u".. ") && words.contains(u"::")) || words.startsWith(u":::") ||
           (words.startsWith(u"{:") && words.endsWith(u'}')) ||
           (words.startsWith(u':') && end > 1 && end < 24 && !words.first(end).contains(u' ') &&
            words[1].isLetter() && (end + 1 == words.size() || words[end + 1] == u' '));
}

/// "在过去的一年里": half a sentence set on a line of its own.
bool isAdverbial(QStringView words)
{
    return (words.startsWith(u'在') || words.startsWith(u'当')) &&
           QStringView(u"里中下后前时上际").contains(words.back());
}

/// "十大亮点:", "党建工作:": the name of a list, and no words that lead to one ("主要做了以下工作:").
bool isNameWithColon(const Look &look)
{
    constexpr int kWidest = 24;
    static constexpr QStringView kLeads[] = {u"以下", u"做好", u"抓好", u"了", u"分别",
                                             u"如下", u"方面", u",",    u"、"};
    return look.width <= kWidest && sectionCue(afterMarker(look)) > 0 &&
           std::ranges::none_of(kLeads, [&](QStringView lead) { return look.words.contains(lead); });
}

/// 01.08, 02.15 …: decimal numbers that are the days of a year in order.
void readShortDates(std::vector<Look> &looks)
{
    std::vector<Marker *> days;
    int ordered = 0;
    int padded = 0;
    int previous = 0;
    for (Look &look : looks) {
        if (!look.marker || look.marker->family != Family::Decimal || look.marker->variant != 2)
            continue;
        const int month = look.marker->parent;
        const int day = look.marker->number.value_or(0);
        if (month < 1 || month > 12 || day < 1 || day > 31)
            return;
        days.push_back(&*look.marker);
        ordered += month * 32 + day >= previous;
        padded += look.words[0] == u'0' || day > 12;
        previous = month * 32 + day;
    }
    const auto count = static_cast<int>(days.size());
    if (count < 4 || ordered * 10 < count * 9 || padded * 2 < count)
        return;
    for (Marker *day : days)
        *day = {Family::Date, 0, day->parent * 32 + day->number.value_or(0), 0, 0, day->alone};
}

/// In a text that sets its paragraphs apart, a line right under an open one goes on with it.
void findAttached(std::vector<Look> &looks)
{
    constexpr int kFewest = 3;
    int apart = 0;
    int paragraphs = 0;
    for (const Look &look : looks) {
        if (look.marker || look.width <= Look::kShortWidth)
            continue;
        ++paragraphs;
        apart += look.blankLinesBefore > 0;
    }
    if (paragraphs < kFewest || apart * 5 < paragraphs * 4)
        return;
    for (std::size_t at = 1; at < looks.size(); ++at)
        looks[at].attached = looks[at].blankLinesBefore == 0 && !looks[at - 1].endsSentence &&
                             !looks[at - 1].furniture && !looks[at].marker;
}

/// No heading says the same twice in a row: a short line that does is of the page, wherever it stands.
/// Pictures may share their words.
void findRepeats(std::vector<Look> &looks)
{
    constexpr int kFewest = 3;
    QHash<QStringView, int> counts;
    QSet<QStringView> twice;
    const Look *before = nullptr;
    for (const Look &look : looks) {
        if (look.isShort() && !look.furniture && look.captionCue == 0) {
            ++counts[look.words];
            if (before && before->words == look.words)
                twice.insert(look.words);
        }
        before = &look;
    }
    for (Look &look : looks)
        if (twice.contains(look.words) && counts.value(look.words) >= kFewest)
            look.furniture = true;
}

/// "—— 某某": who said what is quoted above, or who speaks in what is told above; no list has one such line.
void findAttributions(std::vector<Look> &looks)
{
    const auto isDash = [&](std::size_t at) {
        return at < looks.size() && looks[at].marker && looks[at].marker->family == Family::Bullet &&
               looks[at].marker->variant == u'—';
    };
    for (std::size_t at = 1; at < looks.size(); ++at) {
        Look &look = looks[at];
        const bool quoted = looks[at - 1].words.startsWith(u'“') || looks[at - 1].words.endsWith(u'”');
        const bool alone = looks[at - 1].endsSentence && !isDash(at - 1) && !isDash(at + 1);
        if ((quoted || alone) && look.isShort() && isDash(at)) {
            look.marker.reset();
            look.byline = true;
        }
    }
}

/// "☆第二届年会现场", again and again behind text: a sign that points at pictures, as ▲ does everywhere.
void findPointers(std::vector<Look> &looks)
{
    constexpr int kFewest = 3;
    constexpr int kShare = 3; // of so many lines one says itself that it is a caption
    struct Sign {
        int lines = 0, captions = 0;
        bool others = false; ///< some are no captions by their look
    };
    std::map<char16_t, Sign> signs;
    const auto isStar = [](const Look &look) {
        return look.marker && look.marker->family == Family::Bullet &&
               QStringView(u"☆★◇◆□■").contains(QChar(look.marker->variant));
    };
    for (std::size_t at = 0; at < looks.size(); ++at) {
        if (!isStar(looks[at]))
            continue;
        Sign &sign = signs[looks[at].marker->variant];
        ++sign.lines;
        sign.captions += looks[at].captionCue > 0 || endsInOccasion(afterMarker(looks[at]));
        const bool behindText = at > 0 && (looks[at - 1].endsSentence || isStar(looks[at - 1]));
        sign.others = sign.others || !looks[at].isShort() || !behindText;
    }
    for (Look &look : looks)
        if (isStar(look)) {
            const Sign &sign = signs[look.marker->variant];
            if (sign.lines < kFewest || sign.others || sign.captions * kShare < sign.lines)
                continue;
            look.marker.reset();
            look.captionCue = 2;
        }
}

/// A style is a marker like any other: a heading's level is Markdown's, a list's number stands before the
/// words.
void takeHints(Look &look, const ParagraphHints &hints)
{
    if (hints.caption) {
        look.captionCue = 2;
        return;
    }
    if (!hints.pictures.isEmpty() && look.isShort())
        look.captionCue = std::max(look.captionCue, 1);
    const auto mark = [&](Family family, int variant) {
        Marker styled{family, static_cast<char16_t>(variant), hints.listNumber, 0, 0, false};
        if (look.marker && look.marker->number && look.marker->family != Family::Date) {
            styled.number = look.marker->number;
            styled.length = look.marker->length;
        }
        look.marker = styled;
    };
    if (look.furniture)
        return;
    if (hints.headingLevel > 0)
        mark(Family::Markdown, hints.headingLevel);
    else if (hints.listNumber && !look.marker)
        mark(Family::ArabicPoint, 0);
    else if (hints.bold && look.isShort() && !look.marker)
        mark(Family::Bold, 0);
}

/// A short line over longer text.
bool headsText(const Look &look, const Look &next)
{
    return look.isShort() && !look.furniture && !look.byline && look.captionCue == 0 && next.endsSentence &&
           next.width > look.width;
}

/// Whether a text sets headings apart from what is below; so it does the ones that end like sentences.
bool setsHeadingsApart(const std::vector<Look> &looks)
{
    int apart = 0;
    int headings = 0;
    for (std::size_t at = 1; at + 1 < looks.size(); ++at)
        if (headsText(looks[at], looks[at + 1])) {
            ++headings;
            apart += looks[at + 1].blankLinesBefore > 0;
        }
    return apart * 2 > headings;
}

/// "Thank you!", "How can you help?": a short line with a sign of its own, set apart over longer text, is a
/// heading. Chinese texts exclaim and ask in their middle.
void readSpokenHeadings(std::vector<Look> &looks)
{
    constexpr int kWidest = 72;
    const bool setsApart = setsHeadingsApart(looks);
    for (std::size_t at = 0; at + 1 < looks.size(); ++at) {
        Look &look = looks[at];
        const Look &next = looks[at + 1];
        const auto &words = look.words;
        static constexpr QStringView kSubjects[] = {u"we ",   u"i ",     u"it ",     u"they ",
                                                    u"this ", u"there ", u"and we ", u"thanks to "};
        const bool speaks = words.endsWith(u'!') && std::ranges::any_of(kSubjects, [&](QStringView subject) {
                                return words.startsWith(subject);
                            });
        if (speaks || !look.endsSentence || !QStringView(u"!?").contains(words.back()) ||
            look.width > kWidest || look.blankLinesBefore == 0 || !words[0].isLetterOrNumber() || !look.latin)
            continue;
        if (setsApart && next.blankLinesBefore == 0)
            continue;
        if (std::count_if(words.begin(), words.end(),
                          [](QChar unit) { return QStringView(u".!?").contains(unit); }) == 1)
            look.endsSentence = next.width <= look.width && !next.marker;
    }
}

/// One short sentence over a paragraph, again and again: headings that end in a full stop, where no others
/// stand.
void readSentenceHeadings(std::vector<Look> &looks)
{
    constexpr int kWidest = 100;
    constexpr std::size_t kFewest = 3;
    std::vector<std::size_t> heads;
    std::size_t others = 0;
    for (std::size_t at = 0; at + 1 < looks.size(); ++at) {
        const Look &look = looks[at];
        others += at > 0 && headsText(look, looks[at + 1]);
        if (look.marker || !look.endsSentence || look.width > kWidest || look.furniture)
            continue;
        const bool lastLine = at + 2 == looks.size(); // may be cut off
        if (looks[at + 1].width > 2 * look.width && (looks[at + 1].endsSentence || lastLine) &&
            !looks[at + 1].marker)
            heads.push_back(at);
        else
            ++others;
    }
    if (heads.size() < kFewest || others * 2 > heads.size())
        return;
    for (const std::size_t at : heads)
        looks[at].endsSentence = false;
}

} // namespace

Look lookAt(const Paragraph &paragraph, int previousLine)
{
    Look look;
    const QStringView text = paragraph.text;
    look.whole = text.size() <= kLookedAt;
    look.words = text::foldUnits(text.first(std::min(text.size(), kLookedAt)));
    const QString end = look.whole ? look.words : text::foldUnits(text.last(40));
    look.width = look.whole ? widthOf(look.words) : 2 * static_cast<int>(kLookedAt);
    look.blankLinesBefore = std::max(0, paragraph.line - previousLine - 1);
    look.endsSentence = endsLikeSentence(end);
    const QChar last = lastOf(end);
    look.endsItem = last == u';';
    look.endsOpen = !last.isNull() && QStringView(u":,、;").contains(last);
    if (look.width <= 2 * Look::kShortWidth) {
        look.furniture = paragraph.pageFurniture || isFurniture(look.words);
        look.byline = isByline(look.words);
        look.captionCue = captionCue(look.words);
    }
    const bool markup = (look.words.contains(u'<') && look.words.endsWith(u'>')) || isDirective(look.words);
    look.furniture = look.furniture || isDirective(look.words);
    look.data = markup || look.words.contains(u"://") || look.words.startsWith(u'|') ||
                look.words.startsWith(u'_') || look.words.endsWith(u">>") || isAdverbial(look.words);
    constexpr int kMostNames = 3; // "聪明、率真、亲切、关心……": words of a sentence
    look.data = look.data || look.words == u"编者按" ||
                (look.width <= Look::kShortWidth && look.words.count(u'、') >= kMostNames);
    look.marker = look.furniture || markup ? std::nullopt : findMarker(look.words, look.whole);
    look.endsOpen = look.endsOpen || (!look.marker && leadsOn(end));
    look.latin = std::ranges::all_of(look.words, [](QChar unit) { return unit.unicode() < 0x2E80; });
    // "(more of them next year)": a remark
    look.data =
        look.data || (look.latin && !look.marker && look.words.startsWith(u'(') && look.words.endsWith(u')'));
    const QStringView firstWord = text.first(text.contains(u' ') ? text.indexOf(u' ') : text.size());
    look.data =
        look.data || (look.latin && !look.marker && !firstWord.isEmpty() && // a command, half a sentence
                      std::ranges::all_of(firstWord, [](QChar unit) { return unit.isLower(); }));
    if (look.captionCue == 2 && look.marker &&
        (look.marker->family == Family::Bullet || look.marker->family == Family::NameInBrackets ||
         (look.marker->family == Family::Date && look.isShort())))
        look.marker.reset(); // ▲ points at a picture
    takeHints(look, paragraph.hints);
    if (last == u':' && isNameWithColon(look))
        look.endsOpen = false;
    if (look.isShort())
        look.sectionCue = sectionCue(afterMarker(look));
    return look;
}

std::vector<Look> lookAtAll(const std::vector<Paragraph> &paragraphs)
{
    std::vector<Look> looks;
    looks.reserve(paragraphs.size());
    int previousLine = 0;
    for (const Paragraph &paragraph : paragraphs) {
        Look &look = looks.emplace_back(lookAt(paragraph, previousLine));
        if (look.isShort() || (look.endsOpen && look.width <= 2 * Look::kShortWidth))
            look.promised = static_cast<std::size_t>(promisedCount(look.words).value_or(0));
        previousLine = paragraph.line + paragraph.lines - 1;
    }
    readShortDates(looks);
    findRepeats(looks);
    findPointers(looks);
    findAttached(looks);
    findAttributions(looks);
    readSpokenHeadings(looks);
    if (std::ranges::all_of(looks, [](const Look &look) {
            return !look.marker || look.marker->family == Family::Date; // the page's own date
        }))
        readSentenceHeadings(looks);
    return looks;
}

void cutMarker(Paragraph &paragraph, const Look &look)
{
    if (!look.marker)
        return;
    const Marker &marker = *look.marker;
    paragraph.markerLength = marker.length;
    switch (marker.family) {
    case Family::Date:
    case Family::MonthHeading:
    case Family::YearHeading:
        paragraph.markerLength = 0;
        return;
    case Family::NameInBrackets:
        // 【党建引领】 as a whole; of "【风云】五年" the brackets are part of the name.
        paragraph.markerLength = 0;
        if (look.words.back() == u'】' || look.words.back() == u']' || look.words.back() == u'〗') {
            paragraph.markerLength = 1;
            paragraph.titleLength = paragraph.text.size() - 1;
        }
        return;
    default:
        break;
    }
    paragraph.rank = marker.number;
    // "**Title**", "**1. Title**"
    if (look.words.startsWith(u"**") && look.words.endsWith(u"**") && look.whole)
        paragraph.titleLength = paragraph.text.size() - 2;
}

bool showsOccasion(const Look &look)
{
    constexpr int kNarrowest = 12; // columns
    return look.width >= kNarrowest && !look.latin && endsInOccasion(look.words);
}

QStringView afterMarker(const Look &look)
{
    QStringView words = look.words;
    if (look.marker)
        words = words.sliced(look.marker->length);
    return words;
}

} // namespace dashiji::intake
