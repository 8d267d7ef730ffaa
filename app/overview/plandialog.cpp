// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/plandialog.h"

#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace dashiji::app
{

PlanDialog::PlanDialog(int year, const YearPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_hasDay(new QCheckBox(tr("The report is to be &done on:"), this))
    , m_day(new QCalendarWidget(this))
    , m_entries(new QSpinBox(this))
    , m_title(new QSpinBox(this))
{
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(tr("Plan of %1").arg(year));
    m_hasDay->setObjectName(QStringLiteral("planHasDay"));
    m_hasDay->setAccessibleName(tr("There is a day on which the report is to be done"));
    m_hasDay->setChecked(plan.due.has_value());
    m_day->setObjectName(QStringLiteral("planDay"));
    m_day->setAccessibleName(tr("Day on which the report is to be done"));
    m_day->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_day->setSelectedDate(plan.due.value_or(QDate(year, 12, 31)));
    // Weekends are no errors.
    QTextCharFormat weekend;
    weekend.setForeground(colorsFor(palette()).text2);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_day->setWeekdayTextFormat(day, weekend);
    connect(m_day, &QCalendarWidget::selectionChanged, this, [this] { m_hasDay->setChecked(true); });

    m_entries->setObjectName(QStringLiteral("planEntries"));
    m_entries->setAccessibleName(tr("Entries of each list"));
    m_entries->setRange(1, kMostEntries);
    m_entries->setValue(plan.entries);
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_title->setAccessibleName(tr("Most characters of a title"));
    m_title->setRange(0, kMostTitleLimit);
    m_title->setSpecialValueText(tr("no limit"));
    m_title->setValue(plan.titleLimit);
    auto *rows = new QGridLayout;
    const auto addRow = [&](const QString &words, QSpinBox *box) {
        box->setMinimumSize(ems(this, 7), ems(this, 2.5));
        auto *name = new QLabel(words, this);
        name->setObjectName(box->objectName() + QStringLiteral("Name"));
        name->setBuddy(box);
        rows->addWidget(name, rows->rowCount(), 0);
        rows->addWidget(box, rows->rowCount() - 1, 1);
    };
    addRow(tr("&Entries of each list, in every year:"), m_entries);
    addRow(tr("Most characters of a &title:"), m_title);
    rows->setColumnStretch(2, 1);

    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(QStringLiteral("planButtons"));
    QPushButton *keep = buttons->addButton(tr("Keep the plan"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("planKeep"));
    keep->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(this, Space::Small));
    column->addWidget(m_hasDay);
    column->addWidget(m_day, 1);
    column->addLayout(rows);
    column->addWidget(buttons);
    m_day->setFocus();
}

YearPlan PlanDialog::plan() const
{
    return {m_entries->value(), m_hasDay->isChecked() ? std::optional(m_day->selectedDate()) : std::nullopt,
            m_title->value()};
}

} // namespace dashiji::app
