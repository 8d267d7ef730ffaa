// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables a PDF carries beside an embedded font: widths, the text behind each code, the codes that are
// there.
#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace dashiji::publish
{

constexpr int kDefaultWidth = 1000; ///< of a code without a width of its own

/// @source ISO 32000-1, 9.7.4.3
[[nodiscard]] std::string widthArray(const std::map<quint16, int> &widths);
/// @source ISO 32000-1, 9.10.3
[[nodiscard]] std::string toUnicodeMap(const std::map<quint16, QString> &texts);
/// One bit for each code, as PDF/A-1 asks. @source ISO 32000-1, 9.8.3.2
[[nodiscard]] std::string cidSet(const std::vector<quint16> &codes);

/// UTF-16BE in hexadecimal digits.
[[nodiscard]] QByteArray hexUtf16(QStringView text);

} // namespace dashiji::publish
