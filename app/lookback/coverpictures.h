// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures on the covers of years, read and decoded beside the window's thread.
#pragma once

#include "app/support/thumbnailcache.h"
#include "core/archive/archive.h"

namespace dashiji::app
{

class CoverPictures : public ThumbnailCache
{
    Q_OBJECT

public:
    using ThumbnailCache::ThumbnailCache;

    /// @param archive nullptr: none is open
    void setArchive(const archive::Archive *archive);
    /// As ThumbnailCache::picture().
    [[nodiscard]] QImage picture(MediaId media);

private:
    archive::Address m_address;
};

} // namespace dashiji::app
