// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/fontchain.h"

#include <QFontDatabase>
#include <QTextLayout>

#include <algorithm>

namespace dashiji::publish
{

FacePointer FontChains::primary(const FontChoice &choice)
{
    const QMutexLocker lock(&m_mutex);
    return firstOf(chainOf(choice));
}

FacePointer FontChains::firstOf(Chain &chain)
{
    while (chain.faces.empty()) {
        if (!extend(chain))
            break;
    }
    if (chain.faces.empty()) {
        // none of the design's fonts: whatever the system has for Chinese
        for (const QString &family : QFontDatabase::families(QFontDatabase::SimplifiedChinese)) {
            if (const LoadedFace face = load(family, chain.choice.weight)) {
                chain.faces.push_back(*face);
                break;
            }
        }
    }
    return chain.faces.empty() ? nullptr : chain.faces.front();
}

FacePointer FontChains::faceFor(char32_t character, const FontChoice &choice)
{
    const QMutexLocker lock(&m_mutex);
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
    m_chains.push_back(std::make_unique<Chain>(Chain{choice, {}, 0, {}, false}));
    return *m_chains.back();
}

bool FontChains::extend(Chain &chain)
{
    while (chain.next < chain.choice.families.size()) {
        const bool first = chain.next == 0;
        const QString family = chain.choice.families.at(chain.next++);
        const LoadedFace face = load(family, chain.choice.weight);
        if (face) {
            chain.faces.push_back(*face);
            return true;
        }
        if (face.error() == FaceFault::Forbidden)
            chain.forbidden.append(family);
        else if (first)
            chain.lacksFirst = true;
    }
    return false;
}

QString FontChains::missingCharacters() const
{
    const QMutexLocker lock(&m_mutex);
    const std::u32string all(m_missing.begin(), m_missing.end());
    return QString::fromStdU32String(all);
}

std::vector<FontSubstitute> FontChains::substitutes() const
{
    const QMutexLocker lock(&m_mutex);
    std::vector<FontSubstitute> result;
    const auto add = [&result](const FontSubstitute &substitute) {
        if (std::find(result.begin(), result.end(), substitute) == result.end())
            result.push_back(substitute);
    };
    for (const auto &chain : m_chains) {
        if (chain->faces.empty())
            continue;
        const QString used = chain->faces.front()->name();
        if (chain->lacksFirst)
            add({chain->choice.families.front(), used, false});
        for (const QString &family : chain->forbidden)
            add({family, used, true});
    }
    std::ranges::sort(result, {}, &FontSubstitute::wanted);
    return result;
}

FontChains::LoadedFace FontChains::load(const QString &family, int weight)
{
    const std::pair key(family.toLower(), weight);
    auto found = m_loaded.constFind(key);
    if (found == m_loaded.constEnd()) {
        LoadedFace face = FontFace::create(family, weight, m_files);
        // a family without a bold face has one for all weights
        for (const LoadedFace &other : std::as_const(m_loaded))
            if (face && other && (*other)->name() == (*face)->name() &&
                (*other)->postScriptName() == (*face)->postScriptName())
                face = other;
        found = m_loaded.insert(key, face);
    }
    return *found;
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
        face = load(font.familyName(), font.weight()).value_or(nullptr);
        if (face && face->glyph(character) == 0)
            face.reset();
    }
    if (!face)
        m_missing.insert(character);
    m_others.insert(character, face);
    return face;
}

} // namespace dashiji::publish
