// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures that come with what is stored.
#pragma once

#include "core/archive/store/database.h"
#include "core/archive/writer.h"
#include "core/model/report.h"

namespace dashiji::archive
{

/// Stores the pictures of an entry that are not here yet. @param pictures none: they are here
/// @errors PictureMissing (its bytes are others), NotAPicture, PictureTooLarge, those of @p pictures
[[nodiscard]] Result<void> fetchPictures(Database &database, const Entry &entry,
                                         const PictureSource &pictures);

} // namespace dashiji::archive
