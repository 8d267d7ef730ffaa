// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of a year itself: its texts, its status, a new section, its removal.
#include "app/cli/edits.h"
#include "app/cli/settling.h"
#include "app/cli/words.h"
#include "core/archive/verbs.h"

#include <algorithm>
#include <iterator>

namespace dashiji::app::cli
{
namespace
{

Outcome<Edit> sectionAddition(const Arguments &arguments, const Report &report)
{
    Section added;
    added.title = arguments.value(u"add-section");
    const auto values = TRY(fieldValues(arguments, added));
    const auto end = static_cast<int>(report.sections.size());
    return Edit{archive::verb::kSectionAdd, added.title,
                [=, id = report.id, title = added.title](archive::Writer &writer) -> Result<void> {
                    const auto section = TRY(writer.addSection(id, end, SectionKind::Other, title));
                    for (const FieldValue &value : values)
                        TRY(writeField(writer, section, value));
                    return {};
                }};
}

/// The values of the report's fields, the status last: a published report takes no more.
Outcome<std::vector<FieldValue>> valuesOfReport(const Arguments &arguments, const EditPlace &place)
{
    auto values = fieldValues(arguments, place.report);
    if (!values)
        return values;
    std::erase_if(*values, [](const FieldValue &value) { return value.column == Column::Organization; });
    const QString organization =
        arguments.isSet(u"set-organization") ? arguments.value(u"set-organization") : place.organization;
    if (!organization.isEmpty() || arguments.isSet(u"set-organization"))
        values->push_back({Column::Organization, true, place.report.organization, organization});
    std::stable_partition(values->begin(), values->end(),
                          [](const FieldValue &value) { return value.column != Column::Status; });
    return values;
}

} // namespace

Edit renaming(OrganizationId organization, const Arguments &arguments)
{
    const QString name = arguments.value(u"rename-organization");
    return {archive::verb::kOrganizationRename, name,
            [=](archive::Writer &writer) { return writer.renameOrganization(organization, name); }};
}

Outcome<std::vector<Edit>> editsOfReport(const Arguments &arguments, const EditPlace &place)
{
    const Report &report = place.report;
    const QString label = QString::number(report.year);
    std::vector<Edit> edits;
    if (arguments.isSet(u"reopen")) {
        const QString reason = arguments.value(u"reopen").trimmed();
        if (reason.isEmpty())
            return wrongUse(Words::tr("Say why it is reopened: --reopen REASON."));
        edits.push_back({archive::verb::kReportReopen, label, [=, id = report.id](archive::Writer &writer) {
                             return writer.reopenReport(id, reason);
                         }});
    }
    if (arguments.isSet(u"add-section")) {
        std::vector<FieldValue> none;
        TRY(settle(arguments, none));
        auto edit = TRY(sectionAddition(arguments, report));
        edits.push_back(std::move(edit));
        return edits;
    }
    if (arguments.isSet(u"set-year")) {
        const auto year = TRY(arguments.year(u"set-year"));
        edits.push_back({archive::verb::kReportYear, label, [=, id = report.id](archive::Writer &writer) {
                             return writer.setReportYear(id, *year);
                         }});
    }
    if (arguments.isSet(u"rename-organization"))
        edits.push_back(renaming(report.owner, arguments));
    auto values = TRY(valuesOfReport(arguments, place));
    TRY(settle(arguments, values));
    std::ranges::move(editsOf(report.id, label, values), std::back_inserter(edits));
    if (arguments.isSet(u"remove"))
        edits.push_back({archive::verb::kReportRemove, label,
                         [id = report.id](archive::Writer &writer) { return writer.removeReport(id); }});
    return edits;
}

} // namespace dashiji::app::cli
