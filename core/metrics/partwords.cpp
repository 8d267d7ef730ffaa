// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/partwords.h"

namespace dashiji::metrics
{

const WordList &partMarkers()
{
    static const WordList words{U"其中",       U"包括",        U"包含",          U"of which",
                                U"of whom",    U"of these",    U"of those",      U"of them",
                                U"among them", U"among which", U"among whom",    U"including",
                                U"includes",   U"comprising",  U"consisting of", U"made up of"};
    return words;
}

const WordList &leadingPartMarkers()
{
    static const WordList words{U"含", U"内含"};
    return words;
}

const WordList &noPartMarkers()
{
    static const WordList words{U"含金量", U"含量", U"含义", U"含水", U"含氧"};
    return words;
}

const WordList &withinWords()
{
    static const WordList words{U"中", U"当中", U"之中", U"里", U"里面"};
    return words;
}

const WordList &noWithinWords()
{
    static const WordList words{U"高中", U"初中", U"集中", U"期中", U"年中", U"华中", U"公里", U"平方公里"};
    return words;
}

const WordList &wholeOpenings()
{
    static const WordList words{U"of the",     U"of our",    U"of its",    U"of all",    U"of these",
                                U"of all the", U"among the", U"among our", U"among its", U"among all"};
    return words;
}

const WordList &sumOpenings()
{
    static const WordList words{U"共",         U"共计",   U"共有",     U"合计",       U"总计",    U"总共",
                                U"一共",       U"计",     U"共为",     U"共达",       U"总数",    U"总数为",
                                U"a total of", U"in all", U"in total", U"altogether", U"together"};
    return words;
}

const WordList &sumEndings()
{
    static const WordList words{U"in all", U"in total", U"altogether", U"together"};
    return words;
}

const WordList &listOpenings()
{
    static const WordList words{U"组成", U"构成", U"分别", U"依次", U":", U"：", U"(", U"—", U"即"};
    return words;
}

const WordList &turningWords()
{
    static const WordList words{U"另",      U"此外",        U"同时",    U"还",         U"并",   U"再",
                                U"besides", U"in addition", U"another", U"as well as", U"plus", U"also"};
    return words;
}

const WordList &placingWords()
{
    static const WordList words{U"in", U"at", U"for", U"within", U"during", U"across", U"from"};
    return words;
}

const WordList &timeNouns()
{
    static const WordList words{U"day", U"hour", U"week", U"month", U"year", U"minute"};
    return words;
}

const WordList &newnessWords()
{
    static const WordList words{U"新", U"今年", U"本年", U"年内", U"当年", U"new", U"newly", U"this year"};
    return words;
}

} // namespace dashiji::metrics
