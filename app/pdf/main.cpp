// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a PDF file from its input and writes what stands on the pages to its output, with limits of time and
// memory. Whatever becomes of it, the program that asked goes on.
#include "app/pdf/extraction.h"
#include "core/intake/files/processes.h"

#include <QDataStream>
#include <QFile>

#include <cstdio>
#include <new>

int main()
{
    using namespace dashiji::intake;
    limitThisProcess(pdfprogram::kSeconds, pdfprogram::kMemory);
    std::set_new_handler([] { std::_Exit(pdfprogram::kNoMemory); });
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    const PdfPages pages = extractPages(input.readAll());
    QDataStream stream(&output);
    stream.setVersion(pdfprogram::kStreamVersion);
    stream << pages;
    return output.flush() && stream.status() == QDataStream::Ok ? 0 : 1;
}
