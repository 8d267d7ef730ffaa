// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/statusline.h"

#include "app/support/formatting.h"
#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace dashiji::app
{
namespace
{

constexpr int kLate = 300;         ///< ms: shorter work shows no bar
constexpr int kMessageTime = 8000; ///< ms

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_saved(new QLabel(this))
    , m_message(new QLabel(this))
    , m_pageText(new QLabel(this))
    , m_busyText(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_mark->setObjectName(QStringLiteral("savedMark"));
    m_saved->setObjectName(QStringLiteral("savedText"));
    m_message->setObjectName(QStringLiteral("statusMessage"));
    m_pageText->setObjectName(QStringLiteral("pageText"));
    m_busyText->setObjectName(QStringLiteral("busyText"));
    m_bar->setObjectName(QStringLiteral("busyBar"));
    m_cancel->setObjectName(QStringLiteral("busyCancel"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(ems(this, 9), ems(this, 0.5));
    m_cancel->setAutoRaise(true);
    for (QLabel *label : {m_saved, m_message, m_pageText, m_busyText}) {
        label->setFont(textFont(font(), TextSize::Hint));
        label->setTextFormat(Qt::PlainText);
    }
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(this, Space::Small), 0, space(this, Space::Small), 0);
    layout->setSpacing(space(this, Space::Hair));
    layout->addWidget(m_mark);
    layout->addWidget(m_saved);
    layout->addSpacing(space(this, Space::Small));
    layout->addWidget(m_message, 1);
    layout->addWidget(m_busyText);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addSpacing(space(this, Space::Small));
    layout->addWidget(m_pageText);

    m_late.setSingleShot(true);
    m_late.setInterval(kLate);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_bar->show();
        m_busyText->show();
        m_cancel->setVisible(static_cast<bool>(m_cancelBusy));
    });
    m_messageEnd.setSingleShot(true);
    m_messageEnd.setInterval(kMessageTime);
    connect(&m_messageEnd, &QTimer::timeout, m_message, &QLabel::clear);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_cancelBusy)
            m_cancelBusy();
    });
    finish();
    setAccessibleName(tr("Status"));
    m_mark->setAccessibleName(tr("State of saving"));
    // A name would be read instead of what the label says: what it is about is its description.
    m_saved->setAccessibleDescription(tr("Last saved"));
    m_message->setAccessibleDescription(tr("Message"));
    m_pageText->setAccessibleDescription(tr("About this page"));
    m_busyText->setAccessibleDescription(tr("Work under way"));
    m_bar->setAccessibleName(tr("Work under way"));
    m_cancel->setAccessibleName(tr("Stop"));
    m_cancel->setToolTip(tr("Stop"));
    applyColours();
}

void StatusLine::showSaved(Saved state, const QDateTime &moment)
{
    m_state = state;
    m_moment = moment;
    updateSaved();
}

void StatusLine::clear()
{
    m_message->clear();
    m_pageText->clear();
}

void StatusLine::showMessage(const QString &text)
{
    m_message->setText(text);
    m_messageEnd.start();
}

void StatusLine::showPageText(const QString &text)
{
    m_pageText->setText(text);
}

void StatusLine::begin(const QString &text, std::function<void()> cancel)
{
    m_busy = true;
    m_cancelBusy = std::move(cancel);
    m_busyText->setText(text);
    m_late.start();
}

void StatusLine::finish()
{
    m_busy = false;
    m_cancelBusy = {};
    m_late.stop();
    m_bar->hide();
    m_busyText->hide();
    m_cancel->hide();
}

void StatusLine::updateSaved()
{
    const Colors &c = colorsFor(palette());
    const int side = ems(this, 0.95);
    QPixmap mark(QSize(side, side) * devicePixelRatioF());
    mark.setDevicePixelRatio(devicePixelRatioF());
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    switch (m_state) {
    case Saved::Nothing:
        m_saved->clear();
        break;
    case Saved::Saved:
        drawEntryState(painter, QRectF(0, 0, side, side), EntryState::Written, c);
        m_saved->setText(tr("Saved %1").arg(timeOfDay(m_moment)));
        break;
    case Saved::Waiting:
        drawEntryState(painter, QRectF(0, 0, side, side), EntryState::Writing, c);
        m_saved->setText(tr("Saving …"));
        break;
    case Saved::Conflict:
        drawSeverity(painter, QRectF(0, 0, side, side), Severity::Warning, c);
        m_saved->setText(tr("Not saved: changed elsewhere"));
        break;
    case Saved::Unsaved:
        drawSeverity(painter, QRectF(0, 0, side, side), Severity::Error, c);
        m_saved->setText(tr("Not saved"));
        break;
    case Saved::ReadOnly:
        drawSeverity(painter, QRectF(0, 0, side, side), Severity::Hint, c);
        m_saved->setText(tr("For reading only"));
        break;
    }
    painter.end();
    m_mark->setPixmap(mark);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void StatusLine::applyColours()
{
    m_cancel->setIcon(icon(Icon::Close, palette()));
    updateSaved();
}

} // namespace dashiji::app
