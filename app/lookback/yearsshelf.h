// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The years of the open archive as values, for everything that looks through them.
#pragma once

#include "app/support/archiveshelf.h"
#include "core/workflow/chronicle.h"

#include <memory>

namespace dashiji::app
{

/// At first all years are read, then those that were changed.
class YearsShelf : public ArchiveShelf
{
    Q_OBJECT

public:
    explicit YearsShelf(QObject *parent = nullptr);

    /// As last read; nothing before.
    [[nodiscard]] std::shared_ptr<const workflow::Chronicle> chronicle() const { return m_chronicle; }

protected:
    void forget() override;
    bool note(const archive::ChangeSet &changes) override;
    void begin() override;

private:
    std::shared_ptr<const workflow::Chronicle> m_chronicle;
    std::set<ReportId> m_touched;
    bool m_allTouched = false; ///< another program did more than is told row by row
};

} // namespace dashiji::app
