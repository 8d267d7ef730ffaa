// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How pages look: every measure, colour, font and printed word of a design in one value.
#pragma once

#include "core/publish/document/words.h"
#include "core/publish/type/textstyle.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace dashiji::publish
{

/// How the text comes on pages.
enum class Arrangement {
    Book,   ///< page after page
    Sheets, ///< one page a section, in columns, made smaller or larger to fit
    Poster, ///< titles and figures of all entries on one page
    Annual, ///< spreads: covers, an opener for every section, photos to the edge of the page
};

/// What stands on the cover of an annual report.
enum class CoverKind {
    Pattern, ///< a ring for every entry, as long as its first number weighs
    Photo,
    Type, ///< the year as large as the page
};

/// How the number of a heading is written.
enum class NumberForm {
    None,
    Arabic,          ///< 3, apart in a colour of its own
    ArabicPoint,     ///< 3.
    Chinese,         ///< 三、
    ChineseBrackets, ///< （三）
};

/// How those who sign stand at the end.
enum class SignatureForm {
    Right,    ///< every line at the right edge
    Document, ///< as GB/T 9704 7.3.5.2: two characters from the right, the date two behind the name's start
};

/// One design. Lengths in points, y downwards from the top of the page.
struct PageStyle {
    Arrangement arrangement = Arrangement::Book;
    QSizeF paper;
    QRectF block;    ///< where the text stands
    int columns = 1; ///< of sheets and posters
    double columnGap = 24;
    double fitLeast = 1; ///< sheets and posters are made this much smaller to fit
    double fitMost = 1;  ///< or larger
    double lineStep = 22;
    QRgb ground = 0;     ///< of pages and fields that are not white
    bool mirror = false; ///< even pages have their margins changed over

    TextStyle title; ///< above the text, when there is no cover
    TextStyle kicker;
    double titleTop = 0;
    double titleSpace = 22;       ///< below
    bool shapedTitle = false;     ///< lines in the shape of a trapezium or a rhombus
    bool introductionHead = true; ///< the introduction has a heading

    TextStyle body;
    double bodyIndent = 2; ///< em
    TextStyle entryHeading;
    NumberForm entryNumberForm = NumberForm::Arabic;
    double entryIndent = 0; ///< em
    QRgb entryNumber = 0;
    double numberGap = 0.6; ///< em between number and title
    double entrySpaceBefore = 16.5;
    double entrySpaceAfter = 5.5;
    TextStyle sectionHeading;
    NumberForm sectionNumberForm = NumberForm::None;
    double sectionIndent = 0; ///< em
    bool sectionStartsPage = true;
    double sectionSpaceBefore = 0; ///< where it does not start a page
    double sectionHeight = 110;    ///< of a heading of one line, with the space to the text
    double sectionTop = 22;        ///< of the page's block to the heading
    QSizeF accent;                 ///< line under section headings
    QRgb accentColor = 0;
    double accentGap = 14;
    bool sectionBand =
        false; ///< on sheets and posters: the head stands on the accent, over the paper's width
    TextStyle signature;
    SignatureForm signatureForm = SignatureForm::Right;

    bool documentHead = false;  ///< a report with a document's number or signer has its red head and its foot
    TextStyle documentMark;     ///< 发文机关标志, the largest it is set in
    double documentMarkTop = 0; ///< of the block to its characters
    TextStyle documentNumber;
    TextStyle documentSigner; ///< his name
    double documentRule = 0;  ///< width of the rule under the number
    QRgb documentRuleColor = 0;
    double documentRuleGap = 0; ///< from the number to it
    TextStyle documentFoot;
    double footOuterRule = 0; ///< width of the rules above and below
    double footInnerRule = 0; ///< and between

    TextStyle caption;
    double captionWidth = 0.86; ///< of the block
    double figureSpace = 11;    ///< above and below
    double captionGap = 6;
    double pictureMaxHeight = 0;
    double photoWidth = 1;        ///< of the block, for a photo that stands alone
    bool photosBeside = false;    ///< a short text with one photo stands beside it; its entries are ruled off
    int photosAbreast = 1;        ///< photos that follow one another stand in rows of as many
    double photoGap = 12;         ///< between them
    bool photosGathered = false;  ///< on sheets: all photos of a section in rows at the foot
    double pictureMinScale = 0.7; ///< a picture may be made this much smaller rather than leave its place
    double pictureLastScale = 0.5; ///< the same, rather than stand alone on the last page of a section
    QSizeF missingFrame;
    QRgb frameLine = 0;
    QRgb frameFill = 0;
    TextStyle missingWord;

    TextStyle figureNumber;
    TextStyle figureLabel;
    TextStyle figureUnit; ///< its size is a share of the digits' where these are set larger or smaller
    QRgb figurePast = 0;  ///< of the columns of earlier years
    QRgb figureArea = 0;  ///< under a line
    TextStyle chartTitle;
    TextStyle chartTick;
    double chartHeight = 90;
    bool chartsWithEntries = false; ///< charts stand with the entries that name their numbers, not in a part
    TextStyle tableHead;
    TextStyle tableText;
    bool annexes = false; ///< pages of numbers are annexes of a document

    bool runningHead = true;
    TextStyle head;
    double headBaseline = 0;
    double headRule = 0; ///< y
    QRgb ruleColor = 0;
    double ruleWidth = 0.5;
    TextStyle folio;
    double folioIndent = 0; ///< em, from the outer edge of the block
    double folioBaseline = 0;

    TextStyle contentsHeading;
    TextStyle contentsSection;
    TextStyle contentsEntry;
    double contentsIndent = 0;
    double contentsNumberWidth = 0; ///< place of an entry's rank
    double contentsTextWidth = 0;   ///< wider titles go on in the next line
    double contentsSectionSpace = 0;
    double contentsLeastScale = 1; ///< pitch and space may be made this much smaller to spare a page
    QRgb leaderColor = 0;
    double leaderStep = 0; ///< from dot to dot

    TextStyle coverKicker;
    std::vector<TextStyle> coverTitle; ///< the first in which the title fits coverTitleLines
    int coverTitleLines = 4;
    bool coverCentred = false;
    TextStyle coverYear;
    TextStyle coverOrganization;
    double coverTop = 0;                      ///< of the kicker
    double coverSpace = 0;                    ///< above and below the title
    double coverFoot = 0;                     ///< bottom of the organization
    double coverIndent = 0;                   ///< of the words beside the bar
    double coverBar = 0;                      ///< width of the upright red bar
    CoverKind coverKind = CoverKind::Pattern; ///< of an annual report
    QString sealWords;                        ///< four characters of an office's square seal, or none

    DocumentWords words;
    friend bool operator==(const PageStyle &, const PageStyle &) = default;
};

/// That of the default template.
/// @param chinese printed words are Chinese, else English
[[nodiscard]] PageStyle standardStyle(bool chinese = true);

} // namespace dashiji::publish
