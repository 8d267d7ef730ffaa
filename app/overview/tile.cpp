// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/tile.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{

int wrappedHeight(const QFont &font, const QString &words, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), kTall), kWrapped, words).height();
}

Card::Card(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Card::setLeastWidth(double ems)
{
    m_leastWidth = ems;
    updateGeometry();
}

QMargins Card::margins() const
{
    return {space(this, Space::Normal), space(this, Space::Small), space(this, Space::Normal),
            space(this, Space::Small)};
}

int Card::heightForWidth(int width) const
{
    const QMargins around = margins();
    return insideHeight(width - around.left() - around.right()) + around.top() + around.bottom();
}

QSize Card::minimumSizeHint() const
{
    const int width = ems(this, m_leastWidth);
    return {width, heightForWidth(std::max(width, this->width()))};
}

QSize Card::sizeHint() const
{
    return minimumSizeHint();
}

void Card::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hovered = isEnabled() && underMouse();
    painter.setPen(QPen(hovered ? c.line2 : c.line, 1));
    painter.setBrush(isDown() ? mixed(c.raised, c.hover, 0.6) : c.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
    paintInside(painter, rect().marginsRemoved(margins()), c);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), c.accentText);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

Tile::Tile(Icon icon, QWidget *parent) : Card(parent), m_icon(icon) {}

void Tile::setWords(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words.caption + u' ' + words.value + words.whole);
    setAccessibleDescription(words.detail);
    updateGeometry();
    update();
}

QFont Tile::valueFont() const
{
    return textFont(font(), TextSize::EntryTitle, QFont::Bold);
}

QFont Tile::detailFont() const
{
    return textFont(font(), TextSize::Hint);
}

int Tile::insideHeight(int width) const
{
    return std::max(fontMetrics().height(), iconPixels()) + QFontMetrics(valueFont()).height() +
           wrappedHeight(detailFont(), m_words.detail, width) + space(this, Space::Hair);
}

void Tile::paintInside(QPainter &painter, const QRect &room, const Colors &colors)
{
    QRect line(room.left(), room.top(), room.width(), std::max(fontMetrics().height(), iconPixels()));
    const QRect picture(line.left(), line.center().y() - iconPixels() / 2, iconPixels(), iconPixels());
    app::icon(m_icon, colors.text2).paint(&painter, picture);
    const QRect chevron(line.right() - ems(this, 0.8), line.top(), ems(this, 0.8), line.height());
    drawChevron(painter, chevron, false, colors.text3);
    const int left = picture.right() + space(this, Space::Tight);
    painter.setFont(font());
    painter.setPen(colors.text2);
    const int captionWidth = chevron.left() - space(this, Space::Hair) - left;
    painter.drawText(QRect(left, line.top(), captionWidth, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_words.caption, Qt::ElideRight, captionWidth));

    const QFontMetrics large(valueFont());
    line.setTop(line.bottom() + 1);
    line.setHeight(large.height());
    painter.setFont(valueFont());
    painter.setPen(m_words.calls ? colors.warn : colors.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_words.value);
    const int behind = large.horizontalAdvance(m_words.value) + space(this, Space::Hair);
    painter.setFont(textFont(font(), TextSize::Group));
    painter.setPen(colors.text2);
    // On the line the large figures stand on.
    painter.drawText(
        QPoint(line.left() + behind, line.top() + (line.height() - large.height()) / 2 + large.ascent()),
        m_words.whole);

    painter.setFont(detailFont());
    painter.setPen(colors.text2);
    painter.drawText(QRect(room.left(), line.bottom() + 1 + space(this, Space::Hair), room.width(), kTall),
                     kWrapped, m_words.detail);
}

} // namespace dashiji::app
