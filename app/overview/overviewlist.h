// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lists of the overview: numbers beside last year's, and what was changed. A row is as good as a tile.
#pragma once

#include "core/model/metric.h"
#include "core/model/place.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>

class QAbstractItemDelegate;

namespace dashiji::app
{

struct OverviewRow {
    /// Two bars, as parts of the longer one.
    struct Bars {
        Category category = Category::Other;
        double now = 0;
        double before = 0;
        friend bool operator==(const Bars &, const Bars &) = default;
    };
    Place place;
    QString lead; ///< of a change: when
    QString title;
    QString detail; ///< of a change: who; of a number: last year's
    QString value;
    QString difference;
    std::optional<Bars> bars; ///< of a number
    friend bool operator==(const OverviewRow &, const OverviewRow &) = default;
};

class OverviewRows : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<OverviewRow> rows);
    [[nodiscard]] const OverviewRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<OverviewRow> m_rows;
};

/// As high as its rows, so that the page scrolls and not the list.
class OverviewList : public QListView
{
    Q_OBJECT

public:
    enum class Shows { Numbers, Changes };
    OverviewList(Shows shows, QWidget *parent);

    void setRows(std::vector<OverviewRow> rows);
    /// What is said when there is nothing.
    void setEmptyText(const QString &words);
    [[nodiscard]] const OverviewRows &rows() const { return *m_model; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Enter or a click.
    void placeChosen(const dashiji::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    OverviewRows *m_model;
    QString m_emptyText;
};

} // namespace dashiji::app
