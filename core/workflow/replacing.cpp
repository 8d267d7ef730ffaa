// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/replacing.h"

#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/model/fields.h"

#include <functional>

namespace dashiji::workflow
{
namespace
{

/// Looks through the texts of reports, one after the other.
class Finder
{
public:
    Finder(const QString &words, text::Likeness likeness) : m_words(words), m_likeness(likeness) {}

    void look(const Report &report, EntryId only)
    {
        FoundText standing{report.id};
        standing.place = placeOf(report.id);
        standing.year = report.year;
        standing.organization = report.organization;
        standing.sealed = report.status == ReportStatus::Published;
        if (!only.isValid())
            lookInto(report, standing);
        for (const Section &section : report.sections)
            look(section, standing, only);
    }

    [[nodiscard]] std::vector<FoundText> take() { return std::move(m_found); }

private:
    void look(const Section &section, FoundText standing, EntryId only)
    {
        standing.record = section.id;
        standing.place.section = section.id;
        standing.section = section.title;
        if (!only.isValid())
            lookInto(section, standing);
        for (int rank = 0; const Entry &entry : section.entries) {
            rank += entry.candidate ? 0 : 1;
            if (only.isValid() && entry.id != only)
                continue;
            FoundText inEntry = standing;
            inEntry.record = entry.id;
            inEntry.place.entry = entry.id;
            inEntry.rank = entry.candidate ? 0 : rank;
            inEntry.title = entry.title;
            lookInto(entry, inEntry);
            for (const Photo &photo : entry.photos) {
                inEntry.record = photo.id;
                lookInto(photo, inEntry);
            }
        }
    }

    template <class Record>
    void lookInto(const Record &record, const FoundText &standing)
    {
        Fields<Record>::visit([&](const Field &field, auto member) {
            const auto &text = std::invoke(member, record);
            if constexpr (std::is_same_v<decltype(text), const QString &>) {
                if (field.column == Column::Charts) // a choice, kept as text
                    return;
                auto places = text::occurrences(text, m_words, m_likeness);
                if (places.empty())
                    return;
                FoundText &found = m_found.emplace_back(standing);
                found.column = field.column;
                found.text = text;
                found.places = std::move(places);
            }
        });
    }

    QString m_words;
    text::Likeness m_likeness;
    std::vector<FoundText> m_found;
};

} // namespace

Result<std::vector<FoundText>> findWords(const archive::Reader &archive, const Place &scope,
                                         const QString &words, text::Likeness likeness)
{
    Finder finder(words, likeness);
    if (text::trimmed(words).isEmpty())
        return finder.take();
    if (scope.report.isValid()) {
        finder.look(TRY(archive.report(scope.report)), scope.entry);
        return finder.take();
    }
    const auto reports = TRY(archive.reports());
    for (const archive::ReportSummary &report : reports)
        finder.look(TRY(archive.report(report.id)), {});
    return finder.take();
}

QString replaced(const FoundText &found, const QString &by)
{
    QString text = found.text;
    for (auto place = found.places.rbegin(); place != found.places.rend(); ++place)
        text.replace(place->start, place->length, by);
    return text;
}

Result<void> replaceWords(archive::Archive &archive, const std::vector<FoundText> &found,
                          const QString &words, const QString &by)
{
    archive::Writer &writer = archive.writer();
    return writer.group(
        archive::verb::kTextReplace, words + QStringLiteral(" → ") + by, [&]() -> Result<void> {
            for (const FoundText &text : found) {
                if (text.sealed)
                    continue;
                // Place by place, as if typed: numbers between two places keep their words.
                QString now = text.text;
                for (auto place = text.places.rbegin(); place != text.places.rend(); ++place) {
                    QString then = now;
                    then.replace(place->start, place->length, by);
                    TRY(writer.setText(text.record, text.column, now, then));
                    now = std::move(then);
                }
            }
            return {};
        });
}

} // namespace dashiji::workflow
