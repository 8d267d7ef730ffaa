// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/citationband.h"

#include "app/metrics/metricsdesk.h"

#include <QPushButton>

namespace dashiji::app
{

CitationBand::CitationBand(MetricsDesk &desk, QWidget *parent)
    : NoticeBand(parent)
    , m_desk(desk)
    , m_change(addAction(QStringLiteral("changeCitations")))
    , m_leave(addAction(QStringLiteral("leaveCitations")))
{
    setObjectName(QStringLiteral("citationBand"));
    connect(&desk, &MetricsDesk::citationsOffered, this, [this](const QString &sentence) {
        say(Severity::Warning, sentence);
        show();
    });
    connect(&desk, &MetricsDesk::entryShown, this, &QWidget::hide);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_desk.changeCitations();
        hide();
    });
    connect(m_leave, &QPushButton::clicked, this, &QWidget::hide);
    m_change->setText(tr("Change there too"));
    m_leave->setText(tr("Leave as it is"));
    hide();
}

} // namespace dashiji::app
