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

    QString piece()
    {
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
            return han() + (oneIn(3) ? QStringLiteral("——") : QStringLiteral("、")) + han();
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

} // namespace

Report randomReport(quint32 seed, Characters characters, Fullness fullness, const Media &media)
{
    return Maker(seed, characters, fullness, media).report();
}

} // namespace dashiji::test
