// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/zip.h"

#include <zip.h>

namespace dashiji::intake
{
namespace
{

constexpr zip_uint64_t kMostFiles = 100'000;

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
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(opened.m_archive.get(), 0));
    if (count > kMostFiles)
        return failure(ErrorCode::FileTooLarge, fileName, QStringLiteral("%1 files").arg(count));
    for (zip_uint64_t index = 0; index < count; ++index) {
        const QString name = QString::fromUtf8(zip_get_name(opened.m_archive.get(), index, 0));
        if (!name.isEmpty() && !name.endsWith(u'/'))
            opened.m_names.append(name);
    }
    return opened;
}

Result<QByteArray> Zip::read(const QString &name, qint64 most) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0);
    if (index < 0)
        return failure(ErrorCode::NotFound, m_fileName, name);
    zip_stat_t told;
    zip_stat_init(&told);
    if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &told) != 0)
        return failure(ErrorCode::FileDamaged, m_fileName, name);
    if ((told.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && told.encryption_method != ZIP_EM_NONE)
        return failure(ErrorCode::FileProtected, m_fileName, name);
    if (told.size > static_cast<zip_uint64_t>(most))
        return failure(ErrorCode::FileTooLarge, m_fileName, name);
    const std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
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
