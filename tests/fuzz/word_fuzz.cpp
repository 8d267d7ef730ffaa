// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz target: any bytes as the text of a Word document, its styles and its lists. Crashes, sanitizer reports
// and paragraphs without words stop it.
#include "core/intake/word/document.h"
#include "tests/support/wordfile.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Qt::StringLiterals::operator""_s;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<QByteArray> parts = bytes.split('\0');
    dashiji::test::WordFile file(QString::fromUtf8(parts.front()));
    file.styles(QString::fromUtf8(parts.value(1)));
    file.numbering(QString::fromUtf8(parts.value(2)));
    const auto text = dashiji::intake::readWord(file.bytes(), u"a.docx"_s);
    if (text)
        for (const dashiji::intake::Paragraph &paragraph : text->paragraphs)
            if (paragraph.text.isEmpty() || paragraph.hints.headingLevel < 0)
                std::abort();
    return 0;
}
