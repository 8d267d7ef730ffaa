// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/templatelines.h"

#include <QStringList>

namespace dashiji::app
{
namespace
{

struct Place {
    int line = -1;       ///< of the key
    int sectionEnd = -1; ///< where a new line of the section belongs
};

Place placeOf(const QStringList &lines, QStringView section, QStringView key)
{
    Place place;
    bool inside = false;
    for (int number = 0; number < lines.size(); ++number) {
        const QString line = lines[number].trimmed();
        if (line.startsWith(QLatin1Char('['))) {
            inside = line.size() > 2 && line.endsWith(QLatin1Char(']')) &&
                     QStringView(line).mid(1, line.size() - 2).trimmed() == section;
            if (inside)
                place.sectionEnd = number + 1;
        } else if (inside && !line.isEmpty() && !line.startsWith(QLatin1Char('#'))) {
            place.sectionEnd = number + 1;
            const qsizetype equals = line.indexOf(QLatin1Char('='));
            if (equals > 0 && QStringView(line).left(equals).trimmed() == key)
                place.line = number;
        }
    }
    return place;
}

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'));
}

} // namespace

std::optional<QString> TemplateLines::value(QStringView section, QStringView key) const
{
    const QStringList lines = linesOf(m_text);
    const Place place = placeOf(lines, section, key);
    if (place.line < 0)
        return {};
    const QString &line = lines[place.line];
    return line.mid(line.indexOf(QLatin1Char('=')) + 1).trimmed();
}

int TemplateLines::lineOf(QStringView section, QStringView key) const
{
    return placeOf(linesOf(m_text), section, key).line + 1;
}

void TemplateLines::setValue(QStringView section, QStringView key, const QString &value)
{
    QStringList lines = linesOf(m_text);
    const Place place = placeOf(lines, section, key);
    const QString line = QStringLiteral("%1 = %2").arg(key, value);
    if (place.line >= 0) {
        lines[place.line] = line;
    } else if (place.sectionEnd >= 0) {
        lines.insert(place.sectionEnd, line);
    } else {
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        lines << QString() << QStringLiteral("[%1]").arg(section) << line << QString();
    }
    m_text = lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace dashiji::app
