// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of sections.
#include "core/archive/enumtext.h"
#include "core/archive/placing.h"
#include "core/archive/storing.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/archive/writer_p.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

Result<SectionId> Writer::addSection(ReportId report, int position, SectionKind kind, const QString &title)
{
    return d->perform([&](Edit &edit) -> Result<SectionId> {
        const auto facts = factsOf(d->database, report);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kSectionAdd, title, facts->year);
        auto order = readOrder(d->database, OrderedList::SectionsOfReport, report.value);
        if (!order)
            return tl::unexpected(order.error());
        Section section;
        section.kind = kind;
        section.title = title;
        const auto id =
            storeSection(d->database, edit.serial(), report, static_cast<int>(order->size()), section);
        if (!id)
            return id;
        placeAt(*order, id->value, position);
        if (auto done = storeOrder(d->database, edit.serial(), OrderedList::SectionsOfReport, *order); !done)
            return tl::unexpected(done.error());
        return id;
    });
}

Result<void> Writer::removeSection(SectionId section)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, section);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kSectionRemove, facts->title, facts->report.year);
        if (auto done = d->database.run(u"DELETE FROM section WHERE id = ?"_s, {section.value}); !done)
            return done;
        return closeGaps(d->database, edit.serial(), OrderedList::SectionsOfReport, facts->report.id.value);
    });
}

Result<void> Writer::moveSection(SectionId section, int position)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, section);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kSectionMove, facts->title, facts->report.year);
        auto order = readOrder(d->database, OrderedList::SectionsOfReport, facts->report.id.value);
        if (!order)
            return tl::unexpected(order.error());
        placeAt(*order, section.value, position);
        return storeOrder(d->database, edit.serial(), OrderedList::SectionsOfReport, *order);
    });
}

Result<void> Writer::setSectionKind(SectionId section, SectionKind kind)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        const auto facts = factsOf(d->database, section);
        if (!facts)
            return tl::unexpected(facts.error());
        edit.describe(verb::kSectionKind, facts->title, facts->report.year);
        return d->database.run(u"UPDATE section SET kind = ?, rev = ? WHERE id = ?"_s,
                               {enumText(kind), edit.serial(), section.value});
    });
}

} // namespace dashiji::archive
