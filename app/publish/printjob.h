// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints pages in a worker thread, with progress and a way to stop.
#pragma once

#include "app/reader/pagerenderer.h"

#include <QObject>

#include <atomic>

class QPrinter;

namespace dashiji::app
{

/// One printing at a time. Destroying it stops the printing.
class PrintJob : public QObject
{
    Q_OBJECT

public:
    explicit PrintJob(QObject *parent = nullptr);
    ~PrintJob() override;

    /// @param archive pictures are read from it, by a reader of the worker's own
    /// @pre not running
    void start(std::shared_ptr<QPrinter> printer, SharedPages pages, const archive::Address &archive);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

signals:
    /// @param share 0..1
    void progressed(double share);
    void finished(int pages);
    void failed(const dashiji::Error &error);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    TaskThread m_thread; // last: waits for the worker before the rest goes
};

} // namespace dashiji::app
