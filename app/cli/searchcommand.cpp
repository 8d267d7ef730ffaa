// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli search: what holds the words of a query, in all years.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "core/archive/records/table.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>

namespace dashiji::app::cli
{
namespace
{

constexpr int kUsualLimit = 50;

QString fieldName(const archive::Excerpt &excerpt)
{
    return archive::tableOf(excerpt.record).find(excerpt.field)->name;
}

/// {"year","organization","section" (null: of a report),"rank" (null: of
/// none),"uid","title","field","fields", "snippet","ranges":[{"start","end"}],"score"}; of filters alone
/// "field" is "title", the snippet how it begins
QJsonObject hitJson(const archive::SearchHit &hit)
{
    QJsonArray fields;
    for (const archive::Excerpt &excerpt : hit.excerpts)
        fields.append(fieldName(excerpt));
    const archive::Excerpt best = hit.excerpts.empty()
                                      ? archive::Excerpt{hit.record, Column::Title, hit.title, {}}
                                      : hit.excerpts.front();
    QJsonArray ranges;
    for (const archive::Excerpt::Mark &mark : best.marks)
        ranges.append(QJsonObject{{QStringLiteral("start"), mark.start}, {QStringLiteral("end"), mark.end}});
    const double score = best.field == Column::Title ? 1 : best.field == Column::Body ? 0.5 : 0.25;
    return {{QStringLiteral("year"), hit.year},
            {QStringLiteral("organization"), hit.organization},
            {QStringLiteral("section"), hit.section.isEmpty() ? QJsonValue() : hit.section},
            {QStringLiteral("rank"), hit.rank > 0 ? QJsonValue(hit.rank) : QJsonValue()},
            {QStringLiteral("uid"), hit.uid.toString(QUuid::WithoutBraces)},
            {QStringLiteral("title"), hit.title},
            {QStringLiteral("field"), fieldName(best)},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("snippet"), best.text},
            {QStringLiteral("ranges"), ranges},
            {QStringLiteral("score"), score}};
}

/// @param named whether it is said whose it is
QString lineOf(const archive::SearchHit &hit, bool named)
{
    QStringList place{QString::number(hit.year)};
    if (named)
        place << hit.organization;
    if (!hit.section.isEmpty())
        place << hit.section;
    if (hit.rank > 0)
        place << QString::number(hit.rank);
    const QString head = QStringLiteral("%1  %2").arg(place.join(u' '), hit.title);
    if (hit.excerpts.empty() || hit.excerpts.front().field == Column::Title)
        return head;
    return head + QStringLiteral("\n    ") + hit.excerpts.front().text;
}

/// What is asked beside the words of a query.
struct Limits {
    int hits = kUsualLimit;
    std::optional<OrganizationId> owner; ///< whose reports alone
};

Outcome<QJsonObject> ask(const archive::Archive &archive, const QString &typed, const Limits &limits,
                         Terminal &terminal)
{
    QElapsedTimer clock;
    clock.start();
    archive::SearchQuery query = archive::parseQuery(typed);
    query.owner = limits.owner;
    const auto first = TRY(outcomeOf(archive.firstHits(query, limits.hits)));
    const auto count = TRY(outcomeOf(archive.countHits(query)));
    // What has been found so often as it was typed is hardly meant otherwise.
    const auto spelled = count.total < kUsualLimit ? TRY(outcomeOf(archive.suggestions(query)))
                                                   : std::vector<archive::Suggestion>();
    const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const bool ofSeveral = std::ranges::any_of(first.hits, [&](const archive::SearchHit &hit) {
        return hit.organization != first.hits.front().organization;
    });
    QJsonArray hits;
    for (const archive::SearchHit &hit : first.hits) {
        hits.append(hitJson(hit));
        terminal.line(lineOf(hit, ofSeveral));
    }
    const int total = count.total - first.unsound;
    const auto left = total - static_cast<int>(first.hits.size());
    if (total == 0)
        terminal.line(Words::tr("Nothing holds “%1”.").arg(typed));
    else if (left > 0)
        terminal.line(Words::tr("… and %n more; --limit shows them.", nullptr, left));
    QJsonArray suggestions;
    for (const archive::Suggestion &suggestion : spelled) {
        suggestions.append(QJsonObject{{QStringLiteral("text"), suggestion.text},
                                       {QStringLiteral("for"), suggestion.letters},
                                       {QStringLiteral("kind"), QStringLiteral("pinyin")}});
        terminal.line(Words::tr("%1 is read %2: in %n title(s).", nullptr, suggestion.entries)
                          .arg(suggestion.text, suggestion.letters));
    }
    QJsonObject answer{{QStringLiteral("query"), typed},
                       {QStringLiteral("entries"), count.entries - first.unsound},
                       {QStringLiteral("total"), total},
                       {QStringLiteral("hits"), hits},
                       {QStringLiteral("suggestions"), suggestions},
                       {QStringLiteral("ms"), ms}};
    if (count.capped)
        answer.insert(QStringLiteral("total_capped"), true);
    return answer;
}

Outcome<void> runSearch(const Arguments &arguments, Terminal &terminal)
{
    const bool many = arguments.isSet(u"stdin");
    if (many != (arguments.all().size() == 1))
        return wrongUse(many ? Words::tr("With --stdin the queries are read from there, none is an argument.")
                             : Words::tr("Say what to look for."));
    Limits limits;
    limits.hits = TRY(arguments.number(u"limit", 0, std::numeric_limits<int>::max())).value_or(kUsualLimit);
    const auto archive = TRY(openForReading(arguments, terminal));
    limits.owner = TRY(organizationNamed(arguments.value(u"organization"), *archive));
    if (!many) {
        terminal.document(TRY(ask(*archive, arguments.at(1), limits, terminal)));
        return {};
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failed(Words::tr("Standard input cannot be read."));
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        terminal.answer(TRY(ask(*archive, QString::fromUtf8(line), limits, terminal)));
    }
    return {};
}

} // namespace

Command searchCommand()
{
    return {
        .name = "search",
        .arguments = "ARCHIVE [QUERY]",
        .fewest = 1,
        .most = 2,
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Finds words in all years."),
        .detail = QT_TRANSLATE_NOOP(
            "dashiji::app::cli::Words",
            "All words of a query have to be there, however they are written: width, case, traditional and "
            "simplified characters and white space make no difference. \"…\" keeps words together. "
            "year:2019, "
            "year:2019..2021, section:events, section:TITLE, unit:场, state:draft and org:NAME narrow."),
        .options =
            {{"limit", "N",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "At most this many hits (50 if not said).")},
             {"organization", "NAME",
              QT_TRANSLATE_NOOP(
                  "dashiji::app::cli::Words",
                  "Only in reports of this organization; org:NAME goes by a part of its name.")},
             {"stdin", nullptr,
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Read a query from every line of standard input; each has its answer at "
                                "once, with --json in one line.")}},
        .examples = {"office.dashiji 院士工作站",
                     "office.dashiji \"科普 year:2019.. section:events\" --json"},
        .run = runSearch,
    };
}

} // namespace dashiji::app::cli
