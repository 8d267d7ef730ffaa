// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/type/hyphenation.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstdlib>
#include <hyphen.h>
#include <memory>

namespace dashiji::publish
{

namespace
{

constexpr double kHyphenPenalty = 30;
constexpr size_t kShortestParted = 5; ///< letters

struct PatternsDeleter {
    void operator()(HyphenDict *patterns) const { hnj_hyphen_free(patterns); }
};

/// Read once; asking them changes nothing.
const HyphenDict *englishPatterns()
{
    static const std::unique_ptr<HyphenDict, PatternsDeleter> kPatterns([]() -> HyphenDict * {
        const QString file = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                    QStringLiteral("hyphen/hyph_en_US.dic"));
        return file.isEmpty() ? nullptr : hnj_hyphen_load(QFile::encodeName(file).constData());
    }());
    return kPatterns.get();
}

bool isAsciiLetter(const Cluster &cluster)
{
    const char32_t c = cluster.character;
    return cluster.textEnd - cluster.textStart == 1 && ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'));
}

bool isEnglish(const std::vector<Cluster> &clusters)
{
    constexpr auto kMostOthers = 5; // of a hundred
    const auto letters = std::ranges::count_if(clusters, isAsciiLetter);
    const auto others = std::ranges::count_if(clusters, [](const Cluster &cluster) {
        return !isAsciiLetter(cluster) && cluster.kind == CharClass::Letter;
    });
    const auto han = std::ranges::count_if(clusters, &Cluster::ideograph);
    return (others + han) * 100 < letters * kMostOthers;
}

bool isSpaceOrNothing(const std::vector<Cluster> &clusters, size_t k)
{
    return k >= clusters.size() || clusters[k].kind == CharClass::Space;
}

/// A word, and nothing of an address, a number or a name with a hyphen: spaces stand around it and its marks.
bool standsAlone(const std::vector<Cluster> &clusters, size_t first, size_t last)
{
    while (first > 0 &&
           (clusters[first - 1].kind == CharClass::AsciiOpen || clusters[first - 1].kind == CharClass::Open))
        --first;
    while (last < clusters.size() &&
           (clusters[last].kind == CharClass::AsciiClose || clusters[last].kind == CharClass::Close))
        ++last;
    return (first == 0 || clusters[first - 1].kind == CharClass::Space) && isSpaceOrNothing(clusters, last);
}

} // namespace

std::vector<qsizetype> hyphenPoints(QStringView word)
{
    // hyphen.h takes its patterns for changing, and does not change them
    auto *patterns = const_cast<HyphenDict *>(englishPatterns());
    if (patterns == nullptr || word.isEmpty())
        return {};
    constexpr qsizetype kRoom = 5; // that the library asks for
    const QByteArray lower = word.toString().toLower().toLatin1();
    QByteArray marks(lower.size() + kRoom, '\0');
    char **replaced = nullptr;
    int *positions = nullptr;
    int *cuts = nullptr;
    const int failed = hnj_hyphen_hyphenate2(patterns, lower.constData(), int(lower.size()), marks.data(),
                                             nullptr, &replaced, &positions, &cuts);
    std::vector<qsizetype> points;
    for (qsizetype i = 0; failed == 0 && i + 1 < lower.size(); ++i) {
        // words that are spelt otherwise when parted are left whole
        if ((marks[i] & 1) != 0 && (replaced == nullptr || replaced[i] == nullptr))
            points.push_back(i + 1);
    }
    // The library made them by malloc. NOLINTBEGIN(cppcoreguidelines-no-malloc)
    for (qsizetype i = 0; replaced != nullptr && i < lower.size(); ++i)
        std::free(replaced[i]);
    std::free(replaced);
    std::free(positions);
    std::free(cuts);
    // NOLINTEND(cppcoreguidelines-no-malloc)
    return points;
}

bool addHyphens(Spacing &spacing, const ShapedText &text)
{
    const std::vector<Cluster> &clusters = text.clusters;
    if (!isEnglish(clusters))
        return false;
    bool added = false;
    for (size_t first = 0; first < clusters.size();) {
        size_t last = first;
        while (last < clusters.size() && isAsciiLetter(clusters[last]))
            ++last;
        if (last - first >= kShortestParted && standsAlone(clusters, first, last)) {
            const QString word = text.text.mid(clusters[first].textStart, qsizetype(last - first));
            // capitals are letters of a name that has no syllables
            const bool spelt = word.mid(1) != word.mid(1).toLower();
            for (const qsizetype point : spelt ? std::vector<qsizetype>() : hyphenPoints(word)) {
                const size_t k = first + size_t(point);
                const FontFace &face = *text.faces[clusters[k - 1].face];
                const quint32 glyph = face.glyph(U'-');
                if (glyph == 0)
                    continue;
                Gap &gap = spacing.gaps[k];
                gap.mayBreak = true;
                gap.penalty = kHyphenPenalty;
                gap.hyphen = face.advance(glyph);
                added = true;
            }
        }
        first = std::max(last, first + 1);
    }
    return added;
}

} // namespace dashiji::publish
