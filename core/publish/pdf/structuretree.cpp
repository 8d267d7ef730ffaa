// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/pdf/structuretree.h"

#include <map>
#include <set>
#include <string_view>

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
QPDFObjectHandle layoutOf(const QRectF &rect, double height)
{
    auto box = QPDFObjectHandle::newArray();
    for (const double value : {rect.left(), height - rect.bottom(), rect.right(), height - rect.top()})
        box.appendItem(QPDFObjectHandle::newReal(value, 2));
    auto attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", QPDFObjectHandle::newName("/Layout"));
    attributes.replaceKey("/BBox", box);
    return attributes;
}

class TreeBuilder
{
public:
    TreeBuilder(QPDF &pdf, const PageDocument &document, const StructureRoles &roles,
                std::vector<TaggedPage> &pages)
        : m_pdf(pdf)
        , m_document(document)
        , m_roles(roles)
        , m_pages(pages)
        , m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()))
    {
        m_root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
        m_top = elementUnder(m_root, "/Document");
        m_current = m_top;
        for (const auto &[element, place] : document.cells)
            m_tables[place.table].emplace(std::pair(place.row, place.column), element);
        for (const Page &page : document.pages) {
            for (const Link &link : page.links)
                m_linked.insert(link.element);
        }
    }

    QPDFObjectHandle run()
    {
        for (size_t i = 0; i < m_pages.size(); ++i)
            addPage(i);
        addLinks();
        describeFigures();
        finishKids();
        auto tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", QPDFObjectHandle::newArray(m_parents));
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(qint64(m_parents.size() / 2)));
        return m_root;
    }

private:
    /// A new element. Kids are gathered apart and written at the end: qpdf arrays grow slowly one by one.
    QPDFObjectHandle elementUnder(const QPDFObjectHandle &parent, const char *role)
    {
        auto element =
            m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary({{"/S", name(role)}, {"/P", parent}}));
        addKid(parent, element);
        m_elements.push_back(element);
        return element;
    }

    /// One object for each name, however many elements bear it.
    QPDFObjectHandle name(const char *text)
    {
        QPDFObjectHandle &object = m_names[text];
        if (!object.isInitialized())
            object = QPDFObjectHandle::newName(text);
        return object;
    }

    /// The same for small numbers.
    QPDFObjectHandle integer(qint64 number)
    {
        while (m_integers.size() <= size_t(number))
            m_integers.push_back(QPDFObjectHandle::newInteger(qint64(m_integers.size())));
        return m_integers[size_t(number)];
    }

    void addKid(const QPDFObjectHandle &parent, const QPDFObjectHandle &kid)
    {
        m_kids[parent.getObjGen()].push_back(kid);
    }

    void addPage(size_t number)
    {
        TaggedPage &page = m_pages[number];
        page.object.replaceKey("/StructParents", QPDFObjectHandle::newInteger(qint64(number)));
        std::vector<QPDFObjectHandle> owners;
        for (size_t mcid = 0; mcid < page.marked.size(); ++mcid) {
            const MarkedContent &content = page.marked[mcid];
            QPDFObjectHandle element = elementOf(content);
            addKid(element, referenceTo(qint64(mcid), number, element));
            owners.push_back(element);
        }
        page.marked = {};
        m_parents.push_back(QPDFObjectHandle::newInteger(qint64(number)));
        m_parents.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray(owners)));
    }

    /// Content of an element: a number on the page where the element begins, a dictionary on others.
    QPDFObjectHandle referenceTo(qint64 mcid, size_t page, QPDFObjectHandle &element)
    {
        const auto first = m_firstPages.emplace(element.getObjGen(), page);
        if (first.second)
            element.replaceKey("/Pg", m_pages[page].object);
        const QPDFObjectHandle number = integer(mcid);
        if (first.first->second == page)
            return number;
        auto reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", QPDFObjectHandle::newName("/MCR"));
        reference.replaceKey("/Pg", m_pages[page].object);
        reference.replaceKey("/MCID", number);
        return reference;
    }

    QPDFObjectHandle elementOf(const MarkedContent &content)
    {
        const std::pair key(content.element, content.part);
        const auto found = m_byContent.find(key);
        if (found != m_byContent.end())
            return found->second;
        QPDFObjectHandle element = newElement(content);
        if (m_linked.count(content.element) > 0 && m_links.count(content.element) == 0) {
            if (content.part != Part::ContentsLine && content.part != Part::WebAddress) // links already
                element = elementUnder(element, "/Link");
            m_links.emplace(content.element, element);
        }
        m_byContent.emplace(key, element);
        if (content.part == Part::Figure)
            m_figures.emplace(content.element, std::pair(element, content.alternative));
        return element;
    }

    QPDFObjectHandle newElement(const MarkedContent &content)
    {
        if (content.part != Part::ContentsLine)
            m_inContents = false;
        switch (content.part) {
        case Part::YearHeading:
            m_section = {};
            m_current = m_year = elementUnder(m_top, "/Sect");
            break;
        case Part::SectionHeading:
            m_current = m_section = elementUnder(m_year.isInitialized() ? m_year : m_top, "/Sect");
            break;
        case Part::EntryHeading:
            m_current = elementUnder(m_section.isInitialized() ? m_section : m_top, "/Sect");
            break;
        case Part::Signature:
        case Part::Issue:
            m_current = m_year.isInitialized() ? m_year : m_top;
            break;
        case Part::ContentsLine: {
            if (!m_inContents)
                m_contents = elementUnder(m_current, "/TOC");
            m_inContents = true;
            auto line = elementUnder(m_contents, "/TOCI");
            return elementUnder(elementUnder(line, "/Reference"), "/Link");
        }
        case Part::WebAddress:
            return elementUnder(elementOf({Part::Paragraph, {content.element.block}, {}}), "/Link");
        case Part::TableHead:
        case Part::TableCell:
            if (const auto place = m_document.cells.find(content.element); place != m_document.cells.end()) {
                tableOf(place->second.table);
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
    QPDFObjectHandle tableOf(const Element &of)
    {
        const auto found = m_tableElements.find(of);
        if (found != m_tableElements.end())
            return found->second;
        QPDFObjectHandle table = elementUnder(m_current, "/Table");
        m_tableElements.emplace(of, table);
        QPDFObjectHandle row;
        int rowNumber = -1;
        for (const auto &[place, element] : m_tables[of]) {
            if (place.first != rowNumber)
                row = elementUnder(table, "/TR");
            rowNumber = place.first;
            m_cells[element] = cellUnder(row, m_document.cells.at(element));
        }
        return table;
    }

    QPDFObjectHandle cellUnder(const QPDFObjectHandle &row, const CellPlace &place)
    {
        static constexpr const char *kScopes[] = {nullptr, "/Column", "/Row", "/Both"};
        const char *scope = kScopes[int(place.scope)];
        QPDFObjectHandle cell = elementUnder(row, scope != nullptr ? "/TH" : "/TD");
        auto attributes = QPDFObjectHandle::newDictionary();
        if (scope != nullptr)
            attributes.replaceKey("/Scope", QPDFObjectHandle::newName(scope));
        if (place.rowSpan > 1)
            attributes.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(place.rowSpan));
        if (place.columnSpan > 1)
            attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(place.columnSpan));
        if (!attributes.getKeys().empty()) {
            attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
            cell.replaceKey("/A", attributes);
        }
        return cell;
    }

    void addLinks()
    {
        for (size_t i = 0; i < m_pages.size(); ++i) {
            for (size_t k = 0; k < m_pages[i].links.size(); ++k) {
                const auto found = m_links.find(m_document.pages[i].links[k].element);
                if (found == m_links.end())
                    continue;
                auto reference = QPDFObjectHandle::newDictionary();
                reference.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
                reference.replaceKey("/Pg", m_pages[i].object);
                reference.replaceKey("/Obj", m_pages[i].links[k]);
                addKid(found->second, reference);
                m_parents.push_back(m_pages[i].links[k].getKey("/StructParent"));
                m_parents.push_back(found->second);
            }
        }
    }

    void describeFigures()
    {
        for (const Page &page : m_document.pages) {
            std::map<Element, QRectF> extents;
            for (const Item &item : page.items) {
                if (item.part == Part::Figure)
                    extents[item.element] |= extentOf(item.mark);
            }
            for (const auto &[number, extent] : extents) {
                const auto figure = m_figures.find(number);
                if (figure != m_figures.end() && !extent.isEmpty())
                    figure->second.first.replaceKey("/A", layoutOf(extent, page.size.height()));
            }
        }
        for (auto &[number, figure] : m_figures) {
            QString words = figure.second;
            if (const auto told = m_document.alternatives.find(number); told != m_document.alternatives.end())
                words = told->second;
            figure.first.replaceKey(
                "/Alt", QPDFObjectHandle::newUnicodeString(words.isEmpty() ? "-" : words.toStdString()));
        }
    }

    void finishKids()
    {
        m_elements.push_back(m_root);
        for (QPDFObjectHandle &element : m_elements) {
            const auto kids = m_kids.extract(element.getObjGen());
            if (kids.empty())
                continue;
            const std::vector<QPDFObjectHandle> &all = kids.mapped();
            element.replaceKey("/K", all.size() == 1 ? all.front() : QPDFObjectHandle::newArray(all));
        }
    }

    QPDF &m_pdf;
    const PageDocument &m_document;
    const StructureRoles &m_roles;
    std::vector<TaggedPage> &m_pages;
    QPDFObjectHandle m_root;
    std::vector<QPDFObjectHandle> m_parents; ///< keys and values of the parent tree
    QPDFObjectHandle m_top;
    QPDFObjectHandle m_year;
    QPDFObjectHandle m_section;
    QPDFObjectHandle m_current;
    QPDFObjectHandle m_contents;
    bool m_inContents = false;
    std::map<std::string_view, QPDFObjectHandle> m_names; ///< by literals
    std::vector<QPDFObjectHandle> m_integers;             ///< by value
    std::vector<QPDFObjectHandle> m_elements;
    std::map<QPDFObjGen, std::vector<QPDFObjectHandle>> m_kids;
    std::map<QPDFObjGen, size_t> m_firstPages; ///< of elements with content: number of the page
    std::map<std::pair<Element, Part>, QPDFObjectHandle> m_byContent;
    std::map<Element, std::pair<QPDFObjectHandle, QString>> m_figures;
    std::set<Element> m_linked;                                         ///< elements that can be clicked
    std::map<Element, QPDFObjectHandle> m_links;                        ///< Link of each of them
    std::map<Element, std::map<std::pair<int, int>, Element>> m_tables; ///< cells by row and column
    std::map<Element, QPDFObjectHandle> m_tableElements;
    std::map<Element, QPDFObjectHandle> m_cells; ///< TH and TD by element
};

} // namespace

QPDFObjectHandle structureTreeOf(QPDF &pdf, const PageDocument &document, const StructureRoles &roles,
                                 std::vector<TaggedPage> &pages)
{
    return TreeBuilder(pdf, document, roles, pages).run();
}

} // namespace dashiji::publish
