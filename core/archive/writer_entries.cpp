// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of entries.
#include "core/archive/enumtext.h"
#include "core/archive/placing.h"
#include "core/archive/storing.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/archive/writer_p.h"

#include <limits>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr int kLastPlace = std::numeric_limits<int>::max();

/// Puts an entry at a place in its section, chosen entries staying before candidates.
Result<void> placeEntry(Database &database, qint64 serial, SectionId section, EntryId entry, bool candidate,
                        int position)
{
    auto order = readOrder(database, OrderedList::EntriesOfSection, section.value);
    if (!order)
        return tl::unexpected(order.error());
    const auto chosenOthers =
        database.integer(u"SELECT count(*) FROM entry WHERE section_id = ? AND candidate = 0 AND id <> ?"_s,
                         {section.value, entry.value});
    if (!chosenOthers)
        return tl::unexpected(chosenOthers.error());
    const int chosen = static_cast<int>(*chosenOthers);
    placeAt(*order, entry.value, position, candidate ? chosen : 0, candidate ? -1 : chosen);
    return storeOrder(database, serial, OrderedList::EntriesOfSection, *order);
}

QVariant optionalDate(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

bool isStorable(const std::optional<QDate> &date)
{
    return !date || (date->isValid() && date->year() >= 1 && date->year() <= 9999);
}

} // namespace

Result<EntryId> Writer::addEntry(SectionId section, int position, const QString &title)
{
    return d->perform([&](Edit &edit) -> Result<EntryId> {
        const auto facts = factsOf(d->database, section);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kEntryAdd, title, facts->report.year);
        const auto count =
            d->database.integer(u"SELECT count(*) FROM entry WHERE section_id = ?"_s, {section.value});
        if (!count)
            return tl::unexpected(count.error());
        Entry entry;
        entry.title = title;
        entry.state = EntryState::Empty;
        const auto id = storeEntry(d->database, edit.serial(), section, static_cast<int>(*count), entry);
        if (!id)
            return id;
        if (auto done = placeEntry(d->database, edit.serial(), section, *id, false, position); !done)
            return tl::unexpected(done.error());
        return id;
    });
}

Result<void> Writer::removeEntry(EntryId entry)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, entry);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kEntryRemove, facts->title, facts->section.report.year);
        if (auto done = d->database.run(u"DELETE FROM entry WHERE id = ?"_s, {entry.value}); !done)
            return done;
        return closeGaps(d->database, edit.serial(), OrderedList::EntriesOfSection, facts->section.id.value);
    });
}

Result<void> Writer::moveEntry(EntryId entry, SectionId section, int position)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, entry);
        if (!facts)
            return tl::unexpected(facts.error());
        const auto target = factsOf(d->database, section);
        if (!target)
            return tl::unexpected(target.error());
        if (target->report.id != facts->section.report.id)
            return failure(ErrorCode::InvalidArgument, facts->title, u"section of another report"_s);
        edit.describe(verb::kEntryMove, facts->title, target->report.year);
        if (section != facts->section.id) {
            if (auto done = d->database.run(u"UPDATE entry SET section_id = ?, rev = ? WHERE id = ?"_s,
                                            {section.value, edit.serial(), entry.value});
                !done)
                return done;
            if (auto done = closeGaps(d->database, edit.serial(), OrderedList::EntriesOfSection,
                                      facts->section.id.value);
                !done)
                return done;
        }
        return placeEntry(d->database, edit.serial(), section, entry, facts->candidate, position);
    });
}

Result<void> Writer::setEntryState(EntryId entry, EntryState state)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, entry);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kEntryState, facts->title, facts->section.report.year);
        return d->database.run(u"UPDATE entry SET state = ?, rev = ? WHERE id = ?"_s,
                               {enumText(state), edit.serial(), entry.value});
    });
}

Result<void> Writer::setEntryCandidate(EntryId entry, bool candidate)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, entry);
        if (!facts)
            return tl::unexpected(facts.error());
        if (facts->candidate == candidate)
            return {};
        edit.describe(verb::kEntryCandidate, facts->title, facts->section.report.year);
        if (auto done = d->database.run(u"UPDATE entry SET candidate = ?, rev = ? WHERE id = ?"_s,
                                        {candidate ? 1 : 0, edit.serial(), entry.value});
            !done)
            return done;
        return placeEntry(d->database, edit.serial(), facts->section.id, entry, candidate, kLastPlace);
    });
}

Result<void> Writer::setEntryDates(EntryId entry, std::optional<QDate> from, std::optional<QDate> until)
{
    if (!isStorable(from) || !isStorable(until) || (from && until && *until < *from))
        return failure(ErrorCode::InvalidArgument, {}, u"dates are no span of days"_s);
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, entry);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kEntryDates, facts->title, facts->section.report.year);
        return d->database.run(u"UPDATE entry SET from_date = ?, until_date = ?, rev = ? WHERE id = ?"_s,
                               {optionalDate(from), optionalDate(until), edit.serial(), entry.value});
    });
}

} // namespace dashiji::archive
