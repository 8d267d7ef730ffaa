// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The archives that were open lately, as the start page lists them.
#pragma once

#include "app/support/settings.h"
#include "core/archive/archive.h"

#include <QAbstractListModel>

#include <vector>

namespace dashiji::app
{

/// A list model over Settings::recentFiles(), newest first; every change is stored at once.
class RecentFiles : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString
        OrganizationRole,            ///< QString
        YearsRole,                   ///< QString: "2016—2021"
        YearRole,                    ///< int: the newest
        StatusRole,                  ///< ReportStatus of the newest, as int
        WrittenRole,                 ///< int, of the newest
        CountRole,                   ///< int, of the newest
        OpenedRole,                  ///< QDateTime
        MissingRole,                 ///< bool: there is no file any more
    };

    /// @param settings outlives this
    explicit RecentFiles(Settings &settings, QObject *parent = nullptr);

    /// Puts an archive on top, with what it says now.
    void remember(const archive::Archive &archive);
    /// A missing file was found somewhere else.
    void relocate(const QString &from, const QString &to);
    void forget(const QString &path);
    /// Looks again which files are there.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        RecentFile file;
        bool missing = false;
    };

    void store();
    [[nodiscard]] int rowOf(const QString &path) const;
    [[nodiscard]] static QString accessibleText(const Row &row);

    Settings &m_settings;
    std::vector<Row> m_rows;
};

} // namespace dashiji::app
