// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks when something happened: a day, several, a month, the whole year.
#pragma once

#include <QDate>
#include <QDialog>

#include <optional>

class QDateEdit;
class QLabel;

namespace dashiji::app
{

class Segments;

class DatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param year offered while there is no date
    DatesDialog(int year, std::optional<QDate> from, std::optional<QDate> until, QWidget *parent);

    /// None: it is not said.
    [[nodiscard]] std::optional<QDate> from() const;
    /// Inclusive; none: one day, or none.
    [[nodiscard]] std::optional<QDate> until() const;

private:
    enum Kind {
        Unsaid,
        Day,
        Days,
        Month,
        Year,
    };
    [[nodiscard]] Kind kind() const;
    void show(Kind kind);

    const int m_year;
    Segments *m_kinds;
    QDateEdit *m_from;
    QLabel *m_to;
    QDateEdit *m_until;
};

} // namespace dashiji::app
