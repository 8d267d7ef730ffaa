// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A web page as paragraphs, in the words a reader sees of its article.
#pragma once

#include "core/intake/files/filetext.h"

namespace dashiji::intake
{

/// Whether these bytes are a web page (html, xhtml) or one saved as a letter (mht).
[[nodiscard]] bool isWeb(const QByteArray &bytes);

/// Reads a web page, as a browser, an editor of sites or Word has saved it. Nothing is fetched: pictures are
/// those in the page, in the letter around it, or in files below its folder.
///
/// Menus, footers, lists of links, comments of readers, scripts, what is hidden, footnotes and tables of
/// contents are left out. Numbers of lists stand in the text as they are shown. Each line that is broken by
/// hand is a paragraph, but for those of a heading. Tables are read as in Word documents.
/// @errors FileEmpty (no words), FileTooLarge (64 MiB without scripts and pictures, four million nodes, 250
///         elements in each other, kMostParagraphs, 512 MiB of pictures), FileDamaged, NotText,
///         UnknownEncoding, UnsupportedFormat (a letter without a page)
[[nodiscard]] Result<FileText> readWeb(const FileBytes &file);

/// Reads what was copied out of a page or a text document, in the language of pages and UTF-8, as a clipboard
/// holds it: as readWeb(), but all that is shown, and pictures also by their whole path. @errors as readWeb()
[[nodiscard]] Result<FileText> readFragment(const FileBytes &file);

} // namespace dashiji::intake
