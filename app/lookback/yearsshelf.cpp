// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/yearsshelf.h"

#include <utility>

namespace dashiji::app
{

YearsShelf::YearsShelf(QObject *parent) : ArchiveShelf(parent) {}

void YearsShelf::forget()
{
    m_chronicle.reset();
    m_touched.clear();
}

bool YearsShelf::note(const archive::ChangeSet &changes)
{
    m_allTouched |= changes.isEverything();
    for (const archive::RowChange &row : changes.rows)
        m_touched.insert(row.report);
    return true;
}

void YearsShelf::begin()
{
    const bool anew = std::exchange(m_allTouched, false) || !m_chronicle;
    start([before = anew ? workflow::Chronicle() : *m_chronicle, touched = std::exchange(m_touched, {})](
              const archive::Reader &archive) { return workflow::readChronicle(archive, before, touched); },
          [this](workflow::Chronicle chronicle) {
              m_chronicle = std::make_shared<const workflow::Chronicle>(std::move(chronicle));
          });
}

} // namespace dashiji::app
