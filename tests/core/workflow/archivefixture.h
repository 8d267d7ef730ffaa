// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new archive in a folder of its own, for every test of this room, and small reports to put into it.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/writer.h"
#include "core/intake/source.h"
#include "core/workflow/archives.h"
#include "core/workflow/importing.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dashiji::workflow::test
{

/// A report of one section with two entries, the first with a caption.
inline QByteArray smallReport(int year = 2030)
{
    return QStringLiteral(
               "%1年甲市科协“十件大事”\n\n十件大事\n\n1. 科普开放日如期举办\n\n开放日现场\n\n"
               "全年办了12场开放日，来了3000人次。\n\n2. 学会工作有了新章程\n\n新章程由全委会通过。\n")
        .arg(year)
        .toUtf8();
}

inline QByteArray smallPicture(int width = 8, int height = 6)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class WorkflowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        auto created = createArchive(inFolder(QStringLiteral("office.dashiji")), QStringLiteral("甲市科协"));
        ASSERT_TRUE(created) << why(created);
        m_archive = std::move(*created);
    }

    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(inFolder(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    /// Imports smallReport() and gives it back as stored.
    Report importSmall(int year = 2030)
    {
        const auto imported =
            importFile(*m_archive, write(QStringLiteral("%1.txt").arg(year), smallReport(year)));
        EXPECT_TRUE(imported) << why(imported);
        auto report = m_archive->report(year);
        EXPECT_TRUE(report) << why(report);
        return report.value_or(Report{});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<archive::Archive> m_archive;
};

} // namespace dashiji::workflow::test
