// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/session.h"

#include "core/archive/writer.h"
#include "core/workflow/archives.h"

#include <QFileInfo>

namespace dashiji::app
{

Session::Session(QObject *parent) : QObject(parent) {}

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
    setPerson(m_person);
    emit archiveChanged(m_archive.get());
}

} // namespace dashiji::app
