// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli indicators: what was counted, through the years.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/jsonshapes.h"
#include "app/cli/optionvalues.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/metrics/series.h"
#include "core/model/enumtext.h"
#include "core/model/report.h"
#include "core/text/folding.h"

#include <map>

namespace dashiji::app::cli
{
namespace
{

using Qt::StringLiterals::operator""_s;

/// The indicators of that name, or else those with it in their name; all when none is named.
std::vector<Indicator> named(const std::vector<Indicator> &indicators, const QString &name)
{
    const QString wanted = text::foldTight(name);
    std::vector<Indicator> exactly;
    std::vector<Indicator> partly;
    for (const Indicator &indicator : indicators) {
        const QString folded = text::foldTight(indicator.name);
        if (folded == wanted)
            exactly.push_back(indicator);
        else if (folded.contains(wanted))
            partly.push_back(indicator);
    }
    return exactly.empty() ? partly : exactly;
}

QString csvField(const QJsonValue &value)
{
    QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString csvLine(const QJsonObject &observation)
{
    const QJsonObject entry = observation[u"entry"_s].toObject();
    QStringList fields;
    for (const QString &name :
         {u"indicator"_s, u"unit"_s, u"category"_s, u"year"_s, u"aspect"_s, u"value"_s, u"qualifier"_s})
        fields << csvField(observation[name]);
    for (const QString &name : {u"section"_s, u"rank"_s, u"title"_s})
        fields << csvField(entry[name]);
    for (const QString &name : {u"quote"_s, u"left_out"_s, u"year_value"_s})
        fields << csvField(observation[name]);
    return fields.join(u',');
}

/// The entries of an organization's reports.
Outcome<QSet<EntryId>> entriesOf(const archive::Archive &archive, OrganizationId owner)
{
    const auto reports = TRY(outcomeOf(archive.reports()));
    QSet<EntryId> entries;
    for (const archive::ReportSummary &summary : reports) {
        if (summary.owner != owner)
            continue;
        const auto report = TRY(outcomeOf(archive.report(summary.id)));
        for (const Section &section : report.sections)
            for (const Entry &entry : section.entries)
                entries.insert(entry.id);
    }
    return entries;
}

void tell(const QJsonObject &observation, Terminal &terminal)
{
    QString line = u"  %1  %2\t%3\t%4"_s.arg(observation[u"year"_s].toInt())
                       .arg(observation[u"quote"_s].toString(), observation[u"aspect"_s].toString(),
                            observation[u"entry"_s][u"title"_s].toString());
    if (!observation[u"left_out"_s].isNull())
        line += u"\t("_s + Words::tr("not counted: %1").arg(observation[u"left_out"_s].toString()) + u')';
    terminal.line(line);
}

/// What the years of an indicator come to, and which of its observations do not count.
struct Years {
    std::map<MetricId, metrics::LeftOut> leftOut;
    std::map<std::pair<int, Aspect>, metrics::YearValue> values;
};

Years yearsOf(const metrics::Counting &counting, const Indicator &indicator)
{
    Years years;
    for (const Aspect aspect : {Aspect::Period, Aspect::Total, Aspect::Change, Aspect::None}) {
        const metrics::YearSeries series = metrics::seriesOf(counting, indicator, aspect);
        for (const metrics::LeftOutNumber &number : series.leftOut)
            years.leftOut.emplace(number.observation.metric.id, number.reason);
        for (const metrics::YearValue &value : series.values)
            years.values.emplace(std::pair(value.year, aspect), value);
    }
    return years;
}

template <typename Map>
std::optional<typename Map::mapped_type> valueAt(const Map &map, const auto &key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

/// Years that several numbers are told of.
void tellYears(const Years &years, const QJsonArray &observations, const QString &unit, Terminal &terminal)
{
    std::map<std::pair<int, QString>, int> tellings;
    for (const QJsonValue &each : observations)
        ++tellings[{each[u"year"_s].toInt(), each[u"aspect"_s].toString()}];
    for (const auto &[key, value] : years.values) {
        const QString aspect = enumText(key.second);
        if (tellings[{key.first, aspect}] < 2)
            continue;
        QString line = u"  %1  = %2%3\t%4"_s.arg(key.first).arg(value.value.toString(), unit, aspect);
        if (value.qualifier != Qualifier::None)
            line += u'\t' + enumText(value.qualifier);
        terminal.line(line);
    }
}

Outcome<void> runIndicators(const Arguments &arguments, Terminal &terminal)
{
    const auto years = TRY(yearRangeOf(arguments));
    const bool csv = arguments.isSet(u"csv");
    if (csv && terminal.wantsJson())
        return wrongUse(Words::tr("Say either --json or --csv."));
    const auto archive = TRY(openForReading(arguments, terminal));
    const auto all = TRY(outcomeOf(archive->indicators()));
    const auto owner = TRY(organizationNamed(arguments.value(u"organization"), *archive));
    const auto entries = TRY(owner ? entriesOf(*archive, *owner) : QSet<EntryId>());
    const QString name = arguments.value(u"indicator");
    const auto indicators = name.isEmpty() ? all : named(all, name);
    if (!name.isEmpty() && indicators.empty())
        return failed(Words::tr("%1 has no indicator “%2”.").arg(arguments.at(0), name));

    auto observations = TRY(outcomeOf(archive->observations()));
    // The years of one organization: those of another say nothing of it.
    if (owner)
        std::erase_if(observations, [&](const Observation &each) { return !entries.contains(each.entry); });
    const metrics::Counting counting(std::move(observations));
    if (csv)
        terminal.line(u"indicator,unit,category,year,aspect,value,qualifier,section,rank,title,quote,"
                      "left_out,year_value"_s);
    QJsonArray document;
    for (const Indicator &indicator : indicators) {
        const Years counted = yearsOf(counting, indicator);
        QJsonArray told;
        if (!csv)
            terminal.line(indicator.unit.isEmpty() ? indicator.name
                                                   : u"%1 (%2)"_s.arg(indicator.name, indicator.unit));
        for (const size_t place : counting.placesOf(indicator.id)) {
            const Observation &observation = counting.observations()[place];
            if (observation.year < years.first || observation.year > years.last)
                continue;
            const Metric &metric = observation.metric;
            const QJsonObject json =
                toJson(observation, indicator, valueAt(counted.leftOut, metric.id),
                       valueAt(counted.values, std::pair(observation.year, metric.aspect)));
            document.append(json);
            told.append(json);
            if (csv)
                terminal.line(csvLine(json));
            else
                tell(json, terminal);
        }
        if (!csv)
            tellYears(counted, told, indicator.unit, terminal);
    }
    if (indicators.empty() && !csv)
        terminal.line(Words::tr("No indicators yet: they come with the numbers of imported reports."));
    terminal.document(document);
    return {};
}

} // namespace

Command indicatorsCommand()
{
    return {
        .name = "indicators",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                     "Prints what the numbers of all years measure, year by year."),
        .options = {{"indicator", "NAME",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Only this indicator, or those with NAME in theirs.")},
                    {"years", "A-B", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Only these years.")},
                    organizationOption(),
                    {"csv", nullptr,
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "Comma-separated, with a line of headings.")}},
        .examples = {"office.dashiji", "office.dashiji --indicator 院士工作站 --years 2019-2021",
                     "office.dashiji --csv"},
        .run = runIndicators,
    };
}

} // namespace dashiji::app::cli
