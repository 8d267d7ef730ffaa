// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/exportjob.h"

#include "core/workflow/archives.h"

namespace dashiji::app
{
namespace
{

/// Opens the archive a second time when the first picture is asked for, in whatever thread that is.
class PictureSource
{
public:
    explicit PictureSource(QString path) : m_path(std::move(path)) {}

    Result<QByteArray> bytes(const Media &media)
    {
        if (!m_archive) {
            auto opened = workflow::openArchive(m_path, archive::Archive::Access::ReadOnly);
            if (!opened)
                return tl::unexpected(opened.error());
            m_archive = std::move(*opened);
        }
        return m_archive->mediaBytes(media.id);
    }

private:
    QString m_path;
    std::unique_ptr<archive::Archive> m_archive;
};

} // namespace

ExportJob::ExportJob(QObject *parent) : QObject(parent) {}

ExportJob::~ExportJob()
{
    cancel();
}

void ExportJob::start(const ExportOrder &order)
{
    Q_ASSERT(!isRunning());
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.run(
        [this, order, cancelled = m_cancelled] {
            PictureSource pictures(order.archivePath);
            const auto loadMedia = [&pictures](const Media &media) { return pictures.bytes(media); };
            const auto progress = [this, &cancelled](double share) {
                emit progressed(share); // crosses threads: queued where it arrives
                return !*cancelled;
            };
            return workflow::exportReport(order.report, loadMedia, order.path, order.options, progress);
        },
        [this](const Result<workflow::ExportResult> &result) {
            m_cancelled.reset();
            if (result)
                emit finished(*result);
            else
                emit failed(result.error());
        });
}

void ExportJob::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace dashiji::app
