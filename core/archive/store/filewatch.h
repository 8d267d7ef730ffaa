// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of an archive's file while it is open: people, sync folders and drives do not ask.
#pragma once

#include <QMetaType>
#include <QString>

namespace dashiji::archive
{

enum class FileState {
    Same,
    Renamed,     ///< in its folder; it can be followed
    MovedAway,   ///< to another folder
    Replaced,    ///< another file has its name
    Overwritten, ///< it is the same file, and the words of another one stand in it
    Deleted,
    ReadOnly, ///< file or folder may not be written any more
    DriveGone,
};

/// What look() sees.
struct FileSight {
    FileState state = FileState::Same;
    QString path; ///< where the file is now, or was last

    /// Whether words written now would be in the archive, after follow() when it was renamed.
    [[nodiscard]] bool isHere() const { return state == FileState::Same || state == FileState::Renamed; }
    friend bool operator==(const FileSight &, const FileSight &) = default;
};

/// Remembers which file lay under a name and tells what became of it. Opens nothing: closing the file a
/// second time would drop SQLite's locks on it.
class FileWatch
{
public:
    /// To be made while the file is open and surely the one that was opened.
    explicit FileWatch(QString path);

    /// Costs two calls of the system while nothing has changed.
    [[nodiscard]] FileSight look() const;
    [[nodiscard]] QString path() const { return m_path; }
    /// It is open under its new name.
    void follow(const QString &path) { m_path = path; }

private:
    struct Identity {
        quint64 device = 0;
        quint64 number = 0; ///< of the inode
        friend bool operator==(const Identity &, const Identity &) = default;
    };
    [[nodiscard]] static Identity identityOf(const QString &path);
    [[nodiscard]] static bool isWritable(const QString &path);
    [[nodiscard]] FileSight lookElsewhere() const;
    [[nodiscard]] QString nameInFolder() const;
    [[nodiscard]] QString pathOfOpenFile() const;

    QString m_path;
    Identity m_file;
    Identity m_folder;
    bool m_wasWritable;
};

} // namespace dashiji::archive

Q_DECLARE_METATYPE(dashiji::archive::FileSight)
