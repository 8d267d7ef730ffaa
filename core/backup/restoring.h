// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes back from a backup: an entry, a year, or all of it. What stands now stays, or stays in the
// history.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/writer.h"

#include <QTemporaryDir>

namespace dashiji::backup
{

/// A copy that is open to be read, with a source for its pictures. One of an older version of the file format
/// is read as the newest would have it; the file itself is never written.
class OpenedCopy
{
public:
    /// @param pictures of the shelf; asked for what the copy itself has not
    /// @errors as Archive::open
    [[nodiscard]] static Result<std::unique_ptr<OpenedCopy>> open(const QString &path,
                                                                  archive::PictureSource pictures = {});

    [[nodiscard]] const archive::Reader &reader() const { return *m_reader; }
    [[nodiscard]] QString path() const { return m_path; }
    /// @errors PictureMissing
    [[nodiscard]] Result<QByteArray> picture(const QByteArray &sha256) const;

private:
    OpenedCopy() = default;

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of an older one
    std::unique_ptr<archive::Reader> m_reader;
    archive::PictureSource m_pictures;
};

/// What came back, and what of it could not.
struct Restored {
    ReportId report;             ///< of a year
    int entries = 0;             ///< that came back
    QStringList missingPictures; ///< where they stand: titles of entries
};

/// Puts a year of a copy beside the present one, as one change: it belongs to an organization called
/// @p beside then, and all in it has new identities. A year that is not here any more comes back as itself.
/// @param replacing in place of the present one instead, which stays in the history
/// @errors NotFound, ReportSealed (the one to be replaced), as Writer::importReport
[[nodiscard]] Result<Restored> restoreYear(archive::Archive &archive, const OpenedCopy &copy, ReportId id,
                                           const QString &beside, bool replacing = false);

/// Makes entries again what they are in a copy, as one change. @param entries their identities
/// @errors NotFound (the copy has it not), as Writer::putEntry
[[nodiscard]] Result<Restored> restoreEntries(archive::Archive &archive, const OpenedCopy &copy,
                                              const std::vector<Uid> &entries);

/// Makes a whole archive of a copy, verified. @param path a file that is not there
/// @errors FileExists, FileUnwritable, DiskFull, ArchiveDamaged
[[nodiscard]] Result<Restored> restoreWhole(const OpenedCopy &copy, const QString &path);

/// The same in the place of an archive nobody has open; what is there is kept beside it under another name.
/// @return that name, empty when nothing was there
struct Replaced {
    Restored restored;
    QString kept;
};
/// @errors as restoreWhole
[[nodiscard]] Result<Replaced> restoreInPlace(const OpenedCopy &copy, const QString &path);

} // namespace dashiji::backup
