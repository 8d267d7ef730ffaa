// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli new: makes an archive.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/archive/archive.h"
#include "core/workflow/archives.h"
#include "core/workflow/sample.h"

namespace dashiji::app::cli
{
namespace
{

Outcome<void> makeArchive(const Arguments &arguments)
{
    const QString path = arguments.at(0);
    const QString organization = arguments.value(u"organization").trimmed();
    if (arguments.isSet(u"sample")) {
        if (!organization.isEmpty())
            return wrongUse(
                Words::tr("The sample has an organization of its own: leave --organization out."));
        return outcomeOf(workflow::makeSampleArchive(path));
    }
    if (organization.isEmpty())
        return wrongUse(Words::tr("Say whose archive it is: --organization NAME."));
    const auto created = workflow::createArchive(path, organization);
    return created ? Outcome<void>() : failed(created.error());
}

Outcome<void> runNew(const Arguments &arguments, Terminal &terminal)
{
    TRY(makeArchive(arguments));
    const auto archive = openForReading(arguments, terminal);
    if (!archive)
        return tl::unexpected(archive.error());
    const QString organization = (*archive)->organization();
    terminal.line(Words::tr("Made %1 for %2.").arg(arguments.at(0), organization));
    terminal.document(
        {{QStringLiteral("archive"), arguments.at(0)}, {QStringLiteral("organization"), organization}});
    return {};
}

} // namespace

Command newCommand()
{
    return {
        .name = "new",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Makes an archive: one file for all years of an office."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Never overwrites a file."),
        .options = {{"organization", "NAME",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Whose archive it is; needed but for the sample.")},
                    {"sample", nullptr,
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Fill it with the three sample reports.")}},
        .examples = {"office.dashiji --organization 重庆市科协", "sample.dashiji --sample"},
        .run = runNew,
    };
}

} // namespace dashiji::app::cli
