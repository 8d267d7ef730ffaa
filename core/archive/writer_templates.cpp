// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of page templates.
#include "core/archive/storing.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/archive/writer_p.h"

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

Result<void> Writer::setPageTemplate(const PageTemplate &design)
{
    const QString name = storableText(design.name).trimmed();
    if (name.isEmpty())
        return failure(ErrorCode::InvalidArgument, {}, u"a template without a name"_s);
    return d->perform([&](Edit &edit) -> Result<void> {
        edit.describe(verb::kTemplateSet, name, 0);
        return d->database.run(
            u"INSERT INTO page_template(uid, name, content, rev) VALUES (?, ?, ?, ?) "
            "ON CONFLICT(name) DO UPDATE SET content = excluded.content, rev = excluded.rev"_s,
            {newUid(), name, storableText(design.content), edit.serial()});
    });
}

Result<void> Writer::removePageTemplate(const QString &name)
{
    return d->perform([&](Edit &edit) -> Result<void> {
        edit.describe(verb::kTemplateRemove, name, 0);
        return d->database.run(u"DELETE FROM page_template WHERE name = ?"_s, {name});
    });
}

} // namespace dashiji::archive
