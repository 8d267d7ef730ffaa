// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// writeTemplate: every key of a design, in the words parseTemplate() reads.
#include "core/publish/templates/templatefields.h"

#include <QColor>
#include <QLocale>

#include <algorithm>

namespace dashiji::publish
{

namespace
{

class TemplateWriter
{
public:
    void section(const char *name)
    {
        if (!m_text.isEmpty())
            m_text += QLatin1Char('\n');
        m_text += QStringLiteral("[%1]\n").arg(QLatin1String(name));
    }

    template <class Value>
    void operator()(const char *key, const Value &value, FieldRange = {})
    {
        put(QLatin1String(key), words(value));
    }

    void operator()(const std::vector<FontRole> &fonts)
    {
        m_fonts = fonts;
        for (const FontRole &role : fonts)
            put(role.name, role.families.join(QStringLiteral(", ")));
    }

    void operator()(const std::vector<ColorRole> &colors)
    {
        for (const ColorRole &role : colors)
            put(role.name, words(role.color));
        m_colors = colors;
    }

    [[nodiscard]] QByteArray text() const { return m_text.toUtf8(); }

private:
    void put(const QString &key, const QString &value)
    {
        m_text += QStringLiteral("%1 = %2\n").arg(key, value);
    }

    static QString words(const QString &value) { return value; }
    static QString words(bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
    static QString words(int value) { return QString::number(value); }
    static QString words(double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); }
    template <class Choice>
    requires std::is_enum_v<Choice>
    static QString words(Choice value)
    {
        for (const auto &[choice, name] : namesOf(Choice{})) {
            if (choice == value)
                return QString::fromUtf8(name);
        }
        return {};
    }
    static QString words(const QSizeF &value)
    {
        return QStringList{words(value.width()), words(value.height())}.join(QLatin1Char(' '));
    }
    static QString words(const QRectF &value)
    {
        return QStringList{words(value.x()), words(value.y()), words(value.size())}.join(QLatin1Char(' '));
    }

    [[nodiscard]] QString words(QRgb value) const
    {
        const auto role =
            std::ranges::find_if(m_colors, [value](const ColorRole &known) { return known.color == value; });
        return role == m_colors.end() ? QColor::fromRgb(value).name() : role->name;
    }

    [[nodiscard]] QString words(const TextStyle &value) const
    {
        const auto role = std::ranges::find_if(
            m_fonts, [&value](const FontRole &known) { return known.families == value.font.families; });
        Q_ASSERT(role != m_fonts.end());
        return QStringLiteral("%1 %2 %3/%4 %5")
            .arg(role->name, QString::number(value.font.weight), words(value.size), words(value.pitch),
                 words(value.color));
    }

    [[nodiscard]] QString words(const std::vector<TextStyle> &value) const
    {
        QStringList styles;
        for (const TextStyle &style : value)
            styles.append(words(style));
        return styles.join(QStringLiteral(", "));
    }

    QString m_text;
    std::vector<FontRole> m_fonts;
    std::vector<ColorRole> m_colors;
};

} // namespace

QByteArray writeTemplate(const Template &design)
{
    Template copy = design; // the list of keys is one for reading and writing
    TemplateWriter writer;
    visitTemplate(copy, writer);
    return writer.text();
}

} // namespace dashiji::publish
