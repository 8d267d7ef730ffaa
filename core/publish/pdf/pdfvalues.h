// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How values are written in a PDF.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <initializer_list>
#include <string>
#include <vector>

namespace dashiji::publish
{

/// Digits without an exponent, and without zeros at their end.
/// @param decimals most digits after the point
void appendReal(std::string &out, double value, int decimals);

/// [1 2.5 3]; no more than two digits after the point
[[nodiscard]] std::string pdfNumbers(std::initializer_list<double> values, int decimals = 2);
/// [value value]
[[nodiscard]] std::string pdfArray(const std::vector<std::string> &values);
/// 12 0 R
[[nodiscard]] std::string pdfReference(int object);
/// [12 0 R 13 0 R]
[[nodiscard]] std::string pdfReferences(const std::vector<int> &objects);
/// @param name without the slash, UTF-8. @source ISO 32000-1, 7.3.5
[[nodiscard]] std::string pdfName(QByteArrayView name);
/// Words for people. @source ISO 32000-1, 7.9.2
[[nodiscard]] std::string pdfText(const QString &text);

/// A dictionary that is being written.
class PdfDictionary
{
public:
    /// @param value as it is written
    PdfDictionary &set(std::string_view key, std::string_view value);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::string text() const { return "<<" + m_entries + " >>"; }

private:
    std::string m_entries;
};

} // namespace dashiji::publish
