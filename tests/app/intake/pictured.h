// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Word file whose pictures are partly where they belong.
#pragma once

#include "tests/support/wordfile.h"

#include <QBuffer>
#include <QImage>

namespace dashiji::test
{

inline QByteArray plainPicture(QRgb color)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Three entries: the first has a caption with its picture (red), the second a caption without one, the third
/// a picture without words (green); over all of them stands one of none (blue).
inline QByteArray withPictures()
{
    const auto line = [](const char *words) { return wordParagraph(QString::fromUtf8(words)); };
    WordFile file(
        wordRuns(wordPicture(QStringLiteral("p3"))) + line("2021年度江城科协十件大事") +
        line("1. 召开科技工作者大会") + line("会议总结了五年来的工作，部署了下一步任务，通过了决议。") +
        wordRuns(wordPicture(QStringLiteral("p1"))) + line("图1 大会主席台") + line("2. 举办科普日活动") +
        line("全市开展活动226场，服务群众超过10万人次，反响良好。") + line("图2 主场活动") +
        line("3. 建成科技馆新馆") + line("新馆建筑面积2万平方米，展品400件，全年接待30万人次。") +
        wordRuns(wordPicture(QStringLiteral("p2"))));
    file.picture(QStringLiteral("p1"), QStringLiteral("media/red.png"), plainPicture(qRgb(200, 0, 0)))
        .picture(QStringLiteral("p2"), QStringLiteral("media/green.png"), plainPicture(qRgb(0, 200, 0)))
        .picture(QStringLiteral("p3"), QStringLiteral("media/blue.png"), plainPicture(qRgb(0, 0, 200)));
    return file.bytes();
}

} // namespace dashiji::test
