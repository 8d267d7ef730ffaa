// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the navigator that have something to do with the words in its filter.
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace dashiji::app
{

/// Passes years and sections whose own text holds the words, entries that a search has found, and what is
/// around and inside of these.
class NavigatorFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit NavigatorFilter(QObject *parent = nullptr);

    /// @param words empty: everything passes. @param entries ids of those found
    void setWords(const QString &words, const QSet<qint64> &entries = {});
    [[nodiscard]] const QString &words() const { return m_words; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    QSet<qint64> m_entries;
};

} // namespace dashiji::app
