// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs that carry words from one entry to another, with the metrics and photos that belong to them.
#include "core/archive/records/metricrows.h"
#include "core/archive/records/reading.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/records/storing.h"
#include "core/archive/verbs/gate.h"
#include "core/archive/verbs/metricfollowing.h"
#include "core/text/anchors.h"
#include "core/text/cutting.h"

#include <algorithm>
#include <array>
#include <limits>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr qsizetype kLongestTitle = 60; ///< UTF-16 units; a longer line is text

/// Where words stand.
struct Spot {
    EntryId entry;
    EntryField field = EntryField::Body;
    qsizetype start = 0; ///< UTF-16 units
};

qsizetype codePoints(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

int paragraphsIn(const QString &body)
{
    return static_cast<int>(body.split(u'\n', Qt::SkipEmptyParts).size());
}

/// Their words are where they were, in a text that was changed elsewhere; no number is read.
std::vector<Metric> followWords(const std::vector<Metric> &known, EntryField, const QString &before,
                                const QString &after)
{
    return text::carryMetrics(known, text::TextEdit(before, after));
}

/// Gives the metrics that stand whole in some words of @p before the place of these words in @p after.
Result<void> carryMetrics(Edit &edit, const Spot &from, const QString &before, qsizetype length,
                          const Spot &to, const QString &after)
{
    const qsizetype start = codePoints(QStringView(before).first(from.start));
    const qsizetype end = start + codePoints(QStringView(before).sliced(from.start, length));
    const qsizetype target = codePoints(QStringView(after).first(to.start));
    for (const Metric &metric : TRY(readMetricsOf(edit.database(), from.entry, from.field))) {
        if (metric.state == MetricState::Unanchored || metric.anchor.start < start || metric.anchor.end > end)
            continue;
        Metric carried = metric;
        carried.anchor = text::anchorAt(to.field, after, metric.anchor.start - start + target,
                                        metric.anchor.end - start + target);
        TRY(updateMetric(edit.rows(), to.entry, carried));
    }
    return {};
}

/// Gives an entry another body; the metrics that are left in it follow.
Result<void> setBody(Edit &edit, const EntryFacts &entry, const QString &after)
{
    RowValues changed{{Column::Body, storedValue(after)}};
    if (entry.state == EntryState::Empty && !after.isEmpty())
        changed.set(Column::State, storedValue(EntryState::Writing));
    TRY(edit.rows().update(RowKind::Entry, entry.id.value, changed));
    TRY(followEdit(edit.rows(), followWords, entry.id, EntryField::Body, entry.body, after));
    return {};
}

QString joined(const QString &body, const QString &more)
{
    return body.isEmpty() || more.isEmpty() ? body + more : body + u'\n' + more;
}

tl::unexpected<Error> conflict(const EntryFacts &entry, const QString &base)
{
    return tl::unexpected(Error{
        ErrorCode::EditConflict, entry.label(), u"entry.body"_s, TextConflict{base, base, entry.body}, {}});
}

/// The words without the white space at their ends.
text::Span trimmedSpan(const QString &text, qsizetype start, qsizetype end)
{
    const QStringView words = text::trimmed(QStringView(text).sliced(start, end - start));
    return {words.isEmpty() ? start : words.data() - text.constData(), words.size()};
}

/// The first paragraph of a body where it is a title: a line with others after it.
QString titleIn(const QString &body)
{
    const qsizetype end = body.indexOf(u'\n');
    const QString line = body.first(std::max<qsizetype>(end, 0)).trimmed();
    return line.size() > kLongestTitle || line.isEmpty() || text::isSentenceEnd(line.back()) ? QString()
                                                                                             : line;
}

} // namespace

Result<EntryId> Writer::splitEntry(EntryId entry, const QString &base, qsizetype at)
{
    return d->verb(verb::kEntrySplit, entry, [&](Edit &edit, EntryFacts &facts) -> Result<EntryId> {
        if (facts.body != storableText(base))
            return conflict(facts, base);
        qsizetype place = std::clamp<qsizetype>(at, 0, facts.body.size());
        place -= place < facts.body.size() && facts.body[place].isLowSurrogate() ? 1 : 0;
        const text::Span tail = trimmedSpan(facts.body, place, facts.body.size());
        if (tail.length == 0)
            return failure(ErrorCode::InvalidArgument, facts.title, u"no words behind the place"_s);
        const QString head = text::trimmed(QStringView(facts.body).first(tail.start)).toString();
        const QString words = facts.body.sliced(tail.start, tail.length);
        Entry part;
        part.title = titleIn(words);
        const QString behind = part.title.isEmpty() ? words : words.sliced(words.indexOf(u'\n') + 1);
        part.body = text::trimmed(behind).toString();
        part.candidate = facts.candidate;

        const Siblings siblings{RowKind::Entry, facts.section.id.value, facts.candidate};
        const int rank = TRY(placeOf(edit.database(), siblings, entry.value));
        const auto order = TRY(orderAt(edit.rows(), siblings, 0, rank + 1));
        const auto made = TRY(storeEntry(edit.rows(), facts.section.id, order, part));
        if (!part.title.isEmpty())
            TRY(carryMetrics(edit, {entry, EntryField::Body, tail.start}, facts.body, part.title.size(),
                             {made, EntryField::Title}, part.title));
        TRY(carryMetrics(
            edit, {entry, EntryField::Body, facts.body.indexOf(part.body, tail.start + part.title.size())},
            facts.body, part.body.size(), {made}, part.body));
        // A photo stands after the paragraph it stood after.
        const int paragraphs = paragraphsIn(head);
        const int taken = paragraphs + (part.title.isEmpty() ? 0 : 1);
        for (const Photo &photo : TRY(readEntry(edit.database(), entry)).photos)
            if (photo.afterParagraph > paragraphs)
                TRY(edit.rows().update(
                    RowKind::Photo, photo.id.value,
                    {{Column::Parent, made.value},
                     {Column::AfterParagraph, std::max(0, photo.afterParagraph - taken)}}));
        TRY(setBody(edit, facts, head));
        return made;
    });
}

Result<void> Writer::joinEntries(EntryId into, EntryId from)
{
    return d->verb(verb::kEntryJoin, into, [&](Edit &edit, EntryFacts &facts) -> Result<void> {
        const auto other = TRY(factsOf(edit.database(), from));
        if (into == from || other.section.inReport.id != facts.section.inReport.id)
            return failure(ErrorCode::InvalidArgument, other.title, u"not two entries of one report"_s);
        const QString withTitle = joined(facts.body, other.title);
        const QString after = joined(withTitle, other.body);
        TRY(setBody(edit, facts, after));
        TRY(carryMetrics(edit, {from, EntryField::Title}, other.title, other.title.size(),
                         {into, EntryField::Body, withTitle.size() - other.title.size()}, after));
        TRY(carryMetrics(edit, {from}, other.body, other.body.size(),
                         {into, EntryField::Body, after.size() - other.body.size()}, after));
        const int paragraphs = paragraphsIn(withTitle);
        for (const Photo &photo : TRY(readEntry(edit.database(), from)).photos) {
            const auto order =
                TRY(orderAt(edit.rows(), {RowKind::Photo, into.value}, 0, std::numeric_limits<int>::max()));
            TRY(edit.rows().update(RowKind::Photo, photo.id.value,
                                   {{Column::Parent, into.value},
                                    {Column::Order, order},
                                    {Column::AfterParagraph, paragraphs + photo.afterParagraph}}));
        }
        const auto mine = TRY(edit.rows().read(RowKind::Entry, into.value));
        const auto theirs = TRY(edit.rows().read(RowKind::Entry, from.value));
        RowValues taken;
        for (const Column column : {Column::Sentence, Column::Summary, Column::Department, Column::Contact,
                                    Column::Source, Column::Note})
            if (mine.value(column).toString().isEmpty())
                taken.set(column, theirs.value(column));
        if (mine.value(Column::From).isNull()) {
            taken.set(Column::From, theirs.value(Column::From));
            taken.set(Column::Until, theirs.value(Column::Until));
        }
        TRY(edit.rows().update(RowKind::Entry, into.value, taken, &mine));
        return edit.rows().remove(RowKind::Entry, from.value);
    });
}

Result<void> Writer::moveWords(EntryId from, const QString &base, qsizetype start, qsizetype end, EntryId to)
{
    return d->verb(verb::kEntryWords, from, [&](Edit &edit, EntryFacts &facts) -> Result<void> {
        const auto other = TRY(factsOf(edit.database(), to));
        if (from == to || other.section.inReport.id != facts.section.inReport.id)
            return failure(ErrorCode::InvalidArgument, other.title, u"not two entries of one report"_s);
        if (facts.body != storableText(base))
            return conflict(facts, base);
        const qsizetype size = facts.body.size();
        const qsizetype first = std::clamp<qsizetype>(start, 0, size);
        const qsizetype last = std::clamp<qsizetype>(end, first, size);
        const text::Span words = trimmedSpan(facts.body, first, last);
        if (words.length == 0)
            return failure(ErrorCode::InvalidArgument, facts.title, u"no words"_s);
        const QString there = joined(other.body, facts.body.sliced(words.start, words.length));
        TRY(setBody(edit, other, there));
        TRY(carryMetrics(edit, {from, EntryField::Body, words.start}, facts.body, words.length,
                         {to, EntryField::Body, there.size() - words.length}, there));
        // No empty paragraph is left where whole ones stood.
        QString before = facts.body.first(first);
        QString behind = facts.body.sliced(last);
        if (before.isEmpty() || before.endsWith(u'\n')) {
            if (behind.startsWith(u'\n'))
                behind.remove(0, 1);
            else if (behind.isEmpty() && !before.isEmpty())
                before.chop(1);
        }
        return setBody(edit, facts, before + behind);
    });
}

} // namespace dashiji::archive
