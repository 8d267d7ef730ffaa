// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/automaticbackups.h"

#include "app/support/errortext.h"
#include "app/workbench/session.h"
#include "app/workbench/workbench.h"
#include "core/backup/shelf.h"

#include <chrono>

namespace dashiji::app
{
namespace
{

/// The window is there and quiet by then.
constexpr auto kAfterOpening = std::chrono::seconds(15);
constexpr auto kLooks = std::chrono::minutes(10);
constexpr qint64 kDaySeconds = 24LL * 60 * 60;

Result<bool> storeCopy(const QString &path, backup::Occasion occasion)
{
    const auto reader = TRY(archive::Reader::open(path));
    auto shelf = TRY(backup::Shelf::of(*reader));
    const auto copy = TRY(shelf.store(*reader, occasion));
    return copy.has_value();
}

} // namespace

AutomaticBackups::AutomaticBackups(Workbench &bench) : NoticeBand(nullptr), m_bench(bench)
{
    setObjectName(QStringLiteral("backupBand"));
    addDismiss();
    hide();
    bench.addBand(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterOpening);
    m_daily.setInterval(kLooks);
    connect(&m_soon, &QTimer::timeout, this, [this] { make(backup::Occasion::Opening); });
    connect(&m_daily, &QTimer::timeout, this, &AutomaticBackups::makeDaily);
    connect(&bench, &Workbench::archiveChanged, this, &AutomaticBackups::follow);
    follow();
}

void AutomaticBackups::follow()
{
    hide();
    m_last = QDateTime::currentDateTimeUtc();
    const bool isWritten = m_bench.writer() != nullptr;
    isWritten ? m_soon.start() : m_soon.stop();
    isWritten ? m_daily.start() : m_daily.stop();
}

void AutomaticBackups::makeDaily()
{
    if (m_last.secsTo(QDateTime::currentDateTimeUtc()) >= kDaySeconds)
        make(backup::Occasion::Daily);
}

void AutomaticBackups::make(backup::Occasion occasion)
{
    const QString path = m_bench.session().path();
    if (path.isEmpty())
        return;
    m_last = QDateTime::currentDateTimeUtc();
    m_worker.runFor(
        this, [path, occasion] { return storeCopy(path, occasion); },
        [this, path](const Result<bool> &stored) {
            if (path != m_bench.session().path())
                return;
            if (stored) {
                hide();
            } else if (stored.error().code == ErrorCode::ArchiveLocked) {
                m_soon.start(); // somebody is at it just now
            } else {
                fail(stored.error());
            }
            emit made(stored.value_or(false));
        });
}

void AutomaticBackups::fail(const Error &error)
{
    say(Severity::Warning, tr("No backup was made. %1").arg(errorText(error)));
    show();
}

} // namespace dashiji::app
