// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The archive that is open: one at a time.
#pragma once

#include "core/archive/archive.h"

#include <QObject>

#include <memory>

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
    /// @errors as Archive::create
    Result<void> create(const QString &path, const QString &organization);
    void close();

    /// Whose name stands at what is changed, in this archive and the next ones. @param name empty: the
    /// login's
    void setPerson(const QString &name);

signals:
    /// @param archive the one open now, nullptr if none. The old one is destroyed when all have been told.
    void archiveChanged(dashiji::archive::Archive *archive);

private:
    void exchange(std::unique_ptr<archive::Archive> archive);

    std::unique_ptr<archive::Archive> m_archive;
    QString m_person;
};

} // namespace dashiji::app
