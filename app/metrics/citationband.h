// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers to say a changed value in the other places that cite the same fact.
#pragma once

#include "app/fields/noticeband.h"

namespace dashiji::app
{

class MetricsDesk;

/// Shows itself when the desk offers citations, until it is answered or another entry is shown.
class CitationBand : public NoticeBand
{
    Q_OBJECT

public:
    /// @param desk outlives this
    explicit CitationBand(MetricsDesk &desk, QWidget *parent = nullptr);

private:
    MetricsDesk &m_desk;
    QPushButton *m_change;
    QPushButton *m_leave;
};

} // namespace dashiji::app
