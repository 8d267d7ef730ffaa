// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/fontmaps.h"

#include <algorithm>

namespace dashiji::publish
{

namespace
{

constexpr char kHexDigits[] = "0123456789ABCDEF";
constexpr size_t kMapsPerBlock = 100; ///< most that a bfchar block may hold

void appendHex(QByteArray &out, char16_t value)
{
    for (int shift = 12; shift >= 0; shift -= 4)
        out += kHexDigits[value >> shift & 0xf];
}

} // namespace

std::string widthArray(const std::map<quint16, int> &widths)
{
    std::string out = "[";
    int next = -1;
    for (const auto &[code, width] : widths) {
        if (width == kDefaultWidth)
            continue;
        if (code != next)
            out += (next < 0 ? "" : "] ") + std::to_string(code) + " [";
        else
            out += ' ';
        out += std::to_string(width);
        next = code + 1;
    }
    return out + (next < 0 ? "]" : "]]");
}

std::string toUnicodeMap(const std::map<quint16, QString> &texts)
{
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    size_t left = texts.size();
    size_t inBlock = 0;
    for (const auto &[code, text] : texts) {
        if (inBlock == 0) {
            inBlock = std::min(left, kMapsPerBlock);
            out += QByteArray::number(qulonglong(inBlock)) + " beginbfchar\n";
        }
        out += '<';
        appendHex(out, char16_t(code));
        out += "> <" + hexUtf16(text) + ">\n";
        --left;
        if (--inBlock == 0)
            out += "endbfchar\n";
    }
    out += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return out.toStdString();
}

std::string cidSet(const std::vector<quint16> &codes)
{
    const quint16 highest = codes.empty() ? quint16(0) : *std::max_element(codes.begin(), codes.end());
    std::string bits(size_t(highest) / 8 + 1, '\0');
    for (const quint16 code : codes) {
        char &byte = bits[code / 8];
        byte = char(static_cast<unsigned char>(byte) | 0x80u >> code % 8);
    }
    return bits;
}

QByteArray hexUtf16(QStringView text)
{
    QByteArray out;
    for (const QChar c : text)
        appendHex(out, c.unicode());
    return out;
}

} // namespace dashiji::publish
