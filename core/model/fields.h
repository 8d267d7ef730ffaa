// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of every record: one table a record, from which reading, storing, JSON, the command line and
// what travels between archives are made. docs/recipes tells how one is added.
#pragma once

#include "core/model/records.h"
#include "core/model/report.h"
#include "core/model/unitword.h"

namespace dashiji
{

/// Names of the columns of all tables: the same word is the same thing wherever it stands.
enum class Column {
    Identity, ///< uid
    Parent,   ///< the row it belongs to
    Order,    ///< its place among its siblings
    // organization, report
    Name,
    Owner,
    Year,
    Organization,
    Title,
    Kicker,
    Introduction,
    Signature,
    Status,
    DocumentNumber,
    Recipients,
    Signer,
    Issued,
    Notes,
    Charts,
    // section
    Kind,
    Numbered,
    // entry
    Body,
    Sentence,
    Summary,
    From,
    Until,
    State,
    Candidate,
    CandidateState,
    Department,
    Contact,
    Source,
    Note,
    // photo
    Caption,
    Credit,
    AltText,
    Taken,
    Crop,
    Rotation,
    AfterParagraph,
    Media,
    // metric, indicator, figure
    Indicator,
    Fact,
    Value,
    ValueMax,
    Unit,
    Scale,
    Qualifier,
    Label,
    Category,
    Aspect,
    WasConfirmed,
    AnchorField,
    AnchorStart,
    AnchorEnd,
    AnchorQuote,
    AnchorPrefix,
    AnchorSuffix,
    // measure words, templates, settings
    Word,
    Strength,
    Content,
    // what people say
    Person,
    At,
    Subject,
    Field,
    ReplyTo,
    Text,
    Resolved,
    Rule,
    Reason,
    // frozen reports
    Report,
    Number,
    Sha256,
};

enum class FieldShape {
    Plain,
    Paragraphs, ///< text of several lines; an array of strings in JSON
    Place,      ///< follows from the text around it and is not journalled when it only moves with that
};

/// What a field is called.
struct Field {
    Column column;
    const char *name;          ///< of the column
    const char *key = nullptr; ///< in JSON and on the command line, where it is not the column's
    FieldShape shape = FieldShape::Plain;

    [[nodiscard]] constexpr const char *jsonKey() const { return key ? key : name; }
};

/// visit(visitor) calls visitor(Field, member) for each field of a record beside its identity and place;
/// std::invoke(member, record) is the value.
template <class Record>
struct Fields;

template <>
struct Fields<Organization> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Name, "name"}, &Organization::name);
    }
};

template <>
struct Fields<Report> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Owner, "organization_id"}, &Report::owner);
        visit(Field{Column::Year, "year"}, &Report::year);
        visit(Field{Column::Organization, "organization"}, &Report::organization);
        visit(Field{Column::Title, "title"}, &Report::title);
        visit(Field{Column::Kicker, "kicker"}, &Report::kicker);
        visit(Field{Column::Introduction, "introduction", nullptr, FieldShape::Paragraphs},
              &Report::introduction);
        visit(Field{Column::Signature, "signature", nullptr, FieldShape::Paragraphs}, &Report::signature);
        visit(Field{Column::Status, "status"}, &Report::status);
        visit(Field{Column::DocumentNumber, "document_number"}, &Report::documentNumber);
        visit(Field{Column::Recipients, "recipients", nullptr, FieldShape::Paragraphs}, &Report::recipients);
        visit(Field{Column::Signer, "signer"}, &Report::signer);
        visit(Field{Column::Issued, "issued"}, &Report::issued);
        visit(Field{Column::Notes, "notes", nullptr, FieldShape::Paragraphs}, &Report::notes);
        visit(Field{Column::Charts, "charts", nullptr, FieldShape::Paragraphs}, &Report::charts);
    }
};

template <>
struct Fields<Section> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Kind, "kind"}, &Section::kind);
        visit(Field{Column::Title, "title"}, &Section::title);
        visit(Field{Column::Introduction, "introduction", nullptr, FieldShape::Paragraphs},
              &Section::introduction);
        visit(Field{Column::Numbered, "numbered"}, &Section::numbered);
    }
};

template <>
struct Fields<Entry> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Title, "title"}, &Entry::title);
        visit(Field{Column::Body, "body", "paragraphs", FieldShape::Paragraphs}, &Entry::body);
        visit(Field{Column::Sentence, "sentence"}, &Entry::sentence);
        visit(Field{Column::Summary, "summary", nullptr, FieldShape::Paragraphs}, &Entry::summary);
        visit(Field{Column::From, "from_date", "from"}, &Entry::from);
        visit(Field{Column::Until, "until_date", "until"}, &Entry::until);
        visit(Field{Column::State, "state"}, &Entry::state);
        visit(Field{Column::Candidate, "candidate"}, &Entry::candidate);
        visit(Field{Column::CandidateState, "candidate_state"}, &Entry::candidateState);
        visit(Field{Column::Department, "department"}, &Entry::department);
        visit(Field{Column::Contact, "contact"}, &Entry::contact);
        visit(Field{Column::Source, "source"}, &Entry::source);
        visit(Field{Column::Note, "note", nullptr, FieldShape::Paragraphs}, &Entry::note);
    }
};

template <>
struct Fields<Photo> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Caption, "caption"}, &Photo::caption);
        visit(Field{Column::Credit, "credit"}, &Photo::credit);
        visit(Field{Column::AltText, "alt_text"}, &Photo::altText);
        visit(Field{Column::Taken, "taken"}, &Photo::taken);
        visit(Field{Column::Crop, "crop"}, &Photo::crop);
        visit(Field{Column::Rotation, "rotation"}, &Photo::rotation);
        visit(Field{Column::AfterParagraph, "after_paragraph"}, &Photo::afterParagraph);
        visit(Field{Column::Media, "media_sha256", "sha256"}, &Photo::media);
    }
};

template <>
struct Fields<Metric> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Indicator, "indicator_id", "indicator"}, &Metric::indicator);
        visit(Field{Column::Fact, "fact"}, &Metric::fact);
        visit(Field{Column::Value, "value"}, &Metric::value);
        visit(Field{Column::ValueMax, "value_max"}, &Metric::valueMax);
        visit(Field{Column::Unit, "unit"}, &Metric::unit);
        visit(Field{Column::Scale, "scale"}, &Metric::scale);
        visit(Field{Column::Qualifier, "qualifier"}, &Metric::qualifier);
        visit(Field{Column::Label, "label"}, &Metric::label);
        visit(Field{Column::Category, "category"}, &Metric::category);
        visit(Field{Column::Aspect, "aspect"}, &Metric::aspect);
        visit(Field{Column::State, "state"}, &Metric::state);
        visit(Field{Column::WasConfirmed, "was_confirmed"}, &Metric::wasConfirmed);
        visit(
            Field{Column::AnchorField, "anchor_field", "field"},
            [](auto &metric) -> auto & { return metric.anchor.field; });
        visit(
            Field{Column::AnchorStart, "anchor_start", "start", FieldShape::Place},
            [](auto &metric) -> auto & { return metric.anchor.start; });
        visit(
            Field{Column::AnchorEnd, "anchor_end", "end", FieldShape::Place},
            [](auto &metric) -> auto & { return metric.anchor.end; });
        visit(
            Field{Column::AnchorQuote, "anchor_quote", "text"},
            [](auto &metric) -> auto & { return metric.anchor.quote; });
        visit(
            Field{Column::AnchorPrefix, "anchor_prefix", "prefix", FieldShape::Place},
            [](auto &metric) -> auto & { return metric.anchor.prefix; });
        visit(
            Field{Column::AnchorSuffix, "anchor_suffix", "suffix", FieldShape::Place},
            [](auto &metric) -> auto & { return metric.anchor.suffix; });
    }
};

template <>
struct Fields<Indicator> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Name, "name"}, &Indicator::name);
        visit(Field{Column::Unit, "unit"}, &Indicator::unit);
        visit(Field{Column::Category, "category"}, &Indicator::category);
        visit(Field{Column::Note, "note", nullptr, FieldShape::Paragraphs}, &Indicator::note);
    }
};

template <>
struct Fields<IndicatorName> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Name, "name"}, &IndicatorName::name);
    }
};

template <>
struct Fields<Figure> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Owner, "organization_id"}, &Figure::owner);
        visit(Field{Column::Year, "year"}, &Figure::year);
        visit(Field{Column::Value, "value"}, &Figure::value);
        visit(Field{Column::ValueMax, "value_max"}, &Figure::valueMax);
        visit(Field{Column::Unit, "unit"}, &Figure::unit);
        visit(Field{Column::Scale, "scale"}, &Figure::scale);
        visit(Field{Column::Qualifier, "qualifier"}, &Figure::qualifier);
        visit(Field{Column::Aspect, "aspect"}, &Figure::aspect);
        visit(Field{Column::Source, "source"}, &Figure::source);
    }
};

template <>
struct Fields<Setting> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Owner, "organization_id"}, &Setting::owner);
        visit(Field{Column::Name, "name"}, &Setting::name);
        visit(Field{Column::Value, "value"}, &Setting::value);
        visit(Field{Column::Media, "media_sha256", "sha256"}, &Setting::mediaSha256);
    }
};

template <>
struct Fields<Vote> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Person, "person"}, &Vote::person);
        visit(Field{Column::Value, "value"}, &Vote::value);
        visit(Field{Column::Note, "note"}, &Vote::note);
        visit(Field{Column::At, "at"}, &Vote::at);
    }
};

template <>
struct Fields<Comment> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Subject, "subject_uid", "subject"}, &Comment::subject);
        visit(Field{Column::Field, "field"}, &Comment::field);
        visit(Field{Column::AnchorStart, "anchor_start", "start"}, &Comment::start);
        visit(Field{Column::AnchorEnd, "anchor_end", "end"}, &Comment::end);
        visit(Field{Column::AnchorQuote, "anchor_quote", "quote"}, &Comment::quote);
        visit(Field{Column::AnchorPrefix, "anchor_prefix", "prefix"}, &Comment::prefix);
        visit(Field{Column::AnchorSuffix, "anchor_suffix", "suffix"}, &Comment::suffix);
        visit(Field{Column::ReplyTo, "reply_to_uid", "reply_to"}, &Comment::replyTo);
        visit(Field{Column::Person, "person"}, &Comment::person);
        visit(Field{Column::At, "at"}, &Comment::at);
        visit(Field{Column::Text, "text", nullptr, FieldShape::Paragraphs}, &Comment::text);
        visit(Field{Column::Resolved, "resolved"}, &Comment::resolved);
    }
};

template <>
struct Fields<IgnoredFinding> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Rule, "rule"}, &IgnoredFinding::rule);
        visit(Field{Column::Subject, "subject_uid", "subject"}, &IgnoredFinding::subject);
        visit(Field{Column::Field, "field"}, &IgnoredFinding::field);
        visit(Field{Column::AnchorQuote, "anchor_quote", "quote"}, &IgnoredFinding::quote);
        visit(Field{Column::Reason, "reason"}, &IgnoredFinding::reason);
        visit(Field{Column::Person, "person"}, &IgnoredFinding::person);
        visit(Field{Column::At, "at"}, &IgnoredFinding::at);
    }
};

template <>
struct Fields<FrozenReport> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Report, "report_uid", "report"}, &FrozenReport::report);
        visit(Field{Column::Year, "year"}, &FrozenReport::year);
        visit(Field{Column::Number, "number"}, &FrozenReport::number);
        visit(Field{Column::Name, "name"}, &FrozenReport::name);
        visit(Field{Column::Person, "person"}, &FrozenReport::person);
        visit(Field{Column::At, "at"}, &FrozenReport::at);
        visit(Field{Column::Content, "content"}, &FrozenReport::content);
        visit(Field{Column::Sha256, "sha256"}, &FrozenReport::sha256);
    }
};
template <>
struct Fields<Snapshot> : Fields<FrozenReport> {
};
template <>
struct Fields<Edition> : Fields<FrozenReport> {
};

template <>
struct Fields<UnitWord> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Word, "word"}, &UnitWord::word);
        visit(Field{Column::Category, "category"}, &UnitWord::category);
        visit(Field{Column::Strength, "strength"}, &UnitWord::strength);
    }
};

template <>
struct Fields<PageTemplate> {
    template <class Visitor>
    static void visit(Visitor &&visit)
    {
        visit(Field{Column::Name, "name"}, &PageTemplate::name);
        visit(Field{Column::Content, "content", nullptr, FieldShape::Paragraphs}, &PageTemplate::content);
    }
};

} // namespace dashiji
