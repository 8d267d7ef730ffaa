// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/commandlist.h"

#include "app/support/marks.h"
#include "app/widgets/rowdelegate.h"
#include "app/workbench/actions.h"

#include <QAction>
#include <QGuiApplication>

namespace dashiji::app
{
namespace
{

/// Two lines a row: name and hint; the keys in a cap at the right.
class CommandDelegate : public RowDelegate
{
public:
    explicit CommandDelegate(QObject *parent) : RowDelegate(20, 4.2, parent) {}

protected:
    void paintRow(Row &row, const QModelIndex &index) const override
    {
        const QFont name = row.font(TextSize::Group, QFont::Medium);
        const QFont hint = row.font(TextSize::Hint);
        row.drawGround(QRectF(row.rect).adjusted(0, 2, 0, -2), row.selected && row.focused);
        const QRect picture(row.rect.left(), row.rect.top(), 2 * row.ems(1.8) + 1, row.rect.height());
        row.drawIcon(index.data(Qt::DecorationRole).value<QIcon>(), picture, largeIconPixels());

        const QString words = index.data().toString();
        const QString keys = index.data(CommandModel::KeysRole).toString();
        const int left = picture.center().x() + largeIconPixels() / 2 + row.ems(0.9);
        int width = row.rect.right() - row.ems(0.9) - left;
        const int keysWidth = static_cast<int>(keyCapSize(keys, hint).width()) + row.ems(0.6);
        // The command comes before its keys where there is not room for both.
        if (QFontMetrics(name).horizontalAdvance(words) <= width - keysWidth) {
            drawKeyCap(row.painter, QPointF(row.rect.right() - row.ems(0.9), row.rect.center().y() + 0.5),
                       keys, hint, row.colors.text2, row.colors.line2);
            width -= keysWidth;
        }
        const int above = QFontMetrics(name).height();
        const int below = QFontMetrics(hint).height();
        const int top = row.rect.center().y() - (above + below) / 2;
        row.say(QRect(left, top, width, above), words, name, row.colors.text);
        row.say(QRect(left, top + above, width, below), index.data(CommandModel::HintRole).toString(), hint,
                row.colors.text2);
    }
};

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

QSize CommandList::minimumSizeHint() const
{
    return {ems(this, 8), sizeHint().height()};
}

} // namespace dashiji::app
