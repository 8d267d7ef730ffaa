// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/pages.h"

#include "core/publish/type/typesetting.h"

namespace dashiji::publish
{

void appendLine(std::vector<Item> &items, SetLine line, QPointF baseline, Part part, Element element)
{
    for (GlyphRun &run : line.runs) {
        run.origin += baseline;
        items.push_back({std::move(run), part, element});
    }
}

QRectF boundsOf(const Mark &mark)
{
    struct Bounds {
        QRectF operator()(const GlyphRun &run) const
        {
            const double width = run.glyphs.empty() ? 0 : run.glyphs.back().x + run.size;
            return {run.origin.x(), run.origin.y() - run.size * kAscentOfHan, width, run.size};
        }
        QRectF operator()(const Rule &rule) const { return rule.rect; }
        QRectF operator()(const Frame &frame) const { return frame.rect; }
        QRectF operator()(const Picture &picture) const { return picture.rect; }
        QRectF operator()(const Path &path) const { return path.outline.controlPointRect(); }
    };
    return std::visit(Bounds{}, mark);
}

void moveMark(Mark &mark, QPointF by)
{
    struct Mover {
        QPointF by;
        void operator()(GlyphRun &run) const { run.origin += by; }
        void operator()(Path &path) const { path.outline.translate(by); }
        void operator()(Rule &rule) const { rule.rect.translate(by); }
        void operator()(Frame &frame) const { frame.rect.translate(by); }
        void operator()(Picture &picture) const
        {
            picture.rect.translate(by);
            picture.crop.translate(by);
        }
    };
    std::visit(Mover{by}, mark);
}

} // namespace dashiji::publish
