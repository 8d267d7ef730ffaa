// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/keycapbutton.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <cmath>

namespace dashiji::app
{

KeyCapButton::KeyCapButton(const QString &key, Kind kind, QWidget *parent)
    : QPushButton(parent), m_key(key), m_kind(kind)
{
    setProperty("primary", kind == Kind::Primary);
    setAutoDefault(false);
}

QSize KeyCapButton::sizeHint() const
{
    const QSizeF cap = keyCapSize(m_key, textFont(font(), TextSize::Hint));
    return QPushButton::sizeHint() + QSize(static_cast<int>(std::ceil(cap.width())), 0);
}

void KeyCapButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QFont small = textFont(font(), TextSize::Hint);
    const bool white = isEnabled() && m_kind == Kind::Primary;
    const QColor words = white ? QColor(Qt::white) : option.palette.color(QPalette::ButtonText);
    const double gap = space(this, Space::Tight);
    const double all =
        QFontMetricsF(font()).horizontalAdvance(text()) + gap + keyCapSize(m_key, small).width();
    const double left = (width() - all) / 2;
    painter.setPen(words);
    painter.drawText(QRectF(left, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    drawKeyCap(painter, QPointF(left + all, height() / 2.0), m_key, small, words, faded(words, 0.6));
}

} // namespace dashiji::app
