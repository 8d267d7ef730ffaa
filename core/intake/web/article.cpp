// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/web/article.h"

#include <QSet>

#include <algorithm>

namespace dashiji::intake
{

using Qt::StringLiterals::operator""_s;
using Qt::StringLiterals::operator""_L1;

namespace
{

constexpr int kLongestTitle = 120; ///< characters

bool isHeadingElement(const PageNode &node)
{
    return node.name.size() == 2 && node.name[0] == 'h' && node.name[1] >= '1' && node.name[1] <= '6';
}

/// Elements whose words nobody reads.
bool isUnread(const PageNode &node)
{
    static const QSet<QByteArray> unread{
        "title",  "meta",   "link",   "base",   "script", "style", "noscript", "template", "iframe",
        "object", "svg",    "map",    "canvas", "audio",  "video", "select",   "button",   "textarea",
        "input",  "option", "dialog", "rt",     "rp",     "xml",   "del",      "area"};
    return unread.contains(node.name);
}

bool isHidden(const PageNode &node)
{
    return node.hasAttribute("hidden") || node.style(u"display") == "none"_L1 ||
           node.style(u"mso-hide") == "all"_L1;
}

/// Parts that are not the article, by the element or the role it gives itself.
bool isFurnitureByKind(const PageNode &node)
{
    static const QSet<QByteArray> elements{"nav", "footer", "aside", "menu"};
    static const QSet<QString> roles{u"navigation"_s, u"contentinfo"_s, u"complementary"_s,
                                     u"search"_s,     u"menu"_s,        u"menubar"_s,
                                     u"toolbar"_s,    u"dialog"_s,      u"alert"_s};
    return elements.contains(node.name) || roles.contains(node.attribute("role"));
}

/// Parts that are not the article, by what their classes are named after.
bool isFurnitureByName(const PageNode &node)
{
    static const QSet<QString> words{
        u"nav"_s,      u"navbar"_s,    u"navs"_s,    u"menu"_s,     u"crumb"_s,   u"crumbs"_s,
        u"aside"_s,    u"foot"_s,      u"share"_s,   u"sharing"_s,  u"social"_s,  u"disqus"_s,
        u"related"_s,  u"ad"_s,        u"ads"_s,     u"advert"_s,   u"pager"_s,   u"paging"_s,
        u"login"_s,    u"search"_s,    u"qrcode"_s,  u"qr"_s,       u"cookie"_s,  u"cookies"_s,
        u"popup"_s,    u"modal"_s,     u"sponsor"_s, u"promo"_s,    u"tags"_s,    u"toc"_s,
        u"reward"_s,   u"topbar"_s,    u"topnav"_s,  u"masthead"_s, u"subnav"_s,  u"fenxiang"_s,
        u"banquan"_s,  u"xiangguan"_s, u"daohang"_s, u"weizhi"_s,   u"endnote"_s, u"endnotes"_s,
        u"linklist"_s, u"friendlink"_s};
    static const QStringList stems{u"footer"_s,  u"breadcrumb"_s, u"sidebar"_s,   u"copyright"_s,
                                   u"comment"_s, u"paginat"_s,    u"recommend"_s, u"navigat"_s,
                                   u"toolbar"_s, u"footnote"_s,   u"subscri"_s,   u"newsletter"_s};
    const QString element = node.style(u"mso-element");
    if (element.contains("footnote"_L1) || element.contains("endnote"_L1) || element.contains("comment"_L1))
        return true;
    const QString title = node.attribute("title"); // so LibreOffice names running heads
    if (node.name == "div" && (title == "header"_L1 || title == "footer"_L1))
        return true;
    const QStringList names = wordsOfNames(node);
    if (names.startsWith(u"mso"_s) && names.contains(u"header"_s))
        return true;
    return std::ranges::any_of(names, [](const QString &name) {
        return words.contains(name) ||
               std::ranges::any_of(stems, [&](const QString &stem) { return name.contains(stem); });
    });
}

/// The head of a page, which may hold the title of the article or the name of the site.
bool isPageHead(const PageNode &node)
{
    return node.name == "header" || node.attribute("role") == "banner"_L1;
}

/// What a writer of pages names the place of the article.
bool isNamedArticle(const PageNode &node)
{
    static const QSet<QString> words{u"article"_s, u"content"_s, u"detail"_s, u"text"_s, u"main"_s,
                                     u"editor"_s,  u"post"_s,    u"entry"_s,  u"zoom"_s, u"body"_s};
    if (node.name == "article" || node.name == "main" || node.attribute("role") == "main"_L1)
        return true;
    return std::ranges::any_of(wordsOfNames(node), [](const QString &name) {
        return words.contains(name) || name.contains("content"_L1) || name.contains("article"_L1);
    });
}

/// Elements that are parts of a text; others are places that hold one.
bool isPartOfText(const PageNode &node)
{
    static const QSet<QByteArray> parts{"p",  "ul",  "ol",   "dl",      "pre",   "blockquote", "a",   "b",
                                        "i",  "u",   "span", "strong",  "em",    "figure",     "img", "br",
                                        "hr", "sup", "sub",  "address", "small", "label"};
    return node.isText() || isHeadingElement(node) || parts.contains(node.name);
}

/// Elements that hold lists.
bool mayBeListOfLinks(const PageNode &node)
{
    static const QSet<QByteArray> lists{"ul", "ol", "dl", "div", "table", "section", "p", "td", "center"};
    return lists.contains(node.name);
}

} // namespace

Article::Article(const Page &page, Part part)
    : m_page(page), m_leftOut(page.nodes().size(), 0), m_weights(page.nodes().size())
{
    leaveOutUnread();
    if (part == Part::Whole) {
        leaveOutHidden();
        return;
    }
    weigh();
    leaveOutFurniture();
    weigh();
    leaveOutLists();
    weigh();
    if (weight(0).text == 0) { // nothing but links is a page, too
        std::ranges::fill(m_leftOut, 0);
        leaveOutUnread();
        weigh();
    }
    findRoot();
    findTitle();
}

void Article::weigh()
{
    std::ranges::fill(m_weights, Weight());
    const int count = static_cast<int>(m_weights.size());
    for (int node = count - 1; node > 0; --node) {
        if (isLeftOut(node))
            continue;
        Weight &own = m_weights[static_cast<std::size_t>(node)];
        const PageNode &read = m_page.at(node);
        own.text += static_cast<int>(
            std::ranges::count_if(read.text, [](QChar character) { return !character.isSpace(); }));
        if (read.name == "a" && !read.attribute("href").isEmpty()) {
            own.links = own.text;
            own.linkCount = own.text > 0;
        }
        Weight &outer = m_weights[static_cast<std::size_t>(read.parent)];
        outer.text += own.text;
        outer.links += own.links;
        outer.linkCount += own.linkCount;
    }
}

void Article::leaveOut(int node)
{
    std::fill(m_leftOut.begin() + node, m_leftOut.begin() + m_page.at(node).end, 1);
}

void Article::leaveOutUnread()
{
    for (int node = 1; node < std::ssize(m_leftOut); ++node)
        if (!isLeftOut(node) && isUnread(m_page.at(node)))
            leaveOut(node);
}

void Article::leaveOutHidden()
{
    for (int node = 1; node < std::ssize(m_leftOut); ++node)
        if (!isLeftOut(node) && isHidden(m_page.at(node)))
            leaveOut(node);
}

void Article::leaveOutFurniture()
{
    const int half = weight(0).words() / 2;
    // Inside of the article a header is its own.
    std::vector<char> inArticle(m_leftOut.size(), 0);
    for (int node = 1; node < std::ssize(m_leftOut); ++node) {
        const PageNode &read = m_page.at(node);
        const auto at = static_cast<std::size_t>(node);
        inArticle[at] = inArticle[static_cast<std::size_t>(read.parent)] != 0 || read.name == "article" ||
                        read.name == "main";
        if (isLeftOut(node) || read.isText() || weight(node).words() > half)
            continue;
        const Weight &own = weight(node);
        const bool isHead = isPageHead(read) && inArticle[at] == 0 && own.links * 3 > own.text;
        if (isHead || isHidden(read) || isFurnitureByKind(read) ||
            (!isHeadingElement(read) && isFurnitureByName(read)))
            leaveOut(node);
    }
}

void Article::leaveOutLists()
{
    constexpr int kFewestLinks = 3;
    constexpr int kShortest = 30; ///< characters: what holds less beside a list belongs to it
    const int half = weight(0).words() / 2;
    for (int node = 1; node < std::ssize(m_leftOut); ++node) {
        const Weight &own = weight(node);
        if (isLeftOut(node) || !mayBeListOfLinks(m_page.at(node)) || own.linkCount < kFewestLinks ||
            own.links * 10 < own.text * 6 || own.words() > half)
            continue;
        int list = node;
        for (int outer = m_page.at(list).parent; outer > 0 && mayBeListOfLinks(m_page.at(outer)) &&
                                                 weight(outer).words() <= own.words() + kShortest;
             outer = m_page.at(list).parent)
            list = outer;
        leaveOut(list);
        // The heading of the list goes with it.
        int before = list - 1;
        while (before > 0 && m_page.at(before).text.trimmed().isEmpty() && m_page.at(before).isText())
            --before;
        while (before > 0 && m_page.at(before).parent > m_page.at(list).parent)
            before = m_page.at(before).parent;
        if (m_page.at(before).parent == m_page.at(list).parent && isHeadingElement(m_page.at(before)) &&
            m_page.at(before).name != "h1" && weight(before).text <= kShortest)
            leaveOut(before);
    }
}

/// The one place inside of a node that holds its text; none where the text is spread.
int Article::heartOf(int node) const
{
    int best = PageNode::kNone;
    int named = PageNode::kNone;
    int namedCount = 0;
    int beside = 0; ///< words that are text, not places of it
    m_page.eachChild(node, [&](int child) {
        if (isLeftOut(child))
            return;
        if (isPartOfText(m_page.at(child))) {
            beside += weight(child).words();
            return;
        }
        if (best < 0 || weight(child).words() > weight(best).words())
            best = child;
        if (isNamedArticle(m_page.at(child)) && weight(child).words() > 0) {
            named = child;
            ++namedCount;
        }
    });
    const int all = weight(node).words();
    if (best < 0 || all == 0 || beside * 10 > all)
        return PageNode::kNone;
    if (weight(best).words() * 5 >= all * 4)
        return best;
    return namedCount == 1 && named == best && weight(best).words() * 2 >= all ? best : PageNode::kNone;
}

void Article::findRoot()
{
    for (int heart = 0; heart >= 0; heart = heartOf(heart))
        m_root = heart;
}

bool Article::isTitleOfPage(int node, const QStringList &titles) const
{
    constexpr qsizetype kShortest = 4;
    const Weight &own = weight(node);
    if (isLeftOut(node) || own.text < kShortest || own.text > kLongestTitle)
        return false;
    const QString text = m_page.textOf(node);
    return std::ranges::any_of(titles, [&](const QString &title) {
        return title.startsWith(text) || (title.size() >= kShortest && text.startsWith(title));
    });
}

void Article::findTitle()
{
    QStringList titles;
    bool hasHead = false; ///< inside of the article
    int headBefore = PageNode::kNone;
    int block = PageNode::kNone;
    const int count = static_cast<int>(m_weights.size());
    for (int node = 1; node < count; ++node) {
        const PageNode &read = m_page.at(node);
        if (read.name == "title")
            titles.append(m_page.textOf(node));
        else if (read.name == "meta" && read.attribute("property") == "og:title"_L1)
            titles.append(read.attribute("content").simplified());
    }
    titles.removeAll(QString());
    static const QSet<QByteArray> blocks{"p", "div", "td", "center", "section"};
    for (int node = 1; node < count && m_title < 0; ++node) {
        const PageNode &read = m_page.at(node);
        const bool isHead = isHeadingElement(read) && !isLeftOut(node) && weight(node).text > 0;
        if (isHead && m_page.holds(m_root, node))
            hasHead = hasHead || read.name == "h1";
        else if (isHead && node < m_root && read.name <= "h2")
            headBefore = node;
        if (isHead && isTitleOfPage(node, titles))
            m_title = node;
        else if (block < 0 && blocks.contains(read.name) && isTitleOfPage(node, titles))
            block = node;
    }
    if (m_title < 0)
        m_title = block;
    if (m_title >= 0 && !m_page.holds(m_root, m_title))
        m_titleOutside = m_title;
    else if (m_title < 0 && !hasHead)
        m_titleOutside = headBefore;
}

} // namespace dashiji::intake
