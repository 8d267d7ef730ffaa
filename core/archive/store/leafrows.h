// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows as they stand in the pages of a table, read without SQLite: from a log without its file, or from a
// file that SQLite does not open.
#pragma once

#include <QByteArray>
#include <QVariant>

#include <functional>
#include <vector>

namespace dashiji::archive
{

/// A row of whatever table: pages do not say of which.
struct LeafRow {
    qint64 id = 0;
    QVariantList values; ///< qint64, QString, QByteArray, or invalid for NULL
};

/// The pages where the rest of a long row lies. Empty: there is no such page.
using PageSource = std::function<QByteArray(quint32 number)>;

/// Hands on the rows of a page that is a leaf of a table, and nothing of another.
/// @param onBroken the id of a row that is not whole
void eachRowOf(const QByteArray &page, const PageSource &pages, const std::function<void(LeafRow)> &onRow,
               const std::function<void(qint64 id)> &onBroken = {});

} // namespace dashiji::archive
