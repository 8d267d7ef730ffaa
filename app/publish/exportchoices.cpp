// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/exportchoices.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace dashiji::app
{
namespace
{

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::ExportText)

public:
    static QString fileName(const QString &organization, int year)
    {
        return organization.isEmpty()
                   ? tr("Annual report %1", "file name").arg(year)
                   : tr("%1 annual report %2", "file name: organization, year").arg(organization).arg(year);
    }
    static QString pdfFilter() { return tr("PDF documents (*.pdf)"); }
};

// The only place where these names are written.
constexpr QLatin1StringView kCover{"export/cover"};
constexpr QLatin1StringView kContents{"export/contents"};
constexpr QLatin1StringView kIntroduction{"export/introduction"};
constexpr QLatin1StringView kPhotos{"export/photos"};
constexpr QLatin1StringView kFolder{"export/folder"};
constexpr QLatin1StringView kOpenWhenDone{"export/openWhenDone"};

} // namespace

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

QString filterOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return ExportText::pdfFilter();
    }
    return {};
}

ExportChoices ExportChoices::load(const Settings &settings)
{
    ExportChoices choices;
    choices.parts.cover = settings.view(kCover, true).toBool();
    choices.parts.contents = settings.view(kContents, true).toBool();
    choices.parts.introduction = settings.view(kIntroduction, true).toBool();
    choices.parts.photos = settings.view(kPhotos, true).toBool();
    choices.openWhenDone = settings.view(kOpenWhenDone, true).toBool();
    choices.folder = settings.view(kFolder).toString();
    if (choices.folder.isEmpty() || !QDir(choices.folder).exists())
        choices.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (choices.folder.isEmpty() || !QDir(choices.folder).exists())
        choices.folder = QDir::homePath();
    return choices;
}

void ExportChoices::save(Settings &settings) const
{
    settings.setView(kCover, parts.cover);
    settings.setView(kContents, parts.contents);
    settings.setView(kIntroduction, parts.introduction);
    settings.setView(kPhotos, parts.photos);
    settings.setView(kOpenWhenDone, openWhenDone);
    settings.setView(kFolder, folder);
}

QString suggestedPath(const ExportChoices &choices, const Report &report)
{
    // Signs that file systems refuse, and the folder's own separator.
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    QString name = ExportText::fileName(report.organization.trimmed(), report.year);
    name.replace(unfit, QStringLiteral("_"));
    return QDir(choices.folder).filePath(name + QLatin1Char('.') + endingOf(choices.format));
}

} // namespace dashiji::app
