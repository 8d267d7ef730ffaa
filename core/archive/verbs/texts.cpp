// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of typing, and of all fields that have no verb of their own.
#include "core/archive/journal/history.h"
#include "core/archive/records/metricrows.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/verbs/gate.h"
#include "core/archive/verbs/metricfollowing.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

QLatin1StringView textVerb(RowKind kind)
{
    switch (kind) {
    case RowKind::Report:
        return verb::kReportText;
    case RowKind::Section:
        return verb::kSectionText;
    case RowKind::Photo:
        return verb::kPhotoText;
    case RowKind::Indicator:
        return verb::kIndicatorField;
    default:
        return verb::kEntryText;
    }
}

QLatin1StringView valueVerb(RowKind kind)
{
    switch (kind) {
    case RowKind::Report:
        return verb::kReportField;
    case RowKind::Section:
        return verb::kSectionField;
    case RowKind::Photo:
        return verb::kPhotoField;
    case RowKind::Indicator:
        return verb::kIndicatorField;
    default:
        return verb::kEntryField;
    }
}

/// A column that is set by itself: not an identity, a place or an owner, nor what has a verb with rules.
const TableColumn *settable(const RecordId &record, Column column, bool isText)
{
    switch (column) {
    case Column::Identity:
    case Column::Parent:
    case Column::Order:
    case Column::Owner:
    case Column::Year:
    case Column::Status:
    case Column::Candidate:
    case Column::Media:
    case Column::Name:
    case Column::Unit:
    case Column::Category:
        return nullptr;
    default:
        break;
    }
    const TableColumn *found = tableOf(record.kind).find(column);
    return found && found->isText == isText ? found : nullptr;
}

/// A value as the file would give it back; none when its column cannot hold it.
std::optional<QVariant> asStored(const QVariant &value, Storage storage)
{
    if (value.isNull())
        return QVariant();
    bool fits = true;
    switch (storage) {
    case Storage::Integer: {
        const qint64 number = value.toLongLong(&fits);
        return fits ? std::optional<QVariant>(number) : std::nullopt;
    }
    case Storage::Blob:
        return value.typeId() == QMetaType::QByteArray ? std::optional(value) : std::nullopt;
    case Storage::Text:
        break;
    }
    return storedValue(value.toString());
}

tl::unexpected<Error> noField(const RecordId &record)
{
    return failure(ErrorCode::InvalidArgument, {}, u"no such field of a %1"_s.arg(tableOf(record.kind).name));
}

/// Writes a text over the one a row has; metrics in it follow.
Result<void> rewrite(Edit &edit, const MetricFollower &follower, const RecordId &record, Column column,
                     const RowValues &now, const QString &after)
{
    RowValues changed{{column, storedValue(after)}};
    if (now.value(Column::State) == storedValue(EntryState::Empty) && !after.trimmed().isEmpty())
        changed.set(Column::State, storedValue(EntryState::Writing));
    TRY(edit.rows().update(record.kind, record.id, changed, &now));
    const auto field = textWithMetrics(record.kind, column);
    if (!field)
        return {};
    const auto followed =
        followEdit(edit.rows(), follower, {record.id}, *field, now.value(column).toString(), after);
    return followed ? Result<void>() : tl::unexpected(followed.error());
}

} // namespace

Result<void> Writer::setText(RecordId record, Column column, const QString &base, const QString &text)
{
    const TableColumn *known = settable(record, column, true);
    if (!known)
        return noField(record);
    const Table &table = tableOf(record.kind);
    const QString field = u"%1.%2.%3"_s.arg(table.name, known->name).arg(record.id);
    return d->typingVerb(textVerb(record.kind), field, record,
                         [&](Edit &edit, RecordFacts &facts) -> Result<void> {
                             const auto now = TRY(edit.rows().read(record.kind, record.id));
                             const QString theirs = now.value(column).toString();
                             const QString mine = storableText(text);
                             if (theirs == mine)
                                 return {};
                             if (theirs != storableText(base))
                                 return tl::unexpected(Error{ErrorCode::EditConflict,
                                                             facts.label(),
                                                             table.name + u'.' + known->name,
                                                             TextConflict{base, text, theirs},
                                                             {}});
                             TRY(d->letWaitWhileTyped(record, column));
                             return rewrite(edit, d->archive.m_follower, record, column, now, mine);
                         });
}

Result<void> Writer::setReportText(ReportId report, ReportField field, const QString &base,
                                   const QString &text)
{
    return setText(report, field, base, text);
}

Result<void> Writer::setSectionTitle(SectionId section, const QString &base, const QString &text)
{
    return setText(section, Column::Title, base, text);
}

Result<void> Writer::setSectionIntroduction(SectionId section, const QString &base, const QString &text)
{
    return setText(section, Column::Introduction, base, text);
}

Result<void> Writer::setEntryText(EntryId entry, EntryField field, const QString &base, const QString &text)
{
    return setText(entry, columnOf(field), base, text);
}

Result<void> Writer::setPhotoText(PhotoId photo, PhotoField field, const QString &base, const QString &text)
{
    return setText(photo, field, base, text);
}

Result<void> Writer::setValue(RecordId record, Column column, const QVariant &value)
{
    const TableColumn *known = settable(record, column, false);
    const auto stored = known ? asStored(value, known->storage) : std::nullopt;
    if (!stored)
        return noField(record);
    return d->verb(valueVerb(record.kind), record, [&](Edit &edit, RecordFacts &) {
        return edit.rows().update(record.kind, record.id, {{column, *stored}});
    });
}

Result<void> Writer::restoreText(RecordId record, Column column, ChangeId change)
{
    if (!settable(record, column, true))
        return noField(record);
    return d->verb(textVerb(record.kind), record, [&](Edit &edit, RecordFacts &) -> Result<void> {
        const auto now = TRY(edit.rows().read(record.kind, record.id));
        const auto then = TRY(valuesAfter(edit.database(), record.kind, record.id, now, change));
        return rewrite(edit, d->archive.m_follower, record, column, now, then.value(column).toString());
    });
}

Result<void> Writer::restoreEntry(EntryId entry, ChangeId change)
{
    return d->verb(verb::kEntryRestore, entry, [&](Edit &edit, EntryFacts &) -> Result<void> {
        const auto now = TRY(edit.rows().read(RowKind::Entry, entry.value));
        auto then = TRY(valuesAfter(edit.database(), RowKind::Entry, entry.value, now, change));
        for (const Column stays : {Column::Identity, Column::Parent, Column::Order, Column::Candidate})
            then.remove(stays);
        TRY(edit.rows().update(RowKind::Entry, entry.value, then, &now));
        for (const EntryField field : {EntryField::Title, EntryField::Body}) {
            const QString before = now.value(columnOf(field)).toString();
            const QString after = then.value(columnOf(field)).toString();
            if (before == after)
                continue;
            TRY(followEdit(edit.rows(), d->archive.m_follower, entry, field, before, after));
        }
        return {};
    });
}

} // namespace dashiji::archive
