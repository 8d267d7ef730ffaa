// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli compare: two years beside each other.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/metrictext.h"
#include "core/model/enumtext.h"
#include "core/workflow/comparisonfile.h"

namespace dashiji::app::cli
{

using Qt::StringLiterals::operator""_s;

namespace
{

using lookback::ComparedEntry;
using lookback::EntryPair;
using lookback::MetricChange;

struct YearPair {
    int from = 0;
    int to = 0;
};

/// The years of "--years A B" or "--years A-B".
Outcome<YearPair> twoYears(const Arguments &arguments)
{
    QStringList words = arguments.value(u"years").split(u'-') + arguments.all().sliced(1);
    words.removeAll(QString());
    bool isFrom = false;
    bool isTo = false;
    const YearPair years{words.value(0).toInt(&isFrom), words.value(1).toInt(&isTo)};
    if (words.size() != 2 || !isFrom || !isTo || years.from == years.to)
        return wrongUse(Words::tr("Say which two years: --years 2020 2021."));
    return years;
}

QString wordOf(MetricChange::Kind kind)
{
    switch (kind) {
    case MetricChange::Kind::Gained:
        return u"gained"_s;
    case MetricChange::Kind::Lost:
        return u"lost"_s;
    case MetricChange::Kind::Changed:
        return u"changed"_s;
    case MetricChange::Kind::Same:
        return u"same"_s;
    }
    return {};
}

QJsonValue standingJson(const Report &report, const std::optional<lookback::EntryPlace> &place)
{
    return place ? placeJson(report, *place) : QJsonValue();
}

/// [[op, text]…]
QJsonArray blacklineJson(const text::Blackline &pieces)
{
    QJsonArray json;
    for (const text::Piece &piece : pieces) {
        const QString op = piece.kind == text::Piece::Kind::Same      ? u"="_s
                           : piece.kind == text::Piece::Kind::Removed ? u"-"_s
                                                                      : u"+"_s;
        json.append(QJsonArray{op, piece.text});
    }
    return json;
}

QJsonObject spanJson(const text::Span &span)
{
    return {{u"start"_s, span.start}, {u"end"_s, span.end()}};
}

QJsonObject copiedJson(const lookback::CopiedSentence &sentence)
{
    return {
        {u"from"_s, spanJson(sentence.from)}, {u"to"_s, spanJson(sentence.to)}, {u"text"_s, sentence.text}};
}

QJsonObject metricJson(const MetricChange &change)
{
    const auto value = [](const auto &known) -> QJsonValue {
        return known ? QJsonValue(known->value.toString()) : QJsonValue();
    };
    return {{u"indicator"_s, change.indicator.name},
            {u"unit"_s, change.indicator.unit.isEmpty() ? QJsonValue() : QJsonValue(change.indicator.unit)},
            {u"aspect"_s, enumText(change.aspect)},
            {u"kind"_s, wordOf(change.kind)},
            {u"from"_s, value(change.from)},
            {u"to"_s, value(change.to)},
            {u"difference"_s, change.difference ? QJsonValue(change.difference->toString()) : QJsonValue()},
            {u"percent"_s, change.permille ? QJsonValue(*change.permille / 10.0) : QJsonValue()}};
}

QJsonObject entryJson(const workflow::ComparedYears &years, const ComparedEntry &entry)
{
    const bool isPaired = entry.pair.from && entry.pair.to;
    QJsonArray copied;
    for (const lookback::CopiedSentence &sentence : entry.copied)
        copied.append(copiedJson(sentence));
    QJsonArray metrics;
    for (const MetricChange &change : entry.metrics)
        metrics.append(metricJson(change));
    return {{u"kind"_s, isPaired        ? u"paired"_s
                        : entry.pair.to ? u"added"_s
                                        : u"removed"_s},
            {u"from"_s, standingJson(years.from, entry.pair.from)},
            {u"to"_s, standingJson(years.to, entry.pair.to)},
            {u"by"_s, isPaired ? QJsonValue(pairingWord(entry.pair.by)) : QJsonValue()},
            {u"likeness"_s, entry.pair.likeness / 100.0},
            {u"title"_s, blacklineJson(entry.title)},
            {u"body"_s, blacklineJson(entry.body)},
            {u"copied"_s, copied},
            {u"metrics"_s, metrics}};
}

QJsonObject comparisonJson(const workflow::ComparedYears &years)
{
    const auto side = [](const Report &report) {
        return QJsonObject{
            {u"year"_s, report.year}, {u"organization"_s, report.organization}, {u"edition"_s, QJsonValue()}};
    };
    QJsonArray entries;
    for (const ComparedEntry &entry : years.comparison.entries)
        entries.append(entryJson(years, entry));
    QJsonArray moved;
    for (const lookback::MovedSentence &sentence : years.comparison.moved) {
        QJsonObject json = copiedJson(sentence.sentence);
        json[u"from_entry"_s] = standingJson(years.from, sentence.from);
        json[u"to_entry"_s] = standingJson(years.to, sentence.to);
        moved.append(json);
    }
    return {{u"from"_s, side(years.from)},
            {u"to"_s, side(years.to)},
            {u"entries"_s, entries},
            {u"moved"_s, moved}};
}

/// "[-old-]{+new+}", as word differences are written for terminals.
QString wordDifferences(const text::Blackline &pieces)
{
    QString line;
    for (const text::Piece &piece : pieces)
        line += piece.kind == text::Piece::Kind::Same      ? piece.text
                : piece.kind == text::Piece::Kind::Removed ? u"[-%1-]"_s.arg(piece.text)
                                                           : u"{+%1+}"_s.arg(piece.text);
    return line;
}

void tellComparison(const workflow::ComparedYears &years, Terminal &terminal)
{
    for (const ComparedEntry &entry : years.comparison.entries) {
        const Entry *from = years.fromEntry(entry);
        const Entry *to = years.toEntry(entry);
        const auto rank = [](const auto &place) {
            return place ? QString::number(place->entry + 1) : u"–"_s;
        };
        const QString ranks = u"%1 → %2"_s.arg(rank(entry.pair.from), rank(entry.pair.to));
        if (from == nullptr || to == nullptr) {
            terminal.line(u"%1  %2  %3"_s.arg(ranks, from == nullptr ? Words::tr("new") : Words::tr("gone"),
                                              (from == nullptr ? to : from)->title));
            continue;
        }
        terminal.line(u"%1  %2"_s.arg(ranks, wordDifferences(entry.title)));
        if (entry.isChanged())
            terminal.line(u"    "_s + wordDifferences(entry.body).replace(u'\n', u"\n    "_s));
        for (const lookback::CopiedSentence &sentence : entry.copied)
            terminal.line(Words::tr("    copied: %1").arg(sentence.text));
        for (const MetricChange &change : entry.metrics) {
            const auto value = [&](const auto &known) {
                return known ? boundText(known->value, known->scale, known->bound, change.indicator.unit)
                             : u"–"_s;
            };
            const QString difference =
                change.from && change.to
                    ? differenceText(change.from->value, change.to->value, change.to->scale)
                    : QString();
            terminal.line(u"    %1  %2 → %3  %4 %5"_s
                              .arg(change.indicator.name, value(change.from), value(change.to), difference,
                                   workflow::writtenPercent(change))
                              .trimmed()
                              .prepend(u"    "_s));
        }
    }
}

Outcome<void> runCompare(const Arguments &arguments, Terminal &terminal)
{
    const auto asked = TRY(twoYears(arguments));
    const auto archive = TRY(openForReading(arguments, terminal));
    const auto owner = TRY(organizationNamed(arguments.value(u"organization"), *archive));
    const auto from = TRY(reportIdOf(asked.from, owner, *archive));
    const auto to = TRY(reportIdOf(asked.to, owner, *archive));
    auto years = TRY(outcomeOf(workflow::compareYears(*archive, from, to)));
    if (arguments.isSet(u"digits-only"))
        years = workflow::numbersOnly(std::move(years));
    if (const QString path = arguments.value(u"to"); !path.isEmpty()) {
        TRY(outcomeOf(workflow::writeComparison(years, path)));
        terminal.line(Words::tr("Wrote %1.").arg(path));
    } else {
        tellComparison(years, terminal);
    }
    terminal.document(comparisonJson(years));
    return {};
}

} // namespace

Command compareCommand()
{
    return {
        .name = "compare",
        .arguments = "ARCHIVE --years A B",
        .fewest = 1,
        .most = 2,
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Lays two years beside each other."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "Entries are paired by the name of what comes every year, then by "
                                    "likeness; a pairing chosen in the "
                                    "window goes first. Told are new and gone entries, what differs in their "
                                    "words, sentences that were "
                                    "only copied, and what became of every number."),
        .options = {{"years", "A",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "The two years, the earlier one first.")},
                    {"digits-only", nullptr,
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Only entries in which a number differs, and only numbers marked.")},
                    {"to", "FILE",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Write it as a file instead: html or pdf, by its ending.")},
                    organizationOption()},
        .examples = {"office.dashiji --years 2020 2021",
                     "office.dashiji --years 2020 2021 --digits-only --to changes.pdf"},
        .run = runCompare,
        .drawsText = true,
    };
}

} // namespace dashiji::app::cli
