// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The backups of an archive as a list, newest first.
#pragma once

#include "core/backup/shelf.h"

#include <QAbstractListModel>

#include <optional>

namespace dashiji::app
{

class CopiesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Item {
        backup::Copy copy;
        backup::Span span = backup::Span::Older;
        std::optional<backup::Health> health = {}; ///< none: being read
    };
    enum Role {
        When = Qt::UserRole, ///< "Monday 08:41"
        Why,                 ///< "on opening"
        Size,
        HealthRole, ///< a backup::Health as int, invalid while it is being read
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<Item> items);
    void setHealth(const QString &path, backup::Health health);
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    /// nullptr: there is no such row.
    [[nodiscard]] const Item *item(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Item> m_items;
};

} // namespace dashiji::app
