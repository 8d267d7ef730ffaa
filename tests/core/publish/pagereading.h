// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Laid-out pages as tests look at them: their words and where these stand.
#pragma once

#include "core/publish/publishing.h"

#include <optional>

namespace dashiji::test
{

/// One run of glyphs: its words and where they stand. Points.
struct SeenRun {
    QString text;
    size_t page = 0;
    double left = 0;
    double right = 0; ///< of the last glyph's square
    double baseline = 0;
    double size = 0;
};

/// The pages of a report by a template of the program, with its own parts. Fails the test if there are none.
publish::PageDocument pagesOf(const Report &report, const QString &design);
publish::PageDocument pagesOf(const Report &report, const publish::PublishOptions &options);

/// The options of a template of the program.
publish::PublishOptions optionsOf(const QString &design);

/// The words of the document or of one page, artifacts left out, in the order of drawing, without spaces.
QString textOf(const publish::PageDocument &document);
QString textOf(const publish::Page &page);

/// The first run of a part that has these words.
std::optional<SeenRun> runOf(const publish::PageDocument &document, const QString &words, publish::Part part);

/// The lowest y of words and pictures, artifacts left out. Points.
double lowestOf(const publish::Page &page);

bool has(const publish::Page &page, publish::Part part);

/// Whether a page holds entries, not what opens a section, lists or counts.
bool holdsEntries(const publish::Page &page);

/// Where words stand upon other words: page and both texts.
QStringList overprintsOf(const publish::PageDocument &document);

/// The run drawn last: the page number.
std::optional<SeenRun> lastRun(const publish::Page &page);

} // namespace dashiji::test
