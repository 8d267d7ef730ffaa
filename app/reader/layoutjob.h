// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lays reports out in a worker thread; only the newest order counts.
#pragma once

#include "app/reader/pagerenderer.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <vector>

namespace dashiji::app
{

/// Turns report values into pages without holding up the window. An order given while another is being worked
/// on cancels that one.
class LayoutJob : public QObject
{
    Q_OBJECT

public:
    /// Gives the reports of a book; called in the worker thread.
    using ReportSource = std::function<Result<std::vector<Report>>()>;

    /// @param thread does the work; outlives this object
    explicit LayoutJob(TaskThread &thread, QObject *parent = nullptr);
    ~LayoutJob() override;

    void start(const Report &report, const publish::PublishOptions &options = {});
    /// Several years as one book.
    void startBook(const ReportSource &reports, const publish::PublishOptions &options = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

signals:
    void finished(const dashiji::app::SharedPages &pages);
    void failed(const dashiji::Error &error);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    TaskThread &m_thread;
    Flag m_cancelled; ///< of the order being worked on
};

} // namespace dashiji::app
