// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/web/pagetext.h"

#include "core/intake/files/decoding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dashiji::intake
{
namespace
{

constexpr int kMostAttributes = 1000;             ///< of an element; parsers compare each with all the others
constexpr qsizetype kLongestValue = 64 * 1024;    ///< of an attribute; nothing that is read is longer
constexpr qsizetype kFarthestCharset = 64 * 1024; ///< bytes from the start that may name the encoding

bool isBlankByte(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool beginsWith(QByteArrayView bytes, QByteArrayView start)
{
    return bytes.size() >= start.size() && bytes.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

/// Takes out of a page what is not its text. Works on any encoding that keeps the signs of ASCII apart.
class Shedding
{
public:
    explicit Shedding(QByteArrayView bytes) : m_bytes(bytes) { m_html.reserve(bytes.size() / 2); }

    /// False: an element has more attributes than any page needs.
    bool shed()
    {
        while (m_at < m_bytes.size() && !m_hasTooMany) {
            const qsizetype tag = m_bytes.indexOf('<', m_at);
            take(tag < 0 ? m_bytes.size() : tag);
            if (tag >= 0)
                shedMarkup();
        }
        return !m_hasTooMany;
    }

    QByteArray takeHtml() { return std::move(m_html); }
    std::vector<QByteArray> takePictures() { return std::move(m_pictures); }

private:
    void take(qsizetype end)
    {
        m_html += m_bytes.sliced(m_at, end - m_at);
        m_at = end;
    }

    /// Leaves out everything up to the end of @p mark; without one, the rest.
    void skipBehind(QByteArrayView mark)
    {
        for (; m_at < m_bytes.size(); ++m_at)
            if (m_bytes[m_at] == mark[0] && beginsWith(m_bytes.sliced(m_at), mark)) {
                m_at += mark.size();
                return;
            }
    }

    void shedMarkup()
    {
        const QByteArrayView rest = m_bytes.sliced(m_at);
        if (beginsWith(rest, "<!--")) {
            m_at += 4;
            if (beginsWith(m_bytes.sliced(m_at), ">")) // "<!-->" is whole
                ++m_at;
            else
                skipBehind("-->");
            return;
        }
        for (const auto &[start, end] : kCode)
            if (beginsWith(rest, start) && rest.size() > start.size() && !isLetter(rest[start.size()])) {
                skipBehind(end);
                skipBehind(">");
                return;
            }
        // "<![if …]>", "<?xml …?>": marks of programs. A doctype says nothing either.
        if (rest.size() > 1 && (rest[1] == '!' || rest[1] == '?'))
            skipBehind(">");
        else if (rest.size() > 1 && isLetter(rest[1]))
            shedTag();
        else
            take(m_at + 1);
    }

    void shedTag()
    {
        const qsizetype begin = m_html.size();
        int attributes = 0;
        bool isBehindBlank = false;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '>') {
            const char byte = m_bytes[m_at];
            if (byte == '=') {
                shedValue();
                isBehindBlank = true;
                continue;
            }
            attributes += isBehindBlank && !isBlankByte(byte);
            m_hasTooMany |= attributes > kMostAttributes;
            isBehindBlank = isBlankByte(byte) || byte == '/';
            m_html += byte == '"' || byte == '\'' ? ' ' : byte;
            ++m_at;
        }
        if (m_at == m_bytes.size() || m_hasTooMany)
            m_html.truncate(begin); // a tag that never ends is none
        else
            take(m_at + 1);
    }

    /// "= value", quoted or not; written anew in quotes.
    void shedValue()
    {
        ++m_at;
        while (m_at < m_bytes.size() && isBlankByte(m_bytes[m_at]))
            ++m_at;
        if (m_at == m_bytes.size())
            return;
        const char quote = m_bytes[m_at] == '"' || m_bytes[m_at] == '\'' ? m_bytes[m_at] : '\0';
        m_at += quote != '\0';
        qsizetype end = m_at;
        if (quote != '\0')
            end = m_bytes.indexOf(quote, m_at);
        else
            while (end < m_bytes.size() && !isBlankByte(m_bytes[end]) && m_bytes[end] != '>')
                ++end;
        if (end < 0)
            end = m_bytes.size();
        const QByteArrayView value = m_bytes.sliced(m_at, end - m_at);
        const char mark = value.contains('"') ? '\'' : '"';
        m_html += '=';
        m_html += mark;
        if (beginsWith(value.trimmed(), "data:")) {
            m_html += "data:" + QByteArray::number(qsizetype(m_pictures.size()));
            m_pictures.push_back(value.trimmed().toByteArray());
        } else if (value.size() <= kLongestValue) {
            m_html += value;
        }
        m_html += mark;
        m_html += ' ';
        m_at = std::min(end + (quote != '\0'), m_bytes.size());
    }

    struct Code {
        QByteArrayView start;
        QByteArrayView end;
    };
    static constexpr std::array<Code, 2> kCode{{{"<script", "</script"}, {"<style", "</style"}}};

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QByteArray m_html;
    std::vector<QByteArray> m_pictures;
    bool m_hasTooMany = false;
};

/// The encoding a page says it is in; empty where it says none.
QByteArray charsetOf(const QByteArray &bytes)
{
    static const QRegularExpression named(
        QStringLiteral(R"(<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+))"),
        QRegularExpression::CaseInsensitiveOption);
    return named.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), kFarthestCharset))))
        .captured(1)
        .toLatin1();
}

bool hasWideMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

bool isWebPage(const QByteArray &bytes)
{
    constexpr qsizetype kFar = 4096;
    QByteArray start = bytes.first(std::min(bytes.size(), kFar));
    if (hasWideMark(start))
        start = start.replace('\0', QByteArray()).sliced(2);
    else if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    QByteArrayView rest = QByteArrayView(start).trimmed();
    // What may stand before: "<?xml …?>", "<!-- saved from … -->".
    while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
        const QByteArrayView end = rest.startsWith("<?") ? "?>" : "-->";
        const qsizetype at = rest.indexOf(end);
        if (at < 0)
            return false;
        rest = rest.sliced(at + end.size()).trimmed();
    }
    static constexpr std::array<QByteArrayView, 17> kStarts{
        {"<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<p", "<h1", "<h2", "<table",
         "<section", "<article", "<main", "<ul", "<ol", "<span"}};
    return std::ranges::any_of(kStarts, [&](QByteArrayView each) {
        return beginsWith(rest, each) &&
               (rest.size() == each.size() || isBlankByte(rest[each.size()]) || rest[each.size()] == '>');
    });
}

Result<PageText> readPageText(const QByteArray &bytes, const QByteArray &charset, const QString &fileName)
{
    const bool isWide = hasWideMark(bytes);
    const QByteArray narrow = isWide ? TRY(decodeNamed(bytes, {}, fileName)).text.toUtf8() : bytes;
    Shedding shedding(narrow);
    if (!shedding.shed())
        return failure(ErrorCode::FileDamaged, fileName, QStringLiteral("too many attributes"));
    PageText page;
    page.html = shedding.takeHtml();
    page.pictures = shedding.takePictures();
    if (page.html.size() > kLargestPage)
        return failure(ErrorCode::FileTooLarge, fileName);
    auto decoded = TRY(decodeNamed(page.html, charset.isEmpty() ? charsetOf(narrow) : charset, fileName));
    page.encoding = isWide ? QStringLiteral("UTF-16") : decoded.encoding;
    page.isGuessed = decoded.guessed;
    page.html = decoded.text.remove(QChar(u'\0')).toUtf8();
    return page;
}

} // namespace dashiji::intake
