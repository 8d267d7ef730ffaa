// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/web/enclosures.h"

#include "core/intake/files/filetext.h"

#include <QUrl>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_L1;

namespace
{

/// "data:image/png;base64,…" → its bytes.
QByteArray bytesOf(const QByteArray &data)
{
    const qsizetype comma = data.indexOf(',');
    if (comma < 0)
        return {};
    const QByteArray content = QByteArray::fromPercentEncoding(data.sliced(comma + 1));
    return data.first(comma).toLower().contains(";base64") ? QByteArray::fromBase64(content) : content;
}

} // namespace

Enclosures::Enclosures(std::vector<QByteArray> inPage, std::shared_ptr<const Letter> letter,
                       Neighbours beside, bool takesPaths)
    : m_inPage(std::move(inPage))
    , m_letter(std::move(letter))
    , m_beside(std::move(beside))
    , m_takesPaths(takesPaths)
{
}

const QByteArray *Enclosures::inPage(const QString &link) const
{
    bool isNumber = false;
    const qulonglong at = QStringView(link).sliced(5).toULongLong(&isNumber);
    return isNumber && at < m_inPage.size() ? &m_inPage[at] : nullptr;
}

QString Enclosures::pathOf(const QString &link) const
{
    const QUrl url(link, QUrl::TolerantMode);
    if (!m_beside.find || !url.authority().isEmpty() ||
        !(url.isRelative() || (m_takesPaths && url.isLocalFile())))
        return {};
    const QString path = url.path(QUrl::FullyDecoded);
    if (path.isEmpty() || path.startsWith(u'/') != url.isLocalFile() || path.contains(u'\\') ||
        path.contains(QChar(u'\0')))
        return {};
    return m_beside.find(path);
}

QString Enclosures::nameOf(const QString &link) const
{
    if (link.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        const QByteArray *const data = inPage(link);
        return data && data->sliced(5).trimmed().toLower().startsWith("image/") ? link : QString();
    }
    if (m_letter) {
        const LetterPart *const part = m_letter->find(link);
        return part && part->type.startsWith("image/") ? link : QString();
    }
    return pathOf(link);
}

Result<QByteArray> Enclosures::read(const QString &name) const
{
    if (name.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        const QByteArray *const data = inPage(name);
        if (!data)
            return failure(ErrorCode::NotFound, name);
        return data->size() / 4 * 3 > kLargestPicture
                   ? Result<QByteArray>(failure(ErrorCode::FileTooLarge, name))
                   : bytesOf(*data);
    }
    if (!m_letter)
        return m_beside.read(name, kLargestPicture);
    const LetterPart *const part = m_letter->find(name);
    if (!part)
        return failure(ErrorCode::NotFound, name);
    return part->bytes();
}

} // namespace dashiji::intake
