// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/plaintext.h"

#include <QStringList>

#include <algorithm>

namespace dashiji::app
{
namespace
{

bool endsParagraph(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

/// Controls and the marks of embedded objects have no meaning in plain text; a zero-width joiner does.
bool isWord(QChar c)
{
    return c == u'\t' || (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter &&
                          c != QChar::ByteOrderMark && c != QChar(QChar::Null));
}

/// Part of a line: the blank between two words belongs to it, an indent does not.
QString cleanFragment(const QString &text)
{
    QString words;
    for (const QChar c : text) {
        if (isWord(c))
            words.append(c);
    }
    const auto start = std::find_if_not(words.cbegin(), words.cend(), [](QChar c) { return c.isSpace(); });
    const qsizetype blanks = start - words.cbegin();
    const bool indented = blanks > 1 || words.startsWith(QChar(0x3000));
    return indented ? words.sliced(blanks) : words;
}

} // namespace

QString cleanParagraphs(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), endsParagraph))
        return cleanFragment(text);
    QStringList paragraphs;
    QString paragraph;
    const auto close = [&] {
        const QString words = paragraph.trimmed();
        if (!words.isEmpty())
            paragraphs.append(words);
        paragraph.clear();
    };
    for (const QChar c : text) {
        if (endsParagraph(c))
            close();
        else if (isWord(c))
            paragraph.append(c);
    }
    close();
    return paragraphs.join(u'\n');
}

QString cleanLine(const QString &text)
{
    return cleanParagraphs(text).replace(u'\n', u' ').replace(u'\t', u' ');
}

int characterCount(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate() && !c.isSpace(); }));
}

} // namespace dashiji::app
