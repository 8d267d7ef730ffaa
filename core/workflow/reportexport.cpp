// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/store/draft.h"
#include "core/workflow/exporting.h"
#include "core/workflow/newfile.h"
#include "core/workflow/reportfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dashiji::workflow
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// The pictures of an export. What it has added goes again unless the export is kept.
class MediaFolder
{
public:
    explicit MediaFolder(const QString &path) : m_folder(path), m_wasThere(QFileInfo::exists(m_folder.path()))
    {
        archive::sweepDrafts(m_folder.path());
    }
    MediaFolder(const MediaFolder &) = delete;
    MediaFolder &operator=(const MediaFolder &) = delete;
    ~MediaFolder()
    {
        if (m_kept)
            return;
        for (const QString &name : m_added)
            m_folder.remove(name);
        if (!m_wasThere)
            QDir().rmdir(m_folder.path());
    }

    Result<void> add(const archive::Reader &archive, const Media &media)
    {
        const QString suffix = QMimeDatabase().mimeTypeForName(media.mimeType).preferredSuffix();
        const QString name =
            QString::fromLatin1(media.sha256.toHex()) + u'.' + (suffix.isEmpty() ? u"bin"_s : suffix);
        if (m_names.contains(name))
            return {};
        m_names.insert(name);
        if (!QDir().mkpath(m_folder.path()))
            return failure(ErrorCode::FileUnwritable, m_folder.path());
        if (holds(name, media.sha256))
            return {};
        const auto bytes = TRY(archive.mediaBytes(media.id));
        const QString path = m_folder.filePath(name);
        if (!QFileInfo::exists(path))
            m_added << name;
        return writeFile(path, bytes);
    }

    /// The export is whole: pictures of an earlier one that it does not need go.
    void keep()
    {
        static const QRegularExpression ours(u"^[0-9a-f]{64}\\.[a-z0-9]+$"_s);
        m_kept = true;
        for (const QString &name : m_folder.entryList(QDir::Files))
            if (!m_names.contains(name) && ours.match(name).hasMatch())
                m_folder.remove(name);
        if (m_names.isEmpty() && m_folder.exists())
            QDir().rmdir(m_folder.path()); // not when anything else is in it
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_names.size()); }

private:
    [[nodiscard]] bool holds(const QString &name, const QByteArray &sha256) const
    {
        QFile file(m_folder.filePath(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && hash.addData(&file) && hash.result() == sha256;
    }

    QDir m_folder;
    bool m_wasThere = false;
    bool m_kept = false;
    QSet<QString> m_names;
    QStringList m_added;
};

/// Calls @p take with every entry of the reports.
template <class Take>
Result<void> eachEntry(const exchange::ReportFile &file, Take take)
{
    for (const exchange::FileReport &report : file.reports)
        for (const Section &section : report.report.sections)
            for (const Entry &entry : section.entries)
                TRY(take(entry));
    return {};
}

QSet<Uid> namedIndicators(const exchange::ReportFile &file)
{
    QSet<Uid> named;
    for (const exchange::FileReport &report : file.reports)
        for (const QString &uid : report.report.charts.split(u'\n', Qt::SkipEmptyParts))
            named.insert(Uid(uid));
    static_cast<void>(eachEntry(file, [&](const Entry &entry) -> Result<void> {
        for (const Metric &metric : entry.metrics)
            if (metric.indicator)
                named.insert(metric.indicator->uid);
        return {};
    }));
    return named;
}

Result<exchange::ReportFile> fileOf(const archive::Reader &archive, const std::vector<ReportId> &reports,
                                    bool allIndicators)
{
    exchange::ReportFile file;
    for (const ReportId id : reports) {
        auto report = TRY(wholeReport(archive, id));
        file.reports.push_back({std::move(report), true});
    }
    const auto organizations = TRY(archive.organizations());
    for (const Organization &organization : organizations)
        if (std::ranges::any_of(file.reports, [&](const exchange::FileReport &report) {
                return report.report.owner == organization.id;
            }))
            file.organizations.push_back({organization, true});
    const auto indicators = TRY(archive.indicators());
    const QSet<Uid> named = namedIndicators(file);
    for (const Indicator &indicator : indicators)
        if (allIndicators || named.contains(indicator.uid))
            file.indicators.push_back({indicator, true});
    return file;
}

} // namespace

QString mediaFolderOf(const QString &path)
{
    return path + u".media"_s;
}

Result<ExportResult> exportReports(const archive::Reader &archive, const std::vector<ReportId> &reports,
                                   const QString &path, bool allIndicators)
{
    // Opened before the work, so that a folder that may not be written is known at once.
    NewFile json(path);
    TRY(json.open());
    const auto file = TRY(fileOf(archive, reports, allIndicators));
    MediaFolder media(mediaFolderOf(path));
    TRY(eachEntry(file, [&](const Entry &entry) -> Result<void> {
        for (const Photo &photo : entry.photos)
            if (photo.media)
                TRY(media.add(archive, *photo.media));
        return {};
    }));

    const QByteArray bytes = exchange::writeReports(file);
    TRY(json.write(bytes));
    TRY(json.commit());
    media.keep();
    return ExportResult{bytes.size(), 0, media.count(), {}};
}

ReportFormat jsonFormat()
{
    const auto write = [](const archive::Reader &archive, const ExportFile &file,
                          const publish::PublishOptions &, const publish::Progress &) {
        return exportReports(archive, file.ids(), file.path, file.everything);
    };
    return {u"JSON"_s, {u"json"_s}, ReportFormat::Holds::Records, write};
}

} // namespace dashiji::workflow
