// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz target: any bytes as a web page, and as a letter with one. Crashes, sanitizer reports and paragraphs
// without words stop it.
#include "core/intake/web/document.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Qt::StringLiterals::operator""_s;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n";
    for (const QByteArray &file : {bytes, head + bytes}) {
        const auto text = dashiji::intake::readWeb({file, u"a.html"_s});
        if (!text)
            continue;
        for (const dashiji::intake::Paragraph &paragraph : text->paragraphs)
            if (paragraph.text.isEmpty() || paragraph.hints.headingLevel < 0)
                std::abort();
    }
    return 0;
}
