// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file of the open archive is renamed, moved, replaced, deleted or locked by others while it is typed.
#include "app/fields/noticeband.h"
#include "app/fields/textfield.h"
#include "app/start/comparisondialog.h"
#include "core/workflow/archives.h"
#include "tests/app/workbench/windowfixture.h"

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace dashiji::test
{
namespace
{

using namespace Qt::StringLiterals;

class FileKeeperTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_path = makeArchive(u"a.dashiji"_s);
        open(m_path);
        m_entry = entryAt(2021, 0, 1);
        m_window->bench().goTo(placeOf(m_entry));
        ASSERT_FALSE(band().isVisible());
    }

    void TearDown() override
    {
        if (!m_rescue.isEmpty())
            QFile::remove(m_rescue);
    }

    [[nodiscard]] app::NoticeBand &band() { return *child<app::NoticeBand>("fileBand"); }
    [[nodiscard]] QPushButton &button(const QString &name) { return *band().findChild<QPushButton *>(name); }
    [[nodiscard]] app::TextField &body() { return *child<app::TextField>("bodyField"); }
    /// Words that no timer has stored yet.
    void type(const QString &words)
    {
        body().setFocus();
        body().moveCursor(QTextCursor::End);
        body().insertPlainText(words);
    }
    /// The band comes within a second or two.
    void expectRescue()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return band().isVisible(); }));
        ASSERT_TRUE(m_session->lost());
        m_rescue = m_session->lost()->rescue;
        EXPECT_EQ(m_session->path(), m_rescue);
        EXPECT_EQ(archive().access(), archive::Archive::Access::ReadOnly);
        EXPECT_TRUE(archive().entry(m_entry)->body.endsWith(u"最后几个字"_s)) << "what was typed is kept";
        EXPECT_EQ(m_window->bench().place().entry, m_entry) << "and one is where one was";
        EXPECT_TRUE(band().sentence().contains(u"a.dashiji"_s)) << band().sentence().toStdString();
        EXPECT_TRUE(body().isReadOnly());
    }
    [[nodiscard]] QString wordsIn(const QString &path)
    {
        const auto other = workflow::openArchive(path, archive::Archive::Access::ReadOnly);
        return other ? (*other)->entry(m_entry)->body : QString();
    }

    QString m_path;
    QString m_rescue;
    EntryId m_entry;
};

TEST_F(FileKeeperTest, ARenamedFileIsFollowedWithAllWords)
{
    const QString renamed = m_folder.filePath(u"b.dashiji"_s);
    type(u"最后几个字"_s);
    ASSERT_TRUE(QFile::rename(m_path, renamed));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_session->path() == renamed; }));
    EXPECT_FALSE(band().isVisible());
    EXPECT_EQ(archive().access(), archive::Archive::Access::ReadWrite);
    EXPECT_EQ(m_window->bench().place().entry, m_entry);
    type(u"，再加几个"_s);
    ASSERT_TRUE(m_window->bench().flush());
    stop();
    EXPECT_TRUE(wordsIn(renamed).endsWith(u"最后几个字，再加几个"_s)) << wordsIn(renamed).toStdString();
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"*.dashiji*"_s}), QStringList{u"b.dashiji"_s});
}

TEST_F(FileKeeperTest, ADeletedFileIsPutBackWithAllWords)
{
    type(u"最后几个字"_s);
    ASSERT_TRUE(QFile::remove(m_path));
    expectRescue();
    EXPECT_FALSE(button(u"openThere"_s).isVisible());
    QTest::mouseClick(&button(u"putBackFile"_s), Qt::LeftButton);
    EXPECT_FALSE(band().isVisible());
    EXPECT_EQ(m_session->path(), m_path);
    EXPECT_EQ(archive().access(), archive::Archive::Access::ReadWrite);
    EXPECT_TRUE(wordsIn(m_path).endsWith(u"最后几个字"_s));
}

TEST_F(FileKeeperTest, AReplacedFileIsKeptBesideTheOneThatIsPutBack)
{
    const QString other = m_folder.filePath(u"other.dashiji"_s);
    ASSERT_TRUE(QFile::copy(m_path, other));
    const QString before = wordsIn(other);
    type(u"最后几个字"_s);
    ASSERT_EQ(std::rename(other.toUtf8().constData(), m_path.toUtf8().constData()), 0);
    expectRescue();
    EXPECT_EQ(wordsIn(m_path), before) << "the other one was not written to";
    QTest::mouseClick(&button(u"putBackFile"_s), Qt::LeftButton);
    EXPECT_EQ(m_session->path(), m_path);
    EXPECT_TRUE(wordsIn(m_path).endsWith(u"最后几个字"_s));
    const QStringList kept = QDir(m_folder.path()).entryList({u"a-*.dashiji"_s});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(wordsIn(m_folder.filePath(kept.front())), before);
}

TEST_F(FileKeeperTest, TheOpenOneAndTheOtherOneAreComparedAndATextIsTakenIn)
{
    const QString other = m_folder.filePath(u"other.dashiji"_s);
    ASSERT_TRUE(QFile::copy(m_path, other));
    const QString before = wordsIn(other);
    type(u"最后几个字"_s);
    ASSERT_EQ(std::rename(other.toUtf8().constData(), m_path.toUtf8().constData()), 0);
    expectRescue();
    QTimer::singleShot(0, m_window.get(), [&] {
        auto *dialog = m_window->findChild<app::ComparisonDialog *>();
        ASSERT_NE(dialog, nullptr);
        auto *list = dialog->findChild<QListWidget *>(u"differences"_s);
        ASSERT_EQ(list->count(), 1) << "one text was typed into";
        EXPECT_TRUE(list->item(0)->text().startsWith(u"2021 · "_s)) << list->item(0)->text().toStdString();
        EXPECT_EQ(dialog->findChild<app::TextField *>(u"textHere"_s)->text(), before + u"最后几个字"_s);
        EXPECT_EQ(dialog->findChild<app::TextField *>(u"textThere"_s)->text(), before);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"writeText"_s), Qt::LeftButton);
        EXPECT_EQ(list->count(), 0) << "both say the same now";
        EXPECT_FALSE(dialog->findChild<QPushButton *>(u"writeText"_s)->isEnabled());
        dialog->reject();
    });
    QTest::mouseClick(&button(u"compareFiles"_s), Qt::LeftButton);
    EXPECT_TRUE(wordsIn(m_path).endsWith(u"最后几个字"_s));
    const auto flaws = archive::verify(m_path);
    EXPECT_TRUE(flaws && flaws->empty());
}

TEST_F(FileKeeperTest, ACopyWrittenOverTheFileIsShownBesideWhatIsTyped)
{
    const auto bytes = [this] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray backup = bytes();
    type(u"此后所写"_s);
    ASSERT_TRUE(m_window->bench().flush());
    type(u"最后几个字"_s);
    {
        QFile file(m_path); // as cp does it: the file stays the same one
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_EQ(file.write(backup), backup.size());
        ASSERT_TRUE(file.resize(backup.size()));
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return band().isVisible(); }));
    EXPECT_TRUE(band().sentence().contains(u"a.dashiji"_s)) << band().sentence().toStdString();
    EXPECT_FALSE(m_session->lost());
    EXPECT_EQ(bytes(), backup) << "a word went into the other file";
    EXPECT_TRUE(body().toPlainText().endsWith(u"此后所写最后几个字"_s)) << "what was typed is still there";
}

TEST_F(FileKeeperTest, TheOtherFileCanBeOpenedInstead)
{
    const QString other = m_folder.filePath(u"other.dashiji"_s);
    ASSERT_TRUE(QFile::copy(m_path, other));
    type(u"最后几个字"_s);
    ASSERT_EQ(std::rename(other.toUtf8().constData(), m_path.toUtf8().constData()), 0);
    expectRescue();
    QTest::mouseClick(&button(u"openThere"_s), Qt::LeftButton);
    EXPECT_EQ(m_session->path(), m_path);
    EXPECT_FALSE(band().isVisible());
    EXPECT_TRUE(wordsIn(m_rescue).endsWith(u"最后几个字"_s)) << "the rescued one stays";
}

TEST_F(FileKeeperTest, AFileMovedToAnotherFolderIsOpenedThere)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"archive"_s));
    const QString moved = m_folder.filePath(u"archive/a.dashiji"_s);
    type(u"最后几个字"_s);
    ASSERT_TRUE(QFile::rename(m_path, moved));
    expectRescue();
    QTest::mouseClick(&button(u"openThere"_s), Qt::LeftButton);
    EXPECT_EQ(m_session->path(), moved);
    EXPECT_TRUE(wordsIn(moved).endsWith(u"最后几个字"_s));
}

TEST_F(FileKeeperTest, TheOpenOneCanBeSavedElsewhere)
{
    const QString elsewhere = m_folder.filePath(u"kept.dashiji"_s);
    type(u"最后几个字"_s);
    ASSERT_TRUE(QFile::remove(m_path));
    expectRescue();
    m_prompts.nextSaveFile.push_back(elsewhere);
    QTest::mouseClick(&button(u"saveElsewhere"_s), Qt::LeftButton);
    EXPECT_EQ(m_session->path(), elsewhere);
    EXPECT_TRUE(wordsIn(elsewhere).endsWith(u"最后几个字"_s));
}

TEST_F(FileKeeperTest, TheBandStaysWhenTheWindowIsMadeAnew)
{
    type(u"最后几个字"_s);
    ASSERT_TRUE(QFile::remove(m_path));
    expectRescue();
    m_appearance->chooseTextSize(150);
    QCoreApplication::processEvents();
    EXPECT_TRUE(QTest::qWaitFor([this] { return band().isVisible(); }));
}

} // namespace
} // namespace dashiji::test
