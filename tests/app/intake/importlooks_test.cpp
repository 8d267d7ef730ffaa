// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the import preview can be read: in every language, with letters of the usual size and twice
// that.
#include "app/intake/filestrip.h"
#include "app/intake/importdialog.h"
#include "app/support/language.h"
#include "app/support/windowfont.h"
#include "tests/app/intake/pictured.h"
#include "tests/app/intake/sampletext.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/samplearchive.h"
#include "tests/support/wordsfit.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;

struct ImportLook {
    const char *language;
    double size; ///< of letters, 1 is usual
};

class ImportLooksTest : public testing::TestWithParam<ImportLook>
{
protected:
    void SetUp() override
    {
        m_language.speak(QString::fromLatin1(GetParam().language));
        QFont large = windowFont(m_usual);
        large.setPointSizeF(10.125 * GetParam().size);
        QApplication::setFont(large);
    }
    void TearDown() override
    {
        dialog.reset();
        m_language.speak(QStringLiteral("en"));
        QApplication::setFont(m_usual);
    }

    [[nodiscard]] QString write(const QByteArray &text, const QString &name) const
    {
        QFile file(archive.folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    void open(const QStringList &paths)
    {
        dialog = std::make_unique<ImportDialog>(*archive, paths, prompts);
        QSignalSpy loaded(dialog.get(), &ImportDialog::loaded);
        dialog->resize(test::kLeastRoom);
        dialog->show();
        ASSERT_TRUE(!loaded.isEmpty() || loaded.wait());
        ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
    }
    void expectFit(const char *page) const
    {
        const auto &legend = *dialog->findChild<QWidget *>(QStringLiteral("roleLegend"));
        const auto hasEveryRole = [&legend] {
            return !legend.isVisible() || legend.height() >= legend.heightForWidth(legend.width());
        };
        EXPECT_TRUE(QTest::qWaitFor(hasEveryRole)) << page << ": every role has its key in sight";
        // Layouts settle when the events of the last step are done.
        (void)QTest::qWaitFor([this] { return test::whatDoesNotFit(*dialog).isEmpty(); });
        EXPECT_EQ(test::whatDoesNotFit(*dialog).join(QLatin1Char('\n')).toStdString(), "") << page;
    }

    test::SampleArchive archive{2020};
    test::FakePrompts prompts;
    std::unique_ptr<ImportDialog> dialog;

private:
    Language m_language;
    QFont m_usual = QApplication::font();
};

TEST_P(ImportLooksTest, AllWordsFit)
{
    open({write(test::twoLevels(), QStringLiteral("a.txt")),
          write(test::sampleText().replace("2021", "2020"), QStringLiteral("b.txt")),
          write(test::longText(40), QStringLiteral("c.txt")),
          write(test::withPictures(), QStringLiteral("p.docx")), write("一句话。", QStringLiteral("d.txt")),
          write(QByteArray(2000, '\x01'), QStringLiteral("e.txt"))});
    auto *strip = dialog->findChild<FileStrip *>(QStringLiteral("importFiles"));
    for (const char *page :
         {"readings", "a year that is there", "folded", "pictures", "no entries", "unreadable"}) {
        expectFit(page);
        strip->setCurrentRow(strip->currentRow() + 1);
    }
    strip->setCurrentRow(2);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("foldParagraphs")), Qt::LeftButton);
    expectFit("unfolded");
}

INSTANTIATE_TEST_SUITE_P(Everywhere, ImportLooksTest,
                         testing::Values(ImportLook{"zh_CN", 1}, ImportLook{"zh_CN", 2}, ImportLook{"en", 1},
                                         ImportLook{"en", 2}));
