// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The edits a command asks for, gathered first and then made as one change.
#pragma once

#include "app/cli/outcome.h"
#include "core/archive/writer.h"

#include <functional>
#include <vector>

namespace dashiji::app::cli
{

class Arguments;
struct FieldValue;

/// What of a year is to be edited; what is not named is null.
struct EditPlace {
    const Report &report;
    const Section *section = nullptr;
    const Entry *entry = nullptr;
    QString organization = {}; ///< to be printed by the report, where --organization says no owner
};

/// One verb of the writer, with its arguments.
struct Edit {
    QString verb;  ///< as in the journal
    QString label; ///< what it is done to
    std::function<Result<void>(archive::Writer &)> make;
};

/// The edits that the options ask for. Empty when there are none.
/// @errors WrongUse (a value makes no sense), Failed (a file of text cannot be read, a section is not there)
[[nodiscard]] Outcome<std::vector<Edit>> editsOfReport(const Arguments &arguments, const EditPlace &place);
[[nodiscard]] Outcome<std::vector<Edit>> editsOfSection(const Arguments &arguments, const EditPlace &place);
[[nodiscard]] Outcome<std::vector<Edit>> editsOfEntry(const Arguments &arguments, const EditPlace &place);

/// What the options say of an entry's fields. @errors as above
[[nodiscard]] Outcome<std::vector<FieldValue>> valuesOfEntry(const Arguments &arguments, const Entry &entry);
/// --rename-organization
[[nodiscard]] Edit renaming(OrganizationId organization, const Arguments &arguments);

/// Makes all edits, as one change in one transaction.
[[nodiscard]] Outcome<void> makeEdits(archive::Writer &writer, const std::vector<Edit> &edits);

} // namespace dashiji::app::cli
