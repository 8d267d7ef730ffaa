// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window asks of a page.
#pragma once

#include "app/support/typedstate.h"
#include "core/model/place.h"

#include <QDateTime>
#include <QWidget>

namespace dashiji::archive
{
class Archive;
}

namespace dashiji::app
{

/// One of the pages the window switches between. Made when it is first shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// @param archive not owned; nullptr: none is open
    virtual void setArchive(archive::Archive *archive) = 0;
    /// Shows a report, section or entry of the archive. @param place with every id around what is meant
    virtual void showPlace(const Place &place) = 0;
    /// What is shown, and where the caret stands in it; only the innermost id need be valid.
    [[nodiscard]] virtual Place place() const { return {}; }
    /// Stores everything typed now; the window calls it before it turns to something else.
    /// @return false when something could not be stored; the page says what and why
    virtual bool flush() { return true; }
    /// What became of all that was typed here.
    [[nodiscard]] virtual TypedState typed() const { return TypedState::Saved; }
    /// Goes to the next (1) or the previous (-1) thing that is marked to be looked at here: a number to
    /// confirm, a difference. @return false: the page marks nothing
    virtual bool stepMark(int step)
    {
        Q_UNUSED(step)
        return false;
    }
    /// Moves the words that are chosen here to the end of an entry. @return false: it was not done; the page
    /// says why
    virtual bool moveChosenWords(EntryId to)
    {
        Q_UNUSED(to)
        return false;
    }
    /// Puts the focus where one goes on.
    virtual void enter() { setFocus(Qt::OtherFocusReason); }
    /// Lasting words for the status bar.
    [[nodiscard]] virtual QString statusText() const { return {}; }

signals:
    /// The page has turned to something by itself.
    void placeShown(const dashiji::Place &place);
    void statusChanged(const QString &text);
    void typedChanged();
    /// Typed words are in the archive since then (local time).
    void saved(const QDateTime &at);
};

} // namespace dashiji::app
