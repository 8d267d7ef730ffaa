// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports for the tests of this room: made up here, of any length.
#pragma once

#include "core/model/report.h"
#include "core/publish/document/indicatorseries.h"

#include <QSize>

namespace dashiji::test
{

/// Two sections with a few entries, words made up for the tests.
Report smallReport();

/// @param years each a pair of sections of ten entries, with @p photosPerEntry captions without a picture
Report largeReport(int years, int photosPerEntry = 0);

/// One section of entries, each with a photo of one of these shapes between its paragraphs; their pictures
/// have no bytes. @param shapes none: no photos
Report reportWithPhotos(int entries, const std::vector<QSize> &shapes);

/// Seven short entries in traditional characters, and eight in English, each with a photo.
Report traditionalReport();
Report englishReport();

/// The small report of every year from @p first on, each with its own year in title and kicker, oldest first.
std::vector<Report> yearlyReports(int first, int count);

/// The years of largeReport() as reports of their own, oldest first, every entry with two numbers.
std::vector<Report> largeBook(int years, int photosPerEntry = 0);

/// Two indicators of largeBook(), for charts in each of its years but the first.
std::vector<publish::IndicatorSeries> seriesOfLargeBook(int years);

/// Every title, caption and paragraph of a report that must be found in its PDF.
QStringList expectedStrings(const Report &report);

} // namespace dashiji::test
