// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something of the open archive as a value that follows its changes, for who looks at it.
#pragma once

#include "app/support/taskthread.h"
#include "core/archive/archive.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <type_traits>

class QWidget;

namespace dashiji::app
{

/// Reads beside the window's thread, at first and after each change that touches what it holds; and only
/// while somebody looks. What is read and kept is its heirs'.
class ArchiveShelf : public QObject
{
    Q_OBJECT

public:
    /// @param archive not owned; nullptr: none is open
    void setArchive(archive::Archive *archive);
    /// It is read while this is in sight. @param view goes before the shelf
    void watch(QWidget *view);

    /// Why there is nothing, or nothing of now.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Whether nothing has changed since, and nothing is being read.
    [[nodiscard]] bool isCurrent() const { return !m_stale && !m_reading; }
    /// For work upon what was read.
    [[nodiscard]] TaskThread &thread() { return m_thread; }

signals:
    /// There is something else, or an error.
    void read();

protected:
    explicit ArchiveShelf(QObject *parent);

    /// Nothing is known any more.
    virtual void forget() = 0;
    /// @return whether what was read is out of date by it
    virtual bool note(const archive::ChangeSet &changes) = 0;
    /// Calls start().
    virtual void begin() = 0;

    /// Runs @p work(const archive::Reader &) → Result<Value> in the thread, then @p take(Value) here, unless
    /// another archive is open by then.
    template <class Work, class Take>
    void start(Work work, Take take);
    /// What was read is not what is wanted now.
    void readAnew();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isSeen() const;
    void readNow();
    void finish(const std::optional<Error> &error);

    QPointer<archive::Archive> m_archive;
    std::vector<QPointer<QWidget>> m_views;
    std::optional<Error> m_error;
    bool m_stale = false;
    bool m_reading = false;
    int m_generation = 0; ///< what was read of an archive closed meanwhile is dropped
    QTimer m_soon;        ///< several changes in a moment are read once
    TaskThread m_thread;
};

template <class Work, class Take>
void ArchiveShelf::start(Work work, Take take)
{
    using Outcome = std::invoke_result_t<Work, const archive::Reader &>;
    m_thread.runFor(
        this,
        [address = m_archive->address(), work = std::move(work)]() -> Outcome {
            const auto reader = TRY(archive::Reader::open(address));
            return work(*reader);
        },
        [this, generation = m_generation, take = std::move(take)](Outcome answer) {
            if (generation != m_generation)
                return;
            if (answer)
                take(std::move(*answer));
            else
                forget();
            finish(answer ? std::nullopt : std::optional(answer.error()));
        });
}

} // namespace dashiji::app
