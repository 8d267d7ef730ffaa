// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names/shortforms.h"

#include "core/text/folding.h"

#include <array>
#include <utility>

namespace dashiji::names
{
namespace
{

/// Longer ones first: a part of one is no other.
constexpr std::array<std::pair<QStringView, QStringView>, 22> kShortForms{{
    {u"人民代表大会常务委员会", u"人大常委会"},
    {u"政治协商会议全国委员会", u"全国政协"},
    {u"老科学技术工作者协会", u"老科协"},
    {u"老科技工作者协会", u"老科协"},
    {u"农村专业技术协会", u"农技协"},
    {u"文学艺术界联合会", u"文联"},
    {u"社会科学界联合会", u"社科联"},
    {u"归国华侨联合会", u"侨联"},
    {u"科学技术委员会", u"科委"},
    {u"工业和信息化部", u"工信部"},
    {u"残疾人联合会", u"残联"},
    {u"科学技术协会", u"科协"},
    {u"工商业联合会", u"工商联"},
    {u"科学技术部", u"科技部"},
    {u"科学技术局", u"科技局"},
    {u"科学技术厅", u"科技厅"},
    {u"中国科学院", u"中科院"},
    {u"妇女联合会", u"妇联"},
    {u"常务委员会", u"常委会"},
    {u"人民政府", u"政府"},
    {u"作家协会", u"作协"},
    {u"科学技术馆", u"科技馆"},
}};
constexpr QStringView kPlaces = u"省市县区州镇乡旗";

} // namespace

QString shortened(QStringView name)
{
    QString said = text::foldTight(name);
    for (const auto &[whole, form] : kShortForms)
        said.replace(whole.toString(), form.toString());
    return said;
}

bool isOwnForm(QStringView shortName)
{
    return shortName.size() >= 2 && kPlaces.contains(shortName.front());
}

bool mayStandFor(QStringView own, QStringView shortName)
{
    return shortName.size() > own.size() && shortName.endsWith(own) && !isOwnForm(shortName);
}

} // namespace dashiji::names
