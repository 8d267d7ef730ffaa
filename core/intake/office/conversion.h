// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of older office programs, through LibreOffice where it is installed.
#pragma once

#include "core/intake/files/filetext.h"

namespace dashiji::intake
{

/// Whether bytes are a .doc or .wps file, a Word file with a password, rich text, or an OpenDocument text.
[[nodiscard]] bool isOfOffice(const QByteArray &bytes);

/// Error::detail of a file that is not supported only because LibreOffice is not there.
inline constexpr QLatin1StringView kNeedsOffice("LibreOffice is missing");

/// Lets LibreOffice save a file as a Word file and reads that. It runs without a window, with a profile of
/// its own that is gone afterwards, and follows no link to other files.
/// @errors UnsupportedFormat (LibreOffice is not there), FileProtected, FileDamaged (LibreOffice cannot read
/// it), FileTooLarge (60
///         seconds), as readWord()
[[nodiscard]] Result<FileText> readByOffice(const FileBytes &file);

} // namespace dashiji::intake
