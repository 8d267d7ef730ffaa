// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which character code a glyph of a CFF font program answers to in a PDF: its CID.
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace dashiji::publish
{

/// The CID of each glyph of a CID-keyed font program, from its charset table.
/// @param cff        the CFF table
/// @param glyphCount glyphs it holds
/// @return none when the program is not CID-keyed (then the CID is the glyph number) or cannot be understood
/// @source Adobe Technical Note 5176, chapters 9, 13 and 18
[[nodiscard]] std::optional<std::vector<quint16>> cidsOfGlyphs(QByteArrayView cff, unsigned glyphCount);

} // namespace dashiji::publish
