// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/structuretree.h"

namespace dashiji::publish
{

namespace
{

/// The place of a mark on its page, without its words.
QRectF extentOf(const Mark &mark)
{
    if (const auto *picture = std::get_if<Picture>(&mark))
        return picture->shown();
    if (const auto *frame = std::get_if<Frame>(&mark))
        return frame->rect;
    if (const auto *rule = std::get_if<Rule>(&mark))
        return rule->rect;
    if (const auto *path = std::get_if<Path>(&mark))
        return path->outline.boundingRect();
    return {};
}

/// Where a figure stands, as readers that enlarge it ask. @param height of the page
std::string layoutOf(const QRectF &rect, double height)
{
    return PdfDictionary()
        .set("/O", "/Layout")
        .set("/BBox", pdfNumbers({rect.left(), height - rect.bottom(), rect.right(), height - rect.top()}))
        .text();
}

void appendEntry(std::string &out, int number, const std::string &value)
{
    out += std::to_string(number) + ' ' + value + ' ';
}

} // namespace

StructureTree::StructureTree(ObjectFile &file, const PageDocument &document, const StructureRoles &roles)
    : m_file(file)
    , m_document(document)
    , m_roles(roles)
    , m_root(file.reserve())
    , m_linkNumber(int(document.pages.size()))
{
    NodeData &top = m_nodes.emplace_back();
    top.object = file.reserve();
    top.parent = m_root;
    top.role = "/Document";
    for (const auto &[element, place] : document.cells)
        m_tables[place.table].emplace(std::pair(place.row, place.column), element);
    for (const Page &page : document.pages) {
        for (const Link &link : page.links)
            m_linked.insert(link.element);
    }
}

void StructureTree::addPage(int object, const std::vector<MarkedContent> &marked,
                            const std::vector<int> &links)
{
    if (!marked.empty() && marked.front().part == Part::YearHeading &&
        !m_byContent.contains({marked.front().element, Part::YearHeading}))
        finishYear();
    std::vector<int> owners;
    for (const MarkedContent &content : marked) {
        NodeData &node = m_nodes[elementOf(content)];
        if (node.page == 0)
            node.page = object;
        node.kids.push_back({Kid::Kind::Content, int(owners.size()), object});
        owners.push_back(node.object);
    }
    appendEntry(m_pageParents, int(m_pages), pdfReference(m_file.add(pdfReferences(owners))));
    const Page &page = m_document.pages[m_pages];
    addLinks(page, object, links);
    measureFigures(page);
    ++m_pages;
}

/// A book of many years would else be held as a whole. Only the document itself gets more.
void StructureTree::finishYear()
{
    for (Node node = 1; node < m_nodes.size(); ++node)
        m_file.write(m_nodes[node].object, textOf(m_nodes[node]));
    m_nodes.resize(1);
    for (const auto &[table, node] : m_tableElements)
        m_tables.erase(table);
    m_tableElements.clear();
    m_cells.clear();
    m_byContent.clear();
    m_figures.clear();
    m_links.clear();
    m_year.reset();
    m_section.reset();
    m_current = 0;
    m_inContents = false;
}

int StructureTree::finish()
{
    const int top = m_nodes.front().object;
    finishYear();
    m_file.write(top, textOf(m_nodes.front()));
    const std::string parents = "<</Nums [" + m_pageParents + m_linkParents + "]>>";
    m_file.write(m_root, PdfDictionary()
                             .set("/Type", "/StructTreeRoot")
                             .set("/K", pdfReference(top))
                             .set("/ParentTree", pdfReference(m_file.add(parents)))
                             .set("/ParentTreeNextKey", std::to_string(m_linkNumber))
                             .text());
    return m_root;
}

StructureTree::Node StructureTree::elementUnder(Node parent, const char *role)
{
    NodeData node;
    node.object = m_file.reserve();
    node.parent = m_nodes[parent].object;
    node.role = role;
    m_nodes[parent].kids.push_back({Kid::Kind::Element, node.object, 0});
    m_nodes.push_back(std::move(node));
    return m_nodes.size() - 1;
}

StructureTree::Node StructureTree::elementOf(const MarkedContent &content)
{
    const std::pair key(content.element, content.part);
    const auto found = m_byContent.find(key);
    if (found != m_byContent.end())
        return found->second;
    Node element = newElement(content);
    if (m_linked.count(content.element) > 0 && m_links.count(content.element) == 0) {
        if (content.part != Part::ContentsLine && content.part != Part::WebAddress) // links already
            element = elementUnder(element, "/Link");
        m_links.emplace(content.element, element);
    }
    m_byContent.emplace(key, element);
    if (content.part == Part::Figure && m_figures.emplace(content.element, element).second) {
        const auto told = m_document.alternatives.find(content.element);
        const QString &words = told != m_document.alternatives.end() ? told->second : content.alternative;
        m_nodes[element].alternative = words.isEmpty() ? QStringLiteral("-") : words;
    }
    return element;
}

StructureTree::Node StructureTree::newElement(const MarkedContent &content)
{
    constexpr Node kTop = 0;
    if (content.part != Part::ContentsLine)
        m_inContents = false;
    switch (content.part) {
    case Part::YearHeading:
        m_section.reset();
        m_current = elementUnder(kTop, "/Sect");
        m_year = m_current;
        break;
    case Part::SectionHeading:
        m_current = elementUnder(m_year.value_or(kTop), "/Sect");
        m_section = m_current;
        break;
    case Part::EntryHeading:
        m_current = elementUnder(m_section.value_or(kTop), "/Sect");
        break;
    case Part::Signature:
    case Part::Issue:
        m_current = m_year.value_or(kTop);
        break;
    case Part::ContentsLine:
        if (!m_inContents)
            m_contents = elementUnder(m_current, "/TOC");
        m_inContents = true;
        return elementUnder(elementUnder(elementUnder(m_contents, "/TOCI"), "/Reference"), "/Link");
    case Part::WebAddress:
        return elementUnder(elementOf({Part::Paragraph, {content.element.block}, {}}), "/Link");
    case Part::TableHead:
    case Part::TableCell:
        if (const auto place = m_document.cells.find(content.element); place != m_document.cells.end()) {
            static_cast<void>(tableOf(place->second.table));
            return m_cells[content.element];
        }
        break;
    case Part::Caption:
        if (m_tables.count(content.element) > 0)
            return elementUnder(tableOf(content.element), "/Caption");
        break;
    default:
        break;
    }
    return elementUnder(m_current, m_roles.of(content.part));
}

/// A table is made whole when its first content comes: readers count on every row having every cell, also
/// those that are empty.
StructureTree::Node StructureTree::tableOf(const Element &of)
{
    const auto found = m_tableElements.find(of);
    if (found != m_tableElements.end())
        return found->second;
    const Node table = elementUnder(m_current, "/Table");
    m_tableElements.emplace(of, table);
    Node row = 0;
    int rowNumber = -1;
    for (const auto &[place, element] : m_tables[of]) {
        if (place.first != rowNumber)
            row = elementUnder(table, "/TR");
        rowNumber = place.first;
        m_cells[element] = cellUnder(row, m_document.cells.at(element));
    }
    return table;
}

StructureTree::Node StructureTree::cellUnder(Node row, const CellPlace &place)
{
    static constexpr const char *kScopes[] = {nullptr, "/Column", "/Row", "/Both"};
    const char *scope = kScopes[int(place.scope)];
    const Node cell = elementUnder(row, scope != nullptr ? "/TH" : "/TD");
    PdfDictionary attributes;
    if (scope != nullptr)
        attributes.set("/Scope", scope);
    if (place.rowSpan > 1)
        attributes.set("/RowSpan", std::to_string(place.rowSpan));
    if (place.columnSpan > 1)
        attributes.set("/ColSpan", std::to_string(place.columnSpan));
    if (!attributes.isEmpty())
        m_nodes[cell].attributes = attributes.set("/O", "/Table").text();
    return cell;
}

void StructureTree::addLinks(const Page &page, int object, const std::vector<int> &links)
{
    for (size_t i = 0; i < links.size(); ++i) {
        const auto found = m_links.find(page.links[i].element);
        if (found != m_links.end()) {
            m_nodes[found->second].kids.push_back({Kid::Kind::Link, links[i], object});
            appendEntry(m_linkParents, m_linkNumber, pdfReference(m_nodes[found->second].object));
        }
        ++m_linkNumber;
    }
}

void StructureTree::measureFigures(const Page &page)
{
    std::map<Element, QRectF> extents;
    for (const Item &item : page.items) {
        if (item.part == Part::Figure)
            extents[item.element] |= extentOf(item.mark);
    }
    for (const auto &[number, extent] : extents) {
        const auto figure = m_figures.find(number);
        if (figure != m_figures.end() && !extent.isEmpty())
            m_nodes[figure->second].attributes = layoutOf(extent, page.size.height());
    }
}

/// Content of an element is a number on the page where the element begins, a dictionary on others.
std::string StructureTree::textOf(const NodeData &node)
{
    std::vector<std::string> kids;
    for (const Kid &kid : node.kids) {
        if (kid.kind == Kid::Kind::Element)
            kids.push_back(pdfReference(kid.value));
        else if (kid.kind == Kid::Kind::Link)
            kids.push_back("<</Type /OBJR /Pg " + pdfReference(kid.page) + " /Obj " +
                           pdfReference(kid.value) + ">>");
        else if (kid.page == node.page)
            kids.push_back(std::to_string(kid.value));
        else
            kids.push_back("<</Type /MCR /Pg " + pdfReference(kid.page) + " /MCID " +
                           std::to_string(kid.value) + ">>");
    }
    PdfDictionary d;
    d.set("/S", node.role).set("/P", pdfReference(node.parent));
    if (node.page > 0)
        d.set("/Pg", pdfReference(node.page));
    if (!node.attributes.empty())
        d.set("/A", node.attributes);
    if (!node.alternative.isEmpty())
        d.set("/Alt", pdfText(node.alternative));
    if (!kids.empty())
        d.set("/K", kids.size() == 1 ? kids.front() : pdfArray(kids));
    return d.text();
}

} // namespace dashiji::publish
