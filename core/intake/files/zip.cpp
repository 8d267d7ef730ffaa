// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/zip.h"

#include "core/intake/files/decoding.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <zip.h>

namespace dashiji::intake
{
namespace
{

constexpr zip_uint64_t kMostFiles = 100'000;

/// Names are told together: one of two characters may be both encodings by chance. A backslash is what some
/// programs of Windows write for /.
QStringList decodedNames(const QByteArrayList &names)
{
    constexpr char kBetween = '\n';
    const QByteArray joined = names.join(kBetween);
    QString decoded = QString::fromUtf8(joined);
    if (decoded.contains(QChar::ReplacementCharacter))
        if (const auto chinese = decode(joined, {}))
            decoded = chinese->text;
    QStringList told = decoded.replace(u'\\', u'/').split(QLatin1Char(kBetween));
    if (told.size() != names.size()) { // one has a line feed in it
        told.clear();
        for (const QByteArray &name : names)
            told.append(QString::fromUtf8(name));
    }
    return told;
}

struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

Zip::Zip(QByteArray bytes, QString fileName) : m_bytes(std::move(bytes)), m_fileName(std::move(fileName)) {}

void Zip::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<Zip> Zip::open(const QByteArray &bytes, const QString &fileName)
{
    Zip opened(bytes, fileName);
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t *source = zip_source_buffer_create(
        opened.m_bytes.constData(), static_cast<zip_uint64_t>(opened.m_bytes.size()), 0, &problem);
    opened.m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &problem) : nullptr);
    const QString detail = QString::fromUtf8(zip_error_strerror(&problem));
    zip_error_fini(&problem);
    if (!opened.m_archive) {
        zip_source_free(source);
        return failure(ErrorCode::FileDamaged, fileName, detail);
    }
    TRY(opened.readNames());
    return opened;
}

Result<Zip> Zip::openFile(const QString &path)
{
    Zip opened({}, QFileInfo(path).fileName());
    int problem = 0;
    opened.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &problem));
    if (!opened.m_archive)
        return failure(ErrorCode::FileDamaged, opened.m_fileName, QString::number(problem));
    TRY(opened.readNames());
    return opened;
}

Result<void> Zip::readNames()
{
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(m_archive.get(), 0));
    if (count > kMostFiles)
        return failure(ErrorCode::FileTooLarge, m_fileName, QStringLiteral("%1 files").arg(count));
    QByteArrayList raw;
    for (zip_uint64_t index = 0; index < count; ++index)
        raw.append(zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW));
    const QStringList names = decodedNames(raw);
    for (qsizetype index = 0; index < raw.size(); ++index) {
        if (names[index].isEmpty() || names[index].endsWith(u'/'))
            continue;
        m_names.append(names[index]);
        if (!m_places.contains(names[index]))
            m_places.insert(names[index], static_cast<quint64>(index));
    }
    return {};
}

bool Zip::isLink(const QString &name) const
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return m_places.contains(name) &&
           zip_file_get_external_attributes(m_archive.get(), m_places.value(name), 0, &system, &attributes) ==
               0 &&
           system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16U);
}

Result<QByteArray> Zip::read(const QString &name, qint64 most) const
{
    const auto place = m_places.constFind(name);
    if (place == m_places.cend())
        return failure(ErrorCode::NotFound, m_fileName, name);
    zip_stat_t told;
    zip_stat_init(&told);
    if (zip_stat_index(m_archive.get(), *place, 0, &told) != 0)
        return failure(ErrorCode::FileDamaged, m_fileName, name);
    if ((told.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && told.encryption_method != ZIP_EM_NONE)
        return failure(ErrorCode::FileProtected, m_fileName, name);
    if (told.size > static_cast<zip_uint64_t>(most))
        return failure(ErrorCode::FileTooLarge, m_fileName, name);
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), *place, 0));
    if (!file)
        return failure(ErrorCode::FileDamaged, m_fileName, name);
    // One byte more than told finds a size that is not true; the last read compares the checksum.
    QByteArray bytes(static_cast<qsizetype>(told.size) + 1, Qt::Uninitialized);
    zip_int64_t length = 0;
    while (length < bytes.size()) {
        const zip_int64_t got =
            zip_fread(file.get(), bytes.data() + length, static_cast<zip_uint64_t>(bytes.size() - length));
        if (got < 0)
            return failure(ErrorCode::FileDamaged, m_fileName, name);
        if (got == 0)
            break;
        length += got;
    }
    if (length != static_cast<zip_int64_t>(told.size))
        return failure(ErrorCode::FileDamaged, m_fileName, name);
    bytes.chop(1);
    return bytes;
}

} // namespace dashiji::intake
