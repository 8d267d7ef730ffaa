// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/commandlist.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/workbench/actions.h"

#include <QAction>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dashiji::app
{
namespace
{

int count(const QStyleOptionViewItem &option, double number)
{
    return static_cast<int>(std::lround(em(option.font) * number));
}

/// An action's text as read, without the mark of its key: "Open archive…".

} // namespace

CommandModel::CommandModel(const QList<QAction *> &actions, QObject *parent)
    : QAbstractListModel(parent), m_actions(actions)
{
    for (int row = 0; row < m_actions.size(); ++row)
        connect(m_actions.at(row), &QAction::changed, this,
                [this, row] { emit dataChanged(index(row), index(row)); });
}

QAction *CommandModel::actionAt(const QModelIndex &index) const
{
    return m_actions.value(index.row());
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QAction &action = *m_actions.at(index.row());
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return plainText(action);
    case Qt::DecorationRole:
        return action.icon();
    case Qt::AccessibleTextRole:
        //: a command of the start page, what it does, its keys
        return tr("%1. %2. %3").arg(plainText(action), action.statusTip(), keys);
    case HintRole:
        return action.statusTip();
    case KeysRole:
        return keys;
    default:
        return {};
    }
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &c = colorsFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    drawRowBackground(*painter, QRectF(option.rect).adjusted(0, 2, 0, -2),
                      focused && option.state.testFlag(QStyle::State_Selected), focused,
                      option.state.testFlag(QStyle::State_MouseOver), c);

    QRect picture(0, 0, kLargeIconSize, kLargeIconSize);
    picture.moveCenter(QPoint(option.rect.left() + count(option, 1.8), option.rect.center().y()));
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);

    const QFont keyFont = textFont(option.font, TextSize::Hint);
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const QPointF keyPlace(option.rect.right() - count(option, 0.9), option.rect.center().y() + 0.5);
    const double keyWidth = keyCapSize(keys, keyFont).width();
    drawKeyCap(*painter, keyPlace, keys, keyFont, c.text2, c.line2);

    QRect area = option.rect;
    area.setLeft(picture.right() + count(option, 0.9));
    area.setRight(static_cast<int>(keyPlace.x() - keyWidth) - count(option, 0.6));
    const QFont nameFont = textFont(option.font, TextSize::Group, QFont::Medium);
    const QFont hintFont = textFont(option.font, TextSize::Hint);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int hintHeight = QFontMetrics(hintFont).height();
    const int top = area.center().y() - (nameHeight + hintHeight) / 2;
    const QRect name(area.left(), top, area.width(), nameHeight);
    const QRect hint(area.left(), top + nameHeight, area.width(), hintHeight);
    painter->setFont(nameFont);
    painter->setPen(c.text);
    painter->drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(nameFont).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(hintFont);
    painter->setPen(c.text2);
    painter->drawText(hint, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(hintFont).elidedText(index.data(CommandModel::HintRole).toString(),
                                                        Qt::ElideRight, hint.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {count(option, 20), count(option, 4.2)};
}

CommandList::CommandList(const QList<QAction *> &actions, QWidget *parent)
    : QListView(parent), m_model(new CommandModel(actions, this))
{
    setObjectName(QStringLiteral("startCommands"));
    setModel(m_model);
    setItemDelegate(new CommandDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setCurrentIndex(m_model->index(0));
    const auto run = [this](const QModelIndex &index) {
        if (QAction *action = m_model->actionAt(index))
            action->trigger();
    };
    connect(this, &QListView::clicked, this, run);
    connect(this, &QListView::activated, this, [this, run](const QModelIndex &index) {
        if (!QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            run(index);
    });
}

QSize CommandList::sizeHint() const
{
    const int row = sizeHintForRow(0);
    return {ems(this, 22), row * m_model->rowCount()};
}

} // namespace dashiji::app
