// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/records/namedecision.h"

#include "core/model/enumtext.h"

namespace dashiji::archive
{
namespace
{

constexpr QStringView kNameSetting = u"name/";

} // namespace

QString nameSetting(const QString &words)
{
    return kNameSetting.toString() + words;
}

Setting settingOf(const NameDecision &decision)
{
    Setting setting;
    setting.name = nameSetting(decision.words);
    setting.value = QStringLiteral("%1 %2 %3")
                        .arg(enumText(decision.kind), enumText(decision.state), decision.goesBy)
                        .trimmed();
    return setting;
}

std::optional<NameDecision> nameDecisionOf(const Setting &setting)
{
    const auto kind = enumFromText<NameKind>(setting.value.section(u' ', 0, 0));
    const auto state = enumFromText<NameState>(setting.value.section(u' ', 1, 1));
    if (!setting.name.startsWith(kNameSetting) || !kind || !state)
        return std::nullopt;
    return NameDecision{*kind, setting.name.sliced(kNameSetting.size()), *state,
                        setting.value.section(u' ', 2)};
}

} // namespace dashiji::archive
