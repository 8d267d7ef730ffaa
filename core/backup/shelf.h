// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shelf: the folder where the backups of one archive stand, with the pictures they share.
//
//     FOLDER/UID/20211216-084100.dashiji    the archive without the bytes of its pictures
//     FOLDER/UID/20211216-084100.json       its record: when, why, digest, pictures
//     FOLDER/UID/pictures/SHA256            each picture once
//     FOLDER/UID/elsewhere.json             the last whole copy in another place
#pragma once

#include "core/archive/archive.h"
#include "core/backup/keeping.h"

namespace dashiji::backup
{

/// How it is with a copy.
enum class Health {
    Sound,
    Damaged,         ///< its file is not what was verified, or gone
    PicturesMissing, ///< some of its pictures are gone or not what they were; all words are there
};

/// A copy outside the shelf.
struct Elsewhere {
    QString path;
    QDateTime at; ///< UTC
};

/// The folder of all shelves: in the user's data, the same for window and command line.
[[nodiscard]] QString usualFolder();

/// Two programs may use one shelf: whoever writes holds its lock.
class Shelf
{
public:
    /// @param folder of all shelves
    Shelf(const QString &folder, const Uid &archive);
    /// The shelf of a file, also of one that is damaged or gone: then that whose newest copy was made of this
    /// path. @return none: no shelf has copies of it
    [[nodiscard]] static std::optional<Shelf> of(const QString &archivePath,
                                                 const QString &folder = usualFolder());

    /// The shelf of an archive that is open, with or without copies of it. @errors as Reader::head
    [[nodiscard]] static Result<Shelf> of(const archive::Reader &archive);

    [[nodiscard]] QString folder() const { return m_folder; }

    /// Newest first. Records that cannot be read are left out.
    [[nodiscard]] std::vector<Copy> copies() const;
    /// Reads the whole copy and its pictures.
    [[nodiscard]] Health healthOf(const Copy &copy) const;
    /// The newest whose words are all there.
    [[nodiscard]] std::optional<Copy> newestSound() const;
    /// Of copies and pictures together.
    [[nodiscard]] qint64 bytes() const;

    /// Makes a copy, opens and verifies it, and lets older ones make room. What fails leaves nothing behind.
    /// @param archive a reader of its own: others may write meanwhile
    /// @return none: the newest copy is sound and the same (not asked when made by hand)
    /// @errors FileUnwritable, DiskFull, ArchiveLocked (another program is at it), ArchiveDamaged (what was
    /// to be copied cannot be read whole, or the copy was not what was written)
    [[nodiscard]] Result<std::optional<Copy>> store(const archive::Reader &archive, Occasion occasion,
                                                    const QDateTime &at = QDateTime::currentDateTimeUtc());

    /// A picture by its SHA-256. @errors PictureMissing
    [[nodiscard]] Result<QByteArray> picture(const QByteArray &sha256) const;

    /// The last whole copy in another place, if one was told.
    [[nodiscard]] std::optional<Elsewhere> elsewhere() const;
    /// A whole copy of the archive, as copyWhole makes it; remembered when it stands on another drive.
    /// @return whether it does @errors as copyWhole; FileUnwritable, DiskFull (it stands, but is not
    /// remembered)
    [[nodiscard]] Result<bool> storeElsewhere(const archive::Reader &archive, const QString &path) const;

private:
    [[nodiscard]] Result<Copy> verified(const QString &draft, const archive::Reader &archive) const;
    [[nodiscard]] Result<QStringList> storePictures(const archive::Reader &archive,
                                                    const std::vector<QByteArray> &pictures) const;
    [[nodiscard]] QString pathOfPicture(const QByteArray &sha256) const;
    [[nodiscard]] Result<void> noteElsewhere(const Elsewhere &copy) const;
    void makeRoom(QDate today) const;

    QString m_folder;
};

/// Whether two files are on different drives: what ends one leaves the other.
[[nodiscard]] bool isAnotherDrive(const QString &path, const QString &other);

/// A path in a folder for a whole copy made now: the archive's name and the time.
[[nodiscard]] QString placeElsewhere(const QString &archivePath, const QString &folder);

/// A whole copy of an archive under another name, opened and verified. @param path a file that is not there
/// @errors as Reader::copyTo, ArchiveDamaged (the copy is not sound: it is removed again)
[[nodiscard]] Result<void> copyWhole(const archive::Reader &archive, const QString &path);

} // namespace dashiji::backup
