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

/// May run in any thread: it gets a reader of its own when a picture is asked for.
Result<int> printAll(QPrinter &printer, const publish::PageDocument &pages, const archive::Address &address,
                     const publish::Progress &progress)
{
    std::unique_ptr<archive::Reader> reader;
    const auto load = [&](const Media &media) -> Result<QByteArray> {
        if (!reader) {
            auto opened = TRY(archive::Reader::open(address));
            reader = std::move(opened);
        }
        return reader->mediaBytes(media.id);
    };
    TRY(printPages(printer, pages, load, progress));
    return static_cast<int>(printedPages(printer, static_cast<int>(pages.pages.size())).size());
}

} // namespace

PrintJob::PrintJob(QObject *parent) : QObject(parent) {}

PrintJob::~PrintJob()
{
    cancel();
}

void PrintJob::start(std::shared_ptr<QPrinter> printer, SharedPages pages, const archive::Address &archive)
{
    Q_ASSERT(!isRunning());
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.run(
        [this, printer = std::move(printer), pages = std::move(pages), archive, cancelled = m_cancelled] {
            return printAll(*printer, *pages, archive, [this, &cancelled](double share) {
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
