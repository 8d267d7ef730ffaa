// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/windowfont.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QList>
#include <QStringList>

namespace dashiji::app
{

QFont windowFont(const QFont &system)
{
    const QString han = QStringLiteral("Noto Sans CJK SC");
    QStringList families = system.families();
    families.removeAll(han);
    const QString real = QFontInfo(system).family();
    const bool hasHan = QFontDatabase::writingSystems(real).contains(QFontDatabase::SimplifiedChinese);
    families.insert(hasHan ? families.size() : 0, han);
    QFont font = system;
    font.setFamilies(families);
    return font;
}

} // namespace dashiji::app
