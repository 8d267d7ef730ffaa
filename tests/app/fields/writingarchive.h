// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A real archive with one report to write in, and a second program that has it open too.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/writer.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>

namespace dashiji::test
{

class WritingArchive
{
public:
    WritingArchive()
    {
        auto made = archive::Archive::create(m_path, QStringLiteral("示例市科协"));
        EXPECT_TRUE(made) << why(made);
        m_archive = std::move(*made);
        const auto stored = m_archive->writer().importReport(draft());
        EXPECT_TRUE(stored) << why(stored);
        m_report = *stored;
    }

    archive::Archive &get() { return *m_archive; }
    archive::Writer &writer() { return m_archive->writer(); }
    [[nodiscard]] ReportId reportId() const { return m_report; }
    [[nodiscard]] Report report() const { return *m_archive->report(m_report); }
    /// @param section, entry 0-based
    [[nodiscard]] Entry entry(size_t section, size_t entry) const
    {
        return report().sections.at(section).entries.at(entry);
    }
    void close() { m_archive.reset(); }

    /// The same file, opened as another program would.
    [[nodiscard]] std::unique_ptr<archive::Archive> other() const
    {
        auto opened = archive::Archive::open(m_path);
        EXPECT_TRUE(opened) << why(opened);
        return std::move(*opened);
    }

    /// Writes a file into the archive's folder.
    [[nodiscard]] QString makeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray pictureBytes(const QColor &color, const char *format = "PNG", QSize size = {640, 360})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }

private:
    static Entry draftEntry(const QString &title, const QString &body, const QStringList &captions = {})
    {
        Entry entry;
        entry.title = title;
        entry.body = body;
        for (const QString &caption : captions) {
            Photo photo;
            photo.caption = caption;
            entry.photos.push_back(photo);
        }
        return entry;
    }

    static Report draft()
    {
        Report report;
        report.year = 2021;
        report.title = QStringLiteral("2021年年度报告");
        report.kicker = QStringLiteral("年终盘点");
        report.organization = QStringLiteral("示例市科协");
        report.introduction = QStringLiteral("这一年。");
        report.signature = QStringLiteral("示例市科协");
        Section events;
        events.kind = SectionKind::Events;
        events.title = QStringLiteral("十件大事");
        events.entries.push_back(
            draftEntry(QStringLiteral("学习教育贯穿全年"), QStringLiteral("全年开展学习。")));
        events.entries.push_back(
            draftEntry(QStringLiteral("科普日活动"), QStringLiteral("活动4场。\n展区10个。"),
                       {QStringLiteral("展区"), QStringLiteral("开幕"), QStringLiteral("志愿者")}));
        Section highlights;
        highlights.kind = SectionKind::Highlights;
        highlights.title = QStringLiteral("十大亮点");
        highlights.entries.push_back(
            draftEntry(QStringLiteral("工作站增加"), QStringLiteral("海智工作站新增10家，年末共53家。")));
        report.sections = {events, highlights};
        return report;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("year.dashiji"));
    std::unique_ptr<archive::Archive> m_archive;
    ReportId m_report;
};

} // namespace dashiji::test
