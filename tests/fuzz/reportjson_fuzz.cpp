// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz target: any bytes as a file of reports. What is read is written and read back as the same; what is not
// says why and where.
#include "core/exchange/reportjson.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dashiji::exchange;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = readReports(bytes);
    if (!read) {
        if (!reportFaultOf(read.error()) || read.error().subject.isEmpty())
            std::abort();
        return 0;
    }
    const QByteArray written = writeReports(read->file);
    const auto again = readReports(written);
    if (!again || !again->ignored.isEmpty() || writeReports(again->file) != written)
        std::abort();
    return 0;
}
