// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The headings of a report as a tree, with the pages they are on.
#pragma once

#include "app/reader/pagerenderer.h"

#include <QAbstractItemModel>

namespace dashiji::app
{

/// Made from the bookmarks of the laid-out report. Column 0 is the heading, column 1 the printed page number.
class ContentsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        PageColumn,
        ColumnCount,
    };

    explicit ContentsModel(QObject *parent = nullptr);
    ~ContentsModel() override;

    /// Takes the headings over; resets only if there are others than before.
    void setPages(SharedPages pages);

    [[nodiscard]] publish::Destination destination(const QModelIndex &index) const;
    /// The last heading at or before a page.
    [[nodiscard]] QModelIndex indexOfPage(int page) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node {
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };

    [[nodiscard]] const publish::Bookmark &bookmark(int node) const;
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;

    SharedPages m_pages;
    std::vector<Node> m_nodes; ///< one for each bookmark, in order
    std::vector<int> m_roots;
};

} // namespace dashiji::app
