// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/pdfvalues.h"

#include "core/publish/pdf/fontmaps.h"

#include <algorithm>
#include <charconv>

namespace dashiji::publish
{

void appendReal(std::string &out, double value, int decimals)
{
    constexpr double kLargest = 32767; // PDF/A-1 knows no larger one
    char digits[64];
    const double written = std::clamp(value, -kLargest, kLargest);
    char *end =
        std::to_chars(std::begin(digits), std::end(digits), written, std::chars_format::fixed, decimals).ptr;
    if (decimals > 0) {
        while (end[-1] == '0')
            --end;
        if (end[-1] == '.')
            --end;
    }
    const std::string_view number(digits, size_t(end - digits));
    out += number == "-0" ? std::string_view("0") : number;
}

std::string pdfNumbers(std::initializer_list<double> values, int decimals)
{
    std::string out = "[";
    for (const double value : values) {
        out += out.size() > 1 ? " " : "";
        appendReal(out, value, decimals);
    }
    return out + ']';
}

std::string pdfArray(const std::vector<std::string> &values)
{
    std::string out = "[";
    for (const std::string &value : values) {
        out += out.size() > 1 ? " " : "";
        out += value;
    }
    return out + ']';
}

std::string pdfReference(int object)
{
    return std::to_string(object) + " 0 R";
}

std::string pdfReferences(const std::vector<int> &objects)
{
    std::string out = "[";
    for (const int object : objects) {
        out += out.size() > 1 ? " " : "";
        out += pdfReference(object);
    }
    return out + ']';
}

std::string pdfName(QByteArrayView name)
{
    static constexpr char kHexDigits[] = "0123456789ABCDEF";
    std::string out = "/";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f && std::string_view("#/%()<>[]{}").find(c) == std::string_view::npos)
            out += c;
        else
            out += {'#', kHexDigits[byte >> 4], kHexDigits[byte & 0xf]};
    }
    return out;
}

std::string pdfText(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
    if (!plain)
        return "<FEFF" + hexUtf16(text).toStdString() + '>';
    std::string out = "(";
    for (const char c : text.toLatin1()) {
        out += c == '(' || c == ')' || c == '\\' ? "\\" : "";
        out += c;
    }
    return out + ')';
}

PdfDictionary &PdfDictionary::set(std::string_view key, std::string_view value)
{
    m_entries += m_entries.empty() ? "" : " ";
    m_entries += key;
    m_entries += ' ';
    m_entries += value;
    return *this;
}

} // namespace dashiji::publish
