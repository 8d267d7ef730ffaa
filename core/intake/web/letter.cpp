// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/web/letter.h"

#include <QRegularExpression>

#include <algorithm>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kDeepestPart = 8; ///< parts in parts
constexpr std::size_t kMostParts = 10'000;
constexpr qsizetype kLongestHead = 64 * 1024;

/// The next line without its end; the position moves behind it.
QByteArrayView nextLineOf(QByteArrayView bytes, qsizetype &at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    QByteArrayView line = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
    at = end < 0 ? bytes.size() : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// The fields at the start of a part, one a line.
struct Head {
    std::vector<QByteArray> fields;
    qsizetype end = 0; ///< where the part's content begins

    explicit Head(QByteArrayView part)
    {
        while (end < part.size() && end < kLongestHead) {
            const QByteArrayView line = nextLineOf(part, end);
            if (line.isEmpty())
                break;
            if ((line.front() == ' ' || line.front() == '\t') && !fields.empty())
                fields.back().append(' ').append(line.trimmed());
            else
                fields.push_back(line.toByteArray());
        }
    }

    /// Empty for a field that is not there.
    [[nodiscard]] QByteArray value(QByteArrayView name) const
    {
        for (const QByteArray &field : fields)
            if (field.size() > name.size() && field[name.size()] == ':' &&
                field.first(name.size()).compare(name, Qt::CaseInsensitive) == 0)
                return field.sliced(name.size() + 1).trimmed();
        return {};
    }
};

/// What a field says behind its first word: boundary="…".
QByteArray parameter(const QByteArray &field, const QString &name)
{
    const QRegularExpression said(uR"re(;\s*%1\s*=\s*("([^"]*)"|[^;\s]+))re"_s.arg(name),
                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = said.match(QString::fromLatin1(field));
    return (match.hasCaptured(2) ? match.captured(2) : match.captured(1)).toLatin1();
}

QByteArray withoutBrackets(const QByteArray &id)
{
    return id.startsWith('<') && id.endsWith('>') ? id.sliced(1, id.size() - 2) : id;
}

/// What stands between the lines that part a letter.
std::vector<QByteArrayView> partsBetween(QByteArrayView content, const QByteArray &boundary)
{
    std::vector<QByteArrayView> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    qsizetype at = 0;
    while (at < content.size() && parts.size() <= kMostParts) {
        const qsizetype lineStart = at;
        const QByteArrayView line = nextLineOf(content, at);
        if (!line.startsWith(mark))
            continue;
        const QByteArrayView rest = line.sliced(mark.size()).trimmed();
        if (!rest.isEmpty() && rest != "--")
            continue;
        if (begin >= 0)
            parts.push_back(content.sliced(begin, lineStart - begin));
        begin = rest.isEmpty() ? at : -1;
        if (begin < 0)
            break;
    }
    if (begin >= 0 && begin < content.size()) // cut off before its end
        parts.push_back(content.sliced(begin));
    return parts;
}

int hexValue(char digit)
{
    return digit >= '0' && digit <= '9'   ? digit - '0'
           : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
           : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                                          : -1;
}

QByteArray unquoted(const QByteArray &quoted)
{
    QByteArray bytes;
    bytes.reserve(quoted.size());
    for (qsizetype at = 0; at < quoted.size(); ++at) {
        if (quoted[at] != '=') {
            bytes += quoted[at];
            continue;
        }
        qsizetype end = at + 1;
        while (end < quoted.size() && (quoted[end] == ' ' || quoted[end] == '\t' || quoted[end] == '\r'))
            ++end;
        if (end == quoted.size() || quoted[end] == '\n') { // the line goes on
            at = end;
        } else if (at + 2 < quoted.size() && hexValue(quoted[at + 1]) >= 0 && hexValue(quoted[at + 2]) >= 0) {
            bytes += static_cast<char>(hexValue(quoted[at + 1]) * 16 + hexValue(quoted[at + 2]));
            at += 2;
        } else {
            bytes += '=';
        }
    }
    return bytes;
}

} // namespace

bool isLetter(const QByteArray &bytes)
{
    const Head head(bytes);
    return !head.value("MIME-Version").isEmpty() &&
           head.value("Content-Type").toLower().startsWith("multipart/");
}

QByteArray LetterPart::bytes() const
{
    return isBase64 ? QByteArray::fromBase64(encoded) : isQuoted ? unquoted(encoded) : encoded;
}

Result<Letter> Letter::open(const QByteArray &bytes, const QString &fileName)
{
    Letter letter;
    if (!letter.read(bytes, {}, 0))
        return failure(ErrorCode::FileDamaged, fileName, u"parts in parts"_s);
    const auto isPage = [](const LetterPart &part) {
        return part.type == "text/html" || part.type == "application/xhtml+xml";
    };
    // The part that is named as the start, or else the first page.
    const QByteArray start = withoutBrackets(parameter(Head(bytes).value("Content-Type"), u"start"_s));
    auto page = std::ranges::find_if(letter.m_parts, [&](const LetterPart &part) {
        return !start.isEmpty() && part.id == start && isPage(part);
    });
    if (page == letter.m_parts.end())
        page = std::ranges::find_if(letter.m_parts, isPage);
    if (page == letter.m_parts.end())
        return failure(ErrorCode::UnsupportedFormat, fileName, u"a letter without a web page"_s);
    letter.m_page = static_cast<std::size_t>(page - letter.m_parts.begin());
    return letter;
}

bool Letter::read(QByteArrayView bytes, const QUrl &base, int depth)
{
    if (depth > kDeepestPart || m_parts.size() > kMostParts)
        return false;
    const Head head(bytes);
    const QByteArray type = head.value("Content-Type");
    const QUrl location = base.resolved(QUrl(QString::fromUtf8(head.value("Content-Location"))));
    const QByteArrayView content = bytes.sliced(head.end);
    if (type.toLower().startsWith("multipart/")) {
        const QByteArray boundary = parameter(type, u"boundary"_s);
        if (boundary.isEmpty())
            return true;
        const std::vector<QByteArrayView> parts = partsBetween(content, boundary);
        return std::ranges::all_of(parts,
                                   [&](QByteArrayView part) { return read(part, location, depth + 1); });
    }
    const QByteArray encoding = head.value("Content-Transfer-Encoding").toLower();
    m_parts.push_back({.type = type.split(';').first().trimmed().toLower(),
                       .charset = parameter(type, u"charset"_s),
                       .id = withoutBrackets(head.value("Content-ID")),
                       .location = location,
                       .encoded = content.toByteArray(),
                       .isBase64 = encoding == "base64",
                       .isQuoted = encoding == "quoted-printable"});
    const LetterPart &part = m_parts.back();
    for (const QString &key : {u"cid:"_s + QString::fromUtf8(part.id), part.location.toString()})
        if (!m_keys.contains(key))
            m_keys.insert(key, m_parts.size() - 1);
    return true;
}

const LetterPart *Letter::find(const QString &link) const
{
    const bool isId = link.startsWith("cid:"_L1, Qt::CaseInsensitive);
    const QString key = isId ? u"cid:"_s + QUrl::fromPercentEncoding(link.sliced(4).toUtf8())
                             : page().location.resolved(QUrl(link)).toString();
    const auto found = m_keys.constFind(key);
    return found == m_keys.constEnd() ? nullptr : &m_parts[*found];
}

} // namespace dashiji::intake
