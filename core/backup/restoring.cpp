// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/backup/restoring.h"

#include "core/archive/store/draft.h"
#include "core/archive/store/filesystem.h"
#include "core/archive/verbs.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace dashiji::backup
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

/// Pictures nobody has any more are left out, and named.
void leaveOutMissing(const archive::Archive &archive, const OpenedCopy &copy, Entry &entry,
                     QStringList &missing)
{
    for (Photo &photo : entry.photos) {
        if (!photo.media)
            continue;
        const auto here = archive.mediaOf(photo.media->sha256);
        if ((here && *here) || copy.picture(photo.media->sha256))
            continue;
        photo.media.reset();
        missing << entry.title;
    }
}

/// Makes the indicators that entries name and the archive has not.
Result<void> makeIndicators(archive::Archive &archive, const OpenedCopy &copy,
                            const std::vector<const Entry *> &entries)
{
    const auto known = TRY(copy.reader().indicators());
    QSet<Uid> wanted;
    for (const Entry *entry : entries)
        for (const Metric &metric : entry->metrics)
            if (metric.indicator)
                wanted.insert(metric.indicator->uid);
    for (const Indicator &indicator : known) {
        if (!wanted.contains(indicator.uid))
            continue;
        if (TRY(archive.rowOf(archive::RowKind::Indicator, indicator.uid)))
            continue;
        TRY(archive.writer().addIndicator(indicator.name, indicator.unit, indicator.category, indicator.uid));
    }
    return {};
}

std::vector<const Entry *> entriesOf(const Report &report)
{
    std::vector<const Entry *> entries;
    for (const Section &section : report.sections)
        for (const Entry &entry : section.entries)
            entries.push_back(&entry);
    return entries;
}

/// Another report that says the same. Metrics that were one fact are one again, but not one with those of
/// the report it was taken from.
void makeNew(Report &report)
{
    QHash<Uid, Uid> facts;
    report.uid = {};
    for (Section &section : report.sections) {
        section.uid = {};
        for (Entry &entry : section.entries) {
            entry.uid = {};
            for (Photo &photo : entry.photos)
                photo.uid = {};
            for (Metric &metric : entry.metrics) {
                metric.uid = {};
                if (metric.fact.isNull())
                    continue;
                Uid &fact = facts[metric.fact];
                fact = fact.isNull() ? Uid::createUuid() : fact;
                metric.fact = fact;
            }
        }
    }
}

/// The organization of the archive that has the identity of the copy's.
Result<OrganizationId> ownerHere(archive::Archive &archive, const OpenedCopy &copy, OrganizationId owner)
{
    const auto all = TRY(copy.reader().organizations());
    const auto found = std::ranges::find(all, owner, &Organization::id);
    if (found == all.end())
        return OrganizationId();
    if (const auto here = TRY(archive.rowOf(archive::RowKind::Organization, found->uid)))
        return OrganizationId{*here};
    return archive.writer().addOrganization(found->name, found->uid);
}

/// A name no organization has yet.
Result<QString> freeName(const archive::Archive &archive, const QString &name)
{
    const auto all = TRY(archive.organizations());
    QString free = name;
    for (int number = 2; std::ranges::find(all, free, &Organization::name) != all.end(); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

} // namespace

Result<std::unique_ptr<OpenedCopy>> OpenedCopy::open(const QString &path, archive::PictureSource pictures)
{
    std::unique_ptr<OpenedCopy> copy(new OpenedCopy);
    copy->m_path = path;
    copy->m_pictures = std::move(pictures);
    auto reader = archive::Reader::open(path);
    if (!reader && reader.error().code == ErrorCode::ArchiveReadOnly) {
        copy->m_folder = std::make_unique<QTemporaryDir>();
        const QString newer = copy->m_folder->filePath(u"copy.dashiji"_s);
        if (!QFile::copy(path, newer))
            return failure(ErrorCode::FileUnreadable, path);
        TRY(archive::Archive::open(newer));
        reader = archive::Reader::open(newer);
    }
    copy->m_reader = TRY(std::move(reader));
    return copy;
}

Result<QByteArray> OpenedCopy::picture(const QByteArray &sha256) const
{
    const auto inside = m_reader->mediaOf(sha256);
    if (inside && *inside)
        if (auto bytes = m_reader->mediaBytes(**inside))
            return bytes;
    return m_pictures ? m_pictures(sha256) : failure(ErrorCode::PictureMissing, m_path);
}

Result<Restored> restoreYear(archive::Archive &archive, const OpenedCopy &copy, ReportId id,
                             const QString &beside, bool replacing)
{
    Report report = TRY(copy.reader().report(id));
    Restored restored;
    const auto standing = TRY(archive.rowOf(archive::RowKind::Report, report.uid));
    for (Section &section : report.sections)
        for (Entry &entry : section.entries)
            leaveOutMissing(archive, copy, entry, restored.missingPictures);
    // Sealed is what was published; of a copy beside it nobody says so.
    report.status = report.status == ReportStatus::Published ? ReportStatus::Approved : report.status;
    const auto body = [&]() -> Result<void> {
        TRY(makeIndicators(archive, copy, entriesOf(report)));
        if (standing && !replacing) {
            makeNew(report);
            report.owner = TRY(archive.writer().addOrganization(TRY(freeName(archive, beside))));
        } else {
            report.owner = TRY(ownerHere(archive, copy, report.owner));
        }
        const auto existing = replacing ? archive::OnExistingYear::Replace : archive::OnExistingYear::Refuse;
        restored.report = TRY(archive.writer().importReport(
            report, existing, [&](const QByteArray &sha256) { return copy.picture(sha256); }));
        return {};
    };
    TRY(archive.writer().group(archive::verb::kReportRestore, QString::number(report.year), body));
    restored.entries = static_cast<int>(entriesOf(report).size());
    return restored;
}

Result<Restored> restoreEntries(archive::Archive &archive, const OpenedCopy &copy,
                                const std::vector<Uid> &entries)
{
    Restored restored;
    struct Found {
        Uid section;
        Entry entry;
    };
    std::vector<Found> found;
    const auto reports = TRY(copy.reader().reports());
    for (const archive::ReportSummary &summary : reports) {
        const auto report = TRY(copy.reader().report(summary.id));
        for (const Section &section : report.sections)
            for (const Entry &entry : section.entries)
                if (std::ranges::find(entries, entry.uid) != entries.end())
                    found.push_back({section.uid, entry});
    }
    if (found.size() != entries.size() || found.empty())
        return failure(ErrorCode::NotFound, copy.path());
    std::vector<const Entry *> all;
    for (Found &each : found) {
        leaveOutMissing(archive, copy, each.entry, restored.missingPictures);
        all.push_back(&each.entry);
    }
    const auto body = [&]() -> Result<void> {
        TRY(makeIndicators(archive, copy, all));
        for (const Found &each : found)
            TRY(archive.writer().putEntry(each.entry, each.section,
                                          [&](const QByteArray &sha256) { return copy.picture(sha256); }));
        return {};
    };
    TRY(archive.writer().group(archive::verb::kEntryRestore, found.front().entry.title, body));
    restored.entries = static_cast<int>(found.size());
    return restored;
}

Result<Restored> restoreWhole(const OpenedCopy &copy, const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, path);
    archive::Draft draft(path);
    if (auto copied = copy.reader().copyTo(draft.path()); !copied)
        return draft.failed(copied.error());
    Restored restored;
    const auto missing = archive::fillPictures(
        draft.path(), [&](const Media &picture) { return copy.picture(picture.sha256); });
    if (!missing)
        return draft.failed(missing.error());
    for (const Media &picture : *missing)
        restored.missingPictures << QString::fromLatin1(picture.sha256.toHex());
    const auto flaws = archive::verify(draft.path());
    if (!flaws)
        return draft.failed(flaws.error());
    for (const archive::Flaw &flaw : *flaws)
        if (flaw.kind != archive::Flaw::Kind::MediaDamaged)
            return draft.failed({ErrorCode::ArchiveDamaged, copy.path(), flaw.detail});
    const auto reader = TRY(archive::Reader::open(draft.path()));
    const auto reports = TRY(reader->reports());
    for (const archive::ReportSummary &report : reports)
        restored.entries += report.entryCount;
    TRY(draft.takePlace());
    return restored;
}

Result<Replaced> restoreInPlace(const OpenedCopy &copy, const QString &path)
{
    // The new one is whole beside the old one before the old one moves.
    const QString waiting = archive::draftNameFor(path);
    auto restored = TRY(restoreWhole(copy, waiting));
    Replaced replaced{std::move(restored), {}};
    if (QFileInfo::exists(path)) {
        const QFileInfo file(path);
        const QString stem = file.path() + u'/' + file.completeBaseName() + u".before-"_s +
                             QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
        const auto kept = archive::takeFreeName(
            stem, u"dashiji"_s, [&](const QString &name) { return archive::renameFile(path, name); });
        if (!kept) {
            QFile::remove(waiting);
            return tl::unexpected(kept.error());
        }
        replaced.kept = *kept;
        // What lies beside the old one is that one's alone.
        for (const QLatin1StringView log : {"-journal"_L1, "-wal"_L1, "-shm"_L1})
            QFile::rename(path + log, *kept + log);
    }
    if (auto placed = archive::renameFile(waiting, path); !placed) {
        static_cast<void>(archive::renameFile(replaced.kept, path));
        QFile::remove(waiting);
        return tl::unexpected(placed.error());
    }
    return replaced;
}

} // namespace dashiji::backup
