// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The entries on the pages in sight: from here one goes to editing them.
#pragma once

#include "core/model/report.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace dashiji::app
{

class PageEntriesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RankRole = Qt::UserRole + 1, ///< int, 1-based; 0: not numbered
    };

    explicit PageEntriesModel(QObject *parent = nullptr);

    /// The report that titles and ranks are taken from.
    void setReport(const Report &report);
    void setEntries(const std::vector<EntryId> &entries);
    [[nodiscard]] EntryId entry(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Words {
        int rank = 0;
        QString title;
    };

    QHash<EntryId, Words> m_words;
    std::vector<EntryId> m_entries;
};

} // namespace dashiji::app
