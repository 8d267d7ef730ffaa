// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli export: a year, or a book of several, as a file to print or send.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/fontnotes.h"
#include "app/support/templatetext.h"
#include "core/workflow/exporting.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace dashiji::app::cli
{
namespace
{

/// A template of the program by its name, or one of a file.
Outcome<publish::Template> designNamed(const QString &name)
{
    if (publish::builtinTemplateNames().contains(name)) {
        auto design = TRY(outcomeOf(publish::builtinTemplate(name)));
        return design;
    }
    QFile file(name);
    if (!file.exists())
        return wrongUse(Words::tr("There is no template “%1”; templates are %2, or a file.")
                            .arg(name, publish::builtinTemplateNames().join(QStringLiteral(", "))));
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error{ErrorCode::FileUnreadable, name, file.errorString(), {}});
    auto design = publish::parseTemplate(file.read(publish::kLongestTemplate + 1));
    if (!design)
        return failed(Words::tr("%1 is no template. %2").arg(name, templateFaultText(design.error())));
    return *design;
}

template <class E>
struct ChoiceName {
    QLatin1StringView name;
    E choice;
};

constexpr ChoiceName<publish::PhotoSize> kPhotoSizes[] = {
    {QLatin1StringView("full"), publish::PhotoSize::Full},
    {QLatin1StringView("email"), publish::PhotoSize::Email},
};
constexpr ChoiceName<TextLength> kLengths[] = {
    {QLatin1StringView("full"), TextLength::Full},
    {QLatin1StringView("short"), TextLength::Summary},
    {QLatin1StringView("sentence"), TextLength::Sentence},
};
constexpr ChoiceName<publish::PdfMode> kPdfModes[] = {
    {QLatin1StringView("a1"), publish::PdfMode::A1},
    {QLatin1StringView("a2ua"), publish::PdfMode::A2Ua},
};

/// Sets what an option names; an option that was not given leaves it as it is.
template <class E, size_t count>
Outcome<void> choose(const Arguments &arguments, const QString &option, const ChoiceName<E> (&names)[count],
                     E &choice)
{
    if (!arguments.isSet(option))
        return {};
    const QString value = arguments.value(option);
    QStringList words;
    for (const ChoiceName<E> &known : names) {
        if (value == known.name) {
            choice = known.choice;
            return {};
        }
        words << known.name;
    }
    return wrongUse(
        Words::tr("--%1 is one of %2, not “%3”.").arg(option, words.join(QStringLiteral(", ")), value));
}

Outcome<void> readParts(const Arguments &arguments, publish::PublishOptions &options)
{
    if (!arguments.isSet(u"parts"))
        return {};
    for (const publish::PartName &part : publish::kParts)
        options.*part.part = false;
    for (const QString &name : arguments.value(u"parts").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto part = std::ranges::find(publish::kParts, name, &publish::PartName::name);
        if (part == std::end(publish::kParts)) {
            QStringList names;
            for (const publish::PartName &known : publish::kParts)
                names.append(known.name);
            return wrongUse(Words::tr("There is no part “%1”; parts are %2.")
                                .arg(name, names.join(QStringLiteral(", "))));
        }
        options.*part->part = true;
    }
    return {};
}

Outcome<publish::PublishOptions> optionsOf(const Arguments &arguments)
{
    publish::PublishOptions options;
    if (arguments.isSet(u"template")) {
        auto design = TRY(designNamed(arguments.value(u"template")));
        options = publish::optionsOf(std::make_shared<publish::Template>(std::move(design)));
    }
    options.reviewPrint = arguments.isSet(u"review");
    TRY(readParts(arguments, options));
    TRY(choose(arguments, QStringLiteral("length"), kLengths, options.length));
    TRY(choose(arguments, QStringLiteral("photos"), kPhotoSizes, options.photoSize));
    TRY(choose(arguments, QStringLiteral("pdf-mode"), kPdfModes, options.pdfMode));
    return options;
}

/// A file of one year says "year", a book "years".
using Holds = workflow::ReportFormat::Holds;

Holds holds(const workflow::ExportFile &file)
{
    return workflow::formatOf(file.path)->holds;
}

QJsonObject exportJson(const workflow::ExportFile &file, const workflow::ExportResult &result)
{
    QJsonArray years;
    for (const int year : file.years())
        years.append(year);
    QJsonObject json{{QStringLiteral("path"), file.path}, {QStringLiteral("bytes"), result.byteCount}};
    if (holds(file) == Holds::Records) {
        json.insert(QStringLiteral("years"), years);
        json.insert(QStringLiteral("reports"), years.size());
        json.insert(QStringLiteral("pictures"), result.pictures);
        return json;
    }
    if (years.size() > 1)
        json.insert(QStringLiteral("years"), years);
    else
        json.insert(QStringLiteral("year"), years.first());
    QJsonArray substitutes;
    for (const publish::FontSubstitute &font : result.layout.substitutes)
        substitutes.append(QJsonObject{{QStringLiteral("wanted"), font.wanted},
                                       {QStringLiteral("used"), font.used},
                                       {QStringLiteral("forbidden"), font.forbidden}});
    json.insert(QStringLiteral("pages"), result.pages);
    json.insert(QStringLiteral("missing_pictures"), result.layout.missingPictures);
    json.insert(QStringLiteral("fonts"), QJsonArray::fromStringList(result.layout.fonts));
    json.insert(QStringLiteral("missing_characters"), result.layout.missingCharacters);
    json.insert(QStringLiteral("font_substitutes"), substitutes);
    return json;
}

/// 2021, or 2019–2021 of a book.
QString yearsText(const std::vector<int> &years)
{
    const QString first = QString::number(years.front());
    return years.size() == 1 ? first : first + QChar(0x2013) + QString::number(years.back());
}

void tell(const workflow::ExportFile &file, const workflow::ExportResult &result, Terminal &terminal)
{
    if (holds(file) == Holds::Records) {
        terminal.line(Words::tr("Wrote %1: %2, %3.")
                          .arg(file.path,
                               Words::tr("%n reports", nullptr, static_cast<int>(file.reports.size())),
                               Words::tr("%n pictures", nullptr, result.pictures)));
        return;
    }
    terminal.line(
        Words::tr("Wrote %1: %2, %n pages.", nullptr, result.pages).arg(file.path, yearsText(file.years())));
    const publish::LayoutReport &layout = result.layout;
    if (layout.missingPictures > 0)
        terminal.line(Words::tr("%n captions have no picture: a final print has their words alone.", nullptr,
                                layout.missingPictures));
    if (!layout.missingCharacters.isEmpty())
        terminal.line(
            Words::tr("No font of this computer has these characters: %1").arg(layout.missingCharacters));
    for (const QString &note : fontNotes(layout.substitutes))
        terminal.line(note);
}

/// First and last of --year 2019-2021; one year gives one.
Outcome<std::vector<int>> yearsOf(const Arguments &arguments)
{
    static const QRegularExpression range(QStringLiteral("^(\\d{4})-(\\d{4})$"));
    const auto match = range.match(arguments.value(u"year"));
    if (!match.hasMatch()) {
        const auto year = TRY(arguments.requiredYear());
        return std::vector<int>{year};
    }
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).toInt();
    if (first > last)
        return wrongUse(Words::tr("Say the years as 2019-2021, not “%1”.").arg(arguments.value(u"year")));
    return std::vector<int>{first, last};
}

/// What --all, or --year and --organization name, the oldest first; never none.
/// @param years first and last; of a range only those the archive has; none: --all
Outcome<std::vector<workflow::YearReport>>
reportsNamed(const Arguments &arguments, const archive::Archive &archive, const std::vector<int> &years)
{
    const auto owner = TRY(organizationNamed(arguments.value(u"organization"), archive));
    auto reports = TRY(outcomeOf(archive.reports()));
    std::ranges::stable_sort(reports, {}, &archive::ReportSummary::year);
    std::vector<workflow::YearReport> named;
    for (const archive::ReportSummary &report : reports) {
        const bool wanted = years.empty() || (report.year >= years.front() && report.year <= years.back());
        if (!wanted || (owner && report.owner != *owner))
            continue;
        // Says so when several organizations have the year and it is not said whose.
        const auto id =
            TRY(years.empty() ? Outcome<ReportId>(report.id) : reportIdOf(report.year, owner, archive));
        named.push_back({report.year, id});
    }
    if (!named.empty())
        return named;
    if (years.size() > 1)
        return failed(Words::tr("The archive has no report of %1–%2.").arg(years.front()).arg(years.back()));
    return tl::unexpected(reportIdOf(years.empty() ? 0 : years.front(), owner, archive).error());
}

Outcome<void> tellAll(const std::vector<workflow::ExportOutcome> &outcomes, Terminal &terminal)
{
    QJsonArray written;
    QStringList missed;
    for (const auto &[file, result] : outcomes) {
        if (result) {
            tell(file, *result, terminal);
            written.append(exportJson(file, *result));
        } else if (outcomes.size() == 1) {
            return failed(result.error());
        } else {
            missed.append(Words::tr("%1: %2", "year: what is wrong")
                              .arg(yearsText(file.years()), failed(result.error()).value().message));
        }
    }
    terminal.document(outcomes.size() == 1 ? written[0].toObject()
                                           : QJsonObject{{QStringLiteral("files"), written}});
    if (!missed.isEmpty())
        return failed(missed.join(QLatin1Char(' ')));
    return {};
}

Outcome<void> runExport(const Arguments &arguments, Terminal &terminal)
{
    const QString target = arguments.value(u"to");
    if (target.isEmpty())
        return wrongUse(Words::tr("Say which file to write: --to report.pdf."));
    const auto format = workflow::formatOf(target);
    if (!format && !QFileInfo(target).isDir())
        return failed(format.error());
    const bool all = arguments.isSet(u"all");
    if (all && !(format && format->holds == Holds::Records))
        return wrongUse(Words::tr("--all goes with a JSON file: --to reports.json."));
    if (all && arguments.isSet(u"year"))
        return wrongUse(Words::tr("Say either --all or --year."));
    const auto years = TRY(all ? Outcome<std::vector<int>>() : yearsOf(arguments));
    const auto options = TRY(optionsOf(arguments));

    const auto archive = TRY(openForReading(arguments, terminal));
    const auto reports = TRY(reportsNamed(arguments, *archive, years));
    const auto files = all ? std::vector<workflow::ExportFile>{{reports, target, true}}
                           : workflow::filesOfYears(target, reports);
    const auto progress = [&](double done) {
        terminal.progress(Words::tr("Writing %1 …").arg(target), done);
        return true;
    };
    const auto outcomes = workflow::exportFiles(*archive, files, options, progress);
    terminal.endProgress();
    return tellAll(outcomes, terminal);
}

} // namespace

Command exportCommand()
{
    return {
        .name = "export",
        .summary =
            QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                              "Writes a year, or a book of several, as PDF, or reports whole as JSON."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "An export that fails leaves no file, and one that was there as it was. "
                                    "JSON holds every field, for import into another archive; pictures lie "
                                    "beside it in FILE.media."),
        .options =
            {{"year", "YEAR[-YEAR]",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Which year, or from which to which."), true},
             {"all", nullptr,
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Every report there is, into a JSON file; instead of --year.")},
             organizationOption(),
             {"to", "FILE",
              QT_TRANSLATE_NOOP(
                  "dashiji::app::cli::Words",
                  "The file to write; its ending says the format. One that is there is "
                  "replaced. Several years become one book; with a folder, or {year} in the name, "
                  "a file each."),
              true},
             {"template", "NAME|FILE",
              QT_TRANSLATE_NOOP(
                  "dashiji::app::cli::Words",
                  "How the pages look: standard, annual, official, brief, poster, or a template file.")},
             {"parts", "PARTS",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Besides the entries only these: "
                                "cover,contents,introduction,photos,figures,charts,metrics.")},
             {"review", nullptr,
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Number the lines and leave a wide margin for notes.")},
             {"length", "LENGTH",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "Which text of the entries: full, short or sentence; the next longer one "
                                "where there is none.")},
             {"photos", "SIZE",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "full keeps photos as they are; email makes them only as fine as they "
                                "are printed, for a file that can be mailed.")},
             {"pdf-mode", "MODE",
              QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                "a1 (PDF/A-1a, for every archive) or a2ua (PDF/A-2a and PDF/UA-1, "
                                "smaller and for screen readers).")}},
        .examples = {"office.dashiji --year 2021 --to report-2021.pdf",
                     "office.dashiji --year 2019-2021 --to book.pdf",
                     "office.dashiji --year 2019-2021 --to report-{year}.pdf",
                     "office.dashiji --all --to reports.json",
                     "office.dashiji --year 2021 --to mail.pdf --photos email",
                     "office.dashiji --year 2021 --to short.pdf --parts contents,photos"},
        .run = runExport,
        .drawsText = true,
    };
}

} // namespace dashiji::app::cli
