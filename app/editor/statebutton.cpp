// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/statebutton.h"

#include "app/editor/editoractions.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QAction>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{

StateButton::StateButton(const EditorActions &actions, QWidget *parent)
    : QToolButton(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("stateButton"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto *menu = new QMenu(this);
    for (const EntryState state : {EntryState::Empty, EntryState::Writing, EntryState::Written}) {
        menu->addAction(&actions.state(state));
        connect(&actions.state(state), &QAction::triggered, this, [this, state] { emit stateChosen(state); });
    }
    setMenu(menu);
    setState(m_state);
}

void StateButton::setState(EntryState state)
{
    m_state = state;
    const QString words = entryStateText(state);
    setText(words);
    setAccessibleName(tr("State: %1").arg(words));
    setToolTip(tr("State of this entry"));
    m_actions.state(state).setChecked(true);
    updateGeometry();
    update();
}

QSize StateButton::sizeHint() const
{
    const QSizeF chip = chipSize(text(), font());
    const int side = ems(this, 1.5);
    return {static_cast<int>(chip.width()) + side,
            std::max(smallControlHeight(this), static_cast<int>(chip.height()))};
}

void StateButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool written = m_state == EntryState::Written;
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const double radius = frame.height() / 2;
    painter.setPen(underMouse() || isDown() ? QPen(colors.line3, 1) : QPen(Qt::NoPen));
    painter.setBrush(written ? colors.okSoft : m_state == EntryState::Writing ? colors.sel : colors.hover);
    painter.drawRoundedRect(frame, radius, radius);
    const double side = em(this);
    drawEntryState(
        painter, QRectF(frame.left() + space(this, Space::Tight), frame.center().y() - side / 2, side, side),
        m_state, colors);
    painter.setPen(written ? colors.ok : m_state == EntryState::Writing ? colors.accentText : colors.text2);
    painter.drawText(frame.adjusted(space(this, Space::Tight) + side, 0, 0, 0), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(colors.accentText, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius, radius);
    }
}

} // namespace dashiji::app
