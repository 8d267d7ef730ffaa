// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thread for work that must not hold up the window: reading, laying out, drawing, exporting.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace dashiji::app
{

/// Runs work one piece after the other in a thread of its own and hands each result to the thread this object
/// lives in. Destroying it drops what has not begun, waits for what has, and delivers nothing any more; so
/// work may use only what it was given by value or what outlives this object.
class TaskThread : public QObject
{
public:
    explicit TaskThread(QObject *parent = nullptr);
    ~TaskThread() override;

    /// Runs @p work() in the thread, then @p done(result) here.
    /// @param priority work of a higher one starts first
    template <class Work, class Done>
    void run(Work work, Done done, int priority = 0)
    {
        m_pool.start(
            [this, work = std::move(work), done = std::move(done)]() mutable {
                QMetaObject::invokeMethod(
                    this, [done = std::move(done), result = work()]() mutable { done(std::move(result)); },
                    Qt::QueuedConnection);
            },
            priority);
    }

    /// Runs @p work() in the thread, then @p done(result) in the thread of @p receiver, unless that is gone
    /// by then. Both live in one thread.
    template <class Work, class Done>
    void runFor(const QObject *receiver, Work work, Done done, int priority = 0)
    {
        run(
            std::move(work),
            [guard = QPointer<const QObject>(receiver), done = std::move(done)](auto result) mutable {
                if (guard)
                    done(std::move(result));
            },
            priority);
    }

private:
    QThreadPool m_pool;
};

} // namespace dashiji::app
