// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files written beside their place, so that under their name they are whole or not there; and the sweeping of
// those whose program did not end.
#pragma once

#include "core/model/error.h"

#include <QString>

namespace dashiji::archive
{

/// A free name in the folder of @p path for what is to take its place: hidden, and it tells which program
/// writes it.
[[nodiscard]] QString draftNameFor(const QString &path);

/// Removes from a folder what programs of this user that have ended left there. Of one that this computer
/// cannot ask, or an older version, which does not tell, only what nobody has touched for a day.
void sweepDrafts(const QString &folder);

/// An archive before it has its name. Removed, with what SQLite wrote beside it, unless it takes its place.
class Draft
{
public:
    explicit Draft(const QString &place);
    ~Draft();
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// To be called when nobody has it open. Never overwrites. @errors FileExists, FileUnwritable
    [[nodiscard]] Result<void> takePlace();
    /// What went wrong with it, told of the file it was to be.
    [[nodiscard]] tl::unexpected<Error> failed(Error error) const;

private:
    QString m_place;
    QString m_path;
};

} // namespace dashiji::archive
