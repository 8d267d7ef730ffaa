// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates are chosen, loaded, renamed, saved and removed over a real archive and real files.
#include "app/publish/templatepicker.h"
#include "app/support/settings.h"
#include "core/publish/templates/template.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/printers.h"
#include "tests/support/samplearchive.h"

#include <QAction>
#include <QFile>
#include <QListView>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::app;
using dashiji::test::SampleArchive;
using Qt::StringLiterals::operator""_s;

class TemplatePickerTest : public testing::Test
{
protected:
    TemplatePickerTest()
    {
        picker.setReport(archive->report(2021).value(), {});
        picker.choose({});
    }

    [[nodiscard]] QAction &action(const QString &name) const
    {
        auto *found = picker.findChild<QAction *>(name);
        Q_ASSERT(found);
        return *found;
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(archive.folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void load(const QString &path)
    {
        prompts.nextOpenFile.push_back(path);
        action(u"loadTemplate"_s).trigger();
    }

    SampleArchive archive{2021};
    test::FakePrompts prompts;
    Settings settings{archive.folder.filePath(u"settings.ini"_s)};
    TemplateShelf shelf{*archive};
    TemplatePicker picker{shelf, prompts, settings};
};

TEST_F(TemplatePickerTest, OffersTheTemplatesOfTheProgram)
{
    EXPECT_EQ(static_cast<int>(shelf.templates().size()), publish::builtinTemplateNames().size());
    EXPECT_EQ(picker.design()->name, u"standard"_s);
    picker.choose(u"official"_s);
    EXPECT_EQ(picker.design()->name, u"official"_s);
    picker.choose(u"not there"_s);
    EXPECT_EQ(picker.design()->name, u"standard"_s);
    EXPECT_FALSE(action(u"editTemplate"_s).isEnabled()) << "the program's are copied first";
    EXPECT_FALSE(action(u"removeTemplate"_s).isEnabled());
    EXPECT_TRUE(action(u"copyTemplate"_s).isEnabled());
}

TEST_F(TemplatePickerTest, ACopyIsHandedOutForEditing)
{
    QSignalSpy wanted(&picker, &TemplatePicker::editWanted);
    action(u"copyTemplate"_s).trigger();
    ASSERT_EQ(wanted.size(), 1);
    const auto copy = publish::parseTemplate(wanted[0][0].toByteArray());
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->name, u"standard-2"_s);
    EXPECT_EQ(wanted[0][1].toString(), QString());
    EXPECT_TRUE(archive->pageTemplates().value().empty()) << "not kept before it is wanted";
}

TEST_F(TemplatePickerTest, AFileIsTakenInUnderAFreeName)
{
    const QByteArray text = "[template]\nname = office\ntitle = 本单位\ntitle-english = Office\n";
    load(write(u"a.template"_s, text));
    EXPECT_EQ(picker.design()->name, u"office"_s);
    load(write(u"b.template"_s, text));
    EXPECT_EQ(picker.design()->name, u"office-2"_s);
    EXPECT_EQ(archive->pageTemplates().value().size(), 2U);
    EXPECT_TRUE(action(u"editTemplate"_s).isEnabled());
}

TEST_F(TemplatePickerTest, AWrongFileIsRefusedWithLineAndReason)
{
    load(write(u"wrong.template"_s, "[template]\nname = office\n[text]\nbody = huge\n"));
    ASSERT_EQ(prompts.questions.size(), 1U);
    EXPECT_TRUE(prompts.questions[0].sentence.contains(u"Line 4"_s))
        << prompts.questions[0].sentence.toStdString();
    EXPECT_TRUE(archive->pageTemplates().value().empty());
    EXPECT_EQ(picker.design()->name, u"standard"_s);
}

TEST_F(TemplatePickerTest, IsRenamedSavedAndRemoved)
{
    const QByteArray text = "[template]\nname = office\n# kept\n";
    load(write(u"a.template"_s, text));
    prompts.nextText.push_back(u"Yearbook"_s);
    action(u"renameTemplate"_s).trigger();
    EXPECT_EQ(shelf.templates().back().title(QLocale(QLocale::English)), u"Yearbook"_s);
    prompts.nextSaveFile.push_back(archive.folder.filePath(u"saved"_s));
    action(u"saveTemplate"_s).trigger();
    QFile saved(archive.folder.filePath(u"saved.template"_s));
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().contains("# kept"));
    ASSERT_TRUE(QFile::link(archive->path(), archive.folder.filePath(u"link.template"_s)));
    prompts.nextSaveFile.push_back(archive.folder.filePath(u"link.template"_s));
    action(u"saveTemplate"_s).trigger();
    EXPECT_EQ(prompts.errors.back().code, ErrorCode::FileIsArchive);
    EXPECT_TRUE(archive::isArchive(archive->path())) << "an archive is no place for a template";

    action(u"removeTemplate"_s).trigger();
    EXPECT_EQ(archive->pageTemplates().value().size(), 1U) << "asked first";
    prompts.nextAnswer.push_back(Answer::Accept);
    action(u"removeTemplate"_s).trigger();
    EXPECT_TRUE(archive->pageTemplates().value().empty());
    EXPECT_EQ(picker.design()->name, u"standard"_s);
}
