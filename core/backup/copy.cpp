// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/copy.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>

namespace dashiji::backup
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

struct OccasionWord {
    Occasion occasion;
    QLatin1StringView word;
};
constexpr std::array kOccasions{
    OccasionWord{Occasion::Opening, QLatin1StringView("opening")},
    OccasionWord{Occasion::Daily, QLatin1StringView("daily")},
    OccasionWord{Occasion::ByHand, QLatin1StringView("by_hand")},
    OccasionWord{Occasion::Restoring, QLatin1StringView("restoring")},
};

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

} // namespace

QString wordOf(Occasion occasion)
{
    for (const OccasionWord &each : kOccasions)
        if (each.occasion == occasion)
            return each.word;
    return {};
}

QString recordOf(const QString &copy)
{
    const QFileInfo file(copy);
    return file.path() + u'/' + file.completeBaseName() + ".json"_L1;
}

Result<void> writeRecord(const Copy &copy)
{
    QJsonArray pictures;
    for (const QByteArray &picture : copy.pictures)
        pictures.append(hexOf(picture));
    const QJsonObject json{{u"file"_s, QFileInfo(copy.path).fileName()},
                           {u"at"_s, copy.at.toUTC().toString(Qt::ISODateWithMs)},
                           {u"occasion"_s, wordOf(copy.occasion)},
                           {u"archive"_s, copy.archive},
                           {u"serial"_s, copy.serial},
                           {u"chain"_s, hexOf(copy.chain)},
                           {u"bytes"_s, copy.bytes},
                           {u"sha256"_s, hexOf(copy.sha256)},
                           {u"entries"_s, copy.entries},
                           {u"pictures"_s, pictures}};
    const QString path = recordOf(copy.path);
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                  : ErrorCode::FileUnwritable,
                       path, file.errorString());
    return {};
}

Result<Copy> readRecord(const QString &record)
{
    QFile file(record);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, record, file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Copy copy;
    copy.path = QFileInfo(record).path() + u'/' + json["file"_L1].toString();
    copy.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs);
    for (const OccasionWord &each : kOccasions)
        if (each.word == json["occasion"_L1].toString())
            copy.occasion = each.occasion;
    copy.archive = json["archive"_L1].toString();
    copy.serial = json["serial"_L1].toInteger();
    copy.chain = bytesOf(json["chain"_L1]);
    copy.bytes = json["bytes"_L1].toInteger();
    copy.sha256 = bytesOf(json["sha256"_L1]);
    copy.entries = json["entries"_L1].toInt();
    for (const QJsonValue &picture : json["pictures"_L1].toArray())
        copy.pictures.push_back(bytesOf(picture));
    if (!copy.at.isValid() || copy.sha256.isEmpty())
        return failure(ErrorCode::FileDamaged, record);
    return copy;
}

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return hash.result();
}

} // namespace dashiji::backup
