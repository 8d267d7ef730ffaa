// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/metadata.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

namespace dashiji::publish
{

namespace
{

const QString kProgram = QStringLiteral("Dashiji");

/// D:20260131120000+08'00'
QString pdfDate(const QDateTime &date)
{
    const int offset = date.offsetFromUtc() / 60;
    const int minutes = std::abs(offset);
    return QStringLiteral("D:%1%2%3'%4'")
        .arg(date.toString(QStringLiteral("yyyyMMddhhmmss")),
             offset < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString xmpDate(const QDateTime &date)
{
    return date.toOffsetFromUtc(date.offsetFromUtc()).toString(Qt::ISODate);
}

/// Characters XML cannot hold are left out of both; Info must say what XMP says.
QString storable(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.unicode() >= 0x20 && !c.isSurrogate() && c.unicode() < 0xfffe) {
            result += c;
        }
    }
    return result;
}

constexpr QLatin1String kRdf("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr QLatin1String kDc("http://purl.org/dc/elements/1.1/");
constexpr QLatin1String kXmp("http://ns.adobe.com/xap/1.0/");
constexpr QLatin1String kPdf("http://ns.adobe.com/pdf/1.3/");
constexpr QLatin1String kPdfA("http://www.aiim.org/pdfa/ns/id/");
constexpr QLatin1String kPdfUa("http://www.aiim.org/pdfua/ns/id/");
constexpr QLatin1String kExtension("http://www.aiim.org/pdfa/ns/extension/");
constexpr QLatin1String kSchema("http://www.aiim.org/pdfa/ns/schema#");
constexpr QLatin1String kProperty("http://www.aiim.org/pdfa/ns/property#");

void writeList(QXmlStreamWriter &xml, QLatin1String property, QLatin1String kind, const QString &value,
               bool language = false)
{
    xml.writeStartElement(kDc, property);
    xml.writeStartElement(kRdf, kind);
    xml.writeStartElement(kRdf, QLatin1String("li"));
    if (language)
        xml.writeAttribute(QLatin1String("xml:lang"), QLatin1String("x-default"));
    xml.writeCharacters(value);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

void startResource(QXmlStreamWriter &xml, QLatin1String space, QLatin1String name)
{
    xml.writeStartElement(space, name);
    xml.writeAttribute(kRdf, QLatin1String("parseType"), QLatin1String("Resource"));
}

/// PDF/A knows no property of PDF/UA: the file brings the description with it.
void writeSchemaOfUa(QXmlStreamWriter &xml)
{
    xml.writeStartElement(kExtension, QLatin1String("schemas"));
    xml.writeStartElement(kRdf, QLatin1String("Bag"));
    startResource(xml, kRdf, QLatin1String("li"));
    xml.writeTextElement(kSchema, QLatin1String("schema"),
                         QLatin1String("PDF/UA Universal Accessibility Schema"));
    xml.writeTextElement(kSchema, QLatin1String("namespaceURI"), kPdfUa);
    xml.writeTextElement(kSchema, QLatin1String("prefix"), QLatin1String("pdfuaid"));
    xml.writeStartElement(kSchema, QLatin1String("property"));
    xml.writeStartElement(kRdf, QLatin1String("Seq"));
    startResource(xml, kRdf, QLatin1String("li"));
    xml.writeTextElement(kProperty, QLatin1String("name"), QLatin1String("part"));
    xml.writeTextElement(kProperty, QLatin1String("valueType"), QLatin1String("Integer"));
    xml.writeTextElement(kProperty, QLatin1String("category"), QLatin1String("internal"));
    xml.writeTextElement(kProperty, QLatin1String("description"),
                         QLatin1String("Part of ISO 14289 the document keeps to"));
    for (int i = 0; i < 6; ++i)
        xml.writeEndElement();
}

/// What the file promises to be.
void writeClaims(QXmlStreamWriter &xml, PdfMode mode)
{
    const bool ua = mode == PdfMode::A2Ua;
    xml.writeTextElement(kPdfA, QLatin1String("part"), QLatin1String(ua ? "2" : "1"));
    xml.writeTextElement(kPdfA, QLatin1String("conformance"), QLatin1String("A"));
    if (!ua)
        return;
    xml.writeTextElement(kPdfUa, QLatin1String("part"), QLatin1String("1"));
    writeSchemaOfUa(xml);
}

} // namespace

std::string infoOf(const PdfMetadata &metadata)
{
    PdfDictionary d;
    const auto set = [&d](const char *key, const QString &value) {
        if (!value.isEmpty())
            d.set(key, pdfText(value));
    };
    set("/Title", storable(metadata.title));
    set("/Author", storable(metadata.author));
    set("/Creator", kProgram);
    set("/Producer", kProgram);
    set("/CreationDate", pdfDate(metadata.date));
    set("/ModDate", pdfDate(metadata.date));
    return d.text();
}

std::string xmpOf(const PdfMetadata &metadata)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.setAutoFormatting(true);
    xml.writeNamespace(kRdf, QLatin1String("rdf"));
    xml.writeStartElement(kRdf, QLatin1String("RDF"));
    // checkers of PDF/A look for the prefixes on the description itself
    xml.writeStartElement(kRdf, QLatin1String("Description"));
    xml.writeNamespace(kDc, QLatin1String("dc"));
    xml.writeNamespace(kXmp, QLatin1String("xmp"));
    xml.writeNamespace(kPdf, QLatin1String("pdf"));
    xml.writeNamespace(kPdfA, QLatin1String("pdfaid"));
    if (metadata.mode == PdfMode::A2Ua) {
        xml.writeNamespace(kPdfUa, QLatin1String("pdfuaid"));
        xml.writeNamespace(kExtension, QLatin1String("pdfaExtension"));
        xml.writeNamespace(kSchema, QLatin1String("pdfaSchema"));
        xml.writeNamespace(kProperty, QLatin1String("pdfaProperty"));
    }
    xml.writeAttribute(kRdf, QLatin1String("about"), QString());
    writeClaims(xml, metadata.mode);
    writeList(xml, QLatin1String("title"), QLatin1String("Alt"), storable(metadata.title), true);
    if (const QString author = storable(metadata.author); !author.isEmpty())
        writeList(xml, QLatin1String("creator"), QLatin1String("Seq"), author);
    xml.writeTextElement(kXmp, QLatin1String("CreatorTool"), kProgram);
    xml.writeTextElement(kXmp, QLatin1String("CreateDate"), xmpDate(metadata.date));
    xml.writeTextElement(kXmp, QLatin1String("ModifyDate"), xmpDate(metadata.date));
    xml.writeTextElement(kPdf, QLatin1String("Producer"), kProgram);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" +
           packet.toStdString() + "\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

int addOutputIntent(ObjectFile &file)
{
    const std::string space = pdfText(QStringLiteral("sRGB IEC61966-2.1"));
    const int profile =
        file.addPacked(PdfDictionary().set("/N", "3"), QColorSpace(QColorSpace::SRgb).iccProfile());
    PdfDictionary d;
    d.set("/Type", "/OutputIntent")
        .set("/S", "/GTS_PDFA1")
        .set("/OutputConditionIdentifier", space)
        .set("/Info", space)
        .set("/DestOutputProfile", pdfReference(profile));
    return file.add(d.text());
}

} // namespace dashiji::publish
