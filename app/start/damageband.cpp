// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/damageband.h"

#include "app/support/errortext.h"
#include "app/workbench/workbench.h"
#include "core/archive/archive.h"

namespace dashiji::app
{

DamageBand::DamageBand(Workbench &bench) : NoticeBand(nullptr), m_bench(bench)
{
    setObjectName(QStringLiteral("damageBand"));
    addDismiss();
    bench.addBand(this);
    connect(&bench, &Workbench::archiveChanged, this, &DamageBand::follow);
    follow(bench.archive());
}

void DamageBand::follow(const archive::Archive *archive)
{
    if (archive != nullptr)
        connect(archive, &archive::Archive::damageFound, this, &DamageBand::tell);
    tell();
}

void DamageBand::tell()
{
    const archive::Archive *archive = m_bench.archive();
    const QStringList damaged = archive != nullptr ? archive->damaged() : QStringList();
    setVisible(!damaged.isEmpty());
    if (!damaged.isEmpty())
        say(Severity::Error,
            errorText(Error{ErrorCode::RecordDamaged, damaged.join(QStringLiteral("; ")), {}}));
}

} // namespace dashiji::app
