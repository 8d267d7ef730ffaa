// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which face draws which character: the faces of a design, then any installed font that has it.
#pragma once

#include "core/publish/type/fontface.h"
#include "core/publish/type/textstyle.h"

#include <QHash>
#include <QMutex>

#include <set>

namespace dashiji::publish
{

using FacePointer = std::shared_ptr<const FontFace>;

/// Loads faces as a layout asks for them and remembers what no face could draw. For one layout, in any of its
/// threads.
class FontChains
{
public:
    /// The first installed face of a choice. Null: not one font of this computer can be used.
    [[nodiscard]] FacePointer primary(const FontChoice &choice);

    /// The face that draws a character: of the choice, else of any installed font.
    /// @return null when no font has it; it is then among missingCharacters()
    [[nodiscard]] FacePointer faceFor(char32_t character, const FontChoice &choice);

    /// Characters without a glyph, each once, in the order of Unicode.
    [[nodiscard]] QString missingCharacters() const;

    /// The fonts that could not be used: of each choice the first, if it is not installed, and all whose
    /// makers forbid it.
    [[nodiscard]] std::vector<FontSubstitute> substitutes() const;

private:
    struct Chain {
        FontChoice choice;
        std::vector<FacePointer> faces; ///< loaded so far
        qsizetype next = 0;             ///< of choice.families
        QStringList forbidden;          ///< families passed over
        bool lacksFirst = false;        ///< the first family is not installed
    };

    FacePointer firstOf(Chain &chain);
    Chain &chainOf(const FontChoice &choice);
    bool extend(Chain &chain);
    using LoadedFace = tl::expected<FacePointer, FaceFault>;
    LoadedFace load(const QString &family, int weight);
    FacePointer anyFaceFor(char32_t character);

    mutable QMutex m_mutex; ///< for all below
    FontFiles m_files;
    std::vector<std::unique_ptr<Chain>> m_chains;
    QHash<std::pair<QString, int>, LoadedFace> m_loaded;
    QHash<char32_t, FacePointer> m_others;
    std::set<char32_t> m_missing;
};

} // namespace dashiji::publish
