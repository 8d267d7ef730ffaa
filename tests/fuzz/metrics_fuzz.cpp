// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fuzz target: any bytes as prose with numbers. Every metric lies in the text, in order, and is quoted as it
// is.
#include "core/metrics/extraction.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace dashiji::metrics;
    static const UnitLexicon lexicon = UnitLexicon::standard();
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto points = text.toUcs4();
    qsizetype last = 0;
    for (const FoundMetric &metric : extractMetrics(text, lexicon).metrics) {
        const bool ordered = last <= metric.start && metric.start <= metric.numeralStart &&
                             metric.numeralStart < metric.numeralEnd && metric.numeralEnd <= metric.end &&
                             metric.end <= points.size();
        if (!ordered || metric.text.toUcs4() != points.mid(metric.start, metric.end - metric.start) ||
            (metric.valueMax && *metric.valueMax < metric.value))
            std::abort();
        for (const Label &label : metric.labels)
            if (label.start < 0 || label.end > points.size() || label.start >= label.end)
                std::abort();
        last = metric.end;
    }
    return 0;
}
