// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the verbs share: running one as a transaction, one after another as a group, typing as one change.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/edit.h"
#include "core/archive/undo.h"
#include "core/archive/writer.h"

#include <type_traits>

namespace dashiji::archive
{

struct Writer::Private {
    /// A field someone is typing into.
    struct Typing {
        QString field;
        ChangeId change;
        QDateTime last; ///< when it was last written
    };

    Archive &archive;
    Database &database;
    std::function<QDateTime()> clock;
    std::optional<Typing> typing;
    Edit *group = nullptr; ///< the open group's, if any

    /// Runs @p work(Edit &) → Result<…> as one transaction, or as a part of the open group that leaves
    /// nothing when it fails. After the commit the archive tells what changed.
    template <class Work>
    std::invoke_result_t<Work, Edit &> perform(Work &&work)
    {
        if (group)
            return performInGroup(work);
        typing.reset();
        auto result = attempt(work);
        if (!result && mendSearchIndex())
            result = attempt(work);
        return result;
    }

    /// Like perform() for a verb without a value, as the next keystrokes in a field.
    Result<void> performTyping(const QString &field, const std::function<Result<void>(Edit &)> &work);

    Result<void> replay(Direction direction);
    Result<Edit> beginEdit(std::optional<ChangeId> continued) const;
    void tell(const ChangeSet &set) const;

    /// When a verb just failed for a damaged search index: makes the index again. @return whether to try
    /// again
    bool mendSearchIndex() const;

private:
    template <class Work>
    std::invoke_result_t<Work, Edit &> attempt(Work &&work)
    {
        auto edit = beginEdit({});
        if (!edit)
            return tl::unexpected(edit.error());
        auto result = work(*edit);
        if (!result)
            return result;
        const auto set = edit->commit(clock());
        if (!set)
            return tl::unexpected(set.error());
        tell(*set);
        return result;
    }
    Result<void> attemptTyping(const QString &field, std::optional<ChangeId> continued, const QDateTime &now,
                               const std::function<Result<void>(Edit &)> &work);

    template <class Work>
    std::invoke_result_t<Work, Edit &> performInGroup(Work &&work)
    {
        if (auto done = database.run(QStringLiteral("SAVEPOINT verb")); !done)
            return tl::unexpected(done.error());
        auto result = work(*group);
        if (!result)
            if (auto done = database.run(QStringLiteral("ROLLBACK TO verb")); !done)
                return tl::unexpected(done.error());
        if (auto done = database.run(QStringLiteral("RELEASE verb")); !done)
            return tl::unexpected(done.error());
        return result;
    }
};

/// What verbs need to know of a row and of those above it.
struct ReportFacts {
    ReportId id;
    int year = 0;
    QString status;
    [[nodiscard]] QString label() const { return QString::number(year); }
};
struct SectionFacts {
    SectionId id;
    QString title;
    QString kind;
    ReportFacts report;
};
struct EntryFacts {
    EntryId id;
    QString title;
    QString body;
    QString state;
    bool candidate = false;
    SectionFacts section;
};
struct PhotoFacts {
    PhotoId id;
    QString caption;
    QByteArray sha256; ///< empty: no picture
    EntryFacts entry;
    /// The caption, or while there is none the title of the entry.
    [[nodiscard]] QString label() const { return caption.isEmpty() ? entry.title : caption; }
};

/// @errors NotFound
[[nodiscard]] Result<ReportFacts> factsOf(Database &database, ReportId report);
[[nodiscard]] Result<SectionFacts> factsOf(Database &database, SectionId section);
[[nodiscard]] Result<EntryFacts> factsOf(Database &database, EntryId entry);
[[nodiscard]] Result<PhotoFacts> factsOf(Database &database, PhotoId photo);

} // namespace dashiji::archive
