// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/comparisonfile.h"

#include "core/publish/document/documenttree.h"
#include "core/publish/document/figuretext.h"
#include "core/workflow/newfile.h"
#include "core/workflow/pdfexport.h"

#include <QFileInfo>

#include <algorithm>

namespace dashiji::workflow
{

using Qt::StringLiterals::operator""_s;

namespace
{

using lookback::ComparedEntry;
using lookback::MetricChange;
using text::Piece;

/// What the page says itself, in the language of the reports.
struct PageWords {
    QString title; ///< "%1", "%2" = years
    QString legend;
    QString gone; ///< heading over what is no longer there
    QString copied;
    QString numbers;
    QString none; ///< of a number that is not told
    bool chinese = true;
};

PageWords wordsFor(const Report &report)
{
    if (publish::isChinese(report))
        return {u"%1年与%2年对照"_s,
                u"〔－　〕为删去，〔＋　〕为新增。"_s,
                u"不再出现"_s,
                u"一字未改"_s,
                u"数据"_s,
                u"—"_s,
                true};
    return {u"%1 and %2 compared"_s,
            u"〔－ 〕 was removed, 〔＋ 〕 was added."_s,
            u"No longer there"_s,
            u"Unchanged"_s,
            u"Numbers"_s,
            u"—"_s,
            false};
}

/// The entries in the order of the page, under the headings of the later report, then what is gone.
template <class Heading, class Each>
void walk(const ComparedYears &years, const PageWords &words, Heading heading, Each each)
{
    const auto &entries = years.comparison.entries;
    for (size_t i = 0; i < years.to.sections.size(); ++i) {
        const auto isHere = [i](const ComparedEntry &entry) {
            return entry.pair.to && entry.pair.to->section == i;
        };
        if (std::ranges::any_of(entries, isHere))
            heading(years.to.sections[i].title);
        for (const ComparedEntry &entry : entries)
            if (isHere(entry))
                each(entry);
    }
    const auto isGone = [](const ComparedEntry &entry) { return !entry.pair.to; };
    if (std::ranges::any_of(entries, isGone))
        heading(words.gone);
    for (const ComparedEntry &entry : entries)
        if (isGone(entry))
            each(entry);
}

QString rankOf(const std::optional<lookback::EntryPlace> &place, const PageWords &words)
{
    return place ? QString::number(place->entry + 1) : words.none;
}

QString titleOf(const ComparedYears &years, const PageWords &words)
{
    return words.title.arg(years.from.year).arg(years.to.year);
}

QString differenceOf(const MetricChange &change)
{
    if (!change.difference || change.difference->isZero())
        return {};
    const QString number = change.difference->toString();
    return number.startsWith(u'-') ? u'−' + number.sliced(1) : u'+' + number;
}

QString numbersOf(const MetricChange &change, const PageWords &words)
{
    const auto side = [&](const std::optional<metrics::YearValue> &value) {
        return value ? publish::figureText(
                           {value->value, {}, change.indicator.unit, value->scale, value->qualifier},
                           words.chinese)
                           .plain()
                     : words.none;
    };
    QString line = u"%1 → %2"_s.arg(side(change.from), side(change.to));
    for (const QString &more : {differenceOf(change), writtenPercent(change)})
        if (!more.isEmpty())
            line += u' ' + more;
    return line;
}

// --- html -------------------------------------------------------------------------------------------

constexpr QStringView kStyle = uR"(
:root { color-scheme: light dark; --gone: #B3261E; --new: #2A673B; --same: #865000; --line: #BDB6AA }
@media (prefers-color-scheme: dark) { :root { --gone: #FF9F95; --new: #8ACF99; --same: #F1BC63; --line: #5A6168 } }
body { max-width: 44em; margin: 2em auto; padding: 0 1em; line-height: 1.8; font-family: "Noto Sans CJK SC", sans-serif }
h1 { font-size: 1.6em } h2 { font-size: 1.2em; border-bottom: 1px solid var(--line) } h3 { font-size: 1.1em }
del { color: var(--gone) } ins { color: var(--new); text-decoration: underline double }
.rank { font-weight: normal; font-size: .87em; margin-right: .6em }
mark { background: none; color: inherit; border-left: 3px solid var(--same); padding-left: .3em }
table { border-collapse: collapse } td { padding: .1em 1em .1em 0; border-bottom: 1px solid var(--line) }
td + td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
p { white-space: pre-line }
)";

QString htmlOf(const text::Blackline &pieces)
{
    QString html;
    for (const Piece &piece : pieces) {
        const QString words = piece.text.toHtmlEscaped();
        switch (piece.kind) {
        case Piece::Kind::Same:
            html += words;
            break;
        case Piece::Kind::Removed:
            html += u"<del>%1</del>"_s.arg(words);
            break;
        case Piece::Kind::Added:
            html += u"<ins>%1</ins>"_s.arg(words);
            break;
        }
    }
    return html;
}

QString entryHtml(const ComparedEntry &entry, const PageWords &words)
{
    QString html = u"<h3><span class=\"rank\">%1 → %2</span>%3</h3>\n"_s.arg(
        rankOf(entry.pair.from, words), rankOf(entry.pair.to, words), htmlOf(entry.title));
    html += u"<p>%1</p>\n"_s.arg(htmlOf(entry.body));
    for (const lookback::CopiedSentence &sentence : entry.copied)
        html += u"<p>%1 <mark>%2</mark></p>\n"_s.arg(words.copied, sentence.text.toHtmlEscaped());
    if (entry.metrics.empty())
        return html;
    html += u"<table>\n"_s;
    for (const MetricChange &change : entry.metrics)
        html += u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(change.indicator.name.toHtmlEscaped(),
                                                           numbersOf(change, words).toHtmlEscaped());
    return html + u"</table>\n"_s;
}

// --- pages --------------------------------------------------------------------------------------------

/// What was removed and added in brackets, which stay within their paragraph.
QString bracketed(const text::Blackline &pieces)
{
    QString line;
    for (const Piece &piece : pieces) {
        if (piece.kind == Piece::Kind::Same) {
            line += piece.text;
            continue;
        }
        const QChar sign = piece.kind == Piece::Kind::Removed ? u'－' : u'＋';
        QStringList parts;
        for (const QString &part : piece.text.split(u'\n'))
            parts << (part.isEmpty() ? part : u"〔%1%2〕"_s.arg(sign).arg(part));
        line += parts.join(u'\n');
    }
    return line;
}

Entry entryOnPaper(const ComparedEntry &entry, const PageWords &words)
{
    Entry page;
    page.title = u"%1　%2 → %3"_s.arg(bracketed(entry.title), rankOf(entry.pair.from, words),
                                      rankOf(entry.pair.to, words));
    QStringList paragraphs = bracketed(entry.body).split(u'\n', Qt::SkipEmptyParts);
    for (const lookback::CopiedSentence &sentence : entry.copied)
        paragraphs << u"%1：%2"_s.arg(words.copied, sentence.text);
    for (const MetricChange &change : entry.metrics)
        paragraphs << u"%1：%2 %3"_s.arg(words.numbers, change.indicator.name, numbersOf(change, words));
    page.body = paragraphs.join(u'\n');
    page.state = EntryState::Written;
    return page;
}

Report onPaper(const ComparedYears &years)
{
    const PageWords words = wordsFor(years.to);
    Report page;
    page.year = years.to.year;
    page.organization = years.to.organization;
    page.title = titleOf(years, words);
    page.introduction = words.legend;
    walk(
        years, words,
        [&](const QString &heading) {
            Section &section = page.sections.emplace_back();
            section.title = heading;
            section.numbered = false;
        },
        [&](const ComparedEntry &entry) {
            page.sections.back().entries.push_back(entryOnPaper(entry, words));
        });
    return page;
}

Result<void> writePdf(const ComparedYears &years, const QString &path, const publish::Progress &progress)
{
    publish::PublishOptions options;
    for (const publish::PartName &part : publish::kParts)
        options.*part.part = part.part == &publish::Parts::introduction;
    TRY(exportPdf({onPaper(years)}, {}, path, options, progress));
    return {};
}

} // namespace

QString writtenPercent(const MetricChange &change)
{
    if (!change.permille || *change.permille == 0)
        return {};
    const int permille = std::abs(*change.permille);
    return u"%1%2.%3%"_s.arg(QChar(*change.permille < 0 ? u'−' : u'+')).arg(permille / 10).arg(permille % 10);
}

QString comparisonHtml(const ComparedYears &years)
{
    const PageWords words = wordsFor(years.to);
    const QString title = titleOf(years, words).toHtmlEscaped();
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
        "<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n<p>%4</p>\n"_s.arg(
            publish::isChinese(years.to) ? u"zh"_s : u"en"_s, title, kStyle.toString(),
            years.to.organization.toHtmlEscaped());
    walk(
        years, words,
        [&](const QString &heading) { html += u"<h2>%1</h2>\n"_s.arg(heading.toHtmlEscaped()); },
        [&](const ComparedEntry &entry) { html += entryHtml(entry, words); });
    return html + u"</body>\n</html>\n"_s;
}

Result<void> writeComparison(const ComparedYears &years, const QString &path,
                             const publish::Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html")
        return writeFile(path, comparisonHtml(years).toUtf8());
    if (ending == u"pdf")
        return writePdf(years, path, progress);
    Error error{ErrorCode::UnknownEnding, path, {}};
    error.choices = u".pdf, .html"_s;
    return tl::unexpected(error);
}

} // namespace dashiji::workflow
