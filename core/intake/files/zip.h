// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files in a ZIP archive, read as if somebody had made it to do harm.
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct zip;

namespace dashiji::intake
{

/// A ZIP archive in memory. Sizes and checksums are compared with what really comes out; nothing is ever
/// written to a disk, so names lead nowhere.
class Zip
{
public:
    /// @param fileName the subject of errors @errors FileDamaged
    [[nodiscard]] static Result<Zip> open(const QByteArray &bytes, const QString &fileName);

    /// In the archive's order, with / between folders. Folders themselves are left out.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Case counts. @param most bytes; more are not even unpacked
    /// @errors NotFound, FileTooLarge, FileProtected, FileDamaged (wrong size, wrong checksum, unknown
    /// method)
    [[nodiscard]] Result<QByteArray> read(const QString &name, qint64 most) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };

    Zip(QByteArray bytes, QString fileName);

    QByteArray m_bytes; ///< what the archive reads from
    QString m_fileName;
    std::unique_ptr<zip, Close> m_archive;
    QStringList m_names;
};

} // namespace dashiji::intake
