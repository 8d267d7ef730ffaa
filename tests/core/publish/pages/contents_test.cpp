// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contents: pages that are well filled, however many lines there are.
#include "core/publish/pages/contents.h"
#include "core/publish/templates/template.h"
#include "core/publish/type/fontchain.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace dashiji;
using namespace dashiji::publish;

namespace
{

class ContentsTest : public testing::Test
{
protected:
    /// Contents of a report that has these numbers of entries in its sections.
    void compose(const std::vector<int> &sections)
    {
        m_headings.clear();
        for (const int entries : sections) {
            m_headings.push_back(
                {{}, QStringLiteral("栏目"), Listed::Level::Section, QStringLiteral("1"), {}});
            for (int i = 0; i < entries; ++i)
                m_headings.push_back({QString::number(i + 1),
                                      QStringLiteral("条目的标题"),
                                      Listed::Level::Entry,
                                      QStringLiteral("2"),
                                      {}});
        }
        int element = 0;
        m_pages = composeContents(m_headings, m_style, m_chains, element);
    }

    /// Baselines of the lines of a page, from the top.
    static std::vector<double> linesOf(const Page &page)
    {
        std::set<double> lines;
        for (const Item &item : page.items) {
            if (const auto *run = std::get_if<GlyphRun>(&item.mark); run && item.part == Part::ContentsLine)
                lines.insert(run->origin.y());
        }
        return {lines.begin(), lines.end()};
    }

    [[nodiscard]] double heightOf(size_t page) const
    {
        return linesOf(m_pages[page]).back() - m_style.block.top();
    }

    PageStyle m_style = standardStyle();
    FontChains m_chains;
    std::vector<Listed> m_headings;
    std::vector<Page> m_pages;
};

TEST_F(ContentsTest, AFewLinesTooManyAreTakenIn)
{
    compose({0, 0, 10, 10, 0, 0}); // a year with introduction, figures, charts and table
    ASSERT_EQ(m_pages.size(), 1u);
    const std::vector<double> lines = linesOf(m_pages[0]);
    EXPECT_EQ(lines.size(), m_headings.size());
    EXPECT_LE(lines.back(), m_style.block.bottom());
    EXPECT_GT(lines.back(),
              m_style.block.bottom() - 2 * m_style.contentsEntry.pitch); // no tighter than needed
    for (size_t i = 1; i < lines.size(); ++i)
        EXPECT_GE(lines[i] - lines[i - 1], 0.8 * m_style.contentsEntry.pitch);
}

TEST_F(ContentsTest, WhatFitsKeepsItsPitch)
{
    compose({10, 8});
    ASSERT_EQ(m_pages.size(), 1u);
    const std::vector<double> lines = linesOf(m_pages[0]);
    EXPECT_NEAR(lines[2] - lines[1], m_style.contentsEntry.pitch, 0.01);
}

TEST_F(ContentsTest, SeveralPagesAreFilledAlike)
{
    for (const int entries : {33, 40, 47, 60, 61, 75, 90, 200, 1000, 2000}) {
        compose(std::vector<int>(size_t(entries) / 10 + 1, 10));
        size_t lines = 0;
        double most = 0;
        double least = m_style.block.height();
        for (size_t i = 0; i < m_pages.size(); ++i) {
            lines += linesOf(m_pages[i]).size();
            EXPECT_LE(heightOf(i), m_style.block.height());
            most = std::max(most, heightOf(i));
            least = std::min(least, heightOf(i));
        }
        EXPECT_EQ(lines, m_headings.size()) << entries;
        EXPECT_GT(least, 0.4 * most) << entries << " entries on " << m_pages.size() << " pages";
    }
}

TEST_F(ContentsTest, PagesBreakBeforeASectionWhereThatLeavesGoodPages)
{
    compose({22, 16});
    ASSERT_EQ(m_pages.size(), 2u);
    EXPECT_EQ(linesOf(m_pages[0]).size(), 23u);
    EXPECT_EQ(linesOf(m_pages[1]).size(), 17u);
}

TEST_F(ContentsTest, NoSectionIsTheLastLineOfItsPage)
{
    for (int first = 15; first < 30; ++first) {
        compose({first, 20, 20});
        size_t line = 0;
        for (size_t page = 0; page + 1 < m_pages.size(); ++page) {
            line += linesOf(m_pages[page]).size();
            EXPECT_EQ(m_headings[line - 1].level, Listed::Level::Entry) << first;
        }
    }
}

TEST_F(ContentsTest, SectionsOfABookStandCloselyUnderTheirYears)
{
    for (int year = 2010; year < 2022; ++year) {
        m_headings.push_back({{}, QString::number(year), Listed::Level::Year, QStringLiteral("1"), {}});
        for (int section = 0; section < 5; ++section)
            m_headings.push_back(
                {{}, QStringLiteral("栏目"), Listed::Level::Section, QStringLiteral("2"), {}});
    }
    int element = 0;
    m_pages = composeContents(m_headings, m_style, m_chains, element);
    ASSERT_EQ(m_pages.size(), 3u);
    for (const Page &page : m_pages) {
        const std::vector<double> lines = linesOf(page);
        EXPECT_EQ(lines.size(), 24u) << "years stay whole";
        EXPECT_LE(lines[2] - lines[1], m_style.contentsEntry.pitch + 0.01);
    }
}

TEST_F(ContentsTest, ADocumentKeepsItsTwentyTwoLines)
{
    m_style = styleOf(*builtinTemplate(QStringLiteral("official")), true);
    compose({10, 10});
    for (const Page &page : m_pages) {
        const std::vector<double> lines = linesOf(page);
        for (size_t i = 1; i < lines.size(); ++i)
            EXPECT_NEAR(lines[i] - lines[i - 1], m_style.lineStep, 0.01);
    }
}

} // namespace
