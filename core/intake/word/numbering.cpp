// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/word/numbering.h"

#include "core/intake/word/words.h"
#include "core/text/numeralwriting.h"

#include <algorithm>
#include <functional>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kMostCounted = 100'000; ///< a number beyond is written in digits

QString digits(int number)
{
    return QString::number(number);
}

QString inScript(int number, text::NumeralForm::Script script)
{
    text::NumeralForm form;
    form.script = script;
    return text::writeNumeral(Decimal::fromInteger(number), form);
}

QString han(int number)
{
    return inScript(number, text::NumeralForm::Script::Han);
}

QString positional(int number)
{
    return inScript(number, text::NumeralForm::Script::Positional);
}

QString formal(int number)
{
    return inScript(number, text::NumeralForm::Script::Formal);
}

QString wide(int number)
{
    return inScript(number, text::NumeralForm::Script::FullWidth);
}

/// Of signs that stand in a row; a number that has none is written in digits.
QString inRow(int number, QStringView signs)
{
    return number >= 1 && number <= signs.size() ? QString(signs[number - 1]) : digits(number);
}

QString stems(int number)
{
    return inRow(number, u"甲乙丙丁戊己庚辛壬癸");
}

QString branches(int number)
{
    return inRow(number, u"子丑寅卯辰巳午未申酉戌亥");
}

QString circled(int number)
{
    return inRow(number, u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
}

QString bracketed(int number)
{
    return inRow(number, u"⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");
}

QString stopped(int number)
{
    return inRow(number, u"⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛");
}

QString circledHan(int number)
{
    return inRow(number, u"㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉");
}

/// a … z, aa, bb … as Word counts on.
QString letters(int number)
{
    constexpr int kLetters = 26;
    return QString((number - 1) / kLetters + 1, QChar(u'a' + (number - 1) % kLetters));
}

QString roman(int number)
{
    struct Sign {
        int value;
        QLatin1StringView letters;
    };
    static constexpr std::array<Sign, 13> kSigns{{{1000, "m"_L1},
                                                  {900, "cm"_L1},
                                                  {500, "d"_L1},
                                                  {400, "cd"_L1},
                                                  {100, "c"_L1},
                                                  {90, "xc"_L1},
                                                  {50, "l"_L1},
                                                  {40, "xl"_L1},
                                                  {10, "x"_L1},
                                                  {9, "ix"_L1},
                                                  {5, "v"_L1},
                                                  {4, "iv"_L1},
                                                  {1, "i"_L1}}};
    QString written;
    for (const Sign &sign : kSigns)
        for (; number >= sign.value; number -= sign.value)
            written += sign.letters;
    return written;
}

QString twoDigits(int number)
{
    return number < 10 ? u'0' + digits(number) : digits(number);
}

} // namespace

QString writtenNumber(int number, const QString &format)
{
    using Writer = std::function<QString(int)>;
    static const QHash<QString, Writer> writers{
        {u"chineseCounting"_s, han},
        {u"chineseCountingThousand"_s, han},
        {u"taiwaneseCounting"_s, han},
        {u"taiwaneseCountingThousand"_s, han},
        {u"japaneseCounting"_s, han},
        {u"ideographDigital"_s, positional},
        {u"japaneseDigitalTenThousand"_s, positional},
        {u"taiwaneseDigital"_s, positional},
        {u"chineseLegalSimplified"_s, formal},
        {u"ideographLegalTraditional"_s, formal},
        {u"japaneseLegal"_s, formal},
        {u"decimalFullWidth"_s, wide},
        {u"decimalFullWidth2"_s, wide},
        {u"ideographTraditional"_s, stems},
        {u"ideographZodiac"_s, branches},
        {u"decimalEnclosedCircle"_s, circled},
        {u"decimalEnclosedCircleChinese"_s, circled},
        {u"decimalEnclosedParen"_s, bracketed},
        {u"decimalEnclosedFullstop"_s, stopped},
        {u"ideographEnclosedCircle"_s, circledHan},
        {u"decimalZero"_s, twoDigits},
        {u"lowerLetter"_s, letters},
        {u"upperLetter"_s, [](int n) { return letters(n).toUpper(); }},
        {u"lowerRoman"_s, roman},
        {u"upperRoman"_s, [](int n) { return roman(n).toUpper(); }},
    };
    if (format == "bullet"_L1 || format == "none"_L1)
        return {};
    if (number < 1 || number > kMostCounted)
        return digits(number);
    const auto writer = writers.constFind(format);
    return writer == writers.constEnd() ? digits(number) : (*writer)(number);
}

WordNumbering::WordNumbering(const QByteArray &numbering)
{
    WordXml xml(numbering);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.word() == "abstractNum"_L1)
            readKind(xml);
        else if (xml.word() == "num"_L1)
            readList(xml);
    }
    // A kind that is said elsewhere, by the style of a list.
    for (Kind &kind : m_kinds)
        for (const Kind &other : std::as_const(m_kinds))
            if (!kind.styleLink.isEmpty() && other.styleLink == u'=' + kind.styleLink)
                kind.levels = other.levels;
}

void WordNumbering::readKind(WordXml &xml)
{
    const QString id = xml.attribute("abstractNumId"_L1);
    Kind kind;
    while (xml.readNextStartElement()) {
        if (xml.word() == "lvl"_L1) {
            const int level = xml.attribute("ilvl"_L1).toInt();
            const Level read = readLevel(xml);
            if (level >= 0 && level < kListLevels)
                kind.levels[static_cast<size_t>(level)] = read;
            continue;
        }
        if (xml.word() == "numStyleLink"_L1)
            kind.styleLink = xml.value();
        else if (xml.word() == "styleLink"_L1)
            kind.styleLink = u'=' + xml.value();
        xml.skipCurrentElement();
    }
    m_kinds.insert(id, kind);
}

WordNumbering::Level WordNumbering::readLevel(WordXml &xml)
{
    Level level;
    while (xml.readNextStartElement()) {
        const QStringView word = xml.word();
        if (word == "start"_L1)
            level.start = xml.value().toInt();
        else if (word == "numFmt"_L1)
            level.format = xml.value();
        else if (word == "lvlText"_L1)
            level.text = xml.value();
        else if (word == "pStyle"_L1)
            level.style = xml.value();
        else if (word == "lvlRestart"_L1)
            level.restartAfter = xml.value().toInt();
        else if (word == "isLgl"_L1)
            level.arabic = xml.isOn();
        xml.skipCurrentElement();
    }
    return level;
}

void WordNumbering::readList(WordXml &xml)
{
    const QString id = xml.attribute("numId"_L1);
    List list;
    list.startAt.fill(-1);
    while (xml.readNextStartElement()) {
        if (xml.word() == "abstractNumId"_L1) {
            list.kind = xml.value();
        } else if (xml.word() == "lvlOverride"_L1) {
            const int level = std::clamp(xml.attribute("ilvl"_L1).toInt(), 0, kListLevels - 1);
            while (xml.readNextStartElement()) {
                if (xml.word() == "lvl"_L1) {
                    list.instead.insert(level, readLevel(xml));
                    continue;
                }
                if (xml.word() == "startOverride"_L1)
                    list.startAt[static_cast<size_t>(level)] = xml.value().toInt();
                xml.skipCurrentElement();
            }
            continue;
        }
        xml.skipCurrentElement();
    }
    m_lists.insert(id, list);
}

const WordNumbering::Level &WordNumbering::levelAt(const List &list, const Kind &kind, int level) const
{
    const auto own = list.instead.constFind(level);
    return own == list.instead.constEnd() ? kind.levels[static_cast<size_t>(level)] : *own;
}

int WordNumbering::levelOf(const QString &list, const QString &style) const
{
    const auto found = m_lists.constFind(list);
    const auto kind = found == m_lists.constEnd() ? m_kinds.constEnd() : m_kinds.constFind(found->kind);
    if (kind == m_kinds.constEnd() || style.isEmpty())
        return 0;
    for (int level = 0; level < kListLevels; ++level)
        if (levelAt(*found, *kind, level).style == style)
            return level;
    return 0;
}

QString WordNumbering::next(const QString &listId, int level)
{
    const auto list = m_lists.find(listId);
    const auto kind = list == m_lists.end() ? m_kinds.end() : m_kinds.find(list->kind);
    if (kind == m_kinds.end() || level < 0 || level >= kListLevels)
        return {};
    if (!list->begun) {
        list->begun = true;
        for (size_t i = 0; i < kListLevels; ++i)
            if (list->startAt[i] >= 0)
                kind->count[i] = 0; // it begins anew, at its own number
    }
    const auto startOf = [&](int at) {
        const int own = list->startAt[static_cast<size_t>(at)];
        return own >= 0 ? own : levelAt(*list, *kind, at).start;
    };
    for (int below = level + 1; below < kListLevels; ++below) {
        const int restart = levelAt(*list, *kind, below).restartAfter;
        if (restart != 0 && (restart < 0 || level < restart))
            kind->count[static_cast<size_t>(below)] = 0;
    }
    std::array<int, kListLevels> &count = kind->count;
    // Zero is a number like any other, so what has begun is counted one higher.
    for (int above = 0; above < level; ++above)
        if (count[static_cast<size_t>(above)] == 0)
            count[static_cast<size_t>(above)] = startOf(above) + 1;
    int &here = count[static_cast<size_t>(level)];
    here = here == 0 ? startOf(level) + 1 : here + 1;

    const Level &shown = levelAt(*list, *kind, level);
    if (shown.format == "bullet"_L1)
        return {};
    QString label = shown.text;
    for (int at = 0; at <= level; ++at) {
        const Level &each = levelAt(*list, *kind, at);
        const QString format = shown.arabic ? u"decimal"_s : each.format;
        label.replace(u'%' + digits(at + 1), writtenNumber(count[static_cast<size_t>(at)] - 1, format));
    }
    return label;
}

} // namespace dashiji::intake
