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

#define WORDS(text) QT_TRANSLATE_NOOP("dashiji::app::Actions", text)

// In the order of ActionId.
constexpr std::array<ActionSpec, kActionCount> kActions{{
    {ActionId::NewArchive, "newArchive", WORDS("&New archive…"), WORDS("One book for an office's years"),
     "Ctrl+N", Icon::New},
    {ActionId::OpenArchive, "openArchive", WORDS("&Open archive…"), WORDS("*.dashiji files"), "Ctrl+O",
     Icon::Open},
    {ActionId::Sample, "openSample", WORDS("Look at the &sample"), WORDS("Three years to try things on"),
     "Ctrl+Shift+E", Icon::Read},
    {ActionId::CloseArchive, "closeArchive", WORDS("&Close archive"), WORDS("Back to the start page"),
     "Ctrl+W", std::nullopt},
    {ActionId::Import, "importReport", WORDS("&Import an old report…"), WORDS("Plain text in any encoding"),
     "Ctrl+I", Icon::Import},
    {ActionId::Export, "exportReport", WORDS("&Export…"), WORDS("The year as a PDF file"), "Ctrl+E",
     Icon::Export},
    {ActionId::Quit, "quit", WORDS("&Quit"), WORDS("Everything typed is kept"), "Ctrl+Q", std::nullopt},
    {ActionId::Undo, "undo", WORDS("&Undo"), WORDS("Take back the last change"), "Ctrl+Z", Icon::Undo},
    {ActionId::Redo, "redo", WORDS("&Redo"), WORDS("Repeat what was taken back"), "Ctrl+Shift+Z", Icon::Redo},
    {ActionId::FilterEntries, "filterEntries", WORDS("&Filter entries"),
     WORDS("Entries with these words in their title"), "Ctrl+Shift+F", Icon::Filter},
    {ActionId::NewEntry, "newEntry", WORDS("&New entry"), WORDS("After the current entry"), "Ctrl+Return",
     Icon::Add},
    {ActionId::PreviousEntry, "previousEntry", WORDS("&Previous entry"), WORDS("The entry before this one"),
     "Alt+Up", Icon::Up},
    {ActionId::NextEntry, "nextEntry", WORDS("Ne&xt entry"), WORDS("The entry after this one"), "Alt+Down",
     Icon::Down},
    {ActionId::MoveEntryUp, "moveEntryUp", WORDS("Move entry &up"), WORDS("One rank up"), "Alt+Shift+Up",
     std::nullopt},
    {ActionId::MoveEntryDown, "moveEntryDown", WORDS("Move entry &down"), WORDS("One rank down"),
     "Alt+Shift+Down", std::nullopt},
    {ActionId::RemoveEntry, "removeEntry", WORDS("&Remove entry"), WORDS("Undo brings it back"), "Del",
     Icon::Remove},
    {ActionId::NewSection, "newSection", WORDS("New &section…"), WORDS("A further list in this year"), "",
     std::nullopt},
    {ActionId::RemoveSection, "removeSection", WORDS("Remove sec&tion"),
     WORDS("With its entries; Undo brings them back"), "", std::nullopt},
    {ActionId::NewYear, "newYear", WORDS("&New year…"), WORDS("An empty report with its two sections"),
     "Ctrl+Shift+N", Icon::Add},
    {ActionId::RemoveYear, "removeYear", WORDS("&Remove year"),
     WORDS("The whole report; Undo brings it back"), "", Icon::Remove},
    {ActionId::PreviousYear, "previousYear", WORDS("&Earlier year"), WORDS("The report of the year before"),
     "Ctrl+PgDown", std::nullopt},
    {ActionId::NextYear, "nextYear", WORDS("&Later year"), WORDS("The report of the year after"), "Ctrl+PgUp",
     std::nullopt},
    {ActionId::PageWrite, "pageWrite", WORDS("&Write"), WORDS("Write the entries of a year"), "Ctrl+2",
     Icon::Write, true},
    {ActionId::PageRead, "pageRead", WORDS("Re&ad"), WORDS("The pages as they will be printed"), "Ctrl+4",
     Icon::Read, true},
    {ActionId::Navigator, "toggleNavigator", WORDS("&Navigator"), WORDS("Show or hide years and entries"),
     "F7", Icon::Navigator, true},
    {ActionId::NextPane, "nextPane", WORDS("Next &pane"), WORDS("From list to page and back"), "F6",
     std::nullopt},
    {ActionId::FullScreen, "fullScreen", WORDS("&Full screen"), WORDS("Nothing but the window"), "F11",
     Icon::FullScreen, true},
    {ActionId::MenuBar, "toggleMenuBar", WORDS("&Menu bar"), WORDS("Show or hide the menu bar"),
     "Ctrl+Shift+M", std::nullopt, true},
    {ActionId::SchemeSystem, "schemeSystem", WORDS("Like the &desktop"),
     WORDS("Light or dark as the desktop is"), "", std::nullopt, true},
    {ActionId::SchemeLight, "schemeLight", WORDS("&Light"), WORDS("Dark words on light ground"), "",
     std::nullopt, true},
    {ActionId::SchemeDark, "schemeDark", WORDS("Da&rk"), WORDS("Light words on dark ground"), "",
     std::nullopt, true},
    {ActionId::LanguageSystem, "languageSystem", WORDS("Like the &system"),
     WORDS("The language of the desktop"), "", std::nullopt, true},
    {ActionId::LanguageEnglish, "languageEnglish", "English", WORDS("The program in English"), "",
     std::nullopt, true},
    {ActionId::LanguageChinese, "languageChinese", "简体中文", WORDS("The program in Chinese"), "",
     std::nullopt, true},
    {ActionId::Shortcuts, "shortcuts", WORDS("&Shortcuts"), WORDS("Every key of the program"), "F1",
     Icon::Keyboard},
    {ActionId::About, "about", WORDS("&About Dashiji"), WORDS("Version and licence"), "", Icon::Info},
}};

#undef WORDS

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
                     ActionId::Navigator, ActionId::NextPane});
    set(state.open && state.writable, {ActionId::NewYear});
    set(state.open && state.year, {ActionId::Export, ActionId::PreviousYear, ActionId::NextYear});
    set(state.writable && state.year, {ActionId::NewEntry, ActionId::NewSection, ActionId::RemoveYear});
    set(state.writable && state.section, {ActionId::RemoveSection});
    set(state.entry, {ActionId::PreviousEntry, ActionId::NextEntry});
    set(state.writable && state.entry,
        {ActionId::MoveEntryUp, ActionId::MoveEntryDown, ActionId::RemoveEntry});
}

} // namespace dashiji::app
