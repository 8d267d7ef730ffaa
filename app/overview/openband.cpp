// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/openband.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kWords = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;
constexpr double kRoomyWidth = 34; ///< em; narrower, the invitation stands below the words

} // namespace

OpenBand::OpenBand(QWidget *parent) : Card(parent)
{
    setLeastWidth(14);
}

void OpenBand::setThings(const QStringList &things)
{
    m_things = things;
    m_words =
        things.isEmpty()
            ? tr("Everything is done: every entry is written, every photo there, every number confirmed.")
            //: what is to be done, in the order in which it is done
            : tr("%n things to do yet: %1", nullptr, static_cast<int>(things.size()))
                  .arg(things.join(tr(" · ", "between things to do")));
    setAccessibleName(m_words);
    setAccessibleDescription(things.isEmpty() ? QString() : invitation());
    setEnabled(!things.isEmpty());
    updateGeometry();
    update();
}

QString OpenBand::invitation() const
{
    return tr("Begin with the first");
}

QRect OpenBand::wordsRect(int width) const
{
    const int left = iconPixels() + space(this, Space::Small);
    const int end = !m_things.isEmpty() && width >= ems(this, kRoomyWidth)
                        ? fontMetrics().horizontalAdvance(invitation()) + ems(this, 2.4)
                        : 0;
    const int room = std::max(1, width - left - end);
    return {left, 0, room, fontMetrics().boundingRect(QRect(0, 0, room, 10000), kWords, m_words).height()};
}

int OpenBand::insideHeight(int width) const
{
    const bool below = !m_things.isEmpty() && width < ems(this, kRoomyWidth);
    return std::max(wordsRect(width).height(), iconPixels()) + (below ? fontMetrics().lineSpacing() : 0);
}

void OpenBand::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = m_things.isEmpty() ? c.okSoft : c.warnSoft;
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() && isEnabled() ? mixed(ground, c.text, 0.04) : ground);
    painter.drawRoundedRect(rect(), kCardRadius, kCardRadius);
    paintInside(painter, rect().marginsRemoved(margins()), c);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), c.accentText);
}

void OpenBand::paintInside(QPainter &painter, const QRect &room, const Colors &colors)
{
    QRect words = wordsRect(room.width()).translated(room.topLeft());
    const QColor ink = m_things.isEmpty() ? colors.ok : colors.warn;
    words.setHeight(std::max(words.height(), iconPixels()));
    const QRect mark(room.left(), words.top() + (fontMetrics().height() - iconPixels()) / 2, iconPixels(),
                     iconPixels());
    app::icon(m_things.isEmpty() ? Icon::Right : Icon::Warning, ink).paint(&painter, mark);
    painter.setFont(font());
    painter.setPen(m_things.isEmpty() ? ink : colors.text);
    painter.drawText(words, kWords, m_words);
    if (m_things.isEmpty())
        return;
    painter.setPen(colors.accentText);
    const bool below = room.width() < ems(this, kRoomyWidth);
    const int line = fontMetrics().lineSpacing();
    const QRect end = below ? QRect(words.left(), room.bottom() + 1 - line, words.width(), line) : room;
    const QRect chevron(end.right() - ems(this, 0.8), end.top(), ems(this, 0.8), end.height());
    if (!below)
        drawChevron(painter, chevron, false, colors.accentText);
    painter.drawText(below ? end : end.adjusted(0, 0, -ems(this, 1.4), 0),
                     static_cast<int>(Qt::AlignVCenter | (below ? Qt::AlignLeft : Qt::AlignRight)),
                     invitation());
}

} // namespace dashiji::app
