// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/storing.h"

#include "core/archive/enumtext.h"
#include "core/archive/metricrows.h"

#include <algorithm>

namespace dashiji::archive
{

using Qt::StringLiterals::operator""_s;

namespace
{

QVariant dateValue(const std::optional<QDate> &date)
{
    return date && date->isValid() ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

} // namespace

QByteArray newUid()
{
    return QUuid::createUuid().toRfc4122();
}

QString storableText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (!c.isNull()) {
            result += c;
        }
    }
    return result;
}

Result<ReportId> storeReport(Database &database, qint64 serial, const Report &report)
{
    const auto id = database.insert(
        u"INSERT INTO report(uid, year, organization, title, kicker, introduction, signature, status, rev) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {newUid(), report.year, storableText(report.organization), storableText(report.title),
         storableText(report.kicker), storableText(report.introduction), storableText(report.signature),
         enumText(report.status), serial});
    if (!id)
        return tl::unexpected(id.error());
    int ord = 0;
    for (const Section &section : report.sections)
        if (const auto stored = storeSection(database, serial, {*id}, ord++, section); !stored)
            return tl::unexpected(stored.error());
    return ReportId{*id};
}

Result<SectionId> storeSection(Database &database, qint64 serial, ReportId report, int ord,
                               const Section &section)
{
    const auto id =
        database.insert(u"INSERT INTO section(uid, report_id, ord, kind, title, introduction, numbered, rev) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        {newUid(), report.value, ord, enumText(section.kind), storableText(section.title),
                         storableText(section.introduction), section.numbered ? 1 : 0, serial});
    if (!id)
        return tl::unexpected(id.error());
    int place = 0;
    for (const bool candidate : {false, true})
        for (const Entry &entry : section.entries)
            if (entry.candidate == candidate)
                if (const auto stored = storeEntry(database, serial, {*id}, place++, entry); !stored)
                    return tl::unexpected(stored.error());
    return SectionId{*id};
}

Result<EntryId> storeEntry(Database &database, qint64 serial, SectionId section, int ord, const Entry &entry)
{
    const auto id = database.insert(
        u"INSERT INTO entry(uid, section_id, ord, title, body, from_date, until_date, state, candidate, rev) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {newUid(), section.value, ord, storableText(entry.title), storableText(entry.body),
         dateValue(entry.from), dateValue(entry.until), enumText(entry.state), entry.candidate ? 1 : 0,
         serial});
    if (!id)
        return tl::unexpected(id.error());
    int place = 0;
    for (const Photo &photo : entry.photos)
        if (const auto stored = storePhoto(database, serial, {*id}, place++, photo); !stored)
            return tl::unexpected(stored.error());
    for (const Metric &metric : entry.metrics)
        if (const auto stored = storeMetric(database, serial, {*id}, metric); !stored)
            return tl::unexpected(stored.error());
    return EntryId{*id};
}

Result<PhotoId> storePhoto(Database &database, qint64 serial, EntryId entry, int ord, const Photo &photo)
{
    // A picture of another archive whose bytes are not here stays missing.
    QVariant sha256;
    if (photo.media) {
        const auto known =
            database.value(u"SELECT sha256 FROM media WHERE sha256 = ?"_s, {photo.media->sha256});
        if (!known)
            return tl::unexpected(known.error());
        sha256 = known->value_or(QVariant());
    }
    const auto id = database.insert(
        u"INSERT INTO photo(uid, entry_id, ord, caption, credit, after_paragraph, media_sha256, rev) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {newUid(), entry.value, ord, storableText(photo.caption), storableText(photo.credit),
         std::max(0, photo.afterParagraph), sha256, serial});
    if (!id)
        return tl::unexpected(id.error());
    return PhotoId{*id};
}

Result<std::vector<qint64>> readOrder(Database &database, OrderedList list, qint64 parent)
{
    static const QString kSections = u"SELECT id FROM section WHERE report_id = ? ORDER BY ord, id"_s;
    static const QString kEntries =
        u"SELECT id FROM entry WHERE section_id = ? ORDER BY candidate, ord, id"_s;
    static const QString kPhotos = u"SELECT id FROM photo WHERE entry_id = ? ORDER BY ord, id"_s;
    const QString &sql = list == OrderedList::SectionsOfReport   ? kSections
                         : list == OrderedList::EntriesOfSection ? kEntries
                                                                 : kPhotos;
    std::vector<qint64> ids;
    const auto read = database.each(sql, {parent}, [&](const Row &row) { ids.push_back(row.integer(0)); });
    if (!read)
        return tl::unexpected(read.error());
    return ids;
}

Result<void> storeOrder(Database &database, qint64 serial, OrderedList list, const std::vector<qint64> &ids)
{
    static const QString kSection = u"UPDATE section SET ord = ?, rev = ? WHERE id = ? AND ord <> ?"_s;
    static const QString kEntry = u"UPDATE entry SET ord = ?, rev = ? WHERE id = ? AND ord <> ?"_s;
    static const QString kPhoto = u"UPDATE photo SET ord = ?, rev = ? WHERE id = ? AND ord <> ?"_s;
    const QString &sql = list == OrderedList::SectionsOfReport   ? kSection
                         : list == OrderedList::EntriesOfSection ? kEntry
                                                                 : kPhoto;
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto ord = static_cast<qint64>(i);
        if (auto done = database.run(sql, {ord, serial, ids[i], ord}); !done)
            return done;
    }
    return {};
}

} // namespace dashiji::archive
