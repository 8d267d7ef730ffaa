// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/word/package.h"

#include "core/intake/files/filetext.h"

#include <QDir>
#include <QXmlStreamReader>

#include <array>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr qint64 kLargestPart = 256LL * 1024 * 1024; ///< bytes of XML

struct PartName {
    PartKind kind;
    QLatin1StringView word;
};
constexpr std::array<PartName, 3> kParts{{{PartKind::Document, "officeDocument"_L1},
                                          {PartKind::Styles, "styles"_L1},
                                          {PartKind::Numbering, "numbering"_L1}}};

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// "word/document.xml" → "word/_rels/document.xml.rels"
QString relationsOf(const QString &part)
{
    return folderOf(part) + "_rels/"_L1 + part.mid(part.lastIndexOf(u'/') + 1) + ".rels"_L1;
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

bool isEncryptedOffice(const QByteArray &bytes)
{
    static const QString kStream = u"EncryptedPackage"_s;
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") &&
           bytes.contains(
               QByteArrayView(reinterpret_cast<const char *>(kStream.utf16()), 2 * kStream.size()));
}

Result<WordPackage> WordPackage::open(const QByteArray &bytes, const QString &fileName)
{
    WordPackage package(TRY(Zip::open(bytes, fileName)));
    TRY(package.readRelations({}));
    const QString document = package.m_parts.value(static_cast<int>(PartKind::Document));
    if (document.isEmpty() || !package.m_zip.names().contains(document))
        return failure(ErrorCode::UnsupportedFormat, fileName, u"no Word document"_s);
    TRY(package.readRelations(document));
    return package;
}

Result<void> WordPackage::readRelations(const QString &ofPart)
{
    const QString name = relationsOf(ofPart);
    if (!m_zip.names().contains(name))
        return {};
    QXmlStreamReader xml(TRY(m_zip.read(name, kLargestPart)));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value("TargetMode"_L1) == "External"_L1)
            continue;
        const QString target = attributes.value("Target"_L1).toString();
        const QString path =
            QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folderOf(ofPart) + target);
        const QStringView type = attributes.value("Type"_L1);
        for (const PartName &part : kParts)
            if (type.endsWith(u'/' + QString(part.word)) && !m_parts.contains(static_cast<int>(part.kind)))
                m_parts.insert(static_cast<int>(part.kind), path);
        if (!ofPart.isEmpty())
            m_targets.insert(attributes.value("Id"_L1).toString(), path);
    }
    return {};
}

Result<QByteArray> WordPackage::part(PartKind kind) const
{
    const QString name = m_parts.value(static_cast<int>(kind));
    if (name.isEmpty() || !m_zip.names().contains(name))
        return QByteArray();
    return m_zip.read(name, kLargestPart);
}

Result<QByteArray> WordPackage::picture(const QString &name) const
{
    return m_zip.read(name, kLargestPicture);
}

} // namespace dashiji::intake
