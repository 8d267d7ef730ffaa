// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was chosen in the export dialog last time, and what is offered this time.
#pragma once

#include "app/support/settings.h"
#include "core/model/report.h"
#include "core/publish/publishing.h"

namespace dashiji::app
{

/// Where a year can go.
enum class ExportFormat {
    Pdf,
    Paper, ///< through the printing system of the desktop
};

/// File name ending without the point; none for paper.
[[nodiscard]] QString endingOf(ExportFormat format);
/// For file dialogs: "PDF documents (*.pdf)".
[[nodiscard]] QString filterOf(ExportFormat format);

/// A part of a report that can be left out.
struct ExportPart {
    QLatin1StringView key; ///< of the settings
    bool publish::PublishOptions::*option;
    QString (*words)();
};
[[nodiscard]] const std::vector<ExportPart> &exportParts();

struct ExportChoices {
    ExportFormat format = ExportFormat::Pdf;
    QString design; ///< name of the template; empty: the first
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
/// A path of the user's own when the years in its name change: where one of the two is workflow::kYearMark,
/// the new one stands where the old one stood, or before the ending; any other name stays.
[[nodiscard]] QString pathForYears(const QString &path, const QString &before, const QString &now);

} // namespace dashiji::app
