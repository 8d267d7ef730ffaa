// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page of writing offers in the menus of the window too.
#pragma once

#include "core/model/report.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QPalette;

namespace dashiji::app
{

/// They stand in the menus before there is a page, which switches them on and does what they say.
class EditorActions : public QObject
{
    Q_OBJECT

public:
    explicit EditorActions(QObject *parent = nullptr);

    [[nodiscard]] QAction &addPhotos() const { return *m_addPhotos; }
    /// One of them is checked: Empty, Writing, Written.
    [[nodiscard]] QActionGroup &states() const { return *m_states; }
    [[nodiscard]] QAction &state(EntryState state) const;
    [[nodiscard]] QAction &larger() const { return *m_larger; }
    [[nodiscard]] QAction &smaller() const { return *m_smaller; }
    [[nodiscard]] QAction &usualSize() const { return *m_usualSize; }
    /// Of the letters: larger, smaller, usual. The reading page has the same keys for its own.
    [[nodiscard]] QList<QAction *> sizes() const { return {m_larger, m_smaller, m_usualSize}; }

    void recolour(const QPalette &palette);

private:
    QAction *m_addPhotos;
    QActionGroup *m_states;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_usualSize;
};

} // namespace dashiji::app
