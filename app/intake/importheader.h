// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of the import preview: what file it is, how many doubts are left, and the way from one to the
// next.
#pragma once

#include "core/intake/source.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dashiji::app
{

class Chip;

class ImportHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHeader(QWidget *parent = nullptr);

    void setSource(const intake::Source &source);
    /// @param elsewhere  in doubt in the other files
    void setDoubts(int count, int elsewhere = 0);

signals:
    void previousDoubt();
    void nextDoubt();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_facts;
    Chip *m_doubts;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace dashiji::app
