// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/names/namesshelf.h"

#include <algorithm>
#include <utility>

namespace dashiji::app
{

void NamesShelf::forget()
{
    m_index.reset();
    m_touched.clear();
}

bool NamesShelf::note(const archive::ChangeSet &changes)
{
    m_allTouched |= changes.isEverything();
    bool any = changes.isEverything();
    for (const archive::RowChange &row : changes.rows) {
        // Photos and numbers are in no title and body, and a setting may be a decision.
        if (row.kind == archive::RowKind::Photo || row.kind == archive::RowKind::Metric)
            continue;
        any = true;
        m_touched.insert(row.report);
    }
    return any;
}

void NamesShelf::begin()
{
    const bool anew = std::exchange(m_allTouched, false) || !m_index;
    start([before = anew ? workflow::NameIndex() : *m_index, touched = std::exchange(m_touched, {})](
              const archive::Reader &archive) { return workflow::readNameIndex(archive, before, touched); },
          [this](workflow::NameIndex index) {
              m_index = std::make_shared<const workflow::NameIndex>(std::move(index));
          });
}

} // namespace dashiji::app
