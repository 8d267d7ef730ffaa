// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was chosen in the export dialog last time, and what is offered this time.
#pragma once

#include "app/support/settings.h"
#include "core/model/report.h"
#include "core/workflow/exporting.h"

namespace dashiji::app
{

/// Where a report can go: the name of a workflow::ReportFormat, or kPaper.
using ExportFormat = QString;
inline const ExportFormat kPaper; ///< through the printing system of the desktop

/// The format of a file; none for paper.
[[nodiscard]] std::optional<workflow::ReportFormat> fileFormat(const ExportFormat &format);
/// For file dialogs: "PDF documents (*.pdf)".
[[nodiscard]] QString filterOf(const workflow::ReportFormat &format);

/// A part of a report that can be left out.
struct ExportPart {
    QLatin1StringView key; ///< of the settings
    bool publish::PublishOptions::*option;
    QString (*words)();
};
[[nodiscard]] const std::vector<ExportPart> &exportParts();

struct ExportChoices {
    ExportFormat format;
    QString design; ///< name of the template; empty: the first
    TextLength length = TextLength::Full;
    publish::PhotoSize photoSize = publish::PhotoSize::Full;
    publish::PdfMode pdfMode = publish::PdfMode::A1;
    QString folder;
    bool openWhenDone = true;
    bool fileAYear = false; ///< of several years; else they are one book

    [[nodiscard]] static ExportChoices load(const Settings &settings);
    void save(Settings &settings) const;
};

/// A template with the parts that were chosen for it last time, else those of its own.
[[nodiscard]] publish::PublishOptions chosenParts(const Settings &settings,
                                                  std::shared_ptr<const publish::Template> design);
/// Keeps the parts for their template. @pre there is one
void keepParts(Settings &settings, const publish::PublishOptions &parts);

/// Folder and name offered for the file of an organization's report or book. @param years as they stand in
/// the name: "2021", "2019—2021", or workflow::kYearMark for a file a year
[[nodiscard]] QString suggestedPath(const ExportChoices &choices, const QString &organization,
                                    const QString &years);
/// A path with an ending of a format; the one offered when it has none of them.
[[nodiscard]] QString withEnding(const QString &path, const workflow::ReportFormat &format);
/// A path of the user's own when the years in its name change: where one of the two is workflow::kYearMark,
/// the new one stands where the old one stood, or before the ending; any other name stays.
[[nodiscard]] QString pathForYears(const QString &path, const QString &before, const QString &now);

} // namespace dashiji::app
