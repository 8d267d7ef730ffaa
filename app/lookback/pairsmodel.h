// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pairs of two years as a list: the sections of the later year, then what is no longer there.
#pragma once

#include "app/support/marks.h"
#include "app/widgets/rowdelegate.h"
#include "core/workflow/comparing.h"

#include <QAbstractListModel>

#include <optional>

namespace dashiji::app
{

class PairsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setYears(std::optional<workflow::ComparedYears> years);
    /// Leaves out the pairs in which no word is another one.
    void setOnlyChanged(bool only);
    /// Only entries whose titles and bodies, of both years together, hold all these words.
    void setFilter(const QString &typed);
    [[nodiscard]] const std::optional<workflow::ComparedYears> &years() const { return m_years; }

    /// nullptr: a heading.
    [[nodiscard]] const lookback::ComparedEntry *entryAt(int row) const;
    /// The row of an entry of either year; -1: not there.
    [[nodiscard]] int rowOf(EntryId entry) const;
    /// The next row with an entry after @p row, or before it. @param step 1 or -1 @return -1: none
    [[nodiscard]] int entryBeside(int row, int step) const;
    /// "4 → 5"
    [[nodiscard]] QString ranks(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // A row that is dragged onto another one is paired with it.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Somebody says that they tell of one thing.
    void pairAsked(dashiji::EntryId from, dashiji::EntryId to);

private:
    struct Row {
        std::optional<size_t> entry; ///< none: a heading
        QString heading;
    };
    struct Pairing {
        EntryId from;
        EntryId to;
    };
    /// The entry of the later year of one row and that of the earlier year of another; of a row without a
    /// later one, its earlier one and the other's later one. None: they are of one year.
    [[nodiscard]] std::optional<Pairing> pairing(int dragged, int onto) const;
    void makeRows();
    [[nodiscard]] bool passes(const lookback::ComparedEntry &entry) const;
    [[nodiscard]] QString title(const lookback::ComparedEntry &entry) const;

    std::optional<workflow::ComparedYears> m_years;
    bool m_onlyChanged = false;
    QStringList m_filter; ///< folded
    std::vector<Row> m_rows;
};

/// What became of an entry, in a word.
struct PairLabel {
    QString text; ///< empty: nothing changed
    ChipKind kind = ChipKind::Info;
};
[[nodiscard]] PairLabel labelOf(const lookback::ComparedEntry &entry);

class PairsDelegate : public RowDelegate
{
    Q_OBJECT

public:
    PairsDelegate(const PairsModel &model, QObject *parent);

protected:
    void paintRow(Row &row, const QModelIndex &index) const override;

private:
    const PairsModel &m_model;
};

} // namespace dashiji::app
