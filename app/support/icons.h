// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Icons by what they mean: Breeze's where it is installed, our own drawings elsewhere, tinted with the
// palette.
#pragma once

#include <QIcon>

class QPalette;

namespace dashiji::app
{

enum class Icon {
    New,
    Open,
    Import,
    Export,
    Undo,
    Redo,
    Add,
    Search,
    Filter,
    Up,
    Down,
    Previous,
    Next,
    More,
    Photo,
    Link,
    LinkLost,
    ZoomIn,
    ZoomOut,
    FitPage,
    FitWidth,
    FullScreen,
    Print,
    Navigator,
    SidePanel,
    Read,
    Write,
    Warning,
    Remove,
    Archive,
    Drop,
    Keyboard,
    Info,
    Copy,
    Close,
    Right,
    Calendar,
    LookBack,
    Swap,
    Overview,
    Proof,
};
constexpr int kIconCount = 41;

/// The name in the icon theme; our own drawing is `:/icons/<name>.svg`.
[[nodiscard]] QString iconName(Icon icon);

/// An icon in the palette's ButtonText, 40 % of it when disabled, HighlightedText when selected.
/// Ask again after a PaletteChange.
[[nodiscard]] QIcon icon(Icon icon, const QPalette &palette);
/// The same in one colour.
[[nodiscard]] QIcon icon(Icon icon, const QColor &color);

/// The program's seal.
[[nodiscard]] QIcon applicationIcon();

} // namespace dashiji::app
