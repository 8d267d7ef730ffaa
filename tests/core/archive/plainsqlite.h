// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive as any program sees it that knows SQLite and nothing of ours.
#pragma once

#include <QMap>
#include <QString>
#include <QVariant>

#include <vector>

struct sqlite3;

namespace dashiji::test
{

/// A connection without our tokenizers, which reads only. writefile() of the shell counts bytes and writes
/// nothing.
class PlainSqlite
{
public:
    using Rows = std::vector<QVariantList>;

    explicit PlainSqlite(const QString &path);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite &) = delete;
    PlainSqlite &operator=(const PlainSqlite &) = delete;

    /// All rows of a statement: qint64, QString, QByteArray, or invalid for NULL. Fails the test when it is
    /// refused. @param named values of parameters, with their colon; those it has not are left out
    [[nodiscard]] Rows rows(const QString &sql, const QMap<QString, qint64> &named = {}) const;
    /// The first column of each row as text.
    [[nodiscard]] QStringList column(const QString &sql) const;
    /// Why a statement is refused; empty when it is not.
    [[nodiscard]] QString refusal(const QString &sql) const;

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace dashiji::test
