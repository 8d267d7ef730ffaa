// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes → text: which encoding a file is in, and what is no text at all.
#pragma once

#include "core/model/error.h"

#include <QByteArray>

namespace dashiji::intake
{

/// Files over this size are refused before they are read, bytes.
inline constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

struct DecodedText {
    QString text;
    QString encoding; ///< "UTF-8", "GB 18030", "Big5", "UTF-16"
    bool guessed =
        false; ///< no mark says so and another encoding is not out of the question, or the end is cut off
};

/// Decodes strictly: a text that does not fit an encoding from end to end is not in it. Only a character cut
/// off at the very end is let pass, and dropped.
/// @param fileName the subject of errors
/// @errors FileTooLarge, FileEmpty, UnsupportedFormat (docx, pdf, html, other known formats), NotText,
///         UnknownEncoding
[[nodiscard]] Result<DecodedText> decode(const QByteArray &bytes, const QString &fileName);

/// Decodes a text that may name its encoding, as web pages do: the bytes are believed before the name, and a
/// few broken characters become U+FFFD.
/// @param name  as IANA has it: "gb2312", which means GB 18030; empty or unknown: none
/// @errors FileEmpty, NotText, UnknownEncoding
[[nodiscard]] Result<DecodedText> decodeNamed(const QByteArray &bytes, const QByteArray &name,
                                              const QString &fileName);

} // namespace dashiji::intake
