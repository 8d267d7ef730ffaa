// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of entries one may go to: when or which year, title, and what is to be said of them.
#pragma once

#include "app/support/marks.h"
#include "app/widgets/rowdelegate.h"
#include "core/lookback/years.h"
#include "core/model/place.h"

#include <QAbstractListModel>
#include <QListView>

namespace dashiji::app
{

struct PlaceRow {
    Place place;   ///< not valid: a heading
    QString lead;  ///< 2031, 5月20日; of a heading its words
    QString title; ///< of a heading what stands at its end
    QString detail;
    QString chip;
    ChipKind kind = ChipKind::Info;
    bool isReadFromText = false; ///< the lead is no value of the entry, but what its text tells
    friend bool operator==(const PlaceRow &, const PlaceRow &) = default;

    [[nodiscard]] bool isHeading() const { return !place.isValid(); }
};

/// An entry of one of many years: its place and title, and where it stands.
[[nodiscard]] PlaceRow placeRow(const lookback::Years &years, const lookback::YearPlace &place);

class PlacesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PlaceRow> rows);
    [[nodiscard]] const PlaceRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The row of an entry; -1: it is not there.
    [[nodiscard]] int rowOf(EntryId entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<PlaceRow> m_rows;
};

class PlacesList : public QListView
{
    Q_OBJECT

public:
    /// Whether a list stands still on a row, never within one. Of rows of one height, without headings.
    enum class Steps {
        Pixels,
        WholeRows,
    };
    /// @param lead em for the column of years or days @param lines of details a row has
    PlacesList(double lead, int lines, Steps steps, QWidget *parent);

    void setRows(std::vector<PlaceRow> rows);
    [[nodiscard]] PlacesModel &places() const { return *m_model; }
    /// The entry that is current; not valid: none.
    [[nodiscard]] Place currentPlace() const;
    /// Makes an entry current without telling. @return whether it is there
    bool select(EntryId entry);
    /// What is said when there is nothing.
    void setEmptyText(const QString &words);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentPlaceChanged();
    /// Enter, or a double click.
    void placeActivated(const dashiji::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void showWholeRows();

    PlacesModel *m_model;
    Steps m_steps;
    QString m_emptyText;
};

} // namespace dashiji::app
