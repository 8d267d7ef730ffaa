// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outcome.h"

#include "app/cli/words.h"
#include "app/support/errortext.h"

namespace dashiji::app::cli
{
namespace
{

/// Errors whose way out is an option or a command here, where a window has a button. Empty: as the window
/// says it.
QString commandLineText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return Words::tr("There is no file at %1. Check the path.").arg(error.subject);
    case ErrorCode::NotAnArchive:
        return Words::tr(
                   "%1 is no archive of Dashiji. A report is taken into an archive with: dashiji-cli import "
                   "ARCHIVE FILE")
            .arg(error.subject);
    case ErrorCode::YearExists:
        return Words::tr(
                   "There is already a report for %1. Replace it with --replace, or import as another year "
                   "with --year.")
            .arg(error.subject);
    case ErrorCode::ReportSealed:
        return Words::tr("The report of %1 is published and sealed. Reopen it first with: dashiji-cli edit "
                         "ARCHIVE --year %1 --reopen REASON")
            .arg(error.subject);
    case ErrorCode::EditConflict:
        return Words::tr(
                   "“%1” was changed in the meantime, and nothing was stored: your text is where you gave "
                   "it, the other one is in the archive (dashiji-cli show). Give the command again with "
                   "--mine or --theirs.")
            .arg(error.subject);
    case ErrorCode::YearMissing:
        return Words::tr("%1 does not tell its year. Say it with --year.").arg(error.subject);
    case ErrorCode::NoEntriesFound:
        return Words::
            tr("No entries were found in %1. Start the heading of each with a number, such as “1. ”, on a "
               "line of its own.")
                .arg(error.subject);
    default:
        return {};
    }
}

} // namespace

tl::unexpected<Failure> failed(const Error &error)
{
    const QString own = error.subject.isEmpty() ? QString() : commandLineText(error);
    return failed(own.isEmpty() ? errorText(error) : own);
}

tl::unexpected<Failure> failed(const QString &message)
{
    return tl::unexpected(Failure{Status::Failed, message});
}

tl::unexpected<Failure> wrongUse(const QString &message)
{
    return tl::unexpected(Failure{Status::WrongUse, message});
}

} // namespace dashiji::app::cli
