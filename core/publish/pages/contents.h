// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contents: one line for each heading, with leader and page number, that can be clicked.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/pages.h"
#include "core/publish/pages/pagestyle.h"
#include "core/publish/type/typesetting.h"

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

/// @param element number of the first item group; counted up
/// @return links lead to the targets as given
[[nodiscard]] std::vector<Page> composeContents(const std::vector<Listed> &headings, const PageStyle &style,
                                                FontChains &chains, int &element);

} // namespace dashiji::publish
