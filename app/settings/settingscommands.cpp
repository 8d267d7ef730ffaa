// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settingscommands.h"

#include "app/settings/settingsdialog.h"
#include "app/workbench/appearance.h"
#include "app/workbench/workbench.h"

#include <QAction>
#include <QTimer>
#include <QWidget>

namespace dashiji::app
{
namespace
{

/// Property of the window: the page of the settings that was open when the window was made anew.
constexpr const char *kOpenPage = "openSettingsPage";

} // namespace

SettingsCommands::SettingsCommands(Workbench &bench) : QObject(&bench), m_bench(bench)
{
    addActions();
    addLooks();
    const QVariant page = bench.window()->property(kOpenPage);
    if (!page.isValid())
        return;
    bench.window()->setProperty(kOpenPage, {});
    QTimer::singleShot(0, this, [this, page] { open(page.toString()); });
}

SettingsCommands::~SettingsCommands()
{
    if (m_dialog == nullptr)
        return;
    // The window is made anew with other words or sizes: so is the dialog in which they were chosen.
    m_bench.window()->setProperty(kOpenPage, m_dialog->page());
    delete m_dialog;
}

void SettingsCommands::addActions()
{
    m_bench.addAction({.name = QStringLiteral("settings"),
                       .text = tr("&Settings…"),
                       .hint = tr("Your name, language, colours, size, keys"),
                       .keys = {Qt::CTRL | Qt::Key_Comma},
                       .menus = {{Menu::Tools, 9}},
                       .run = [this](bool) { open({}); }});
    m_bench.addAction({.name = QStringLiteral("shortcuts"),
                       .text = tr("&Shortcuts"),
                       .hint = tr("Every key of the program"),
                       .keys = {Qt::Key_F1},
                       .icon = Icon::Keyboard,
                       .menus = {{Menu::Help, 0}},
                       .run = [this](bool) { open(QStringLiteral("keys")); }});
}

void SettingsCommands::addLooks()
{
    const auto add = [this](const QString &name, const QString &text, const QString &hint, Menu menu,
                            const QString &choice, bool chosen, std::function<void()> run) {
        m_bench
            .addAction({.name = name,
                        .text = text,
                        .hint = hint,
                        .menus = {{menu, 0}},
                        .choice = choice,
                        .run = [run = std::move(run)](bool) { run(); }})
            ->setChecked(chosen);
    };
    Appearance &looks = m_bench.appearance();
    const auto scheme = [&](const QString &name, const QString &text, const QString &hint,
                            SchemeChoice choice) {
        add(name, text, hint, Menu::Colours, QStringLiteral("schemes"), looks.scheme() == choice,
            [&looks, choice] { looks.chooseScheme(choice); });
    };
    scheme(QStringLiteral("schemeSystem"), tr("Like the &desktop"), tr("Light or dark as the desktop is"),
           SchemeChoice::System);
    scheme(QStringLiteral("schemeLight"), tr("&Light"), tr("Dark words on light ground"),
           SchemeChoice::Light);
    scheme(QStringLiteral("schemeDark"), tr("Da&rk"), tr("Light words on dark ground"), SchemeChoice::Dark);
    const auto language = [&](const QString &name, const QString &text, const QString &hint,
                              const QString &code) {
        add(name, text, hint, Menu::Language, QStringLiteral("languages"), looks.language() == code,
            [&looks, code] { looks.chooseLanguage(code); });
    };
    language(QStringLiteral("languageSystem"), tr("Like the &system"), tr("The language of the desktop"), {});
    language(QStringLiteral("languageEnglish"), QStringLiteral("English"), tr("The program in English"),
             QStringLiteral("en"));
    language(QStringLiteral("languageChinese"), QStringLiteral("简体中文"), tr("The program in Chinese"),
             QStringLiteral("zh_CN"));
}

void SettingsCommands::open(const QString &page)
{
    if (m_dialog == nullptr) {
        m_dialog = new SettingsDialog(m_bench);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->showPage(page);
    m_dialog->open();
}

} // namespace dashiji::app
