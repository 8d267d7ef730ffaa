// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two small lists under the metrics table: what they come to, and where they stand against last year.
#pragma once

#include "core/metrics/series.h"
#include "core/metrics/sums.h"

#include <QWidget>

#include <vector>

namespace dashiji::app
{

/// A block of painted rows under a heading, as high as they are. What it shows is also said in its accessible
/// description, a line a row.
class RowBlock : public QWidget
{
    Q_OBJECT

public:
    explicit RowBlock(QWidget *parent = nullptr);

    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Before anything is painted: what all rows share, in rows so wide.
    virtual void measure(int width);
    virtual void paintRow(QPainter &painter, const QRect &area, size_t row) const = 0;
    /// Beside the heading.
    virtual void paintHead(QPainter &painter, const QRect &area) const;

    /// Shows so many rows, or nothing at all if there are neither rows nor a foot.
    void setRows(const QString &heading, const QStringList &rowsInWords, const QString &foot = {});
    [[nodiscard]] int rowHeight() const;

private:
    QString m_heading;
    QStringList m_rows;
    QString m_foot;
};

/// Sums by category and unit, and what is not in them.
class SumsView : public RowBlock
{
    Q_OBJECT

public:
    using RowBlock::RowBlock;

    void setSums(const metrics::MetricSums &sums, const QString &heading);

protected:
    void paintRow(QPainter &painter, const QRect &area, size_t row) const override;

private:
    metrics::MetricSums m_sums;
};

/// An indicator of the year at hand beside the year before.
struct TrendRow {
    QString name;
    Category category = Category::Other;
    Aspect aspect = Aspect::Period;
    metrics::YearSeries series; ///< none after the year at hand
};

class TrendList : public RowBlock
{
    Q_OBJECT

public:
    using RowBlock::RowBlock;

    void setTrends(std::vector<TrendRow> trends, int year);

protected:
    void measure(int width) override;
    void paintRow(QPainter &painter, const QRect &area, size_t row) const override;
    void paintHead(QPainter &painter, const QRect &area) const override;

private:
    struct Values {
        QString before;
        QString now;
        QString difference;
    };
    [[nodiscard]] Values valuesOf(const TrendRow &trend) const;
    /// From right to left: the difference, this year, the year before; each as wide as its widest number.
    struct Columns {
        int before = 0;
        int now = 0;
        int difference = 0;
        int line = 0; ///< 0: the names need its room
        [[nodiscard]] int all() const { return before + now + difference + line; }
    };

    std::vector<TrendRow> m_trends;
    std::vector<Values> m_values; ///< of each trend
    Columns m_columns;
    int m_year = 0;
};

} // namespace dashiji::app
