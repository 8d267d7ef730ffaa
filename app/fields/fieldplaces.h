// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place in the archive of every text that can be typed, with the verb that stores it.
#pragma once

#include "app/fields/fieldsaver.h"
#include "core/archive/archive.h"
#include "core/archive/writer.h"

namespace dashiji::app
{

// The places hold on to the archive only as long as it lives; afterwards writing fails with FileNotFound.
[[nodiscard]] FieldPlace entryPlace(archive::Archive &archive, EntryId entry, EntryField field);
/// @param column another text of it
[[nodiscard]] FieldPlace entryPlace(archive::Archive &archive, EntryId entry, Column column);
[[nodiscard]] FieldPlace photoPlace(archive::Archive &archive, PhotoId photo, archive::PhotoField field);
[[nodiscard]] FieldPlace reportPlace(archive::Archive &archive, ReportId report, archive::ReportField field);
[[nodiscard]] FieldPlace sectionTitlePlace(archive::Archive &archive, SectionId section);
[[nodiscard]] FieldPlace sectionIntroductionPlace(archive::Archive &archive, SectionId section);

} // namespace dashiji::app
