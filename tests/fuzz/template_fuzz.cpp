// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz target: any bytes as a template. What is read is written and read back as the same.
#include "core/publish/templates/template.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dashiji::publish;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto design = parseTemplate(bytes);
    if (!design) {
        if (!templateFaultOf(design.error()))
            std::abort();
        return 0;
    }
    const auto again = parseTemplate(writeTemplate(*design));
    if (!again || *again != *design)
        std::abort();
    return 0;
}
