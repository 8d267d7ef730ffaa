// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/chosenpair.h"

#include <QStringList>

#include <algorithm>

namespace dashiji::archive
{
namespace
{

constexpr QStringView kPair = u"pair";
constexpr QStringView kTogether = u"together";
constexpr QStringView kApart = u"apart";

} // namespace

QString settingName(const Uid &a, const Uid &b)
{
    const auto [first, second] = std::minmax(a, b);
    return QStringLiteral("%1/%2/%3")
        .arg(kPair, first.toString(QUuid::WithoutBraces), second.toString(QUuid::WithoutBraces));
}

Setting settingOf(const ChosenPair &pair)
{
    Setting setting;
    setting.name = settingName(pair.a, pair.b);
    setting.value = (pair.together ? kTogether : kApart).toString();
    return setting;
}

std::optional<ChosenPair> chosenPairOf(const Setting &setting)
{
    const QStringList parts = setting.name.split(u'/');
    if (parts.size() != 3 || parts[0] != kPair)
        return std::nullopt;
    const ChosenPair pair{Uid(parts[1]), Uid(parts[2]), setting.value == kTogether};
    if (pair.a.isNull() || pair.b.isNull() || (!pair.together && setting.value != kApart))
        return std::nullopt;
    return pair;
}

} // namespace dashiji::archive
