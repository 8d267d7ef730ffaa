// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/roletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace dashiji::app
{
namespace
{

/// Words of the roles, in one translation context.
struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::RoleText)

public:
    static QString name(intake::ParagraphRole role);
};

QString RoleText::name(intake::ParagraphRole role)
{
    switch (role) {
    case intake::ParagraphRole::Title:
        return tr("Title");
    case intake::ParagraphRole::Kicker:
        return tr("Kicker");
    case intake::ParagraphRole::Introduction:
        return tr("Introduction");
    case intake::ParagraphRole::SectionHeading:
        return tr("Section");
    case intake::ParagraphRole::EntryHeading:
        return tr("Entry");
    case intake::ParagraphRole::Body:
        return tr("Text");
    case intake::ParagraphRole::Caption:
        return tr("Caption");
    case intake::ParagraphRole::Signature:
        return tr("Signature");
    case intake::ParagraphRole::Ignored:
        return tr("Left out");
    }
    return {};
}

} // namespace

const std::vector<intake::ParagraphRole> &rolesInOrder()
{
    static const std::vector<intake::ParagraphRole> roles{
        intake::ParagraphRole::Title,          intake::ParagraphRole::Introduction,
        intake::ParagraphRole::SectionHeading, intake::ParagraphRole::EntryHeading,
        intake::ParagraphRole::Body,           intake::ParagraphRole::Caption,
        intake::ParagraphRole::Ignored,        intake::ParagraphRole::Kicker,
        intake::ParagraphRole::Signature,
    };
    return roles;
}

QString roleName(intake::ParagraphRole role)
{
    return RoleText::name(role);
}

QString roleKey(intake::ParagraphRole role)
{
    const auto &roles = rolesInOrder();
    return QString::number(std::find(roles.begin(), roles.end(), role) - roles.begin() + 1);
}

std::optional<intake::ParagraphRole> roleOfKey(int key)
{
    const int place = key - Qt::Key_1;
    const auto &roles = rolesInOrder();
    if (place < 0 || place >= static_cast<int>(roles.size()))
        return std::nullopt;
    return roles[static_cast<size_t>(place)];
}

QColor roleColor(intake::ParagraphRole role, const Colors &colors)
{
    switch (role) {
    case intake::ParagraphRole::Title:
    case intake::ParagraphRole::Kicker:
        return colors.seal;
    case intake::ParagraphRole::SectionHeading:
        return colors.text;
    case intake::ParagraphRole::EntryHeading:
        return colors.accentText;
    case intake::ParagraphRole::Caption:
        return colors.ok;
    case intake::ParagraphRole::Introduction:
    case intake::ParagraphRole::Body:
    case intake::ParagraphRole::Signature:
        return colors.text2;
    case intake::ParagraphRole::Ignored:
        return colors.text3;
    }
    return colors.text;
}

} // namespace dashiji::app
