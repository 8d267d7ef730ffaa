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

/// The name of a file with this moment in it, without its ending.
QString stemOf(const QString &path, const QDir &folder)
{
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    return folder.filePath(QFileInfo(path).completeBaseName() + QLatin1Char('-') + moment);
}

/// Where the copy lies.
Result<QString> copyToRescue(const archive::Archive &archive)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("rescue"));
    folder.cd(QStringLiteral("rescue"));
    return archive::takeFreeName(stemOf(archive.path(), folder), QFileInfo(archive.path()).suffix(),
                                 [&archive](const QString &name) { return archive.copyTo(name); });
}

Result<void> giveAnotherName(const QString &path)
{
    const QFileInfo file(path);
    TRY(archive::takeFreeName(stemOf(path, file.absoluteDir()), file.suffix(),
                              [&path](const QString &name) { return archive::renameFile(path, name); }));
    return {};
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
        TRY(giveAnotherName(lost.path));
    return saveRescued(lost.path);
}

Result<void> Session::saveRescued(const QString &path)
{
    TRY(m_archive->copyTo(path));
    return open(path);
}

} // namespace dashiji::app
