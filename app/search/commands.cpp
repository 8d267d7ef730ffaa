// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/search/commands.h"

#include "app/workbench/actions.h"
#include "core/text/pinyin.h"

#include <QAction>

#include <algorithm>

namespace dashiji::app
{
namespace
{

/// Whether a name begins with characters that all of the letters spell.
bool isSpelled(QStringView name, QStringView letters)
{
    if (letters.isEmpty())
        return true;
    if (name.isEmpty())
        return false;
    const std::vector<int> spelled = text::spelledBy(name.front().unicode(), letters);
    return std::ranges::any_of(spelled,
                               [&](int count) { return isSpelled(name.sliced(1), letters.sliced(count)); });
}

} // namespace

bool isCalled(const QString &name, const QString &words)
{
    if (name.contains(words, Qt::CaseInsensitive))
        return true;
    const QString letters = words.toLower();
    for (qsizetype start = 0; start < name.size(); ++start)
        if (isSpelled(QStringView(name).sliced(start), letters))
            return true;
    return false;
}

QList<QAction *> commandsCalled(const Actions &actions, const QString &words, int most)
{
    QList<QAction *> byName;
    QList<QAction *> byHint;
    for (const Actions::Item &item : actions.items()) {
        if (!item.action->isEnabled() || item.spec.name == QLatin1StringView("search"))
            continue;
        if (isCalled(plainText(*item.action), words))
            byName.append(item.action);
        else if (item.spec.hint.contains(words, Qt::CaseInsensitive))
            byHint.append(item.action);
    }
    const QList<QAction *> all = byName + byHint;
    return most > 0 ? all.first(std::min<qsizetype>(most, all.size())) : all;
}

} // namespace dashiji::app
