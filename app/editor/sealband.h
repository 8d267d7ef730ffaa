// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The band that says that a report is published, and the way to open it again.
#pragma once

#include "app/fields/noticeband.h"
#include "core/archive/archive.h"

#include <QPointer>

namespace dashiji::app
{

class Prompts;

/// Shows itself while the report of what is shown is published, and only then.
class SealBand : public NoticeBand
{
    Q_OBJECT

public:
    /// @param prompts outlives this
    explicit SealBand(Prompts &prompts, QWidget *parent = nullptr);

    /// nullptr: none open.
    void setArchive(archive::Archive *archive);
    /// The report of what is shown, as the archive holds it.
    void showReport(ReportId report, int year, ReportStatus status);
    /// Nothing of a report is shown.
    void showNothing();
    [[nodiscard]] bool isSealed() const { return m_sealed; }

    /// Asks why; then the report is open again, with another status. What goes wrong is told by failed().
    void reopen(ReportStatus status = ReportStatus::Draft);

signals:
    void failed(const dashiji::Error &error);

private:
    Prompts &m_prompts;
    QPointer<archive::Archive> m_archive;
    ReportId m_report;
    int m_year = 0;
    bool m_sealed = false;
    QPushButton *m_reopen;
};

} // namespace dashiji::app
