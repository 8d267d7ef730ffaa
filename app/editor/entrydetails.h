// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line under an entry's title: when it happened, which department reports it, whom to ask.
#pragma once

#include "core/archive/archive.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace dashiji::app
{

class FieldBox;
class ParkedTexts;

class EntryDetails : public QWidget
{
    Q_OBJECT

public:
    /// @param parked outlives this
    explicit EntryDetails(ParkedTexts &parked, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// @param archive outlives this @param year of its report
    void open(archive::Archive &archive, const Entry &entry, int year);
    /// The same entry as it stands in the archive now.
    void refresh(const Entry &entry);
    /// Saves or parks what is typed.
    void close();
    bool save();
    void setBandPlace(QVBoxLayout *place);

signals:
    void saved();
    /// A date could not be stored.
    void failed(const dashiji::Error &error);

private:
    void showDates(const Entry &entry);
    void askDates();

    archive::Archive *m_archive = nullptr;
    EntryId m_entry;
    int m_year = 0;
    QPushButton *m_dates;
    FieldBox *m_department;
    FieldBox *m_contact;
};

} // namespace dashiji::app
