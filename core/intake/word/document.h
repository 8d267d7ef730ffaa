// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Word document as paragraphs, in the words a reader sees on paper.
#pragma once

#include "core/intake/files/filetext.h"

namespace dashiji::intake
{

/// Reads a .docx or .docm file, transitional or strict (ECMA-376, ISO/IEC 29500). Macros are never looked at.
///
/// Numbers that Word counts stand in the text as they are shown. Changes that are tracked are taken as
/// accepted. Headers, footnotes, comments, codes of fields, hidden words and tables of contents are left out;
/// text boxes stand behind the paragraph that holds them. A row of a table with one line a cell is one
/// paragraph, with tabs; what stands under a row of pictures belongs to the picture above it.
/// @param fileName the subject of errors
/// @errors UnsupportedFormat (a ZIP archive without a Word document), FileDamaged, FileProtected, FileEmpty,
/// FileTooLarge (256 MiB of XML, 48 MiB a picture, 512 MiB all pictures, kMostParagraphs)
[[nodiscard]] Result<FileText> readWord(const QByteArray &bytes, const QString &fileName);

} // namespace dashiji::intake
