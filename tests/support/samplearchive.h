// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small archive with real reports in a temporary folder, for the rooms that show one.
#pragma once

#include "core/archive/archive.h"
#include "core/archive/writer.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

namespace dashiji::test
{

/// A report of two sections with so many entries each; every third entry has a caption without picture.
inline Report officeReport(int year, int entries = 5)
{
    Report report;
    report.year = year;
    report.organization = QStringLiteral("江城科学技术协会");
    report.title = QStringLiteral("%1年度十件大事、十大亮点").arg(year);
    report.introduction = QStringLiteral("这一年的工作如下，现予公布。");
    for (const auto &[kind, title] : {std::pair{SectionKind::Events, QStringLiteral("十件大事")},
                                      std::pair{SectionKind::Highlights, QStringLiteral("十大亮点")}}) {
        Section section;
        section.kind = kind;
        section.title = title;
        for (int rank = 1; rank <= entries; ++rank) {
            Entry entry;
            entry.title = QStringLiteral("%1第%2条").arg(title).arg(rank);
            entry.body = QStringLiteral("全年举办科普活动%1场，服务群众超过%2万人次，培训基层骨干%3名。")
                             .arg(rank * 7)
                             .arg(rank)
                             .arg(rank * 30) +
                         QStringLiteral("各区县同步开展，效果良好，社会各界广泛参与，形成了可以推广的经验。")
                             .repeated(4);
            if (rank % 3 == 0) {
                Photo photo;
                photo.caption = QStringLiteral("%1现场").arg(entry.title);
                entry.photos.push_back(photo);
            }
            section.entries.push_back(entry);
        }
        report.sections.push_back(section);
    }
    return report;
}

/// A JPEG in one colour.
inline QByteArray sampleJpeg(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return bytes;
}

/// An archive with a officeReport() of each of some years; goes with the object.
struct SampleArchive {
    explicit SampleArchive(std::initializer_list<int> years, int entries = 5)
        : archive(archive::Archive::create(folder.filePath(QStringLiteral("sample.dashiji")),
                                           QStringLiteral("江城科学技术协会"))
                      .value())
    {
        for (const int year : years)
            archive->writer().importReport(officeReport(year, entries)).value();
    }

    [[nodiscard]] ReportId reportOf(int year) const { return archive->report(year).value().id; }
    /// Adds the same year of another organization.
    ReportId addOther(int year, const QString &organization, int entries = 1)
    {
        Report report = officeReport(year, entries);
        report.owner = archive->writer().addOrganization(organization).value();
        report.organization = organization;
        report.title = organization + report.title;
        return archive->writer().importReport(report).value();
    }

    archive::Archive &operator*() { return *archive; }
    archive::Archive *operator->() { return archive.get(); }

    QTemporaryDir folder;
    std::unique_ptr<archive::Archive> archive;
};

} // namespace dashiji::test
