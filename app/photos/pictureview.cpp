// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/pictureview.h"

#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace dashiji::app
{
namespace
{

constexpr double kWidthEms = 13.2;
constexpr double kHeightEms = 7.1;
constexpr double kRing = 3; ///< room for the focus ring, pixels

} // namespace

void drawCovering(QPainter &painter, const QRectF &rect, const QImage &image)
{
    const QSizeF size = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
    QRectF target(QPointF(), size);
    target.moveCenter(rect.center());
    QPainterPath shape;
    shape.addRoundedRect(rect, kControlRadius, kControlRadius);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(shape);
    painter.drawImage(target, image);
    painter.restore();
}

PictureView::PictureView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void PictureView::setContent(Content content, const QImage &image)
{
    m_content = content;
    m_image = image;
    update();
}

void PictureView::setTag(const QString &tag)
{
    m_tag = tag;
    update();
}

void PictureView::setTargeted(bool targeted)
{
    m_targeted = targeted;
    update();
}

QSize PictureView::sizeHint() const
{
    return {ems(this, kWidthEms), ems(this, kHeightEms)};
}

QRectF PictureView::pictureFrame() const
{
    return QRectF(rect()).adjusted(kRing, kRing, -kRing, -kRing);
}

QRectF PictureView::menuButton() const
{
    const double gap = space(this, Space::Hair);
    const double side = kMinimumTarget;
    return {pictureFrame().right() - gap - side, pictureFrame().top() + gap, side, side};
}

void PictureView::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = pictureFrame();
    const QFont hint = textFont(font(), TextSize::Hint);
    const auto say = [&](const QString &words, const QRectF &where) {
        painter.setFont(hint);
        painter.setPen(colors.text3);
        painter.drawText(where, Qt::AlignCenter | Qt::TextWordWrap, words);
    };
    switch (m_content) {
    case Content::Shown:
        drawCovering(painter, frame, m_image);
        break;
    case Content::Missing:
        drawMissingPicture(painter, frame, colors);
        say(tr("No picture yet"),
            QRectF(frame.left(), frame.bottom() - 2 * em(this), frame.width(), 1.6 * em(this)));
        break;
    case Content::Expected:
    case Content::Broken:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(frame, kControlRadius, kControlRadius);
        if (m_content == Content::Broken)
            say(tr("The picture cannot be shown"), frame);
        break;
    }
    if (!m_tag.isEmpty()) {
        const QSizeF size = chipSize(m_tag, hint);
        drawChip(painter,
                 frame.topLeft() +
                     QPointF(space(this, Space::Hair), space(this, Space::Hair) + size.height() / 2),
                 m_tag, hint, ChipKind::Warning, colors);
    }
    if (hasFocus() || underMouse()) {
        painter.setPen(QPen(colors.line2, 1));
        painter.setBrush(colors.raised);
        painter.drawRoundedRect(menuButton(), kControlRadius, kControlRadius);
        QRect dots(0, 0, iconPixels(), iconPixels());
        dots.moveCenter(menuButton().center().toPoint());
        icon(Icon::More, colors.text2).paint(&painter, dots);
    }
    if (hasFocus() || m_targeted)
        drawFocusRing(painter, frame, colors.accentText);
    else if (underMouse()) {
        painter.setPen(QPen(colors.line3, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5), kControlRadius, kControlRadius);
    }
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Paste))
        emit pasteAsked();
    else if (alt && event->key() == Qt::Key_Left)
        emit moveAsked(-1);
    else if (alt && event->key() == Qt::Key_Right)
        emit moveAsked(1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeAsked();
    else
        QWidget::keyPressEvent(event);
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->position().toPoint();
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (!m_pressed || way < QApplication::startDragDistance())
        return;
    m_pressed = false;
    emit dragAsked();
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = m_pressed && event->button() == Qt::LeftButton;
    m_pressed = false;
    if (click && menuButton().contains(event->position())) {
        emit menuAsked(mapToGlobal(menuButton().bottomLeft().toPoint()));
        return;
    }
    // A missing picture asks to be chosen at the first click; one that is there is enlarged by two.
    if (click && m_content == Content::Missing)
        emit activated();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = false;
    if (event->button() == Qt::LeftButton && m_content != Content::Missing)
        emit activated();
}

void PictureView::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuAsked(event->globalPos());
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PictureView::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void PictureView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace dashiji::app
