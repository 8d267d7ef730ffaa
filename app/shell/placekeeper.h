// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Remembers where writing stopped, for the start page's card.
#pragma once

#include "app/support/settings.h"
#include "core/archive/archive.h"

#include <QObject>

namespace dashiji::app
{

class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// @param settings outlives this
    explicit PlaceKeeper(Settings &settings, QObject *parent = nullptr);

    /// Stores the place; the figures of its sections are read now.
    /// @param entry invalid: the report as a whole; else @p caret stands in it
    void keep(const archive::Archive &archive, ReportId id, EntryId entry, CaretPlace caret);

private:
    Settings &m_settings;
};

} // namespace dashiji::app
