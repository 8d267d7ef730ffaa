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
    static QString name(intake::Role role);
};

QString RoleText::name(intake::Role role)
{
    switch (role) {
    case intake::Role::Title:
        return tr("Title");
    case intake::Role::Kicker:
        return tr("Kicker");
    case intake::Role::Introduction:
        return tr("Introduction");
    case intake::Role::SectionHeading:
        return tr("Section");
    case intake::Role::EntryHeading:
        return tr("Entry");
    case intake::Role::Body:
        return tr("Text");
    case intake::Role::Caption:
        return tr("Caption");
    case intake::Role::Signature:
        return tr("Signature");
    case intake::Role::Ignored:
        return tr("Left out");
    }
    return {};
}

} // namespace

const std::vector<intake::Role> &rolesInOrder()
{
    static const std::vector<intake::Role> roles{
        intake::Role::Title,        intake::Role::Introduction, intake::Role::SectionHeading,
        intake::Role::EntryHeading, intake::Role::Body,         intake::Role::Caption,
        intake::Role::Ignored,      intake::Role::Kicker,       intake::Role::Signature,
    };
    return roles;
}

QString roleName(intake::Role role)
{
    return RoleText::name(role);
}

QString roleKey(intake::Role role)
{
    const auto &roles = rolesInOrder();
    return QString::number(std::find(roles.begin(), roles.end(), role) - roles.begin() + 1);
}

std::optional<intake::Role> roleOfKey(int key)
{
    const int place = key - Qt::Key_1;
    const auto &roles = rolesInOrder();
    if (place < 0 || place >= static_cast<int>(roles.size()))
        return std::nullopt;
    return roles[static_cast<size_t>(place)];
}

QColor roleColor(intake::Role role, const Colors &colors)
{
    switch (role) {
    case intake::Role::Title:
    case intake::Role::Kicker:
        return colors.seal;
    case intake::Role::SectionHeading:
        return colors.text;
    case intake::Role::EntryHeading:
        return colors.accentText;
    case intake::Role::Caption:
        return colors.ok;
    case intake::Role::Introduction:
    case intake::Role::Body:
    case intake::Role::Signature:
        return colors.text2;
    case intake::Role::Ignored:
        return colors.text3;
    }
    return colors.text;
}

} // namespace dashiji::app
