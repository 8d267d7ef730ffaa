// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of many layouts (tests/data/intake), each with the outline it must become and the rule it stands for.
#include "core/intake/outlinejson.h"
#include "core/intake/source.h"
#include "tests/support/printers.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace dashiji;
using namespace Qt::StringLiterals;

namespace
{

QStringList sampleNames()
{
    QStringList names = QDir(test::dataFile(u"intake"_s)).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

/// An outline as the expectations tell it: paragraphs are counted, doubts left out.
QJsonObject summary(const QJsonObject &outline, const QJsonObject &expected)
{
    QJsonArray sections;
    for (const QJsonValue &section : outline[u"sections"_s].toArray()) {
        QJsonArray entries;
        for (const QJsonValue &value : section[u"entries"_s].toArray()) {
            QJsonObject entry = value.toObject();
            entry[u"paragraphs"_s] = entry[u"paragraphs"_s].toArray().size();
            entries.append(entry);
        }
        QJsonObject told{
            {u"kind"_s, section[u"kind"_s]}, {u"title"_s, section[u"title"_s]}, {u"entries"_s, entries}};
        const QJsonValue wanted = expected[u"sections"_s].toArray().at(sections.size());
        if (wanted.toObject().contains(u"introduction"_s))
            told[u"introduction"_s] = section[u"introduction"_s].toArray().size();
        sections.append(told);
    }
    QJsonObject told{{u"rule"_s, expected[u"rule"_s]}, {u"sections"_s, sections}};
    for (const QString &key : {u"title"_s, u"kicker"_s, u"year"_s, u"organization"_s})
        if (expected.contains(key))
            told[key] = outline[key];
    for (const QString &key : {u"introduction"_s, u"signature"_s})
        if (expected.contains(key))
            told[key] = outline[key].toArray().size();
    return told;
}

QByteArray printed(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace

class LayoutTest : public testing::TestWithParam<QString>
{
};

TEST_P(LayoutTest, BecomesItsOutline)
{
    QFile file(test::dataFile(u"intake/"_s + GetParam() + u".json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    ASSERT_FALSE(expected.isEmpty());
    const auto source = intake::readSource(test::dataFile(u"intake/"_s + GetParam() + u".txt"_s));
    ASSERT_TRUE(source) << why(source);
    const QJsonObject outline = summary(intake::toJson(intake::buildOutline(*source)), expected);
    EXPECT_EQ(printed(outline).toStdString(), printed(expected).toStdString());
}

/// Wherever a text came from, and whatever its line ends, it is the same report.
TEST_P(LayoutTest, IsTheSameWithOtherLineEnds)
{
    const auto source = intake::readSource(test::dataFile(u"intake/"_s + GetParam() + u".txt"_s));
    ASSERT_TRUE(source) << why(source);
    QString text;
    int line = 1;
    for (const intake::Paragraph &paragraph : source->paragraphs) {
        for (; line < paragraph.line; ++line)
            text += u"\r\n"_s;
        text += QString(paragraph.indent, u' ') + paragraph.text;
    }
    auto again = intake::readSource(text.toUtf8(), source->fileName);
    ASSERT_TRUE(again) << why(again);
    ASSERT_EQ(again->paragraphs.size(), source->paragraphs.size());
    // What was broken into lines now stands on one.
    for (std::size_t at = 0; at < again->paragraphs.size(); ++at)
        again->paragraphs[at].lines = source->paragraphs[at].lines;
    EXPECT_EQ(again->paragraphs, source->paragraphs);
}

/// Every word of the file is somewhere in the paragraphs: nothing is lost or changed.
TEST_P(LayoutTest, KeepsEveryWord)
{
    const auto source = intake::readSource(test::dataFile(u"intake/"_s + GetParam() + u".txt"_s));
    ASSERT_TRUE(source) << why(source);
    const intake::Outline outline = intake::buildOutline(*source);
    QString all =
        outline.title + outline.kicker + outline.introduction.join(u' ') + outline.signature.join(u' ');
    for (const intake::OutlineSection &section : outline.sections) {
        all += section.title + section.introduction.join(u' ');
        for (const intake::OutlineEntry &entry : section.entries)
            all += entry.title + u' ' + entry.paragraphs.join(u' ') + entry.captions.join(u' ');
    }
    for (const intake::Paragraph &paragraph : source->paragraphs) {
        if (paragraph.role == intake::ParagraphRole::Ignored || paragraph.text.startsWith(u"!["))
            continue;
        const QString words =
            paragraph.text.sliced(std::max<qsizetype>(paragraph.markerLength, paragraph.titleLength));
        EXPECT_TRUE(all.contains(words.right(6).trimmed())) << paragraph.text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, LayoutTest, testing::ValuesIn(sampleNames()), [](const auto &sample) {
    return QString(sample.param).replace(u'-', u'_').toStdString();
});
