// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/actions.h"

#include "app/support/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QPalette>

#include <optional>

namespace dashiji::app
{
namespace
{

struct ActionSpec {
    ActionId id;
    const char *name; ///< objectName
    const char *text;
    const char *hint; ///< status tip; of commands on the start page the second line
    const char *keys; ///< portable text
    std::optional<Icon> icon;
    bool checkable = false;
};

// In the order of ActionId.
constexpr std::array<ActionSpec, kActionCount> kActions{{
    {ActionId::NewArchive, "newArchive", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&New archive…"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "One book for an office's years"), "Ctrl+N", Icon::New},
    {ActionId::OpenArchive, "openArchive", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Open archive…"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "*.dashiji files"), "Ctrl+O", Icon::Open},
    {ActionId::Sample, "openSample", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Look at the &sample"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Three years to try things on"), "Ctrl+Shift+E", Icon::Read},
    {ActionId::CloseArchive, "closeArchive", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Close archive"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Back to the start page"), "Ctrl+W", std::nullopt},
    {ActionId::Import, "importReport", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Import an old report…"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Plain text in any encoding"), "Ctrl+I", Icon::Import},
    {ActionId::Export, "exportReport", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Export…"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The year as a PDF file"), "Ctrl+E", Icon::Export},
    {ActionId::Print, "printReport", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Print…"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The year on paper"), "Ctrl+P", Icon::Print},
    {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Quit"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Everything typed is kept"), "Ctrl+Q", std::nullopt},
    {ActionId::Undo, "undo", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Undo"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Take back the last change"), "Ctrl+Z", Icon::Undo},
    {ActionId::Redo, "redo", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Redo"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Repeat what was taken back"), "Ctrl+Shift+Z", Icon::Redo},
    {ActionId::FilterEntries, "filterEntries", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Filter entries"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Entries with these words in their title"), "Ctrl+Shift+F",
     Icon::Filter},
    {ActionId::NewEntry, "newEntry", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&New entry"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "After the current entry"), "Ctrl+Return", Icon::Add},
    {ActionId::PreviousEntry, "previousEntry", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Previous entry"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The entry before this one"), "Alt+Up", Icon::Up},
    {ActionId::NextEntry, "nextEntry", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Ne&xt entry"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The entry after this one"), "Alt+Down", Icon::Down},
    {ActionId::MoveEntryUp, "moveEntryUp", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Move entry &up"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "One rank up"), "Alt+Shift+Up", std::nullopt},
    {ActionId::MoveEntryDown, "moveEntryDown", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Move entry &down"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "One rank down"), "Alt+Shift+Down", std::nullopt},
    {ActionId::RemoveEntry, "removeEntry", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Remove entry"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Undo brings it back"), "Del", Icon::Remove},
    {ActionId::MakeMetric, "makeMetric", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Make &metric"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Of the selected words, or look at the one under the caret"),
     "Ctrl+M", std::nullopt},
    {ActionId::ConfirmMetrics, "confirmMetrics",
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Confirm all metrics"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Of this entry, each with its best indicator"),
     "Ctrl+Shift+Return", std::nullopt},
    {ActionId::NewSection, "newSection", QT_TRANSLATE_NOOP("dashiji::app::Actions", "New &section…"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "A further list in this year"), "", std::nullopt},
    {ActionId::RemoveSection, "removeSection", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Remove sec&tion"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "With its entries; Undo brings them back"), "", std::nullopt},
    {ActionId::NewYear, "newYear", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&New year…"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "An empty report with its two sections"), "Ctrl+Shift+N",
     Icon::Add},
    {ActionId::RemoveYear, "removeYear", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Remove year"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The whole report; Undo brings it back"), "", Icon::Remove},
    {ActionId::PreviousYear, "previousYear", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Earlier year"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The report of the year before"), "Ctrl+PgUp", std::nullopt},
    {ActionId::NextYear, "nextYear", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Later year"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The report of the year after"), "Ctrl+PgDown", std::nullopt},
    {ActionId::FindMetrics, "findMetrics", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Find numbers"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions",
                       "Of the texts of this year, where they have not been read as metrics yet"),
     "", std::nullopt},
    {ActionId::Indicators, "indicators", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Indicators…"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions",
                       "What the numbers of all years measure; merge and split them"),
     "", std::nullopt},
    {ActionId::PageWrite, "pageWrite", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Write"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Write the entries of a year"), "Ctrl+2", Icon::Write, true},
    {ActionId::PageRead, "pageRead", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Re&ad"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The pages as they will be printed"), "Ctrl+4", Icon::Read,
     true},
    {ActionId::Navigator, "toggleNavigator", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Navigator"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Show or hide years and entries"), "F7", Icon::Navigator,
     true},
    {ActionId::SidePanel, "toggleSidePanel", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Side panel"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Show or hide the metrics beside the text"), "F9",
     Icon::SidePanel, true},
    {ActionId::NextPane, "nextPane", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Next &pane"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "From list to page and back"), "F6", std::nullopt},
    {ActionId::FullScreen, "fullScreen", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Full screen"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Nothing but the window"), "F11", Icon::FullScreen, true},
    {ActionId::MenuBar, "toggleMenuBar", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Menu bar"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Show or hide the menu bar"), "Ctrl+Shift+M", std::nullopt,
     true},
    {ActionId::SchemeSystem, "schemeSystem", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Like the &desktop"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Light or dark as the desktop is"), "", std::nullopt, true},
    {ActionId::SchemeLight, "schemeLight", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Light"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Dark words on light ground"), "", std::nullopt, true},
    {ActionId::SchemeDark, "schemeDark", QT_TRANSLATE_NOOP("dashiji::app::Actions", "Da&rk"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Light words on dark ground"), "", std::nullopt, true},
    {ActionId::LanguageSystem, "languageSystem",
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Like the &system"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The language of the desktop"), "", std::nullopt, true},
    {ActionId::LanguageEnglish, "languageEnglish", "English",
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The program in English"), "", std::nullopt, true},
    {ActionId::LanguageChinese, "languageChinese", "简体中文",
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "The program in Chinese"), "", std::nullopt, true},
    {ActionId::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&Shortcuts"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Every key of the program"), "F1", Icon::Keyboard},
    {ActionId::About, "about", QT_TRANSLATE_NOOP("dashiji::app::Actions", "&About Dashiji"),
     QT_TRANSLATE_NOOP("dashiji::app::Actions", "Version and licence"), "", Icon::Info},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kActions.size(); ++i)
        if (static_cast<size_t>(kActions[i].id) != i)
            return false;
    return true;
}
static_assert(isInOrder(), "kActions must stand in the order of ActionId");

void makeGroup(QObject *parent, const Actions &actions, std::initializer_list<ActionId> ids)
{
    auto *group = new QActionGroup(parent);
    for (const ActionId id : ids)
        group->addAction(actions[id]);
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActionSpec &spec : kActions) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setCheckable(spec.checkable);
        action->setShortcut(
            QKeySequence::fromString(QString::fromLatin1(spec.keys), QKeySequence::PortableText));
        action->setMenuRole(QAction::NoRole);
        m_actions[static_cast<size_t>(spec.id)] = action;
    }
    (*this)[ActionId::NewEntry]->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    makeGroup(this, *this, {ActionId::PageWrite, ActionId::PageRead});
    makeGroup(this, *this, {ActionId::SchemeSystem, ActionId::SchemeLight, ActionId::SchemeDark});
    makeGroup(this, *this, {ActionId::LanguageSystem, ActionId::LanguageEnglish, ActionId::LanguageChinese});
    retranslate();
    enable({});
}

void Actions::retranslate()
{
    for (const ActionSpec &spec : kActions) {
        QAction *action = (*this)[spec.id];
        const bool nameOfLanguage =
            spec.id == ActionId::LanguageEnglish || spec.id == ActionId::LanguageChinese;
        action->setText(nameOfLanguage ? QString::fromUtf8(spec.text) : tr(spec.text));
        action->setStatusTip(tr(spec.hint));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString plain = action->text().remove(u'&');
        action->setToolTip(keys.isEmpty() ? plain
                                          : tr("%1 (%2)", "name of a command and its keys").arg(plain, keys));
    }
}

void Actions::recolour(const QPalette &palette)
{
    for (const ActionSpec &spec : kActions)
        if (spec.icon)
            (*this)[spec.id]->setIcon(icon(*spec.icon, palette));
}

void Actions::enable(const State &state)
{
    const auto set = [this](bool enabled, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            (*this)[id]->setEnabled(enabled);
    };
    set(state.open, {ActionId::CloseArchive, ActionId::FilterEntries, ActionId::PageWrite, ActionId::PageRead,
                     ActionId::Navigator, ActionId::SidePanel, ActionId::NextPane, ActionId::Indicators});
    set(state.open && state.writable, {ActionId::NewYear});
    set(state.open && state.year,
        {ActionId::Export, ActionId::Print, ActionId::PreviousYear, ActionId::NextYear});
    set(state.writable && state.year,
        {ActionId::NewEntry, ActionId::NewSection, ActionId::FindMetrics, ActionId::RemoveYear});
    set(state.writable && state.section, {ActionId::RemoveSection});
    set(state.entry, {ActionId::PreviousEntry, ActionId::NextEntry});
    set(state.writable && state.entry, {ActionId::MoveEntryUp, ActionId::MoveEntryDown, ActionId::RemoveEntry,
                                        ActionId::MakeMetric, ActionId::ConfirmMetrics});
}

} // namespace dashiji::app
