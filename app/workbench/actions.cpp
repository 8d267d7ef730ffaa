// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/actions.h"

#include "app/support/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QRegularExpression>

#include <algorithm>

namespace dashiji::app
{
namespace
{

QString settingOf(QStringView name)
{
    return QStringLiteral("keys/") + name.toString();
}

QList<QKeySequence> keysFrom(const QString &text)
{
    return text.isEmpty() ? QList<QKeySequence>()
                          : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

bool canRun(const ActionSpec &spec, const ActionState &state)
{
    if (spec.writes && !state.writable)
        return false;
    switch (spec.needs) {
    case Needs::Archive:
        return state.open;
    case Needs::Year:
        return state.year;
    case Needs::Section:
        return state.section;
    case Needs::Entry:
        return state.entry;
    case Needs::Nothing:
    case Needs::Itself:
        break;
    }
    return true;
}

} // namespace

QString plainText(const QAction &action)
{
    return plainText(action.text());
}

QString plainText(QString words)
{
    static const QRegularExpression letter(QStringLiteral("\\(&.\\)"));
    return words.remove(letter).remove(u'&');
}

Actions::Actions(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QAction *Actions::add(ActionSpec spec)
{
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.name);
    action->setStatusTip(spec.hint);
    action->setShortcuts(spec.keys);
    action->setCheckable(spec.checkable || !spec.choice.isEmpty());
    action->setMenuRole(QAction::NoRole);
    action->setEnabled(canRun(spec, {}));
    if (!spec.choice.isEmpty()) {
        auto *group = findChild<QActionGroup *>(spec.choice, Qt::FindDirectChildrenOnly);
        if (group == nullptr) {
            group = new QActionGroup(this);
            group->setObjectName(spec.choice);
        }
        group->addAction(action);
    }
    if (spec.run)
        connect(action, &QAction::triggered, this, spec.run);
    take({std::move(spec), action, {}});
    return action;
}

void Actions::adopt(QAction *action, std::vector<MenuPlace> menus)
{
    ActionSpec spec;
    spec.name = action->objectName();
    spec.text = action->text();
    spec.hint = action->statusTip();
    spec.keys = action->shortcuts();
    spec.needs = Needs::Itself;
    spec.menus = std::move(menus);
    take({std::move(spec), action, {}});
}

void Actions::take(Item item)
{
    Q_ASSERT(!item.spec.name.isEmpty() && find(item.spec.name) == nullptr);
    item.usualKeys = item.spec.keys;
    const QVariant chosen = m_settings.view(settingOf(item.spec.name));
    if (chosen.isValid())
        item.action->setShortcuts(keysFrom(chosen.toString()));
    tellKeys(*item.action);
    m_items.push_back(std::move(item));
}

QAction *Actions::find(QStringView name) const
{
    const auto found = std::ranges::find(m_items, name, [](const Item &item) { return item.spec.name; });
    return found != m_items.end() ? found->action : nullptr;
}

void Actions::tellKeys(QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(keys.isEmpty()
                          ? plainText(action)
                          : tr("%1 (%2)", "name of a command and its keys").arg(plainText(action), keys));
}

void Actions::enable(const ActionState &state)
{
    for (const Item &item : m_items)
        if (item.spec.needs != Needs::Itself)
            item.action->setEnabled(canRun(item.spec, state));
}

void Actions::recolour(const QPalette &palette)
{
    for (const Item &item : m_items)
        if (item.spec.icon)
            item.action->setIcon(icon(*item.spec.icon, palette));
}

void Actions::setKeys(QStringView name, const QList<QKeySequence> &keys)
{
    for (const Item &item : m_items) {
        if (item.spec.name != name)
            continue;
        item.action->setShortcuts(keys);
        m_settings.setView(settingOf(name), keys == item.usualKeys ? QVariant()
                                                                   : QKeySequence::listToString(
                                                                         keys, QKeySequence::PortableText));
        tellKeys(*item.action);
        emit keysChanged();
    }
}

void Actions::resetKeys(QStringView name)
{
    const auto found = std::ranges::find(m_items, name, [](const Item &item) { return item.spec.name; });
    if (found != m_items.end())
        setKeys(name, QList<QKeySequence>(found->usualKeys));
}

const Actions::Item *Actions::ownerOf(const QKeySequence &keys, QStringView name) const
{
    for (const Item &item : m_items)
        if (!keys.isEmpty() && item.spec.name != name && item.action->shortcuts().contains(keys))
            return &item;
    return nullptr;
}

} // namespace dashiji::app
