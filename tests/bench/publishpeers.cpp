// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/publishpeers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace dashiji::test
{

namespace
{

constexpr int kMostMilliseconds = 600000;

/// The same outline in either markup.
struct Markup {
    QString head;
    QString heading; ///< %1 = level, %2 = words
    QString paragraph;
    QString picture; ///< %1 = file, %2 = caption
    QString foot;
};

QString headingOf(const Markup &markup, int level, const QString &words)
{
    const bool marks = markup.heading.startsWith(QLatin1String("%1 "));
    return markup.heading.arg(marks ? QString(level, u'#') : QString::number(level), words);
}

QString written(const Report &report, const QStringList &photos, const Markup &markup)
{
    QString text = markup.head.arg(report.title);
    qsizetype photo = 0;
    for (const Section &section : report.sections) {
        text += headingOf(markup, 1, section.title);
        for (const Entry &entry : section.entries) {
            text += headingOf(markup, 2, entry.title);
            for (const Photo &picture : entry.photos)
                text += photo < photos.size() ? markup.picture.arg(photos.at(photo++), picture.caption)
                                              : markup.paragraph.arg(picture.caption);
            for (const QString &paragraph : entry.paragraphs())
                text += markup.paragraph.arg(paragraph);
        }
    }
    return text + markup.foot;
}

std::optional<double> secondsOf(const QString &program, const QStringList &arguments,
                                const QTemporaryDir &folder)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    const bool done = process.waitForFinished(kMostMilliseconds) && process.exitCode() == 0;
    const double seconds = double(timer.elapsed()) / 1000;
    return done && QFile::exists(folder.filePath(QStringLiteral("report.pdf"))) ? std::optional(seconds)
                                                                                : std::nullopt;
}

bool writeInto(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

std::optional<double> secondsOfLibreOffice(const Report &report, const QStringList &photos)
{
    if (!isInstalled(QStringLiteral("soffice")))
        return {};
    const Markup html{QStringLiteral("<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n"),
                      QStringLiteral("<h%1>%2</h%1>\n"), QStringLiteral("<p>%1</p>\n"),
                      QStringLiteral("<p><img src=\"%1\" width=\"560\"><br>%2</p>\n"),
                      QStringLiteral("</body></html>\n")};
    const QTemporaryDir folder;
    if (!writeInto(folder, QStringLiteral("report.html"), written(report, photos, html)))
        return {};
    return secondsOf(
        QStringLiteral("soffice"),
        {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"),
         QStringLiteral("pdf:writer_web_pdf_Export"), QStringLiteral("report.html")},
        folder);
}

std::optional<double> secondsOfXelatex(const Report &report, const QStringList &photos)
{
    if (!isInstalled(QStringLiteral("pandoc")) || !isInstalled(QStringLiteral("xelatex")))
        return {};
    const Markup markdown{QStringLiteral("---\ntitle: %1\ndocumentclass: ctexart\n"
                                         "CJKmainfont: Noto Serif CJK SC\n---\n\n"),
                          QStringLiteral("%1 %2\n\n"), QStringLiteral("%1\n\n"),
                          QStringLiteral("![%2](%1){width=95%}\n\n"), QString()};
    const QTemporaryDir folder;
    if (!writeInto(folder, QStringLiteral("report.md"), written(report, photos, markdown)))
        return {};
    return secondsOf(QStringLiteral("pandoc"),
                     {QStringLiteral("--toc"), QStringLiteral("--pdf-engine=xelatex"), QStringLiteral("-o"),
                      QStringLiteral("report.pdf"), QStringLiteral("report.md")},
                     folder);
}

} // namespace dashiji::test
