// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every action of the window: one table of names, words, keys and icons.
#pragma once

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QPalette;

namespace dashiji::app
{

enum class ActionId {
    NewArchive,
    OpenArchive,
    Sample,
    CloseArchive,
    Import,
    Export,
    Print,
    Quit,
    Undo,
    Redo,
    FilterEntries,
    NewEntry,
    PreviousEntry,
    NextEntry,
    MoveEntryUp,
    MoveEntryDown,
    RemoveEntry,
    MakeMetric,
    ConfirmMetrics,
    NewSection,
    RemoveSection,
    NewYear,
    RemoveYear,
    PreviousYear,
    NextYear,
    FindMetrics,
    Indicators,
    PageWrite,
    PageRead,
    Navigator,
    SidePanel,
    NextPane,
    FullScreen,
    MenuBar,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    LanguageSystem,
    LanguageEnglish,
    LanguageChinese,
    Shortcuts,
    About,
};
constexpr int kActionCount = 42;

/// Owns the actions. Texts follow the language (retranslate), icons the palette (recolour).
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions[static_cast<size_t>(id)]; }

    void retranslate();
    void recolour(const QPalette &palette);

    /// Which actions make sense now.
    struct State {
        bool open = false;     ///< an archive
        bool writable = false; ///< and it may be changed
        bool year = false;     ///< a year is selected
        bool section = false;  ///< or a section or entry of it
        bool entry = false;
    };
    void enable(const State &state);

private:
    std::array<QAction *, kActionCount> m_actions{};
};

} // namespace dashiji::app
