// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is printed of a report, and how: the same for every output.
#pragma once

#include "core/model/error.h"
#include "core/model/report.h"
#include "core/publish/document/indicatorseries.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>

#include <functional>
#include <memory>
#include <vector>

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

/// What of a report is printed besides its entries.
struct Parts {
    bool cover = true;
    bool contents = true;
    bool introduction = true;
    bool photos = true;
    bool figures = true; ///< a page of the year's main numbers
    bool charts = true;  ///< of series through the years
    bool metrics = true; ///< the table of all numbers
    friend bool operator==(const Parts &, const Parts &) = default;
};

/// A part, by the name that templates, settings and the command line give it.
struct PartName {
    QLatin1StringView name;
    bool Parts::*part;
};
inline constexpr PartName kParts[] = {
    {QLatin1StringView("cover"), &Parts::cover},
    {QLatin1StringView("contents"), &Parts::contents},
    {QLatin1StringView("introduction"), &Parts::introduction},
    {QLatin1StringView("photos"), &Parts::photos},
    {QLatin1StringView("figures"), &Parts::figures},
    {QLatin1StringView("charts"), &Parts::charts},
    {QLatin1StringView("metrics"), &Parts::metrics},
};

struct PublishOptions : Parts {
    std::shared_ptr<const Template> design; ///< null: the default template
    std::vector<IndicatorSeries> series;    ///< for the charts
    TextLength length = TextLength::Full;   ///< of the entries
    PhotoSize photoSize = PhotoSize::Full;
    PdfMode pdfMode = PdfMode::A1;
    bool reviewPrint = false; ///< numbered lines and a wide margin for notes
    /// A photo whose picture is missing has an empty frame; in a final print its caption stands alone.
    bool emptyFrames = true;
    /// Written into the file; the same date and report give the same bytes. None: SOURCE_DATE_EPOCH, else
    /// now.
    QDateTime date;
};

/// The same, as pages leave: a missing picture has its frame only where the pages are to be reviewed.
[[nodiscard]] PublishOptions finalPrint(PublishOptions options);

/// A design, with the parts it prints when nobody says otherwise.
[[nodiscard]] PublishOptions optionsOf(std::shared_ptr<const Template> design);

/// Progress of long work, and its end: called now and then with 0..1; answering false stops with Cancelled.
using Progress = std::function<bool(double)>;

} // namespace dashiji::publish
