// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The band that says that much was done at once, and takes it back.
#pragma once

#include "app/fields/noticeband.h"

class QAction;

namespace dashiji::app
{

/// Shown until something else is done: what it offers is the newest step of undo.
class UndoBand : public NoticeBand
{
    Q_OBJECT

public:
    /// @param undo the window's, with its keys; outlives this
    explicit UndoBand(QAction &undo, QWidget *parent = nullptr);

    /// @param what was done, in words
    void offer(const QString &what);

private:
    QAction &m_undo;
    QPushButton *m_button;
};

} // namespace dashiji::app
