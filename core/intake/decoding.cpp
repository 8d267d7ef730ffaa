// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/decoding.h"

#include "core/text/cutting.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

namespace dashiji::intake
{
namespace
{

struct ConverterCloser {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

struct Strict {
    QString text;
    bool truncated = false; ///< a character at the end was cut off
};

/// The text if every byte fits the encoding.
std::optional<Strict> decodeStrictly(QByteArrayView bytes, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);

    Strict decoded;
    // No encoding read here gives more than one UTF-16 unit for a byte.
    decoded.text.resize(bytes.size() + 1);
    auto *const begin = reinterpret_cast<UChar *>(decoded.text.data());
    UChar *target = begin;
    const char *source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, begin + decoded.text.size(), &source,
                   bytes.data() + bytes.size(), nullptr, true, &status);
    decoded.truncated = status == U_TRUNCATED_CHAR_FOUND;
    if (U_FAILURE(status) && !decoded.truncated)
        return std::nullopt;
    decoded.text.resize(target - begin);
    decoded.text.squeeze();
    return decoded;
}

/// A format known by its first bytes that is not plain text.
struct Magic {
    QByteArrayView bytes;
    const char *name;
};

const char *knownFormat(const QByteArray &bytes)
{
    static constexpr std::array<Magic, 11> kMagic{
        {{"PK\x03\x04", "ZIP package (docx, xlsx, odt …)"},
         {"PK\x05\x06", "empty ZIP package"},
         {"%PDF-", "PDF document"},
         {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "OLE document (doc, xls, ppt, wps)"},
         {"{\\rtf", "rich text"},
         {"\x89PNG\r\n", "PNG picture"},
         {"\xFF\xD8\xFF", "JPEG picture"},
         {"GIF8", "GIF picture"},
         {"SQLite format 3", "SQLite database"},
         {"Rar!\x1A", "RAR package"},
         {"7z\xBC\xAF\x27\x1C", "7z package"}}};
    for (const Magic &magic : kMagic)
        if (bytes.startsWith(magic.bytes))
            return magic.name;
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 512)).trimmed().toLower();
    const QByteArray page = start.startsWith("\xEF\xBB\xBF") ? start.sliced(3).trimmed() : start;
    if (page.startsWith("<!doctype html") || page.startsWith("<html") || page.startsWith("<?xml"))
        return "HTML or XML document";
    return nullptr;
}

bool hasTooManyControls(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit == 0)
            return true;
        controls += (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0D)) || unit == 0x7F || unit == 0xFFFE ||
                    unit == 0xFFFF;
    }
    return controls > 2 + text.size() / 200;
}

/// How much a text looks like what offices write, 0..1: the share of common characters, seen through GB 2312,
/// whose first level is the 3755 commonest ideographs.
double plausibility(QStringView text)
{
    const QStringView sample = text.first(std::min<qsizetype>(text.size(), 20'000));
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open("gb18030", &status));
    if (U_FAILURE(status) || sample.isEmpty())
        return 0;
    std::vector<char> bytes(static_cast<std::size_t>(sample.size()) * 4 + 16);
    const auto length = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<int32_t>(bytes.size()),
                                        reinterpret_cast<const UChar *>(sample.utf16()),
                                        static_cast<int32_t>(sample.size()), &status);
    if (U_FAILURE(status))
        return 0;
    double good = 0;
    qsizetype count = 0;
    for (int32_t at = 0; at < length; ++count) {
        const auto lead = static_cast<unsigned char>(bytes[static_cast<std::size_t>(at)]);
        if (lead < 0x80) {
            good += lead >= 0x20 || (lead >= 0x09 && lead <= 0x0D) ? 1 : -2;
            ++at;
            continue;
        }
        const auto trail =
            at + 1 < length ? static_cast<unsigned char>(bytes[static_cast<std::size_t>(at) + 1]) : 0;
        if (trail >= 0x30 && trail <= 0x39) { // four bytes: rare, private or of another script
            at += 4;
            continue;
        }
        const bool gb2312 = trail >= 0xA1;
        if (gb2312 && ((lead >= 0xB0 && lead <= 0xD7) || (lead >= 0xA1 && lead <= 0xA3)))
            good += 1;
        else if ((gb2312 && lead >= 0xA4 && lead <= 0xF7) || lead >= 0x81)
            good += 0.5;
        at += 2;
    }
    return good / static_cast<double>(count);
}

Result<DecodedText> finished(Strict decoded, const QString &encoding, bool guessed, const QString &fileName)
{
    if (hasTooManyControls(decoded.text))
        return failure(ErrorCode::NotText, fileName,
                       QStringLiteral("control characters in %1").arg(encoding));
    if (text::trimmed(decoded.text).isEmpty())
        return failure(ErrorCode::FileEmpty, fileName);
    return DecodedText{std::move(decoded.text), encoding, guessed || decoded.truncated};
}

/// No mark and not UTF-8: the likeliest of the others.
Result<DecodedText> decodeByLooks(const QByteArray &bytes, const QString &fileName)
{
    struct Candidate {
        const char *encoding;
        QString name;
        bool guess;
    };
    const std::array<Candidate, 3> candidates{{{"gb18030", QStringLiteral("GB 18030"), false},
                                               {"UTF-16LE", QStringLiteral("UTF-16"), true},
                                               {"UTF-16BE", QStringLiteral("UTF-16"), true}}};
    constexpr double kBelieved = 0.55;
    constexpr double kCertain = 0.75;
    double bestScore = 0;
    std::optional<Strict> best;
    const Candidate *bestCandidate = nullptr;
    for (const Candidate &candidate : candidates) {
        // Whole files are decoded once for the likeliest only: a sample tells which.
        auto sample = decodeStrictly(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 40'000)),
                                     candidate.encoding);
        const double score = sample ? plausibility(sample->text) : 0;
        if (score > bestScore) {
            bestScore = score;
            bestCandidate = &candidate;
        }
    }
    if (bestCandidate && bestScore >= kBelieved)
        best = decodeStrictly(bytes, bestCandidate->encoding);
    if (!best) {
        const bool binary = bytes.contains('\0');
        return failure(binary ? ErrorCode::NotText : ErrorCode::UnknownEncoding, fileName,
                       QStringLiteral("likeliest encoding at %1").arg(bestScore));
    }
    return finished(std::move(*best), bestCandidate->name, bestCandidate->guess || bestScore < kCertain,
                    fileName);
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > kLargestFile)
        return failure(ErrorCode::FileTooLarge, fileName);
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, fileName);
    if (const char *format = knownFormat(bytes))
        return failure(ErrorCode::UnsupportedFormat, fileName, QString::fromUtf8(format));

    struct Mark {
        QByteArrayView bytes;
        const char *encoding;
        const char *name;
    };
    static constexpr std::array<Mark, 3> kMarks{{{"\xEF\xBB\xBF", "UTF-8", "UTF-8"},
                                                 {"\xFF\xFE", "UTF-16LE", "UTF-16"},
                                                 {"\xFE\xFF", "UTF-16BE", "UTF-16"}}};
    for (const Mark &mark : kMarks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        auto decoded = decodeStrictly(QByteArrayView(bytes).sliced(mark.bytes.size()), mark.encoding);
        if (!decoded)
            return failure(ErrorCode::NotText, fileName, QStringLiteral("not the encoding its mark says"));
        return finished(std::move(*decoded), QString::fromLatin1(mark.name), false, fileName);
    }
    if (!bytes.contains('\0'))
        if (auto decoded = decodeStrictly(bytes, "UTF-8"))
            return finished(std::move(*decoded), QStringLiteral("UTF-8"), false, fileName);
    return decodeByLooks(bytes, fileName);
}

} // namespace dashiji::intake
