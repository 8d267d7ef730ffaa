// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contents: one line for each heading, with leader and page number, that can be clicked.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/pages.h"
#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/typesetting.h"

#include <functional>

namespace dashiji::publish
{

/// A heading as the contents and the bookmarks list it.
struct Listed {
    enum class Level {
        Year, ///< in a book
        Section,
        Entry,
    };

    QString number; ///< rank of an entry
    QString title;
    Level level = Level::Section;
    QString label; ///< printed number of its page
    Destination target;
};

/// How deep the contents of a book go, so that they are leafed through in a moment: its entries are left out
/// where they would take too many pages, then its sections. @param pages that they take, if they go as deep
[[nodiscard]] Listed::Level depthOfContents(const std::function<size_t(Listed::Level)> &pages);

/// @param element number of the first item group; counted up
/// @return links lead to the targets as given
[[nodiscard]] std::vector<Page> composeContents(const std::vector<Listed> &headings, const PageStyle &style,
                                                FontChains &chains, int &element);

} // namespace dashiji::publish
