// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/publishing.h"
#include "tests/core/publish/corpusreport.h"
#include "tests/core/publish/pdfreading.h"
#include "tests/core/publish/samplephotos.h"
#include "tests/core/publish/samplereports.h"
#include "tests/support/printers.h"
#include "tests/support/testfiles.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <thread>

using namespace dashiji;
using namespace dashiji::publish;
using namespace dashiji::test;

namespace
{

/// Takes some bytes and then no more, as a full disk.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room >= 0 ? size : -1;
    }

private:
    qint64 m_room;
};

Report reportWith(const QString &text)
{
    Report report;
    report.year = 2021;
    report.title = text;
    report.kicker = text;
    report.organization = text;
    report.introduction = text;
    report.signature = text;
    Section section;
    section.title = text;
    section.introduction = text;
    Entry entry;
    entry.title = text;
    entry.body = text;
    Photo photo;
    photo.caption = text;
    photo.credit = text;
    entry.photos.push_back(photo);
    section.entries.push_back(entry);
    report.sections.push_back(section);
    return report;
}

void expectSound(const QByteArray &bytes)
{
    ASSERT_FALSE(bytes.isEmpty());
    auto pdf = readPdf(bytes);
    EXPECT_FALSE(pdf->getAllPages().empty());
    EXPECT_TRUE(pdf->getWarnings().empty());
}

TEST(PublishingTest, TheSameReportAndDateGiveTheSameBytes)
{
    const Report report = smallReport();
    const QByteArray first = pdfOf(report);
    EXPECT_EQ(first, pdfOf(report));
    PublishOptions later = fixedDate();
    later.date = later.date.addDays(1);
    EXPECT_NE(first, pdfOf(report, {}, later));
}

/// The two identifiers in the file's trailer.
std::pair<std::string, std::string> identifiersOf(const QByteArray &bytes)
{
    const auto pdf = readPdf(bytes);
    QPDFObjectHandle array = pdf->getTrailer().getKey("/ID");
    return {array.getArrayItem(0).getStringValue(), array.getArrayItem(1).getStringValue()};
}

TEST(PublishingTest, EveryFileHasAnIdentifierOfItsOwn)
{
    std::set<std::string> identifiers;
    PhotoStore store;
    Report report = smallReport();
    Photo photo;
    photo.media = store.add(encoded(quarters({64, 48}), "JPEG"), {64, 48});
    report.sections[0].entries[0].photos = {photo};
    PublishOptions options = fixedDate();
    const auto note = [&](int expected) {
        const auto [first, second] = identifiersOf(pdfOf(report, store.loader(), options));
        EXPECT_EQ(first.size(), 16U);
        EXPECT_EQ(first, second);
        identifiers.insert(first);
        EXPECT_EQ(int(identifiers.size()), expected);
    };
    note(1);
    note(1);
    options.photoSize = PhotoSize::Email;
    note(2);
    options.pdfMode = PdfMode::A2Ua;
    note(3);
    options.date = options.date.addDays(1);
    note(4);
    report.sections[0].entries[0].body += u'字';
    note(5);
    report.sections[0].entries[0].photos[0].media =
        store.add(encoded(quarters({64, 48}).mirrored(), "JPEG"), {64, 48});
    note(6);
}

TEST(PublishingTest, EveryWordIsInTheTextLayer)
{
    Report report = smallReport();
    report.sections.resize(1);
    report.sections[0].entries.resize(2); // few, so that no page break parts a paragraph
    const auto text = extractedText(pdfOf(report));
    if (!text)
        GTEST_SKIP() << "needs poppler-utils";
    for (QString expected : expectedStrings(report)) {
        expected.removeIf([](QChar c) { return c.isSpace(); });
        EXPECT_TRUE(text->contains(expected)) << expected.toStdString();
    }
}

TEST(PublishingTest, CharactersThatShareAGlyphKeepTheirOwnText)
{
    // a Kangxi radical is drawn by the ideograph's glyph; both must be found as typed
    const auto text = extractedText(pdfOf(reportWith(QStringLiteral("人口⼈口 年会𠮷祥"))));
    if (!text)
        GTEST_SKIP() << "needs poppler-utils";
    EXPECT_TRUE(text->contains(QStringLiteral("人口⼈口年会𠮷祥"))) << text->toStdString();
}

TEST(PublishingTest, LayoutWorksInAWorkerThreadAndItsPagesAnywhere)
{
    QByteArray fromThread;
    std::optional<PageDocument> document;
    std::thread([&] {
        fromThread = pdfOf(smallReport());
        document = *layoutReport(smallReport(), fixedDate());
    }).join();
    EXPECT_EQ(fromThread, pdfOf(smallReport()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(writePdf(*document, fixedDate(), {}, buffer));
    EXPECT_EQ(buffer.data(), fromThread);
}

TEST(PublishingTest, TwoThreadsLayOutAtOnce)
{
    std::vector<QByteArray> files(4);
    std::vector<std::thread> threads;
    for (QByteArray &file : files)
        threads.emplace_back([&file] { file = pdfOf(smallReport()); });
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &file : files)
        EXPECT_EQ(file, files.front());
}

TEST(PublishingTest, StopsWheneverItIsToldTo)
{
    const auto document = layoutReport(smallReport(), fixedDate());
    ASSERT_TRUE(document);
    int steps = 0;
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        ASSERT_TRUE(writePdf(*document, fixedDate(), {}, buffer, [&steps](double) { return ++steps > 0; }));
    }
    ASSERT_GT(steps, 10);
    // by what is done: how often threads tell of it depends on them
    for (double stopAt = 0; stopAt < 1; stopAt += 0.08) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written =
            writePdf(*document, fixedDate(), {}, buffer, [&](double done) { return done < stopAt; });
        ASSERT_FALSE(written) << stopAt;
        EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    }
}

TEST(PublishingTest, SaysWhenTheDeviceIsFull)
{
    const auto document = layoutReport(smallReport(), fixedDate());
    ASSERT_TRUE(document);
    for (const qint64 room : {0, 10, 5000, 50000}) {
        FullDevice device(room);
        const auto written = writePdf(*document, fixedDate(), {}, device);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    }
}

TEST(PublishingTest, NamesCharactersThatNoFontHas)
{
    const QString unknown = QString::fromUcs4(U"\U0001FAE8", 1);
    const Report report = reportWith(QStringLiteral("甲") + unknown + QStringLiteral("乙"));
    const auto document = layoutReport(report);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->report.missingCharacters, unknown);
    const auto text = extractedText(pdfOf(report));
    if (!text)
        GTEST_SKIP() << "needs poppler-utils";
    EXPECT_TRUE(text->contains(QStringLiteral("甲") + unknown + QStringLiteral("乙")));
}

TEST(PublishingTest, EmptyReportsHaveAPage)
{
    expectSound(pdfOf(Report{}));
    PublishOptions bare = fixedDate();
    bare.cover = bare.contents = bare.introduction = false;
    expectSound(pdfOf(Report{}, {}, bare));
    Report report;
    report.sections.resize(3);
    report.sections[1].title = QStringLiteral("空的栏目");
    report.sections[2].entries.resize(2);
    expectSound(pdfOf(report));
    expectSound(pdfOf(report, {}, bare));
}

class HostileTextTest : public testing::TestWithParam<QString>
{
};

INSTANTIATE_TEST_SUITE_P(
    Texts, HostileTextTest,
    testing::Values(QString(QChar(0)), QString(3, QChar(0xd800)), QString(3, QChar(0xdc00)),
                    QStringLiteral("甲\u202e乙\u0001\u001b[31m丙"), QString(20000, u'科'),
                    QString(20000, u'a'), QString(5000, u'，'), QString(5000, u'“'), QString(5000, u'—'),
                    QString(3000, u' ') + u'甲', QStringLiteral("a ").repeated(5000),
                    QStringLiteral("😀👩‍👩‍👧‍👦🇨🇳").repeated(50),
                    QStringLiteral("مرحبا بالعالم 123 שלום").repeated(40),
                    QStringLiteral("e\u0301\u0302\u0303").repeated(500), QString(2000, QChar(0x0301)),
                    QStringLiteral("ﷺ﷽").repeated(20), QString(1000, QChar(0x200b)),
                    QString(1000, QChar(0x2060)), QStringLiteral("\uFFFE\uFFFF\uFDD0"),
                    QStringLiteral("กรุงเทพมหานคร").repeated(100), QStringLiteral("नमस्ते दुनिया ").repeated(100),
                    QStringLiteral("\r\n\r\n甲\r乙\u2028丙\u2029丁"), QString(2000, QChar(0xa0)),
                    QStringLiteral("1").repeated(3000), QStringLiteral("((((").repeated(500)));

TEST_P(HostileTextTest, BecomesAFile)
{
    expectSound(pdfOf(reportWith(GetParam())));
}

} // namespace
