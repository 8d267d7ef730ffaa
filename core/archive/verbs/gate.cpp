// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How verbs run: transactions, groups, typing.
#include "core/archive/verbs/gate.h"

#include "core/archive/journal/person.h"
#include "core/archive/search/search.h"
#include "core/archive/store/opening.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// Typing rests that long before the next keystroke is a step of its own, should nobody have ended it.
constexpr qint64 kTypingRestMilliseconds = 60'000;

} // namespace

Result<void> Writer::Private::admit(QLatin1StringView name, const ReportFacts *report)
{
    const bool isSealed = report && report->status == ReportStatus::Published && name != verb::kReportReopen;
    return isSealed ? Result<void>(failure(ErrorCode::ReportSealed, report->label())) : Result<void>();
}

Result<Edit> Writer::Private::begin() const
{
    if (database.isReadOnly())
        return failure(ErrorCode::ArchiveReadOnly, database.path());
    auto edit = TRY(Edit::begin(database));
    if (!TRY(archive.isContinued()))
        return failure(ErrorCode::ArchiveLocked, database.path(), u"other words stand in the file"_s);
    return edit;
}

void Writer::Private::tell(const ChangeSet &set) const
{
    if (set.change.isValid())
        archive.tell(set);
}

Result<void> Writer::Private::performTyping(const QString &field,
                                            const std::function<Result<void>(Edit &)> &work)
{
    if (group)
        return perform(work);
    const QDateTime now = clock();
    ChangeId run;
    if (typing && typing->field == field && typing->last.msecsTo(now) <= kTypingRestMilliseconds)
        run = typing->first;
    typing.reset();
    auto done = attempt(work, run);
    if (!done && mendSearchIndex())
        done = attempt(work, run);
    if (!done)
        return done;
    // A write that came to nothing does not end the run.
    const ChangeId first = run.isValid() ? run : committed;
    if (first.isValid())
        typing = Typing{field, first, now};
    return {};
}

Result<void> Writer::Private::letWaitWhileTyped(const RecordId &record, Column column)
{
    const bool isSearched =
        record.kind == RowKind::Entry && (column == Column::Title || column == Column::Body);
    if (group || !isSearched)
        return {};
    if (waiting.isValid() && waiting.value != record.id)
        TRY(indexWaiting(database, waiting));
    waiting = {record.id};
    return letWait(database, waiting);
}

bool Writer::Private::mendSearchIndex() const
{
    return database.failedForSearchIndex() && rebuildSearchIndex(database).has_value();
}

Writer::Writer(Archive &archive)
    : d(new Private{archive,
                    *archive.m_file->database,
                    &QDateTime::currentDateTimeUtc,
                    {nameOfLogin(), QDateTime::currentDateTimeUtc(), 0}})
{
}

Writer::~Writer()
{
    if (!d->waiting.isValid())
        return;
    // Who closes does not wait for another program: what cannot be indexed now is when the archive is opened.
    static_cast<void>(d->database.run(u"PRAGMA busy_timeout = 0"_s));
    static_cast<void>(indexWaiting(d->database, d->waiting));
}

QString Writer::person() const
{
    return d->session.person;
}

void Writer::setPerson(const QString &name)
{
    if (name == d->session.person || name.trimmed().isEmpty())
        return;
    d->typing.reset();
    d->session = {name.trimmed(), d->clock(), 0};
}

void Writer::endTyping()
{
    d->typing.reset();
}

Result<void> Writer::group(const QString &verb, const QString &label,
                           const std::function<Result<void>()> &body)
{
    const bool outermost = d->group == nullptr;
    std::optional<Error> failed; // the body is not run twice: what it did outside the archive is not ours
    return d->perform([&](Edit &edit) -> Result<void> {
        if (failed)
            return tl::unexpected(*failed);
        d->group = &edit;
        auto done = body();
        if (!done)
            failed = done.error();
        if (outermost)
            d->group = nullptr;
        edit.describe(verb, label, edit.year(), edit.report());
        return done;
    });
}

void Writer::setClock(std::function<QDateTime()> clock)
{
    d->clock = std::move(clock);
}

} // namespace dashiji::archive
