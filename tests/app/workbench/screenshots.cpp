// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens the sample archive in the real window, without a display, and writes the pictures of docs/pictures.
//
//   dashiji_screenshots FOLDER
#include "app/editor/editorpage.h"
#include "app/editor/entrymetrics.h"
#include "app/intake/importdialog.h"
#include "app/overview/overviewpage.h"
#include "app/overview/overviewshelf.h"
#include "app/program/rooms.h"
#include "app/publish/exportdialog.h"
#include "app/publish/templateeditor.h"
#include "app/publish/templateshelf.h"
#include "app/reader/readerpage.h"
#include "app/support/prompts.h"
#include "app/workbench/appearance.h"
#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"
#include "core/archive/verbs.h"
#include "core/archive/writer.h"
#include "core/workflow/sample.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include <functional>

namespace
{

using namespace dashiji;

constexpr QSize kWindow(1440, 900);
constexpr double kPointSize = 10.125; // 13.5 pixels at 96 dots an inch
constexpr int kPatience = 15000;      // ms

/// Runs the event loop until @p ready, and a little longer for what is painted late.
bool waitFor(const std::function<bool()> &ready)
{
    QElapsedTimer clock;
    clock.start();
    while (!ready() && clock.elapsed() < kPatience)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const bool there = ready();
    clock.restart();
    while (clock.elapsed() < 400)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return there;
}

bool save(QWidget &window, const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name + QStringLiteral(".png"));
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB888);
    return picture.save(path, "PNG");
}

/// One language and scheme of all the pictures.
class Pictures
{
public:
    Pictures(QApplication &application, const QString &language, app::SchemeChoice scheme, QString folder)
        : m_folder(std::move(folder)), m_settings(m_temporary.filePath(QStringLiteral("settings.ini")))
    {
        // What stands in the pictures is a home of its own, not this machine's.
        qputenv("HOME", QFile::encodeName(m_temporary.path()));
        const QString documents = m_temporary.filePath(QStringLiteral("文档/大事记"));
        QDir().mkpath(documents);
        m_settings.setFolder(documents);
        m_settings.setLanguage(language);
        m_settings.setSchemeChoice(scheme);
        m_suffix = language.left(2) +
                   (scheme == app::SchemeChoice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
        m_appearance = std::make_unique<app::Appearance>(application, m_settings);
        m_archive = QDir(documents).filePath(QStringLiteral("重庆市科协.dashiji"));
    }

    bool takeAll()
    {
        if (!workflow::makeSampleArchive(m_archive))
            return false;
        bool all = takeDesk();
        all &= takeStart();
        return all;
    }

private:
    bool takeDesk()
    {
        app::MainWindow window({m_settings, m_prompts, *m_appearance, m_session}, app::allRooms());
        window.resize(kWindow);
        window.show();
        if (!m_session.open(m_archive))
            return false;
        auto *tree = window.findChild<QTreeView *>(QStringLiteral("navigatorTree"));
        const QModelIndex year = tree->model()->index(0, 0);
        const QModelIndex section = tree->model()->index(1, 0, year);
        tree->setCurrentIndex(tree->model()->index(4, 0, section));
        tree->setFocus();
        app::EditorPage *editor = window.findChild<app::EditorPage *>();
        const auto &metrics = editor->metrics().metrics();
        if (!metrics.empty())
            editor->entryMetrics().showMetric(metrics.back().id);
        bool all =
            waitFor([] { return true; }) && save(window, m_folder, QStringLiteral("editor-") + m_suffix);
        window.resize(1280, 720);
        if (!metrics.empty())
            editor->entryMetrics().showMetric(metrics.back().id);
        all &= waitFor([] { return true; }) &&
               save(window, m_folder, QStringLiteral("editor-small-") + m_suffix);
        window.resize(kWindow);

        window.bench().showPage(QStringLiteral("read"));
        auto *reader = window.findChild<app::ReaderPage *>();
        all &= waitFor([reader] { return !reader->statusText().isEmpty(); }) &&
               save(window, m_folder, QStringLiteral("reader-") + m_suffix);
        all &= takeOverview(window);
        all &= takeLookback(window);
        window.bench().showPage(QStringLiteral("write"));
        all &= takeDialogs(window);
        window.close();
        m_session.close();
        return all;
    }

    /// A year in work: not all is written and confirmed yet, and there is a day. Taken back afterwards.
    bool takeOverview(app::MainWindow &window)
    {
        archive::Archive &archive = *m_session.archive();
        const auto report = archive.report(2021);
        if (!report || !archive.writer().group(archive::verb::kEntryState, QStringLiteral("2021"),
                                               [&] { return beginWork(archive.writer(), *report); }))
            return false;
        window.bench().showPage(QStringLiteral("overview"));
        const auto &shelf = window.findChild<app::OverviewPage *>()->shelf();
        const bool overview = waitFor([&shelf] { return shelf.isCurrent(); }) &&
                              save(window, m_folder, QStringLiteral("overview-") + m_suffix);
        window.bench().showPage(QStringLiteral("proof"));
        const bool numbers =
            waitFor([] { return true; }) && save(window, m_folder, QStringLiteral("numbers-") + m_suffix);
        return archive.writer().undo() && overview && numbers;
    }

    static Result<void> beginWork(archive::Writer &writer, const Report &report)
    {
        TRY(writer.setDueDate(report.id, QDate::currentDate().addDays(23)));
        for (const Section &section : report.sections) {
            TRY(writer.setEntryState(section.entries[3].id, EntryState::Writing));
            TRY(writer.setEntryState(section.entries[7].id, EntryState::Empty));
        }
        for (const Entry &entry : report.sections.back().entries)
            for (Metric metric : entry.metrics) {
                metric.state = MetricState::Unconfirmed;
                TRY(writer.setMetric(metric.id, metric));
            }
        return {};
    }

    bool takeLookback(app::MainWindow &window)
    {
        const auto take = [&](const char *action, const char *list, const QString &name) {
            window.findChild<QAction *>(QString::fromLatin1(action))->trigger();
            const auto *rows = window.findChild<QListView *>(QString::fromLatin1(list));
            return waitFor([rows] { return rows->model()->rowCount() > 0; }) &&
                   save(window, m_folder, name + m_suffix);
        };
        return take("yearsWall", "covers", QStringLiteral("years-")) &&
               take("compareYears", "pairsList", QStringLiteral("compare-"));
    }

    bool takeDialogs(app::MainWindow &window)
    {
        const QString report = m_temporary.filePath(QStringLiteral("2021.txt"));
        QFile::copy(QStringLiteral(":/samples/2021.txt"), report);
        const QString fresh = m_temporary.filePath(QStringLiteral("fresh.dashiji"));
        const auto empty = archive::Archive::create(fresh, QStringLiteral("重庆市科协"));
        if (!empty)
            return false;
        app::ImportDialog import(**empty, {report}, m_prompts, &window);
        import.resize(kWindow * 0.9);
        bool loaded = false;
        QObject::connect(&import, &app::ImportDialog::loaded, &import, [&loaded] { loaded = true; });
        import.show();
        bool all = waitFor([&loaded] { return loaded; }) &&
                   save(import, m_folder, QStringLiteral("import-") + m_suffix);
        import.close();
        app::ExportDialog dialog(*m_session.archive(), m_session.archive()->report(2021).value().id,
                                 m_prompts, m_settings, &window);
        bool previewed = false;
        QObject::connect(&dialog, &app::ExportDialog::previewed, &dialog, [&previewed] { previewed = true; });
        dialog.show();
        auto *path = dialog.findChild<QLineEdit *>(QStringLiteral("exportPath"));
        path->setText(path->text().replace(m_temporary.path(), QStringLiteral("~/文档/大事记")));
        all &= waitFor([&previewed] { return previewed; }) && waitFor([] { return true; }) &&
               save(dialog, m_folder, QStringLiteral("export-") + m_suffix);
        dialog.close();
        return takeTemplate(window) && all;
    }

    bool takeTemplate(app::MainWindow &window)
    {
        archive::Archive &archive = *m_session.archive();
        const auto report = archive.report(2021);
        if (!report)
            return false;
        const app::TemplateShelf shelf(archive);
        app::TemplateEditor editor(
            shelf.copyOf(shelf.templates().front()),
            {*report, {}, [&archive](const Media &media) { return archive.mediaBytes(media.id); }}, m_prompts,
            [](const QByteArray &) { return failure(ErrorCode::Cancelled); }, &window);
        bool previewed = false;
        QObject::connect(&editor, &app::TemplateEditor::previewed, &editor,
                         [&previewed] { previewed = true; });
        editor.show();
        return waitFor([&previewed] { return previewed; }) &&
               save(editor, m_folder, QStringLiteral("template-") + m_suffix);
    }

    bool takeStart()
    {
        app::RecentFile missing;
        missing.path = QStringLiteral("/media/U盘/离岸基地.dashiji");
        missing.organization = QStringLiteral("离岸基地");
        auto files = m_settings.recentFiles();
        files.push_back(missing);
        m_settings.setRecentFiles(files);
        app::MainWindow window({m_settings, m_prompts, *m_appearance, m_session}, app::allRooms());
        window.resize(kWindow);
        window.show();
        return waitFor([] { return true; }) && save(window, m_folder, QStringLiteral("start-") + m_suffix);
    }

    QTemporaryDir m_temporary;
    QString m_folder;
    QString m_suffix;
    QString m_archive;
    app::Settings m_settings;
    app::DialogPrompts m_prompts;
    std::unique_ptr<app::Appearance> m_appearance;
    app::Session m_session;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(DASHIJI_VERSION));
    QTextStream err(stderr);
    if (argc != 2) {
        err << "usage: dashiji_screenshots FOLDER\n";
        return 2;
    }
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPointSizeF(kPointSize);
    QApplication::setFont(font);
    const QString folder = QFile::decodeName(argv[1]);
    QDir().mkpath(folder);
    bool all = true;
    for (const QString &language : {QStringLiteral("zh_CN"), QStringLiteral("en")})
        for (const app::SchemeChoice scheme : {app::SchemeChoice::Light, app::SchemeChoice::Dark})
            all &= Pictures(application, language, scheme, folder).takeAll();
    if (!all)
        err << "some pictures could not be made\n";
    return all ? 0 : 1;
}
