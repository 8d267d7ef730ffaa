// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/filetext.h"

#include "core/model/sha256.h"
#include "core/text/cutting.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace dashiji::intake
{

namespace
{

/// How letters look: larger ones first, bold before plain.
struct LetterLook {
    int size = 0;
    bool bold = false;
    friend auto operator<=>(const LetterLook &, const LetterLook &) = default;
};

LetterLook lookOf(const Paragraph &paragraph)
{
    return {paragraph.hints.letterSize, paragraph.hints.bold};
}

bool mayBeHeading(const Paragraph &paragraph)
{
    constexpr qsizetype kLongest = 80; ///< characters
    return paragraph.text.size() <= kLongest && !paragraph.hints.caption &&
           paragraph.hints.pictures.isEmpty() && !text::isSentenceEnd(paragraph.text.back());
}

/// The look most of the words have.
LetterLook lookOfText(const std::vector<Paragraph> &paragraphs)
{
    std::map<LetterLook, qsizetype> lengths;
    for (const Paragraph &paragraph : paragraphs)
        lengths[lookOf(paragraph)] += paragraph.text.size();
    const auto longest = std::ranges::max_element(lengths, {}, [](const auto &each) { return each.second; });
    return longest == lengths.end() ? LetterLook() : longest->first;
}

/// Headings told by their letters alone. One look of headings needs no level: it is bold, or numbered.
/// @param above the levels that are taken already: 1 where the title says it is one
void levelByLooks(std::vector<Paragraph> &paragraphs, int above)
{
    constexpr int kFewest = 2; ///< lines of a look, but for the title's
    const LetterLook text = lookOfText(paragraphs);
    std::map<LetterLook, int, std::greater<>> counts;
    const auto standsOut = [&](const Paragraph &paragraph) {
        return mayBeHeading(paragraph) && paragraph.hints.headingLevel == 0 &&
               paragraph.hints.letterSize >= text.size && lookOf(paragraph) > text;
    };
    for (const Paragraph &paragraph : paragraphs)
        if (standsOut(paragraph))
            ++counts[lookOf(paragraph)];
    const LetterLook first = paragraphs.empty() ? LetterLook() : lookOf(paragraphs.front());
    // A title that stands out stands alone.
    std::erase_if(counts, [&](const auto &each) { return each.second < kFewest && each.first != first; });
    if (counts.size() < 2)
        return;
    for (Paragraph &paragraph : paragraphs) {
        const auto look = counts.find(lookOf(paragraph));
        if (look != counts.end() && standsOut(paragraph))
            paragraph.hints.headingLevel = static_cast<int>(std::distance(counts.begin(), look)) + 1 + above;
    }
}

} // namespace

void finishParagraphs(std::vector<Paragraph> &paragraphs)
{
    constexpr int kUnderTitle = 2;
    int highest = std::numeric_limits<int>::max();
    bool hasTitle = false;
    for (const Paragraph &paragraph : paragraphs) {
        hasTitle = hasTitle || paragraph.hints.headingLevel == kTitleLevel;
        if (paragraph.hints.headingLevel > 0)
            highest = std::min(highest, paragraph.hints.headingLevel);
    }
    const bool hasHeadings = highest < std::numeric_limits<int>::max();
    int line = 0;
    for (Paragraph &paragraph : paragraphs) {
        paragraph.line = ++line;
        ParagraphHints &hints = paragraph.hints;
        int &level = hints.headingLevel;
        hints.caption =
            hints.caption || (hasHeadings && level == 0 && hints.bold && !hints.pictures.isEmpty());
        if (level == kTitleLevel)
            level = 1;
        else if (level > 0 && hasTitle)
            level += kUnderTitle - highest;
    }
    if (!hasHeadings)
        levelByLooks(paragraphs, hasTitle ? 1 : 0);
}

int LetterSizes::most() const
{
    const auto most = std::ranges::max_element(m_letters, {}, [](const auto &each) { return each.second; });
    return most == m_letters.end() ? 0 : most->first;
}

SourcePicture sourcePicture(const QString &name, QByteArray bytes)
{
    const QByteArray sha256 = sha256Bytes(bytes);
    return {name, std::move(bytes), sha256};
}

Result<std::vector<SourcePicture>>
readPictures(const std::vector<Paragraph> &paragraphs,
             const std::function<Result<QByteArray>(const QString &name)> &read, const QString &fileName)
{
    constexpr qint64 kMostBytes = 512LL * 1024 * 1024;
    std::vector<SourcePicture> pictures;
    QSet<QString> known;
    qint64 size = 0;
    for (const Paragraph &paragraph : paragraphs)
        for (const QString &name : paragraph.hints.pictures + paragraph.hints.picturesBehind) {
            if (known.contains(name))
                continue;
            known.insert(name);
            auto bytes = read(name);
            if (!bytes)
                continue;
            size += bytes->size();
            if (size > kMostBytes)
                return failure(ErrorCode::FileTooLarge, fileName, QStringLiteral("too many pictures"));
            pictures.push_back(sourcePicture(name, std::move(*bytes)));
        }
    return pictures;
}

} // namespace dashiji::intake
