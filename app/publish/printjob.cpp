// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/printjob.h"

#include "app/publish/printing.h"
#include "core/workflow/archives.h"

#include <QPrinter>

namespace dashiji::app
{
namespace
{

/// May run in any thread: the archive is opened a second time, when a picture is asked for.
Result<int> printAll(QPrinter &printer, const publish::PageDocument &pages, const QString &archivePath,
                     const publish::Progress &progress)
{
    std::unique_ptr<archive::Archive> archive;
    const auto load = [&](const Media &media) -> Result<QByteArray> {
        if (!archive) {
            auto opened = workflow::openArchive(archivePath, archive::Archive::Access::ReadOnly);
            if (!opened)
                return tl::unexpected(opened.error());
            archive = std::move(*opened);
        }
        return archive->mediaBytes(media.id);
    };
    if (const auto printed = printPages(printer, pages, load, progress); !printed)
        return tl::unexpected(printed.error());
    return static_cast<int>(printedPages(printer, static_cast<int>(pages.pages.size())).size());
}

} // namespace

PrintJob::PrintJob(QObject *parent) : QObject(parent) {}

PrintJob::~PrintJob()
{
    cancel();
}

void PrintJob::start(std::shared_ptr<QPrinter> printer, SharedPages pages, const QString &archivePath)
{
    Q_ASSERT(!isRunning());
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.run(
        [this, printer = std::move(printer), pages = std::move(pages), archivePath, cancelled = m_cancelled] {
            return printAll(*printer, *pages, archivePath, [this, &cancelled](double share) {
                emit progressed(share); // crosses threads: queued where it arrives
                return !*cancelled;
            });
        },
        [this](const Result<int> &printed) {
            m_cancelled.reset();
            if (printed)
                emit finished(*printed);
            else
                emit failed(printed.error());
        });
}

void PrintJob::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace dashiji::app
