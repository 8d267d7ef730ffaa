// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks of the list at its left: where one is, and what lies beside it.
#pragma once

#include "core/model/place.h"

#include <QWidget>

namespace dashiji::archive
{
class Archive;
}

namespace dashiji::app
{

/// Shows everything in an archive; what is current there is what the pages show and the actions work on.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// @param archive not owned; nullptr: none is open
    virtual void setArchive(archive::Archive *archive) = 0;
    /// Makes a place current without telling of it by placeChosen(). @return whether there is such a place
    virtual bool select(const Place &place) = 0;
    /// What is current, with every id around it; nothing is valid when nothing is.
    [[nodiscard]] virtual Place current() const = 0;
    /// Year of the current report; 0: none.
    [[nodiscard]] virtual int currentYear() const = 0;
    /// The report one lands on when an archive is opened; invalid: there is none.
    [[nodiscard]] virtual Place first() const = 0;

signals:
    /// The user chose it.
    void placeChosen(const dashiji::Place &place);
    /// Enter or double click: go on there.
    void placeActivated(const dashiji::Place &place);
    /// Anything may be current now, by whomever.
    void currentChanged();
    void contextMenuRequested(const QPoint &globalPosition);
};

} // namespace dashiji::app
