// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports of many houses with their metrics marked by hand: [[words=value unit
// qualifier|label|category|aspect]].
// "-" is no unit, 3..5 a range; labels and other parts may have alternatives (a/b) and may be left out.
#include "core/metrics/extraction.h"
#include "core/model/enumtext.h"
#include "tests/support/printers.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::metrics;
using Qt::StringLiterals::operator""_s;

namespace
{

struct MarkedMetric {
    qsizetype start = 0;
    QString words;
    QString value;
    QString unit;
    QString qualifier;
    QStringList labels;
    QStringList categories;
    QStringList aspects;
};

struct MarkedParagraph {
    QString text;
    std::vector<MarkedMetric> metrics;
};

MarkedParagraph readParagraph(const QString &line)
{
    MarkedParagraph paragraph;
    qsizetype at = 0;
    for (qsizetype open = line.indexOf(u"[["); open >= 0; open = line.indexOf(u"[[", at)) {
        const qsizetype close = line.indexOf(u"]]", open);
        const QString mark = line.mid(open + 2, close - open - 2);
        paragraph.text += QStringView(line).mid(at, open - at);
        const qsizetype equals = mark.lastIndexOf(u'=');
        const QStringList parts = mark.mid(equals + 1).split(u'|');
        const QStringList facts = parts[0].split(u' ');
        const auto choices = [&](qsizetype index) {
            return parts.value(index).split(u'/', Qt::SkipEmptyParts);
        };
        paragraph.metrics.push_back({paragraph.text.toUcs4().size(), mark.left(equals), facts.value(0),
                                     facts.value(1) == u"-" ? QString() : facts.value(1),
                                     facts.value(2, u"none"_s), choices(1), choices(2), choices(3)});
        paragraph.text += QStringView(mark).left(equals);
        at = close + 2;
    }
    paragraph.text += QStringView(line).mid(at);
    return paragraph;
}

QString shown(const QString &words, const QString &value, const QString &unit, const QString &qualifier)
{
    return words + u'|' + value + u'|' + unit + u'|' + qualifier;
}

QString shown(const FoundMetric &metric)
{
    const QString upper = metric.valueMax ? u".."_s + metric.valueMax->toString() : QString();
    return shown(metric.text, metric.value.toString() + upper, metric.unit, enumText(metric.qualifier));
}

/// One of the labels says the same, be it with fewer words or more.
bool namesTheSame(const QString &label, const QStringList &expected)
{
    return std::any_of(expected.begin(), expected.end(), [&](const QString &other) {
        return !label.isEmpty() && (label.contains(other) || other.contains(label));
    });
}

std::vector<QString> proseFiles()
{
    const QDir folder(test::dataFile(u"metrics"_s));
    std::vector<QString> names;
    for (const QString &name : folder.entryList({u"*.txt"_s}))
        names.push_back(folder.filePath(name));
    return names;
}

} // namespace

class Prose : public testing::TestWithParam<QString>
{
};

TEST_P(Prose, GivesWhatWasMarkedAndNothingElse)
{
    const UnitLexicon lexicon = UnitLexicon::standard();
    QFile file(GetParam());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const MarkedParagraph paragraph = readParagraph(line);
        const auto found = extractMetrics(paragraph.text, lexicon).metrics;
        QStringList expected;
        QStringList read;
        for (const MarkedMetric &metric : paragraph.metrics)
            expected << shown(metric.words, metric.value, metric.unit, metric.qualifier);
        for (const FoundMetric &metric : found)
            read << shown(metric);
        EXPECT_EQ(read, expected) << paragraph.text.toStdString();
        if (read != expected)
            continue;
        for (size_t i = 0; i < found.size(); ++i) {
            const MarkedMetric &mark = paragraph.metrics[i];
            const QString label = found[i].labels.empty() ? QString() : found[i].labels.front().text;
            const std::string place = line.toStdString() + " at " + mark.words.toStdString();
            EXPECT_EQ(found[i].start, mark.start) << place;
            EXPECT_TRUE(mark.labels.isEmpty() || namesTheSame(label, mark.labels))
                << label.toStdString() << ": " << place;
            EXPECT_TRUE(mark.categories.isEmpty() || mark.categories.contains(enumText(found[i].category)))
                << enumText(found[i].category).toStdString() << ": " << place;
            EXPECT_TRUE(mark.aspects.isEmpty() || mark.aspects.contains(enumText(found[i].aspect)))
                << enumText(found[i].aspect).toStdString() << ": " << place;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Reports, Prose, testing::ValuesIn(proseFiles()),
                         [](const auto &file) { return QFileInfo(file.param).baseName().toStdString(); });
