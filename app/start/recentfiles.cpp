// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/start/recentfiles.h"

#include "app/support/formatting.h"
#include "app/support/marks.h"

#include <QFileInfo>

namespace dashiji::app
{
namespace
{

RecentFile describe(const archive::Archive &archive)
{
    RecentFile file;
    file.path = QFileInfo(archive.path()).absoluteFilePath();
    file.organization = archive.organization();
    file.opened = QDateTime::currentDateTimeUtc();
    const auto reports = archive.reports();
    if (reports && !reports->empty()) {
        const archive::ReportSummary &newest = reports->front();
        file.lastYear = newest.year;
        file.firstYear = reports->back().year;
        file.newestStatus = newest.status;
        file.newestWritten = newest.writtenCount;
        file.newestEntries = newest.entryCount;
    }
    return file;
}

} // namespace

RecentFiles::RecentFiles(Settings &settings, QObject *parent)
    : QAbstractListModel(parent), m_settings(settings)
{
    for (const RecentFile &file : settings.recentFiles())
        m_rows.push_back({file, !QFileInfo::exists(file.path)});
}

void RecentFiles::remember(const archive::Archive &archive)
{
    const RecentFile file = describe(archive);
    const int row = rowOf(file.path);
    if (row > 0) {
        beginMoveRows({}, row, row, {}, 0);
        const Row moved = m_rows[static_cast<size_t>(row)];
        m_rows.erase(m_rows.begin() + row);
        m_rows.insert(m_rows.begin(), moved);
        endMoveRows();
    } else if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_rows.insert(m_rows.begin(), Row{});
        endInsertRows();
    }
    m_rows.front() = {file, false};
    emit dataChanged(index(0), index(0));
    store();
}

void RecentFiles::relocate(const QString &from, const QString &to)
{
    const int row = rowOf(from);
    if (row < 0)
        return;
    const QString path = QFileInfo(to).absoluteFilePath();
    if (path != from)
        forget(path); // it was listed at its new place, too
    const int here = rowOf(from);
    Row &moved = m_rows[static_cast<size_t>(here)];
    moved.file.path = path;
    moved.missing = !QFileInfo::exists(path);
    emit dataChanged(index(here), index(here));
    store();
}

void RecentFiles::forget(const QString &path)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    store();
}

void RecentFiles::refresh()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool missing = !QFileInfo::exists(m_rows[i].file.path);
        if (missing == m_rows[i].missing)
            continue;
        m_rows[i].missing = missing;
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

void RecentFiles::store()
{
    std::vector<RecentFile> files;
    files.reserve(m_rows.size());
    for (const Row &row : m_rows)
        files.push_back(row.file);
    m_settings.setRecentFiles(files);
}

int RecentFiles::rowOf(const QString &path) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].file.path == path)
            return static_cast<int>(i);
    return -1;
}

int RecentFiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentFiles::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const RecentFile &file = row.file;
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(file.path).completeBaseName();
    case Qt::ToolTipRole:
    case PathRole:
        return file.path;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case OrganizationRole:
        return file.organization;
    case YearsRole:
        return yearRange(file.firstYear, file.lastYear);
    case YearRole:
        return file.lastYear;
    case StatusRole:
        return static_cast<int>(file.newestStatus);
    case WrittenRole:
        return file.newestWritten;
    case CountRole:
        return file.newestEntries;
    case OpenedRole:
        return file.opened;
    case MissingRole:
        return row.missing;
    default:
        return {};
    }
}

QString RecentFiles::accessibleText(const Row &row)
{
    const QString name = QFileInfo(row.file.path).completeBaseName();
    if (row.missing)
        return tr("%1. The file is not in its place: %2").arg(name, row.file.path);
    if (row.file.lastYear == 0)
        return tr("%1, %2, no year yet").arg(name, row.file.organization);
    return tr("%1, %2, years %3, newest: %4")
        .arg(name, row.file.organization, yearRange(row.file.firstYear, row.file.lastYear),
             reportStatusText(row.file.newestStatus));
}

} // namespace dashiji::app
