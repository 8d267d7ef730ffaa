// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A web page saved as a letter with enclosures: .mht, .mhtml (RFC 2045, 2046, 2557).
#pragma once

#include "core/model/error.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <vector>

namespace dashiji::intake
{

/// One part of a letter that holds no other parts.
struct LetterPart {
    QByteArray type;    ///< "text/html", in small letters
    QByteArray charset; ///< empty: not said
    QByteArray id;      ///< without < and >; empty: none
    QUrl location;      ///< where it was on the web or on the disk of who saved it
    QByteArray encoded;
    bool isBase64 = false;
    bool isQuoted = false; ///< quoted-printable
    [[nodiscard]] QByteArray bytes() const;
};

class Letter
{
public:
    /// @errors FileDamaged (nested deeper than letters are, over 10,000 parts), UnsupportedFormat (no web
    /// page in it)
    [[nodiscard]] static Result<Letter> open(const QByteArray &bytes, const QString &fileName);

    /// The page the letter is about.
    [[nodiscard]] const LetterPart &page() const { return m_parts[m_page]; }
    /// The part a link of the page leads to; null for none. @param link as the page writes it
    [[nodiscard]] const LetterPart *find(const QString &link) const;

private:
    bool read(QByteArrayView bytes, const QUrl &base, int depth);

    std::vector<LetterPart> m_parts;
    QHash<QString, std::size_t> m_keys; ///< parts by "cid:…" and by location
    std::size_t m_page = 0;
};

/// Whether these bytes begin as a letter of several parts does.
[[nodiscard]] bool isLetter(const QByteArray &bytes);

} // namespace dashiji::intake
