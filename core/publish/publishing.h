// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report out: report values → document → pages → PDF, or pages on the screen.
#pragma once

#include "core/publish/options.h"
#include "core/publish/pages/pages.h"

class QIODevice;
class QImage;
class QPainter;

namespace dashiji::publish
{

/// Composes and paginates a report. Pure: needs no picture bytes, only their sizes.
/// May run in any thread. @errors FontMissing, Cancelled
[[nodiscard]] Result<PageDocument> layoutReport(const Report &report, const PublishOptions &options = {},
                                                const Progress &progress = {});

/// The same for a book of several years: every report, oldest first, as a part of its own. A book of one year
/// is that year's report. @errors NotFound (no reports), as layoutReport
[[nodiscard]] Result<PageDocument> layoutBook(std::vector<Report> reports, const PublishOptions &options = {},
                                              const Progress &progress = {});

/// Writes pages as PDF.
/// @errors FileUnwritable, DiskFull, OutputIncomplete, Cancelled
[[nodiscard]] Result<void> writePdf(const PageDocument &document, const PublishOptions &options,
                                    const MediaLoader &loadMedia, QIODevice &device,
                                    const Progress &progress = {});

/// What a finished PDF must hold. Takes a tenth of the memory of the pages it was written from.
struct PdfWords {
    struct Page {
        QString text;
        int pictures = 0;
    };
    QString title;
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};
[[nodiscard]] PdfWords wordsOf(const PageDocument &document);

/// Reads a finished PDF back: every page, its text through the file's own maps, its pictures and the
/// bookmarks must be there.
/// @errors OutputIncomplete (detail: what is not), Cancelled
[[nodiscard]] Result<void> checkPdf(const PdfWords &expected, const QString &path,
                                    const Progress &progress = {});

/// Gives a picture already decoded for the screen; a null image draws a quiet grey place instead.
using ImageLoader = std::function<QImage(const Media &, QSize pixels)>;

/// Draws one page with the painter's scale at 1 unit = 1 point, background included.
void paintPage(QPainter &painter, const Page &page, const ImageLoader &loadImage);

} // namespace dashiji::publish
