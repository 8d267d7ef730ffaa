// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// dashiji-cli export: a year as a file to print or send.
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/places.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "app/support/templatetext.h"
#include "core/workflow/exporting.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace dashiji::app::cli
{
namespace
{

struct PartName {
    QLatin1StringView name;
    bool publish::PublishOptions::*option;
};

constexpr PartName kParts[] = {
    {QLatin1StringView("cover"), &publish::PublishOptions::cover},
    {QLatin1StringView("contents"), &publish::PublishOptions::contents},
    {QLatin1StringView("introduction"), &publish::PublishOptions::introduction},
    {QLatin1StringView("photos"), &publish::PublishOptions::photos},
};

/// A template of the program by its name, or one of a file.
Outcome<publish::Template> designNamed(const QString &name)
{
    if (publish::builtinTemplateNames().contains(name)) {
        auto design = publish::builtinTemplate(name);
        if (!design)
            return failed(design.error());
        return *design;
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
    for (const PartName &part : kParts)
        options.*part.option = false;
    for (const QString &name : arguments.value(u"parts").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto part =
            std::ranges::find_if(kParts, [&name](const PartName &known) { return name == known.name; });
        if (part == std::end(kParts)) {
            QStringList names;
            for (const PartName &known : kParts)
                names.append(known.name);
            return wrongUse(Words::tr("There is no part “%1”; parts are %2.")
                                .arg(name, names.join(QStringLiteral(", "))));
        }
        options.*part->option = true;
    }
    return {};
}

Outcome<publish::PublishOptions> optionsOf(const Arguments &arguments)
{
    publish::PublishOptions options;
    if (arguments.isSet(u"template")) {
        auto design = designNamed(arguments.value(u"template"));
        if (!design)
            return tl::unexpected(design.error());
        options = publish::optionsOf(std::make_shared<publish::Template>(std::move(*design)));
    }
    if (const auto read = readParts(arguments, options); !read)
        return tl::unexpected(read.error());
    if (const auto read = choose(arguments, QStringLiteral("photos"), kPhotoSizes, options.photoSize); !read)
        return tl::unexpected(read.error());
    if (const auto read = choose(arguments, QStringLiteral("pdf-mode"), kPdfModes, options.pdfMode); !read)
        return tl::unexpected(read.error());
    return options;
}

void tell(const workflow::ExportResult &result, int year, Terminal &terminal)
{
    terminal.line(
        Words::tr("Wrote %1: %2, %n pages.", nullptr, result.pages).arg(result.path, QString::number(year)));
    if (result.missingPictures > 0)
        terminal.line(Words::tr("%n captions are printed with an empty frame: their pictures are missing.",
                                nullptr, result.missingPictures));
    if (!result.missingCharacters.isEmpty())
        terminal.line(
            Words::tr("No font of this computer has these characters: %1").arg(result.missingCharacters));
    terminal.document({{QStringLiteral("path"), result.path},
                       {QStringLiteral("year"), year},
                       {QStringLiteral("pages"), result.pages},
                       {QStringLiteral("bytes"), result.byteCount},
                       {QStringLiteral("missing_pictures"), result.missingPictures},
                       {QStringLiteral("fonts"), QJsonArray::fromStringList(result.fonts)},
                       {QStringLiteral("missing_characters"), result.missingCharacters}});
}

Outcome<void> runExport(const Arguments &arguments, Terminal &terminal)
{
    const auto year = arguments.requiredYear();
    if (!year)
        return tl::unexpected(year.error());
    const QString path = arguments.value(u"to");
    if (path.isEmpty())
        return wrongUse(Words::tr("Say which file to write: --to report.pdf."));
    const auto options = optionsOf(arguments);
    if (!options)
        return tl::unexpected(options.error());
    if (!workflow::canExportTo(path))
        return failed(
            Words::tr("%1 cannot be written: the ending says the format, and it must be .pdf.").arg(path));

    const auto archive = openForReading(arguments);
    if (!archive)
        return tl::unexpected(archive.error());
    if (const auto report = reportOf(arguments, **archive); !report)
        return tl::unexpected(report.error());
    const auto progress = [&](double done) {
        terminal.progress(Words::tr("Writing %1 …").arg(path), done);
        return true;
    };
    const auto result = workflow::exportYear(**archive, *year, path, *options, progress);
    terminal.endProgress();
    if (!result)
        return failed(result.error());
    tell(*result, *year, terminal);
    return {};
}

} // namespace

Command exportCommand()
{
    return {
        .name = "export",
        .summary = QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Writes a year as PDF."),
        .detail = QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                    "An export that fails leaves no file, and one that was there as it was."),
        .options = {{"year", "YEAR", QT_TRANSLATE_NOOP("dashiji::app::cli::Words", "Which year."), true},
                    {"to", "FILE",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "The file to write, ending in .pdf; one that is there is replaced."),
                     true},
                    {"template", "NAME|FILE",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "How the pages look: standard, official, brief, or a template file.")},
                    {"parts", "PARTS",
                     QT_TRANSLATE_NOOP(
                         "dashiji::app::cli::Words",
                         "Besides the entries only these: cover,contents,introduction,photos.")},
                    {"photos", "SIZE",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "full keeps photos as they are; email makes them only as fine as they "
                                       "are printed, for a file that can be mailed.")},
                    {"pdf-mode", "MODE",
                     QT_TRANSLATE_NOOP("dashiji::app::cli::Words",
                                       "a1 (PDF/A-1a, for every archive) or a2ua (PDF/A-2a and PDF/UA-1, "
                                       "smaller and for screen readers).")}},
        .examples = {"office.dashiji --year 2021 --to report-2021.pdf",
                     "office.dashiji --year 2021 --to mail.pdf --photos email",
                     "office.dashiji --year 2021 --to short.pdf --parts contents,photos"},
        .run = runExport,
        .drawsText = true,
    };
}

} // namespace dashiji::app::cli
