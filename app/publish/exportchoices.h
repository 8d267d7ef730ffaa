// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was chosen in the export dialog last time, and what is offered this time.
#pragma once

#include "app/support/settings.h"
#include "core/model/report.h"
#include "core/publish/publishing.h"

namespace dashiji::app
{

/// A kind of file a year can be written into.
enum class ExportFormat {
    Pdf,
};

/// File name ending without the point.
[[nodiscard]] QString endingOf(ExportFormat format);
/// For file dialogs: "PDF documents (*.pdf)".
[[nodiscard]] QString filterOf(ExportFormat format);

struct ExportChoices {
    ExportFormat format = ExportFormat::Pdf;
    publish::PublishOptions parts; ///< the date is not kept
    QString folder;
    bool openWhenDone = true;

    [[nodiscard]] static ExportChoices load(const Settings &settings);
    void save(Settings &settings) const;
};

/// Folder and name offered for a report's file.
[[nodiscard]] QString suggestedPath(const ExportChoices &choices, const Report &report);

} // namespace dashiji::app
