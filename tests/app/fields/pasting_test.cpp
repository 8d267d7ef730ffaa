// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What text programs and browsers leave on the clipboard becomes words and pictures.
#include "app/fields/pasting.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

using namespace dashiji::app;
using namespace Qt::StringLiterals;

namespace
{

Pasted pastedOf(const QString &html, const QString &plain = {})
{
    QMimeData data;
    data.setHtml(html);
    if (!plain.isEmpty())
        data.setText(plain);
    return dashiji::app::pastedOf(data);
}

} // namespace

TEST(PastedOfTest, ReadsRichTextWithoutPlainText)
{
    EXPECT_EQ(pastedOf(u"<p><b>粗</b>体</p><p>二</p>"_s).words, u"粗体\n二"_s);
    EXPECT_EQ(pastedOf(u"<b>粗</b>体"_s).words, u"粗体"_s);
}

TEST(PastedOfTest, APieceOfALineKeepsTheBlanksAtItsEnds)
{
    EXPECT_EQ(pastedOf(u"<span> and more </span>"_s, u" and more "_s).words, u" and more "_s);
}

TEST(PastedOfTest, ReadsWhatATextProgramShows)
{
    const QString html = uR"(<html><head><meta charset="gb2312"><style>p{margin:0}</style></head><body>
<!--StartFragment--><p class=MsoNormal style='text-indent:28pt'>全年举办论坛<del>三</del>四期，<br>
听众 900 人次。</p><p class=MsoNormal><span style='display:none'>批注</span>新建工作站<o:p></o:p></p>
<p class=MsoFooter>页脚也是选中的话</p><!--EndFragment--></body></html>)"_s;
    EXPECT_EQ(pastedOf(html, u"全年举办论坛三四期，\v听众 900 人次。\r\n批注新建工作站\r\n"_s).words,
              u"全年举办论坛四期，\n听众 900 人次。\n新建工作站\n页脚也是选中的话"_s);
}

TEST(PastedOfTest, ListsKeepTheNumbersThatAreShown)
{
    EXPECT_EQ(pastedOf(u"<ol start=3><li>立项</li><li>结题</li></ol>"_s, u"立项\n结题"_s).words,
              u"3. 立项\n4. 结题"_s);
}

TEST(PastedOfTest, TakesPicturesThatItsProgramLaidDownAndNoOthers)
{
    const QTemporaryDir laid;
    const QTemporaryDir elsewhere(u"elsewhere-XXXXXX"_s);
    for (const auto &[folder, bytes] : {std::pair(&laid, "laid"), std::pair(&elsewhere, "elsewhere")}) {
        QFile file(folder->filePath(u"图 1.png"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto html = [](const QString &path) {
        return u"<p>甲</p><p><img src=\"%1\"></p><p>乙</p>"_s.arg(
            QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()));
    };
    EXPECT_EQ(pastedOf(html(laid.filePath(u"图 1.png"_s))).pictures, QList<QByteArray>{"laid"});
    EXPECT_TRUE(pastedOf(html(QDir(elsewhere.path()).absoluteFilePath(u"图 1.png"_s))).pictures.isEmpty());
    EXPECT_TRUE(
        pastedOf(html(laid.path() + u"/../"_s + elsewhere.path() + u"/图 1.png"_s)).pictures.isEmpty());
    EXPECT_TRUE(pastedOf(u"<p>甲</p><img src='https://example.org/b.png'><p>乙</p>"_s).pictures.isEmpty());
}

TEST(PastedOfTest, WhatCannotBeReadIsPastedPlain)
{
    QString deep = u"<p>甲</p>"_s;
    for (int i = 0; i < 400; ++i)
        deep.prepend(u"<div>"_s);
    EXPECT_EQ(pastedOf(deep, u"甲"_s).words, u"甲"_s);
    EXPECT_EQ(pastedOf(u"<script>x()</script>"_s, u"甲"_s).words, u"甲"_s);
}

TEST(LocalFilesTest, TakesFilesOnlyIfAllAreOfThisMachine)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/media/a.png"_s), QUrl::fromLocalFile(u"/media/图.jpg"_s)});
    EXPECT_EQ(localFiles(files), (QStringList{u"/media/a.png"_s, u"/media/图.jpg"_s}));
    QMimeData mixed;
    mixed.setUrls({QUrl::fromLocalFile(u"/media/a.png"_s), QUrl(u"https://example.org/b.png"_s)});
    EXPECT_TRUE(localFiles(mixed).isEmpty());
}
