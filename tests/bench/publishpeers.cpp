// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/publishpeers.h"

#include "core/publish/document/numbers.h"

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
    QString tableHead;
    QString tableRow; ///< %1 … %4 = cells
    QString tableFoot;
    QString foot;
};

QString headingOf(const Markup &markup, int level, const QString &words)
{
    const bool marks = markup.heading.startsWith(QLatin1String("%1 "));
    return markup.heading.arg(marks ? QString(level, u'#') : QString::number(level), words);
}

class PeerText
{
public:
    PeerText(const PeerBook &book, const Markup &markup)
        : m_book(book), m_markup(markup), m_top(book.reports.size() > 1 ? 2 : 1)
    {
    }

    QString run()
    {
        m_text = m_markup.head.arg(m_book.reports.back().title);
        for (size_t i = 0; i < m_book.reports.size(); ++i)
            addReport(m_book.reports[i], m_book.charts.value(qsizetype(i)));
        return m_text + m_markup.foot;
    }

private:
    void addReport(const Report &report, const QString &chart)
    {
        if (m_top > 1)
            m_text += headingOf(m_markup, 1, report.title);
        for (const Section &section : report.sections) {
            m_text += headingOf(m_markup, m_top, section.title);
            for (const Entry &entry : section.entries)
                addEntry(entry);
        }
        if (!chart.isEmpty())
            m_text += m_markup.picture.arg(chart, QString());
        addTable(report);
    }

    void addEntry(const Entry &entry)
    {
        m_text += headingOf(m_markup, m_top + 1, entry.title);
        for (const Photo &picture : entry.photos)
            m_text += m_photo < m_book.photos.size()
                          ? m_markup.picture.arg(m_book.photos.at(m_photo++), picture.caption)
                          : m_markup.paragraph.arg(picture.caption);
        for (const QString &paragraph : entry.paragraphs())
            m_text += m_markup.paragraph.arg(paragraph);
    }

    void addTable(const Report &report)
    {
        const std::vector<publish::MetricRow> rows = publish::metricRows(report, true);
        if (rows.empty())
            return;
        m_text += m_markup.tableHead;
        for (const publish::MetricRow &row : rows)
            m_text += m_markup.tableRow.arg(row.entry, row.label, row.value, row.aspect);
        m_text += m_markup.tableFoot;
    }

    const PeerBook &m_book;
    const Markup &m_markup;
    const int m_top; ///< level of sections
    qsizetype m_photo = 0;
    QString m_text;
};

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

std::optional<double> secondsOfLibreOffice(const PeerBook &book)
{
    if (!isInstalled(QStringLiteral("soffice")))
        return {};
    const Markup html{
        QStringLiteral("<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n"),
        QStringLiteral("<h%1>%2</h%1>\n"),
        QStringLiteral("<p>%1</p>\n"),
        QStringLiteral("<p><img src=\"%1\" width=\"560\"><br>%2</p>\n"),
        QStringLiteral("<table><tr><th>条目</th><th>数据</th><th>数值</th><th>口径</th></tr>\n"),
        QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>\n"),
        QStringLiteral("</table>\n"),
        QStringLiteral("</body></html>\n")};
    const QTemporaryDir folder;
    if (!writeInto(folder, QStringLiteral("report.html"), PeerText(book, html).run()))
        return {};
    return secondsOf(
        QStringLiteral("soffice"),
        {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"),
         QStringLiteral("pdf:writer_web_pdf_Export"), QStringLiteral("report.html")},
        folder);
}

std::optional<double> secondsOfXelatex(const PeerBook &book)
{
    if (!isInstalled(QStringLiteral("pandoc")) || !isInstalled(QStringLiteral("xelatex")))
        return {};
    const Markup markdown{QStringLiteral("---\ntitle: %1\ndocumentclass: ctexart\n"
                                         "CJKmainfont: Noto Serif CJK SC\n---\n\n"),
                          QStringLiteral("%1 %2\n\n"),
                          QStringLiteral("%1\n\n"),
                          QStringLiteral("![%2](%1){width=95%}\n\n"),
                          QStringLiteral("| 条目 | 数据 | 数值 | 口径 |\n|----|----|---:|--|\n"),
                          QStringLiteral("| %1 | %2 | %3 | %4 |\n"),
                          QStringLiteral("\n"),
                          QString()};
    const QTemporaryDir folder;
    if (!writeInto(folder, QStringLiteral("report.md"), PeerText(book, markdown).run()))
        return {};
    return secondsOf(QStringLiteral("pandoc"),
                     {QStringLiteral("--toc"), QStringLiteral("--pdf-engine=xelatex"), QStringLiteral("-o"),
                      QStringLiteral("report.pdf"), QStringLiteral("report.md")},
                     folder);
}

} // namespace dashiji::test
