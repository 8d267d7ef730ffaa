// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers that a browser counts and no page writes.
#pragma once

#include "core/intake/web/page.h"

namespace dashiji::intake
{

class PageList
{
public:
    /// @param list ol or ul
    explicit PageList(const PageNode &list);

    /// Counts an item and says what stands before it: "3. ", "三、"; empty for bullets.
    [[nodiscard]] QString next(const PageNode &item);

private:
    QString m_format; ///< as writtenNumber() names it; empty: not numbered
    int m_number = 1; ///< of the next item
};

} // namespace dashiji::intake
