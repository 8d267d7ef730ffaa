// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/sample.h"

#include "core/archive/archive.h"
#include "core/archive/store/draft.h"
#include "core/archive/verbs.h"
#include "core/workflow/archives.h"
#include "core/workflow/importing.h"
#include "core/workflow/metrics.h"
#include "core/workflow/photos.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Outside every namespace, as the macro demands.
static void openSampleResources()
{
    Q_INIT_RESOURCE(samples);
}

namespace dashiji::workflow
{
namespace
{

constexpr int kYears[] = {2019, 2020, 2021};
constexpr int kYearInWork = 2021; ///< the others are published

QString sampleFile(const QString &name)
{
    return QStringLiteral(":/samples/") + name;
}

/// Which caption of which year has which picture: (year, caption) → file.
using PictureFiles = QHash<std::pair<int, QString>, QString>;

Result<PictureFiles> readPictureFiles()
{
    QFile file(sampleFile(QStringLiteral("pictures.json")));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    PictureFiles files;
    for (const QJsonValue &value : json[QLatin1String("pictures")].toArray()) {
        const QJsonObject picture = value.toObject();
        files.insert({picture[QLatin1String("year")].toInt(), picture[QLatin1String("caption")].toString()},
                     sampleFile(QStringLiteral("pictures/") + picture[QLatin1String("picture")].toString()));
    }
    return files;
}

Result<void> finishEntry(archive::Archive &archive, const Entry &entry, int year,
                         const PictureFiles &pictures)
{
    TRY(archive.writer().setEntryState(entry.id, EntryState::Written));
    for (const Photo &photo : entry.photos) {
        const QString file = pictures.value({year, photo.caption});
        if (file.isEmpty())
            continue;
        TRY(addPhotoFromFile(archive, entry.id, file, photo.caption));
    }
    return {};
}

std::vector<MetricId> metricsOf(const Report &report)
{
    std::vector<MetricId> ids;
    for (const Section &section : report.sections)
        for (const Entry &entry : section.entries)
            for (const Metric &metric : entry.metrics)
                ids.push_back(metric.id);
    return ids;
}

Result<void> fillYear(archive::Archive &archive, int year, const PictureFiles &pictures)
{
    const auto imported = TRY(importFile(archive, sampleFile(QStringLiteral("%1.txt").arg(year))));
    const auto report = TRY(archive.report(imported.report));
    for (const Section &section : report.sections)
        for (const Entry &entry : section.entries)
            TRY(finishEntry(archive, entry, year, pictures));
    TRY(confirmMetrics(archive, metricsOf(report)));
    if (year == kYearInWork)
        return {};
    return archive.writer().setReportStatus(report.id, ReportStatus::Published);
}

Result<void> fillSample(archive::Archive &archive)
{
    const auto pictures = TRY(readPictureFiles());
    for (const int year : kYears) {
        const auto fill = [&] { return fillYear(archive, year, pictures); };
        TRY(archive.writer().group(archive::verb::kReportImport, QString::number(year), fill));
    }
    return {};
}

} // namespace

Result<void> makeSampleArchive(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    openSampleResources();
    archive::Draft draft(path);
    const auto make = [&]() -> Result<void> {
        const auto archive = TRY(createArchive(draft.path(), QStringLiteral("重庆市科协")));
        return fillSample(*archive);
    };
    if (const auto made = make(); !made)
        return draft.failed(made.error());
    return draft.takePlace();
}

} // namespace dashiji::workflow
