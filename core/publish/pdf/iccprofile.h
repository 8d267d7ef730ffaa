// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the colours of a photo mean: its own profile where a PDF may carry it, else one of ours.
#pragma once

#include <QByteArray>

namespace dashiji::publish
{

/// The profile a PDF should carry for a photo.
/// @param profile    of the photo; may be empty or damaged
/// @param components 1 grey, 3 colour, 4 CMYK
/// @param newest     highest major version of the ICC format the PDF may hold (PDF/A-1: 2, PDF/A-2: 4)
/// @return empty when the colours are sRGB or grey, or cannot be known and pass for such. CMYK always has a
///         profile.
[[nodiscard]] QByteArray profileFor(const QByteArray &profile, int components, int newest);

/// CMYK as it looks printed on coated paper, paper taken as white: a profile of 16 overprints with dot gain.
/// Not measured, but the same everywhere, where without a profile every reader of the file guesses.
/// @source ISO 12647-2 (solids and overprints), ICC.1:2001-04 (format), Neugebauer's model
[[nodiscard]] QByteArray coatedPaperProfile();

} // namespace dashiji::publish
