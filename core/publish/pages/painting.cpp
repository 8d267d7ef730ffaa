// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// paintPage: the same glyph runs on the screen that the PDF holds.
#include "core/publish/publishing.h"
#include "core/publish/type/fontface.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace dashiji::publish
{

namespace
{

constexpr QRgb kPictureToCome = 0xffe9e6e0;

class PagePainter
{
public:
    PagePainter(QPainter &painter, const ImageLoader &loadImage) : m_painter(painter), m_loadImage(loadImage)
    {
        const QTransform t = painter.deviceTransform();
        m_scale = std::max(std::hypot(t.m11(), t.m12()), std::hypot(t.m21(), t.m22()));
    }

    void operator()(const GlyphRun &run)
    {
        QVector<quint32> glyphs;
        QVector<QPointF> positions;
        glyphs.reserve(qsizetype(run.glyphs.size()));
        positions.reserve(qsizetype(run.glyphs.size()));
        for (const PlacedGlyph &glyph : run.glyphs) {
            glyphs.append(glyph.id);
            positions.append(QPointF(double(glyph.x), 0));
        }
        QGlyphRun glyphRun;
        glyphRun.setRawFont(rawFont(run));
        glyphRun.setGlyphIndexes(glyphs);
        glyphRun.setPositions(positions);
        m_painter.setPen(QColor::fromRgba(run.color));
        m_painter.drawGlyphRun(run.origin, glyphRun);
    }

    void operator()(const Rule &rule) { m_painter.fillRect(rule.rect, QColor::fromRgba(rule.color)); }

    void operator()(const Frame &frame)
    {
        m_painter.setPen(QPen(QColor::fromRgba(frame.line), frame.lineWidth));
        m_painter.setBrush(QColor::fromRgba(frame.fill));
        m_painter.drawRect(frame.rect);
    }

    void operator()(const Picture &picture)
    {
        const QSize pixels = (picture.rect.size() * m_scale).toSize().expandedTo({1, 1});
        const QImage image = m_loadImage ? m_loadImage(*picture.media, pixels) : QImage();
        if (image.isNull()) {
            m_painter.fillRect(picture.shown(), QColor::fromRgba(kPictureToCome));
            return;
        }
        m_painter.save();
        if (!picture.crop.isNull())
            m_painter.setClipRect(picture.crop, Qt::IntersectClip);
        m_painter.drawImage(picture.rect, image);
        m_painter.restore();
    }

    void operator()(const Path &path)
    {
        m_painter.setPen(path.stroke ? penOf(path) : QPen(Qt::NoPen));
        m_painter.setBrush(path.fill ? QBrush(QColor::fromRgb(*path.fill)) : QBrush(Qt::NoBrush));
        m_painter.drawPath(path.outline);
    }

private:
    static QPen penOf(const Path &path)
    {
        QPen pen(QColor::fromRgb(*path.stroke), path.lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (path.dashes.empty() || path.lineWidth <= 0)
            return pen;
        QList<qreal> pattern; // Qt counts in line widths and wants pairs, as an odd list of PDF goes on
        for (size_t i = 0; i < path.dashes.size() * (1 + path.dashes.size() % 2); ++i)
            pattern.append(path.dashes[i % path.dashes.size()] / path.lineWidth);
        pen.setDashPattern(pattern);
        return pen;
    }

    /// Raw fonts belong to the thread that made them, so they are made here, once a page.
    const QRawFont &rawFont(const GlyphRun &run)
    {
        const std::pair key(run.face.get(), run.size);
        auto found = m_fonts.find(key);
        if (found == m_fonts.end())
            found = m_fonts.emplace(key, run.face->rawFont(run.size)).first;
        return found->second;
    }

    QPainter &m_painter;
    const ImageLoader &m_loadImage;
    double m_scale = 1;
    std::map<std::pair<const FontFace *, double>, QRawFont> m_fonts;
};

} // namespace

void paintPage(QPainter &painter, const Page &page, const ImageLoader &loadImage)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(0, 0), page.size), Qt::white);
    PagePainter paint(painter, loadImage);
    for (const Item &item : page.items)
        std::visit(paint, item.mark);
    painter.restore();
}

} // namespace dashiji::publish
