// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page takes in what changes in the archive.
#include "app/editor/editorpage.h"
#include "app/editor/reportform.h"
#include "app/editor/sectionform.h"
#include "app/support/rowchanges.h"

#include <utility>

namespace dashiji::app
{

void EditorPage::catchUp()
{
    if (m_archive && std::exchange(m_stale, false))
        take({{}, true, {}});
}

void EditorPage::follow(const archive::ChangeSet &changes)
{
    if (isVisible())
        take(changes);
    else
        m_stale = true;
}

void EditorPage::take(const archive::ChangeSet &changes)
{
    m_metrics.follow(changes);
    const bool ofShown = touches(changes, [this](const auto &row) { return isOfShown(row); });
    const EntryId id = entry();
    if (ofShown && id.isValid())
        refreshEntry(id);
    const bool sealed = changesStatus(changes, m_report);
    if (!id.isValid() && ((ofShown && !isStored(changes)) || sealed))
        reload(false);
    if (id.isValid() && (sealed || mayMoveEntries(changes, m_report)))
        placeEntry(id);
}

bool EditorPage::isOfShown(const archive::RowChange &row) const
{
    const auto is = [&row](archive::RowKind kind, const auto *id) {
        return id && row.kind == kind && row.id == id->value;
    };
    return is(archive::RowKind::Entry, std::get_if<EntryId>(&m_shown)) ||
           is(archive::RowKind::Section, std::get_if<SectionId>(&m_shown)) ||
           is(archive::RowKind::Report, std::get_if<ReportId>(&m_shown));
}

bool EditorPage::isStored(const archive::ChangeSet &changes) const
{
    // The title of a section stands above its form, too.
    return !changes.foreign &&
           (m_reportForm->isStoring() || (m_sectionForm->isStoring() && !mayMoveEntries(changes)));
}

} // namespace dashiji::app
