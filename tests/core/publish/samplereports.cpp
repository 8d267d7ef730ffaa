// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publish/samplereports.h"

namespace dashiji::test
{

namespace
{

constexpr int kFirstYear = 1971; ///< of large reports and books

qint64 nextId()
{
    static qint64 last = 0;
    return ++last;
}

Entry entry(const QString &title, const QString &body, const QStringList &captions = {})
{
    Entry result;
    result.id.value = nextId();
    result.title = title;
    result.body = body;
    for (const QString &caption : captions) {
        Photo photo;
        photo.caption = caption;
        result.photos.push_back(photo);
    }
    return result;
}

Section section(SectionKind kind, const QString &title)
{
    Section result;
    result.id.value = nextId();
    result.kind = kind;
    result.title = title;
    return result;
}

Metric metric(qint64 value, const char *unit, const char *label, Category category)
{
    Metric result;
    result.value = Decimal::fromInteger(value);
    result.unit = QString::fromUtf8(unit);
    result.label = QString::fromUtf8(label);
    result.category = category;
    result.state = MetricState::Confirmed;
    return result;
}

/// Deterministic prose with numbers, quotation marks, book titles and Latin words.
QString prose(int seed, int sentences)
{
    static const QStringList kSentences{
        QStringLiteral("全年举办学术活动%1场，参加的科技工作者达%2余人次。"),
        QStringLiteral("编印《科普工作手册》《区县科协案例》等资料%1种，发放2.5万册。"),
        QStringLiteral("新建院士工作站%1家、全市增至%2家，为企业解决“卡脖子”难题。"),
        QStringLiteral("开展以“众心向党、自立自强”为主题的活动，收到作品%1件；评出一等奖3名。"),
        QStringLiteral("与 IEEE、ACM 等国际组织联合主办 2021 年会（Chongqing），签约项目%1个。"),
        QStringLiteral("会议认为，要在服务中凝聚人心——把论文写在祖国大地上……"),
        QStringLiteral("下拨专项经费408万元，占全年预算的%1%，较上年提高3.6个百分点。")};
    QString text;
    for (int i = 0; i < sentences; ++i) {
        QString sentence = kSentences.at((seed * 5 + i * 3) % kSentences.size());
        sentence.replace(QStringLiteral("%1"), QString::number(3 + (seed * 7 + i * 13) % 95));
        sentence.replace(QStringLiteral("%2"), QString::number(30 + (seed * 31 + i * 17) % 900));
        text += sentence;
    }
    return text;
}

} // namespace

Report smallReport()
{
    Report report;
    report.year = 2021;
    report.organization = QStringLiteral("某某市科协");
    report.title = QStringLiteral("2021年某某市科协“十件大事”“十大亮点”");
    report.kicker = QStringLiteral("凝心聚力 奋发有为");
    report.introduction = prose(1, 6);
    Section events = section(SectionKind::Events, QStringLiteral("十件大事"));
    events.introduction = QStringLiteral("按时间先后排列。");
    for (int i = 0; i < 5; ++i)
        events.entries.push_back(
            entry(QStringLiteral("第%1件大事：召开“科创中国”推进会").arg(i + 1), prose(i, 5 + i),
                  i % 2 == 0 ? QStringList{QStringLiteral("推进会现场%1").arg(i)} : QStringList()));
    Section highlights = section(SectionKind::Highlights, QStringLiteral("十大亮点"));
    for (int i = 0; i < 4; ++i)
        highlights.entries.push_back(entry(QStringLiteral("亮点之%1").arg(i + 1),
                                           prose(i + 9, 4) + QLatin1Char('\n') + prose(i + 20, 3)));
    report.sections = {events, highlights};
    report.signature = QStringLiteral("某某市科学技术协会\n2022年1月18日");
    return report;
}

Report largeReport(int years, int photosPerEntry)
{
    Report report = smallReport();
    report.sections.clear();
    for (int year = 0; year < years; ++year) {
        for (const bool events : {true, false}) {
            Section part =
                section(events ? SectionKind::Events : SectionKind::Highlights,
                        QString::number(kFirstYear + year) +
                            (events ? QStringLiteral("年十件大事") : QStringLiteral("年十大亮点")));
            for (int i = 0; i < 10; ++i) {
                QStringList captions;
                for (int k = 0; k < photosPerEntry; ++k)
                    captions.append(QStringLiteral("活动现场（%1）").arg(k + 1));
                part.entries.push_back(
                    entry(QStringLiteral("科技工作者之家建设迈出第%1步").arg(i + 1),
                          prose(year * 20 + i, 4) + QLatin1Char('\n') + prose(year + i * 3, 5), captions));
            }
            report.sections.push_back(part);
        }
    }
    return report;
}

Report reportWithPhotos(int entries, const std::vector<QSize> &shapes)
{
    Report report = largeReport(1);
    report.introduction = smallReport().introduction.left(150);
    report.sections.resize(1);
    auto &list = report.sections[0].entries;
    const std::vector<Entry> ten = list;
    list.clear();
    for (int i = 0; i < entries; ++i) {
        Entry entry = ten[size_t(i) % ten.size()];
        entry.id.value = 5000 + i;
        if (!shapes.empty()) {
            Photo photo;
            photo.caption = QStringLiteral("活动现场");
            photo.afterParagraph = 1;
            photo.media = Media{};
            photo.media->sha256 = QByteArray::number(i);
            photo.media->size = shapes[size_t(i) % shapes.size()];
            entry.photos = {photo};
        }
        list.push_back(entry);
    }
    return report;
}

Report traditionalReport()
{
    Report report = reportWithPhotos(7, {{2480, 1654}});
    report.title = QStringLiteral("某某市科學技術協會2021年度報告");
    report.sections[0].title = QStringLiteral("十件大事");
    for (Entry &entry : report.sections[0].entries)
        entry.body = QStringLiteral(
            "全年舉辦學術活動36場，參加的科技工作者達400餘人次。會議認為，要把論文寫在祖國大地上。");
    return report;
}

Report englishReport()
{
    Report report = reportWithPhotos(8, {{2480, 1654}});
    report.title = QStringLiteral("Annual report of an association");
    report.kicker = QStringLiteral("Together");
    report.introduction = QStringLiteral("What was done in a year, told in a few words.");
    report.sections[0].title = QStringLiteral("Major events");
    report.sections[0].introduction.clear();
    int number = 0;
    for (Entry &entry : report.sections[0].entries) {
        entry.title = QStringLiteral("An event of the year that took a number of people, %1").arg(++number);
        entry.body =
            QStringLiteral("A meeting of %1 members heard what the committees had prepared and took their "
                           "proposals up.\nThey will be carried out within the coming year.")
                .arg(number * 30);
        entry.photos[0].caption = QStringLiteral("The meeting");
    }
    return report;
}

std::vector<Report> yearlyReports(int first, int count)
{
    std::vector<Report> reports;
    for (int year = first; year < first + count; ++year) {
        Report report = smallReport();
        report.year = year;
        report.title.replace(QStringLiteral("2021"), QString::number(year));
        for (Section &section : report.sections) {
            for (Entry &entry : section.entries)
                entry.title += QStringLiteral("（%1）").arg(year);
        }
        reports.push_back(std::move(report));
    }
    return reports;
}

std::vector<Report> largeBook(int years, int photosPerEntry)
{
    const Report all = largeReport(years, photosPerEntry);
    std::vector<Report> reports;
    for (int i = 0; i < years; ++i) {
        Report report = smallReport();
        report.year = kFirstYear + i;
        report.title.replace(QStringLiteral("2021"), QString::number(report.year));
        report.sections.assign(all.sections.begin() + 2 * i, all.sections.begin() + 2 * (i + 1));
        int number = report.year % 100;
        for (Section &section : report.sections) {
            for (Entry &entry : section.entries) {
                number += 37;
                entry.metrics.push_back(metric(number, "场", "学术活动", Category::Activity));
                entry.metrics.push_back(metric(number * 10, "名", "科技工作者", Category::People));
            }
        }
        reports.push_back(std::move(report));
    }
    return reports;
}

std::vector<publish::IndicatorSeries> seriesOfLargeBook(int years)
{
    std::vector<publish::IndicatorSeries> result;
    for (const Aspect aspect : {Aspect::Total, Aspect::Period}) {
        publish::IndicatorSeries series;
        series.name = aspect == Aspect::Total ? QStringLiteral("海智工作站") : QStringLiteral("学术活动");
        series.unit = aspect == Aspect::Total ? QStringLiteral("家") : QStringLiteral("场");
        series.aspect = aspect;
        for (int i = 0; i < years; ++i)
            series.values.push_back({kFirstYear + i, Decimal::fromInteger(5 + 3 * i), Qualifier::None});
        result.push_back(std::move(series));
    }
    return result;
}

QStringList expectedStrings(const Report &report)
{
    QStringList result{report.title, report.kicker, report.organization};
    result += report.introduction.split(QLatin1Char('\n'));
    for (const Section &part : report.sections) {
        result.append(part.title);
        result += part.introduction.split(QLatin1Char('\n'));
        for (const Entry &e : part.entries) {
            if (e.candidate)
                continue;
            result.append(e.title);
            result += e.paragraphs();
            for (const Photo &photo : e.photos)
                result.append(photo.caption);
        }
    }
    result += report.signature.split(QLatin1Char('\n'));
    result.removeAll(QString());
    return result;
}

} // namespace dashiji::test
