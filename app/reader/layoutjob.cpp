// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/layoutjob.h"

namespace dashiji::app
{

LayoutJob::LayoutJob(TaskThread &thread, QObject *parent) : QObject(parent), m_thread(thread) {}

LayoutJob::~LayoutJob()
{
    cancel();
}

void LayoutJob::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void LayoutJob::start(const Report &report, const publish::PublishOptions &options)
{
    startBook([report]() -> Result<std::vector<Report>> { return std::vector<Report>{report}; }, options);
}

void LayoutJob::startBook(const ReportSource &reports, const publish::PublishOptions &options)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_thread.runFor(
        this,
        [reports, options, cancelled = m_cancelled]() -> Result<SharedPages> {
            auto read = TRY(*cancelled ? failure(ErrorCode::Cancelled) : reports());
            auto pages = TRY(
                publish::layoutBook(std::move(read), options, [&cancelled](double) { return !*cancelled; }));
            return std::make_shared<const publish::PageDocument>(std::move(pages));
        },
        [this, cancelled = m_cancelled](const Result<SharedPages> &pages) {
            if (cancelled != m_cancelled)
                return;
            m_cancelled.reset();
            if (pages)
                emit finished(*pages);
            else
                emit failed(pages.error());
        });
}

} // namespace dashiji::app
