// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/contentstream.h"

#include "core/publish/pdf/fontmaps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dashiji::publish
{

namespace
{

/// Digits without an exponent, two after the point at most: a hundredth of a point is finer than any printer.
void appendNumber(std::string &out, double value)
{
    const auto hundredths = std::llround(std::clamp(value, -32000.0, 32000.0) * 100);
    const unsigned long long all = hundredths < 0 ? 0ull - static_cast<unsigned long long>(hundredths)
                                                  : static_cast<unsigned long long>(hundredths);
    if (hundredths < 0)
        out += '-';
    out += std::to_string(all / 100);
    if (const unsigned rest = unsigned(all % 100); rest != 0) {
        out += '.';
        out += char('0' + rest / 10);
        if (rest % 10 != 0)
            out += char('0' + rest % 10);
    }
    out += ' ';
}

void appendNumbers(std::string &out, std::initializer_list<double> values)
{
    for (const double value : values)
        appendNumber(out, value);
}

QString alternativeOf(const Mark &mark)
{
    if (const auto *picture = std::get_if<Picture>(&mark))
        return picture->alternative;
    const auto *frame = std::get_if<Frame>(&mark);
    return frame != nullptr ? frame->alternative : QString();
}

class ContentWriter
{
public:
    ContentWriter(const Page &page, const FontEmbedder &fonts, const ImageEmbedder &images,
                  const StructureRoles &roles)
        : m_page(page), m_fonts(fonts), m_images(images), m_roles(roles)
    {
    }

    PageContent run()
    {
        for (const Item &item : m_page.items) {
            beginItem(item);
            std::visit(*this, item.mark);
        }
        endItem();
        return std::move(m_content);
    }

    void operator()(const GlyphRun &run)
    {
        if (run.glyphs.empty())
            return;
        const EmbeddedFont &font = m_fonts.fontOf(run.face.get());
        useOnce(m_content.fonts, &font);
        out() += "BT ";
        setColor(run.color);
        out() += '/' + font.resourceName.toStdString() + ' ';
        appendNumber(out(), run.size);
        out() += "Tf 1 0 0 1 ";
        appendNumbers(out(), {run.origin.x() + run.glyphs.front().x, m_page.size.height() - run.origin.y()});
        out() += "Tm ";
        m_pen = run.glyphs.front().x;
        for (size_t i = 0; i < run.glyphs.size();) {
            const GlyphCluster cluster = clusterAt(run, i);
            const bool plain = cluster.glyphs == 1 && font.says(run.glyphs[i].id, cluster.text);
            if (!plain)
                beginActualText(cluster.text);
            for (const size_t end = i + cluster.glyphs; i < end; ++i)
                showGlyph(run.glyphs[i], run.size / 1000, font);
            if (!plain) {
                endText();
                out() += "EMC ";
            }
        }
        endText();
        out() += "ET\n";
    }

    void operator()(const Rule &rule)
    {
        setColor(rule.color);
        appendRect(rule.rect);
        out() += "re f\n";
    }

    void operator()(const Frame &frame)
    {
        setColor(frame.fill);
        appendRect(frame.rect);
        out() += "re f\nq ";
        appendColor(frame.line);
        out() += "RG ";
        appendNumber(out(), frame.lineWidth);
        out() += "w ";
        appendRect(frame.rect);
        out() += "re S Q\n";
    }

    void operator()(const Picture &picture)
    {
        const EmbeddedImage &image = m_images.imageOf(*picture.media);
        useOnce(m_content.images, &image);
        const QRectF &r = picture.rect;
        out() += "q ";
        if (!picture.crop.isNull()) {
            appendRect(picture.crop);
            out() += "re W n ";
        }
        appendNumbers(out(), {r.width(), 0, 0, r.height(), r.left(), m_page.size.height() - r.bottom()});
        out() += "cm ";
        if (image.orientation > 1) {
            appendNumbers(out(), uprightMatrix(image.orientation));
            out() += "cm ";
        }
        out() += '/' + image.resourceName.toStdString() + " Do Q\n";
    }

    void operator()(const Path &path)
    {
        if (path.outline.isEmpty() || (!path.fill && !path.stroke))
            return;
        if (path.fill)
            setColor(*path.fill);
        if (path.stroke) {
            out() += "q ";
            appendColor(*path.stroke);
            out() += "RG ";
            appendNumber(out(), path.lineWidth);
            out() += "w 1 j [";
            for (const double length : path.dashes)
                appendNumber(out(), length);
            out() += "] 0 d ";
        }
        appendOutline(path.outline);
        const bool evenOdd = path.outline.fillRule() == Qt::OddEvenFill;
        if (path.fill)
            out() += std::string(path.stroke ? "B" : "f") + (evenOdd ? "*" : "");
        else
            out() += 'S';
        out() += path.stroke ? " Q\n" : "\n";
    }

private:
    std::string &out() { return m_content.operators; }

    template <class T>
    static void useOnce(std::vector<T> &list, T thing)
    {
        if (std::find(list.begin(), list.end(), thing) == list.end())
            list.push_back(thing);
    }

    void beginItem(const Item &item)
    {
        const bool artifact = item.part == Part::Artifact || item.element.isArtifact();
        if (m_open && artifact == m_openArtifact &&
            (artifact || (m_openElement == item.element && m_openPart == item.part)))
            return;
        endItem();
        m_open = true;
        m_openArtifact = artifact;
        m_openElement = item.element;
        m_openPart = item.part;
        if (artifact) {
            out() += "/Artifact BMC\n";
            return;
        }
        out() += m_roles.of(item.part);
        out() += " <</MCID " + std::to_string(m_content.marked.size()) + ">> BDC\n";
        m_content.marked.push_back({item.part, item.element, alternativeOf(item.mark)});
    }

    void endItem()
    {
        if (m_open)
            out() += "EMC\n";
        m_open = false;
    }

    void appendColor(QRgb color)
    {
        appendNumbers(out(), {qRed(color) / 255.0, qGreen(color) / 255.0, qBlue(color) / 255.0});
    }

    void setColor(QRgb color)
    {
        if (color == m_color)
            return;
        m_color = color;
        appendColor(color);
        out() += "rg ";
    }

    void appendRect(const QRectF &rect)
    {
        appendNumbers(out(),
                      {rect.left(), m_page.size.height() - rect.bottom(), rect.width(), rect.height()});
    }

    void appendPoint(const QPainterPath::Element &point)
    {
        appendNumbers(out(), {point.x, m_page.size.height() - point.y});
    }

    void appendOutline(const QPainterPath &outline)
    {
        QPointF start;
        const int count = outline.elementCount();
        for (int i = 0; i < count; ++i) {
            const QPainterPath::Element element = outline.elementAt(i);
            if (element.type == QPainterPath::MoveToElement) {
                start = element;
                appendPoint(element);
                out() += "m ";
            } else if (element.type == QPainterPath::CurveToElement && i + 2 < count) {
                appendPoint(element);
                appendPoint(outline.elementAt(++i));
                appendPoint(outline.elementAt(++i));
                out() += "c ";
            } else {
                appendPoint(element);
                out() += "l ";
            }
            const bool ends = i + 1 == count || outline.elementAt(i + 1).type == QPainterPath::MoveToElement;
            if (ends && i > 0 && QPointF(outline.elementAt(i)) == start)
                out() += "h ";
        }
    }

    void beginActualText(QStringView text)
    {
        endText();
        out() += "/Span <</ActualText <FEFF" + hexUtf16(text).toStdString() + ">>> BDC ";
    }

    /// @param thousandth of the type's size, in points
    void showGlyph(const PlacedGlyph &glyph, double thousandth, const EmbeddedFont &font)
    {
        const auto shift = std::llround((m_pen - double(glyph.x)) / thousandth);
        if (!m_inText) {
            out() += "[<";
            m_inText = true;
            if (shift != 0)
                out() += '>' + std::to_string(shift) + '<';
        } else if (shift != 0) {
            out() += '>' + std::to_string(shift) + '<';
        }
        m_pen -= double(shift) * thousandth;
        static constexpr char kDigits[] = "0123456789ABCDEF";
        const quint16 code = font.codes.value(glyph.id);
        for (int bits = 12; bits >= 0; bits -= 4)
            out() += kDigits[code >> bits & 0xf];
        m_pen += font.widths.value(glyph.id) * thousandth;
    }

    void endText()
    {
        if (m_inText)
            out() += ">] TJ ";
        m_inText = false;
    }

    const Page &m_page;
    const FontEmbedder &m_fonts;
    const ImageEmbedder &m_images;
    const StructureRoles &m_roles;
    PageContent m_content;
    QRgb m_color = 0xff000000;
    double m_pen = 0; ///< from the run's origin
    bool m_inText = false;
    bool m_open = false; ///< a tag
    bool m_openArtifact = false;
    Element m_openElement;
    Part m_openPart = Part::Artifact;
};

} // namespace

PageContent contentOf(const Page &page, const FontEmbedder &fonts, const ImageEmbedder &images,
                      const StructureRoles &roles)
{
    return ContentWriter(page, fonts, images, roles).run();
}

} // namespace dashiji::publish
