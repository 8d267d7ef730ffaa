// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/contentsmodel.h"

#include <algorithm>

namespace dashiji::app
{
namespace
{

bool sameHeadings(const publish::PageDocument &a, const publish::PageDocument &b)
{
    return std::equal(a.bookmarks.begin(), a.bookmarks.end(), b.bookmarks.begin(), b.bookmarks.end(),
                      [](const publish::Bookmark &one, const publish::Bookmark &other) {
                          return one.title == other.title && one.level == other.level;
                      });
}

} // namespace

ContentsModel::ContentsModel(QObject *parent) : QAbstractItemModel(parent) {}

ContentsModel::~ContentsModel() = default;

void ContentsModel::setPages(SharedPages pages)
{
    if (m_pages && pages && sameHeadings(*m_pages, *pages)) {
        m_pages = std::move(pages);
        const auto tellPages = [this](const std::vector<int> &siblings, const QModelIndex &parent) {
            if (!siblings.empty())
                emit dataChanged(index(0, PageColumn, parent),
                                 index(static_cast<int>(siblings.size()) - 1, PageColumn, parent),
                                 {Qt::DisplayRole});
        };
        tellPages(m_roots, {});
        for (size_t node = 0; node < m_nodes.size(); ++node)
            tellPages(m_nodes[node].children, createIndex(m_nodes[node].row, 0, static_cast<quintptr>(node)));
        return;
    }

    beginResetModel();
    m_pages = std::move(pages);
    m_nodes.clear();
    m_roots.clear();
    std::vector<int> open; // the heading of each level that takes what follows
    const size_t count = m_pages ? m_pages->bookmarks.size() : 0;
    m_nodes.resize(count);
    for (size_t number = 0; number < count; ++number) {
        const int node = static_cast<int>(number);
        const auto level = static_cast<size_t>(std::max(0, m_pages->bookmarks[number].level));
        open.resize(std::min(level, open.size()));
        m_nodes[number].parent = open.empty() ? -1 : open.back();
        auto &siblings = open.empty() ? m_roots : m_nodes[static_cast<size_t>(open.back())].children;
        m_nodes[number].row = static_cast<int>(siblings.size());
        siblings.push_back(node);
        open.push_back(node);
    }
    endResetModel();
}

const publish::Bookmark &ContentsModel::bookmark(int node) const
{
    return m_pages->bookmarks[static_cast<size_t>(node)];
}

publish::Destination ContentsModel::destination(const QModelIndex &index) const
{
    return index.isValid() ? bookmark(static_cast<int>(index.internalId())).target : publish::Destination{};
}

QModelIndex ContentsModel::indexOfPage(int page) const
{
    for (int node = static_cast<int>(m_nodes.size()) - 1; node >= 0; --node)
        if (bookmark(node).target.page <= page)
            return createIndex(m_nodes[static_cast<size_t>(node)].row, 0, static_cast<quintptr>(node));
    return {};
}

const std::vector<int> &ContentsModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<size_t>(row)]));
}

QModelIndex ContentsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    return parent < 0
               ? QModelIndex()
               : createIndex(m_nodes[static_cast<size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ContentsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const publish::Bookmark &heading = bookmark(static_cast<int>(index.internalId()));
    const auto page = static_cast<size_t>(std::max(0, heading.target.page));
    if (index.column() == TitleColumn && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return heading.title;
    if (index.column() == PageColumn && role == Qt::DisplayRole)
        return page < m_pages->pages.size() ? m_pages->pages[page].label : QString();
    if (index.column() == PageColumn && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == TitleColumn && role == Qt::AccessibleTextRole)
        return tr("%1, page %2").arg(heading.title).arg(page + 1);
    return {};
}

} // namespace dashiji::app
