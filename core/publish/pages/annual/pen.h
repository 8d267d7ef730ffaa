// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every page of an annual report is drawn with: a leaf's grid, and a pen for words, photos and grounds.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/paginator.h"
#include "core/publish/type/typesetting.h"

namespace dashiji::publish
{

/// What the pages of a report are made from.
struct AnnualSource {
    const DocumentTree &tree;
    const PageStyle &style;
    FontChains &chains;
    int &element; ///< of the next item group that is no block; counted up
};

/// A colour between two. @param share of the second
[[nodiscard]] QRgb mixed(QRgb first, QRgb second, double share);
/// The accent, darker, for what stands on it.
[[nodiscard]] QRgb deepAccent(const PageStyle &style);
/// The accent, lighter.
[[nodiscard]] QRgb paleAccent(const PageStyle &style);

inline constexpr QRgb kPaperWhite = 0xffffffff;
inline constexpr double kGridUnits = 38; ///< of the block's width: 18+2+18 = 12+1+12+1+12
inline constexpr double kHalfUnits = 18;
inline constexpr double kThirdUnits = 12;

/// One side of a sheet: margins of left pages are those of right pages, mirrored.
class Leaf
{
public:
    Leaf(const PageStyle &style, bool verso) : m_style(style), m_verso(verso) {}

    [[nodiscard]] bool isVerso() const { return m_verso; }
    [[nodiscard]] QRectF paper() const { return {QPointF(), m_style.paper}; }
    [[nodiscard]] QRectF block() const { return m_style.block.translated(shift(), 0); }
    /// From where blocks of the design stand to where they stand here.
    [[nodiscard]] double shift() const
    {
        return m_verso ? m_style.paper.width() - m_style.block.right() - m_style.block.left() : 0;
    }
    [[nodiscard]] double unit() const { return m_style.block.width() / kGridUnits; }
    /// x after so many units of the block.
    [[nodiscard]] double at(double units) const { return block().left() + units * unit(); }
    /// The first line of the grid at or under a height.
    [[nodiscard]] double lineAt(double y) const;

private:
    const PageStyle &m_style;
    bool m_verso = false;
};

/// What words are, and how they are set.
struct PenWords {
    Part part = Part::Artifact;
    Element element = {};
    Alignment alignment = Alignment::Left;
    Setting setting = Setting::Balanced;
    double indent = 0; ///< em
};

class Pen
{
public:
    Pen(std::vector<Item> &items, const AnnualSource &source) : m_items(items), m_source(source) {}

    /// Sets a paragraph from a corner down. @return y under it
    double words(const QString &text, const TextStyle &style, QPointF corner, double width,
                 const PenWords &how);
    /// The same, made smaller or cut so that it is no higher than @p size.
    double wordsWithin(const QString &text, const TextStyle &style, QPointF corner, QSizeF size,
                       const PenWords &how);
    /// One line, cut where it is too long. @return x behind it
    double line(const QString &text, const TextStyle &style, QPointF baseline, double width,
                const PenWords &how);
    void fill(const QRectF &rect, QRgb color);
    /// A photo that fills a place, cut where its shape is another.
    void photo(const Block &figure, const QRectF &place, Part part, Element element);
    void add(Path path, Part part = Part::Artifact, Element element = {});

    [[nodiscard]] const AnnualSource &source() const { return m_source; }
    [[nodiscard]] std::vector<Item> &items() { return m_items; }

private:
    std::vector<Item> &m_items;
    const AnnualSource &m_source;
};

/// How much of a photo is left when it fills a place: 0 to 1. @param shapes width through height
[[nodiscard]] double keptOf(double photo, double place);

/// The number, the section at the outer edge and the section's tab, these where no photo is.
/// @param section empty: neither
void addLeafMarks(Pen &pen, const Leaf &leaf, int number, const QString &section, QRgb color);

/// Four characters in a square, read from the right, white on the accent. Nothing for other words.
void addSeal(Pen &pen, const QRectF &square);

} // namespace dashiji::publish
