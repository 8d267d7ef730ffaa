// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/exportjob.h"

#include "core/workflow/archives.h"

namespace dashiji::app
{
namespace
{

/// May run in any thread: it has a reader of its own.
ExportJob::Outcomes carryOut(const ExportOrder &order, const publish::Progress &progress)
{
    const auto reader = archive::Reader::open(order.archive);
    if (reader)
        return workflow::exportFiles(**reader, order.files, order.options, progress);
    ExportJob::Outcomes outcomes;
    for (const workflow::ExportFile &file : order.files)
        outcomes.push_back({file, tl::unexpected(reader.error())});
    return outcomes;
}

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
            return carryOut(order, [this, &cancelled](double share) {
                emit progressed(share); // crosses threads: queued where it arrives
                return !*cancelled;
            });
        },
        [this](const Outcomes &outcomes) {
            m_cancelled.reset();
            emit finished(outcomes);
        });
}

void ExportJob::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace dashiji::app
