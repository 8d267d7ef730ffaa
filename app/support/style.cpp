// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/style.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace dashiji::app
{
namespace
{

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return (button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton)) ||
           (widget != nullptr && widget->property("primary").toBool());
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, bool primary)
{
    const Colors &c = colorsFor(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state.testFlag(QStyle::State_Sunken);
    const bool on = option->state.testFlag(QStyle::State_On);
    QColor fill = primary ? c.accent : c.raised;
    if (on && !primary)
        fill = c.sel;
    if (down)
        fill = mixed(fill, c.text, 0.12);
    else if (enabled && option->state.testFlag(QStyle::State_MouseOver))
        fill = primary ? mixed(fill, c.text, 0.08) : (on ? c.sel : c.hover);
    QColor edge = primary ? fill : c.line2;
    painter->save();
    if (!enabled)
        painter->setOpacity(0.4);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius,
                             kControlRadius);
    painter->restore();
    if (enabled && option->state.testFlag(QStyle::State_HasFocus) &&
        option->state.testFlag(QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2),
                      primary ? QColor(Qt::white) : c.accentText);
}

void drawToolPanel(const QStyleOption *option, QPainter *painter)
{
    const Colors &c = colorsFor(option->palette);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool over = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const bool down = option->state.testFlag(QStyle::State_Sunken);
    const bool on = option->state.testFlag(QStyle::State_On);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (over || down || on) {
        painter->setBrush(down ? mixed(c.hover, c.text, 0.12) : c.hover);
        painter->drawRoundedRect(QRectF(option->rect), kControlRadius, kControlRadius);
    }
    painter->restore();
    if (enabled && option->state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), c.accentText);
}

void drawFieldFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colorsFor(option->palette);
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    const bool wrong = widget != nullptr && widget->property("wrong").toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double width = focus ? 2 : 1;
    painter->setPen(QPen(wrong ? c.err : focus ? c.accentText : c.line3, width));
    painter->setBrush(Qt::NoBrush);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), kControlRadius,
                             kControlRadius);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("dashiji"));
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, isPrimary(option, widget));
        return;
    case PE_PanelButtonTool:
        drawToolPanel(option, painter);
        return;
    case PE_FrameButtonTool:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameLineEdit:
        drawFieldFrame(option, painter, widget);
        return;
    case PE_PanelLineEdit: {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.brush(QPalette::Base));
        const bool framed = panel != nullptr && panel->lineWidth > 0;
        const double inset = framed ? 0.5 : 0;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                                 framed ? kControlRadius : 0, framed ? kControlRadius : 0);
        painter->restore();
        if (framed)
            drawFieldFrame(option, painter, widget);
        return;
    }
    case PE_FrameFocusRect: {
        // Buttons draw their ring with the panel; views draw selection bars. What is left gets the ring.
        if (qobject_cast<const QAbstractButton *>(widget) != nullptr &&
            option->type != QStyleOption::SO_FocusRect)
            return;
        drawFocusRing(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1),
                      colorsFor(option->palette).accentText);
        return;
    }
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          colorsFor(option->palette).line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button != nullptr && isPrimary(option, widget)) {
            QStyleOptionButton white(*button);
            white.palette.setColor(QPalette::ButtonText, Qt::white);
            QProxyStyle::drawControl(element, &white, painter, widget);
            return;
        }
        break;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          colorsFor(option->palette).line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, colorsFor(option->palette).line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return kIconSize;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (widget == nullptr)
        return result;
    switch (type) {
    case CT_PushButton:
        result.setHeight(std::max(result.height(), controlHeight(widget)));
        result.rwidth() += space(widget, Space::Normal);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (type != CT_LineEdit || (frame != nullptr && frame->lineWidth > 0))
            result.setHeight(std::max(result.height(), controlHeight(widget)));
        break;
    }
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), smallControlHeight(widget)));
        result.setWidth(std::max(result.width(), smallControlHeight(widget)));
        break;
    default:
        break;
    }
    return result;
}

} // namespace dashiji::app
