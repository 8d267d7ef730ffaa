// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that is written beside its place and can be read back before it takes it.
#pragma once

#include "core/model/error.h"

#include <QFile>

namespace dashiji::workflow
{

/// As QSaveFile, but what was written can be looked at by other readers of files first. Until it is committed
/// nothing is at its place that was not there before; what is not committed is removed. An archive is never
/// replaced. Errors name the file that was asked for.
class NewFile
{
public:
    explicit NewFile(const QString &path);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// @errors FileUnwritable, DiskFull, FileIsArchive
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QIODevice &device() { return m_file; }
    /// @errors FileUnwritable, DiskFull
    [[nodiscard]] Result<void> write(const QByteArray &bytes);
    /// Writes to the disk what is still in memory. @errors FileUnwritable, DiskFull
    [[nodiscard]] Result<void> flush();
    /// Where it can be read.
    [[nodiscard]] QString partialPath() const { return m_file.fileName(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }
    /// Takes its place, and that of a file that was there. @errors FileUnwritable, DiskFull
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] tl::unexpected<Error> fault(const QString &detail) const;

    QString m_asked; ///< as it was asked for, for errors
    QString m_path;  ///< behind links
    QFile m_file;
    bool m_kept = false;
};

/// A file of these bytes. @errors as NewFile's
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace dashiji::workflow
