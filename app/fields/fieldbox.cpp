// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldbox.h"

#include "app/fields/fieldband.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace dashiji::app
{

FieldBox::FieldBox(const QString &name, TextField::Paragraphs paragraphs, Look look, ParkedTexts &parked,
                   QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_layout(new QVBoxLayout(this))
    , m_field(new TextField(paragraphs, this))
    , m_saver(new FieldSaver(*m_field, parked))
{
    setObjectName(name + QStringLiteral("Box"));
    m_field->setObjectName(name);
    m_field->viewport()->setAutoFillBackground(false);
    setFocusProxy(m_field);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(this, Space::Hair));
    if (look == Look::Framed) {
        m_label = new QLabel(this);
        m_label->setForegroundRole(QPalette::PlaceholderText);
        m_label->setBuddy(m_field);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        m_layout->addWidget(m_label);
    }
    if (look != Look::Bare) {
        const int side = space(this, look == Look::Framed ? Space::Small : Space::Hair);
        const int above = space(this, look == Look::Framed ? Space::Tight : Space::Hair);
        m_field->setInset(side, above);
    }
    m_layout->addWidget(m_field);
    connect(m_field, &TextField::entered, this, qOverload<>(&QWidget::update));
    connect(m_field, &TextField::left, this, qOverload<>(&QWidget::update));
    connect(m_saver, &FieldSaver::stateChanged, this, &FieldBox::followState);
}

FieldBox::~FieldBox()
{
    // The band may stand in another widget's layout; it speaks of this box's saver.
    delete m_band;
}

void FieldBox::setLabel(const QString &label)
{
    m_field->setAccessibleName(label);
    if (m_label)
        m_label->setText(label);
    if (m_band && m_bandPlace)
        m_band->setName(label);
}

void FieldBox::setBandPlace(QVBoxLayout *place)
{
    m_bandPlace = place;
}

void FieldBox::followState()
{
    const bool wrong =
        m_saver->state() == FieldSaver::State::Failed || m_saver->state() == FieldSaver::State::Conflict;
    if (!wrong || m_band)
        return;
    m_band = new FieldBand(*m_saver, m_bandPlace ? m_field->accessibleName() : QString(), this);
    m_band->setObjectName(m_field->objectName() + QStringLiteral("Band"));
    (m_bandPlace ? m_bandPlace : m_layout)->insertWidget(0, m_band);
    m_band->show();
}

void FieldBox::paintEvent(QPaintEvent *)
{
    const bool focused = m_field->hasFocus();
    const bool framed = m_look == Look::Framed || (m_look == Look::Quiet && (focused || underMouse()));
    if (!framed)
        return;
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused                  ? colors.accentText
                        : m_look == Look::Framed ? colors.line3
                                                 : colors.line2,
                        focused ? 2 : 1));
    painter.setBrush(m_look == Look::Framed || focused ? QBrush(colors.base) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(m_field->geometry()).adjusted(1, 1, -1, -1), kControlRadius,
                            kControlRadius);
}

void FieldBox::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void FieldBox::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace dashiji::app
