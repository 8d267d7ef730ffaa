// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kinds of files that reports are written to.
#pragma once

#include "core/archive/archive.h"
#include "core/publish/publishing.h"

namespace dashiji::workflow
{

/// A report, and the year by which it is called.
struct YearReport {
    int year = 0;
    ReportId report;
    friend bool operator==(const YearReport &, const YearReport &) = default;
};

/// A file to be written, and what goes into it.
struct ExportFile {
    std::vector<YearReport> reports; ///< one, or several together, in any order
    QString path;
    bool everything = false; ///< also what the archive knows beside its reports, where records are written
    [[nodiscard]] std::vector<int> years() const;
    [[nodiscard]] std::vector<ReportId> ids() const;
    friend bool operator==(const ExportFile &, const ExportFile &) = default;
};

struct ExportResult {
    qint64 byteCount = 0;
    int pages = 0;                ///< none where records are written
    int pictures = 0;             ///< in files beside it
    publish::LayoutReport layout; ///< of the pages
};

/// A kind of file. Each is made by a function of its own file, which reportFormats() lists.
struct ReportFormat {
    enum class Holds {
        Pages,   ///< what is printed, by a design
        Records, ///< every field, to be read again
    };

    QString name;        ///< "PDF"
    QStringList endings; ///< in lower case, without the point; the first one is offered
    Holds holds = Holds::Pages;
    /// Writes a file beside its place and renames it: what fails leaves none, and an earlier one as it was.
    std::function<Result<ExportResult>(const archive::Reader &archive, const ExportFile &file,
                                       const publish::PublishOptions &options,
                                       const publish::Progress &progress)>
        write;
};
using ReportFormats = std::vector<ReportFormat>;

/// All there are, the usual one first.
[[nodiscard]] ReportFormats reportFormats();

/// That of the ending of @p path. @errors UnknownEnding
[[nodiscard]] Result<ReportFormat> formatOf(const QString &path,
                                            const ReportFormats &formats = reportFormats());

/// Pages, read back before they take their place: a file that is there holds every word.
[[nodiscard]] ReportFormat pdfFormat();
/// As exportReports() of reportfiles.h.
[[nodiscard]] ReportFormat jsonFormat();

} // namespace dashiji::workflow
