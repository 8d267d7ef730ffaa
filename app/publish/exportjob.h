// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes reports into files in a worker thread, with progress and a way to stop.
#pragma once

#include "app/support/taskthread.h"
#include "core/workflow/exporting.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace dashiji::app
{

/// What to write and where.
struct ExportOrder {
    archive::Address archive; ///< the worker has a reader of its own
    std::vector<workflow::ExportFile> files;
    publish::PublishOptions options;
};

/// One export at a time. Destroying it stops the export; a stopped or failed file is not there.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    using Outcomes = std::vector<workflow::ExportOutcome>;

    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    /// @pre not running
    void start(const ExportOrder &order);
    /// Stops as soon as the worker looks; finished() follows, the rest being Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

signals:
    /// @param share 0..1
    void progressed(double share);
    /// @param outcomes one for every file ordered
    void finished(const std::vector<dashiji::workflow::ExportOutcome> &outcomes);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    Flag m_cancelled;
    TaskThread m_thread; // last: waits for the worker before the rest goes
};

} // namespace dashiji::app
