// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one gate all verbs pass: subject → seal → work → description, as one transaction with its journal rows;
// after the commit the archive tells what changed. A verb is one function that calls verb(), and its name in
// verbs.h.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/journal/undo.h"
#include "core/archive/verbs.h"
#include "core/archive/verbs/facts.h"
#include "core/archive/writer.h"

#include <optional>
#include <type_traits>

namespace dashiji::archive
{

struct Writer::Private {
    /// A field someone is typing into.
    struct Typing {
        QString field;
        ChangeId first; ///< of its run
        QDateTime last; ///< when it was last written
    };

    Archive &archive;
    Database &database;
    std::function<QDateTime()> clock;
    Session session;
    std::optional<Typing> typing = {};
    EntryId waiting = {};    ///< typed into last; waits outside the search index
    Edit *group = nullptr;   ///< the open group's, if any
    ChangeId committed = {}; ///< by the last verb; invalid when it changed nothing

    /// Runs a verb on @p subject: @p work(Edit &, facts of the subject) → Result<…>. What it changes is
    /// called after the subject; work may describe it otherwise.
    /// @errors NotFound (no such subject), ReportSealed (its report is published), and those of work
    template <class Subject, class Work>
    auto verb(QLatin1StringView name, Subject subject, Work work)
    {
        return perform(passing(name, subject, std::move(work)));
    }

    /// The same for a verb without a value, as the next keystrokes in a field.
    template <class Subject, class Work>
    Result<void> typingVerb(QLatin1StringView name, const QString &field, Subject subject, Work work)
    {
        return performTyping(field, passing(name, subject, std::move(work)));
    }

    /// Runs @p work(Edit &) → Result<…> as one transaction, or as a part of the open group that leaves
    /// nothing when it fails.
    template <class Work>
    std::invoke_result_t<Work, Edit &> perform(Work &&work)
    {
        if (group)
            return performInGroup(work);
        typing.reset();
        auto result = attempt(work, {});
        if (!result && mendSearchIndex())
            result = attempt(work, {});
        return result;
    }

    /// Whether a verb may change the report.
    [[nodiscard]] static Result<void> admit(QLatin1StringView name, const ReportFacts *report);

    /// Adds or overwrites the one record of a kind whose @p key is @p called; removes it.
    /// @param label what the journal calls it, where it is not that
    Result<void> setNamed(QLatin1StringView name, RowKind kind, Column key, const QString &called,
                          const RowValues &values, const QString &label = {});
    Result<void> removeNamed(QLatin1StringView name, RowKind kind, Column key, const QString &called,
                             const QString &label = {});

    /// Keeps a number an organization has set itself. @param value 0: none @errors NotFound
    Result<void> setOfOrganization(QLatin1StringView name, OrganizationId organization,
                                   QLatin1StringView setting, int value);

    using NextUndoStep = Result<std::optional<UndoStep>> (*)(Database &, const Session &, UndoScope);
    Result<void> replay(NextUndoStep next, UndoScope scope, ErrorCode nothing);

    /// To be called before the next keystrokes are written: an entry waits outside the search index until
    /// another one is typed into, or the archive is closed.
    Result<void> letWaitWhileTyped(const RecordId &record, Column column);

    void tell(const ChangeSet &set) const;

    /// When a verb just failed for a damaged search index: makes the index again. @return whether to try
    /// again
    bool mendSearchIndex() const;

private:
    template <class Subject, class Work>
    auto passing(QLatin1StringView name, Subject subject, Work work)
    {
        using Facts = typename decltype(factsOf(std::declval<Database &>(), subject))::value_type;
        using Answer = std::invoke_result_t<const Work &, Edit &, Facts &>;
        return [this, name, subject, work = std::move(work)](Edit &edit) -> Answer {
            Facts facts = TRY(factsOf(database, subject));
            const ReportFacts *report = facts.report();
            TRY(admit(name, report));
            edit.describe(name, facts.label(), report ? report->year : 0, report ? report->id : ReportId());
            return work(edit, facts);
        };
    }

    /// @param run the typing to go on with
    template <class Work>
    std::invoke_result_t<Work, Edit &> attempt(Work &work, ChangeId run)
    {
        auto edit = TRY(begin());
        auto result = work(edit);
        if (!result)
            return result;
        edit.continueRun(run);
        committed = {};
        auto set = TRY(edit.commit(clock(), session));
        committed = set.change;
        tell(set);
        return result;
    }

    template <class Work>
    std::invoke_result_t<Work, Edit &> performInGroup(Work &&work)
    {
        TRY(database.run(QStringLiteral("SAVEPOINT verb")));
        const RowLog before = group->rows().log();
        auto result = work(*group);
        if (!result) {
            group->rows().log() = before;
            // SQLite may have rolled back all of it by itself (disk full): then these fail, and that is as
            // good.
            static_cast<void>(database.run(QStringLiteral("ROLLBACK TO verb")));
            static_cast<void>(database.run(QStringLiteral("RELEASE verb")));
            return result;
        }
        TRY(database.run(QStringLiteral("RELEASE verb")));
        return result;
    }

    Result<void> performTyping(const QString &field, const std::function<Result<void>(Edit &)> &work);
    [[nodiscard]] Result<Edit> begin() const;
};

} // namespace dashiji::archive
