// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive with two years and pictures, and a shelf for its backups.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/writer.h"
#include "core/backup/restoring.h"
#include "core/backup/shelf.h"
#include "tests/support/printers.h"
#include "tests/support/samplearchive.h"

#include <gtest/gtest.h>

namespace dashiji::test
{

/// All an archive says: every report whole, every picture's bytes, every change.
struct Told {
    std::vector<Report> reports;
    std::map<QByteArray, QByteArray> pictures;
    std::vector<QString> changes;
    friend bool operator==(const Told &, const Told &) = default;
};
[[nodiscard]] Told toldBy(const archive::Reader &archive);

/// Changes a byte in the middle of a file.
void damage(const QString &path);

class BackupTest : public testing::Test
{
protected:
    void SetUp() override;
    /// A copy of the archive as it stands, made @p days after the first.
    backup::Copy store(backup::Occasion occasion = backup::Occasion::Opening, int days = 0);
    [[nodiscard]] std::unique_ptr<backup::OpenedCopy> opened(const backup::Copy &copy) const;
    /// Types into the title of the first entry of a year.
    void type(const QString &title, int year = 2021);
    [[nodiscard]] Entry firstEntry(int year = 2021) const;
    [[nodiscard]] QString file(const QString &name) const { return m_sample.folder.filePath(name); }
    [[nodiscard]] QStringList onShelf() const;

    SampleArchive m_sample{{2021, 2020}};
    QTemporaryDir m_data;
    std::optional<backup::Shelf> m_shelf;
    QDateTime m_first{QDate(2030, 3, 4), QTime(9, 0), Qt::LocalTime};
};

} // namespace dashiji::test
