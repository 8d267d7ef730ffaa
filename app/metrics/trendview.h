// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The years of an indicator as one small line, and the band that says whether its totals add up.
#pragma once

#include "core/metrics/series.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace dashiji::app
{

/// The values as drawSparkline() takes them: one a year from the first to @p last, missing years empty.
[[nodiscard]] std::vector<std::optional<double>> sparkValues(const std::vector<metrics::YearValue> &series,
                                                             int last);

/// A heading, the line, and last year's value with the difference.
class TrendView : public QWidget
{
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent = nullptr);

    /// @param year the one at hand; nothing is drawn while no other year is known
    void setSeries(metrics::YearSeries series, int year, Category category, Aspect aspect);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString heading() const;

    std::vector<metrics::YearValue> m_series;
    int m_year = 0;
    Category m_category = Category::Other;
    Aspect m_aspect = Aspect::Period;
    QString m_before;     ///< "2020 · 43"
    QString m_difference; ///< "+10"
};

/// Green when last year's total and what this year added make this year's, amber when they do not; else not
/// there.
class BalanceBand : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceBand(QWidget *parent = nullptr);

    void setBalance(const std::optional<metrics::Balance> &balance);
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    bool m_holds = true;
};

} // namespace dashiji::app
