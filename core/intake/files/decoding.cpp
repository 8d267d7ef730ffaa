// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/files/decoding.h"

#include "core/text/cutting.h"

#include <QSet>

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

/// The commonest ideographs of what offices write, simplified and traditional: half of any text, and next to
/// nothing of one read in a wrong encoding.
constexpr QStringView kCommon =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
    u"而方后多"
    u"定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开"
    u"它合还因由"
    u"其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只"
    u"没结解问意"
    u"建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路"
    u"级少图山统"
    u"接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取完举色科技协市省县委会办召开服务工"
    u"作推进加强"
    u"這個國來時為們發動說產種後學過實現體機點從業開應還與關樣線數變條沒結問無軍情題黨展員長資設統將組見計別"
    u"論運農區強"
    u"決戰則舉術協縣務會辦進廣總標創導項經濟環領報議記書館獎網場際環護衛權聯團續層級據處";

/// How much a text looks like one, 0..1: the share of common ideographs, punctuation and Latin letters.
double plausibility(QStringView text)
{
    static const QSet<QChar> common(kCommon.begin(), kCommon.end());
    double good = 0;
    qsizetype count = 0;
    for (const QChar character : text.first(std::min<qsizetype>(text.size(), 20'000))) {
        const char16_t unit = character.unicode();
        ++count;
        if (unit < 0x80)
            good += unit >= 0x20 || (unit >= 0x09 && unit <= 0x0D) ? 0.6 : -2;
        else if (common.contains(character) ||
                 QStringView(u"，。、：；“”（）《》「」・—").contains(character))
            good += 1;
        else if (unit >= 0xE000 && unit < 0xF900)
            good -= 1;
    }
    return count > 0 ? good / static_cast<double>(count) : 0;
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

/// A text that begins with a byte order mark; none where it does not.
Result<std::optional<DecodedText>> decodeMarked(const QByteArray &bytes, const QString &fileName)
{
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
        return TRY(finished(std::move(*decoded), QString::fromLatin1(mark.name), false, fileName));
    }
    return std::nullopt;
}

/// No mark and not UTF-8: the likeliest of the others.
Result<DecodedText> decodeByLooks(const QByteArray &bytes, const QString &fileName)
{
    struct Candidate {
        const char *encoding;
        QString name;
        bool guess;
    };
    // HKSCS holds Big5 and CP950 but for a few signs; the narrower is taken where it is as good.
    const std::array<Candidate, 5> candidates{{{"gb18030", QStringLiteral("GB 18030"), false},
                                               {"windows-950-2000", QStringLiteral("Big5"), false},
                                               {"ibm-1375_P100-2008", QStringLiteral("Big5-HKSCS"), false},
                                               {"UTF-16LE", QStringLiteral("UTF-16"), true},
                                               {"UTF-16BE", QStringLiteral("UTF-16"), true}}};
    constexpr double kBelieved = 0.3;
    constexpr double kCertain = 0.4;
    constexpr double kMargin = 0.1;
    double secondScore = 0;
    double bestScore = 0;
    std::optional<Strict> best;
    const Candidate *bestCandidate = nullptr;
    for (const Candidate &candidate : candidates) {
        // Whole files are decoded once for the likeliest only: a sample tells which.
        auto sample = decodeStrictly(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 40'000)),
                                     candidate.encoding);
        const double score = sample ? plausibility(sample->text) : 0;
        const bool another = bestCandidate && candidate.name.left(4) != bestCandidate->name.left(4);
        if (another)
            secondScore = std::max(secondScore, std::min(score, bestScore));
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
    return finished(std::move(*best), bestCandidate->name,
                    bestCandidate->guess || bestScore < std::max(kCertain, secondScore + kMargin), fileName);
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

    if (auto marked = TRY(decodeMarked(bytes, fileName)))
        return std::move(*marked);
    if (!bytes.contains('\0'))
        if (auto decoded = decodeStrictly(bytes, "UTF-8"))
            return finished(std::move(*decoded), QStringLiteral("UTF-8"), false, fileName);
    return decodeByLooks(bytes, fileName);
}

namespace
{

/// The share of common ideographs among what is not ASCII, 0..1: markup tells nothing.
double plausibilityOfWords(QString text)
{
    text.removeIf([](QChar character) { return character.unicode() < 0x80; });
    return plausibility(text);
}

struct Lenient {
    QString text;
    bool isNearlySound = false; ///< one broken character among fifty that are not ASCII
};

/// None for an encoding nobody knows.
std::optional<Lenient> decodeLeniently(const QByteArray &bytes, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status))
        return std::nullopt;
    Lenient decoded;
    decoded.text.resize(2 * bytes.size() + 1);
    const auto length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(decoded.text.data()),
                                      static_cast<int32_t>(decoded.text.size()), bytes.constData(),
                                      static_cast<int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    decoded.text.resize(length);
    constexpr qsizetype kFewest = 50;
    const auto wide = std::ranges::count_if(decoded.text, [](QChar unit) { return unit.unicode() >= 0x80; });
    decoded.isNearlySound = decoded.text.count(QChar::ReplacementCharacter) * kFewest <= wide;
    return decoded;
}

/// What a name of an encoding means: the widest of its family.
QByteArray widestOf(const QByteArray &name)
{
    const QByteArray folded = name.toLower();
    if (folded.startsWith("gb") || folded == "x-gbk" || folded == "hz-gb-2312")
        return "gb18030";
    if (folded.startsWith("big5"))
        return "ibm-1375_P100-2008";
    if (folded == "iso-8859-1" || folded == "us-ascii" || folded == "ascii" || folded == "latin1")
        return "windows-1252";
    return folded;
}

} // namespace

Result<DecodedText> decodeNamed(const QByteArray &bytes, const QByteArray &name, const QString &fileName)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, fileName);
    if (auto marked = TRY(decodeMarked(bytes, fileName)))
        return std::move(*marked);
    if (auto decoded = decodeStrictly(bytes, "UTF-8"))
        return finished(std::move(*decoded), QStringLiteral("UTF-8"), false, fileName);

    constexpr double kBelieved = 0.45;
    constexpr const char *kWestern = "windows-1252";
    const QByteArray meant = widestOf(name);
    struct Candidate {
        QByteArray encoding;
        QString shown;
        bool believed; ///< whatever its words look like
        bool guess;
    };
    // Any bytes are a Western text, so that name says least.
    const bool isTold = !meant.isEmpty() && meant != kWestern;
    const std::array<Candidate, 5> candidates{
        {{isTold ? meant : QByteArray(), QString::fromLatin1(name.toUpper()), true, false},
         {"UTF-8", QStringLiteral("UTF-8"), true, true},
         {"gb18030", QStringLiteral("GB 18030"), false, true},
         {"ibm-1375_P100-2008", QStringLiteral("Big5-HKSCS"), false, true},
         {kWestern, QStringLiteral("Windows-1252"), true, name.isEmpty()}}};
    for (const Candidate &candidate : candidates) {
        auto decoded = candidate.encoding.isEmpty() ? std::nullopt
                                                    : decodeLeniently(bytes, candidate.encoding.constData());
        if (!decoded || !decoded->isNearlySound)
            continue;
        if (candidate.believed || plausibilityOfWords(decoded->text) >= kBelieved)
            return finished({std::move(decoded->text)}, candidate.shown, candidate.guess, fileName);
    }
    return failure(ErrorCode::UnknownEncoding, fileName);
}

} // namespace dashiji::intake
