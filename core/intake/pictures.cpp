// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/pictures.h"

#include <QSet>

#include <algorithm>

namespace dashiji::intake
{
namespace
{

/// The row each picture is shown at: its caption's, or the one it stands behind.
QHash<QString, int> rowsOfPictures(const std::vector<Paragraph> &paragraphs)
{
    QHash<QString, int> rows;
    const auto note = [&rows](const QStringList &names, std::size_t row) {
        for (const QString &name : names)
            if (!rows.contains(name))
                rows.insert(name, static_cast<int>(row));
    };
    for (std::size_t row = 0; row < paragraphs.size(); ++row) {
        const bool caption = paragraphs[row].role == ParagraphRole::Caption;
        note(paragraphs[row].hints.pictures, caption || row == 0 ? row : row - 1);
        note(paragraphs[row].hints.picturesBehind, row);
    }
    return rows;
}

bool beginsAnother(const Paragraph &paragraph)
{
    switch (paragraph.role) {
    case ParagraphRole::EntryHeading:
        return paragraph.attachment != Attachment::Previous; // else the second line of a title
    case ParagraphRole::SectionHeading:
    case ParagraphRole::Signature:
    case ParagraphRole::Title:
        return true;
    case ParagraphRole::Kicker:
    case ParagraphRole::Introduction:
    case ParagraphRole::Body:
    case ParagraphRole::Caption:
    case ParagraphRole::Ignored:
        break;
    }
    return false;
}

std::size_t rowOfLine(const std::vector<Paragraph> &paragraphs, int line)
{
    return static_cast<std::size_t>(std::ranges::find(paragraphs, line, &Paragraph::line) -
                                    paragraphs.begin());
}

} // namespace

PicturePlaces picturePlaces(const Source &source, const Outline &outline)
{
    PicturePlaces places;
    if (source.pictures.empty())
        return places;
    QSet<QString> known;
    for (const SourcePicture &picture : source.pictures)
        known.insert(picture.name);
    QHash<int, int> rowOf; // by line
    for (std::size_t row = source.paragraphs.size(); row-- > 0;)
        rowOf.insert(source.paragraphs[row].line, static_cast<int>(row));
    const QHash<QString, int> standing = rowsOfPictures(source.paragraphs);
    QSet<QString> used;
    for (const OutlineSection &section : outline.sections)
        for (const OutlineEntry &entry : section.entries)
            for (std::size_t at = 0; at < entry.captionLines.size(); ++at) {
                const QString name = entry.pictures.value(static_cast<qsizetype>(at));
                const int line = entry.captionLines[at];
                const int row = line > 0 ? rowOf.value(line, -1) : standing.value(name, -1);
                if (known.contains(name)) {
                    places.ofRow[row].append(name);
                    used.insert(name);
                } else if (line > 0) {
                    places.missing.insert(row);
                }
            }
    for (const SourcePicture &picture : source.pictures)
        if (!used.contains(picture.name))
            places.leftOver.append(picture.name);
    return places;
}

void takePicture(std::vector<Paragraph> &paragraphs, const QString &name)
{
    for (Paragraph &paragraph : paragraphs) {
        paragraph.hints.pictures.removeAll(name);
        paragraph.hints.picturesBehind.removeAll(name);
    }
}

void placePicture(std::vector<Paragraph> &paragraphs, const QString &name, std::size_t row)
{
    takePicture(paragraphs, name);
    // Of several over one caption the last has its words, so a further one goes before it.
    if (paragraphs[row].role == ParagraphRole::Caption)
        paragraphs[row].hints.pictures.prepend(name);
    else if (row + 1 < paragraphs.size())
        paragraphs[row + 1].hints.pictures.prepend(name);
    else
        paragraphs[row].hints.picturesBehind.prepend(name);
}

void givePicture(std::vector<Paragraph> &paragraphs, const QString &name, const OutlineEntry &entry)
{
    for (std::size_t at = 0; at < entry.captionLines.size(); ++at)
        if (entry.captionLines[at] > 0 && entry.pictures.value(static_cast<qsizetype>(at)).isEmpty())
            if (const std::size_t row = rowOfLine(paragraphs, entry.captionLines[at]);
                row < paragraphs.size()) {
                placePicture(paragraphs, name, row);
                return;
            }
    const std::size_t heading = rowOfLine(paragraphs, entry.line);
    if (heading >= paragraphs.size())
        return;
    std::size_t end = heading + 1;
    while (end < paragraphs.size() && !beginsAnother(paragraphs[end]))
        ++end;
    takePicture(paragraphs, name);
    // Before a caption it would be that caption's, which may be the next entry's.
    while (end < paragraphs.size() && end > heading + 1 && paragraphs[end].role == ParagraphRole::Caption)
        --end;
    if (end < paragraphs.size())
        paragraphs[end].hints.pictures.append(name);
    else
        paragraphs.back().hints.picturesBehind.append(name);
}

} // namespace dashiji::intake
