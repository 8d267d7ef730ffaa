// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The band that says that typed texts wait to be stored, and the ways out.
#pragma once

#include "app/fields/noticeband.h"

namespace dashiji::app
{

class ParkedTexts;

/// Shows itself while texts are parked, and only then.
class WaitingBand : public NoticeBand
{
    Q_OBJECT

public:
    /// @param parked outlives this
    explicit WaitingBand(ParkedTexts &parked, QWidget *parent = nullptr);

private:
    void follow();
    /// Gives the texts to the clipboard and forgets them.
    void letGo();

    ParkedTexts &m_parked;
    QPushButton *m_retry;
    QPushButton *m_letGo;
};

} // namespace dashiji::app
