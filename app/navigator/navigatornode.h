// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One row of the navigator's tree, private to the model.
#pragma once

#include "app/navigator/navigatormodel.h"

#include <memory>
#include <vector>

namespace dashiji::app
{

/// Owned by its parent node; the root has no row.
struct NavigatorNode {
    NavigatorModel::Kind kind = NavigatorModel::Kind::Year;
    qint64 id = 0;
    NavigatorNode *parent = nullptr;
    std::vector<std::unique_ptr<NavigatorNode>> children = {};

    QString title = {};
    QString name = {}; ///< years: what the list calls them
    int year = 0;
    ReportStatus status = ReportStatus::Draft; ///< years
    bool loaded = false;                       ///< years
    int written = 0;                           ///< years and sections
    int count = 0;                             ///< years and sections: chosen entries
    bool numbered = true;                      ///< sections
    EntryState state = EntryState::Writing;    ///< entries
    bool candidate = false;                    ///< entries
    int rank = 0;                              ///< entries: 1-based among the chosen

    [[nodiscard]] int row() const
    {
        if (parent == nullptr)
            return 0;
        for (size_t i = 0; i < parent->children.size(); ++i)
            if (parent->children[i].get() == this)
                return static_cast<int>(i);
        return -1;
    }

    /// Row of the child with this id from @p start on; children.size() when there is none.
    [[nodiscard]] size_t childRow(qint64 childId, size_t start = 0) const
    {
        size_t row = start;
        while (row < children.size() && children[row]->id != childId)
            ++row;
        return row;
    }
};

} // namespace dashiji::app
