// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The laid-out report: a display list of pages that the PDF writer and the screen both draw.
#pragma once

#include "core/model/report.h"
#include "core/publish/type/glyphrun.h"
#include "core/publish/type/textstyle.h"

#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <map>
#include <optional>
#include <type_traits>
#include <variant>

namespace dashiji::publish
{

struct Rule {
    QRectF rect;
    QRgb color = 0xff000000;
};

/// A frame drawn with a line: where a picture is missing.
struct Frame {
    QRectF rect;
    QRgb line = 0;
    QRgb fill = 0;
    double lineWidth = 0.5;
    QString alternative = {}; ///< alt text
};

/// A picture on the page; the bytes are fetched when it is drawn.
struct Picture {
    QRectF rect;
    std::shared_ptr<const Media> media; ///< never null; apart, for items are as large as the largest mark
    QString alternative;                ///< alt text
    QRectF crop = {};                   ///< where on the page it is seen; null: all of it

    /// What of the page it covers.
    [[nodiscard]] QRectF shown() const { return crop.isNull() ? rect : rect & crop; }
};

/// A shape of lines and curves: filled, stroked or both. Colours are opaque: paper knows no transparency.
struct Path {
    QPainterPath outline; ///< points; its fill rule holds
    std::optional<QRgb> fill;
    std::optional<QRgb> stroke;
    double lineWidth = 0.5;
    std::vector<double> dashes; ///< lengths on, off, on … in points; empty: a solid line

    // QPainterPath never fails to move, and does not say so: lists of marks would be copied when they grow
    Path() = default;
    Path(const Path &) = default;
    Path(Path &&) noexcept = default;
    Path &operator=(const Path &) = default;
    Path &operator=(Path &&) noexcept = default;
    ~Path() = default;
};

/// What a part of the page is in the document (PDF tags are made from it; the reader finds its place by it).
///
/// A table: every cell is an element of its own, which its items carry in all their lines and on all pages,
/// and PageDocument::cells tells where in which table it stands. Cells come in reading order, row by row;
/// empty ones need no items, only their place in cells. A caption is a Caption with the table's own element.
/// A head repeated on the next page, rules and shading are artifacts.
///
/// A chart: all its marks, labels too, are Figure with one element, one after the other, and
/// PageDocument::alternatives says the figure in words.
enum class Part {
    Artifact, ///< running heads, page numbers, rules, leaders
    Title,
    Kicker,
    Paragraph,
    YearHeading, ///< of a report in a book of several years; sections are then one level lower
    SectionHeading,
    EntryHeading,
    ContentsLine,
    WebAddress, ///< in a paragraph; its element is a part of the paragraph's
    Figure,
    Caption,
    Signature,
    Issue,     ///< an official document's own elements: its mark and number, whom it is sent to, its foot
    TableHead, ///< a cell that names its row or column
    TableCell,
};

/// What items belong to: those of one paragraph, heading, figure or cell share it, also across pages.
struct Element {
    int block =
        -1;       ///< of the document; contents, cover and heads of pages are counted on behind its last one
    int part = 0; ///< of a block of several: figures, charts, cells of a table
    [[nodiscard]] bool isArtifact() const { return block < 0; }
    friend auto operator<=>(const Element &, const Element &) = default;
};

using Mark = std::variant<GlyphRun, Rule, Frame, Picture, Path>;

/// Something drawn, with what it is. Drawing order is reading order.
struct Item {
    Mark mark;
    Part part = Part::Artifact;
    Element element = {}; ///< none of artifacts
};

static_assert(std::is_nothrow_move_constructible_v<Item>);

/// A rule that is no part of the document.
[[nodiscard]] inline Item artifactRule(const Rule &rule)
{
    Item item;
    item.mark = rule;
    return item;
}

struct SetLine;

/// The runs of a line as items at a place of the page. @param baseline y
void appendLine(std::vector<Item> &items, SetLine line, QPointF baseline, Part part = Part::Artifact,
                Element element = {});

/// The box around what is drawn, of a picture all of it, of a run its line of text.
[[nodiscard]] QRectF boundsOf(const Mark &mark);

/// Moves what is drawn.
void moveMark(Mark &mark, QPointF by);

/// A place in the document: top of a heading.
struct Destination {
    int page = 0; ///< 0-based
    double y = 0; ///< points from the top
    /// What a window zooms to; none: it shows the page from y down, as large as it is.
    std::optional<QRectF> whole = std::nullopt;
};

struct Link {
    QRectF rect;
    Destination target;
    QString text;         ///< said by screen readers
    Element element = {}; ///< it belongs to
    QString uri = {};     ///< leads out of the document instead; ASCII
};

struct Page {
    QSizeF size;
    std::vector<Item> items;
    std::vector<Link> links;
    QString label; ///< its number: "", "ii", "3"
    bool printsLabel = true;
};

struct Bookmark {
    QString title;
    int level = 0; ///< 0 = outermost
    Destination target;
};

/// Where entries and sections begin, so that windows find their page.
struct PageAnchor {
    std::variant<SectionId, EntryId> subject;
    Destination target;
};

/// Where a cell stands in its table.
struct CellPlace {
    enum class Scope {
        None, ///< holds a value
        Column,
        Row,
        Both,
    };

    Element table; ///< used by nothing else but its caption
    int row = 0;   ///< 0-based
    int column = 0;
    Scope scope = Scope::None; ///< what a heading cell names
    int rowSpan = 1;
    int columnSpan = 1;
};

/// What was noticed while laying out.
struct LayoutReport {
    int missingPictures = 0;
    QStringList fonts;         ///< names of the faces really used
    QString missingCharacters; ///< each once; empty when every character has a glyph
    std::vector<FontSubstitute> substitutes;
};

struct PageDocument {
    QString title;
    QString author;
    QString language = QStringLiteral("zh-CN");
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
    std::vector<PageAnchor> anchors;
    std::map<Element, CellPlace> cells;      ///< of tables, by element
    std::map<Element, QString> alternatives; ///< of figures made of many marks, by element
    LayoutReport report;
};

} // namespace dashiji::publish
