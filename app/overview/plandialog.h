// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office sets itself for a year: the day its report is to be done, and how many entries a list has.
#pragma once

#include "core/model/records.h"

#include <QDialog>

class QCalendarWidget;
class QCheckBox;
class QSpinBox;

namespace dashiji::app
{

class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    PlanDialog(int year, const YearPlan &plan, QWidget *parent);

    [[nodiscard]] YearPlan plan() const;

private:
    QCheckBox *m_hasDay;
    QCalendarWidget *m_day;
    QSpinBox *m_entries;
    QSpinBox *m_title;
};

} // namespace dashiji::app
