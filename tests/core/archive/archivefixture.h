// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real archive in a folder of its own, reports to put into it, and a sight of all its words.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/writer.h"
#include "tests/support/printers.h"

#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>

namespace dashiji::test
{

/// A report with two sections, chosen entries and a candidate, captions and metrics.
[[nodiscard]] Report sampleReport(int year = 2021);

/// A small picture file. @param seed  another one, another picture
[[nodiscard]] QByteArray samplePicture(int seed = 0, const char *format = "PNG");

/// Every journalled row of a file but its revision, one line each. Read by a connection of its own.
[[nodiscard]] QStringList wordsOf(const QString &path);

/// Every row of every ordinary table of a file of any version, one line each.
[[nodiscard]] QStringList contentOf(const QString &path);

/// The change rows of a file: "state verb: operation table columns".
[[nodiscard]] QStringList journalOf(const QString &path);

/// A report with what only storing gives (ids, uids, revisions) taken out, for comparing with a draft.
[[nodiscard]] Report withoutIdentity(Report report);

/// What verify() finds in a file, or why it cannot look.
[[nodiscard]] QStringList flawsOf(const QString &path);

/// Runs statements on a file as another program would. @return the first column of the last row, or the error
QString sql(const QString &path, const QStringList &statements);

class ArchiveFixture : public testing::Test
{
protected:
    void SetUp() override;
    /// Closes the archive and opens it again.
    void reopen();
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] archive::Writer &writer() { return m_archive->writer(); }
    [[nodiscard]] Report report() const;
    [[nodiscard]] Entry entry(int section, int rank) const;

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<archive::Archive> m_archive;
    ReportId m_report;
};

} // namespace dashiji::test
