// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/chip.h"

#include "app/support/measures.h"

#include <QPaintEvent>
#include <QPainter>

namespace dashiji::app
{

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text, ChipKind kind)
{
    m_text = text;
    m_kind = kind;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QSizeF size = chipSize(m_text, textFont(font(), TextSize::Hint));
    return {qRound(size.width()) + 1, controlHeight(this)};
}

void Chip::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawChip(painter, QPointF(0, height() / 2.0), m_text, textFont(font(), TextSize::Hint), m_kind,
             colorsFor(palette()));
}

} // namespace dashiji::app
