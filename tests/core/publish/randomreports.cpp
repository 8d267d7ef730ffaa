// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/publish/randomreports.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace dashiji::test
{

namespace
{

class Maker
{
public:
    Maker(quint32 seed, Characters characters, Fullness fullness, const Media &media)
        : m_random(seed), m_characters(characters), m_fullness(fullness), m_media(media)
    {
    }

    Report report()
    {
        Report report;
        report.year = 1949 + below(100);
        report.title = text(1 + below(oneIn(10) ? 300 : 40));
        report.kicker = oneIn(2) ? text(below(40)) : QString();
        report.organization = oneIn(5) ? QString() : text(1 + below(30));
        report.introduction = oneIn(2) ? body(2000) : QString();
        report.signature = oneIn(2) ? text(1 + below(40)) : QString();
        const int sections = below(4);
        for (int i = 0; i < sections; ++i)
            report.sections.push_back(section());
        if (oneIn(3)) {
            report.documentNumber = text(1 + below(20));
            report.signer = oneIn(2) ? text(1 + below(oneIn(6) ? 200 : 8)) : QString();
            report.recipients = oneIn(2) ? text(below(100)) : QString();
            report.notes = oneIn(2) ? text(below(40)) : QString();
            if (oneIn(2))
                report.issued = QDate(report.year, 1 + below(12), 1 + below(28));
        }
        return report;
    }

private:
    int below(int limit) { return limit > 0 ? m_random.bounded(limit) : 0; }
    bool oneIn(int n) { return below(n) == 0; }

    Section section()
    {
        Section section;
        section.title = text(1 + below(oneIn(10) ? 300 : 30));
        section.introduction = oneIn(4) ? body(500) : QString();
        section.numbered = !oneIn(4);
        const int entries = below(6) + (m_fullness == Fullness::Written ? 1 : 0);
        for (int i = 0; i < entries; ++i)
            section.entries.push_back(entry());
        return section;
    }

    Entry entry()
    {
        Entry entry;
        entry.title = text(1 + below(oneIn(8) ? 300 : 40));
        const bool empty = m_fullness == Fullness::Any && oneIn(8);
        entry.body = empty ? QString() : body(oneIn(12) ? 20000 : 1500);
        const int photos = oneIn(3) ? below(5) : 0;
        for (int i = 0; i < photos; ++i)
            entry.photos.push_back(photo());
        std::sort(entry.photos.begin(), entry.photos.end(),
                  [](const Photo &a, const Photo &b) { return a.afterParagraph < b.afterParagraph; });
        return entry;
    }

    Photo photo()
    {
        static const QSize kShapes[] = {{4000, 3000}, {3000, 4000}, {1600, 900}, {1, 1},
                                        {20000, 20},  {20, 20000},  {300, 300},  {0, 0}};
        Photo photo;
        photo.caption = oneIn(6) ? QString() : text(1 + below(oneIn(8) ? 200 : 40));
        photo.credit = oneIn(4) ? text(1 + below(6)) : QString();
        photo.afterParagraph = below(4);
        if (!oneIn(4)) {
            photo.media = m_media;
            photo.media->size = kShapes[below(int(std::size(kShapes)))];
        }
        return photo;
    }

    /// Paragraphs; short ones are as likely as long ones.
    QString body(int longest)
    {
        const int length = int(std::pow(double(longest), m_random.generateDouble()));
        QString text;
        while (text.size() < length) {
            text += this->text(1 + below(std::min(length, oneIn(6) ? 2000 : 200)));
            text += QLatin1Char('\n');
        }
        return text;
    }

    QString text(int length)
    {
        constexpr int kFewCharacters = 4;
        const bool written = m_fullness == Fullness::Written;
        QString text;
        while (text.size() < length || (written && lettersIn(text) < kFewCharacters))
            text += piece();
        return text.trimmed().isEmpty() ? QStringLiteral("空") : text;
    }

    static int lettersIn(const QString &text)
    {
        return int(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }));
    }

    QString range()
    {
        const QString sign = QStringLiteral("—–～~-").mid(below(5), 1);
        const int from = 1990 + below(30);
        return QString::number(from) + sign + QString::number(from + 1 + below(9)) + QStringLiteral("年");
    }

    QString piece()
    {
        if (m_characters == Characters::English)
            return english();
        switch (below(m_characters == Characters::Any ? 15 : 11)) {
        case 0:
            return han() + mark();
        case 1:
            return QStringLiteral("《") + han() + QStringLiteral("》");
        case 2:
            return QStringLiteral("“") + han() + QStringLiteral("”");
        case 3:
            return QString::number(m_random.bounded(100000)) + QStringLiteral("万元");
        case 4:
            return latin();
        case 5:
            return QStringLiteral("（") + han() + QStringLiteral("）");
        case 6:
            return rare();
        case 7:
            return oneIn(3) ? range()
                            : han() + (oneIn(3) ? QStringLiteral("——") : QStringLiteral("、")) + han();
        case 11:
            return QStringLiteral("שלום עולם ").left(1 + below(9));
        case 12:
            return QString::fromUcs4(U"😀🇨🇳👩🏽\U0001FAE8\U0001F9FF" + below(6), 1);
        case 13:
            return QStringLiteral("e\u0301x\u0302नमเทพﷺ\u200b\u2060\u00a0\u3000")
                .mid(below(14), 1 + below(2));
        case 14:
            return QString::fromUcs4(U"\U000E01EF\U0010FFFD\uE000\uFFFD\u0007\u2028" + below(6), 1);
        default:
            return han();
        }
    }

    QString han()
    {
        static const QString kHan = QStringLiteral(
            "科技工作者之家建设学会年会创新发展服务中心调研座谈活动举办院士专家乡村振兴数字平台"
            "人口一二三大小上下东西南北重庆市区县企业项目签约成果转化培训青少年科普基地志愿");
        QString text;
        for (int i = 1 + below(8); i > 0; --i)
            text += kHan.at(below(int(kHan.size())));
        return text;
    }

    QString english()
    {
        static const QStringList kWords{QStringLiteral("association "),   QStringLiteral("of "),
                                        QStringLiteral("scientists, "),   QStringLiteral("internationally "),
                                        QStringLiteral("and "),           QStringLiteral("the "),
                                        QStringLiteral("demonstration "), QStringLiteral("(workshops) "),
                                        QStringLiteral("won "),           QStringLiteral("2019–2025 "),
                                        QStringLiteral("1,250 "),         QStringLiteral("public. "),
                                        QStringLiteral("“open day” "),    QStringLiteral("per cent "),
                                        QStringLiteral("well-known ")};
        return kWords.at(below(int(kWords.size())));
    }

    QString mark()
    {
        static const QString kMarks = QStringLiteral("，。；：！？、……");
        return kMarks.mid(below(8), 1);
    }

    QString latin()
    {
        static const QStringList kWords{
            QStringLiteral("Science"), QStringLiteral("IEEE"),      QStringLiteral("AI"),
            QStringLiteral("5G"),      QStringLiteral("R&D"),       QStringLiteral("e-mail"),
            QStringLiteral("3.6%"),    QStringLiteral("Chongqing"), QStringLiteral("2021-07")};
        const QString space(below(3), u' ');
        return space + kWords.at(below(int(kWords.size()))) + space;
    }

    QString rare() { return QString::fromUcs4(U"\U0002CB73珺喆\u4DAE\U00020BB7堃玥〇" + below(8), 1); }

    QRandomGenerator m_random;
    Characters m_characters;
    Fullness m_fullness;
    Media m_media;
};

Metric randomMetric(QRandomGenerator &random)
{
    static const QStringList kLabels{
        QStringLiteral("学术会议"),         QStringLiteral("院士工作站"),
        QStringLiteral("参加的科技工作者"), QStringLiteral("获奖论文"),
        QStringLiteral("科普基地"),         QStringLiteral("到位经费"),
        QStringLiteral("青少年科技教育"),   QStringLiteral("全年举办的区县科普活动"),
        QStringLiteral("怎样办成")};
    static const QStringList kUnits{QStringLiteral("场"), QStringLiteral("家"), QStringLiteral("万人次"),
                                    QStringLiteral("篇"), QStringLiteral("个"), QStringLiteral("万元")};
    static const Category kCategories[] = {Category::Activity, Category::Funding, Category::Station,
                                           Category::People,   Category::Award,   Category::Other};
    static const qint64 kSizes[] = {9, 100, 3000, 4000000};
    const int kind = random.bounded(6);
    Metric metric;
    metric.value = Decimal::fromInteger(1 + random.bounded(kSizes[random.bounded(4)]));
    metric.unit = kUnits.at(kind);
    metric.category = kCategories[kind];
    metric.label = kLabels.at(random.bounded(int(kLabels.size())));
    metric.aspect = random.bounded(3) == 0 ? Aspect::Total : Aspect::Period;
    metric.qualifier = random.bounded(4) == 0 ? Qualifier::Over : Qualifier::None;
    metric.state = random.bounded(2) == 0 ? MetricState::Confirmed : MetricState::Unconfirmed;
    return metric;
}

} // namespace

std::vector<publish::IndicatorSeries> addRandomNumbers(Report &report, quint32 seed)
{
    constexpr int kMostYears = 60;
    QRandomGenerator random(seed);
    std::vector<publish::IndicatorSeries> result;
    for (Section &section : report.sections) {
        for (Entry &entry : section.entries) {
            for (int i = random.bounded(4); i > 0; --i) {
                const Metric metric = randomMetric(random);
                entry.metrics.push_back(metric);
                publish::IndicatorSeries series;
                series.name = metric.label;
                series.unit = metric.unit;
                series.aspect = metric.aspect;
                for (int year = report.year - random.bounded(kMostYears); year < report.year; ++year) {
                    if (random.bounded(8) > 0)
                        series.values.push_back(
                            {year, Decimal::fromInteger(1 + random.bounded(5000)), Qualifier::None});
                }
                series.values.push_back({report.year, metric.value, metric.qualifier});
                result.push_back(std::move(series));
            }
        }
    }
    return result;
}

Report randomReport(quint32 seed, Characters characters, Fullness fullness, const Media &media)
{
    return Maker(seed, characters, fullness, media).report();
}

} // namespace dashiji::test
