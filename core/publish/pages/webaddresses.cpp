// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/webaddresses.h"

#include "core/publish/type/charclass.h"
#include "core/publish/type/fontface.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace dashiji::publish
{

namespace
{

constexpr double kLinkAscent = 0.9; ///< em over the baseline that can be clicked
constexpr double kLinkHeight = 1.2; ///< em

/// Whether a page has the character wherever its lines end.
bool isSet(QChar c)
{
    return !c.isSpace() && !isIgnored(c.unicode()) && c != QChar(0x200b);
}

/// A paragraph's addresses, counted in characters that are set, and how many of these have come by.
struct Paragraph {
    std::vector<WebAddress> addresses;
    qsizetype passed = 0;
};

Paragraph paragraphOf(const QString &text)
{
    Paragraph paragraph{webAddressesIn(text)};
    for (WebAddress &address : paragraph.addresses) {
        const auto begin = text.begin();
        address.start = std::count_if(begin, begin + address.start, isSet);
        address.end = std::count_if(begin, begin + address.end, isSet);
    }
    return paragraph;
}

/// Glyphs [first, last) of a run as a run.
GlyphRun partOf(const GlyphRun &run, size_t first, size_t last)
{
    GlyphRun part;
    part.face = run.face;
    part.size = run.size;
    part.color = run.color;
    part.origin = run.origin + QPointF(double(run.glyphs[first].x), 0);
    const quint16 start = run.glyphs[first].textStart;
    const qsizetype end = last < run.glyphs.size() ? qsizetype(run.glyphs[last].textStart) : run.text.size();
    part.text = run.text.mid(start, end - start);
    part.glyphs.assign(run.glyphs.begin() + long(first), run.glyphs.begin() + long(last));
    for (PlacedGlyph &glyph : part.glyphs) {
        glyph.x -= run.glyphs[first].x;
        glyph.textStart = quint16(glyph.textStart - start);
    }
    return part;
}

class PageLinker
{
public:
    PageLinker(Page &page, std::map<int, Paragraph> &paragraphs) : m_page(page), m_paragraphs(paragraphs) {}

    void run()
    {
        std::vector<Item> items = std::exchange(m_page.items, {});
        m_page.items.reserve(items.size());
        for (Item &item : items) {
            const auto paragraph = m_paragraphs.find(item.element.block);
            if (item.part == Part::Paragraph && item.element.part == 0 && paragraph != m_paragraphs.end() &&
                std::holds_alternative<GlyphRun>(item.mark))
                split(std::move(item), paragraph->second);
            else
                m_page.items.push_back(std::move(item));
        }
    }

private:
    /// Parts a run where an address begins or ends.
    void split(Item item, Paragraph &paragraph)
    {
        const GlyphRun run = std::get<GlyphRun>(std::move(item.mark));
        size_t first = 0;
        int current = 0; // number of the address the glyphs belong to, from 1
        qsizetype at = 0;
        for (size_t i = 0; i < run.glyphs.size(); ++i) {
            for (; at < run.glyphs[i].textStart; ++at)
                paragraph.passed += isSet(run.text[at]);
            const int number = numberAt(paragraph);
            if (number != current) {
                add(run, first, i, item, current, paragraph);
                first = i;
                current = number;
            }
        }
        for (; at < run.text.size(); ++at)
            paragraph.passed += isSet(run.text[at]);
        add(run, first, run.glyphs.size(), item, current, paragraph);
    }

    static int numberAt(const Paragraph &paragraph)
    {
        const auto &addresses = paragraph.addresses;
        const auto found = std::ranges::find_if(addresses, [&](const WebAddress &address) {
            return address.start <= paragraph.passed && paragraph.passed < address.end;
        });
        return found == addresses.end() ? 0 : int(found - addresses.begin()) + 1;
    }

    void add(const GlyphRun &run, size_t first, size_t last, const Item &of, int number,
             const Paragraph &paragraph)
    {
        if (first == last)
            return;
        Item item{partOf(run, first, last), of.part, of.element};
        if (number > 0) {
            item.part = Part::WebAddress;
            item.element.part = number;
            const auto &part = std::get<GlyphRun>(item.mark);
            const double width = part.glyphs.back().x + part.face->advance(part.glyphs.back().id) * part.size;
            const QRectF rect(part.origin - QPointF(0, kLinkAscent * part.size),
                              QSizeF(width, kLinkHeight * part.size));
            const QString &uri = paragraph.addresses[size_t(number) - 1].uri;
            m_page.links.push_back({rect, {}, uri, item.element, uri});
        }
        m_page.items.push_back(std::move(item));
    }

    Page &m_page;
    std::map<int, Paragraph> &m_paragraphs;
};

} // namespace

std::vector<WebAddress> webAddressesIn(const QString &text)
{
    static const QRegularExpression kAddress(QStringLiteral(
        "(?<![A-Za-z0-9])(?:https?://|www\\.)[A-Za-z0-9][A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]*"));
    static const QString kSentenceEnds = QStringLiteral(".,;:!?'");
    std::vector<WebAddress> addresses;
    for (auto matches = kAddress.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString address = match.captured();
        const auto closesNothing = [&] {
            return address.endsWith(u')') && address.count(u'(') < address.count(u')');
        };
        while (kSentenceEnds.contains(address.back()) || closesNothing())
            address.chop(1);
        const qsizetype start = match.capturedStart();
        const bool bare = address.startsWith(QLatin1String("www."));
        addresses.push_back(
            {start, start + address.size(), bare ? QStringLiteral("http://") + address : address});
    }
    return addresses;
}

void linkWebAddresses(std::vector<Page> &pages, const DocumentTree &tree)
{
    std::map<int, Paragraph> paragraphs;
    for (size_t i = 0; i < tree.blocks.size(); ++i) {
        const Block &block = tree.blocks[i];
        if (block.role != Role::Paragraph)
            continue;
        if (Paragraph paragraph = paragraphOf(block.text); !paragraph.addresses.empty())
            paragraphs.emplace(int(i), std::move(paragraph));
    }
    if (paragraphs.empty())
        return;
    for (Page &page : pages)
        PageLinker(page, paragraphs).run();
}

} // namespace dashiji::publish
