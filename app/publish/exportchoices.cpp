// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/exportchoices.h"

#include "core/publish/templates/template.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace dashiji::app
{
namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::ExportText)

public:
    /// @param years as they stand in the name
    static QString fileName(const QString &organization, const QString &years)
    {
        return organization.isEmpty()
                   ? tr("Annual report %1", "file name").arg(years)
                   : tr("%1 annual report %2", "file name: organization, year").arg(organization, years);
    }
    static QString filter(const QString &format, const QString &names)
    {
        return tr("%1 documents (%2)", "format, names of files").arg(format, names);
    }
    static QString cover() { return tr("Cover"); }
    static QString contents() { return tr("Contents"); }
    static QString introduction() { return tr("Introduction"); }
    static QString photos() { return tr("Photos"); }
    static QString figures() { return tr("The year in numbers"); }
    static QString charts() { return tr("Charts"); }
    static QString review() { return tr("Numbered lines"); }
    static QString metrics() { return tr("Table of numbers"); }
};

// The only place where these names are written.
constexpr QLatin1StringView kFormat{"export/format"};
constexpr QLatin1StringView kDesign{"export/template"};
constexpr QLatin1StringView kParts{"export/parts/"};  ///< and the name of the template
constexpr QLatin1StringView kLength{"export/length"}; ///< place in TextLength
constexpr QLatin1StringView kEmailPhotos{"export/emailPhotos"};
constexpr QLatin1StringView kAccessible{"export/accessible"};
constexpr QLatin1StringView kFolder{"export/folder"};
constexpr QLatin1StringView kOpenWhenDone{"export/openWhenDone"};
constexpr QLatin1StringView kFileAYear{"export/fileAYear"};
constexpr QLatin1StringView kPaperKey{"paper"};
constexpr QLatin1StringView kNothing{"-"}; ///< no part at all, told from nothing kept

} // namespace

std::optional<workflow::ReportFormat> fileFormat(const ExportFormat &format)
{
    for (const workflow::ReportFormat &known : workflow::reportFormats())
        if (known.name == format)
            return known;
    return {};
}

QString filterOf(const workflow::ReportFormat &format)
{
    return ExportText::filter(format.name, QLatin1String("*.") + format.endings.join(QLatin1String(" *.")));
}

const std::vector<ExportPart> &exportParts()
{
    using Options = publish::PublishOptions;
    static const std::vector<ExportPart> parts{
        {QLatin1StringView("cover"), &Options::cover, &ExportText::cover},
        {QLatin1StringView("contents"), &Options::contents, &ExportText::contents},
        {QLatin1StringView("introduction"), &Options::introduction, &ExportText::introduction},
        {QLatin1StringView("photos"), &Options::photos, &ExportText::photos},
        {QLatin1StringView("figures"), &Options::figures, &ExportText::figures},
        {QLatin1StringView("charts"), &Options::charts, &ExportText::charts},
        {QLatin1StringView("metrics"), &Options::metrics, &ExportText::metrics},
        {QLatin1StringView("review"), &Options::reviewPrint, &ExportText::review},
    };
    return parts;
}

ExportChoices ExportChoices::load(const Settings &settings)
{
    ExportChoices choices;
    const QString format = settings.view(kFormat).toString();
    if (format == kPaperKey)
        choices.format = kPaper;
    else
        choices.format = fileFormat(format) ? format : workflow::reportFormats().front().name;
    choices.design = settings.view(kDesign).toString();
    choices.length =
        static_cast<TextLength>(std::clamp(settings.view(kLength, 0).toInt(), 0, int(TextLength::Sentence)));
    if (settings.view(kEmailPhotos, false).toBool())
        choices.photoSize = publish::PhotoSize::Email;
    if (settings.view(kAccessible, false).toBool())
        choices.pdfMode = publish::PdfMode::A2Ua;
    choices.openWhenDone = settings.view(kOpenWhenDone, true).toBool();
    choices.fileAYear = settings.view(kFileAYear, false).toBool();
    choices.folder = settings.view(kFolder).toString();
    if (choices.folder.isEmpty() || !QDir(choices.folder).exists())
        choices.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (choices.folder.isEmpty() || !QDir(choices.folder).exists())
        choices.folder = QDir::homePath();
    return choices;
}

void ExportChoices::save(Settings &settings) const
{
    settings.setView(kFormat, format == kPaper ? QString(kPaperKey) : format);
    settings.setView(kDesign, design);
    settings.setView(kLength, static_cast<int>(length));
    settings.setView(kEmailPhotos, photoSize == publish::PhotoSize::Email);
    settings.setView(kAccessible, pdfMode == publish::PdfMode::A2Ua);
    settings.setView(kOpenWhenDone, openWhenDone);
    settings.setView(kFileAYear, fileAYear);
    settings.setView(kFolder, folder);
}

publish::PublishOptions chosenParts(const Settings &settings, std::shared_ptr<const publish::Template> design)
{
    publish::PublishOptions options = publish::optionsOf(std::move(design));
    const QString kept = settings.view(kParts + options.design->name).toString();
    if (kept.isEmpty())
        return options;
    const QStringList keys = kept.split(QLatin1Char(' '));
    for (const ExportPart &part : exportParts())
        options.*part.option = keys.contains(part.key);
    return options;
}

void keepParts(Settings &settings, const publish::PublishOptions &parts)
{
    QStringList keys;
    for (const ExportPart &part : exportParts())
        if (parts.*part.option)
            keys.append(part.key);
    settings.setView(kParts + parts.design->name,
                     keys.isEmpty() ? QString(kNothing) : keys.join(QLatin1Char(' ')));
}

QString suggestedPath(const ExportChoices &choices, const QString &organization, const QString &years)
{
    // Signs that file systems refuse, and the folder's own separator.
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    QString name = ExportText::fileName(organization.trimmed(), years);
    name.replace(unfit, QStringLiteral("_"));
    const auto format = fileFormat(choices.format);
    return QDir(choices.folder).filePath(format ? withEnding(name, *format) : name);
}

QString withEnding(const QString &path, const workflow::ReportFormat &format)
{
    const bool ends = format.endings.contains(QFileInfo(path).suffix().toLower());
    return ends ? path : path + QLatin1Char('.') + format.endings.front();
}

QString pathForYears(const QString &path, const QString &before, const QString &now)
{
    const bool wanted = now == workflow::kYearMark;
    const qsizetype name = QDir::fromNativeSeparators(path).lastIndexOf(QLatin1Char('/')) + 1;
    if (wanted == path.mid(name).contains(workflow::kYearMark))
        return path;
    const QString there = wanted ? before : QString(workflow::kYearMark);
    const qsizetype place = there.isEmpty() ? -1 : path.lastIndexOf(there);
    QString changed = path;
    if (place >= name)
        return changed.replace(place, there.size(), now);
    const qsizetype ending = workflow::canExportTo(path) ? QFileInfo(path).suffix().size() + 1 : 0;
    const qsizetype end = path.size() - ending;
    return changed.insert(end, end > name ? QLatin1Char(' ') + now : now);
}

} // namespace dashiji::app
