// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/wordfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace dashiji::test
{

using Qt::StringLiterals::operator""_s;

namespace
{

const QString kSpaces = u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                        "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                        "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                        "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""_s;
const QString kKinds = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;

QByteArray part(const QString &root, const QString &inside)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1 %2>%3</w:%1>"_s.arg(root, kSpaces, inside)
        .toUtf8();
}

QByteArray relations(const QString &all)
{
    return u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1"
           "</Relationships>"_s.arg(all)
               .toUtf8();
}

QString relation(const QString &id, const QString &kind, const QString &target)
{
    return u"<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"/>"_s.arg(id, kKinds + kind, target);
}

} // namespace

WordFile::WordFile(const QString &body)
{
    parts[u"_rels/.rels"_s] = relations(relation(u"rId1"_s, u"officeDocument"_s, u"word/document.xml"_s));
    parts[u"word/document.xml"_s] = part(u"document"_s, u"<w:body>%1<w:sectPr/></w:body>"_s.arg(body));
}

void WordFile::relate(const QString &id, const QString &kind, const QString &target)
{
    m_relations += relation(id, kind, target);
    parts[u"word/_rels/document.xml.rels"_s] = relations(m_relations);
}

WordFile &WordFile::styles(const QString &styles)
{
    parts[u"word/styles.xml"_s] = part(u"styles"_s, styles);
    relate(u"rIdStyles"_s, u"styles"_s, u"styles.xml"_s);
    return *this;
}

WordFile &WordFile::numbering(const QString &numbering)
{
    parts[u"word/numbering.xml"_s] = part(u"numbering"_s, numbering);
    relate(u"rIdNumbering"_s, u"numbering"_s, u"numbering.xml"_s);
    return *this;
}

WordFile &WordFile::picture(const QString &id, const QString &name, const QByteArray &bytes)
{
    parts[u"word/"_s + name] = bytes;
    relate(id, u"image"_s, name);
    return *this;
}

QByteArray WordFile::bytes() const
{
    return zipped(parts);
}

QByteArray zipped(const std::map<QString, QByteArray> &files, bool compressed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : files) {
        zip_source_t *source =
            zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                 compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString wordText(const QString &text)
{
    return u"<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(text.toHtmlEscaped());
}

QString wordRuns(const QString &runs)
{
    return u"<w:p>%1</w:p>"_s.arg(runs);
}

QString wordParagraph(const QString &text, const QString &style, const QString &inside)
{
    const QString named = style.isEmpty() ? QString() : u"<w:pStyle w:val=\"%1\"/>"_s.arg(style);
    return wordRuns(u"<w:pPr>%1%2</w:pPr>"_s.arg(named, inside) + wordText(text));
}

QString wordPicture(const QString &id)
{
    return u"<w:r><w:drawing><a:blip r:embed=\"%1\"/></w:drawing></w:r>"_s.arg(id);
}

} // namespace dashiji::test
