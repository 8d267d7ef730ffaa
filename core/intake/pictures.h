// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the pictures of a source stand among its paragraphs, and how one is put elsewhere.
#pragma once

#include "core/intake/source.h"

#include <QHash>

#include <set>

namespace dashiji::intake
{

/// What an outline makes of the pictures of its source. Rows are indexes of Source::paragraphs.
struct PicturePlaces {
    QHash<int, QStringList> ofRow; ///< those of an entry: of a caption, or behind another paragraph
    std::set<int> missing;         ///< captions without picture; none where the source has no picture at all
    QStringList leftOver;          ///< of no entry, in the order of the file
};

[[nodiscard]] PicturePlaces picturePlaces(const Source &source, const Outline &outline);

/// Takes a picture from where it stands. It stays in the file, left over.
void takePicture(std::vector<Paragraph> &paragraphs, const QString &name);

/// Puts a picture to a caption, or behind another paragraph, from wherever it stands.
void placePicture(std::vector<Paragraph> &paragraphs, const QString &name, std::size_t row);

/// Puts a picture to the first caption of an entry that has none, or else to its end.
/// @param entry of the outline these paragraphs make
void givePicture(std::vector<Paragraph> &paragraphs, const QString &name, const OutlineEntry &entry);

} // namespace dashiji::intake
