// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a report into a file in a worker thread, with progress and a way to stop.
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
    Report report;
    QString archivePath; ///< pictures are read from it, by an archive of the worker's own
    QString path;
    publish::PublishOptions options;
};

/// One export at a time. Destroying it stops the export; a stopped or failed one leaves no file.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    /// @pre not running
    void start(const ExportOrder &order);
    /// Stops as soon as the worker looks; failed(Cancelled) follows.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

signals:
    /// @param share 0..1
    void progressed(double share);
    void finished(const dashiji::workflow::ExportResult &result);
    void failed(const dashiji::Error &error);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    Flag m_cancelled;
    TaskThread m_thread; // last: waits for the worker before the rest goes
};

} // namespace dashiji::app
