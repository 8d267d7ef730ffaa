// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report file into an archive: reading, drafting and storing, for window and command line alike.
#pragma once

#include "core/archive/writer.h"
#include "core/intake/source.h"

namespace dashiji::workflow
{

struct ImportOptions {
    std::optional<int> year; ///< overrides what the text says
    QString organization;    ///< to be printed, whatever the text says, if not empty
    QString
        owner; ///< organization of the archive whose report it is, made if it is not there; empty: the first
    archive::OnExistingYear onExisting = archive::OnExistingYear::Refuse;
};

struct ImportResult {
    ReportId report;
    int year = 0;
    int sections = 0;
    int entries = 0;
    int captions = 0;
    int pictures = 0;        ///< taken in with their photos
    int picturesLeftOut = 0; ///< of the file, not in any entry or of a kind that cannot be shown
    int metrics = 0;         ///< numbers found, or brought by a file of reports
    int unconfirmed = 0;     ///< of these, to be confirmed
    int linkedToKnown = 0;   ///< of these, taken for observations of indicators known before
    int newIndicators = 0;   ///< made for others of them
    int citedFacts = 0;      ///< facts that stand in several places
    std::vector<intake::ReadingDoubt> doubts;
};

/// Reads a file into its outline; stores nothing. The doubts are those of reading and of guessing together.
/// @errors as intake::readSource. A text without entries is no error: Outline::isEmpty()
[[nodiscard]] Result<intake::Outline> readOutline(const QString &path);

/// Stores an outline (as read, or mended in the preview) as a new year, with the numbers of its entries:
/// found, linked to the indicators they seem to observe, and left to be confirmed. One change.
/// @errors as intake::draftReport and Writer::importReport
[[nodiscard]] Result<ImportResult> importOutline(archive::Archive &archive, const intake::Outline &outline,
                                                 const ImportOptions &options = {});

/// Reads a file and stores it.
/// @errors as readOutline and importOutline
[[nodiscard]] Result<ImportResult> importFile(archive::Archive &archive, const QString &path,
                                              const ImportOptions &options = {});

} // namespace dashiji::workflow
