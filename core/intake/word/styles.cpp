// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/word/styles.h"

#include <QRegularExpression>
#include <QSet>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kDeepestStyle = 32; ///< styles based on styles; more go in a circle
constexpr int kTextLevel = 9;

/// What @p own does not say is said by @p base.
void inherit(ParagraphFormat &own, const ParagraphFormat &base)
{
    const auto take = [](auto &mine, const auto &theirs) {
        if (!mine)
            mine = theirs;
    };
    take(own.outlineLevel, base.outlineLevel);
    take(own.list, base.list);
    take(own.listLevel, base.listLevel);
    take(own.bold, base.bold);
    take(own.hidden, base.hidden);
    take(own.letterSize, base.letterSize);
}

/// The level that the name of a built-in style tells: Word's own English name stands in every file, the
/// localized one in files of other programs. 0-based.
std::optional<int> levelOfName(const QString &name)
{
    static const QRegularExpression heading(u"^(heading|标题|標題|überschrift|titre|título)([1-9])$"_s);
    const QRegularExpressionMatch match = heading.match(name);
    return match.hasMatch() ? std::optional(match.captured(2).toInt() - 1) : std::nullopt;
}

} // namespace

void readFormat(WordXml &xml, ParagraphFormat &format)
{
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (!xml.isStartElement())
            continue;
        const QStringView word = xml.word();
        if (word == "outlineLvl"_L1)
            format.outlineLevel = xml.value().toInt();
        else if (word == "numId"_L1)
            format.list = xml.value();
        else if (word == "ilvl"_L1)
            format.listLevel = xml.value().toInt();
        else if (word == "b"_L1)
            format.bold = xml.isOn();
        else if (word == "vanish"_L1)
            format.hidden = xml.isOn();
        else if (word == "sz"_L1)
            format.letterSize = xml.value().toInt();
        else if (word == "pPrChange"_L1 || word == "rPrChange"_L1) { // what it said before
            xml.skipCurrentElement();
            --depth;
        }
    }
}

WordStyles::WordStyles(const QByteArray &styles)
{
    WordXml xml(styles);
    QString id;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QStringView word = xml.word();
        if (word == "style"_L1) {
            id = xml.attribute("styleId"_L1);
            const QString isDefault = xml.attribute("default"_L1);
            if (xml.attribute("type"_L1) == "paragraph"_L1 && (isDefault == "1"_L1 || isDefault == "true"_L1))
                m_usual = id;
        } else if (word == "rPrDefault"_L1) {
            ParagraphFormat usual;
            readFormat(xml, usual);
            m_usualSize = usual.letterSize.value_or(m_usualSize);
        } else if (id.isEmpty()) {
            continue;
        } else if (word == "name"_L1) {
            m_styles[id].name = xml.value().toLower().remove(u' ');
        } else if (word == "basedOn"_L1) {
            m_styles[id].basedOn = xml.value();
        } else if (word == "pPr"_L1 || word == "rPr"_L1) {
            readFormat(xml, m_styles[id].format);
        } else if (word == "tblStylePr"_L1) {
            xml.skipCurrentElement();
        }
    }
    for (Style &style : m_styles)
        if (const std::optional<int> level = levelOfName(style.name))
            style.format.outlineLevel = level;
    resolve();
}

void WordStyles::resolve()
{
    const QHash<QString, Style> asRead = m_styles;
    for (Style &style : m_styles) {
        ParagraphFormat &format = style.format;
        QString next = style.basedOn;
        for (int depth = 1; depth < kDeepestStyle && !next.isEmpty(); ++depth) {
            const auto base = asRead.constFind(next);
            if (base == asRead.constEnd())
                break;
            inherit(format, base->format);
            next = base->basedOn;
        }
        if (format.outlineLevel && *format.outlineLevel >= kTextLevel)
            format.outlineLevel.reset();
    }
}

bool WordStyles::isTitle(const QString &id) const
{
    const QString name = m_styles.value(id).name;
    return name == "title"_L1 || name == u"标题" || name == u"標題";
}

bool WordStyles::isCaption(const QString &id) const
{
    static const QSet<QString> names{u"caption"_s, u"题注"_s, u"圖說"_s, u"imagecaption"_s};
    return names.contains(m_styles.value(id).name);
}

bool WordStyles::isContents(const QString &id) const
{
    static const QRegularExpression contents(u"^(toc|目录|目錄)[1-9]$"_s);
    return contents.match(m_styles.value(id).name).hasMatch();
}

} // namespace dashiji::intake
