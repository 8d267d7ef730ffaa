// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report file in: bytes → paragraphs → roles → outline → draft report.
#pragma once

#include "core/intake/outline.h"
#include "core/model/error.h"

namespace dashiji::intake
{

struct FileBytes;

/// The whole text in one way: roles for all paragraphs.
struct SourceReading {
    std::vector<Paragraph> paragraphs;
    std::vector<ReadingDoubt> doubts; ///< of this reading
    double score = 0;                 ///< against the others of the same text
    int sections = 0;
    int entries = 0;
};

/// A file as it was read.
struct Source {
    QString fileName;                  ///< without folder
    QString encoding;                  ///< as shown to people: "UTF-8", "GB 18030", "Big5", "UTF-16", "Word"
    std::vector<Paragraph> paragraphs; ///< roles already guessed
    std::vector<ReadingDoubt> doubts;  ///< of reading: encoding guessed …
    std::vector<SourceReading> readings;      ///< up to four that differ in shape, best first; never none
    std::vector<SourcePicture> pictures = {}; ///< those in the file
};

/// The bytes of a file that somebody gives. One of over @p most bytes is not even read.
/// @errors FileNotFound, FileUnreadable, @p tooLarge
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 most,
                                          ErrorCode tooLarge = ErrorCode::FileTooLarge);

/// Gives the source's paragraphs the roles of another of its readings. @param index of Source::readings
void chooseReading(Source &source, std::size_t index);

/// Reads a report file by its content, not its name, and guesses the role of every paragraph.
/// @errors FileNotFound, FileUnreadable, FileTooLarge (over 64 MiB or a million paragraphs), FileEmpty,
///         NotText, UnknownEncoding, UnsupportedFormat, FileDamaged, FileProtected
[[nodiscard]] Result<Source> readSource(const QString &path);

/// The same of a file that is in memory, with what lies beside it.
[[nodiscard]] Result<Source> readSource(const FileBytes &file);

/// The same for bytes already in memory. @param fileName shown in errors, and searched for a year
[[nodiscard]] Result<Source> readSource(const QByteArray &bytes, const QString &fileName);

/// Reads paragraphs that a reader of files has made, with what the file says of them.
/// @param areLinesJoined as FileText::areLinesJoined
[[nodiscard]] Source readParagraphs(std::vector<Paragraph> paragraphs, const QString &fileName,
                                    bool areLinesJoined = false);

/// Puts paragraphs together as their roles say. Never fails: a text without entries gives an empty outline.
[[nodiscard]] Outline buildOutline(const Source &source);

/// The report an outline becomes. Ranks become places; captions become photos, with the hash of their
/// picture where the file holds it.
/// @param year          overrides the outline's; required if that has none
/// @param organization  overrides the outline's
/// @errors YearMissing, NoEntriesFound
[[nodiscard]] Result<Report> draftReport(const Outline &outline, std::optional<int> year = {},
                                         const QString &organization = {});

} // namespace dashiji::intake
