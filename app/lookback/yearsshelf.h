// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The years of the open archive as values, for everything that looks through them.
#pragma once

#include "app/support/taskthread.h"
#include "core/workflow/chronicle.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QWidget;

namespace dashiji::app
{

/// Reads beside the window's thread, at first all, then what was changed; and only while somebody looks.
class YearsShelf : public QObject
{
    Q_OBJECT

public:
    explicit YearsShelf(QObject *parent = nullptr);

    void setArchive(archive::Archive *archive);
    /// Years are read while this is in sight. @param view goes before the shelf
    void watch(QWidget *view);

    /// As last read; nothing before.
    [[nodiscard]] std::shared_ptr<const workflow::Chronicle> chronicle() const { return m_chronicle; }
    /// Why there is none, or none of now.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Whether nothing has changed since, and nothing is being read.
    [[nodiscard]] bool isCurrent() const { return !m_stale && !m_reading; }
    /// For work upon what was read.
    [[nodiscard]] TaskThread &thread() { return m_thread; }

signals:
    /// There is another chronicle, or an error.
    void read();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const archive::ChangeSet &changes);
    [[nodiscard]] bool isSeen() const;
    void readNow();
    void take(const Result<workflow::Chronicle> &chronicle);

    QPointer<archive::Archive> m_archive;
    std::vector<QPointer<QWidget>> m_views;
    std::shared_ptr<const workflow::Chronicle> m_chronicle;
    std::optional<Error> m_error;
    std::set<ReportId> m_touched;
    bool m_allTouched = false; ///< another program did more than is told row by row
    bool m_stale = false;
    bool m_reading = false;
    int m_generation = 0; ///< what was read of an archive closed meanwhile is dropped
    QTimer m_soon;        ///< several changes in a moment are read once
    TaskThread m_thread;
};

} // namespace dashiji::app
