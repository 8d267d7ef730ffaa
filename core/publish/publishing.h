// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report out: report value → document tree → pages → PDF, or pages on the screen.
#pragma once

#include "core/model/error.h"
#include "core/publish/indicatorseries.h"
#include "core/publish/pages.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <memory>
#include <vector>

class QIODevice;
class QImage;
class QPainter;

namespace dashiji::publish
{

/// Gives the bytes of a picture file, in whatever thread publishing runs.
using MediaLoader = std::function<Result<QByteArray>(const Media &)>;

struct Template;

/// Which standard of archives a PDF keeps.
enum class PdfMode {
    A1,   ///< PDF/A-1a (PDF 1.4): what every reader and every archive takes
    A2Ua, ///< PDF/A-2a and PDF/UA-1 (PDF 1.7): smaller, and a promise to readers who hear it
};

/// How much of a photo goes into a file.
enum class PhotoSize {
    Full,  ///< JPEG files as they are, others without loss or as good
    Email, ///< as many pixels as are seen at the printed size (150 an inch), never more bytes than the
           ///< original
};

struct PublishOptions {
    std::shared_ptr<const Template> design; ///< null: the default template
    bool cover = true;
    bool contents = true;
    bool introduction = true;
    bool photos = true;
    bool figures = true;                 ///< a page of the year's main numbers
    bool charts = true;                  ///< of series through the years
    bool metrics = true;                 ///< the table of all numbers
    std::vector<IndicatorSeries> series; ///< for the charts
    PhotoSize photoSize = PhotoSize::Full;
    PdfMode pdfMode = PdfMode::A1;
    bool reviewPrint = false; ///< numbered lines and a wide margin for notes
    QDateTime date;           ///< written into the file; the same date and report give the same bytes
};

/// A design, with the parts it prints when nobody says otherwise.
[[nodiscard]] PublishOptions optionsOf(std::shared_ptr<const Template> design);

/// Progress of long work, and its end: called now and then with 0..1; answering false stops with Cancelled.
using Progress = std::function<bool(double)>;

/// Composes and paginates a report. Pure: needs no picture bytes, only their sizes.
/// May run in any thread. @errors FontMissing, Cancelled
[[nodiscard]] Result<PageDocument> layoutReport(const Report &report, const PublishOptions &options = {},
                                                const Progress &progress = {});

/// The same for a book of several years: every report, oldest first, as a part of its own. A book of one year
/// is that year's report. @errors NotFound (no reports), as layoutReport
[[nodiscard]] Result<PageDocument> layoutBook(const std::vector<Report> &reports,
                                              const PublishOptions &options = {},
                                              const Progress &progress = {});

/// Writes pages as PDF.
/// @errors FileUnwritable, DiskFull, OutputIncomplete, Cancelled
[[nodiscard]] Result<void> writePdf(const PageDocument &document, const PublishOptions &options,
                                    const MediaLoader &loadMedia, QIODevice &device,
                                    const Progress &progress = {});

/// Reads a finished PDF of these pages back: every page, its text through the file's own maps, its pictures
/// and the bookmarks must be there.
/// @errors OutputIncomplete (detail: what is not), Cancelled
[[nodiscard]] Result<void> checkPdf(const PageDocument &document, const QString &path,
                                    const Progress &progress = {});

/// Gives a picture already decoded for the screen; a null image draws a quiet grey place instead.
using ImageLoader = std::function<QImage(const Media &, QSize pixels)>;

/// Draws one page with the painter's scale at 1 unit = 1 point, background included.
void paintPage(QPainter &painter, const Page &page, const ImageLoader &loadImage);

} // namespace dashiji::publish
