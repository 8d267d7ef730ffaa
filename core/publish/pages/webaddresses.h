// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses of the web that a text names can be clicked.
#pragma once

#include "core/publish/document/documenttree.h"
#include "core/publish/pages/pages.h"

namespace dashiji::publish
{

/// An address in a text.
struct WebAddress {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype end = 0;
    QString uri;
    friend bool operator==(const WebAddress &, const WebAddress &) = default;
};

/// Those that begin with http://, https:// or www.; marks that end the sentence are no part of them.
[[nodiscard]] std::vector<WebAddress> webAddressesIn(const QString &text);

/// Makes the addresses in paragraphs of a document links of their own, one for each line they stand on.
void linkWebAddresses(std::vector<Page> &pages, const DocumentTree &tree);

} // namespace dashiji::publish
