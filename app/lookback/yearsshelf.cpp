// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/yearsshelf.h"

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

YearsShelf::YearsShelf(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingRest);
    connect(&m_soon, &QTimer::timeout, this, &YearsShelf::readNow);
}

void YearsShelf::setArchive(archive::Archive *archive)
{
    if (m_archive)
        m_archive->disconnect(this);
    ++m_generation;
    m_archive = archive;
    m_chronicle.reset();
    m_error.reset();
    m_touched.clear();
    m_reading = false;
    m_stale = archive != nullptr;
    m_soon.stop();
    if (archive != nullptr)
        connect(archive, &archive::Archive::changed, this, &YearsShelf::follow);
    emit read();
    if (isSeen())
        readNow();
}

void YearsShelf::watch(QWidget *view)
{
    m_views.emplace_back(view);
    view->installEventFilter(this);
    if (view->isVisible())
        readNow();
}

bool YearsShelf::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        readNow();
    return QObject::eventFilter(watched, event);
}

void YearsShelf::follow(const archive::ChangeSet &changes)
{
    m_stale = true;
    m_allTouched |= changes.isEverything();
    for (const archive::RowChange &row : changes.rows)
        m_touched.insert(row.report);
    if (isSeen())
        m_soon.start();
}

bool YearsShelf::isSeen() const
{
    return std::ranges::any_of(m_views, [](const auto &view) { return view && view->isVisible(); });
}

void YearsShelf::readNow()
{
    m_soon.stop();
    if (!m_stale || m_reading || !m_archive)
        return;
    m_stale = false;
    m_reading = true;
    m_thread.runFor(
        this,
        [address = m_archive->address(),
         before = std::exchange(m_allTouched, false) || !m_chronicle ? workflow::Chronicle() : *m_chronicle,
         touched = std::exchange(m_touched, {})]() -> Result<workflow::Chronicle> {
            const auto reader = TRY(archive::Reader::open(address));
            return workflow::readChronicle(*reader, before, touched);
        },
        [this, generation = m_generation](const Result<workflow::Chronicle> &chronicle) {
            if (generation == m_generation)
                take(chronicle);
        });
}

void YearsShelf::take(const Result<workflow::Chronicle> &chronicle)
{
    m_reading = false;
    if (chronicle) {
        m_chronicle = std::make_shared<const workflow::Chronicle>(*chronicle);
        m_error.reset();
    } else {
        m_chronicle.reset();
        m_error = chronicle.error();
    }
    emit read();
    if (m_stale && isSeen())
        m_soon.start();
}

} // namespace dashiji::app
