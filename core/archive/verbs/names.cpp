// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of what staff decide of names in texts.
#include "core/archive/records/namedecision.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/verbs/gate.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

Result<void> Writer::setNameDecision(const NameDecision &decision)
{
    NameDecision kept = decision;
    kept.words = decision.words.trimmed();
    kept.goesBy = decision.goesBy.simplified();
    if (kept.words.isEmpty() || kept.words.size() > kLongestName || kept.goesBy.size() > kLongestName)
        return failure(ErrorCode::InvalidArgument, kept.words, u"no name"_s);
    if (kept.goesBy == kept.words)
        kept.goesBy.clear();
    const Setting setting = settingOf(kept);
    return d->setNamed(verb::kNameDecide, RowKind::Setting, Column::Name, setting.name, valuesOf(setting),
                       kept.words);
}

Result<void> Writer::removeNameDecision(const QString &words)
{
    return d->removeNamed(verb::kNameDecide, RowKind::Setting, Column::Name, nameSetting(words), words);
}

} // namespace dashiji::archive
