// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli metrics: the numbers of a plain text, without an archive.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/optionvalues.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/metrics/extraction.h"
#include "core/model/enumtext.h"

namespace dashiji::app::cli
{
namespace
{

using Qt::StringLiterals::operator""_s;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const metrics::FoundMetric &metric)
{
    QJsonObject json{
        {u"start"_s, metric.start},
        {u"end"_s, metric.end},
        {u"num_start"_s, metric.numeralStart},
        {u"num_end"_s, metric.numeralEnd},
        {u"text"_s, metric.text},
        {u"value"_s, metric.value.toString()},
        {u"value_max"_s, metric.valueMax ? QJsonValue(metric.valueMax->toString()) : QJsonValue()},
        {u"scale"_s, metric.scale.toString()},
        {u"unit"_s, textOrNull(metric.unit)},
        {u"qualifier"_s, enumText(metric.qualifier)},
        {u"category"_s, enumText(metric.category)},
        {u"aspect"_s, enumText(metric.aspect)}};
    QJsonArray choices;
    for (const metrics::Label &label : metric.labels)
        choices.append(label.text);
    const bool labelled = !metric.labels.empty();
    json[u"label"_s] = labelled ? QJsonValue(metric.labels.front().text) : QJsonValue();
    json[u"label_start"_s] = labelled ? QJsonValue(metric.labels.front().start) : QJsonValue();
    json[u"label_end"_s] = labelled ? QJsonValue(metric.labels.front().end) : QJsonValue();
    json[u"label_choices"_s] = choices;
    return json;
}

Outcome<void> runMetrics(const Arguments &arguments, Terminal &terminal)
{
    const auto text = wholeTextOfFile(arguments.at(0));
    if (!text)
        return tl::unexpected(text.error());
    const auto extraction = metrics::extractMetrics(*text, metrics::UnitLexicon::standard());
    QJsonArray array;
    for (const metrics::FoundMetric &metric : extraction.metrics) {
        array.append(jsonOf(metric));
        terminal.line(u"%1\t%2\t%3\t%4"_s.arg(metric.text,
                                              metric.labels.empty() ? QString() : metric.labels.front().text,
                                              enumText(metric.category), enumText(metric.aspect)));
    }
    terminal.document(array);
    if (extraction.metrics.empty())
        terminal.line(Words::tr("There are no metrics in this text."));
    for (const metrics::UnknownCount &unknown : extraction.doubts)
        terminal.line(Words::tr("Not counted, its measure word is not known: %1").arg(unknown.text));
    return {};
}

} // namespace

Command metricsCommand()
{
    return {
        .name = "metrics",
        .arguments = "FILE|-",
        .summary =
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Prints the numbers a plain text counts with."),
        .detail = QT_TRANSLATE_NOOP(
            "dashiji::app::cli::Words",
            "No archive is needed; - reads standard input. Offsets are characters of the text."),
        .examples = {"report-2021.txt", "report-2021.txt --json"},
        .run = runMetrics,
    };
}

} // namespace dashiji::app::cli
