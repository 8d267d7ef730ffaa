// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/workbench/windowfixture.h"

#include "app/support/windowfont.h"
#include "core/archive/writer.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace dashiji::test
{
namespace
{

Report draftOfYear(int year)
{
    Report report;
    report.year = year;
    report.title = QStringLiteral("%1年度报告").arg(year);
    for (const QString &name : {QStringLiteral("十件大事"), QStringLiteral("十大亮点")}) {
        Section section;
        section.title = name;
        for (int i = 1; i <= 3; ++i) {
            Entry entry;
            entry.title = QStringLiteral("%1 %2 %3").arg(year).arg(name).arg(i);
            section.entries.push_back(entry);
        }
        report.sections.push_back(section);
    }
    return report;
}

} // namespace

WindowTest::WindowTest()
{
    static const QFont system = QApplication::font();
    QFont usual = app::windowFont(system);
    usual.setPointSizeF(10.125); // 13.5 pixels on a usual screen
    QApplication::setFont(usual);
    start();
}

QString WindowTest::makeArchive(const QString &name, const std::vector<int> &years)
{
    const QString path = m_folder.filePath(name);
    auto created = archive::Archive::create(path, QStringLiteral("协会"));
    EXPECT_TRUE(created) << why(created);
    for (const int year : years) {
        const auto stored = (*created)->writer().importReport(draftOfYear(year));
        EXPECT_TRUE(stored) << why(stored);
    }
    return path;
}

void WindowTest::start()
{
    stop();
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_settings->setSchemeChoice(app::SchemeChoice::Light);
    m_settings->setLanguage(QStringLiteral("en"));
    m_settings->setFolder(m_folder.path());
    m_appearance = std::make_unique<app::Appearance>(*qApp, *m_settings);
    m_session = std::make_unique<app::Session>();
    m_window = std::make_unique<app::MainWindow>(
        app::Program{*m_settings, m_prompts, *m_appearance, *m_session}, m_rooms);
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::stop()
{
    if (m_window != nullptr)
        m_window->close();
    m_window.reset();
    m_session.reset();
    if (m_appearance != nullptr)
        m_appearance->chooseTextSize(100); // the next test measures letters of the usual size
    m_appearance.reset();
    m_settings.reset();
}

void WindowTest::open(const QString &path)
{
    m_window->bench().takeFiles({path});
    ASSERT_EQ(m_session->path(), path);
}

void WindowTest::wear(const Look &look)
{
    m_appearance->chooseLanguage(QString::fromLatin1(look.language));
    m_appearance->chooseTextSize(look.size);
    QCoreApplication::processEvents();
}

EntryId WindowTest::entryAt(int year, size_t section, size_t entry)
{
    return report(year).sections.at(section).entries.at(entry).id;
}

QStringList WindowTest::titles(int year, size_t section)
{
    QStringList titles;
    const Report read = report(year);
    for (const Entry &entry : read.sections.at(section).entries)
        titles.append(entry.title);
    return titles;
}

QTreeView &WindowTest::tree()
{
    return *m_window->findChild<QTreeView *>(QStringLiteral("navigatorTree"));
}

void WindowTest::choose(const QString &title)
{
    for (QModelIndex row = tree().model()->index(0, 0); row.isValid(); row = tree().indexBelow(row))
        if (row.data().toString() == title) {
            tree().scrollTo(row);
            QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(row).center());
            return;
        }
    FAIL() << "no row " << title.toStdString();
}

QString WindowTest::current()
{
    return tree().currentIndex().data().toString();
}

QAction *WindowTest::action(const char *name)
{
    return m_window->findChild<QAction *>(QString::fromLatin1(name));
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

} // namespace dashiji::test
