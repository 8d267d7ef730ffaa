// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The archive that is open: one at a time.
#pragma once

#include "core/archive/archive.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace dashiji::app
{

/// Owns the open archive. Whoever keeps a pointer to it lets go in archiveChanged().
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] archive::Archive *archive() const { return m_archive.get(); }
    [[nodiscard]] bool isOpen() const { return m_archive != nullptr; }
    [[nodiscard]] bool isWritable() const;
    /// Of the open archive; empty when none is.
    [[nodiscard]] QString path() const;

    /// Opens for writing, or for reading only where writing is not allowed. A failure leaves the old one
    /// open.
    /// @errors as Archive::open
    Result<void> open(const QString &path);
    Result<void> openForReading(const QString &path);
    /// @errors as Archive::create
    Result<void> create(const QString &path, const QString &organization);
    void close();

    /// Whose name stands at what is changed, in this archive and the next ones. @param name empty: the
    /// login's
    void setPerson(const QString &name);
    /// As it was set.
    [[nodiscard]] QString person() const { return m_person; }

    /// A file whose name went to another one, or to none, while it was open; all of it is kept.
    struct LostFile {
        archive::FileSight sight;
        QString path;   ///< it was opened by
        QString rescue; ///< the copy, open now for reading only
    };
    [[nodiscard]] const std::optional<LostFile> &lost() const { return m_lost; }
    /// Keeps all of the open archive in the user's data folder and goes on there, for reading only.
    /// @errors as Archive::copyTo: nothing has changed then
    Result<void> rescue(const archive::FileSight &sight);
    /// Gives the rescued archive its name again and opens it; what has that name now is kept beside it.
    /// @errors FileUnwritable, as open()
    Result<void> putBack();
    /// The same under another name. @errors as putBack(), FileExists
    Result<void> saveRescued(const QString &path);

signals:
    /// Seen within a second. It is for the window to store what is typed and to call open() or rescue().
    void fileMoved(const dashiji::archive::FileSight &sight);
    /// @param archive the one open now, nullptr if none. The old one is destroyed when all have been told.
    void archiveChanged(dashiji::archive::Archive *archive);

private:
    void exchange(std::unique_ptr<archive::Archive> archive);

    void look();

    std::unique_ptr<archive::Archive> m_archive;
    QString m_person;
    QTimer m_watch;
    std::optional<LostFile> m_lost;
};

} // namespace dashiji::app
