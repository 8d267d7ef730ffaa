// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports in and out through the window, the sample, and what is typed.
#include "app/editor/editorpage.h"
#include "app/fields/noticeband.h"
#include "app/intake/importdialog.h"
#include "app/publish/exportdialog.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <functional>

namespace dashiji::test
{
namespace
{

/// Where the program makes its sample.
QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("sample.dashiji"));
}

class ExchangeTest : public WindowTest
{
protected:
    /// Acts in the dialog that is going to be open; fails when none comes.
    template <class Dialog>
    void inDialog(const std::function<void(Dialog &)> &act)
    {
        auto *timer = new QTimer(m_window.get());
        timer->setInterval(10);
        QObject::connect(timer, &QTimer::timeout, m_window.get(), [this, timer, act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            timer->stop();
            ++m_dialogs;
            act(*dialog);
            if (dialog->isVisible()) {
                ADD_FAILURE() << "the dialog is still open";
                dialog->done(QDialog::Rejected);
            }
        });
        timer->start();
    }

    [[nodiscard]] QString writeReport()
    {
        const QString path = m_folder.filePath(QStringLiteral("2018.txt"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("某协会2018年十件大事\n\n1. 春天开了会\n会上说了三件事，来了40人。\n\n2. "
                   "秋天办了展\n展出12天，看的人有5000。\n");
        return path;
    }

    int m_dialogs = 0;
};

TEST_F(ExchangeTest, ImportsAReportByKeysAndTakesItBackAsOneChange)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    m_prompts.nextOpenFiles.push_back({writeReport()});
    inDialog<app::ImportDialog>([](app::ImportDialog &dialog) {
        auto *button = dialog.findChild<QPushButton *>(QStringLiteral("importButton"));
        ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }));
        QApplication::setActiveWindow(&dialog); // there is no window manager to do it
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isVisible(); }));
    });
    press(Qt::Key_I, Qt::ControlModifier);

    QApplication::setActiveWindow(m_window.get());
    auto *band = child<app::NoticeBand>("undoBand");
    EXPECT_TRUE(band->isVisible());
    EXPECT_EQ(band->sentence(), QStringLiteral("Imported 2018"));
    EXPECT_EQ(m_dialogs, 1);
    ASSERT_TRUE(archive().report(2018));
    EXPECT_EQ(titles(2018, 0), (QStringList{QStringLiteral("春天开了会"), QStringLiteral("秋天办了展")}));
    EXPECT_EQ(current(), QStringLiteral("2018"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(archive().report(2018));
}

TEST_F(ExchangeTest, LeavesAllAsItWasWhenTheImportIsCancelled)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    m_prompts.nextOpenFiles.push_back({writeReport()});
    inDialog<app::ImportDialog>([](app::ImportDialog &dialog) { dialog.reject(); });
    action("importReport")->trigger();
    EXPECT_EQ(m_dialogs, 1);
    EXPECT_EQ(archive().reports()->size(), 2U);
}

TEST_F(ExchangeTest, OpensTheExportOfTheYearInSight)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    choose(QStringLiteral("2021 十件大事 1"));
    QString title;
    inDialog<app::ExportDialog>([&title](app::ExportDialog &dialog) {
        title = dialog.windowTitle();
        dialog.reject();
    });
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(m_dialogs, 1);
    EXPECT_FALSE(title.isEmpty());
}

TEST_F(ExchangeTest, PrintsTheYearInSight)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    choose(QStringLiteral("2021 十件大事 1"));
    bool onPaper = false;
    inDialog<app::ExportDialog>([&onPaper](app::ExportDialog &dialog) {
        onPaper = !dialog.findChild<QWidget *>(QStringLiteral("exportPath"))->isVisible();
        dialog.reject();
    });
    press(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(m_dialogs, 1);
    EXPECT_TRUE(onPaper);
}

TEST_F(ExchangeTest, MakesTheSampleOnceAndOpensIt)
{
    QFile::remove(samplePath());
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session->isOpen(); }, 30000));
    EXPECT_EQ(m_session->path(), samplePath());
    EXPECT_EQ(m_settings->folder(), m_folder.path()) << "files are not looked for where the sample hides";
    EXPECT_EQ(archive().reports()->size(), 3U);
    action("closeArchive")->trigger();
    action("openSample")->trigger();
    EXPECT_TRUE(m_session->isOpen());
    stop();
    EXPECT_TRUE(QFile::remove(samplePath()));
}

TEST_F(ExchangeTest, KeepsTypedWordsWhenTheWindowCloses)
{
    const QString path = makeArchive(QStringLiteral("a.dashiji"));
    open(path);
    choose(QStringLiteral("2021 十件大事 1"));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QWidget *field = QApplication::focusWidget();
    ASSERT_NE(field, &tree());
    QTest::keyClicks(field, QStringLiteral("typed at the last moment"));
    stop();

    const auto stored = archive::Archive::open(path);
    ASSERT_TRUE(stored) << why(stored);
    const Entry entry = (*stored)->report(2021)->sections.at(0).entries.at(0);
    EXPECT_TRUE((entry.title + entry.body).contains(QStringLiteral("typed at the last moment")))
        << entry.title.toStdString() << entry.body.toStdString();
}

TEST_F(ExchangeTest, UndoesTypingFromWithinTheField)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    choose(QStringLiteral("2021 十件大事 1"));
    const Entry before = report(2021).sections.at(0).entries.at(0);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("words"));
    press(Qt::Key_Z, Qt::ControlModifier);
    const Entry after = report(2021).sections.at(0).entries.at(0);
    EXPECT_EQ(after.title, before.title);
    EXPECT_EQ(after.body, before.body);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    const Entry again = report(2021).sections.at(0).entries.at(0);
    EXPECT_TRUE((again.title + again.body).contains(QStringLiteral("words")));
    EXPECT_FALSE(child<QLabel>("savedText")->text().isEmpty());
}

TEST_F(ExchangeTest, FollowsTheNavigatorInTheEditor)
{
    open(makeArchive(QStringLiteral("a.dashiji")));
    auto *editor = m_window->findChild<app::EditorPage *>();
    choose(QStringLiteral("2021 十大亮点 3"));
    EXPECT_EQ(editor->entry(), entryAt(2021, 1, 2));
    editor->showEntry(entryAt(2021, 0, 0));
    EXPECT_EQ(current(), QStringLiteral("2021 十件大事 1"));
}

} // namespace
} // namespace dashiji::test
