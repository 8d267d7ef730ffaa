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
    static const WordList words(UR"(含 内含)");
    return words;
}

const WordList &noPartMarkers()
{
    static const WordList words(UR"(含金量 含量 含义 含水 含氧)");
    return words;
}

const WordList &withinWords()
{
    static const WordList words(UR"(中 当中 之中 里 里面)");
    return words;
}

const WordList &noWithinWords()
{
    static const WordList words(UR"(高中 初中 集中 期中 年中 华中 公里 平方公里)");
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
    static const WordList words(UR"(组成 构成 分别 依次 : ： ( — 即)");
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
    static const WordList words(UR"(in at for within during across from)");
    return words;
}

const WordList &timeNouns()
{
    static const WordList words(UR"(day hour week month year minute)");
    return words;
}

const WordList &newnessWords()
{
    static const WordList words{U"新", U"今年", U"本年", U"年内", U"当年", U"new", U"newly", U"this year"};
    return words;
}

} // namespace dashiji::metrics
