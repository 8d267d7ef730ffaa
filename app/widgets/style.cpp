// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/style.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QIcon>
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

/// Icon and words side by side in the middle, with room between them.
void drawIconAndWords(QPainter *painter, const QStyleOption *option, const QIcon &icon, const QSize &iconSize,
                      const QString &text, QPalette::ColorRole ink, const QWidget *widget)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const int gap = ems(widget, 0.5);
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const QRect rect = option->rect;
    int left = rect.center().x() - (iconSize.width() + gap + words) / 2;
    left = std::max(left, rect.left() + ems(widget, 0.4));
    const QIcon::Mode mode = !enabled                           ? QIcon::Disabled
                             : ink == QPalette::HighlightedText ? QIcon::Selected
                                                                : QIcon::Normal;
    // In a button set from right to left the words come first: "Entry ⌄".
    const bool wordsFirst = option->direction == Qt::RightToLeft;
    const QRect picture(wordsFirst ? left + words + gap : left, rect.center().y() - iconSize.height() / 2,
                        iconSize.width(), iconSize.height());
    icon.paint(painter, picture, Qt::AlignCenter, mode);
    const int begin = wordsFirst ? left : picture.right() + 1 + gap;
    const QRect place(begin, rect.top(), rect.right() - begin + 1, rect.height());
    QApplication::style()->drawItemText(painter, place,
                                        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                                        option->palette, enabled, text, ink);
}

void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter)
{
    const Colors &c = colorsFor(item.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(item.rect, item.palette.window());
    if (item.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.hover);
        painter->drawRoundedRect(QRectF(item.rect).adjusted(1, 2, -1, -2), 4, 4);
    }
    painter->setPen(item.state.testFlag(QStyle::State_Enabled) ? c.text : faded(c.text3, 0.4));
    painter->drawText(item.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item.text);
    painter->restore();
}

/// @param round a radio button
void drawCheckBox(const QStyleOption &option, QPainter *painter, bool round = false)
{
    const Colors &c = colorsFor(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!option.state.testFlag(QStyle::State_Enabled))
        painter->setOpacity(0.4);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(on ? c.accent : c.line3, 1));
    painter->setBrush(on ? c.accent : c.base);
    const double radius = round ? box.width() / 2 : 3;
    painter->drawRoundedRect(box, radius, radius);
    painter->setPen(QPen(on ? QColor(Qt::white) : c.text, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    if (round)
        painter->setBrush(painter->pen().color());
    if (on && round)
        painter->drawEllipse(box.center(), 2, 2);
    else if (on)
        painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.3)}));
    else if (partly)
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter->restore();
}

QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    if (range <= 0 || length <= 0)
        return bar.rect;
    const qint64 whole = range + std::max(1, bar.pageStep);
    const int least = std::min(length, 2 * kMinimumTarget);
    const int handle =
        std::clamp(static_cast<int>(length * qint64{std::max(1, bar.pageStep)} / whole), least, length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    return across ? QRect(bar.rect.left() + start, bar.rect.top(), handle, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + start, bar.rect.width(), handle);
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter)
{
    if (bar.maximum <= bar.minimum)
        return;
    const Colors &c = colorsFor(bar.palette);
    const bool held =
        bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
        (bar.state.testFlag(QStyle::State_Sunken) || bar.state.testFlag(QStyle::State_MouseOver));
    const double inset = held ? 2.5 : 3.5;
    QRectF handle = QRectF(scrollHandle(bar)).adjusted(inset, inset, -inset, -inset);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? c.line3 : c.line2);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
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
    case PE_IndicatorRadioButton:
        drawCheckBox(*option, painter, true);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, painter);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        // Rows painted without a delegate of ours: selected or under the pointer, as everywhere.
        const Colors &c = colorsFor(option->palette);
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, c.sel);
        else if (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled))
            painter->fillRect(option->rect, c.hover);
        else if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
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
        if (button == nullptr)
            break;
        const bool primary = isPrimary(option, widget);
        const bool menu = button->features.testFlag(QStyleOptionButton::HasMenu);
        if (widget != nullptr && !menu && !button->icon.isNull() && !button->text.isEmpty()) {
            drawIconAndWords(painter, option, button->icon, button->iconSize, button->text,
                             primary ? QPalette::HighlightedText : QPalette::ButtonText, widget);
            return;
        }
        if (primary) {
            QStyleOptionButton white(*button);
            white.palette.setColor(QPalette::ButtonText, Qt::white);
            QProxyStyle::drawControl(element, &white, painter, widget);
            return;
        }
        break;
    }
    case CE_ToolButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button != nullptr && widget != nullptr &&
            button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull() &&
            !button->text.isEmpty()) {
            drawIconAndWords(painter, option, button->icon, button->iconSize, button->text,
                             QPalette::ButtonText, widget);
            return;
        }
        break;
    }
    case CE_ComboBoxLabel: {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box != nullptr && widget != nullptr && !box->editable && !box->currentIcon.isNull()) {
            QStyleOption place(*option);
            place.rect = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            drawIconAndWords(painter, &place, box->currentIcon, box->iconSize, box->currentText,
                             QPalette::ButtonText, widget);
            return;
        }
        break;
    }
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(*item, painter);
            return;
        }
        break;
    case CE_ItemViewItem:
        // The selected row keeps its words' colour: its ground is the light one.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain(*item);
            plain.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
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

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar != nullptr)
        drawScrollBar(*bar, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const auto *bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar == nullptr)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect handle = scrollHandle(*bar);
    const bool across = bar->orientation == Qt::Horizontal;
    switch (subControl) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSubPage:
        return across ? QRect(bar->rect.topLeft(), QPoint(handle.left() - 1, bar->rect.bottom()))
                      : QRect(bar->rect.topLeft(), QPoint(bar->rect.right(), handle.top() - 1));
    case SC_ScrollBarAddPage:
        return across ? QRect(QPoint(handle.right() + 1, bar->rect.top()), bar->rect.bottomRight())
                      : QRect(QPoint(bar->rect.left(), handle.bottom() + 1), bar->rect.bottomRight());
    default:
        return {}; // no arrows
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 13;
    case PM_ScrollBarSliderMin:
        return 2 * kMinimumTarget;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 6;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return iconPixels();
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
    case SH_UnderlineShortcut: // Alt and the letter work all the same
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame =
        element == SE_LineEditContents ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    if (frame == nullptr || frame->lineWidth <= 0 || widget == nullptr)
        return rect;
    const int inset = ems(widget, 0.35);
    return rect.adjusted(inset, 0, -inset, 0);
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
    case CT_MenuBarItem:
        result.setHeight(std::max(result.height(), controlHeight(widget)));
        result.rwidth() += space(widget, Space::Tight);
        break;
    case CT_ComboBox:
        result.rwidth() += space(widget, Space::Small);
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (type != CT_LineEdit || (frame != nullptr && frame->lineWidth > 0))
            result.setHeight(std::max(result.height(), controlHeight(widget)));
        break;
    }
    case CT_ToolButton:
        result.setHeight(std::max(result.height(), smallControlHeight(widget)));
        result.setWidth(std::max(result.width(), smallControlHeight(widget)));
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button != nullptr && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
            !button->text.isEmpty())
            result.rwidth() += space(widget, Space::Small);
        break;
    default:
        break;
    }
    return result;
}

void applyTheme(QApplication &, Scheme scheme)
{
    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style); // owned by the application
    QIcon::setThemeName(QStringLiteral("breeze"));
    QApplication::setPalette(paletteFor(scheme));
}

} // namespace dashiji::app
