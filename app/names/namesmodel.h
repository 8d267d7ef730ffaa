// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People, organizations and documents as a tree: kinds, names, and the places that name them.
#pragma once

#include "core/workflow/nameindex.h"

#include <QAbstractItemModel>

#include <array>
#include <memory>
#include <set>

namespace dashiji::app
{

class NamesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Key = std::pair<NameKind, QString>;

    explicit NamesModel(QObject *parent = nullptr);

    /// @param index nullptr: there is nothing
    void setIndex(std::shared_ptr<const workflow::NameIndex> index);
    /// Only names with these words in theirs, in any width, case and kind of characters.
    void setFilter(const QString &words);

    /// The name of a row, or of the place below it; nullptr: a kind.
    [[nodiscard]] const names::NamedOne *nameAt(const QModelIndex &index) const;
    /// Where a place is, or the first of a name; not valid: a kind.
    [[nodiscard]] Place placeAt(const QModelIndex &index) const;
    [[nodiscard]] bool isKind(const QModelIndex &index) const
    {
        return index.isValid() && index.internalId() == 0;
    }
    [[nodiscard]] bool isName(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Key &key) const;
    /// The next name to be confirmed behind a row, from the top again at the end; not valid: none.
    [[nodiscard]] QModelIndex nextOpen(const QModelIndex &from) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Years and number of places of a name; how many names of a kind; the year of a place.
    [[nodiscard]] QString detailAt(const QModelIndex &index) const;

private:
    void fill();
    [[nodiscard]] const names::NameOccurrence &occurrenceAt(const QModelIndex &index) const;
    [[nodiscard]] QString sentenceOf(const names::NameOccurrence &occurrence) const;
    [[nodiscard]] QString titleAt(const QModelIndex &index) const;

    std::shared_ptr<const workflow::NameIndex> m_index;
    QString m_filter;
    std::array<std::vector<std::size_t>, 3> m_rows; ///< of each kind, places in the index
    std::vector<int> m_rowOf;                       ///< of each name; -1: the filter leaves it out
};

/// What a kind is called, of many.
[[nodiscard]] QString nameKindText(NameKind kind);

} // namespace dashiji::app
