// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader of files gives to the reading of paragraphs, and what all such readers do alike.
#pragma once

#include "core/intake/files/neighbours.h"
#include "core/intake/outline.h"
#include "core/model/error.h"

#include <functional>
#include <map>

namespace dashiji::intake
{

/// A file as it was given.
struct FileBytes {
    QByteArray bytes;
    QString name;           ///< without folder: the subject of errors
    Neighbours beside = {}; ///< empty: it is alone
};

/// A file as paragraphs with what it says of them, and its pictures.
struct FileText {
    QString format; ///< as shown to people: "Word", "UTF-8"
    std::vector<Paragraph> paragraphs;
    std::vector<SourcePicture> pictures = {}; ///< those in the file; named in ParagraphHints::pictures
    std::vector<ReadingDoubt> doubts = {};    ///< of the file as a whole
    bool areLinesJoined = false;              ///< by where they stand on their pages
};

/// The sizes of a paragraph's letters.
class LetterSizes
{
public:
    /// @param size in half points
    void add(int size, qsizetype letters) { m_letters[size] += letters; }
    /// The size most letters have; 0 without any.
    [[nodiscard]] int most() const;

private:
    std::map<int, qsizetype> m_letters;
};

inline constexpr qint64 kLargestPicture = 48LL * 1024 * 1024; ///< bytes

/// ParagraphHints::headingLevel of a document's title while it is read: above all headings.
inline constexpr int kTitleLevel = -1;

/// What a text as a whole says of its paragraphs. A title becomes the first level, the highest headings under
/// it the second. Where nothing is called a heading, short lines in letters larger or bolder than the text's
/// are: a level a look. A bold line behind a picture is its caption where headings are called so. Paragraphs
/// count as lines.
void finishParagraphs(std::vector<Paragraph> &paragraphs);

[[nodiscard]] SourcePicture sourcePicture(const QString &name, QByteArray bytes);

/// The pictures that paragraphs name, each once. One that @p read fails to give is left out: its words stay.
/// @errors FileTooLarge (512 MiB all of them)
[[nodiscard]] Result<std::vector<SourcePicture>>
readPictures(const std::vector<Paragraph> &paragraphs,
             const std::function<Result<QByteArray>(const QString &name)> &read, const QString &fileName);

} // namespace dashiji::intake
