// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/fontchain.h"

#include <QFontDatabase>
#include <QTextLayout>

namespace dashiji::publish
{

FacePointer FontChains::primary(const FontChoice &choice)
{
    Chain &chain = chainOf(choice);
    while (chain.faces.empty()) {
        if (!extend(chain))
            break;
    }
    if (chain.faces.empty()) {
        // none of the design's fonts: whatever the system has for Chinese
        for (const QString &family : QFontDatabase::families(QFontDatabase::SimplifiedChinese)) {
            if (FacePointer face = load(family, choice.weight)) {
                chain.faces.push_back(face);
                break;
            }
        }
    }
    return chain.faces.empty() ? nullptr : chain.faces.front();
}

FacePointer FontChains::faceFor(char32_t character, const FontChoice &choice)
{
    Chain &chain = chainOf(choice);
    for (size_t i = 0;; ++i) {
        while (i >= chain.faces.size()) {
            if (!extend(chain))
                return anyFaceFor(character);
        }
        if (chain.faces[i]->glyph(character) != 0)
            return chain.faces[i];
    }
}

FontChains::Chain &FontChains::chainOf(const FontChoice &choice)
{
    for (const auto &chain : m_chains) {
        if (chain->choice == choice)
            return *chain;
    }
    m_chains.push_back(std::make_unique<Chain>(Chain{choice, {}, 0}));
    return *m_chains.back();
}

bool FontChains::extend(Chain &chain)
{
    while (chain.next < chain.choice.families.size()) {
        if (FacePointer face = load(chain.choice.families.at(chain.next++), chain.choice.weight)) {
            chain.faces.push_back(face);
            return true;
        }
    }
    return false;
}

FacePointer FontChains::load(const QString &family, int weight)
{
    if (m_installed.isEmpty())
        m_installed = QFontDatabase::families();
    if (!m_installed.contains(family, Qt::CaseInsensitive))
        return nullptr;
    const std::pair key(family.toLower(), weight);
    if (!m_loaded.contains(key))
        m_loaded.insert(key, FontFace::create(family, weight, m_files));
    return m_loaded.value(key);
}

FacePointer FontChains::anyFaceFor(char32_t character)
{
    if (m_others.contains(character))
        return m_others.value(character);
    // Qt's own font merging names the system's best font for the character
    QTextLayout layout(QString::fromUcs4(&character, 1));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    FacePointer face;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont font = run.rawFont();
        // Qt's box for what it cannot draw calls itself valid, but has no tables, and its name must not be
        // asked
        if (!font.isValid() || font.fontTable("head").isEmpty())
            continue;
        face = load(font.familyName(), font.weight());
        if (face && face->glyph(character) == 0)
            face.reset();
    }
    if (!face)
        m_missing += QString::fromUcs4(&character, 1);
    m_others.insert(character, face);
    return face;
}

} // namespace dashiji::publish
