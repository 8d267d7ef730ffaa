// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outline → draft report: the values the archive stores.
#include "core/intake/reading/markers.h"
#include "core/intake/source.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>

namespace dashiji::intake
{
namespace
{

/// The day an entry of a chronicle begins with, where month and day are written.
std::optional<QDate> leadingDay(const OutlineEntry &entry, int year)
{
    const QString words =
        text::foldUnits((entry.title.isEmpty() ? entry.paragraphs.value(0) : entry.title).left(40));
    const auto date = findDate(words);
    if (!date || !date->month || !date->day)
        return std::nullopt;
    const QDate day(date->year.value_or(year), *date->month, *date->day);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Hashes of pictures by their names.
using Pictures = QHash<QString, QByteArray>;

Pictures hashesOf(const std::vector<SourcePicture> &pictures)
{
    Pictures hashes;
    for (const SourcePicture &picture : pictures)
        hashes.insert(picture.name, picture.sha256);
    return hashes;
}

Entry draftEntry(const OutlineEntry &outline, int year, const Pictures &pictures)
{
    Entry entry;
    entry.title = outline.title;
    entry.body = outline.paragraphs.join(QLatin1Char('\n'));
    entry.from = leadingDay(outline, year);
    entry.state = entry.body.isEmpty() ? EntryState::Writing : EntryState::Written;
    for (qsizetype at = 0; at < outline.captions.size(); ++at) {
        Photo photo;
        photo.caption = outline.captions[at];
        if (const QByteArray sha256 = pictures.value(outline.pictures.value(at)); !sha256.isEmpty())
            photo.media = Media{{}, sha256, {}, 0, {}};
        const auto index = static_cast<std::size_t>(at);
        photo.afterParagraph =
            index < outline.captionAfterParagraph.size() ? outline.captionAfterParagraph[index] : 0;
        entry.photos.push_back(std::move(photo));
    }
    return entry;
}

Section draftSection(const OutlineSection &outline, int year, const Pictures &pictures)
{
    Section section;
    section.kind = outline.kind;
    section.title = outline.title;
    section.introduction = outline.introduction.join(QLatin1Char('\n'));
    std::vector<const OutlineEntry *> entries;
    for (const OutlineEntry &entry : outline.entries)
        entries.push_back(&entry);
    const auto ranked = [](const OutlineEntry *entry) { return entry->rank.has_value(); };
    section.numbered = std::any_of(entries.begin(), entries.end(), ranked);
    // Countdowns (TOP 10 … TOP 1) and shuffled lists: the rank is the place.
    if (std::all_of(entries.begin(), entries.end(), ranked))
        std::stable_sort(entries.begin(), entries.end(),
                         [](const OutlineEntry *a, const OutlineEntry *b) { return *a->rank < *b->rank; });
    for (const OutlineEntry *entry : entries)
        section.entries.push_back(draftEntry(*entry, year, pictures));
    return section;
}

} // namespace

Result<Report> draftReport(const Outline &outline, std::optional<int> year, const QString &organization)
{
    if (outline.isEmpty())
        return failure(ErrorCode::NoEntriesFound, outline.title);
    const std::optional<int> told = year ? year : outline.year;
    if (!told || !isYear(*told))
        return failure(ErrorCode::YearMissing, outline.title);

    Report report;
    report.year = *told;
    report.organization = organization.isEmpty() ? outline.organization : organization;
    report.title = outline.title;
    report.kicker = outline.kicker;
    report.introduction = outline.introduction.join(QLatin1Char('\n'));
    report.signature = outline.signature.join(QLatin1Char('\n'));
    const Pictures pictures = hashesOf(outline.pictures);
    for (const OutlineSection &section : outline.sections)
        report.sections.push_back(draftSection(section, report.year, pictures));
    return report;
}

} // namespace dashiji::intake
