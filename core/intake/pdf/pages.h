// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on the pages of a PDF file, as a child process tells it: words and pictures with their places.
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QRectF>
#include <QString>

#include <vector>

namespace dashiji::intake
{

/// Places are points (1/72 inch) from the upper left corner of the page.
struct PdfWord {
    QString text;
    QRectF box;
    double size = 0; ///< of its letters, points
    bool bold = false;
    bool spaceBehind = false;
};

struct PdfPicture {
    QRectF box;
    QString name;     ///< of the picture, the same wherever it stands
    QByteArray bytes; ///< JPEG as it is in the file, else PNG; empty where it stood before
};

struct PdfPage {
    QSizeF size;
    std::vector<PdfWord> words; ///< upright ones, in the order of the page's own
    std::vector<PdfPicture> pictures;
    qint64 lettersShown = 0; ///< bytes of text the page draws, readable or not
};

enum class PdfTrouble {
    None,
    Damaged,
    Locked,   ///< it opens with a password only
    TooLarge, ///< more pages or letters than any report has
};

struct PdfPages {
    PdfTrouble trouble = PdfTrouble::None;
    std::vector<PdfPage> pages;
};

/// How dashiji-pdf is asked: the file on its input, PdfPages on its output.
namespace pdfprogram
{
constexpr int kSeconds = 10;
constexpr qint64 kMemory = 512LL * 1024 * 1024;
constexpr int kNoMemory = 3; ///< exit status
constexpr auto kStreamVersion = QDataStream::Qt_6_4;
} // namespace pdfprogram

QDataStream &operator<<(QDataStream &stream, const PdfPages &pages);
QDataStream &operator>>(QDataStream &stream, PdfPages &pages);

} // namespace dashiji::intake
