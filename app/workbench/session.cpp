// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/session.h"

#include "core/archive/store/filesystem.h"
#include "core/archive/writer.h"
#include "core/workflow/archives.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dashiji::app
{
namespace
{

constexpr int kWatchInterval = 1000; ///< ms

/// A name beside a file, with the moment, that no file has.
QString freeName(const QString &path, const QDir &folder)
{
    const QFileInfo file(path);
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString base = file.completeBaseName() + QLatin1Char('-') + moment;
    QString name = base;
    for (int count = 2; folder.exists(name + QLatin1Char('.') + file.suffix()); ++count)
        name = base + QLatin1Char('-') + QString::number(count);
    return folder.filePath(name + QLatin1Char('.') + file.suffix());
}

QString freeName(const QString &path)
{
    return freeName(path, QFileInfo(path).absoluteDir());
}

QString freeRescuePath(const QString &path)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("rescue"));
    folder.cd(QStringLiteral("rescue"));
    return freeName(path, folder);
}

/// Where the copy lies. Another window may take the same name at the same moment.
Result<QString> copyToRescue(const archive::Archive &archive)
{
    for (;;) {
        const QString path = freeRescuePath(archive.path());
        const auto copied = archive.copyTo(path);
        if (copied)
            return path;
        if (copied.error().code != ErrorCode::FileExists)
            return tl::unexpected(copied.error());
    }
}

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    m_watch.setInterval(kWatchInterval);
    connect(&m_watch, &QTimer::timeout, this, &Session::look);
}

Session::~Session() = default;

bool Session::isWritable() const
{
    return m_archive != nullptr && m_archive->access() == archive::Archive::Access::ReadWrite;
}

QString Session::path() const
{
    return m_archive != nullptr ? m_archive->path() : QString();
}

Result<void> Session::open(const QString &path)
{
    auto opened = workflow::openArchive(path);
    if (!opened && opened.error().code == ErrorCode::ArchiveReadOnly)
        opened = workflow::openArchive(path, archive::Archive::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    exchange(std::move(*opened));
    return {};
}

Result<void> Session::openForReading(const QString &path)
{
    exchange(TRY(workflow::openArchive(path, archive::Archive::Access::ReadOnly)));
    return {};
}

Result<void> Session::create(const QString &path, const QString &organization)
{
    auto created = TRY(workflow::createArchive(path, organization));
    exchange(std::move(created));
    return {};
}

void Session::setPerson(const QString &name)
{
    m_person = name;
    if (isWritable() && !name.isEmpty())
        m_archive->writer().setPerson(name);
}

void Session::close()
{
    if (m_archive != nullptr)
        exchange(nullptr);
}

void Session::exchange(std::unique_ptr<archive::Archive> archive)
{
    if (m_archive != nullptr)
        m_archive->writer().endTyping();
    const std::unique_ptr<archive::Archive> old = std::exchange(m_archive, std::move(archive));
    m_lost.reset();
    if (isWritable())
        m_watch.start();
    else
        m_watch.stop();
    setPerson(m_person);
    emit archiveChanged(m_archive.get());
}

void Session::look()
{
    const archive::FileSight sight = m_archive->sight();
    if (sight.state != archive::FileState::Same)
        emit fileMoved(sight);
}

Result<void> Session::rescue(const archive::FileSight &sight)
{
    const LostFile lost{sight, path(), TRY(copyToRescue(*m_archive))};
    auto copy = TRY(workflow::openArchive(lost.rescue, archive::Archive::Access::ReadOnly));
    exchange(std::move(copy));
    m_lost = lost;
    return {};
}

Result<void> Session::putBack()
{
    const LostFile lost = *m_lost;
    if (QFileInfo::exists(lost.path))
        TRY(archive::renameFile(lost.path, freeName(lost.path)));
    return saveRescued(lost.path);
}

Result<void> Session::saveRescued(const QString &path)
{
    TRY(m_archive->copyTo(path));
    return open(path);
}

} // namespace dashiji::app
