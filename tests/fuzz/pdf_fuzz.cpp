// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz target: pages as a child process might tell them. Lines, columns and paragraphs must come of anything.
#include "core/intake/pdf/document.h"

#include <QDataStream>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dashiji::intake;
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    PdfPages pages;
    stream >> pages;
    auto text = readPages(pages.pages, QStringLiteral("a.pdf"));
    if (text)
        for (const Paragraph &paragraph : text->paragraphs)
            if (paragraph.text.isEmpty() || paragraph.hints.headingLevel < 0)
                std::abort();
    return 0;
}
