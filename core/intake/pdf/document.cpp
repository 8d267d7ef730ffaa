// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/pdf/document.h"

#include "core/intake/files/paragraphs.h"
#include "core/intake/pdf/child.h"
#include "core/intake/pdf/joining.h"
#include "core/intake/pdf/lines.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr qint64 kFewLetters = 20; ///< a page; fewer are no text

struct Letters {
    qint64 all = 0;
    qint64 unknown = 0; ///< of no meaning outside the font
    qint64 shown = 0;   ///< bytes the pages draw

    /// @param pages they stand on
    [[nodiscard]] bool haveNoMeaning(qint64 pages = 1) const
    {
        return unknown * 5 > all || (shown > kFewLetters * pages && all * 12 < shown);
    }
};

Letters &operator+=(Letters &sum, const Letters &more)
{
    sum.all += more.all;
    sum.unknown += more.unknown;
    sum.shown += more.shown;
    return sum;
}

Letters lettersOf(const PdfPage &page)
{
    Letters letters{0, 0, page.lettersShown};
    for (const PdfWord &word : page.words)
        for (const QChar character : word.text) {
            ++letters.all;
            const bool isUnknown = character == QChar::ReplacementCharacter ||
                                   (character.unicode() < 0x20 && character != u'\t') ||
                                   character.category() == QChar::Other_PrivateUse;
            letters.unknown += isUnknown ? 1 : 0;
        }
    return letters;
}

/// @param most the part of the page that its pictures, which may be strips of one, cover at least
bool isPicture(const PdfPage &page, double most)
{
    const QRectF sheet({}, page.size);
    double covered = 0;
    for (const PdfPicture &picture : page.pictures) {
        const QRectF seen = picture.box & sheet;
        covered += seen.width() * seen.height();
    }
    return covered > most * sheet.width() * sheet.height();
}

/// How many letters the lines of each page have, without its running heads: those also stand on scanned
/// pages.
std::vector<qint64> lettersOfLines(const std::vector<PdfLine> &lines, std::size_t pages)
{
    std::vector<qint64> letters(pages);
    for (const PdfLine &line : lines)
        letters[static_cast<std::size_t>(line.page)] += line.text.size();
    return letters;
}

/// Why the words of pages are none that could be read. @param read letters of each
Result<void> checkLetters(const std::vector<PdfPage> &pages, const std::vector<qint64> &read,
                          const QString &fileName)
{
    constexpr double kMost = 0.4;
    Letters letters;
    for (const PdfPage &page : pages)
        letters += lettersOf(page);
    const auto count = std::ssize(pages);
    if (letters.haveNoMeaning(count))
        return failure(ErrorCode::LettersUnknown, fileName);
    if (std::accumulate(read.begin(), read.end(), qint64(0)) < kFewLetters * count &&
        std::ranges::any_of(pages, [](const PdfPage &page) { return isPicture(page, kMost); }))
        return failure(ErrorCode::PagesArePictures, fileName);
    if (letters.all == 0)
        return failure(ErrorCode::FileEmpty, fileName);
    return {};
}

/// Numbers in order as people write them: "3, 5–7".
QString asRanges(const std::vector<int> &numbers)
{
    QStringList ranges;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        ranges.append(QString::number(numbers[first]) +
                      (last > first ? u"–"_s + QString::number(numbers[last]) : QString()));
        first = last + 1;
    }
    return ranges.join(u", "_s);
}

/// Pages whose words are missing among those that were read. @param read letters of each
std::vector<ReadingDoubt> doubtsOf(const std::vector<PdfPage> &pages, const std::vector<qint64> &read)
{
    constexpr double kScanned = 0.7;
    std::vector<int> missing;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const bool isScanned = read[at] < kFewLetters && isPicture(pages[at], kScanned);
        if (isScanned || lettersOf(pages[at]).haveNoMeaning())
            missing.push_back(static_cast<int>(at) + 1);
    }
    if (missing.empty())
        return {};
    return {{0, DoubtKind::PagesNotRead, asRanges(missing)}};
}

/// What fills a page is its ground.
void dropGrounds(std::vector<PdfPage> &pages)
{
    constexpr double kWhole = 0.85;
    for (PdfPage &page : pages)
        std::erase_if(page.pictures, [&](const PdfPicture &picture) {
            return picture.box.width() > kWhole * page.size.width() &&
                   picture.box.height() > kWhole * page.size.height();
        });
}

} // namespace

bool isPdf(const QByteArray &bytes)
{
    constexpr qsizetype kNear = 1024; ///< some programs write lines of their own before it
    return bytes.left(kNear).contains("%PDF-");
}

Result<FileText> readPdf(const FileBytes &file)
{
    return readPages(TRY(pagesOf(file.bytes, file.name)), file.name);
}

Result<FileText> readPages(const std::vector<PdfPage> &pages, const QString &fileName)
{
    auto shown = pages;
    dropGrounds(shown);
    const std::vector<PdfLine> lines = linesOf(shown);
    const std::vector<qint64> read = lettersOfLines(lines, pages.size());
    TRY(checkLetters(pages, read, fileName));
    FileText text{.format = u"PDF"_s,
                  .paragraphs = joinLines(lines),
                  .doubts = doubtsOf(pages, read),
                  .areLinesJoined = true};
    if (text.paragraphs.empty())
        return failure(ErrorCode::FileEmpty, fileName);
    if (static_cast<qsizetype>(text.paragraphs.size()) > kMostParagraphs)
        return failure(ErrorCode::FileTooLarge, fileName);
    finishParagraphs(text.paragraphs);
    QHash<QString, QByteArray> bytes;
    for (const PdfPage &page : shown)
        for (const PdfPicture &picture : page.pictures)
            if (!picture.bytes.isEmpty())
                bytes.insert(picture.name, picture.bytes);
    text.pictures = TRY(readPictures(
        text.paragraphs,
        [&](const QString &name) -> Result<QByteArray> {
            const auto found = bytes.constFind(name);
            return found == bytes.cend() ? failure(ErrorCode::NotFound, fileName, name)
                                         : Result<QByteArray>(*found);
        },
        fileName));
    return text;
}

} // namespace dashiji::intake
