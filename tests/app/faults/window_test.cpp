// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window while its archive is replaced, renamed, deleted, restored, synced, locked, pulled out or full:
// every word typed or imported is kept, and the user is told where.
#include "app/fields/noticeband.h"
#include "app/fields/textfield.h"
#include "app/intake/importdialog.h"
#include "app/publish/exportdialog.h"
#include "app/support/errortext.h"
#include "app/workbench/workbench.h"
#include "tests/app/faults/faults.h"
#include "tests/app/workbench/windowfixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace dashiji::test
{
namespace
{

using Qt::StringLiterals::operator""_s;

constexpr int kLongest = 20'000; ///< milliseconds until something is told

class WindowFaultTest : public FaultTest
{
protected:
    /// The window of the other tests, at the archive on the drive.
    class Window : public WindowTest
    {
    public:
        using WindowTest::action;
        using WindowTest::child;
        using WindowTest::m_prompts;
        using WindowTest::m_session;
        using WindowTest::m_window;
        using WindowTest::open;
        using WindowTest::stop;

    private:
        void TestBody() override {}
    };

    WindowFaultTest()
    {
        m_window.open(archive());
        const Report report = m_window.m_session->archive()->report(kYear).value();
        m_window.m_window->bench().goTo(placeOf(report.sections.at(0).entries.at(0).id));
    }

    [[nodiscard]] app::TextField &body() { return *m_window.child<app::TextField>("bodyField"); }
    [[nodiscard]] QString saidOfSaving() { return m_window.child<QLabel>("savedText")->text(); }
    void type(const QString &words)
    {
        body().setFocus();
        body().moveCursor(QTextCursor::End);
        body().insertPlainText(words);
    }
    /// What stands in a band in sight: that of the file, or of the field.
    [[nodiscard]] QString banner()
    {
        QString said;
        for (const app::NoticeBand *band : m_window.m_window->findChildren<app::NoticeBand *>())
            if (band->isVisible() && band->objectName() != u"undoBand"_s)
                said = band->objectName() == u"fileBand"_s || said.isEmpty() ? band->sentence() : said;
        return said;
    }
    [[nodiscard]] bool isSaved() { return saidOfSaving().startsWith(u"Saved "_s); }
    /// The window stops, or follows, or has nothing to say.
    void waitUntilTold()
    {
        switch (GetParam().fault) {
        case Fault::Rename:
            EXPECT_TRUE(
                QTest::qWaitFor([this] { return m_window.m_session->path() != archive(); }, kLongest));
            break;
        case Fault::UnlinkLog:
        case Fault::Fill:
            break;
        case Fault::Restore:
            EXPECT_TRUE(QTest::qWaitFor([this] { return m_window.child<QWidget>("fileBand")->isVisible(); },
                                        kLongest));
            break;
        default:
            EXPECT_TRUE(QTest::qWaitFor([this] { return m_window.m_session->lost().has_value(); }, kLongest));
            EXPECT_TRUE(body().isReadOnly());
            break;
        }
    }
    /// What is typed is stored, or the window says that it is not.
    void waitUntilSettled()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return isSaved() || !told().isEmpty(); }, kLongest));
    }
    template <class Dialog>
    void inDialog(std::function<void(Dialog &)> act)
    {
        auto *timer = new QTimer(m_window.m_window.get());
        QObject::connect(timer, &QTimer::timeout, timer, [timer, act = std::move(act)] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            timer->stop();
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        timer->start();
    }
    void import()
    {
        m_window.m_prompts.nextOpenFiles.push_back({reportFile()});
        inDialog<app::ImportDialog>([this](app::ImportDialog &dialog) {
            auto *button = dialog.findChild<QPushButton *>(u"importButton"_s);
            ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }, kLongest));
            strike();
            QTest::mouseClick(button, Qt::LeftButton);
            EXPECT_TRUE(QTest::qWaitFor(
                [&] { return !dialog.isVisible() || !m_window.m_prompts.errors.empty(); }, kLongest));
        });
        m_window.action("importReport")->trigger();
    }
    void exportBook()
    {
        inDialog<app::ExportDialog>([this](app::ExportDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"exportPath"_s)->setText(output());
            auto *start = dialog.findChild<QPushButton *>(u"startExport"_s);
            auto *again = dialog.findChild<QPushButton *>(u"exportAgain"_s);
            ASSERT_TRUE(QTest::qWaitFor([start] { return start->isEnabled(); }, kLongest));
            QTest::mouseClick(start, Qt::LeftButton);
            strike();
            EXPECT_TRUE(QTest::qWaitFor(
                [&] {
                    return again->isVisible() || start->isVisible() || !m_window.m_prompts.errors.empty();
                },
                kLongest));
        });
        m_window.action("exportReport")->trigger();
    }
    /// Of the last dialog and the band, or else the status line.
    [[nodiscard]] QString told()
    {
        QStringList said;
        for (const Error &error : m_window.m_prompts.errors)
            said << app::errorText(error);
        if (!banner().isEmpty())
            said << banner();
        if (said.isEmpty())
            said << m_window.child<QLabel>("statusMessage")->text();
        return said.join(u' ');
    }

    Window m_window;
};

TEST_P(WindowFaultTest, LosesNothing)
{
    std::optional<WithoutRights> withoutRights;
    if (GetParam().fault == Fault::Lock)
        withoutRights.emplace();
    const QString words = QString::fromUtf16(kNew);
    QString said;
    QString where = u"in the archive"_s;
    switch (GetParam().doing) {
    case Doing::Nothing:
        strike();
        waitUntilTold();
        said = told();
        break;
    case Doing::Typing:
        type(words);
        strike();
        waitUntilTold();
        waitUntilSettled();
        said = told();
        break;
    case Doing::Importing:
        import();
        waitUntilTold();
        said = told();
        break;
    case Doing::Exporting:
        exportBook();
        waitUntilTold();
        said = told();
        break;
    }
    withoutRights.reset();
    recover();
    if (GetParam().doing == Doing::Typing) {
        EXPECT_TRUE(isSaved() || !said.isEmpty());
        const bool triesAgain = GetParam().fault == Fault::Fill;
        EXPECT_TRUE(!triesAgain || QTest::qWaitFor([this] { return isSaved(); }, kLongest))
            << banner().toStdString();
        if (auto *mine = m_window.child<QPushButton>("keepMine"); mine != nullptr && mine->isVisible())
            QTest::mouseClick(mine, Qt::LeftButton);
        EXPECT_TRUE(isKept(words)) << said.toStdString();
    }
    if (GetParam().doing == Doing::Importing) {
        EXPECT_TRUE(isImported() || !said.isEmpty());
        where = isImported() ? where : u"in the user's file"_s;
    }
    if (m_window.m_session->lost()) {
        where = GetParam().doing == Doing::Importing ? where : u"in the rescue copy"_s;
        EXPECT_TRUE(isKept(QString::fromUtf16(kKept)));
    }
    m_window.stop();
    expectNothingLost();
    expectWholeOutput();
    note(u"window"_s, said, where);
}

INSTANTIATE_TEST_SUITE_P(Faults, WindowFaultTest, testing::ValuesIn(allCells()), nameOf);

} // namespace
} // namespace dashiji::test
