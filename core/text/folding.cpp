// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/folding.h"

#include "core/text/foldtables.h"

#include <algorithm>

namespace dashiji::text
{
namespace
{

/// Characters without width or meaning of their own: soft hyphen, joiners, byte order marks, variation
/// selectors.
bool isInvisible(char32_t character)
{
    return character == 0x00AD || character == 0xFEFF || (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x202A && character <= 0x202E) || (character >= 0x2060 && character <= 0x2064) ||
           (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

bool isCombining(char32_t character)
{
    // Hangul vowels and finals compose with what stands before them, too.
    if (character < 0x0300)
        return false;
    return QChar::category(character) == QChar::Mark_NonSpacing ||
           QChar::category(character) == QChar::Mark_SpacingCombining || character == 0xFF9E ||
           character == 0xFF9F || (character >= 0x1160 && character <= 0x11FF);
}

/// Neither composes nor decomposes, so needs no normalizing.
bool isPlain(char32_t character)
{
    return (character >= 0x4E00 && character <= 0x9FFF) || character < 0x80 || character == 0x3001 ||
           character == 0x3002 || (character >= 0x201C && character <= 0x201D);
}

char32_t codePointAt(QStringView text, qsizetype at, qsizetype *length)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        *length = 2;
        return QChar::surrogateToUcs4(first, text[at + 1]);
    }
    *length = 1;
    return first.unicode();
}

char32_t foldedCharacter(char32_t character)
{
    if (character < 0x80)
        return character >= U'A' && character <= U'Z' ? character + 0x20 : character;
    if (character == 0x3007)
        return 0x96F6;
    return simplified(withoutRadical(character));
}

/// Takes folded characters one after another and keeps white space to single spaces.
class Collector
{
public:
    Collector(qsizetype capacity, bool withOrigins) : m_withOrigins(withOrigins)
    {
        m_folded.text.reserve(capacity);
        if (m_withOrigins)
            m_folded.origins.reserve(static_cast<std::size_t>(capacity) + 1);
    }

    void add(char32_t character, qsizetype origin)
    {
        if (isInvisible(character))
            return;
        if (QChar::isSpace(character)) {
            if (m_folded.text.isEmpty() || m_folded.text.back() != u' ')
                append(u' ', origin);
            return;
        }
        if (QChar::requiresSurrogates(character)) {
            append(QChar(QChar::highSurrogate(character)), origin);
            append(QChar(QChar::lowSurrogate(character)), origin);
        } else {
            append(QChar(static_cast<char16_t>(character)), origin);
        }
    }

    FoldedText finish(qsizetype originalSize)
    {
        if (m_withOrigins)
            m_folded.origins.push_back(originalSize);
        return std::move(m_folded);
    }

private:
    void append(QChar unit, qsizetype origin)
    {
        m_folded.text.append(unit);
        if (m_withOrigins)
            m_folded.origins.push_back(origin);
    }

    FoldedText m_folded;
    bool m_withOrigins;
};

/// Folds text[start, end): one character with the marks that combine with it.
void foldCluster(QStringView cluster, qsizetype origin, Collector &collector)
{
    QString folded = cluster.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    // Case folding may leave what normalizing would change again: ϓ, ſ and their like.
    folded = folded.normalized(QString::NormalizationForm_KC);
    for (qsizetype at = 0, length = 0; at < folded.size(); at += length)
        collector.add(foldedCharacter(codePointAt(folded, at, &length)), origin);
}

FoldedText foldInto(QStringView original, bool withOrigins)
{
    Collector collector(original.size(), withOrigins);
    for (qsizetype at = 0, length = 0; at < original.size(); at += length) {
        const char32_t character = codePointAt(original, at, &length);
        qsizetype next = at + length;
        qsizetype nextLength = 0;
        bool combined = false;
        while (next < original.size() && isCombining(codePointAt(original, next, &nextLength))) {
            next += nextLength;
            combined = true;
        }
        if (!combined && isPlain(character))
            collector.add(foldedCharacter(character), at);
        else
            foldCluster(original.sliced(at, next - at), at, collector);
        length = next - at;
    }
    return collector.finish(original.size());
}

char16_t foldedUnit(char16_t unit)
{
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        unit = static_cast<char16_t>(unit - 0xFEE0);
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20)
                                            : (unit == u'\t' ? u' ' : unit);
    if (QChar::isSpace(unit))
        return u' ';
    if (unit >= 0x2F00 && unit <= 0x2FD5)
        return QString(QChar(unit)).normalized(QString::NormalizationForm_KC).at(0).unicode();
    const char32_t folded = unit == 0x3007 ? U'零' : simplified(withoutRadical(unit));
    return QChar::requiresSurrogates(folded) ? unit : static_cast<char16_t>(folded);
}

} // namespace

FoldedText::Range FoldedText::original(qsizetype start, qsizetype length) const
{
    Q_ASSERT(start >= 0 && length >= 0 && start + length <= text.size());
    const auto at = [this](qsizetype index) { return origins[static_cast<std::size_t>(index)]; };
    if (length == 0)
        return {at(start), at(start)};
    // Several units may share one origin (ﬁ → fi): the range ends where the next origin begins.
    const qsizetype last = at(start + length - 1);
    const auto end = std::upper_bound(origins.begin() + start + length, origins.end() - 1, last);
    return {at(start), std::max(*end, last)};
}

QString fold(QStringView original)
{
    return foldInto(original, false).text;
}

FoldedText foldWithOrigins(QStringView original)
{
    return foldInto(original, true);
}

QString foldTight(QStringView original)
{
    QString folded = fold(original);
    folded.remove(u' ');
    return folded;
}

QString foldUnits(QStringView original)
{
    QString folded(original.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < original.size(); ++at)
        folded[at] = QChar(foldedUnit(original[at].unicode()));
    return folded;
}

} // namespace dashiji::text
