// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of the open archive, for who looks at them.
#pragma once

#include "app/support/archiveshelf.h"
#include "core/workflow/nameindex.h"

#include <memory>

namespace dashiji::app
{

/// At first all years are read, then those that were changed; of these only texts that are other are looked
/// through.
class NamesShelf : public ArchiveShelf
{
    Q_OBJECT

public:
    explicit NamesShelf(QObject *parent = nullptr) : ArchiveShelf(parent) {}

    /// As last read; nothing before.
    [[nodiscard]] std::shared_ptr<const workflow::NameIndex> index() const { return m_index; }

protected:
    void forget() override;
    bool note(const archive::ChangeSet &changes) override;
    void begin() override;

private:
    std::shared_ptr<const workflow::NameIndex> m_index;
    std::set<ReportId> m_touched;
    bool m_allTouched = false; ///< another program did more than is told row by row
};

} // namespace dashiji::app
