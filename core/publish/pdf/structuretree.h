// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a PDF says of its own make-up: headings, paragraphs, figures with words for them, contents lines.
#pragma once

#include "core/publish/pdf/contentstream.h"

#include <set>
#include <string_view>

namespace dashiji::publish
{

/// Document > TOC > TOCI > Reference > Link; Sect > H1, P, Sect > H2, P, Figure, Caption, Table > Caption,
/// TR > TH, TD > P.
///
/// Grows page by page; a year of a book is written when the next one begins, the rest at the end. In the
/// parent tree the numbers of the pages come first, then those of their links.
class StructureTree
{
public:
    StructureTree(ObjectFile &file, const PageDocument &document, const StructureRoles &roles);

    /// The next page. @param links objects, one for each of Page::links
    void addPage(int object, const std::vector<MarkedContent> &marked, const std::vector<int> &links);

    /// Writes the tree. @return its root
    [[nodiscard]] int finish();

private:
    using Node = size_t; ///< place in m_nodes

    /// What an element holds.
    struct Kid {
        enum class Kind : quint8 { Element, Content, Link };
        Kind kind = Kind::Element;
        int value = 0; ///< object; of content its MCID
        int page = 0;  ///< object, of content and links
    };

    /// An element.
    struct NodeData {
        int object = 0;
        int parent = 0; ///< object
        const char *role = "";
        int page = 0; ///< object of the page where its content begins
        std::string attributes;
        QString alternative; ///< of figures: in words
        std::vector<Kid> kids;
    };

    /// Writes all elements of pages that were added: nothing of the next page belongs to them.
    void finishYear();
    Node elementUnder(Node parent, const char *role);
    [[nodiscard]] Node elementOf(const MarkedContent &content);
    [[nodiscard]] Node newElement(const MarkedContent &content);
    [[nodiscard]] Node tableOf(const Element &of);
    [[nodiscard]] Node cellUnder(Node row, const CellPlace &place);
    void addLinks(const Page &page, int object, const std::vector<int> &links);
    void measureFigures(const Page &page);
    [[nodiscard]] static std::string textOf(const NodeData &node);

    ObjectFile &m_file;
    const PageDocument &m_document;
    const StructureRoles &m_roles;
    const int m_root;
    std::vector<NodeData> m_nodes;
    size_t m_pages = 0;        ///< that were added
    int m_linkNumber = 0;      ///< of the next link in the parent tree
    std::string m_pageParents; ///< keys and values of the parent tree
    std::string m_linkParents;
    std::optional<Node> m_year;
    std::optional<Node> m_section;
    Node m_current = 0;
    Node m_contents = 0;
    bool m_inContents = false;
    std::map<std::pair<Element, Part>, Node> m_byContent;
    std::map<Element, Node> m_figures;
    std::set<Element> m_linked;                                         ///< elements that can be clicked
    std::map<Element, Node> m_links;                                    ///< Link of each of them
    std::map<Element, std::map<std::pair<int, int>, Element>> m_tables; ///< cells by row and column
    std::map<Element, Node> m_tableElements;
    std::map<Element, Node> m_cells; ///< TH and TD by element
};

} // namespace dashiji::publish
