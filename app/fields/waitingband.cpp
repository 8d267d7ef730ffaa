// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/waitingband.h"

#include "app/fields/parkedtexts.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

namespace dashiji::app
{

WaitingBand::WaitingBand(ParkedTexts &parked, QWidget *parent)
    : NoticeBand(parent)
    , m_parked(parked)
    , m_retry(addAction(QStringLiteral("tryAgain")))
    , m_letGo(addAction(QStringLiteral("copyAndClear")))
{
    setObjectName(QStringLiteral("waitingTexts"));
    connect(m_retry, &QPushButton::clicked, this, [this] { m_parked.save(); });
    connect(m_letGo, &QPushButton::clicked, this, &WaitingBand::letGo);
    connect(&parked, &ParkedTexts::changed, this, &WaitingBand::follow);
    m_retry->setText(tr("Try again"));
    m_letGo->setText(tr("Copy and let go"));
    follow();
}

void WaitingBand::letGo()
{
    QStringList texts;
    for (const ParkedText &text : m_parked.texts())
        texts.append(text.text);
    QApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    m_parked.clear();
}

void WaitingBand::follow()
{
    const int count = static_cast<int>(m_parked.texts().size());
    setVisible(count > 0);
    if (count > 0)
        say(Severity::Warning, tr("%n texts written elsewhere could not be stored yet. They are kept and "
                                  "tried again every few seconds.",
                                  nullptr, count));
}

} // namespace dashiji::app
