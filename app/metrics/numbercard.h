// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The current number of the list: its sentence, what it says as fields, and
// what can be done with it.
#pragma once

#include "app/metrics/metricfields.h"

class QLabel;
class QPushButton;

namespace dashiji::app
{

class BalanceBand;
class Chip;
class TrendView;
struct NumberRow;

/// Enter in a field confirms; Esc goes back to the list.
class NumberCard : public QWidget
{
    Q_OBJECT

public:
    NumberCard();

    /// @param waiting numbers of the entry that are to be confirmed
    void setNumber(const NumberRow &row, const MetricCardContent &content, int waiting);
    void setTrend(const MetricTrend &trend);
    [[nodiscard]] MetricFields &fields() const { return *m_fields; }

signals:
    void confirmAsked();
    void allAsked();
    void rejectAsked();
    void skipAsked();
    void backAsked();
    void entryAsked();
    void listAsked();
    void heightChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    QLabel *m_tag;
    QLabel *m_sentence;
    Chip *m_state;
    MetricFields *m_fields;
    TrendView *m_trend;
    BalanceBand *m_balance;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_skip;
    QPushButton *m_entry;
    QPushButton *m_all;
};

} // namespace dashiji::app
