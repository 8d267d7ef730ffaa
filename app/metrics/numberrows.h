// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All numbers of a report as rows of a list, each with its sentence, under the
// heads of their entries.
#pragma once

#include "core/model/place.h"
#include "core/model/report.h"

#include <QAbstractListModel>

namespace dashiji::app
{

struct NumberRow {
    Place place;       ///< of a number with the spot of its words
    QString title;     ///< of a head: the entry's
    QString section;   ///< of a head: section and rank
    int confirmed = 0; ///< of a head: how many of its numbers
    int count = 0;     ///< of a head: its numbers
    Metric metric;
    QString sentence;   ///< the number stands in; the words it had, if they are gone
    qsizetype from = 0; ///< of the number in it, UTF-16 units
    qsizetype until = 0;
    friend bool operator==(const NumberRow &, const NumberRow &) = default;

    [[nodiscard]] bool isHead() const { return !metric.id.isValid(); }
    [[nodiscard]] bool isOpen() const { return !isHead() && metric.state == MetricState::Unconfirmed; }
};

/// Those of the chosen entries; rejected ones are no numbers.
[[nodiscard]] std::vector<NumberRow> numberRowsOf(const Report &report);
/// How many of these rows are of entries before this one, which may have none itself.
[[nodiscard]] int numberRowsBefore(const Report &report, EntryId entry);

class NumberRows : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Takes over what has changed; the only reset is for other numbers.
    void setRows(std::vector<NumberRow> rows);
    [[nodiscard]] const NumberRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1: it is not there.
    [[nodiscard]] int rowOf(MetricId metric) const;
    /// The nearest number after (step 1) or before (-1) a row, around the end if
    /// @p around; -1: there is none.
    [[nodiscard]] int next(int row, int step, bool openOnly, bool around) const;
    /// How many numbers there are, and how many of them wait.
    [[nodiscard]] int count() const;
    [[nodiscard]] int openCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<NumberRow> m_rows;
};

} // namespace dashiji::app
