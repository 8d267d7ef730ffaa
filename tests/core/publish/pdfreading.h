// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// PDFs of the tests: written to memory, read back by libqpdf, rendered by poppler.
#pragma once

#include "core/publish/publishing.h"

#include <QImage>
#include <qpdf/QPDF.hh>

#include <functional>
#include <memory>
#include <optional>

namespace dashiji::test
{

/// Options with a date of their own, so that files can be compared.
publish::PublishOptions fixedDate();

/// The file of a report. Fails the test and answers with nothing if it cannot be written.
QByteArray pdfOf(const Report &report, const publish::MediaLoader &loadMedia = {},
                 const publish::PublishOptions &options = fixedDate());

/// The file of a book of several years, in the same way.
QByteArray pdfOfBook(const std::vector<Report> &reports, const publish::MediaLoader &loadMedia = {},
                     const publish::PublishOptions &options = fixedDate());

/// Reads a file of memory. The bytes must live longer. Warnings are in QPDF::getWarnings.
std::unique_ptr<QPDF> readPdf(const QByteArray &bytes);

/// The file after a change, written anew.
QByteArray edited(const QByteArray &bytes, const std::function<void(QPDF &)> &change);

/// Every picture of the file.
std::vector<QPDFObjectHandle> imagesOf(QPDF &pdf);

/// A page as poppler draws it; none when poppler-utils is not installed.
std::optional<QImage> renderedPage(const QByteArray &pdf, int page, int dpi);

/// The text of the file, without any white space; none when poppler-utils is not installed.
std::optional<QString> extractedText(const QByteArray &pdf);

} // namespace dashiji::test
