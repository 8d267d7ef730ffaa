// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/media/media.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/verbs.h"
#include "core/intake/source.h"
#include "core/workflow/archives.h"
#include "core/workflow/draftnumbers.h"
#include "core/workflow/owners.h"
#include "core/workflow/photos.h"
#include "core/workflow/reportfiles.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace dashiji::workflow
{

using Qt::StringLiterals::operator""_s;

namespace
{

using archive::RowKind;
using exchange::FileReport;

constexpr qint64 kLooked = 4096; ///< bytes at the start and at the end that tell what a file is

/// The picture of a hash in a folder, whatever its ending. @errors PictureMissing
Result<QByteArray> pictureIn(const QDir &folder, const QByteArray &sha256)
{
    const QString digits = QString::fromLatin1(sha256.toHex());
    const QStringList names = folder.entryList({digits + u".*"_s}, QDir::Files);
    if (names.isEmpty())
        return failure(ErrorCode::PictureMissing, folder.filePath(digits));
    return readPicture(folder.filePath(names.front()));
}

/// The uids of everything in a report.
QSet<Uid> uidsIn(const Report &report)
{
    QSet<Uid> uids{report.uid};
    for (const Section &section : report.sections) {
        uids.insert(section.uid);
        for (const Entry &entry : section.entries) {
            uids.insert(entry.uid);
            for (const Photo &photo : entry.photos)
                uids.insert(photo.uid);
            for (const Metric &metric : entry.metrics)
                uids.insert(metric.uid);
        }
    }
    return uids;
}

/// One import: what the file names, as it is in the archive.
class ReportsImport
{
public:
    ReportsImport(archive::Archive &archive, const exchange::ReportFile &file, const QString &pictures,
                  const ReportImportOptions &options)
        : m_archive(archive), m_file(file), m_pictures(pictures), m_options(options)
    {
    }

    Result<std::vector<ImportResult>> run()
    {
        TRY(check());
        std::vector<ImportResult> results;
        for (const FileReport &report : m_file.reports) {
            const bool isLast = &report == &m_file.reports.back();
            auto result = TRY(store(report, isLast));
            if (m_options.stored)
                m_options.stored(result);
            results.push_back(std::move(result));
        }
        return results;
    }

private:
    // --- before anything is written
    // --------------------------------------------------------------------------
    Result<void> check()
    {
        TRY(findOwners());
        TRY(findIndicators());
        const auto reports = TRY(m_archive.reports());
        for (const archive::ReportSummary &report : reports)
            m_standing.insert({report.owner, report.year}, report);
        QSet<std::pair<QString, int>> years;
        for (const FileReport &each : m_file.reports) {
            const std::pair key(ownerKey(each.report), each.report.year);
            if (years.contains(key))
                return failure(ErrorCode::YearExists, QString::number(each.report.year),
                               u"twice in the file"_s);
            years.insert(key);
            TRY(checkReport(each.report, reports));
        }
        return {};
    }

    Result<void> findOwners()
    {
        m_defaultOwner = TRY(ownerNamed(m_archive, m_options.owner));
        for (const auto &[organization, hasUid] : m_file.organizations) {
            std::optional<OrganizationId> owner;
            if (const auto row = TRY(m_archive.rowOf(RowKind::Organization, organization.uid)))
                owner = OrganizationId{*row};
            else
                owner = TRY(ownerNamed(m_archive, organization.name));
            if (owner)
                m_owners.insert(organization.id, *owner);
        }
        return {};
    }

    Result<void> findIndicators()
    {
        const auto known = TRY(m_archive.indicators());
        QHash<std::pair<QString, QString>, Indicator> byName;
        for (const Indicator &indicator : known) {
            m_indicators.insert(indicator.uid, {indicator.id, indicator.uid});
            if (!byName.contains({indicator.name, indicator.unit}))
                byName.insert({indicator.name, indicator.unit}, indicator);
        }
        for (const auto &[indicator, hasUid] : m_file.indicators) {
            if (m_indicators.contains(indicator.uid))
                continue;
            const auto same = byName.constFind({indicator.name, indicator.unit});
            if (!hasUid && same != byName.constEnd())
                m_indicators.insert(indicator.uid, {same->id, same->uid});
            else
                m_missing.insert(indicator.uid, indicator);
        }
        return {};
    }

    /// The owner as far as it is known, for telling reports of one year apart.
    [[nodiscard]] QString ownerKey(const Report &report) const
    {
        const auto owner = knownOwner(report);
        const qint64 inFile = m_options.owner.isEmpty() ? report.owner.value : 0;
        return owner ? u"=%1"_s.arg(owner->value) : u"?%1"_s.arg(inFile);
    }

    [[nodiscard]] std::optional<OrganizationId> knownOwner(const Report &report) const
    {
        if (!m_options.owner.isEmpty() || !report.owner.isValid())
            return m_defaultOwner;
        const auto owner = m_owners.constFind(report.owner);
        return owner == m_owners.constEnd() ? std::nullopt : std::optional(*owner);
    }

    [[nodiscard]] std::optional<archive::ReportSummary> standingOf(const Report &report) const
    {
        const auto owner = knownOwner(report);
        const auto found = owner ? m_standing.constFind({*owner, report.year}) : m_standing.constEnd();
        return found == m_standing.constEnd() ? std::nullopt : std::optional(*found);
    }

    Result<void> checkReport(const Report &report, const std::vector<archive::ReportSummary> &reports) const
    {
        auto standing = standingOf(report);
        const auto same = TRY(report.uid.isNull() ? Result<std::optional<qint64>>(std::nullopt)
                                                  : m_archive.rowOf(RowKind::Report, report.uid));
        if (same) {
            const auto itself = std::ranges::find(reports, ReportId{*same}, &archive::ReportSummary::id);
            // It would take the place of two.
            if (itself == reports.end() || (standing && standing->id != itself->id))
                return failure(ErrorCode::YearExists, QString::number(report.year));
            standing = *itself;
        }
        if (standing && m_options.onExisting == archive::OnExistingYear::Refuse)
            return failure(ErrorCode::YearExists, QString::number(standing->year));
        if (standing && standing->status == ReportStatus::Published)
            return failure(ErrorCode::ReportSealed, QString::number(standing->year));
        QSet<Uid> replaced;
        if (standing) {
            const auto old = TRY(m_archive.report(standing->id));
            replaced = uidsIn(old);
        }
        for (const Section &section : report.sections) {
            TRY(checkFree(RowKind::Section, section.uid, section.title, replaced));
            for (const Entry &entry : section.entries)
                TRY(checkEntry(entry, replaced));
        }
        return {};
    }

    Result<void> checkEntry(const Entry &entry, const QSet<Uid> &replaced) const
    {
        TRY(checkFree(RowKind::Entry, entry.uid, entry.title, replaced));
        for (const Photo &photo : entry.photos) {
            const QString &name = photo.caption.isEmpty() ? entry.title : photo.caption;
            TRY(checkFree(RowKind::Photo, photo.uid, name, replaced));
            TRY(photo.media ? checkPicture(*photo.media, name) : Result<void>());
        }
        for (const Metric &metric : entry.metrics) {
            TRY(checkFree(RowKind::Metric, metric.uid, entry.title, replaced));
            if (metric.indicator && !m_indicators.contains(metric.indicator->uid) &&
                !m_missing.contains(metric.indicator->uid))
                return failure(ErrorCode::RecordMissing, metric.label.isEmpty() ? entry.title : metric.label,
                               u"indicator %1"_s.arg(metric.indicator->uid.toString()));
        }
        return {};
    }

    Result<void> checkFree(RowKind kind, const Uid &uid, const QString &name, const QSet<Uid> &replaced) const
    {
        if (uid.isNull() || replaced.contains(uid))
            return {};
        const auto row = TRY(m_archive.rowOf(kind, uid));
        return row ? Result<void>(failure(ErrorCode::RecordExists, name, uid.toString())) : Result<void>();
    }

    Result<void> checkPicture(const Media &wanted, const QString &name) const
    {
        if (TRY(m_archive.mediaOf(wanted.sha256)))
            return {};
        const auto bytes = pictureIn(m_pictures, wanted.sha256);
        const auto media = bytes ? archive::inspectPicture(*bytes) : tl::unexpected(bytes.error());
        if (media && media->sha256 == wanted.sha256)
            return {};
        if (media)
            return failure(ErrorCode::PictureMissing, name, u"its bytes are others"_s);
        return failure(media.error().code, name, media.error().detail);
    }

    // --- one report, one change
    // ------------------------------------------------------------------------------
    Result<ImportResult> store(const FileReport &read, bool isLast)
    {
        Report report = read.report;
        ImportResult result;
        const auto body = [&]() -> Result<void> {
            report.owner = TRY(makeOwner(report));
            TRY(makeIndicators(report, isLast));
            if (!read.saysMetrics && m_options.readsNumbers)
                TRY(takeNumbers(report, result));
            linkMetrics(report);
            result.report = TRY(m_archive.writer().importReport(
                report, m_options.onExisting,
                [this](const QByteArray &sha256) { return pictureIn(m_pictures, sha256); }));
            return {};
        };
        const auto verb =
            standingOf(read.report) ? archive::verb::kReportReplace : archive::verb::kReportImport;
        TRY(m_archive.writer().group(verb, QString::number(report.year), body));
        ImportResult counted = countedResult(report);
        counted.report = result.report;
        counted.citedFacts = result.citedFacts;
        counted.linkedToKnown = result.linkedToKnown;
        counted.newIndicators = result.newIndicators;
        return counted;
    }

    Result<OrganizationId> makeOwner(const Report &report)
    {
        if (const auto known = knownOwner(report))
            return *known;
        if (!m_options.owner.isEmpty()) {
            const auto made = m_archive.writer().addOrganization(m_options.owner);
            if (made)
                m_defaultOwner = *made;
            return made;
        }
        const auto &[organization, hasUid] = *std::ranges::find(
            m_file.organizations, report.owner, [](const auto &each) { return each.record.id; });
        const auto made =
            m_archive.writer().addOrganization(organization.name, hasUid ? organization.uid : Uid());
        if (made)
            m_owners.insert(organization.id, *made);
        return made;
    }

    /// Makes what the report names and is not there; with the last report the rest of the file's.
    Result<void> makeIndicators(const Report &report, bool isLast)
    {
        QSet<Uid> wanted;
        for (const QString &uid : report.charts.split(u'\n', Qt::SkipEmptyParts))
            wanted.insert(Uid(uid));
        for (const Section &section : report.sections)
            for (const Entry &entry : section.entries)
                for (const Metric &metric : entry.metrics)
                    if (metric.indicator)
                        wanted.insert(metric.indicator->uid);
        for (const auto &[indicator, hasUid] : m_file.indicators) {
            if (!m_missing.contains(indicator.uid) || (!isLast && !wanted.contains(indicator.uid)))
                continue;
            const auto made = TRY(makeIndicator(indicator));
            m_missing.remove(indicator.uid);
            m_indicators.insert(indicator.uid, {made, indicator.uid});
            if (m_linker) {
                Indicator known = indicator;
                known.id = made;
                m_linker->know(known);
            }
        }
        return {};
    }

    Result<IndicatorId> makeIndicator(const Indicator &indicator)
    {
        archive::Writer &writer = m_archive.writer();
        const auto made =
            TRY(writer.addIndicator(indicator.name, indicator.unit, indicator.category, indicator.uid));
        // What adding one does not ask for.
        Result<void> set;
        Fields<Indicator>::visit([&](const Field &field, auto member) {
            const auto &value = std::invoke(member, indicator);
            if (!set || value == std::invoke(member, Indicator()) || field.column == Column::Name ||
                field.column == Column::Unit || field.column == Column::Category)
                return;
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
                set = writer.setText(made, field.column, {}, value);
            else
                set = writer.setValue(made, field.column, archive::storedValue(value));
        });
        return set.map([&] { return made; });
    }

    /// Reads and links the numbers of a report that says none.
    Result<void> takeNumbers(Report &report, ImportResult &result)
    {
        if (!m_lexicon)
            m_lexicon = lexiconOf(m_archive);
        result.citedFacts = readNumbers(report, *m_lexicon);
        // All observations are read once for all reports.
        if (!m_linker)
            m_linker = TRY(IndicatorLinker::of(m_archive));
        const int known = m_linker->linkedToKnown();
        const int added = m_linker->added();
        TRY(linkNumbers(report, *m_linker));
        result.linkedToKnown = m_linker->linkedToKnown() - known;
        result.newIndicators = m_linker->added() - added;
        return {};
    }

    /// Links metrics to the rows of this archive by the identities the file names.
    void linkMetrics(Report &report)
    {
        for (Section &section : report.sections)
            for (Entry &entry : section.entries)
                for (Metric &metric : entry.metrics) {
                    if (!metric.indicator || metric.indicator->uid.isNull())
                        continue;
                    metric.indicator = m_indicators.value(metric.indicator->uid);
                    if (m_linker)
                        m_linker->observe(metric.indicator->id, metric, section.kind);
                }
    }

    archive::Archive &m_archive;
    const exchange::ReportFile &m_file;
    QDir m_pictures;
    const ReportImportOptions &m_options;
    QHash<std::pair<OrganizationId, int>, archive::ReportSummary> m_standing;
    std::optional<OrganizationId> m_defaultOwner;   ///< of reports that name none, or of all
    QHash<OrganizationId, OrganizationId> m_owners; ///< by their places in the file
    QHash<Uid, IndicatorLink> m_indicators;         ///< by the uids of the file
    QHash<Uid, Indicator> m_missing;                ///< still to be made
    std::optional<metrics::UnitLexicon> m_lexicon;
    std::optional<IndicatorLinker> m_linker;
};

} // namespace

bool isReportFile(const QString &path)
{
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = file.read(kLooked);
    file.seek(std::max<qint64>(0, file.size() - kLooked));
    const QByteArray end = file.read(kLooked);
    const QByteArray text = start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start;
    const QByteArray mark = QByteArray("\"") + exchange::kReportsFormat.data() + '"';
    return text.trimmed().startsWith('{') && (start.contains(mark) || end.contains(mark));
}

Result<exchange::ReadReports> readReportFile(const QString &path)
{
    const auto bytes = TRY(intake::readFile(path, kLargestReportFile));
    if (bytes.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return exchange::readReports(bytes);
}

Result<std::vector<ImportResult>> importReports(archive::Archive &archive, const exchange::ReportFile &file,
                                                const QString &pictures, const ReportImportOptions &options)
{
    return ReportsImport(archive, file, pictures, options).run();
}

} // namespace dashiji::workflow
