// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/nameindex.h"

#include "core/archive/verbs.h"
#include "core/archive/writer.h"

namespace dashiji::workflow
{
namespace
{

/// What is done with each of the words, as one change.
template <class Decide>
Result<void> decide(archive::Writer &writer, const names::NamedOne &one, Decide act)
{
    const auto all = [&]() -> Result<void> {
        for (const QString &words : one.words)
            TRY(act(words));
        return {};
    };
    return one.words.size() == 1 ? all() : writer.group(archive::verb::kNameDecide, one.name, all);
}

} // namespace

Result<NameIndex> readNameIndex(const archive::Reader &archive, const NameIndex &before,
                                const std::set<ReportId> &touched)
{
    NameIndex index;
    index.chronicle = TRY(readChronicle(archive, before.chronicle, touched));
    const auto decisions = TRY(archive.nameDecisions());
    index.finder = before.finder ? before.finder : std::make_shared<names::NameFinder>();
    index.names = names::indexNames(index.chronicle.years, decisions, *index.finder);
    index.finder->forgetUnused();
    return index;
}

Result<void> confirmName(archive::Writer &writer, const names::NamedOne &one)
{
    return renameName(writer, one, one.name);
}

Result<void> renameName(archive::Writer &writer, const names::NamedOne &one, const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, name, QStringLiteral("no name"));
    return decide(writer, one, [&](const QString &words) {
        return writer.setNameDecision({one.kind, words, NameState::Confirmed, name});
    });
}

Result<void> dismissName(archive::Writer &writer, const names::NamedOne &one)
{
    return decide(writer, one, [&](const QString &words) {
        return writer.setNameDecision({one.kind, words, NameState::Dismissed, {}});
    });
}

Result<void> reopenName(archive::Writer &writer, const names::NamedOne &one)
{
    return decide(writer, one, [&](const QString &words) { return writer.removeNameDecision(words); });
}

} // namespace dashiji::workflow
