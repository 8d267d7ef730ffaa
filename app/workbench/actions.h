// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The actions of the window: each described once by the room it belongs to.
#pragma once

#include "app/support/icons.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QPalette;

namespace dashiji::app
{

class Settings;

enum class Menu {
    File,
    Edit,
    Entry,
    Year,
    View,
    Tools,
    Help,
    Row,      ///< of a row of the navigation
    RowState, ///< in Row
    Recent,   ///< in File
    State,    ///< in Entry
    Colours,  ///< in View
    Language, ///< in Tools
};

/// Where in a menu: groups stand in their order with lines between them, what is in a group as it was added.
struct MenuPlace {
    Menu menu = Menu::Tools;
    int group = 0;
};

/// Where in the tool bar, if there.
enum class BarPlace {
    None,
    Left,       ///< an icon
    LeftWords,  ///< with words beside it where there is room
    RightIcon,  ///< at the end
    RightButton ///< what one comes to do
};

/// What an action is about; it can be triggered while there is such a thing.
enum class Needs {
    Nothing,
    Archive,
    Year,
    Section,
    Entry,
    Itself, ///< whoever added it switches it on and off
};

struct ActionSpec {
    QString name; ///< objectName, and the name of its keys in the settings
    QString text; ///< with a & before the letter for the keyboard
    QString hint; ///< what it does, in one line
    QList<QKeySequence> keys = {};
    std::optional<Icon> icon = {};
    Needs needs = Needs::Nothing;
    bool writes = false; ///< needs an archive that may be written, too
    std::vector<MenuPlace> menus = {};
    BarPlace bar = BarPlace::None;
    int barOrder = 0;
    bool checkable = false;
    QString choice = {}; ///< one of several: of the actions with this name one is checked
    std::function<void(bool checked)> run = {};
};

/// What is current in the window.
struct ActionState {
    bool open = false;     ///< an archive
    bool writable = false; ///< and it may be changed
    bool year = false;     ///< a report, or something in it
    bool section = false;  ///< a section or an entry of it
    bool entry = false;
};

/// Owns the actions; keeps their keys, icons and whether they can be triggered.
class Actions : public QObject
{
    Q_OBJECT

public:
    struct Item {
        ActionSpec spec;
        QAction *action = nullptr;
        QList<QKeySequence> usualKeys; ///< before the user chose others
    };

    /// @param settings outlives this
    explicit Actions(Settings &settings, QObject *parent = nullptr);

    QAction *add(ActionSpec spec);
    /// An action a widget made for itself: its place in the menus and its keys are kept as the others' are.
    void adopt(QAction *action, std::vector<MenuPlace> menus);
    /// nullptr: there is none of this name.
    [[nodiscard]] QAction *find(QStringView name) const;
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }

    void enable(const ActionState &state);
    void recolour(const QPalette &palette);

    /// Says the words and keys of an action in its tool tip; to be called when its words were changed.
    static void tellKeys(QAction &action);
    /// Other keys for an action, from now on and at the next start. @param keys empty: none
    void setKeys(QStringView name, const QList<QKeySequence> &keys);
    /// Those it came with.
    void resetKeys(QStringView name);
    /// The action, other than @p name, that has these keys; nullptr: they are free.
    [[nodiscard]] const Item *ownerOf(const QKeySequence &keys, QStringView name) const;

signals:
    void keysChanged();

private:
    void take(Item item);

    Settings &m_settings;
    std::vector<Item> m_items;
};

/// The words of an action without the mark of its letter: "&Print…", "打印(&P)…".
[[nodiscard]] QString plainText(const QAction &action);
[[nodiscard]] QString plainText(QString words);

} // namespace dashiji::app
