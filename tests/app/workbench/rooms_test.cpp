// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A room of its own, made here: it adds a page, a panel, an action, settings and a kind of file, and the
// window has them without knowing it.
#include "app/workbench/page.h"
#include "tests/app/workbench/windowfixture.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace dashiji::test
{
namespace
{

class AtlasPage : public app::Page
{
public:
    void setArchive(archive::Archive *archive) override { m_archive = archive; }
    void showPlace(const Place &place) override { m_shown = place; }
    [[nodiscard]] Place place() const override { return m_shown; }
    bool flush() override { return !m_refuses; }
    [[nodiscard]] QString statusText() const override { return QStringLiteral("atlas"); }

    archive::Archive *m_archive = nullptr;
    Place m_shown;
    bool m_refuses = false;
};

class RoomsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_rooms.emplace_back([this](app::Workbench &bench) { addAtlas(bench); });
        start();
        open(makeArchive(QStringLiteral("a.dashiji")));
    }

    void addAtlas(app::Workbench &bench)
    {
        bench.addPage({.name = QStringLiteral("atlas"),
                       .text = QStringLiteral("&Atlas"),
                       .hint = QStringLiteral("Where everything is"),
                       .keys = Qt::CTRL | Qt::Key_9,
                       .order = 9,
                       .make = [this](app::Workbench &) {
                           ++m_made;
                           m_page = new AtlasPage;
                           return m_page;
                       }});
        bench.addPanel({.name = QStringLiteral("legend"),
                        .title = QStringLiteral("Legend"),
                        .pages = {QStringLiteral("atlas")},
                        .make = [this](app::Workbench &) {
                            EXPECT_NE(m_page, nullptr) << "the page is there before its panel";
                            auto *legend = new QLabel(QStringLiteral("legend"));
                            legend->setObjectName(QStringLiteral("legend"));
                            return legend;
                        }});
        bench.addAction({.name = QStringLiteral("unfold"),
                         .text = QStringLiteral("&Unfold"),
                         .hint = QStringLiteral("The whole map"),
                         .keys = {Qt::CTRL | Qt::Key_U},
                         .icon = app::Icon::Add,
                         .needs = app::Needs::Entry,
                         .menus = {{app::Menu::Tools, 4}},
                         .bar = app::BarPlace::Left,
                         .barOrder = 7,
                         .run = [this](bool) { ++m_unfolded; }});
        bench.addSettingsPage({.name = QStringLiteral("maps"),
                               .title = QStringLiteral("Maps"),
                               .order = 4,
                               .make = [](app::Workbench &) {
                                   auto *field = new QLineEdit;
                                   field->setObjectName(QStringLiteral("mapFolder"));
                                   return field;
                               }});
        bench.addFileTaker({[](const QString &path) { return path.endsWith(QStringLiteral(".map")); },
                            [this](const QStringList &paths) {
                                m_taken = paths;
                                return true;
                            }});
    }

    AtlasPage *m_page = nullptr;
    int m_made = 0;
    int m_unfolded = 0;
    QStringList m_taken;
};

TEST_F(RoomsTest, AddsAPageThatIsMadeWhenItIsFirstShown)
{
    EXPECT_TRUE(m_window->bench().pageNames().contains(QStringLiteral("atlas")));
    EXPECT_EQ(m_made, 0);
    choose(QStringLiteral("2021 十大亮点 2"));
    press(Qt::Key_9, Qt::ControlModifier);
    ASSERT_EQ(m_made, 1);
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("atlas"));
    EXPECT_EQ(m_page->m_archive, m_session->archive());
    EXPECT_EQ(m_page->m_shown.entry, entryAt(2021, 1, 1));
    EXPECT_EQ(m_page->m_shown.report, report(2021).id) << "with every id around it";
    EXPECT_TRUE(child<QToolButton>("pageAtlasButton")->isChecked());
    EXPECT_EQ(child<QLabel>("pageText")->text(), QStringLiteral("atlas"));

    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_9, Qt::ControlModifier);
    EXPECT_EQ(m_made, 1);
}

TEST_F(RoomsTest, StaysOnAPageThatCannotStoreWhatWasTyped)
{
    press(Qt::Key_9, Qt::ControlModifier);
    m_page->m_refuses = true;
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("atlas"));
    EXPECT_FALSE(m_window->bench().flush());
    m_page->m_refuses = false;
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window->bench().page(), QStringLiteral("write"));
}

TEST_F(RoomsTest, AddsAPanelBesideItsOwnPageOnly)
{
    auto *tabs = child<QTabBar>("sideTabs");
    const auto visible = [tabs] {
        QStringList texts;
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->isTabVisible(i))
                texts.append(tabs->tabText(i));
        return texts;
    };
    EXPECT_EQ(visible(), (QStringList{QStringLiteral("Metrics"), QStringLiteral("Other years"),
                                      QStringLiteral("Names")}));
    EXPECT_EQ(child<QLabel>("legend"), nullptr);
    press(Qt::Key_9, Qt::ControlModifier);
    ASSERT_NE(child<QLabel>("legend"), nullptr);
    EXPECT_TRUE(child<QLabel>("legend")->isVisible());
    EXPECT_EQ(visible(), QStringList{QStringLiteral("Legend")});
    EXPECT_TRUE(action("toggleSidePanel")->isEnabled());
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_FALSE(action("toggleSidePanel")->isEnabled()) << "reading has no panel";
}

TEST_F(RoomsTest, AddsAnActionWithItsPlaceAndItsNeeds)
{
    QAction *unfold = action("unfold");
    EXPECT_TRUE(child<QMenu>("toolsMenu")->actions().contains(unfold));
    EXPECT_NE(child<QToolButton>("unfoldButton"), nullptr);
    choose(QStringLiteral("2021"));
    EXPECT_FALSE(unfold->isEnabled());
    choose(QStringLiteral("2021 十大亮点 2"));
    EXPECT_TRUE(unfold->isEnabled());
    press(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(m_unfolded, 1);
}

TEST_F(RoomsTest, AddsAPageOfTheSettings)
{
    action("settings")->trigger();
    auto *list = child<QListWidget>("settingsList");
    ASSERT_EQ(list->count(), 3);
    EXPECT_EQ(list->item(1)->text(), QStringLiteral("Maps"));
    list->setCurrentRow(1);
    EXPECT_TRUE(child<QLineEdit>("mapFolder")->isVisible());
}

TEST_F(RoomsTest, TakesItsKindOfFileBeforeAReport)
{
    const QString map = m_folder.filePath(QStringLiteral("b.map"));
    m_rooms.insert(m_rooms.begin(), m_rooms.back()); // asked first
    m_rooms.pop_back();
    start();
    m_window->bench().takeFiles({map});
    EXPECT_EQ(m_taken, QStringList{map});
    EXPECT_TRUE(m_prompts.errors.empty());
    m_window->bench().takeFiles({m_folder.filePath(QStringLiteral("nowhere.txt"))});
    ASSERT_EQ(m_prompts.errors.size(), 1u);
    EXPECT_EQ(m_prompts.errors.front().code, ErrorCode::FileNotFound);
}

} // namespace
} // namespace dashiji::test
