// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values a year is made of: report, section, entry.
#pragma once

#include "core/model/id.h"
#include "core/model/metric.h"
#include "core/model/photo.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dashiji
{

enum class SectionKind {
    Events,     ///< 十件大事
    Highlights, ///< 十大亮点
    Other,
};

enum class ReportStatus {
    Draft,
    InReview,
    Approved,
    Published,
};

enum class EntryState {
    Empty,
    Writing,
    Written,
};

/// What became of an entry that is gathered and not chosen.
enum class CandidateState {
    Gathered,
    Shortlisted,
    Kept, ///< not chosen, kept as a record of the year
    Declined,
};

/// One record of a section. Its rank is its place in the section and not stored twice.
/// How long an entry tells of what happened.
enum class TextLength {
    Full,     ///< the body: for the report
    Summary,  ///< short: for the web
    Sentence, ///< one sentence: for the board
};

struct Entry {
    EntryId id;
    Uid uid;
    QString title;
    QString body;               ///< full length: paragraphs separated by '\n', no empty ones needed
    QString sentence;           ///< the shortest length: one sentence, for the board
    QString summary;            ///< the length between: for the web; paragraphs separated by '\n'
    std::optional<QDate> from;  ///< first day it tells of
    std::optional<QDate> until; ///< last day, inclusive
    EntryState state = EntryState::Writing;
    bool candidate = false; ///< gathered, not (yet) chosen: not printed, not ranked
    CandidateState candidateState = CandidateState::Gathered; ///< of a candidate
    QString department;                                       ///< who reports it
    QString contact;                                          ///< whom to ask
    QString source;                                           ///< what it is taken from
    QString note;                                             ///< for the editors, never printed
    std::vector<Photo> photos;                                ///< in order
    std::vector<Metric> metrics;                              ///< in order of their place in the text
    qint64 revision = 0;
    friend bool operator==(const Entry &, const Entry &) = default;

    [[nodiscard]] const QString &text(EntryField field) const
    {
        return field == EntryField::Title ? title : body;
    }
    /// Its words in a length; where it has none of that, the next longer ones.
    [[nodiscard]] const QString &text(TextLength length) const
    {
        if (length == TextLength::Sentence && !sentence.trimmed().isEmpty())
            return sentence;
        return length != TextLength::Full && !summary.trimmed().isEmpty() ? summary : body;
    }
    /// The paragraphs of the body, blank ones left out.
    [[nodiscard]] QStringList paragraphs() const { return body.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
};

/// A list in a report.
struct Section {
    SectionId id;
    Uid uid;
    SectionKind kind = SectionKind::Other;
    QString title;
    QString introduction;       ///< paragraphs separated by '\n'
    bool numbered = true;       ///< entries carry their rank in print
    std::vector<Entry> entries; ///< chosen ones first, by rank; then candidates
    qint64 revision = 0;
    friend bool operator==(const Section &, const Section &) = default;
};

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 9999;

/// Whether there can be a report of it.
constexpr bool isYear(int year)
{
    return year >= kFirstYear && year <= kLastYear;
}

/// One organization's year.
struct Report {
    ReportId id;
    Uid uid;
    OrganizationId owner; ///< whose report it is; not set: the archive's first organization
    int year = 0;         ///< calendar year, kFirstYear..kLastYear, once for each organization
    QString organization; ///< as this report prints it
    QString title;
    QString kicker;                            ///< the line above the title
    QString introduction;                      ///< paragraphs separated by '\n'
    QString signature;                         ///< who signs and when, at the end; lines separated by '\n'
    ReportStatus status = ReportStatus::Draft; ///< Published: sealed, see Writer
    QString documentNumber;                    ///< 发文字号
    QString recipients;                        ///< whom it is sent to; lines separated by '\n'
    QString signer;                            ///< 签发人
    std::optional<QDate> issued;               ///< date of issue
    QString notes;                             ///< 附注; paragraphs separated by '\n'
    QString charts; ///< own pick of charts, in order: uids of indicators, one a line
    std::vector<Section> sections;
    /// What in it is not what was written, by name: words of such rows are left out, their places stay.
    QStringList damaged;
    qint64 revision = 0;
    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace dashiji
