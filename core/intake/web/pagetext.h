// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bytes of a web page → its language alone: scripts, styles, comments and the pictures written into it
// are taken out, and what a parser would choke on is refused.
#pragma once

#include "core/model/error.h"

#include <QByteArray>

#include <vector>

namespace dashiji::intake
{

/// Pages over this size are refused, bytes of their language alone.
inline constexpr qsizetype kLargestPage = 64 * 1024 * 1024;

struct PageText {
    QByteArray html;                  ///< in UTF-8
    QString encoding;                 ///< it was in, as shown to people
    bool isGuessed = false;           ///< the encoding
    std::vector<QByteArray> pictures; ///< data: URIs; in the text "data:N" stands for the Nth
};

/// Whether these bytes begin as a web page does, whatever they are named.
[[nodiscard]] bool isWebPage(const QByteArray &bytes);

/// @param charset   what the letter around the page says of its encoding; empty: nothing
/// @param fileName  the subject of errors
/// @errors FileTooLarge (over kLargestPage), FileDamaged (an element of over 1,000 attributes), FileEmpty,
///         NotText, UnknownEncoding
[[nodiscard]] Result<PageText> readPageText(const QByteArray &bytes, const QByteArray &charset,
                                            const QString &fileName);

} // namespace dashiji::intake
