// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of entries.
#include "core/archive/records/storedvalue.h"
#include "core/archive/records/storing.h"
#include "core/archive/verbs/gate.h"

#include <limits>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr int kLastPlace = std::numeric_limits<int>::max();

/// Puts an entry at a place among the chosen ones or the candidates of a section.
Result<void> placeEntry(Edit &edit, EntryId entry, SectionId section, bool candidate, int position,
                        RowValues also)
{
    const auto order =
        TRY(orderAt(edit.rows(), {RowKind::Entry, section.value, candidate}, entry.value, position));
    if (!order.isEmpty())
        also.set(Column::Order, order);
    return edit.rows().update(RowKind::Entry, entry.value, also);
}

bool isStorable(const std::optional<QDate> &date)
{
    return !date || (date->isValid() && date->year() >= 1 && date->year() <= 9999);
}

} // namespace

Result<EntryId> Writer::addEntry(SectionId section, int position, const QString &title)
{
    return d->verb(verb::kEntryAdd, section, [&](Edit &edit, SectionFacts &facts) -> Result<EntryId> {
        edit.describe(verb::kEntryAdd, title, facts.inReport.year, facts.inReport.id);
        const auto order = TRY(orderAt(edit.rows(), {RowKind::Entry, section.value}, 0, position));
        Entry entry;
        entry.title = title;
        entry.state = EntryState::Empty;
        return storeEntry(edit.rows(), section, order, entry);
    });
}

Result<void> Writer::removeEntry(EntryId entry)
{
    return d->verb(verb::kEntryRemove, entry,
                   [&](Edit &edit, EntryFacts &) { return edit.rows().remove(RowKind::Entry, entry.value); });
}

Result<void> Writer::moveEntry(EntryId entry, SectionId section, int position)
{
    return d->verb(verb::kEntryMove, entry, [&](Edit &edit, EntryFacts &facts) -> Result<void> {
        const auto target = TRY(factsOf(edit.database(), section));
        if (target.inReport.id != facts.section.inReport.id)
            return failure(ErrorCode::InvalidArgument, facts.title, u"section of another report"_s);
        return placeEntry(edit, entry, section, facts.candidate, position, {{Column::Parent, section.value}});
    });
}

Result<void> Writer::setEntryState(EntryId entry, EntryState state)
{
    return d->verb(verb::kEntryState, entry, [&](Edit &edit, EntryFacts &) {
        return edit.rows().update(RowKind::Entry, entry.value, {{Column::State, storedValue(state)}});
    });
}

Result<void> Writer::setEntryCandidate(EntryId entry, bool candidate)
{
    return d->verb(verb::kEntryCandidate, entry, [&](Edit &edit, EntryFacts &facts) -> Result<void> {
        if (facts.candidate == candidate)
            return {};
        return placeEntry(edit, entry, facts.section.id, candidate, kLastPlace,
                          {{Column::Candidate, storedValue(candidate)}});
    });
}

Result<void> Writer::setEntryDates(EntryId entry, std::optional<QDate> from, std::optional<QDate> until)
{
    if (!isStorable(from) || !isStorable(until) || (from && until && *until < *from))
        return failure(ErrorCode::InvalidArgument, {}, u"dates are no span of days"_s);
    return d->verb(verb::kEntryDates, entry, [&](Edit &edit, EntryFacts &) {
        return edit.rows().update(RowKind::Entry, entry.value,
                                  {{Column::From, storedValue(from)}, {Column::Until, storedValue(until)}});
    });
}

} // namespace dashiji::archive
