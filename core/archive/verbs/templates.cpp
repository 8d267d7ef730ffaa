// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of page templates, of pairs of entries, and of all records that have one name each.
#include "core/archive/records/chosenpair.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/verbs/gate.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// The row of a name, if there is one.
Result<std::optional<qint64>> findNamed(Database &database, RowKind kind, Column column, const QString &name)
{
    const Table &table = tableOf(kind);
    const auto id = TRY(database.value(
        u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(table.name, table.find(column)->name), {name}));
    return id ? std::optional(id->toLongLong()) : std::nullopt;
}

} // namespace

Result<void> Writer::Private::setNamed(QLatin1StringView name, RowKind kind, Column key,
                                       const QString &called, const RowValues &values, const QString &label)
{
    return verb(name, ArchiveSubject(), [&](Edit &edit, ArchiveFacts &) -> Result<void> {
        edit.describe(name, label.isNull() ? called : label, 0);
        const auto known = TRY(findNamed(edit.database(), kind, key, called));
        if (known)
            return edit.rows().update(kind, *known, values);
        const auto added = edit.rows().insert(kind, values);
        return added ? Result<void>() : tl::unexpected(added.error());
    });
}

Result<void> Writer::Private::removeNamed(QLatin1StringView name, RowKind kind, Column key,
                                          const QString &called, const QString &label)
{
    return verb(name, ArchiveSubject(), [&](Edit &edit, ArchiveFacts &) -> Result<void> {
        edit.describe(name, label.isNull() ? called : label, 0);
        const auto known = TRY(findNamed(edit.database(), kind, key, called));
        return known ? edit.rows().remove(kind, *known) : Result<void>();
    });
}

Result<void> Writer::setPageTemplate(const PageTemplate &design)
{
    PageTemplate kept = design;
    kept.name = storableText(design.name).trimmed();
    if (kept.name.isEmpty())
        return failure(ErrorCode::InvalidArgument, {}, u"a template without a name"_s);
    return d->setNamed(verb::kTemplateSet, RowKind::PageTemplate, Column::Name, kept.name, valuesOf(kept));
}

Result<void> Writer::removePageTemplate(const QString &name)
{
    return d->removeNamed(verb::kTemplateRemove, RowKind::PageTemplate, Column::Name, name);
}

Result<void> Writer::setChosenPair(const ChosenPair &pair)
{
    if (pair.a.isNull() || pair.b.isNull() || pair.a == pair.b)
        return failure(ErrorCode::InvalidArgument, {}, u"no two entries"_s);
    const Setting setting = settingOf(pair);
    return d->setNamed(verb::kEntryPair, RowKind::Setting, Column::Name, setting.name, valuesOf(setting));
}

Result<void> Writer::removeChosenPair(const Uid &a, const Uid &b)
{
    return d->removeNamed(verb::kEntryPair, RowKind::Setting, Column::Name, settingName(a, b));
}

} // namespace dashiji::archive
