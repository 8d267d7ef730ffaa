// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/archiveshelf.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace dashiji::app
{
namespace
{

constexpr std::chrono::milliseconds kTypingRest{300};

} // namespace

ArchiveShelf::ArchiveShelf(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingRest);
    connect(&m_soon, &QTimer::timeout, this, &ArchiveShelf::readNow);
}

void ArchiveShelf::setArchive(archive::Archive *archive)
{
    if (m_archive)
        m_archive->disconnect(this);
    ++m_generation;
    m_archive = archive;
    m_error.reset();
    forget();
    m_reading = false;
    m_stale = archive != nullptr;
    m_soon.stop();
    if (archive != nullptr)
        connect(archive, &archive::Archive::changed, this, [this](const archive::ChangeSet &changes) {
            if (!note(changes))
                return;
            m_stale = true;
            if (isSeen())
                m_soon.start();
        });
    emit read();
    if (isSeen())
        readNow();
}

void ArchiveShelf::watch(QWidget *view)
{
    m_views.emplace_back(view);
    view->installEventFilter(this);
    if (view->isVisible())
        readNow();
}

bool ArchiveShelf::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        readNow();
    return QObject::eventFilter(watched, event);
}

bool ArchiveShelf::isSeen() const
{
    return std::ranges::any_of(m_views, [](const auto &view) { return view && view->isVisible(); });
}

void ArchiveShelf::readAnew()
{
    m_stale = m_archive != nullptr;
    if (isSeen())
        readNow();
}

void ArchiveShelf::readNow()
{
    m_soon.stop();
    if (!m_stale || m_reading || !m_archive)
        return;
    m_stale = false;
    m_reading = true;
    begin();
}

void ArchiveShelf::finish(const std::optional<Error> &error)
{
    m_reading = false;
    m_error = error;
    emit read();
    if (m_stale && isSeen())
        m_soon.start();
}

} // namespace dashiji::app
