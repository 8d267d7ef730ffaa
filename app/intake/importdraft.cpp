// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/importdraft.h"

#include "core/archive/media/media.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kThumbnailSide = 256; ///< device pixels of the longer side

} // namespace

ImportDraft::ImportDraft(QObject *parent) : QObject(parent)
{
    connect(&m_thumbnails, &ThumbnailCache::ready, this, &ImportDraft::thumbnailsReady);
}

void ImportDraft::setState(State state)
{
    m_source = std::move(state.source);
    m_rowOfLine.clear();
    m_settled = std::move(state.settled);
    m_before = std::move(state.before);
    m_after = std::move(state.after);
    m_reading = state.reading;
    for (int row = rowCount() - 1; row >= 0; --row)
        m_rowOfLine.insert(paragraph(row).line, row);
    m_pictureAt.clear();
    for (std::size_t at = 0; at < m_source.pictures.size(); ++at)
        m_pictureAt.insert(m_source.pictures[at].name, at);
    m_outline = intake::buildOutline(m_source);
    m_pictures = intake::picturePlaces(m_source, m_outline);
    collectDoubts();
    emit sourceChanged();
    emit outlineChanged();
}

ImportDraft::State ImportDraft::takeState()
{
    State state{std::move(m_source), std::move(m_settled), m_reading, std::move(m_before),
                std::move(m_after)};
    setState({});
    return state;
}

const intake::Paragraph &ImportDraft::paragraph(int row) const
{
    return m_source.paragraphs.at(static_cast<size_t>(row));
}

void ImportDraft::chooseReading(int index)
{
    if (index == m_reading || index < 0 || index >= readingCount())
        return;
    remember();
    m_reading = index;
    m_settled.clear();
    const auto before = std::exchange(m_source.paragraphs, {});
    intake::chooseReading(m_source, static_cast<std::size_t>(index));
    // Pictures stay where they were put.
    for (std::size_t row = 0; row < before.size(); ++row) {
        m_source.paragraphs[row].hints.pictures = before[row].hints.pictures;
        m_source.paragraphs[row].hints.picturesBehind = before[row].hints.picturesBehind;
    }
    emit rowsChanged(0, rowCount() - 1);
    rebuild();
    emit readingChanged();
}

int ImportDraft::differences(int index) const
{
    const auto &other = m_source.readings.at(static_cast<std::size_t>(index)).paragraphs;
    int count = 0;
    for (std::size_t at = 0; at < other.size(); ++at)
        count += other[at].role != m_source.paragraphs[at].role;
    return count;
}

std::optional<ImportDraft::Otherwise> ImportDraft::otherwise(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const int other = m_reading == 0 ? 1 : 0;
    if (other >= readingCount())
        return std::nullopt;
    const auto role = m_source.readings[static_cast<std::size_t>(other)].paragraphs[at].role;
    return role != m_source.paragraphs[at].role ? std::optional(Otherwise{other, role}) : std::nullopt;
}

bool ImportDraft::undo()
{
    return go(m_before, m_after);
}

bool ImportDraft::redo()
{
    return go(m_after, m_before);
}

bool ImportDraft::go(std::vector<Mended> &from, std::vector<Mended> &back)
{
    if (from.empty())
        return false;
    back.push_back(now());
    Mended there = std::move(from.back());
    from.pop_back();
    const bool otherReading = there.reading != m_reading;
    m_source.paragraphs.swap(there.paragraphs);
    m_source.doubts = std::move(there.doubts);
    m_settled = std::move(there.settled);
    m_reading = there.reading;
    if (otherReading)
        emit rowsChanged(0, rowCount() - 1);
    else
        for (int row = 0; row < rowCount(); ++row)
            if (paragraph(row) != there.paragraphs[static_cast<std::size_t>(row)])
                emit rowsChanged(row, row);
    rebuild();
    if (otherReading)
        emit readingChanged();
    return true;
}

void ImportDraft::remember()
{
    constexpr std::size_t kMostSteps = 100;
    if (m_before.size() == kMostSteps)
        m_before.erase(m_before.begin());
    m_before.push_back(now());
    m_after.clear();
}

void ImportDraft::setRole(const std::vector<int> &rows, intake::ParagraphRole role)
{
    remember();
    for (const int row : rows) {
        settleDoubts(row);
        for (const auto kind : {intake::DoubtKind::CaptionOrBody, intake::DoubtKind::HeadingWithoutNumber,
                                intake::DoubtKind::TitleGuessed})
            m_settled.insert({paragraph(row).line, kind});
        auto &changed = m_source.paragraphs.at(static_cast<size_t>(row));
        if (changed.role != role)
            changed.attachment = intake::Attachment::Automatic;
        changed.role = role;
        emit rowsChanged(row, row);
    }
    rebuild();
}

void ImportDraft::setAttachment(int row, intake::Attachment attachment)
{
    remember();
    settleDoubts(row);
    for (const auto kind : {intake::DoubtKind::CaptionBeforeEntry, intake::DoubtKind::CaptionAfterEntry,
                            intake::DoubtKind::HeadingTrailsList})
        m_settled.insert({paragraph(row).line, kind});
    m_source.paragraphs.at(static_cast<size_t>(row)).attachment = attachment;
    emit rowsChanged(row, row);
    rebuild();
}

QImage ImportDraft::thumbnail(const QString &picture)
{
    const auto at = m_pictureAt.constFind(picture);
    if (at == m_pictureAt.cend())
        return {};
    const intake::SourcePicture &given = m_source.pictures[*at];
    return m_thumbnails.picture(given.sha256, [bytes = given.bytes] {
        const auto thumbnail = archive::makeThumbnail(bytes, kThumbnailSide);
        return thumbnail ? QImage::fromData(*thumbnail) : QImage();
    });
}

void ImportDraft::placePicture(const QString &picture, int row)
{
    if (!hasPicture(picture))
        return;
    remember();
    intake::placePicture(m_source.paragraphs, picture, static_cast<std::size_t>(row));
    rebuild();
}

void ImportDraft::givePicture(const QString &picture, Place place)
{
    if (!hasPicture(picture))
        return;
    remember();
    intake::givePicture(m_source.paragraphs, picture, entry(place));
    rebuild();
}

void ImportDraft::takePicture(const QString &picture)
{
    if (!hasPicture(picture) || m_pictures.leftOver.contains(picture))
        return;
    remember();
    intake::takePicture(m_source.paragraphs, picture);
    rebuild();
}

void ImportDraft::settle(int row)
{
    remember();
    settleDoubts(row);
    rebuild();
}

void ImportDraft::settleDoubts(int row)
{
    for (const auto &doubt : doubts(row))
        m_settled.insert({doubt.line, doubt.kind});
}

void ImportDraft::settleFile(intake::DoubtKind kind)
{
    const bool there = std::any_of(m_fileDoubts.begin(), m_fileDoubts.end(),
                                   [kind](const intake::ReadingDoubt &doubt) { return doubt.kind == kind; });
    if (!there)
        return;
    m_settled.insert({0, kind});
    collectDoubts();
    emit outlineChanged();
}

void ImportDraft::rebuild()
{
    std::set<int> touched = m_doubtRows;
    const intake::PicturePlaces before = std::move(m_pictures);
    m_outline = intake::buildOutline(m_source);
    m_pictures = intake::picturePlaces(m_source, m_outline);
    collectDoubts();
    touched.insert(m_doubtRows.begin(), m_doubtRows.end());
    const auto touch = [&touched](const intake::PicturePlaces &places) {
        touched.insert(places.ofRow.keyBegin(), places.ofRow.keyEnd());
        touched.insert(places.missing.begin(), places.missing.end());
    };
    touch(before);
    touch(m_pictures);
    touched.erase(-1); // an entry's whose paragraph is not in the file
    for (const int row : touched)
        emit rowsChanged(row, row);
    emit outlineChanged();
}

void ImportDraft::collectDoubts()
{
    m_doubts.clear();
    m_doubtRows.clear();
    m_fileDoubts.clear();
    const auto collect = [this](const intake::ReadingDoubt &doubt) {
        const int row = rowOfLine(doubt.line);
        if (m_settled.count({row < 0 ? 0 : doubt.line, doubt.kind}) > 0)
            return;
        auto &there = row < 0 ? m_fileDoubts : m_doubts[row];
        if (std::find(there.begin(), there.end(), doubt) == there.end())
            there.push_back(doubt);
        if (row >= 0)
            m_doubtRows.insert(row);
    };
    std::for_each(m_source.doubts.begin(), m_source.doubts.end(), collect);
    std::for_each(m_outline.doubts.begin(), m_outline.doubts.end(), collect);

    m_entryLines.clear();
    for (size_t section = 0; section < m_outline.sections.size(); ++section)
        for (size_t entry = 0; entry < m_outline.sections[section].entries.size(); ++entry)
            m_entryLines.push_back({m_outline.sections[section].entries[entry].line,
                                    {static_cast<int>(section), static_cast<int>(entry)}});
    std::stable_sort(m_entryLines.begin(), m_entryLines.end(),
                     [](const EntryLine &a, const EntryLine &b) { return a.line < b.line; });
}

const std::vector<intake::ReadingDoubt> &ImportDraft::doubts(int row) const
{
    static const std::vector<intake::ReadingDoubt> none;
    const auto found = m_doubts.constFind(row);
    return found == m_doubts.cend() ? none : *found;
}

int ImportDraft::doubtCount() const
{
    size_t count = m_fileDoubts.size();
    for (const auto &ofRow : m_doubts)
        count += ofRow.size();
    return static_cast<int>(count);
}

std::optional<int> ImportDraft::nextDoubt(int row, bool forward) const
{
    if (m_doubtRows.empty())
        return std::nullopt;
    if (forward) {
        const auto next = m_doubtRows.upper_bound(row);
        return next == m_doubtRows.end() ? *m_doubtRows.begin() : *next;
    }
    const auto next = m_doubtRows.lower_bound(row);
    return next == m_doubtRows.begin() ? *m_doubtRows.rbegin() : *std::prev(next);
}

std::optional<ImportDraft::Place> ImportDraft::entryAt(int row) const
{
    const auto after = std::upper_bound(m_entryLines.begin(), m_entryLines.end(), paragraph(row).line,
                                        [](int line, const EntryLine &entry) { return line < entry.line; });
    if (after == m_entryLines.begin())
        return std::nullopt;
    return std::prev(after)->place;
}

std::optional<ImportDraft::Place> ImportDraft::entryAfter(int row) const
{
    const auto after = std::upper_bound(m_entryLines.begin(), m_entryLines.end(), paragraph(row).line,
                                        [](int line, const EntryLine &entry) { return line < entry.line; });
    if (after == m_entryLines.end())
        return std::nullopt;
    return after->place;
}

const intake::OutlineEntry &ImportDraft::entry(Place place) const
{
    return m_outline.sections.at(static_cast<size_t>(place.section))
        .entries.at(static_cast<size_t>(place.entry));
}

int ImportDraft::entryCount() const
{
    return static_cast<int>(m_entryLines.size());
}

int ImportDraft::captionCount() const
{
    int count = 0;
    for (const auto &section : m_outline.sections)
        for (const auto &entry : section.entries)
            count += entry.captionCount();
    return count;
}

} // namespace dashiji::app
