// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/shelf.h"

#include "core/archive/store/draft.h"
#include "core/archive/store/filesystem.h"
#include "core/model/sha256.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>
#include <functional>

namespace dashiji::backup
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kLockMilliseconds = 10'000;
/// Their names begin with a time, those of other files with a letter.
const QString kRecords = QStringLiteral("[0-9]*.json");

/// Removes files unless told that they may stay.
class Leftovers
{
public:
    Leftovers() = default;
    ~Leftovers()
    {
        for (const QString &file : std::as_const(m_files))
            QFile::remove(file);
    }
    Leftovers(const Leftovers &) = delete;
    Leftovers &operator=(const Leftovers &) = delete;
    void add(const QString &file) { m_files << file; }
    void stay() { m_files.clear(); }

private:
    QStringList m_files;
};

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError
                       ? ErrorCode::DiskFull
                       : ErrorCode::FileUnwritable,
                   path, file.errorString());
}

Result<void> refuseFlaws(const QString &path, archive::PicturesAre pictures)
{
    const auto flaws = TRY(archive::verify(path, pictures));
    return flaws.empty() ? Result<void>() : failure(ErrorCode::ArchiveDamaged, path, flaws.front().detail);
}

/// Tries again for some seconds what has given way to somebody who writes.
Result<void> givingWay(const std::function<Result<void>()> &attempt)
{
    constexpr unsigned long kFirstPause = 50; // milliseconds
    constexpr unsigned long kLastPause = 1600;
    for (unsigned long pause = kFirstPause;; pause *= 2) {
        auto done = attempt();
        if (done || done.error().code != ErrorCode::ArchiveLocked || pause > kLastPause)
            return done;
        QThread::msleep(pause);
    }
}

/// Errors of a draft are told of the file it is a copy of, or of where it was to be.
tl::unexpected<Error> toldOf(Error error, const QString &draft, const QString &path)
{
    if (error.subject.isEmpty() || error.subject == draft)
        error.subject = path;
    return tl::unexpected(std::move(error));
}

} // namespace

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/dashiji/backups"_L1;
}

Shelf::Shelf(const QString &folder, const Uid &archive)
    : m_folder(QDir(folder).filePath(archive.toString(QUuid::WithoutBraces)))
{
}

Result<Shelf> Shelf::of(const archive::Reader &archive)
{
    const auto head = TRY(archive.head());
    return Shelf(usualFolder(), Uid::fromRfc4122(head.archive));
}

std::optional<Shelf> Shelf::of(const QString &archivePath, const QString &folder)
{
    if (const auto head = archive::headOf(archivePath)) {
        Shelf shelf(folder, Uid::fromRfc4122(head->archive));
        return shelf.copies().empty() ? std::nullopt : std::optional(std::move(shelf));
    }
    const QString path = QFileInfo(archivePath).absoluteFilePath();
    std::optional<Shelf> found;
    QDateTime newest;
    const auto names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const Shelf shelf(folder, Uid(name));
        const auto copies = shelf.copies();
        if (copies.empty() || copies.front().archive != path || copies.front().at < newest)
            continue;
        newest = copies.front().at;
        found = shelf;
    }
    return found;
}

std::vector<Copy> Shelf::copies() const
{
    std::vector<Copy> copies;
    const auto records = QDir(m_folder).entryInfoList({kRecords}, QDir::Files);
    for (const QFileInfo &record : records)
        if (auto copy = readRecord(record.filePath()))
            copies.push_back(std::move(*copy));
    std::ranges::stable_sort(copies, std::ranges::greater(), &Copy::at);
    return copies;
}

Health Shelf::healthOf(const Copy &copy) const
{
    if (digestOf(copy.path).value_or(QByteArray()) != copy.sha256)
        return Health::Damaged;
    const bool hasAll = std::ranges::all_of(
        copy.pictures, [this](const QByteArray &sha256) { return picture(sha256).has_value(); });
    return hasAll ? Health::Sound : Health::PicturesMissing;
}

std::optional<Copy> Shelf::newestSound() const
{
    const auto all = copies();
    const auto found =
        std::ranges::find_if(all, [this](const Copy &copy) { return healthOf(copy) != Health::Damaged; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

qint64 Shelf::bytes() const
{
    qint64 bytes = 0;
    for (QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

QString Shelf::pathOfPicture(const QByteArray &sha256) const
{
    return m_folder + "/pictures/"_L1 + QString::fromLatin1(sha256.toHex());
}

Result<QByteArray> Shelf::picture(const QByteArray &sha256) const
{
    QFile file(pathOfPicture(sha256));
    if (file.open(QIODevice::ReadOnly))
        if (QByteArray bytes = file.readAll(); hasSha256(bytes, sha256))
            return bytes;
    return failure(ErrorCode::PictureMissing, file.fileName());
}

Result<std::optional<Copy>> Shelf::store(const archive::Reader &archive, Occasion occasion,
                                         const QDateTime &at)
{
    if (!QDir().mkpath(m_folder + "/pictures"_L1))
        return failure(ErrorCode::FileUnwritable, m_folder);
    QLockFile lock(m_folder + "/shelf.lock"_L1);
    if (!lock.tryLock(kLockMilliseconds))
        return failure(lock.error() == QLockFile::LockFailedError   ? ErrorCode::ArchiveLocked
                       : lock.error() == QLockFile::PermissionError ? ErrorCode::FileUnwritable
                                                                    : ErrorCode::DiskFull,
                       m_folder);
    archive::sweepDrafts(m_folder);
    if (occasion != Occasion::ByHand) {
        const auto head = TRY(archive.head());
        const auto known = copies();
        if (!known.empty() && known.front().chain == head.chain && healthOf(known.front()) == Health::Sound)
            return std::nullopt;
    }
    Leftovers leftovers;
    const QString stem = m_folder + u'/' + at.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString draft = archive::draftNameFor(stem);
    leftovers.add(draft);
    auto copied = givingWay([&] { return archive.copyWithoutPicturesTo(draft); }).and_then([&] {
        return verified(draft, archive);
    });
    if (!copied)
        return toldOf(copied.error(), draft, stem + ".dashiji"_L1);
    Copy copy = std::move(*copied);
    copy.at = at.toUTC();
    copy.occasion = occasion;
    const auto pictures = TRY(storePictures(archive, copy.pictures));
    for (const QString &picture : pictures)
        leftovers.add(picture);
    copy.path = TRY(archive::takeFreeName(
        stem, u"dashiji"_s, [&](const QString &name) { return archive::renameFile(draft, name); }));
    leftovers.add(copy.path);
    TRY(writeRecord(copy));
    leftovers.stay();
    makeRoom(at.toLocalTime().date());
    return copy;
}

/// What a draft holds, when all of it is what was written.
Result<Copy> Shelf::verified(const QString &draft, const archive::Reader &archive) const
{
    TRY(refuseFlaws(draft, archive::PicturesAre::Elsewhere));
    Copy copy;
    copy.archive = archive.path();
    const auto reader = TRY(archive::Reader::open(draft));
    const auto head = TRY(reader->head());
    copy.serial = head.serial;
    copy.chain = head.chain;
    const auto reports = TRY(reader->reports());
    for (const archive::ReportSummary &report : reports)
        copy.entries += report.entryCount;
    const auto pictures = TRY(reader->pictures());
    for (const Media &picture : pictures)
        copy.pictures.push_back(picture.sha256);
    copy.bytes = QFileInfo(draft).size();
    copy.sha256 = TRY(digestOf(draft));
    return copy;
}

/// Stores those that are not here yet. One whose bytes are damaged in the archive is no hindrance to the
/// words: the copy lacks it, as the archive does. @return the files that are new
Result<QStringList> Shelf::storePictures(const archive::Reader &archive,
                                         const std::vector<QByteArray> &pictures) const
{
    QStringList stored;
    Leftovers leftovers;
    for (const QByteArray &sha256 : pictures) {
        const QString path = pathOfPicture(sha256);
        if (picture(sha256))
            continue;
        const auto id = TRY(archive.mediaOf(sha256));
        const auto bytes = id ? archive.mediaBytes(*id) : failure(ErrorCode::PictureMissing, path);
        if (!bytes)
            continue;
        leftovers.add(path);
        TRY(writeWhole(path, *bytes));
        TRY(picture(sha256));
        stored << path;
    }
    leftovers.stay();
    return stored;
}

/// Drops the copies that are to make room, then the pictures no copy names any more. As long as a record
/// cannot be read, nobody knows which those are.
void Shelf::makeRoom(QDate today) const
{
    const auto all = copies();
    QSet<QString> named;
    const auto dropped = copiesToDrop(all, today);
    for (size_t i = 0; i < all.size(); ++i)
        if (std::ranges::binary_search(dropped, i)) {
            QFile::remove(all[i].path);
            QFile::remove(recordOf(all[i].path));
        } else {
            for (const QByteArray &picture : all[i].pictures)
                named.insert(QString::fromLatin1(picture.toHex()));
        }
    const auto records = QDir(m_folder).entryList({kRecords}, QDir::Files);
    if (records.size() != static_cast<qsizetype>(all.size() - dropped.size()))
        return;
    const QDir pictures(m_folder + "/pictures"_L1);
    const auto names = pictures.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        if (!named.contains(name))
            QFile::remove(pictures.filePath(name));
}

std::optional<Elsewhere> Shelf::elsewhere() const
{
    QFile file(m_folder + "/elsewhere.json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const Elsewhere copy{json["path"_L1].toString(),
                         QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs)};
    return copy.at.isValid() ? std::optional(copy) : std::nullopt;
}

Result<bool> Shelf::storeElsewhere(const archive::Reader &archive, const QString &path) const
{
    TRY(copyWhole(archive, path));
    if (!isAnotherDrive(archive.path(), path))
        return false;
    TRY(noteElsewhere({QFileInfo(path).absoluteFilePath(), QDateTime::currentDateTimeUtc()}));
    return true;
}

Result<void> Shelf::noteElsewhere(const Elsewhere &copy) const
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::FileUnwritable, m_folder);
    const QJsonObject json{{u"path"_s, copy.path}, {u"at"_s, copy.at.toUTC().toString(Qt::ISODateWithMs)}};
    return writeWhole(m_folder + "/elsewhere.json"_L1, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool isAnotherDrive(const QString &path, const QString &other)
{
    const QStorageInfo one(QFileInfo(path).absolutePath());
    const QStorageInfo two(QFileInfo(other).absolutePath());
    return one.isValid() && two.isValid() && one.device() != two.device();
}

QString placeElsewhere(const QString &archivePath, const QString &folder)
{
    return QDir(folder).filePath(
        QStringLiteral("%1-%2.dashiji")
            .arg(QFileInfo(archivePath).completeBaseName(),
                 QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
}

Result<void> copyWhole(const archive::Reader &archive, const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    Leftovers leftovers;
    const QString draft = archive::draftNameFor(path);
    leftovers.add(draft);
    // Picture by picture, after the rows: nobody who writes waits for all of them.
    const auto copied = givingWay([&] { return archive.copyWithoutPicturesTo(draft); })
                            .and_then([&] {
                                return archive::fillPictures(draft, [&archive](const Media &picture) {
                                    return archive.mediaBytes(picture.id);
                                });
                            })
                            .and_then([&](const std::vector<Media> &) {
                                return refuseFlaws(draft, archive::PicturesAre::Inside);
                            });
    if (!copied)
        return toldOf(copied.error(), draft, path);
    return archive::renameFile(draft, path);
}

} // namespace dashiji::backup
