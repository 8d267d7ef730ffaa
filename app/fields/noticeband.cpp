// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/noticeband.h"

#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dashiji::app
{

NoticeBand::NoticeBand(QWidget *parent)
    : QFrame(parent), m_label(new QLabel(this)), m_buttons(new QHBoxLayout), m_column(new QVBoxLayout(this))
{
    const int small = space(this, Space::Small);
    const int mark = space(this, Space::Broad);
    m_label->setObjectName(QStringLiteral("noticeSentence"));
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->setContentsMargins(mark, space(this, Space::Tight), small, space(this, Space::Tight));
    m_column->setSpacing(space(this, Space::Tight));
    m_column->addWidget(m_label);
    m_column->addLayout(m_buttons);
    m_buttons->setSpacing(space(this, Space::Tight));
    m_buttons->addStretch();
    applyColors();
}

void NoticeBand::say(Severity severity, const QString &sentence)
{
    m_severity = severity;
    m_label->setText(sentence);
    setAccessibleName(sentence);
    applyColors();
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

QString NoticeBand::sentence() const
{
    return m_label->text();
}

QPushButton *NoticeBand::addAction(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void NoticeBand::addDismiss()
{
    m_dismiss = addAction(QStringLiteral("dismissNotice"));
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    if (m_dismiss)
        m_dismiss->setText(tr("Got it"));
}

void NoticeBand::setOneLine()
{
    m_label->setWordWrap(false);
    m_buttons->insertWidget(0, m_label, 0, Qt::AlignVCenter);
    m_buttons->insertSpacing(1, space(this, Space::Small));
}

void NoticeBand::setDetail(QWidget *detail)
{
    m_column->insertWidget(1, detail);
}

void NoticeBand::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_severity == Severity::Error     ? colors.errSoft
                     : m_severity == Severity::Warning ? colors.warnSoft
                                                       : colors.sel);
    painter.drawRoundedRect(rect(), kControlRadius, kControlRadius);
    const double side = em(this);
    drawSeverity(
        painter,
        QRectF(space(this, Space::Small), m_label->y() + (fontMetrics().height() - side) / 2, side, side),
        m_severity, colors);
}

void NoticeBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void NoticeBand::applyColors()
{
    const Colors &colors = colorsFor(palette());
    QPalette own = m_label->palette();
    const QColor words = m_severity == Severity::Error     ? colors.err
                         : m_severity == Severity::Warning ? colors.warn
                                                           : colors.text;
    if (own.color(QPalette::WindowText) == words)
        return;
    own.setColor(QPalette::WindowText, words);
    m_label->setPalette(own);
}

} // namespace dashiji::app
