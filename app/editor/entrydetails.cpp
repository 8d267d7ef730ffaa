// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/entrydetails.h"

#include "app/editor/datesdialog.h"
#include "app/fields/fieldbox.h"
#include "app/fields/fieldplaces.h"
#include "app/support/formatting.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace dashiji::app
{
namespace
{

constexpr double kFieldWidth = 16; ///< em

} // namespace

EntryDetails::EntryDetails(ParkedTexts &parked, QWidget *parent)
    : QWidget(parent)
    , m_dates(new QPushButton(this))
    , m_department(new FieldBox(QStringLiteral("departmentField"), TextField::Paragraphs::One,
                                FieldBox::Look::Quiet, parked, this))
    , m_contact(new FieldBox(QStringLiteral("contactField"), TextField::Paragraphs::One,
                             FieldBox::Look::Quiet, parked, this))
{
    setObjectName(QStringLiteral("entryDetails"));
    setMinimumSize(1, 1); // its form hides it where there is no room
    m_dates->setObjectName(QStringLiteral("entryDates"));
    m_dates->setAutoDefault(false);
    connect(m_dates, &QPushButton::clicked, this, &EntryDetails::askDates);
    m_department->setLabel(tr("Department"));
    m_department->field().setHint(tr("Department that reports it"));
    m_contact->setLabel(tr("Contact"));
    m_contact->field().setHint(tr("Whom to ask"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, Space::Small));
    row->addWidget(m_dates, 0, Qt::AlignVCenter);
    for (FieldBox *box : {m_department, m_contact}) {
        box->field().setType(TextSize::Text, QFont::Normal, 1.4);
        box->field().setRows(1, 1);
        box->setMaximumWidth(ems(this, kFieldWidth));
        row->addWidget(box, 1, Qt::AlignVCenter);
        connect(&box->saver(), &FieldSaver::saved, this, &EntryDetails::saved);
    }
    row->addStretch();
    connect(&m_department->field(), &TextField::finished, this, [this] { m_contact->field().setFocus(); });
}

void EntryDetails::setReadOnly(bool readOnly)
{
    m_dates->setEnabled(!readOnly);
    m_department->field().setReadOnlyText(readOnly);
    m_contact->field().setReadOnlyText(readOnly);
}

void EntryDetails::setBandPlace(QVBoxLayout *place)
{
    m_department->setBandPlace(place);
    m_contact->setBandPlace(place);
}

void EntryDetails::open(archive::Archive &archive, const Entry &entry, int year)
{
    m_archive = &archive;
    m_entry = entry.id;
    m_year = year;
    m_department->saver().open(entryPlace(archive, entry.id, Column::Department), entry.department);
    m_contact->saver().open(entryPlace(archive, entry.id, Column::Contact), entry.contact);
    showDates(entry);
}

void EntryDetails::refresh(const Entry &entry)
{
    m_department->saver().refresh(entry.department);
    m_contact->saver().refresh(entry.contact);
    showDates(entry);
}

void EntryDetails::close()
{
    m_department->saver().close();
    m_contact->saver().close();
    m_entry = {};
}

bool EntryDetails::save()
{
    const bool department = m_department->saver().leave();
    return m_contact->saver().leave() && department;
}

void EntryDetails::showDates(const Entry &entry)
{
    const QString days = daysText(entry.from, entry.until);
    m_dates->setText(days.isEmpty() ? tr("Date…") : days);
    m_dates->setAccessibleName(days.isEmpty() ? tr("When it happened: not said")
                                              : tr("When it happened: %1").arg(days));
    m_dates->setToolTip(tr("When it happened"));
}

void EntryDetails::askDates()
{
    const auto entry = m_archive->entry(m_entry);
    if (!entry)
        return emit failed(entry.error());
    auto *dialog = new DatesDialog(m_year, entry->from, entry->until, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_entry] {
        if (id != m_entry)
            return;
        const auto set = m_archive->writer().setEntryDates(id, dialog->from(), dialog->until());
        set ? emit saved() : emit failed(set.error());
    });
    dialog->open();
}

} // namespace dashiji::app
