// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/manyentries.h"

#include "core/archive/archive.h"
#include "core/archive/store/opening.h"
#include "core/archive/writer.h"
#include "core/text/folding.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>

namespace dashiji::test
{

using Qt::StringLiterals::operator""_s;

namespace
{

constexpr int kYears = 50;
constexpr int kFirstYear = 1975;
constexpr int kOfReport = 100;
constexpr int kWords = 6000;

/// Simplified and traditional, in turns.
const QString kForms =
    u"学學会會术術举舉办辦专專组組织織务務开開项項创創发發动動论論讲講赛賽传傳参參与與万萬场場个個"
    "业業国國际際乡鄉兴興数數经經济濟库庫议議询詢奖獎党黨领領习習贯貫彻徹层層资資区區县縣医醫体體网網"
    "络絡馆館结結离離纪紀编編设設计計评評选選"_s;
const QString kCommon =
    u"科技学会人员工作全年举办活动培训专家院士站点组织推进建设服务开展完成项目成果创新发展研究中心基地论坛讲"
    u"座大赛青少年"
    "科普宣传周日参与公众万人次场家个名支持企业合作交流国际乡村振兴数字经济智库建言决策咨询奖励表彰先进集体党"
    "建学习教育"
    "会议制度改革基层能力提升平台资源共享区县街道社区学校高校医院媒体网络安全信息流动科技馆计划年度首届第成立周年"_s;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

/// What comes out is the same on every machine.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool falls(int outOf) { return below(outOf) == 0; }
    /// Small numbers as often as frequent words are.
    int uneven(int limit)
    {
        const double share = static_cast<double>(m_random()) / 4294967296.0;
        return std::min(limit - 1, static_cast<int>(4 * (std::pow(limit / 4.0 + 1, share) - 1)));
    }

private:
    std::mt19937 m_random;
};

namespace
{

/// The text in one of the ways in which not everybody writes.
QString writtenOtherwise(const QString &text, int way, Dice &dice)
{
    if (way == 0)
        return ManyEntries::traditional(text).isNull() ? text : ManyEntries::traditional(text);
    QString other;
    for (const QChar sign : text) {
        other += way == 1 && sign.isDigit() && sign.unicode() < 0x80 ? QChar(sign.unicode() + 0xfee0) : sign;
        if (way == 2 && dice.falls(3))
            other += u' ';
        if (way == 3 && dice.falls(20))
            other += u'\n';
    }
    return other;
}

} // namespace

ManyEntries::ManyEntries(int entries) : m_entries(entries)
{
    Dice dice(7);
    QString signs;
    for (int i = 0; i < 8; ++i)
        signs += kCommon;
    for (int i = 0; i < 2600; ++i)
        signs += QChar(0x4e00 + dice.below(6000));
    for (int i = 0; i < kWords; ++i) {
        QString word;
        for (int left = 2 + std::max(0, dice.below(5) - 2); left > 0; --left)
            word += signs.at(dice.below(static_cast<int>(signs.size())));
        m_words << word;
    }
}

int ManyEntries::reports() const
{
    return m_entries / kOfReport;
}

int ManyEntries::organizationOf(int report)
{
    return report / kYears;
}

QString ManyEntries::clause(Dice &dice) const
{
    QString text;
    for (int left = dice.between(3, 8); left > 0; --left) {
        text += m_words.at(dice.uneven(kWords));
        if (dice.falls(12))
            text += QString::number(dice.between(1, 9999));
    }
    return text;
}

QString ManyEntries::paragraph(Dice &dice) const
{
    QStringList clauses;
    for (int left = dice.between(3, 6); left > 0; --left)
        clauses << clause(dice);
    return clauses.join(u'，') + u'。';
}

Report ManyEntries::report(int index) const
{
    Dice dice(static_cast<unsigned>(index) + 100);
    Report report;
    report.year = kFirstYear + index % kYears;
    report.title = u"%1年度报告"_s.arg(report.year);
    report.introduction = paragraph(dice);
    report.sections.resize(2);
    report.sections[0].kind = SectionKind::Events;
    report.sections[0].title = u"十件大事"_s;
    report.sections[1].kind = SectionKind::Highlights;
    report.sections[1].title = u"十大亮点"_s;
    for (int i = 0; i < kOfReport; ++i) {
        Entry &entry = report.sections[static_cast<size_t>(i % 2)].entries.emplace_back();
        entry.title = clause(dice);
        QStringList paragraphs;
        for (int left = dice.between(2, 4); left > 0; --left)
            paragraphs << paragraph(dice);
        entry.body = paragraphs.join(u'\n');
        if (dice.falls(2))
            entry.photos.emplace_back().caption = clause(dice);
        if (dice.falls(4))
            entry.body = writtenOtherwise(entry.body, dice.below(4), dice);
    }
    return report;
}

QStringList ManyEntries::queries(int count, int length, unsigned seed) const
{
    Dice dice(seed);
    QStringList queries;
    while (queries.size() < count) {
        const Report from = report(dice.below(reports()));
        for (int tries = 20; tries > 0 && queries.size() < count; --tries) {
            const Entry &entry = from.sections[0].entries[static_cast<size_t>(dice.below(kOfReport / 2))];
            const QString text = text::foldTight(dice.falls(6) ? entry.title : entry.body);
            const int wanted = length > 0 ? length : dice.between(1, 8);
            const QString query = text.mid(dice.below(static_cast<int>(text.size())), wanted);
            if (query.size() == wanted && !query.contains(u'。') && !query.contains(u','))
                queries << query;
        }
    }
    return queries;
}

QString ManyEntries::traditional(const QString &words)
{
    QString other = words;
    for (QChar &sign : other)
        if (const qsizetype at = kForms.indexOf(sign); at >= 0 && at % 2 == 0)
            sign = kForms.at(at + 1);
    return other == words ? QString() : other;
}

int askedEntries()
{
    const int asked = qEnvironmentVariableIntValue("DASHIJI_ENTRIES");
    return asked > 0 ? asked : 2000;
}

LargeArchive::LargeArchive(const ManyEntries &many)
{
    const auto archive = must(archive::Archive::create(path, u"市协会"_s));
    OrganizationId owner;
    const int tenth = std::max(1, many.reports() / 10);
    for (int index = 0; index < many.reports(); ++index) {
        if (index > 0 && ManyEntries::organizationOf(index) != ManyEntries::organizationOf(index - 1))
            owner = must(
                archive->writer().addOrganization(u"第%1区协会"_s.arg(ManyEntries::organizationOf(index))));
        Report report = many.report(index);
        report.owner = owner;
        const double before = processorTime();
        const ReportId id = must(archive->writer().importReport(report));
        const double spent = processorTime() - before;
        if (index < tenth)
            firstTenth += spent / tenth / kOfReport;
        if (index >= many.reports() - tenth)
            lastTenth += spent / tenth / kOfReport;
        std::vector<EntryId> &ids = entries.emplace_back();
        for (const Section &section : must(archive->report(id)).sections)
            for (const Entry &entry : section.entries)
                ids.push_back(entry.id);
    }
}

double LargeArchive::indexBytes() const
{
    const auto opened = must(archive::openFile(path));
    return static_cast<double>(must(opened.database->integer(
        u"SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name LIKE 'search_%'"_s)));
}

double processorTime()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto at = static_cast<size_t>(static_cast<double>(values.size()) * share);
    return values[std::min(at, values.size() - 1)];
}

} // namespace dashiji::test
