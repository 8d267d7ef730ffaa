// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says which rows of the open archive are not what was written.
#pragma once

#include "app/fields/noticeband.h"

namespace dashiji::archive
{
class Archive;
}

namespace dashiji::app
{

class Workbench;

/// Stands while an archive is open in which such rows were met; their words are shown nowhere.
class DamageBand : public NoticeBand
{
    Q_OBJECT

public:
    explicit DamageBand(Workbench &bench);

private:
    void follow(const archive::Archive *archive);
    void tell();

    Workbench &m_bench;
};

} // namespace dashiji::app
