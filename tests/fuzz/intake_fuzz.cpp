// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz target: any bytes as a report file. Crashes, sanitizer reports and broken promises stop it.
#include "core/intake/outlinejson.h"
#include "core/intake/source.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dashiji::intake;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    auto source = readSource(bytes, QStringLiteral("2020.txt"));
    if (!source)
        return 0;
    for (std::size_t reading = source->readings.size(); reading-- > 0;) { // the best is the last
        chooseReading(*source, reading);
        static_cast<void>(buildOutline(*source));
    }
    const Outline outline = buildOutline(*source);
    static_cast<void>(toJson(outline));
    const auto report = draftReport(outline, 2020);
    if (report.has_value() == outline.isEmpty())
        std::abort();
    for (const Paragraph &paragraph : source->paragraphs)
        if (paragraph.markerLength < 0 || paragraph.markerLength > paragraph.text.size() ||
            paragraph.titleLength > paragraph.text.size())
            std::abort();
    return 0;
}
