// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/cover.h"

namespace dashiji::publish
{

namespace
{

class CoverComposer
{
public:
    CoverComposer(const PageStyle &style, FontChains &chains, int &element)
        : m_style(style)
        , m_chains(chains)
        , m_element(element)
        , m_y(style.coverTop)
    {
        newPage();
    }

    std::vector<Page> run(const DocumentTree &tree)
    {
        add(tree.kicker, m_style.coverKicker, Part::Kicker);
        m_y = std::max(m_y, m_style.coverTitleTop);
        addTitle(tree.title);
        m_y += m_style.lineStep;
        if (m_pages.size() == 1) {
            addAccent();
            add(tree.year, m_style.coverYear, Part::Paragraph);
        }
        const double foot = m_style.coverFoot;
        const std::vector<SetLine> lines = set(tree.organization, m_style.coverOrganization);
        if (m_y < foot - double(lines.size() + 1) * m_style.coverOrganization.pitch)
            m_y = foot - double(lines.size()) * m_style.coverOrganization.pitch;
        place(lines, m_style.coverOrganization, Part::Paragraph);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] double left() const { return m_style.block.left(); }

    void newPage()
    {
        Page page;
        page.size = m_style.paper;
        m_pages.push_back(std::move(page));
    }

    std::vector<SetLine> set(const QString &text, const TextStyle &style)
    {
        return setParagraph(text, style, {m_style.block.width(), 0, Setting::Balanced, Alignment::Left}, m_chains);
    }

    void add(const QString &text, const TextStyle &style, Part part) { place(set(text, style), style, part); }

    void place(const std::vector<SetLine> &lines, const TextStyle &style, Part part)
    {
        if (lines.empty())
            return;
        for (const SetLine &line : lines) {
            if (m_y + style.pitch > m_style.coverFoot + style.pitch) {
                newPage();
                m_y = m_style.block.top();
            }
            appendLine(m_pages.back().items, line, {left(), m_y + baselineOf(style)}, part, m_element);
            m_y += style.pitch;
        }
        ++m_element;
    }

    /// In the largest type in which it takes no more lines than a title should.
    void addTitle(const QString &title)
    {
        for (const TextStyle &style : m_style.coverTitle) {
            const std::vector<SetLine> lines = set(title, style);
            if (int(lines.size()) <= m_style.coverTitleLines || &style == &m_style.coverTitle.back()) {
                place(lines, style, Part::Title);
                return;
            }
        }
    }

    void addAccent()
    {
        const QRectF bar(QPointF(left(), m_y), m_style.accent);
        m_pages.back().items.push_back({Rule{bar, m_style.accentColor}, Part::Artifact, -1});
        m_y += m_style.lineStep;
    }

    const PageStyle &m_style;
    FontChains &m_chains;
    int &m_element;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<Page> composeCover(const DocumentTree &tree, const PageStyle &style, FontChains &chains, int &element)
{
    return CoverComposer(style, chains, element).run(tree);
}

} // namespace dashiji::publish
