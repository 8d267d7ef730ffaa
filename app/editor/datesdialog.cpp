// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/datesdialog.h"

#include "app/support/measures.h"
#include "app/widgets/segments.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace dashiji::app
{

DatesDialog::DatesDialog(int year, std::optional<QDate> from, std::optional<QDate> until, QWidget *parent)
    : QDialog(parent)
    , m_year(year)
    , m_kinds(new Segments(this))
    , m_from(new QDateEdit(from.value_or(QDate(year, 1, 1)), this))
    , m_to(new QLabel(tr("to"), this))
    , m_until(new QDateEdit(until.value_or(m_from->date()), this))
{
    setObjectName(QStringLiteral("datesDialog"));
    setWindowTitle(tr("When it happened"));
    m_kinds->setObjectName(QStringLiteral("datesKind"));
    m_kinds->setAccessibleName(windowTitle());
    m_kinds->setTexts(
        {tr("Not said"), tr("One day"), tr("Several days"), tr("A month"), tr("All of %1").arg(year)});
    m_from->setObjectName(QStringLiteral("datesFrom"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setObjectName(QStringLiteral("datesUntil"));
    m_until->setAccessibleName(tr("Last day"));
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        edit->setDateRange(QDate(1000, 1, 1), QDate(9999, 12, 31));
        edit->setMinimumSize(ems(this, 10), ems(this, 2.5));
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_until);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Set the date"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(QStringLiteral("datesKeep"));
    keep->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(this, Space::Normal));
    column->addWidget(m_kinds);
    column->addLayout(row);
    column->addWidget(buttons);

    connect(m_kinds, &Segments::chosenByUser, this, [this](int chosen) { show(static_cast<Kind>(chosen)); });
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (m_until->date() < day)
            m_until->setDate(day);
    });
    connect(m_until, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (m_from->date() > day)
            m_from->setDate(day);
    });
    const QDate first = m_from->date();
    const QDate last = m_until->date();
    const bool isWhole = first.day() == 1 && last.day() == last.daysInMonth() && first.year() == last.year();
    const Kind kind = !from                                                                         ? Day
                      : first == last                                                               ? Day
                      : isWhole && first.month() == last.month()                                    ? Month
                      : isWhole && first.month() == 1 && last.month() == 12 && first.year() == year ? Year
                                                                                                    : Days;
    m_kinds->setChosen(kind);
    show(kind);
    m_from->setFocus();
}

DatesDialog::Kind DatesDialog::kind() const
{
    return static_cast<Kind>(m_kinds->chosen());
}

void DatesDialog::show(Kind kind)
{
    //: format of a month, as in QLocale::toString
    m_from->setDisplayFormat(kind == Month ? tr("MMM yyyy") : QLocale().dateFormat(QLocale::ShortFormat));
    m_from->setEnabled(kind != Unsaid && kind != Year);
    m_to->setVisible(kind == Days);
    m_until->setVisible(kind == Days);
}

std::optional<QDate> DatesDialog::from() const
{
    const QDate day = m_from->date();
    switch (kind()) {
    case Unsaid:
        return std::nullopt;
    case Day:
    case Days:
        return day;
    case Month:
        return QDate(day.year(), day.month(), 1);
    case Year:
        break;
    }
    return QDate(m_year, 1, 1);
}

std::optional<QDate> DatesDialog::until() const
{
    const QDate day = m_from->date();
    switch (kind()) {
    case Unsaid:
    case Day:
        return std::nullopt;
    case Days:
        return m_until->date();
    case Month:
        return QDate(day.year(), day.month(), day.daysInMonth());
    case Year:
        break;
    }
    return QDate(m_year, 12, 31);
}

} // namespace dashiji::app
