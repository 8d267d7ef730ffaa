// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files in a ZIP archive, read as if somebody had made it to do harm.
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

struct zip;

namespace dashiji::intake
{

/// A ZIP archive. Sizes and checksums are compared with what really comes out; nothing is ever
/// written to a disk, so names lead nowhere.
class Zip
{
public:
    /// @param fileName the subject of errors @errors FileDamaged
    [[nodiscard]] static Result<Zip> open(const QByteArray &bytes, const QString &fileName);

    /// The same of a file, which is read where and when it is needed. @errors FileDamaged
    [[nodiscard]] static Result<Zip> openFile(const QString &path);

    /// In the archive's order, with / between folders. Folders themselves are left out. Names that are not
    /// UTF-8 are in the encoding of a Chinese Windows.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Case counts.
    [[nodiscard]] bool has(const QString &name) const { return m_places.contains(name); }
    /// Case counts. @param most bytes; more are not even unpacked
    /// @errors NotFound, FileTooLarge, FileProtected, FileDamaged (wrong size, wrong checksum, unknown
    /// method)
    [[nodiscard]] Result<QByteArray> read(const QString &name, qint64 most) const;

    /// Whether it stands for a file elsewhere.
    [[nodiscard]] bool isLink(const QString &name) const;

private:
    struct Close {
        void operator()(zip *archive) const;
    };

    Zip(QByteArray bytes, QString fileName);

    Result<void> readNames();

    QByteArray m_bytes; ///< what the archive reads from
    QString m_fileName;
    std::unique_ptr<zip, Close> m_archive;
    QStringList m_names;
    QHash<QString, quint64> m_places; ///< by name, the first of several
};

} // namespace dashiji::intake
