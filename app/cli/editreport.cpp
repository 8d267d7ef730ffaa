// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of a year itself: its texts, its status, a new section, its removal.
#include "app/cli/edits.h"
#include "app/cli/optionvalues.h"
#include "core/archive/verbs.h"

namespace dashiji::app::cli
{
namespace
{

using archive::ReportField;

struct ReportText {
    QStringView option;
    ReportField field;
    QString Report::*member;
    bool inFile;
};

constexpr ReportText kReportTexts[] = {
    {u"title", ReportField::Title, &Report::title, false},
    {u"kicker", ReportField::Kicker, &Report::kicker, false},
    {u"organization", ReportField::Organization, &Report::organization, false},
    {u"introduction-file", ReportField::Introduction, &Report::introduction, true},
    {u"signature-file", ReportField::Signature, &Report::signature, true},
};

Outcome<Edit> textEdit(const Arguments &arguments, const Report &report, const ReportText &text)
{
    const auto words =
        text.inFile ? textOf(arguments, text.option) : Outcome<QString>(arguments.value(text.option));
    if (!words)
        return tl::unexpected(words.error());
    return Edit{archive::verb::kReportText, QString::number(report.year),
                [id = report.id, field = text.field, base = report.*text.member, words = *words](
                    archive::Writer &writer) { return writer.setReportText(id, field, base, words); }};
}

Outcome<Edit> sectionAddition(const Arguments &arguments, const Report &report)
{
    const auto kind = arguments.isSet(u"kind") ? wordOf<SectionKind>(arguments, u"kind") : SectionKind::Other;
    if (!kind)
        return tl::unexpected(kind.error());
    const QString title = arguments.value(u"add-section");
    const auto end = static_cast<int>(report.sections.size());
    return Edit{archive::verb::kSectionAdd, title, [=, id = report.id](archive::Writer &writer) {
                    return writer.addSection(id, end, *kind, title).map([](SectionId) {});
                }};
}

} // namespace

Outcome<std::vector<Edit>> editsOfReport(const Arguments &arguments, const EditPlace &place)
{
    const Report &report = place.report;
    const QString label = QString::number(report.year);
    std::vector<Edit> edits;
    for (const ReportText &text : kReportTexts) {
        if (!arguments.isSet(text.option))
            continue;
        auto edit = textEdit(arguments, report, text);
        if (!edit)
            return tl::unexpected(edit.error());
        edits.push_back(std::move(*edit));
    }
    if (arguments.isSet(u"status")) {
        const auto status = wordOf<ReportStatus>(arguments, u"status");
        if (!status)
            return tl::unexpected(status.error());
        edits.push_back({archive::verb::kReportStatus, label, [=, id = report.id](archive::Writer &writer) {
                             return writer.setReportStatus(id, *status);
                         }});
    }
    if (arguments.isSet(u"add-section")) {
        auto edit = sectionAddition(arguments, report);
        if (!edit)
            return tl::unexpected(edit.error());
        edits.push_back(std::move(*edit));
    }
    if (arguments.isSet(u"remove"))
        edits.push_back({archive::verb::kReportRemove, label,
                         [id = report.id](archive::Writer &writer) { return writer.removeReport(id); }});
    return edits;
}

} // namespace dashiji::app::cli
