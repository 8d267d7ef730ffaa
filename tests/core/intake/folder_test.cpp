// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders and ZIP archives of texts and pictures: what is found, which picture goes where, what is refused.
#include "core/intake/folder/folder.h"
#include "core/intake/pictures.h"
#include "tests/support/wordfile.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

using namespace dashiji;
using namespace dashiji::intake;
using Qt::StringLiterals::operator""_s;

namespace
{

/// Enough of a PNG to be told by its beginning.
QByteArray picture(const char *name)
{
    return QByteArray("\x89PNG\r\n\x1A\n") + name;
}

QByteArray report(int year)
{
    return u"%1年度江城科协十件大事\n1. "
           u"召开科技工作者大会\n会议总结了五年来的工作，部署了下一步任务，通过了决议。\n"
           "▲科技工作者大会主席台\n2. 举办科普日活动\n全市开展活动226场，服务群众超过10万人次，反响良好。\n"
           "3. 建成科技馆新馆\n新馆建筑面积2万平方米，展品400件，全年接待30万人次。\n▲新馆外景\n"_s.arg(year)
               .toUtf8();
}

QByteArray twoSections()
{
    return u"2021年度江城科协工作\n一、十件大事\n1. "
           u"召开科技工作者大会\n会议总结了五年来的工作，通过了决议。\n"
           "2. 举办科普日活动\n全市开展活动226场，服务群众超过10万人次。\n二、十大亮点\n1. "
           "院士工作站增至28家\n"
           "新建院士工作站1家，合作项目12项。\n2. 竞赛成绩突出\n获得全国奖项15个，其中一等奖3个。\n"_s
               .toUtf8();
}

} // namespace

class FolderTest : public testing::Test
{
protected:
    void put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] std::vector<FoundSource> read() const { return readSources(folder.path()); }
    [[nodiscard]] Source readOne() const
    {
        auto found = read();
        EXPECT_EQ(found.size(), 1U);
        return found.front().source.value();
    }
    /// The pictures of each entry as "section.entry: names", those left over at the end.
    [[nodiscard]] static QStringList told(const Source &source)
    {
        const Outline outline = buildOutline(source);
        QStringList lines;
        for (std::size_t section = 0; section < outline.sections.size(); ++section)
            for (std::size_t entry = 0; entry < outline.sections[section].entries.size(); ++entry) {
                QStringList names = outline.sections[section].entries[entry].pictures;
                names.removeAll(QString());
                if (!names.isEmpty())
                    lines.append(u"%1.%2: %3"_s.arg(section + 1).arg(entry + 1).arg(names.join(u' ')));
            }
        if (const auto places = picturePlaces(source, outline); !places.leftOver.isEmpty())
            lines.append(u"over: "_s + places.leftOver.join(u' '));
        return lines;
    }
    [[nodiscard]] QString zip(const std::map<QString, QByteArray> &files) const
    {
        const QString path = folder.filePath(u"packed.zip"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(test::zipped(files));
        return path;
    }
    static ErrorCode refused(const std::vector<FoundSource> &found)
    {
        EXPECT_EQ(found.size(), 1U);
        EXPECT_FALSE(found.front().source);
        return found.front().source ? ErrorCode::Cancelled : found.front().source.error().code;
    }

    QTemporaryDir folder;
};

TEST_F(FolderTest, PicturesGoByTheWordsOfTheirNames)
{
    put(u"年报.txt"_s, report(2021));
    put(u"新馆外景.jpg"_s, picture("a"));
    put(u"IMG_0001 科技工作者大会主席台.png"_s, picture("b"));
    put(u"举办科普日活动（现场）.png"_s, picture("c"));
    put(u"logo.png"_s, picture("d"));
    EXPECT_EQ(told(readOne()),
              (QStringList{u"1.1: IMG_0001 科技工作者大会主席台.png"_s, u"1.2: 举办科普日活动（现场）.png"_s,
                           u"1.3: 新馆外景.jpg"_s, u"over: logo.png"_s}));
}

TEST_F(FolderTest, PicturesGoByTheRankOfTheirEntry)
{
    put(u"年报.txt"_s, report(2021));
    for (const char *name : {"1", "2-1", "2-2", "3"})
        put(QString::fromLatin1(name) + u".jpg"_s, picture(name));
    EXPECT_EQ(told(readOne()), (QStringList{u"1.1: 1.jpg"_s, u"1.2: 2-1.jpg 2-2.jpg"_s, u"1.3: 3.jpg"_s}));
}

TEST_F(FolderTest, AsManyAsThereAreCaptionsCountCaptions)
{
    put(u"年报.txt"_s, report(2021));
    put(u"1.jpg"_s, picture("1"));
    put(u"2.jpg"_s, picture("2"));
    EXPECT_EQ(told(readOne()), (QStringList{u"1.1: 1.jpg"_s, u"1.3: 2.jpg"_s}));
}

TEST_F(FolderTest, PicturesOfACameraGoInTheirOrder)
{
    put(u"年报.txt"_s, report(2021));
    put(u"DSC_1010.jpg"_s, picture("1"));
    put(u"DSC_999.jpg"_s, picture("2"));
    EXPECT_EQ(told(readOne()), (QStringList{u"1.1: DSC_999.jpg"_s, u"1.3: DSC_1010.jpg"_s}));
    put(u"DSC_1011.jpg"_s, picture("3"));
    EXPECT_EQ(told(readOne()).last(), u"over: DSC_999.jpg DSC_1010.jpg DSC_1011.jpg"_s)
        << "three for two captions: nobody knows";
}

TEST_F(FolderTest, FoldersNameTheirSection)
{
    put(u"年报.txt"_s, twoSections());
    put(u"照片/大事/第二条.jpg"_s, picture("a"));
    put(u"照片/亮点/1.jpg"_s, picture("b"));
    put(u"照片/3.jpg"_s, picture("c"));
    put(u"照片/1.jpg"_s, picture("d"));
    EXPECT_EQ(told(readOne()), (QStringList{u"1.2: 照片/大事/第二条.jpg"_s, u"2.1: 照片/亮点/1.jpg"_s,
                                            u"over: 照片/1.jpg 照片/3.jpg"_s}))
        << "1 is in both sections";
}

TEST_F(FolderTest, FigureNumbersGoToTheirCaptions)
{
    put(u"年报.txt"_s, report(2021)
                           .replace(u"▲科"_s.toUtf8(), u"图3 科"_s.toUtf8())
                           .replace(u"▲新"_s.toUtf8(), u"图七 新"_s.toUtf8()));
    put(u"图7.png"_s, picture("a"));
    put(u"图三.png"_s, picture("b"));
    EXPECT_EQ(told(readOne()), (QStringList{u"1.1: 图三.png"_s, u"1.3: 图7.png"_s}));
}

TEST_F(FolderTest, EveryTextHasThePicturesBesideIt)
{
    put(u"2019/年报.txt"_s, report(2019));
    put(u"2019/照片/3.jpg"_s, picture("a"));
    put(u"2020/年报.txt"_s, report(2020));
    put(u"2020/3.jpg"_s, picture("b"));
    put(u"照片2020/2.jpg"_s, picture("c"));
    put(u"2020/.hidden.txt"_s, report(2018));
    put(u"__MACOSX/2020/._年报.txt"_s, "\0\5\26\7");
    put(u"2020/sheet.bin"_s, QByteArray(300, '\x01'));
    const auto found = read();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_TRUE(found[0].path.endsWith(u"/2019/年报.txt"_s));
    EXPECT_EQ(told(*found[0].source), QStringList{u"1.3: 2019/照片/3.jpg"_s});
    EXPECT_EQ(told(*found[1].source), (QStringList{u"1.2: 照片2020/2.jpg"_s, u"1.3: 2020/3.jpg"_s}));
}

TEST_F(FolderTest, WhatATextHoldsItselfIsNotGivenTwice)
{
    put(u"2021.docx"_s,
        test::WordFile(test::wordParagraph(u"2021年度江城科协十件大事"_s) +
                       test::wordParagraph(u"1. 召开大会"_s) + test::wordRuns(test::wordPicture(u"p1"_s)) +
                       test::wordParagraph(u"会议总结了五年来的工作，部署了下一步任务，通过了决议。"_s))
            .picture(u"p1"_s, u"media/1.png"_s, picture("a"))
            .bytes());
    put(u"1.png"_s, picture("a"));
    EXPECT_EQ(told(readOne()), QStringList{u"1.1: word/media/1.png"_s});
}

TEST_F(FolderTest, EveryReadingHasItsPictures)
{
    put(u"年报.txt"_s,
        u"江城科协2021年工作总结\n一、普及\n（一）开放日如期举办\n全年办了12场开放日，来了3000人次，反响良好"
        u"。\n"
        "（二）讲座走进学校\n全年讲了20场，听众两千人次，反响良好。\n二、学术\n（一）年会召开\n"
        "与会300人，论文百篇，反响良好。\n（二）期刊出版\n全年出版6期，刊文百篇，反响良好。\n"_s.toUtf8());
    put(u"期刊出版.jpg"_s, picture("a"));
    const Source source = readOne();
    ASSERT_GT(source.readings.size(), 1U);
    for (std::size_t reading = 0; reading < source.readings.size(); ++reading) {
        Source other = source;
        chooseReading(other, reading);
        EXPECT_TRUE(buildOutline(other).isEmpty() || told(other).size() == 1) << reading;
    }
    EXPECT_EQ(told(source), QStringList{u"2.2: 期刊出版.jpg"_s});
}

TEST_F(FolderTest, AnArchiveIsReadAsAFolderIs)
{
    const auto found = readSources(zip({{u"2019/年报.txt"_s, report(2019)},
                                        {u"2019/3.jpg"_s, picture("a")},
                                        {u"2020/年报.txt"_s, report(2020)}}));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(told(*found[0].source), QStringList{u"1.3: 2019/3.jpg"_s});
    EXPECT_TRUE(found[1].path.endsWith(u"packed.zip/2020/年报.txt"_s));
}

TEST_F(FolderTest, APageInAnArchiveShowsItsPictures)
{
    const QByteArray page =
        u"<html><meta charset=utf-8><body><h1>2021年度江城科协十件大事</h1>"
        "<h2>1. 召开科技工作者大会</h2><p>会议总结了五年来的工作，通过了决议。</p>"
        "<p><img src='page_files/a%20b.png'></p><h2>2. 举办科普日活动</h2>"
        "<p>全市开展活动226场，服务群众超过10万人次。</p>"
        "<p><img src='../2020/c.png'><img src='../../d.png'></p></body></html>"_s.toUtf8();
    const auto found = readSources(zip({{u"2021/page.html"_s, page},
                                        {u"2021/page_files/a b.png"_s, picture("a")},
                                        {u"2020/c.png"_s, picture("c")},
                                        {u"d.png"_s, picture("d")}}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(told(*found[0].source),
              (QStringList{u"1.1: page_files/a b.png"_s, u"over: 2020/c.png d.png"_s}))
        << "only what lies below the page's folder is the page's";
}

TEST_F(FolderTest, AnArchiveInAFolderIsReadToo)
{
    put(u"2019.txt"_s, report(2019));
    put(u"2020.zip"_s, test::zipped({{u"2020/年报.txt"_s, report(2020)}, {u"2020/3.jpg"_s, picture("a")}}));
    const auto found = read();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_TRUE(found[1].path.endsWith(u"/2020.zip/2020/年报.txt"_s)) << found[1].path.toStdString();
    EXPECT_EQ(told(*found[1].source), QStringList{u"1.3: 2020/3.jpg"_s});
}

TEST_F(FolderTest, WhatOnlyLibreOfficeCouldReadIsNamed)
{
    const QByteArray path = qgetenv("PATH");
    const auto restored = qScopeGuard([&] { qputenv("PATH", path); });
    qputenv("PATH", "/nowhere");
    put(u"2019.txt"_s, report(2019));
    put(u"2020.rtf"_s, "{\\rtf1 old}");
    const auto found = read();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].source.error().code, ErrorCode::UnsupportedFormat);
}

TEST_F(FolderTest, NamesOfAChineseWindowsAreRead)
{
    // 年报.txt and 图\3.jpg in GB 18030, without the mark of UTF-8
    QByteArray bytes = test::zipped({{u"AAAA.txt"_s, report(2021)}, {u"BB\\3.jpg"_s, picture("a")}}, false);
    bytes.replace("AAAA", "\xC4\xEA\xB1\xA8").replace("BB\\", "\xCD\xBC\\");
    put(u"packed.zip"_s, bytes);
    const auto found = readSources(folder.filePath(u"packed.zip"_s));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].path.endsWith(u"年报.txt"_s)) << found[0].path.toStdString();
    EXPECT_EQ(told(*found[0].source), QStringList{u"1.3: 图/3.jpg"_s});
}

TEST_F(FolderTest, ADamagedTextIsNamedAmongTheOthers)
{
    put(u"a.txt"_s, report(2021));
    put(u"b.docx"_s, QByteArray("PK\x03\x04", 4) + QByteArray(500, '\x01'));
    const auto found = read();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_TRUE(found[0].source);
    EXPECT_EQ(found[1].source.error().code, ErrorCode::FileDamaged);
}

TEST_F(FolderTest, WithoutATextItIsSaid)
{
    put(u"1.jpg"_s, picture("a"));
    EXPECT_EQ(refused(read()), ErrorCode::FileEmpty);
    EXPECT_EQ(refused(readSources(folder.filePath(u"nowhere"_s))), ErrorCode::FileNotFound);
}

TEST_F(FolderTest, LinksLeadNowhere)
{
    put(u"in/a.txt"_s, report(2021));
    put(u"out/b.txt"_s, report(2020));
    ASSERT_TRUE(QFile::link(folder.filePath(u"out"_s), folder.filePath(u"in/folder"_s)));
    ASSERT_TRUE(QFile::link(folder.filePath(u"out/b.txt"_s), folder.filePath(u"in/b.txt"_s)));
    EXPECT_EQ(readSources(folder.filePath(u"in"_s)).size(), 1U);
}

TEST_F(FolderTest, NamesThatLeadOutOfAnArchiveAreRefused)
{
    for (const QString &name : {u"../a.txt"_s, u"a/../../b.txt"_s, u"/etc/a.txt"_s, u"..\\a.txt"_s})
        EXPECT_EQ(refused(readSources(zip({{name, report(2021)}, {u"b.txt"_s, report(2020)}}))),
                  ErrorCode::FileDamaged)
            << name.toStdString();
}

TEST_F(FolderTest, WrongChecksumsAndBombsAreRefused)
{
    QByteArray bytes = test::zipped({{u"a.txt"_s, report(2021)}}, false);
    bytes.replace("226", "227");
    put(u"packed.zip"_s, bytes);
    EXPECT_EQ(refused(readSources(folder.filePath(u"packed.zip"_s))), ErrorCode::FileDamaged);
    EXPECT_EQ(refused(readSources(zip({{u"a.txt"_s, QByteArray(80'000'000, ' ')}}))),
              ErrorCode::FileTooLarge);
    EXPECT_EQ(refused(readSources(zip({{u"inner.zip"_s, test::zipped({{u"a.txt"_s, report(2021)}})}}))),
              ErrorCode::UnsupportedFormat)
        << "archives in archives are not opened";
}
