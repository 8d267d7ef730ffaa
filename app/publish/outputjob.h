// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing or printing in a worker thread, with progress and a way to stop.
#pragma once

#include "app/support/taskthread.h"

#include <atomic>
#include <memory>

namespace dashiji::app
{

/// One piece of work at a time. Destroying it stops the work and drops what would be done after it.
class OutputJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~OutputJob() override { cancel(); }

    /// Runs @p work(progress) in a worker, then @p done(result) here.
    /// @pre not running
    template <class Work, class Done>
    void start(Work work, Done done)
    {
        Q_ASSERT(!isRunning());
        m_cancelled = std::make_shared<std::atomic_bool>(false);
        m_thread.run(
            [this, work = std::move(work), cancelled = m_cancelled] {
                return work([this, &cancelled](double share) {
                    emit progressed(share); // crosses threads: queued where it arrives
                    return !*cancelled;
                });
            },
            [this, done = std::move(done)](const auto &result) {
                m_cancelled.reset();
                done(result);
            });
    }
    /// Stops as soon as the worker looks; what it was to do is then done with what there is.
    void cancel()
    {
        if (m_cancelled)
            *m_cancelled = true;
    }
    [[nodiscard]] bool isRunning() const { return m_cancelled != nullptr; }

signals:
    /// @param share 0..1
    void progressed(double share);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    TaskThread m_thread; // last: waits for the worker before the rest goes
};

} // namespace dashiji::app
