// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/printing.h"

#include "app/reader/picturecache.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kPointsOfInch = 72;
constexpr double kSamePaper = 2; ///< points that sheets of one kind differ

/// Where a page goes on the sheet, in dots.
QTransform placeOf(const QPrinter &printer, QSizeF page)
{
    const double dots = printer.resolution() / kPointsOfInch;
    const QSizeF sheet = printer.pageLayout().fullRectPoints().size();
    if (page.width() <= sheet.width() + kSamePaper && page.height() <= sheet.height() + kSamePaper) {
        const QSizeF rest = (sheet - page) / 2;
        return QTransform::fromScale(dots, dots)
            .translate(std::max(0.0, rest.width()), std::max(0.0, rest.height()));
    }
    const QRectF room = printer.pageLayout().paintRect(QPageLayout::Point);
    const double scale = std::min(room.width() / page.width(), room.height() / page.height());
    const QSizeF rest = (room.size() - page * scale) / 2;
    return QTransform::fromScale(dots, dots)
        .translate(room.x() + rest.width(), room.y() + rest.height())
        .scale(scale, scale);
}

} // namespace

void preparePrinter(QPrinter &printer, const publish::PageDocument &document)
{
    printer.setDocName(document.title);
    printer.setFullPage(true);
    if (!document.pages.empty()) {
        const QSizeF size = document.pages.front().size;
        printer.setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
        printer.setPageOrientation(QPageLayout::Portrait);
    }
}

std::vector<int> printedPages(const QPrinter &printer, int pageCount)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pageCount) : pageCount;
    std::vector<int> pages;
    for (int page = first; page <= last; ++page)
        pages.push_back(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> fed;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            fed.insert(fed.end(), pages.begin(), pages.end());
    } else {
        for (const int page : pages)
            fed.insert(fed.end(), static_cast<size_t>(copies), page);
    }
    return fed;
}

Result<void> printPages(QPrinter &printer, const publish::PageDocument &document,
                        const publish::MediaLoader &loadMedia, const publish::Progress &progress)
{
    const auto fed = printedPages(printer, static_cast<int>(document.pages.size()));
    QPainter painter;
    if (fed.empty() || !painter.begin(&printer))
        return failure(ErrorCode::FileUnwritable,
                       printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName());
    const auto load = [&loadMedia](const Media &media, QSize pixels) {
        const auto bytes = loadMedia(media);
        return bytes ? decodePicture(*bytes, pixels) : QImage();
    };
    for (size_t index = 0; index < fed.size(); ++index) {
        if (progress && !progress(double(index) / double(fed.size()))) {
            printer.abort();
            return failure(ErrorCode::Cancelled);
        }
        if (index > 0 && !printer.newPage())
            return failure(ErrorCode::FileUnwritable, printer.printerName());
        const publish::Page &page = document.pages[static_cast<size_t>(fed[index])];
        painter.save();
        painter.setTransform(placeOf(printer, page.size));
        publish::paintPage(painter, page, load);
        painter.restore();
    }
    return {};
}

Result<int> printWithPictures(QPrinter &printer, const publish::PageDocument &document,
                              const archive::Address &address, const publish::Progress &progress)
{
    std::unique_ptr<archive::Reader> reader; // opened when a picture is asked for
    const auto load = [&](const Media &media) -> Result<QByteArray> {
        if (!reader) {
            auto opened = TRY(archive::Reader::open(address));
            reader = std::move(opened);
        }
        return reader->mediaBytes(media.id);
    };
    TRY(printPages(printer, document, load, progress));
    return static_cast<int>(printedPages(printer, static_cast<int>(document.pages.size())).size());
}

} // namespace dashiji::app
