// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which part of a web page is the article, and what around and inside it is the page's furniture.
#pragma once

#include "core/intake/web/page.h"

#include <vector>

namespace dashiji::intake
{

/// The article of a page. Told by what elements and their classes call themselves (navigation, footer,
/// comments), by lists of links, and by where the words are: never by what they say. What holds more than
/// half of the page's words is never furniture.
class Article
{
public:
    /// What is asked for.
    enum class Part {
        Article,
        Whole, ///< all that is shown: somebody has chosen it
    };
    explicit Article(const Page &page, Part part = Part::Article);

    /// The element that holds the article; the whole page where its words are spread.
    [[nodiscard]] int root() const { return m_root; }
    /// The heading of the article that stands outside of root(); PageNode::kNone if there is none.
    [[nodiscard]] int titleOutside() const { return m_titleOutside; }
    /// The heading that is the title of the page, wherever it stands; PageNode::kNone if none says so.
    [[nodiscard]] int title() const { return m_title; }
    /// Scripts, menus, what is hidden, and all inside of them.
    [[nodiscard]] bool isLeftOut(int node) const { return m_leftOut[static_cast<std::size_t>(node)] != 0; }

private:
    /// What a node and all in it that is not left out holds, in characters that are no white space.
    struct Weight {
        int text = 0;
        int links = 0; ///< of text, inside of links
        int linkCount = 0;
        [[nodiscard]] int words() const { return text - links; }
    };

    void weigh();
    void leaveOutUnread();
    void leaveOutHidden();
    void leaveOutFurniture();
    void leaveOutLists();
    void leaveOut(int node);
    void findRoot();
    void findTitle();
    [[nodiscard]] int heartOf(int node) const;
    [[nodiscard]] bool isTitleOfPage(int node, const QStringList &titles) const;
    [[nodiscard]] const Weight &weight(int node) const { return m_weights[static_cast<std::size_t>(node)]; }

    const Page &m_page;
    std::vector<char> m_leftOut;
    std::vector<Weight> m_weights;
    int m_root = 0;
    int m_title = PageNode::kNone;
    int m_titleOutside = PageNode::kNone;
};

} // namespace dashiji::intake
