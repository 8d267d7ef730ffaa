// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How verbs run: transactions, groups, typing, undo.
#include "core/archive/writer.h"

#include "core/archive/opening.h"
#include "core/archive/search.h"
#include "core/archive/writer_p.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

/// Typing rests that long before the next keystroke is a change of its own.
constexpr qint64 kTypingRestMilliseconds = 60'000;

} // namespace

Result<Edit> Writer::Private::beginEdit(std::optional<ChangeId> continued) const
{
    if (database.isReadOnly())
        return failure(ErrorCode::ArchiveReadOnly, database.path());
    return Edit::begin(database, continued);
}

void Writer::Private::tell(const ChangeSet &set) const
{
    if (set.rows.empty())
        return;
    // If another program committed in between, the number does not fit and poll() will tell of it.
    if (database.integer(u"SELECT serial FROM journal_state"_s).value_or(0) == archive.m_serial + 1)
        ++archive.m_serial;
    emit archive.changed(set);
}

Result<void> Writer::Private::performTyping(const QString &field,
                                            const std::function<Result<void>(Edit &)> &work)
{
    if (group)
        return perform(work);
    const QDateTime now = clock();
    std::optional<ChangeId> continued;
    if (typing && typing->field == field && typing->last.msecsTo(now) <= kTypingRestMilliseconds)
        continued = typing->change;
    typing.reset();
    auto done = attemptTyping(field, continued, now, work);
    if (!done && mendSearchIndex())
        done = attemptTyping(field, continued, now, work);
    return done;
}

Result<void> Writer::Private::attemptTyping(const QString &field, std::optional<ChangeId> continued,
                                            const QDateTime &now,
                                            const std::function<Result<void>(Edit &)> &work)
{
    auto edit = beginEdit(continued);
    if (!edit)
        return tl::unexpected(edit.error());
    if (auto done = work(*edit); !done)
        return done;
    const auto set = edit->commit(now);
    if (!set)
        return tl::unexpected(set.error());
    if (set->change.isValid())
        typing = Typing{field, set->change, now};
    tell(*set);
    return {};
}

bool Writer::Private::mendSearchIndex() const
{
    return database.failedForSearchIndex() && rebuildSearchIndex(database).has_value();
}

Writer::Writer(Archive &archive)
    : d(new Private{archive, *archive.m_file->database, &QDateTime::currentDateTimeUtc, {}, nullptr})
{
}

Writer::~Writer() = default;

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
        edit.describe(verb, label, edit.year());
        return done;
    });
}

UndoState Writer::undoState() const
{
    const auto next = nextChange(d->database, Direction::Undo);
    return next && *next ? UndoState{true, (*next)->verb, (*next)->label} : UndoState{};
}

UndoState Writer::redoState() const
{
    const auto next = nextChange(d->database, Direction::Redo);
    return next && *next ? UndoState{true, (*next)->verb, (*next)->label} : UndoState{};
}

Result<void> Writer::undo()
{
    return d->replay(Direction::Undo);
}

Result<void> Writer::redo()
{
    return d->replay(Direction::Redo);
}

Result<void> Writer::Private::replay(Direction direction)
{
    if (database.isReadOnly())
        return failure(ErrorCode::ArchiveReadOnly, database.path());
    if (group)
        return failure(ErrorCode::InvalidArgument, {}, u"undo inside a group"_s);
    typing.reset();
    const auto set = applyNext(database, direction);
    if (!set)
        return tl::unexpected(set.error());
    tell(*set);
    return {};
}

void Writer::setClock(std::function<QDateTime()> clock)
{
    d->clock = std::move(clock);
}

Result<ReportFacts> factsOf(Database &database, ReportId report)
{
    std::optional<ReportFacts> facts;
    const auto read =
        database.each(u"SELECT year, status FROM report WHERE id = ?"_s, {report.value}, [&](const Row &row) {
            facts = ReportFacts{report, row.number(0), row.text(1)};
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!facts)
        return failure(ErrorCode::NotFound, {}, u"report %1"_s.arg(report.value));
    return *facts;
}

Result<SectionFacts> factsOf(Database &database, SectionId section)
{
    SectionFacts facts{section, {}, {}, {}};
    const auto read = database.each(u"SELECT title, kind, report_id FROM section WHERE id = ?"_s,
                                    {section.value}, [&](const Row &row) {
                                        facts.title = row.text(0);
                                        facts.kind = row.text(1);
                                        facts.report.id = {row.integer(2)};
                                    });
    if (!read)
        return tl::unexpected(read.error());
    if (!facts.report.id.isValid())
        return failure(ErrorCode::NotFound, {}, u"section %1"_s.arg(section.value));
    const auto report = factsOf(database, facts.report.id);
    if (!report)
        return tl::unexpected(report.error());
    facts.report = *report;
    return facts;
}

Result<EntryFacts> factsOf(Database &database, EntryId entry)
{
    EntryFacts facts;
    facts.id = entry;
    const auto read =
        database.each(u"SELECT title, body, state, candidate, section_id FROM entry WHERE id = ?"_s,
                      {entry.value}, [&](const Row &row) {
                          facts.title = row.text(0);
                          facts.body = row.text(1);
                          facts.state = row.text(2);
                          facts.candidate = row.flag(3);
                          facts.section.id = {row.integer(4)};
                      });
    if (!read)
        return tl::unexpected(read.error());
    if (!facts.section.id.isValid())
        return failure(ErrorCode::NotFound, {}, u"entry %1"_s.arg(entry.value));
    auto section = factsOf(database, facts.section.id);
    if (!section)
        return tl::unexpected(section.error());
    facts.section = std::move(*section);
    return facts;
}

Result<PhotoFacts> factsOf(Database &database, PhotoId photo)
{
    PhotoFacts facts;
    facts.id = photo;
    const auto read = database.each(u"SELECT caption, media_sha256, entry_id FROM photo WHERE id = ?"_s,
                                    {photo.value}, [&](const Row &row) {
                                        facts.caption = row.text(0);
                                        facts.sha256 = row.blob(1);
                                        facts.entry.id = {row.integer(2)};
                                    });
    if (!read)
        return tl::unexpected(read.error());
    if (!facts.entry.id.isValid())
        return failure(ErrorCode::NotFound, {}, u"photo %1"_s.arg(photo.value));
    auto entry = factsOf(database, facts.entry.id);
    if (!entry)
        return tl::unexpected(entry.error());
    facts.entry = std::move(*entry);
    return facts;
}

} // namespace dashiji::archive
