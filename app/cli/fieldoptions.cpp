// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fieldoptions.h"

#include "app/cli/optionvalues.h"
#include "core/archive/records/storedvalue.h"
#include "core/archive/verbs.h"

namespace dashiji::app::cli
{
namespace
{

using archive::RowKind;

struct FieldHelp {
    const char *option;
    const char *help;
};

/// What is to be said of a field beyond its name.
constexpr FieldHelp kFieldHelps[] = {
    {"title", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "New title of the entry, section or report.")},
    {"paragraphs-file",
     QT_TRANSLATE_NOOP(
         "dashiji::app::cli::Words",
         "New text of the entry, one paragraph a line; - reads standard input. Also: --body-file.")},
    {"sentence",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The shortest length of the entry, one sentence.")},
    {"summary-file", QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "The length between sentence and text, one paragraph a line.")},
    {"department", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Who reports the entry.")},
    {"contact", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Whom to ask about the entry.")},
    {"source", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "What the entry is taken from.")},
    {"note-file", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Note for the editors, never printed.")},
    {"numbered", QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                   "Whether entries of the section carry their rank in print.")},
    {"document-number", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Document number of the report.")},
    {"recipients-file",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Whom the report is sent to, one a line.")},
    {"signer", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Who signs the report off.")},
    {"issued",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Day the report is issued, 2021-12-31, or none.")},
    {"notes-file", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Notes at the end of the report.")},
    {"charts-file", QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                      "Which charts, in order: uids of indicators, one a line.")},
    {"taken", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Day it was taken, 2021-07-01, or none.")},
    {"state",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "State of the entry: empty, writing or written.")},
    {"from",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "First day the entry tells of, 2021-07-01, or none.")},
    {"until", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Last day the entry tells of, or none.")},
    {"candidate", QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "Whether the entry is only a candidate: not ranked, not printed.")},
    {"candidate-state",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                       "What became of a candidate: gathered, shortlisted, kept or declined.")},
    {"kind",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Kind of the section: events, highlights or other.")},
    {"introduction-file",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "New introduction of the section or report.")},
    {"kicker", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The line above the report's title.")},
    {"organization",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                       "Whose report it is as it prints it; where there are several organizations, the name "
                       "of one of them says whose report is meant.")},
    {"signature-file", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Who signs, at the end of the report.")},
    {"status", QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                 "Status of the report: draft, in_review, approved or published.")},
    {"caption", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Its caption.")},
    {"credit", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Who took it.")},
    {"alt-text", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "What is to be seen, for who cannot see it.")},
    {"crop", QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                               "What is shown of it, left,top,width,height in ten-thousandths, or none.")},
    {"rotation",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Degrees it is turned clockwise: 0, 90, 180 or 270.")},
    {"after-paragraph",
     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "How many paragraphs stand before it.")},
};

constexpr int kMostParagraphs = 9999;
constexpr int kWholeSide = 10'000; ///< ten-thousandths

bool isParagraphs(const Field &field)
{
    return field.shape == FieldShape::Paragraphs;
}

QString withHyphens(const char *name)
{
    return QString::fromLatin1(name).replace(QLatin1Char('_'), QLatin1Char('-'));
}

bool isDate(Column column)
{
    return column == Column::From || column == Column::Until;
}

} // namespace

Option optionOf(const Field &field, const char *value)
{
    const QString ending = isParagraphs(field) ? QStringLiteral("-file") : QString();
    Option option{(withHyphens(field.jsonKey()) + ending).toStdString(), value, ""};
    QStringList aliases{QLatin1String(field.jsonKey()) + ending};
    if (isParagraphs(field))
        aliases << withHyphens(field.name) + ending;
    aliases.removeAll(QString::fromStdString(option.name));
    aliases.removeDuplicates();
    for (const QString &alias : aliases)
        option.aliases.push_back(alias.toStdString());
    for (const FieldHelp &known : kFieldHelps)
        if (option.name == known.option)
            option.help = known.help;
    if (*option.help == '\0')
        option.help = isParagraphs(field)
                          ? QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                              "Text of the field of this name; - reads standard input.")
                          : QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The field of this name.");
    return option;
}

const char *valueNameOf(const Field &field, const QString *)
{
    return isParagraphs(field) ? "FILE" : "TEXT";
}

const char *valueNameOf(const Field &, const std::optional<QDate> *)
{
    return "DAY";
}

const char *valueNameOf(const Field &, const std::optional<QRect> *)
{
    return "L,T,W,H";
}

const char *valueNameOf(const Field &, const bool *)
{
    return "yes|no";
}

const char *valueNameOf(const Field &, const int *)
{
    return "N";
}

Outcome<QVariant> storedOf(const Arguments &arguments, const Field &field, const QString &option,
                           const QString *)
{
    if (!isParagraphs(field))
        return archive::storedValue(arguments.value(option));
    return textOf(arguments, option).map([](const QString &text) { return archive::storedValue(text); });
}

Outcome<QVariant> storedOf(const Arguments &arguments, const Field &, const QString &option,
                           const std::optional<QDate> *)
{
    return dayOf(arguments, option).map([](const auto &day) { return archive::storedValue(day); });
}

Outcome<QVariant> storedOf(const Arguments &arguments, const Field &, const QString &option,
                           const std::optional<QRect> *)
{
    const QString words = arguments.value(option);
    if (words == QLatin1String("none"))
        return QVariant();
    const QStringList parts = words.split(QLatin1Char(','));
    std::vector<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (isNumber && number >= 0 && number <= kWholeSide)
            numbers.push_back(number);
    }
    if (parts.size() != 4 || numbers.size() != 4 || numbers[2] == 0 || numbers[3] == 0)
        return wrongUse(Words::tr("--%1 wants left,top,width,height in ten-thousandths, or none, not “%2”.")
                            .arg(option, words));
    return archive::storedValue(std::optional(QRect(numbers[0], numbers[1], numbers[2], numbers[3])));
}

Outcome<QVariant> storedOf(const Arguments &arguments, const Field &, const QString &option, const bool *)
{
    const QString word = arguments.value(option);
    if (word != QLatin1String("yes") && word != QLatin1String("no"))
        return wrongUse(Words::tr("--%1 is yes or no, not “%2”.").arg(option, word));
    return archive::storedValue(word == QLatin1String("yes"));
}

Outcome<QVariant> storedOf(const Arguments &arguments, const Field &field, const QString &option, const int *)
{
    if (field.column == Column::Rotation)
        return wordOfOption(
                   arguments, option,
                   {QStringLiteral("0"), QStringLiteral("90"), QStringLiteral("180"), QStringLiteral("270")})
            .map([](const QVariant &word) { return archive::storedValue(word.toInt()); });
    return arguments.number(option, 0, kMostParagraphs).map([](const auto &number) {
        return archive::storedValue(*number);
    });
}

Outcome<QVariant> wordOfOption(const Arguments &arguments, const QString &option, const QStringList &words)
{
    const QString word = arguments.value(option);
    if (words.contains(word))
        return QVariant(word);
    return wrongUse(
        Words::tr("--%1 is one of %2, not “%3”.").arg(option, words.join(QStringLiteral(", ")), word));
}

namespace
{

Result<void> writeText(archive::Writer &writer, const archive::RecordId &record, const FieldValue &value)
{
    const QString mine = value.stored.toString();
    const auto written = writer.setText(record, value.column, value.base.toString(), mine);
    if (written || !written.error().conflict || value.onConflict == OnConflict::Refuse)
        return written;
    if (value.onConflict == OnConflict::KeepTheirs)
        return {};
    return writer.setText(record, value.column, written.error().conflict->theirs, mine);
}

} // namespace

Result<void> writeField(archive::Writer &writer, const archive::RecordId &record, const FieldValue &value)
{
    const auto word = [&value] { return value.stored.toString(); };
    if (record.kind == RowKind::Report && value.column == Column::Status)
        return writer.setReportStatus({record.id}, storedEnum<ReportStatus>(word()));
    if (record.kind == RowKind::Section && value.column == Column::Kind)
        return writer.setSectionKind({record.id}, storedEnum<SectionKind>(word()));
    if (record.kind == RowKind::Entry && value.column == Column::State)
        return writer.setEntryState({record.id}, storedEnum<EntryState>(word()));
    if (record.kind == RowKind::Entry && value.column == Column::Candidate)
        return writer.setEntryCandidate({record.id}, value.stored.toBool());
    if (record.kind == RowKind::Photo && value.column == Column::AfterParagraph)
        return writer.setPhotoPlace({record.id}, value.stored.toInt());
    if (value.isText)
        return writeText(writer, record, value);
    return writer.setValue(record, value.column, value.stored);
}

QString verbOf(const archive::RecordId &record, const FieldValue &value)
{
    switch (record.kind) {
    case RowKind::Report:
        return value.column == Column::Status ? archive::verb::kReportStatus
               : value.isText                 ? archive::verb::kReportText
                                              : archive::verb::kReportField;
    case RowKind::Section:
        return value.column == Column::Kind ? archive::verb::kSectionKind
               : value.isText               ? archive::verb::kSectionText
                                            : archive::verb::kSectionField;
    case RowKind::Photo:
        return value.column == Column::AfterParagraph ? archive::verb::kPhotoPlace
               : value.isText                         ? archive::verb::kPhotoText
                                                      : archive::verb::kPhotoField;
    default:
        return isDate(value.column)                ? archive::verb::kEntryDates
               : value.column == Column::State     ? archive::verb::kEntryState
               : value.column == Column::Candidate ? archive::verb::kEntryCandidate
               : value.isText                      ? archive::verb::kEntryText
                                                   : archive::verb::kEntryField;
    }
}

std::vector<Edit> editsOf(const archive::RecordId &record, const QString &label,
                          const std::vector<FieldValue> &values)
{
    std::vector<Edit> edits;
    for (const FieldValue &value : values)
        edits.push_back({verbOf(record, value), label,
                         [=](archive::Writer &writer) { return writeField(writer, record, value); }});
    return edits;
}

} // namespace dashiji::app::cli
