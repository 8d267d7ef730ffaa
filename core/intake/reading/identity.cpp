// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/reading/identity.h"

#include "core/intake/reading/cues.h"
#include "core/intake/reading/markers.h"
#include "core/text/cutting.h"
#include "core/text/folding.h"
#include "core/text/numerals.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace dashiji::intake
{
namespace
{

/// What names of organizations end in; longer endings first where one ends in another.
constexpr QStringView kEndings[] = {
    u"科学技术协会", u"基金会", u"联合会",   u"总工会", u"委员会",   u"研究院", u"研究所",   u"图书馆",
    u"博物馆",       u"科技馆", u"档案馆",   u"文化馆", u"美术馆",   u"纪念馆", u"研究中心", u"服务中心",
    u"办事处",       u"管理局", u"教育局",   u"民政局", u"公安局",   u"财政局", u"司法局",   u"出版社",
    u"合作社",       u"俱乐部", u"人民政府", u"幼儿园", u"促进会",   u"总会",   u"县委",     u"市委",
    u"区委",         u"团委",   u"商会",     u"学会",   u"协会",     u"科协",   u"文联",     u"作协",
    u"侨联",         u"残联",   u"妇联",     u"工会",   u"大学",     u"学院",   u"学校",     u"中学",
    u"小学",         u"医院",   u"银行",     u"集团",   u"公司",     u"中心",   u"政府",     u"党委",
    u"公会",         u"书院",   u"社区",     u"法院",   u"剧院",     u"乐团",   u"总队",     u"支队",
    u"办公室",       u"文明办", u"宣传部",   u"组织部", u"红十字会", u"理事会", u"文化宫",   u"少年宫",
    u"卫生院",       u"局",     u"厅",       u"馆",     u"社",       u"校"};

constexpr QStringView kEnglishKinds[] = {
    u"association", u"society",    u"university", u"library",   u"institute", u"foundation",
    u"council",     u"college",    u"museum",     u"committee", u"center",    u"centre",
    u"academy",     u"federation", u"union",      u"club",      u"school",    u"hospital",
    u"bureau",      u"department", u"alliance",   u"league",    u"guild",     u"trust"};

bool isHan(QChar character)
{
    return character.unicode() >= 0x3400 && character.unicode() <= 0x9FFF;
}

/// True for a name that ends at `end` only by the letters of another word: 合作协|议, 大学|生, 新局|面.
bool breaksWord(QStringView words, qsizetype end, bool shortEnding = false)
{
    if (end >= words.size())
        return false;
    return QStringView(u"议生友部长员籍报刊法").contains(words[end]) ||
           (shortEnding && QStringView(u"面势会园区里门内外里舍").contains(words[end]));
}

/// The longest beginning of a folded text that ends like an organization's name; 0 when there is none.
qsizetype nameLength(QStringView words)
{
    qsizetype longest = 0;
    const QStringView head = words.first(std::min<qsizetype>(words.size(), 30));
    for (const QStringView ending : kEndings) {
        constexpr qsizetype least = 2;
        for (qsizetype at = head.indexOf(ending, least); at >= 0; at = head.indexOf(ending, at + 1)) {
            const qsizetype end = at + ending.size();
            // 大会 and 学会 go on where another ending follows: 学会联合会.
            if (end > longest && !breaksWord(head, end, ending.size() == 1) &&
                !head.first(end).contains(u'的'))
                longest = end;
        }
    }
    return longest;
}

/// Where a year at `at` ends, with 年 and 度: "2021年度"; `at` itself when there is none.
qsizetype skipYear(QStringView words, qsizetype at)
{
    const auto number = text::numberAt(words, at);
    if (!number || number->value < 1900 || number->value > 2200 ||
        number->style == text::NumeralStyle::ChinesePositional)
        return at;
    qsizetype end = at + number->length;
    if (end < words.size() && (words[end] == u'-' || words[end] == u'—' || words[end] == u'~')) {
        const qsizetype second = skipYear(words, end + 1);
        if (second > end + 1)
            return second;
    }
    if (end < words.size() && words[end] == u'年')
        ++end;
    if (end < words.size() && words[end] == u'度')
        ++end;
    while (end < words.size() && words[end] == u' ')
        ++end;
    return end;
}

/// Skips what may stand before the name: years, quotes, "关于公布".
qsizetype nameStart(QStringView words)
{
    static constexpr QStringView kBefore[] = {u"关于公布", u"关于发布", u"关于印发", u"关于",
                                              u"回顾",     u"盘点",     u"发布",     u"重磅",
                                              u"【",       u"《",       u"“",        u"("};
    qsizetype at = 0;
    for (bool moved = true; moved;) {
        moved = false;
        while (at < words.size() &&
               (words[at] == u' ' || words[at] == u'|' || words[at] == u'!' || words[at] == u':')) {
            ++at;
            moved = true;
        }
        if (const qsizetype end = skipYear(words, at); end > at) {
            at = end;
            moved = true;
        }
        for (const QStringView before : kBefore)
            if (words.sliced(at).startsWith(before)) {
                at += before.size();
                moved = true;
                break;
            }
    }
    return at;
}

/// The run of Han characters at `start`, up to a year or any other sign.
qsizetype runEnd(QStringView words, qsizetype start)
{
    qsizetype at = start;
    while (at < words.size() &&
           (isHan(words[at]) || words[at] == u'·' || words[at] == u'(' || words[at] == u')') &&
           skipYear(words, at) == at)
        ++at;
    return at;
}

/// "2022 Annual Report of the City Library Association": capitalized words around a word for an organization.
QString englishName(const QString &title)
{
    const QStringList words = title.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto plain = [&](qsizetype at) {
        QString word = words[at];
        while (!word.isEmpty() && QStringView(u",.:;()–—-\"'").contains(word.back()))
            word.chop(1);
        return word;
    };
    const auto isNamePart = [&](qsizetype at) {
        const QString word = plain(at);
        return !word.isEmpty() && (word[0].isUpper() || word == u"of" || word == u"for" || word == u"and" ||
                                   word == u"the" || word == u"&");
    };
    static constexpr QStringView kNoName[] = {u"annual", u"report", u"review",     u"highlights", u"major",
                                              u"events", u"year",   u"milestones", u"top"};
    const auto isOther = [&](qsizetype at) {
        return std::find(std::begin(kNoName), std::end(kNoName), plain(at).toLower()) != std::end(kNoName);
    };
    for (qsizetype kind = 0; kind < words.size(); ++kind) {
        if (std::find(std::begin(kEnglishKinds), std::end(kEnglishKinds), plain(kind).toLower()) ==
            std::end(kEnglishKinds))
            continue;
        static const QStringList kWhose{QStringLiteral("your"), QStringLiteral("our"), QStringLiteral("my"),
                                        QStringLiteral("a")};
        if (kind > 0 && kWhose.contains(plain(kind - 1).toLower()))
            continue;
        qsizetype first = kind;
        while (first > 0 && isNamePart(first - 1) && plain(first - 1) == words[first - 1] &&
               !isOther(first - 1))
            --first;
        while (first < kind && plain(first)[0].isLower())
            ++first;
        qsizetype last = kind;
        while (last + 1 < words.size() && plain(last) == words[last] && isNamePart(last + 1) &&
               !isOther(last + 1))
            ++last;
        while (last > kind && plain(last)[0].isLower())
            --last;
        QStringList name;
        for (qsizetype at = first; at <= last; ++at)
            name << (at == last ? plain(at) : words[at]);
        if (!name.isEmpty() && name.front() == u"The")
            name.removeFirst();
        return name.join(QLatin1Char(' '));
    }
    return {};
}

/// Words that a clause has and no name.
bool speaksLikeClause(QStringView name)
{
    static constexpr QStringView kWords[] = {
        u"的",   u"了",   u"在",   u"从",   u"把",   u"被",   u"将",   u"由",   u"向",   u"皆",
        u"记者", u"代表", u"欢迎", u"加快", u"推进", u"举办", u"年度", u"盘点", u"回顾", u"我",
        u"作为", u"围绕", u"落实", u"总结", u"计划", u"思路", u"布局", u"各",   u"全体", u"领导",
        u"指导", u"全市", u"全省", u"全县", u"全区", u"全州", u"你",   u"您",   u"写给", u"召开"};
    return std::any_of(std::begin(kWords), std::end(kWords),
                       [&](QStringView word) { return name.contains(word); });
}

/// 基层工会, 乡镇人民政府, 开源社区: a kind of organizations, none of them.
bool namesKindOnly(QStringView name)
{
    static constexpr QStringView kKinds[] = {u"基层", u"乡镇", u"村级", u"企业", u"机关", u"街道"};
    return name.size() <= 2 || name == u"开源社区" || std::ranges::any_of(kKinds, [&](QStringView kind) {
               return name.startsWith(kind) &&
                      std::ranges::find(kEndings, name.sliced(kind.size())) != std::end(kEndings);
           });
}

/// The same for a name in the midst of a text, where it may also begin in the midst of a word.
bool isClause(QStringView name)
{
    static constexpr QStringView kNoBeginning =
        u"第年月日时期届号于与和及对为使让是有其这那本该一二三四五六七八九十两几";
    return name.isEmpty() || kNoBeginning.contains(name[0]) || speaksLikeClause(name);
}

/// Whose year a first paragraph begins to tell: "2020年，某某协会……", "一年来，某某馆……",
/// "某某局2021年工作总结……".
QString nameInOpening(const QString &text)
{
    constexpr qsizetype kOpening = 60;
    const QString words = text::foldUnits(text.left(kOpening));
    for (qsizetype start = 0; start < words.size();) {
        while (start < words.size() && !isHan(words[start]))
            ++start;
        while (start < words.size() && QStringView(u"年度来").contains(words[start]))
            ++start;
        const qsizetype end = runEnd(words, start);
        const QStringView clause = QStringView(words).sliced(start, end - start);
        // The shortest name: what follows belongs to the sentence.
        qsizetype length = 0;
        for (const QStringView ending : kEndings) {
            const bool whole = ending.size() < 2; // one character ends a name only where the clause ends, too
            const qsizetype at =
                whole ? (clause.endsWith(ending) ? clause.size() - 1 : -1) : clause.indexOf(ending, 2);
            const qsizetype nameEnd = at + ending.size();
            if (at >= 0 && nameEnd <= 16 && !breaksWord(clause, nameEnd) && (length == 0 || nameEnd < length))
                length = nameEnd;
        }
        if (length >= 4 && !isClause(clause.first(length)) && !namesKindOnly(clause.first(length)))
            return text.sliced(start, length);
        start = std::max(end, start + 1);
    }
    return {};
}

/// "由某某社主办的年会": whose the thing told is.
QString nameOfHost(const QString &line)
{
    static const QRegularExpression host(QStringLiteral("由(\\p{Han}{2,14}?)(?:联合)?(?:主办|举办|发起)"));
    const QString name = host.match(line.left(200)).captured(1);
    return isClause(name) ? QString() : name;
}

/// "某某总会副会长 姓名", "某省省长 姓名", "我代表某某": who speaks says for whom.
QString nameOfSpeaker(const QString &line)
{
    static constexpr QStringView kOffices[] = {u"省长",   u"市长",   u"主席",   u"县长", u"区长", u"会长",
                                               u"秘书长", u"理事长", u"董事长", u"院长", u"校长", u"检察长",
                                               u"主任",   u"馆长",   u"局长",   u"书记"};
    const QString words = text::foldUnits(line.left(60));
    if (const qsizetype at = words.indexOf(u"我代表"); at >= 0) {
        const qsizetype length = nameLength(QStringView(words).sliced(at + 3));
        return length >= 4 && words[at + 3] != u'省' ? line.sliced(at + 3, length) : QString();
    }
    if (words.startsWith(u"——在") || words.startsWith(u"--在")) {
        const qsizetype length =
            nameLength(QStringView(words).sliced(3, std::min<qsizetype>(words.size() - 3, 12)));
        return length >= 4 ? line.sliced(3, length) : QString();
    }
    const bool speaks =
        words.size() <= 30 && std::any_of(std::begin(kOffices), std::end(kOffices),
                                          [&](QStringView office) { return words.contains(office); });
    if (!speaks || isClause(words.left(2)))
        return {};
    if (const qsizetype length = nameLength(words); length > 0)
        return isClause(QStringView(words).first(length)) ? QString() : line.left(length);
    const qsizetype place = words.indexOf(u"省省长");
    const qsizetype city = words.indexOf(u"市市长");
    return place > 0 ? line.left(place + 1) : city > 0 ? line.left(city + 1) : QString();
}

/// A name that stands over "2022 Annual Report" and the like: a title that says the year and the kind only.
QString nameOverTitle(const Outline &outline)
{
    static const QRegularExpression kind(
        QStringLiteral("^\\W*(?:(?:19|20)\\d\\d)\\W*年?度?(?:annual|yearly|工作|年度)? "
                       "?(?:report|review|summary|总结|报告|年报|大事记)\\W*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString words = text::foldUnits(outline.kicker);
    const bool name =
        !words.isEmpty() && words.size() <= 40 && words.count(u' ') <= 6 && !words.contains(u',');
    return name && !isClause(words) && !isPartLabel(words) &&
                   kind.match(text::foldUnits(outline.title)).hasMatch()
               ? outline.kicker
               : QString();
}

/// "the City Library Association (CLA)": a name that is told with its short form.
QString nameWithShortForm(const QStringList &lines)
{
    static const QRegularExpression name(
        QStringLiteral("\\b(?:The )?([A-Z]\\w+(?: [\\w&-]+){0,4}? "
                       "(?:association|foundation|society|federation|council|institute|union)"
                       "(?: \\([A-Z]{2,6}\\)))"),
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : lines)
        if (const auto found = name.match(line.left(300)); found.hasMatch() && found.captured(1)[0].isUpper())
            return found.captured(1);
    return {};
}

/// The paragraphs a text begins with, whatever they are in the outline.
QStringList openingOf(const Source &source)
{
    constexpr qsizetype kOpening = 10;
    QStringList lines;
    for (const Paragraph &paragraph : source.paragraphs) {
        if (paragraph.role != ParagraphRole::Ignored)
            lines << paragraph.text;
        if (lines.size() == kOpening)
            break;
    }
    return lines;
}

/// "发布机构：某某局": what a page says of its text, on one line or two.
QString nameOfPublisher(const Source &source)
{
    constexpr std::size_t kHead = 20;
    static const QRegularExpression label(QStringLiteral("(?:发布机构|发布单位):(\\p{Han}*)"));
    for (std::size_t at = 0; at < std::min(kHead, source.paragraphs.size()); ++at) {
        const auto found = label.match(text::foldTight(source.paragraphs[at].text.left(100)));
        if (!found.hasMatch())
            continue;
        const bool onNext = found.captured(1).isEmpty() && at + 1 < source.paragraphs.size();
        const QString name =
            organizationIn(onNext ? source.paragraphs[at + 1].text.left(40) : found.captured(1));
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// "……欢迎加入 Tools 社区": the name of those who tell, said again and again.
QString nameOfCommunity(const QStringList &lines)
{
    constexpr qsizetype kOften = 3;
    static const QRegularExpression community(QStringLiteral("\\b([A-Z][A-Za-z.-]{2,}) ?(?:开源)?社区"));
    const QString text = lines.join(u'\n');
    for (auto found = community.globalMatch(text); found.hasNext();)
        if (const QString name = found.next().captured(1); text.count(name) >= kOften)
            return name;
    return {};
}

/// An office is called 某省政府 in titles; its name is 某省人民政府.
QString longName(QString name)
{
    if (name.endsWith(u"政府") && !name.endsWith(u"人民政府") && name.size() > 3)
        name.insert(name.size() - 2, u"人民");
    return name;
}

/// What stands right before the year in a title: "云川救援队2020年大事". A guess.
QString nameBeforeYear(const QString &title)
{
    const QString words = text::foldUnits(title);
    const qsizetype start = nameStart(words);
    const qsizetype end = runEnd(words, start);
    const bool yearFollows = end < words.size() && skipYear(words, end) > end;
    if (yearFollows && end - start >= 3 && end - start <= 20)
        return isClause(QStringView(words).sliced(start, end - start)) ? QString()
                                                                       : title.sliced(start, end - start);
    // "Tools Group 2022 Annual Review"
    static const QRegularExpression latin(
        QStringLiteral("^([A-Za-z][\\w.&' -]{2,40}?)(?:(?:[,:]| in)? (?:19|20)\\d\\d\\b.*"
                       "\\b(?:annual|report|review|highlights|summary)\\b| newsletter$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = latin.match(title).captured(1);
    return name == QLatin1String("The") ? QString() : name;
}

void findYear(const Source &source, Outline &outline)
{
    const auto take = [&](const QString &text) {
        const std::vector<int> years = yearsIn(text);
        if (years.empty())
            return false;
        // A span of years (1958—2008) is told up to its last; a report may look forward to the next
        // (2018年总结和2019年计划).
        const bool span = years.back() > years.front() + 1;
        outline.year = span ? years.back() : years.front();
        if (years.front() != years.back())
            outline.doubts.push_back({0, DoubtKind::YearGuessed, QString::number(*outline.year)});
        return true;
    };
    if (take(outline.title) || take(outline.kicker) || take(source.fileName))
        return;
    // Named most often at the beginning, then in the whole text.
    std::map<int, int> counts;
    int weight = 3;
    for (const Paragraph &paragraph : source.paragraphs) {
        const bool head =
            paragraph.role == ParagraphRole::Introduction || paragraph.role == ParagraphRole::SectionHeading;
        for (const int year :
             yearsIn(QStringView(paragraph.text).first(std::min<qsizetype>(paragraph.text.size(), 2000))))
            counts[year] += head ? weight : 1;
    }
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second <= b.second; });
    if (most != counts.end())
        outline.year = most->first;
    outline.doubts.push_back(
        {0, DoubtKind::YearGuessed, outline.year ? QString::number(*outline.year) : QString()});
}

} // namespace

std::vector<int> yearsIn(QStringView text)
{
    const QString words = text::foldUnits(text);
    std::vector<int> years;
    constexpr int kRepublic = 1911; ///< 民国一〇八年 is 2019
    for (qsizetype at = 0; at < words.size();) {
        const auto isDigit = [&](qsizetype index) {
            return words[index].isDigit() || text::isChineseNumeral(words[index]);
        };
        if (!isDigit(at)) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < words.size() && isDigit(end))
            ++end;
        const auto number = text::parseNumber(QStringView(words).sliced(at, end - at));
        const bool unit = end < words.size() && QStringView(u"万亿元人次个家项%.").contains(words[end]) &&
                          words[end] != u'.';
        if (number && end - at == 4 && number->value >= 1900 && number->value <= 2200 && !unit &&
            number->style != text::NumeralStyle::ChinesePositional)
            years.push_back(static_cast<int>(number->value));
        else if (number && number->value >= 1 && number->value < 200 && at >= 2 &&
                 QStringView(words).sliced(at - 2, 2) == u"民国" && end < words.size() && words[end] == u'年')
            years.push_back(kRepublic + static_cast<int>(number->value));
        at = end;
    }
    return years;
}

QString organizationIn(const QString &title)
{
    const QString words = text::foldUnits(title);
    qsizetype start = 0;
    // The name may stand behind the year, or behind a colon or a space.
    while (start < words.size()) {
        start += nameStart(QStringView(words).sliced(start));
        if (start >= words.size())
            break;
        const qsizetype end = runEnd(words, start);
        const qsizetype length = nameLength(QStringView(words).sliced(start, end - start));
        const QStringView name = QStringView(words).sliced(start, length);
        if (length > 0 && !speaksLikeClause(name) && !namesKindOnly(name))
            return text::trimmed(QStringView(title).sliced(start, length)).toString();
        // 青山镇2015年…, 临江区“十佳”…: a place is one where the name ends there.
        const QStringView run = QStringView(words).sliced(start, end - start);
        if (run.size() >= 2 && run.size() <= 12 && end < words.size() && run != u"乡镇" && run != u"城镇" &&
            QStringView(u"市区县省镇乡村州旗盟").contains(run.back()) &&
            (skipYear(words, end) > end || words[end] == u'“'))
            return title.sliced(start, run.size());
        start = std::max(end, start) + 1;
    }
    return englishName(title);
}

void findIdentity(const Source &source, Outline &outline)
{
    findYear(source, outline);
    if (outline.title.isEmpty())
        outline.doubts.push_back({0, DoubtKind::TitleGuessed, {}});
    outline.organization = longName(organizationIn(outline.title));
    if (!outline.organization.isEmpty())
        return;
    QString &found = outline.organization;
    const auto take = [&](const QString &name) {
        if (found.isEmpty())
            found = name;
    };
    for (const QString &line : outline.signature)
        if (!isByline(text::foldUnits(line)))
            take(organizationIn(line));
    // A kicker that is a name, not a motto that speaks of one.
    if (const QString name = organizationIn(outline.kicker);
        text::foldTight(name) == text::foldTight(outline.kicker))
        take(name);
    for (const QString &line :
         QStringList{outline.kicker} + outline.signature + outline.introduction.mid(0, 6))
        take(nameOfSpeaker(line));
    take(nameBeforeYear(outline.title));
    take(nameOverTitle(outline));
    take(nameWithShortForm(openingOf(source)));
    take(nameInOpening(outline.introduction.value(0)));
    if (const QString first = openingOf(source).value(0);
        outline.title.isEmpty() && titleCue(text::foldUnits(first)) >= 4)
        take(organizationIn(first));
    take(nameOfCommunity(openingOf(source)));
    take(nameOfPublisher(source));
    for (const QString &line : outline.introduction.mid(0, 3))
        take(nameOfHost(line));
    outline.doubts.push_back({0, DoubtKind::OrganizationGuessed, found});
}

} // namespace dashiji::intake
