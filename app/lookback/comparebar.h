// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which two years are beside each other, and what of them is shown.
#pragma once

#include "core/archive/archive.h"

#include <QWidget>

class QComboBox;
class QBoxLayout;
class QPushButton;
class QToolButton;

namespace dashiji::app
{

class Segments;

class CompareBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompareBar(QWidget *parent = nullptr);

    /// @param reports newest first
    void setReports(const std::vector<archive::ReportSummary> &reports);
    void choose(ReportId from, ReportId to);
    [[nodiscard]] ReportId from() const;
    [[nodiscard]] ReportId to() const;
    [[nodiscard]] bool showsNumbersOnly() const;
    [[nodiscard]] bool showsChangedOnly() const;
    void swap();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void yearsChosen();
    void modeChosen();
    void exportAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QComboBox *addYears(const QString &name, const QString &accessibleName);

    QBoxLayout *m_rows;
    QWidget *m_years;
    QWidget *m_modes;
    QComboBox *m_from;
    QToolButton *m_swap;
    QComboBox *m_to;
    QPushButton *m_changed;
    Segments *m_what;
    QPushButton *m_export;
};

} // namespace dashiji::app
