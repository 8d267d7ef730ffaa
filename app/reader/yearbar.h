// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reports of the archive as buttons, with a step to the one before and after.
#pragma once

#include "core/archive/archive.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace dashiji::app
{

class Segments;

/// Shows a few reports at a time, those around the chosen one; the arrows step through those of its
/// organization. Each is called by its year, and by its organization too where several have the year.
class YearBar : public QWidget
{
    Q_OBJECT

public:
    explicit YearBar(QWidget *parent = nullptr);

    void setReports(const std::vector<archive::ReportSummary> &reports, ReportId chosen);
    /// How many are shown at a time. @param count >= 1
    void setMostShown(int count);
    /// What it would be wide with so many shown at most; 0 if there are none.
    [[nodiscard]] int widthShowing(int count) const;
    /// The chosen one's organization's next year (1), or the one before (-1); invalid: there is none.
    [[nodiscard]] ReportId neighbour(int by) const;

signals:
    void reportChosen(dashiji::ReportId report);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Of the chosen one; -1: there is none.
    [[nodiscard]] int place() const;
    /// The place of the first one shown when @p count are shown at most.
    [[nodiscard]] int firstOf(int count) const;
    [[nodiscard]] QStringList textsShowing(int count) const;
    void refresh();
    void updateIcons();

    std::vector<archive::ReportSummary> m_reports;
    ReportId m_chosen;
    int m_firstShown = 0;
    int m_mostShown = 6;
    Segments *m_segments;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace dashiji::app
