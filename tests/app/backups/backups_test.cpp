// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Backups in the window: what has changed since one, and what comes back.
#include "app/backups/automaticbackups.h"
#include "app/backups/backupsdialog.h"
#include "app/backups/copyscale.h"
#include "app/workbench/workbench.h"
#include "core/archive/writer.h"
#include "core/backup/shelf.h"
#include "tests/app/workbench/windowfixture.h"
#include "tests/support/wordsfit.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace dashiji;
using namespace dashiji::app;
using namespace dashiji::test;
using namespace Qt::StringLiterals;

class BackupsTest : public WindowTest
{
public:
    ~BackupsTest() override
    {
        if (const auto kept = shelf())
            QDir(kept->folder()).removeRecursively();
    }

protected:
    BackupsTest()
    {
        m_rooms.push_back([this](Workbench &bench) { m_bench = &bench; });
        start();
        open(makeArchive(u"office.dashiji"_s));
    }

    std::optional<backup::Shelf> shelf() const
    {
        if (m_session == nullptr || m_session->archive() == nullptr)
            return {};
        return backup::Shelf::of(*m_session->archive()).value();
    }
    /// A copy of the archive as it is, made some days ago.
    backup::Copy store(int daysAgo = 0)
    {
        const auto copy = shelf()->store(archive(), backup::Occasion::ByHand,
                                         QDateTime::currentDateTimeUtc().addDays(-daysAgo));
        EXPECT_TRUE(copy) << why(copy);
        return **copy;
    }
    void retitle(const QString &title)
    {
        const EntryId id = entryAt(2021, 0, 0);
        const QString was = archive().entry(id)->title;
        ASSERT_TRUE(archive().writer().setEntryText(id, EntryField::Title, was, title));
        archive().writer().endTyping();
    }
    /// Opens the dialog and waits until the newest copy was compared.
    BackupsDialog &show()
    {
        auto *band = child<AutomaticBackups>("backupBand");
        m_dialog = std::make_unique<BackupsDialog>(*m_bench, *band, m_window.get());
        QSignalSpy compared(m_dialog.get(), &BackupsDialog::compared);
        m_dialog->show();
        EXPECT_TRUE(m_dialog->findChild<QListView *>(u"copies"_s)->model()->rowCount() == 0 ||
                    compared.wait());
        return *m_dialog;
    }
    template <class T>
    T *in(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QAbstractItemModel &changes() { return *in<QTreeView>("changes")->model(); }

    Workbench *m_bench = nullptr;
    std::unique_ptr<BackupsDialog> m_dialog;
};

TEST_F(BackupsTest, TellsWhatHasChangedSinceACopy)
{
    store(1);
    retitle(u"新题目"_s);
    show();
    ASSERT_EQ(changes().rowCount(), 1);
    const QModelIndex year = changes().index(0, ChangesModel::What);
    ASSERT_EQ(changes().rowCount(year), 1);
    EXPECT_EQ(changes().index(0, ChangesModel::What, year).data().toString(), u"新题目"_s);
    EXPECT_EQ(changes().index(0, ChangesModel::Texts, year).data(ChangesModel::NowRole).toString(),
              u"新题目"_s);
    EXPECT_FALSE(in<QPushButton>("takeBack")->isEnabled());
}

TEST_F(BackupsTest, TickedEntriesComeBackAsOneChange)
{
    const QString was = archive().entry(entryAt(2021, 0, 0))->title;
    store(1);
    retitle(u"新题目"_s);
    show();
    changes().setData(changes().index(0, ChangesModel::What), Qt::Checked, Qt::CheckStateRole);
    ASSERT_TRUE(in<QPushButton>("takeBack")->isEnabled());
    QSignalSpy changed(&archive(), &archive::Archive::changed);
    in<QPushButton>("takeBack")->click();
    ASSERT_TRUE(changed.count() > 0 || changed.wait());
    EXPECT_EQ(archive().entry(entryAt(2021, 0, 0))->title, was);
    EXPECT_EQ(changed.count(), 1);
    // What stood there was stored first.
    EXPECT_EQ(shelf()->copies().front().occasion, backup::Occasion::Restoring);
    ASSERT_TRUE(archive().writer().undo());
    EXPECT_EQ(archive().entry(entryAt(2021, 0, 0))->title, u"新题目"_s);
}

TEST_F(BackupsTest, AYearComesBackBesideThePresentOne)
{
    store(1);
    retitle(u"新题目"_s);
    show();
    in<QRadioButton>("takeYear")->setChecked(true);
    QSignalSpy changed(&archive(), &archive::Archive::changed);
    in<QPushButton>("takeBack")->click();
    ASSERT_TRUE(changed.count() > 0 || changed.wait());
    EXPECT_EQ(archive().reports()->size(), 3U);
    EXPECT_EQ(archive().organizations()->size(), 2U);
}

TEST_F(BackupsTest, TheWholeComesBackAsAnotherFile)
{
    store(1);
    retitle(u"新题目"_s);
    show();
    const QString path = m_folder.filePath(u"again.dashiji"_s);
    m_prompts.nextSaveFile.push_back(path);
    in<QRadioButton>("takeWhole")->setChecked(true);
    in<QPushButton>("takeBack")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    EXPECT_NE(archive::Reader::open(path).value()->report(2021)->sections[0].entries[0].title, u"新题目"_s);
    EXPECT_EQ(archive().entry(entryAt(2021, 0, 0))->title, u"新题目"_s);
}

TEST_F(BackupsTest, ADamagedCopyCannotBeChosenToComeBack)
{
    const backup::Copy copy = store(1);
    retitle(u"新题目"_s);
    {
        QFile file(copy.path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("damage");
    }
    show();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return in<QListView>("copies")->model()->index(0, 0).data(CopiesModel::HealthRole).toInt() ==
               static_cast<int>(backup::Health::Damaged);
    }));
    EXPECT_FALSE(in<QRadioButton>("takeWhole")->isEnabled());
    EXPECT_FALSE(in<QPushButton>("takeBack")->isEnabled());
}

TEST_F(BackupsTest, StoresOneNowOffTheThreadOfTheWindow)
{
    show();
    EXPECT_EQ(in<QListView>("copies")->model()->rowCount(), 0);
    QSignalSpy made(child<AutomaticBackups>("backupBand"), &AutomaticBackups::made);
    in<QPushButton>("storeNow")->click();
    EXPECT_EQ(made.count(), 0);
    ASSERT_TRUE(made.wait());
    EXPECT_EQ(in<QListView>("copies")->model()->rowCount(), 1);
    EXPECT_EQ(shelf()->copies().size(), 1U);
}

TEST_F(BackupsTest, TheAutomaticOneIsMadeOnceForWhatIsNew)
{
    auto *automatic = child<AutomaticBackups>("backupBand");
    QSignalSpy made(automatic, &AutomaticBackups::made);
    automatic->make(backup::Occasion::Opening);
    ASSERT_TRUE(made.wait());
    automatic->make(backup::Occasion::Daily);
    ASSERT_TRUE(made.wait());
    EXPECT_TRUE(made[0][0].toBool());
    EXPECT_FALSE(made[1][0].toBool());
    EXPECT_TRUE(automatic->isHidden());
}

TEST_F(BackupsTest, AFailureIsSaidInABand)
{
    const QString folder = shelf()->folder();
    ASSERT_TRUE(QDir().mkpath(QFileInfo(folder).path()));
    QFile stands(folder); // where the shelf is to be
    ASSERT_TRUE(stands.open(QIODevice::WriteOnly));
    auto *automatic = child<AutomaticBackups>("backupBand");
    QSignalSpy made(automatic, &AutomaticBackups::made);
    automatic->make(backup::Occasion::Opening);
    ASSERT_TRUE(made.wait());
    EXPECT_FALSE(automatic->isHidden());
    EXPECT_TRUE(automatic->sentence().contains(u"backup"_s)) << automatic->sentence().toStdString();
    EXPECT_TRUE(stands.remove());
}

TEST_F(BackupsTest, KeysGoFromCopyToCopy)
{
    store(2);
    retitle(u"二"_s);
    store(1);
    retitle(u"三"_s);
    store();
    show();
    auto *list = in<QListView>("copies");
    EXPECT_EQ(list->currentIndex().row(), 0);
    m_dialog->activateWindow();
    QTest::keyClick(m_dialog.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClick(in<CopyScale>("copyScale"), Qt::Key_Left);
    EXPECT_EQ(list->currentIndex().row(), 2);
}

TEST_F(BackupsTest, EverythingCanBeReadInBothLanguagesAndSizes)
{
    for (int days : {40, 9, 2, 1})
        store(days);
    retitle(u"新题目"_s);
    for (const Look &look : kLooks) {
        m_dialog.reset();
        wear(look);
        BackupsDialog &dialog = show();
        (void)QTest::qWaitFor([&dialog] { return whatDoesNotFit(dialog).isEmpty(); });
        EXPECT_EQ(whatDoesNotFit(dialog), QStringList()) << look.language << ' ' << look.size;
        m_dialog.reset();
    }
}
