// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// docs/file-format.md, taken apart: what it says of tables and columns, and its examples.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace dashiji::test
{

class PlainSqlite;

struct PageColumn {
    QString name;
    QString type; ///< "TEXT", "TEXT or NULL"
    QString meaning;
};

/// A stretch between ``` lines.
struct PageBlock {
    QStringList kind; ///< what stands behind the first ```
    QString text;
};

struct FormatPage {
    /// What stands under "### `name`".
    QMap<QString, std::vector<PageColumn>> tables;
    /// What stands under "### Words of `column`".
    QMap<QString, QStringList> words;
    /// Rows of the other Markdown tables, cell by cell, without ` marks.
    std::vector<QStringList> otherRows;
    std::vector<PageBlock> blocks;

    [[nodiscard]] std::vector<PageBlock> blocksOf(const QString &language) const;
};

[[nodiscard]] FormatPage readFormatPage(const QString &markdown);

/// Where page and schema differ, one line each: tables, columns, types, words of CHECK lists.
[[nodiscard]] QStringList differences(const FormatPage &page, const PlainSqlite &archive);

} // namespace dashiji::test
