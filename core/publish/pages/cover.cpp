// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pages/cover.h"

namespace dashiji::publish
{

namespace
{

class CoverComposer
{
public:
    CoverComposer(const PageStyle &style, FontChains &chains, int &element)
        : m_style(style), m_chains(chains), m_element(element), m_y(style.coverTop)
    {
        newPage();
    }

    std::vector<Page> run(const DocumentTree &tree)
    {
        add(tree.kicker, m_style.coverKicker, Part::Kicker);
        if (!tree.kicker.isEmpty())
            m_y += m_style.coverSpace;
        addTitle(tree.title);
        m_y += m_style.coverSpace;
        add(tree.year, m_style.coverYear, Part::Paragraph);
        addBar();
        const double foot = m_style.coverFoot;
        const std::vector<SetLine> lines = set(tree.organization, m_style.coverOrganization);
        if (m_y < foot - double(lines.size() + 1) * m_style.coverOrganization.pitch)
            m_y = foot - double(lines.size()) * m_style.coverOrganization.pitch;
        place(lines, m_style.coverOrganization, Part::Paragraph);
        return std::move(m_pages);
    }

private:
    [[nodiscard]] double left() const { return m_style.block.left() + m_style.coverIndent; }

    void newPage()
    {
        Page page;
        page.size = m_style.paper;
        m_pages.push_back(std::move(page));
    }

    std::vector<SetLine> set(const QString &text, const TextStyle &style)
    {
        const double width = m_style.block.width() - m_style.coverIndent;
        if (!m_style.coverCentred)
            return setParagraph(text, style, {width, 0, Setting::Balanced, Alignment::Left}, m_chains);
        return setParagraph(text, style, {width, 0, Setting::Shaped, Alignment::Centre}, m_chains);
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
            appendLine(m_pages.back().items, line, {left(), m_y + baselineOf(style)}, part, {m_element});
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

    /// The bar beside the words of the first page, from the kicker to the year.
    void addBar()
    {
        if (m_style.coverBar <= 0)
            return;
        const double bottom = m_pages.size() == 1 ? m_y : m_style.coverFoot;
        const QRectF bar(m_style.block.left(), m_style.coverTop, m_style.coverBar, bottom - m_style.coverTop);
        m_pages.front().items.push_back(artifactRule({bar, m_style.accentColor}));
    }

    const PageStyle &m_style;
    FontChains &m_chains;
    int &m_element;
    std::vector<Page> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<Page> composeCover(const DocumentTree &tree, const PageStyle &style, FontChains &chains,
                               int &element)
{
    return CoverComposer(style, chains, element).run(tree);
}

} // namespace dashiji::publish
