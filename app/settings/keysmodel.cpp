// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/keysmodel.h"

#include "app/support/measures.h"
#include "app/workbench/actions.h"

#include <QAction>
#include <QFont>
#include <QGuiApplication>

namespace dashiji::app
{
namespace
{

/// Two keys of one name, as Enter of the letters and of the digits, are said once.
QString keysText(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &keys : action.shortcuts())
        texts.append(keys.toString(QKeySequence::NativeText));
    texts.removeDuplicates();
    return texts.join(QStringLiteral("; "));
}

} // namespace

KeysModel::KeysModel(const Actions &actions, QObject *parent)
    : QAbstractTableModel(parent), m_actions(actions)
{
    connect(&actions, &Actions::keysChanged, this,
            [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.items().size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Actions::Item &item = m_actions.items()[static_cast<size_t>(index.row())];
    const bool changed = item.action->shortcuts() != item.usualKeys;
    switch (role) {
    case NameRole:
        return item.spec.name;
    case ChangedRole:
        return changed;
    case Qt::FontRole:
        return changed && index.column() == Keys
                   ? QVariant(textFont(QGuiApplication::font(), TextSize::Text, QFont::Bold))
                   : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Command:
        return plainText(item.spec.text);
    case Keys:
        return keysText(*item.action);
    default:
        return item.spec.hint;
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Command:
        return tr("Command");
    case Keys:
        return tr("Keys");
    default:
        return tr("What it does");
    }
}

} // namespace dashiji::app
