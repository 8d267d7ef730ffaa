// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A PDF file as paragraphs with pictures, told by where words and pictures stand.
#pragma once

#include "core/intake/files/filetext.h"
#include "core/intake/pdf/pages.h"

namespace dashiji::intake
{

[[nodiscard]] bool isPdf(const QByteArray &bytes);

/// Reads a PDF file in a child process. A password of its owner, which forbids copying, is no obstacle.
/// @errors FileDamaged, FileProtected, FileTooLarge, FileEmpty, PagesArePictures (scanned),
///         LettersUnknown (its fonts do not say which characters their letters are)
[[nodiscard]] Result<FileText> readPdf(const FileBytes &file);

/// The same of pages that are told. @param fileName the subject of errors
[[nodiscard]] Result<FileText> readPages(const std::vector<PdfPage> &pages, const QString &fileName);

} // namespace dashiji::intake
