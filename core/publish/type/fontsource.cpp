// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/fontsource.h"

#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr int kMaxFacesOfFile = 64;
constexpr int kMaxTablesOfFace = 128;

bool readAt(QFile &file, qint64 offset, char *into, qint64 size)
{
    return file.seek(offset) && file.read(into, size) == size;
}

/// Whether the face at an offset of the file has a table of this name with these bytes.
bool faceHasTable(QFile &file, quint32 faceOffset, const char *tag, const QByteArray &wanted)
{
    char head[12];
    if (!readAt(file, faceOffset, head, sizeof head))
        return false;
    const int count = std::min<int>(qFromBigEndian<quint16>(head + 4), kMaxTablesOfFace);
    const QByteArray records = file.read(count * 16);
    for (int i = 0; i + 16 <= records.size(); i += 16) {
        const char *record = records.constData() + i;
        if (!std::equal(tag, tag + 4, record))
            continue;
        if (qFromBigEndian<quint32>(record + 12) != quint32(wanted.size()))
            return false;
        QByteArray bytes(wanted.size(), Qt::Uninitialized);
        return readAt(file, qFromBigEndian<quint32>(record + 8), bytes.data(), bytes.size()) &&
               bytes == wanted;
    }
    return false;
}

std::vector<quint32> faceOffsets(QFile &file)
{
    char head[12];
    if (!readAt(file, 0, head, sizeof head))
        return {};
    if (qstrncmp(head, "ttcf", 4) != 0)
        return {0};
    const int count = std::min<int>(int(qFromBigEndian<quint32>(head + 8)), kMaxFacesOfFile);
    const QByteArray table = count > 0 ? file.read(count * 4) : QByteArray();
    std::vector<quint32> offsets;
    for (int i = 0; i + 4 <= table.size(); i += 4)
        offsets.push_back(qFromBigEndian<quint32>(table.constData() + i));
    return offsets;
}

std::optional<unsigned> faceInFile(const QString &path, const QByteArray &head, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const std::vector<quint32> offsets = faceOffsets(file);
    for (unsigned i = 0; i < offsets.size(); ++i) {
        if (faceHasTable(file, offsets[i], "name", name) && faceHasTable(file, offsets[i], "head", head))
            return i;
    }
    return {};
}

/// Whether the face has the name in any language.
bool hasName(hb_face_t *face, hb_ot_name_id_t id, const QString &name)
{
    unsigned count = 0;
    const hb_ot_name_entry_t *entries = hb_ot_name_list_names(face, &count);
    for (unsigned i = 0; i < count; ++i) {
        if (entries[i].name_id == id &&
            nameOf(face, id, entries[i].language).compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// @source OpenType specification, OS/2: usWeightClass, usWidthClass, fsSelection
bool isUprightFace(hb_face_t *face, const QString &family, int weight)
{
    constexpr quint16 kUsualWidth = 5;
    constexpr quint16 kSlanted = 0x201; // italic or oblique
    const HbBlob os2 = tableOf(face, "OS/2");
    if (bigEndianAt<quint16>(os2, 4) != weight || bigEndianAt<quint16>(os2, 6) != kUsualWidth ||
        (bigEndianAt<quint16>(os2, 62) & kSlanted) != 0)
        return false;
    return hasName(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY, family) ||
           (nameOf(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY).isEmpty() &&
            hasName(face, HB_OT_NAME_ID_FONT_FAMILY, family));
}

QString lettersOnly(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

/// "Noto Serif CJK SC" is in NotoSerifCJK-Regular.ttc. @param family its letters
bool isNamedLike(const QString &path, const QString &family)
{
    const QString file = lettersOnly(
        path.section(QLatin1Char('/'), -1).section(QLatin1Char('-'), 0, 0).section(QLatin1Char('.'), 0, 0));
    return family.startsWith(file) || file.startsWith(family);
}

hb_blob_t *copiedTable(hb_face_t *, hb_tag_t tag, void *font)
{
    const char name[5] = {char(tag >> 24), char(tag >> 16), char(tag >> 8), char(tag), 0};
    auto *bytes = new QByteArray(singleRawFont(*static_cast<const QFont *>(font)).fontTable(name));
    return hb_blob_create(bytes->constData(), unsigned(bytes->size()), HB_MEMORY_MODE_READONLY, bytes,
                          [](void *data) { delete static_cast<QByteArray *>(data); });
}

} // namespace

HbBlob tableOf(hb_face_t *face, const char *tag)
{
    return HbBlob(hb_face_reference_table(face, HB_TAG(tag[0], tag[1], tag[2], tag[3])));
}

QString nameOf(hb_face_t *face, hb_ot_name_id_t id, hb_language_t language)
{
    char text[256];
    unsigned size = sizeof text;
    hb_ot_name_get_utf8(face, id, language, &size, text);
    return QString::fromUtf8(text, qsizetype(std::min<unsigned>(size, sizeof text - 1)));
}

FontFiles::FontFiles() : FontFiles(QStandardPaths::standardLocations(QStandardPaths::FontsLocation)) {}

FontFiles::FontFiles(const QStringList &folders)
{
    for (const QString &folder : folders) {
        QDirIterator it(folder,
                        {QStringLiteral("*.ttc"), QStringLiteral("*.otc"), QStringLiteral("*.otf"),
                         QStringLiteral("*.ttf"), QStringLiteral("*.TTF"), QStringLiteral("*.TTC"),
                         QStringLiteral("*.OTF")},
                        QDir::Files, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (it.hasNext())
            m_paths.append(it.next());
    }
}

std::optional<FontFilePlace> FontFiles::find(const QRawFont &font) const
{
    const QByteArray head = font.fontTable("head");
    const QByteArray name = font.fontTable("name");
    if (head.isEmpty() || name.isEmpty())
        return {};
    const QString family = lettersOnly(font.familyName());
    QStringList paths = m_paths;
    std::stable_partition(paths.begin(), paths.end(),
                          [&](const QString &path) { return isNamedLike(path, family); });
    for (const QString &path : std::as_const(paths)) {
        if (const auto index = faceInFile(path, head, name))
            return FontFilePlace{path, *index};
    }
    return {};
}

std::optional<FontFilePlace> FontFiles::find(const QString &family, int weight) const
{
    std::optional<FontFilePlace> found;
    const QString letters = lettersOnly(family);
    for (const QString &path : m_paths) {
        if (!isNamedLike(path, letters))
            continue;
        const HbBlob file(hb_blob_create_from_file(QFile::encodeName(path).constData()));
        const unsigned count = hb_face_count(file.get());
        for (unsigned i = 0; i < count; ++i) {
            const HbFace face(hb_face_create(file.get(), i));
            if (!isUprightFace(face.get(), family, weight))
                continue;
            if (found)
                return {};
            found = FontFilePlace{path, i};
        }
    }
    return found;
}

FontSource::FontSource(const FontFilePlace &place)
{
    open(place);
}

FontSource::FontSource(const QFont &font, const FontFiles &files) : m_font(font)
{
    if (const auto place = files.find(singleRawFont(font)))
        open(*place);
}

void FontSource::open(const FontFilePlace &place)
{
    m_file.reset(hb_blob_create_from_file_or_fail(QFile::encodeName(place.path).constData()),
                 HbDeleter<hb_blob_destroy>{});
    m_index = place.index;
}

HbFace FontSource::newFace() const
{
    if (m_file)
        return HbFace(hb_face_create(m_file.get(), m_index));
    return HbFace(hb_face_create_for_tables(copiedTable, new QFont(m_font),
                                            [](void *font) { delete static_cast<QFont *>(font); }));
}

QRawFont singleRawFont(QFont font)
{
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QRawFont::fromFont(font, QFontDatabase::Any);
}

} // namespace dashiji::publish
