// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages drawn last, kept for painting again, within a bound of memory.
#pragma once

#include <QHash>
#include <QPixmap>
#include <QRgb>

#include <map>
#include <vector>

namespace dashiji::app
{

/// What an image of a page depends on. Equal looks, equal pixels.
struct PageLook {
    quint64 document = 0; ///< number of the layout, see PageRenderer
    double scale = 0;     ///< device pixels for a point
    QRgb paper = 0;
    friend bool operator==(const PageLook &, const PageLook &) = default;
};

/// Keeps bands of pages, and under them the look before until the new one is whole: a page that is zoomed or
/// laid out anew never turns blank.
class PageCache
{
public:
    /// @param byteLimit memory of all images together; the pages of the last keepOnly() may go beyond it
    explicit PageCache(qsizetype byteLimit);

    /// One band with where it lies on the page, as parts of its height (0..1).
    struct Piece {
        QPixmap pixmap;
        double from = 0;
        double to = 1;
    };

    void insert(int page, const PageLook &look, int band, int bandCount, Piece piece);
    [[nodiscard]] bool contains(int page, const PageLook &look, int band) const;
    /// Everything there is of a page, oldest look first: painted in this order the newest is on top.
    [[nodiscard]] std::vector<Piece> pieces(int page) const;

    /// Forgets the pages least lately seen while over the bound. @param first, last pages in sight: never
    /// forgotten
    void trim(int first, int last);
    void clear();

    [[nodiscard]] qsizetype byteCount() const { return m_bytes; }

private:
    struct Layer {
        PageLook look;
        std::map<int, Piece> bands;
    };
    struct Images {
        Layer current;
        Layer previous;
        quint64 seen = 0;
    };

    void dropLayer(Layer &layer);

    QHash<int, Images> m_pages;
    qsizetype m_byteLimit;
    qsizetype m_bytes = 0;
    quint64 m_clock = 0;
};

} // namespace dashiji::app
