// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/document/documenttree.h"

#include "core/publish/document/deserving.h"
#include "core/publish/document/traditional.h"
#include "core/publish/type/charclass.h"

#include <algorithm>
#include <map>

namespace dashiji::publish
{

namespace
{

QStringList paragraphsOf(const QString &text)
{
    QStringList result;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            result.append(line);
    }
    return result;
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

/// 2021 → 二〇二一年度
QString printedYear(int year, bool chinese)
{
    return chinese ? chineseDigits(year) + QStringLiteral("年度") : QString::number(year);
}

/// Never empty.
QString titleOf(const Report &report, const DocumentWords &words)
{
    const QString title = oneLine(report.title);
    return title.isEmpty() ? words.untitled.arg(report.year) : title;
}

/// A text that names the last year of a book names all its years: 2021年大事 → 2019—2021年大事.
QString namingYears(QString text, int first, int last, bool chinese)
{
    const QString to = chinese ? QStringLiteral("—") : QStringLiteral("–");
    text.replace(QString::number(last), QString::number(first) + to + QString::number(last));
    return text.replace(chineseDigits(last), chineseDigits(first) + to + chineseDigits(last));
}

/// What a picture shows, said by itself: its caption is read beside it and not said again.
QString alternativeOf(const Photo &photo, const DocumentWords &words)
{
    if (const QString own = photo.altText.simplified(); !own.isEmpty())
        return own;
    return photo.media ? words.photo : words.missingPicture;
}

QString captionOf(const Photo &photo, const DocumentWords &words)
{
    const QString caption = photo.caption.trimmed();
    const QString credit = photo.credit.trimmed();
    return credit.isEmpty() ? caption : words.credit.arg(caption, credit);
}

/// Enough of its words to tell their language.
QString sampleOf(const Report &report)
{
    QString sample = report.title + report.introduction.left(500);
    for (const Section &section : report.sections) {
        sample += section.title;
        for (const Entry &entry : section.entries)
            sample += entry.title + entry.body.left(100);
        if (sample.size() > 2000)
            break;
    }
    return sample;
}

class Composer
{
public:
    Composer(const Report &report, const PublishOptions &options, DocumentTree &tree)
        : m_report(report)
        , m_options(options)
        , m_tree(tree)
        , m_index(tree.numbers.size())
        , m_leftOut(leftOutOf(options.series))
    {
        m_tree.numbers.push_back(numbers());
    }

    void run()
    {
        if (m_tree.ofYears) {
            addYearHeading();
        } else if (!m_options.cover) {
            add(Role::Kicker, m_report.kicker);
            add(Role::Title, m_tree.title);
        }
        if (m_options.introduction && !m_report.introduction.trimmed().isEmpty()) {
            add(Role::IntroductionHeading, m_tree.words.introduction);
            addParagraphs(m_report.introduction);
        }
        const ReportNumbers &numbers = m_tree.numbers[m_index];
        if (!numbers.figures.empty())
            add(Role::Figures, m_tree.words.figures).report = m_index;
        for (const Section &section : m_report.sections)
            addSection(section);
        for (const QString &line : paragraphsOf(m_report.signature))
            add(Role::Signature, line);
        if (!numbers.series.empty())
            add(Role::Charts, m_tree.words.charts).report = m_index;
        if (!numbers.metrics.empty())
            add(Role::MetricTable, m_tree.words.metrics).report = m_index;
    }

private:
    Block &add(Role role, const QString &text)
    {
        Block block;
        block.role = role;
        block.text = text;
        m_tree.blocks.push_back(std::move(block));
        return m_tree.blocks.back();
    }

    ReportNumbers numbers()
    {
        ReportNumbers numbers;
        numbers.year = m_report.year;
        numbers.organization = oneLine(m_report.organization);
        if (m_options.figures)
            numbers.figures = yearFigures(m_report, m_tree.chinese, m_leftOut);
        if (m_options.charts) {
            const auto charted = chartedSeries(m_options.series, m_report.year);
            numbers.series = pickedSeries(m_report, charted);
            m_charts = seriesOfEntries(m_report, charted);
        }
        if (m_options.metrics)
            numbers.metrics = metricRows(m_report, m_tree.chinese);
        if (m_tree.traditional)
            writeTraditional(numbers);
        return numbers;
    }

    /// Measure words and what stands around values are the lexicon's; labels are the report's own words.
    void writeTraditional(ReportNumbers &numbers)
    {
        for (LargeFigure &figure : numbers.figures)
            figure.text = inTraditional(figure.text);
        for (IndicatorSeries &series : numbers.series)
            series.unit = inTraditional(series.unit);
        for (auto &[entry, series] : m_charts)
            series.unit = inTraditional(series.unit);
        for (MetricRow &row : numbers.metrics) {
            row.value = inTraditional(row.value);
            row.aspect = inTraditional(row.aspect);
        }
    }

    static FigureText inTraditional(const FigureText &text)
    {
        return {inTraditional(text.sign), inTraditional(text.digits), inTraditional(text.unit)};
    }
    static QString inTraditional(const QString &words) { return publish::inTraditional(words); }

    void addYearHeading()
    {
        Block &heading = add(Role::YearHeading, titleOf(m_report, m_tree.words));
        heading.number = printedYear(m_report.year, m_tree.chinese);
        heading.report = m_index;
        if (const QString kicker = oneLine(m_report.kicker); !kicker.isEmpty())
            add(Role::Kicker, kicker);
    }

    void addParagraphs(const QString &text)
    {
        for (const QString &paragraph : paragraphsOf(text))
            add(Role::Paragraph, paragraph);
    }

    void addSection(const Section &section)
    {
        Block &heading = add(Role::SectionHeading, section.title);
        heading.subject = section.id;
        heading.rank = ++m_section;
        addParagraphs(section.introduction);
        int rank = 0;
        for (const Entry &entry : section.entries) {
            if (!entry.candidate)
                addEntry(entry, section.numbered ? ++rank : 0);
        }
    }

    void addEntry(const Entry &entry, int rank)
    {
        Block &heading = add(Role::EntryHeading, entry.title);
        heading.subject = entry.id;
        heading.rank = rank;
        heading.report = m_index;
        for (const Metric *metric : deservingMetrics(entry, m_leftOut)) {
            const FigureText text = figureText(*metric, m_tree.chinese);
            heading.figures.push_back({m_tree.traditional ? inTraditional(text) : text,
                                       metric->label.simplified(),
                                       {},
                                       metric->value});
        }
        if (const auto chart = m_charts.find(&entry); chart != m_charts.end())
            heading.chart = std::make_shared<IndicatorSeries>(std::move(chart->second));
        int paragraphs = 0;
        size_t photo = 0;
        const auto addPhotos = [&](bool all) {
            for (; m_options.photos && photo < entry.photos.size() &&
                   (all || entry.photos[photo].afterParagraph <= paragraphs);
                 ++photo) {
                const Photo &one = entry.photos[photo];
                const bool alone = !one.media && !m_options.emptyFrames;
                Block &figure = add(alone ? Role::LoneCaption : Role::Figure, captionOf(one, m_tree.words));
                if (one.media)
                    figure.media = std::make_shared<Media>(*one.media);
                figure.alternative = alternativeOf(one, m_tree.words);
                m_tree.lonelyCaptions += alone;
            }
        };
        for (const QString &paragraph : paragraphsOf(entry.text(m_options.length))) {
            addPhotos(false);
            add(Role::Paragraph, paragraph);
            ++paragraphs;
        }
        addPhotos(true);
    }

    const Report &m_report;
    const PublishOptions &m_options;
    DocumentTree &m_tree;
    const size_t m_index;               ///< of the report
    const std::set<MetricId> m_leftOut; ///< numbers that are not shown large
    std::map<const Entry *, IndicatorSeries> m_charts;
    int m_section = 0;
};

} // namespace

bool isTraditional(const Report &report)
{
    return isTraditional(sampleOf(report));
}

bool isChinese(const Report &report)
{
    const QString sample = sampleOf(report);
    qsizetype han = 0;
    qsizetype letters = 0;
    for (const char32_t c : sample.toUcs4()) {
        han += isIdeograph(c);
        letters += classOf(c) == CharClass::Letter;
    }
    constexpr int kLettersOfWord = 4; // one Han character says about as much as four letters
    return han * kLettersOfWord >= letters;
}

DocumentTree composeDocument(const std::vector<const Report *> &reports, const PublishOptions &options,
                             const DocumentWords &words)
{
    // a book bears the names its newest report has
    const Report &report = *reports.back();
    DocumentTree tree;
    tree.ofYears = reports.size() > 1;
    tree.chinese = isChinese(report);
    tree.traditional = isTraditional(report);
    tree.words = words;
    tree.title = titleOf(report, tree.words);
    const auto sameKicker = [&](const Report *other) { return other->kicker == report.kicker; };
    if (std::ranges::all_of(reports, sameKicker))
        tree.kicker = oneLine(report.kicker);
    tree.organization = oneLine(report.organization);
    tree.author = tree.organization.isEmpty() ? oneLine(report.signature).left(200) : tree.organization;
    tree.language = tree.traditional ? QStringLiteral("zh-Hant")
                    : tree.chinese   ? QStringLiteral("zh-CN")
                                     : QStringLiteral("en");
    tree.year = printedYear(report.year, tree.chinese);
    if (const int first = reports.front()->year; first != report.year) {
        tree.title = namingYears(tree.title, first, report.year, tree.chinese);
        tree.year = namingYears(tree.year, first, report.year, tree.chinese);
    }
    if (!tree.ofYears)
        tree.issue = issueOf(report, tree.words, tree.chinese);
    for (const Report *one : reports)
        Composer(*one, options, tree).run();
    return tree;
}

} // namespace dashiji::publish
