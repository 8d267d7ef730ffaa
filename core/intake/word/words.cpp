// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/word/words.h"

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr auto kTransitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;
constexpr auto kStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main"_L1;

bool isWord(QStringView space)
{
    return space == kTransitional || space == kStrict;
}

} // namespace

QStringView WordXml::word() const
{
    return isWord(namespaceUri()) ? name() : QStringView();
}

QString WordXml::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes all = attributes();
    for (const QXmlStreamAttribute &each : all)
        if (each.name() == name && isWord(each.namespaceUri()))
            return each.value().toString();
    return {};
}

bool WordXml::isOn() const
{
    const QString said = value();
    return said != "0"_L1 && said != "false"_L1 && said != "off"_L1;
}

} // namespace dashiji::intake
