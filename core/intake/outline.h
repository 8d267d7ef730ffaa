// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report file is read into before it becomes a Report: paragraphs with roles, then an outline.
#pragma once

#include "core/model/report.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dashiji::intake
{

/// What a paragraph of the file is in the report.
enum class ParagraphRole {
    Title,
    Kicker,
    Introduction,
    SectionHeading,
    EntryHeading,
    Body,
    Caption,
    Signature,
    Ignored,
};

/// Which neighbour a caption, or a heading that could lead or trail its list, belongs to.
enum class Attachment {
    Automatic, ///< the reader's own guess
    Previous,  ///< caption: of the entry before; section heading: of the list before
    Next,      ///< caption: of the entry after; section heading: of the list after
};

/// A place where the reader guessed: a fact, for app/support to put into a sentence.
enum class DoubtKind {
    CaptionBeforeEntry,   ///< stands before the entry it was given to
    CaptionAfterEntry,    ///< stands after its entry and before the next
    CaptionOrBody,        ///< a short line without a full stop: caption or text?
    HeadingTrailsList,    ///< the section's name stands after its entries
    RankMissing,          ///< a number of the list is left out
    RankRepeated,         ///< a number stands twice
    HeadingWithoutNumber, ///< taken for an entry heading by its look only
    TitleGuessed,         ///< no line is plainly the title
    YearGuessed,          ///< several years are named, or none
    OrganizationGuessed,
    EncodingGuessed,
    ReadAnotherWay, ///< another reading is nearly as good; subject: its "sections entries"
    ListInText,     ///< a numbered list of headings was left in the text
    NoEntriesSeen,  ///< nothing holds together; subject as of ReadAnotherWay, empty if there is no other way
    PagesNotRead, ///< scanned, or in letters of no meaning, among others that were read; subject: "3, 5–7"
};

struct ReadingDoubt {
    int line = 0; ///< 1-based line of the file; 0 = the file as a whole
    DoubtKind kind = DoubtKind::CaptionOrBody;
    QString subject; ///< what it is about: the title guessed, the rank missing. May be empty
    friend bool operator==(const ReadingDoubt &, const ReadingDoubt &) = default;
};

/// What the file says of a paragraph beside its words; text files say nothing.
struct ParagraphHints {
    int headingLevel = 0;          ///< of a style, an outline or an html h1–h6; 0: none
    bool bold = false;             ///< all of it
    bool caption = false;          ///< of a picture, by its style or its element
    int letterSize = 0;            ///< of most of it, in half points; 0: not said
    std::optional<int> listNumber; ///< counted by the program that wrote it, so not in the text
    QStringList pictures;          ///< what stands right before the text, as the file names it
    QStringList picturesBehind;    ///< what stands behind it, of the last paragraph only
    friend bool operator==(const ParagraphHints &, const ParagraphHints &) = default;
};

/// One paragraph of the file, words unchanged.
struct Paragraph {
    int line = 0;   ///< 1-based line of the file
    int lines = 1;  ///< lines it takes there: several where broken ones were joined
    int indent = 0; ///< columns of white space before it; U+3000 counts two
    QString text;   ///< without white space around it
    ParagraphHints hints;
    bool pageFurniture = false; ///< a page number or running head, told by where it stands
    ParagraphRole role = ParagraphRole::Body;
    Attachment attachment = Attachment::Automatic;
    qsizetype markerLength = 0; ///< UTF-16 units of the list marker at its start: "1. ", "（一）"
    std::optional<int> rank;    ///< the number the marker says
    /// Where title and body share a line: UTF-16 units of marker + title. 0: all of it is the title.
    /// kNoTitle: all of it is body, the entry has no title.
    qsizetype titleLength = 0;
    static constexpr qsizetype kNoTitle = -1;
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// A picture that a file holds.
struct SourcePicture {
    QString name; ///< as ParagraphHints name it
    QByteArray bytes;
    QByteArray sha256; ///< of the bytes
    friend bool operator==(const SourcePicture &, const SourcePicture &) = default;
};

struct OutlineEntry {
    int line = 0;
    std::optional<int> rank;
    QString title;
    QStringList paragraphs;
    QStringList captions;                   ///< an empty one: a picture that nothing is said of
    std::vector<int> captionAfterParagraph; ///< as Photo::afterParagraph, one for each caption
    QStringList pictures = {};              ///< SourcePicture::name, one for each caption; empty: none
    std::vector<int> captionLines = {};     ///< of the file, one for each caption; 0: it has no words
    [[nodiscard]] int captionCount() const { return static_cast<int>(captions.size() - captions.count({})); }
    [[nodiscard]] int pictureCount() const { return static_cast<int>(pictures.size() - pictures.count({})); }
};

struct OutlineSection {
    int line = 0;
    SectionKind kind = SectionKind::Other;
    QString title;
    QStringList introduction;
    std::vector<OutlineEntry> entries;
};

struct Outline {
    QString title;
    QString kicker;
    std::optional<int> year;
    QString organization;
    QStringList introduction;
    QStringList signature;
    std::vector<OutlineSection> sections;
    std::vector<ReadingDoubt> doubts;
    std::vector<SourcePicture> pictures; ///< of the file; those no entry names are left out
    [[nodiscard]] bool isEmpty() const
    {
        for (const auto &section : sections)
            if (!section.entries.empty())
                return false;
        return true;
    }
};

} // namespace dashiji::intake
