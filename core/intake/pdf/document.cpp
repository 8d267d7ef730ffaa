// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/pdf/document.h"

#include "core/intake/files/paragraphs.h"
#include "core/intake/pdf/child.h"
#include "core/intake/pdf/joining.h"
#include "core/intake/pdf/lines.h"

#include <QHash>

#include <algorithm>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;

namespace
{

struct Letters {
    qint64 all = 0;
    qint64 unknown = 0; ///< of no meaning outside the font
    qint64 shown = 0;   ///< bytes the pages draw
};

Letters countedLetters(const std::vector<PdfPage> &pages)
{
    Letters letters;
    for (const PdfPage &page : pages) {
        letters.shown += page.lettersShown;
        for (const PdfWord &word : page.words)
            for (const QChar character : word.text) {
                ++letters.all;
                const bool isUnknown = character == QChar::ReplacementCharacter ||
                                       (character.unicode() < 0x20 && character != u'\t') ||
                                       character.category() == QChar::Other_PrivateUse;
                letters.unknown += isUnknown ? 1 : 0;
            }
    }
    return letters;
}

bool isMostlyPicture(const PdfPage &page)
{
    constexpr double kMost = 0.4; ///< of the page
    const double area = page.size.width() * page.size.height();
    return std::ranges::any_of(page.pictures, [area](const PdfPicture &picture) {
        return picture.box.width() * picture.box.height() > kMost * area;
    });
}

/// Why the words of pages are none that could be read.
Result<void> checkLetters(const std::vector<PdfPage> &pages, const QString &fileName)
{
    const Letters letters = countedLetters(pages);
    constexpr qint64 kFew = 20; ///< letters a page
    const auto count = static_cast<qint64>(pages.size());
    if (letters.unknown * 5 > letters.all ||
        (letters.shown > kFew * count && letters.all * 12 < letters.shown))
        return failure(ErrorCode::LettersUnknown, fileName);
    if (letters.all < kFew * count && std::ranges::any_of(pages, isMostlyPicture))
        return failure(ErrorCode::PagesArePictures, fileName);
    if (letters.all == 0)
        return failure(ErrorCode::FileEmpty, fileName);
    return {};
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
    TRY(checkLetters(pages, fileName));
    auto shown = pages;
    dropGrounds(shown);
    FileText text{.format = u"PDF"_s, .paragraphs = joinLines(linesOf(shown))};
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
