// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of one metric: what it says, as fields to confirm or mend.
#pragma once

#include "app/metrics/metricfields.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace dashiji::app
{

class BalanceBand;
class Chip;
class TrendView;

/// Stands beside its anchor in the parent: below, or above when there is no
/// room. Enter confirms, Esc closes.
class MetricCard : public QFrame
{
    Q_OBJECT

public:
    explicit MetricCard(QWidget *parent);

    void setContent(const MetricCardContent &content);
    void setTrend(const MetricTrend &trend);
    /// As it was when the card was opened.
    [[nodiscard]] const Metric &shown() const { return m_fields->content().metric; }
    [[nodiscard]] MetricId metric() const { return shown().id; }
    /// @param anchor the words, in the parent's coordinates
    void placeAt(const QRect &anchor);
    /// Into the value, all of it selected.
    void takeFocus();
    [[nodiscard]] MetricCardAnswer answer() const { return m_fields->answer(); }
    /// It is open, and something was typed or chosen that is not taken yet.
    [[nodiscard]] bool isTypedInto() const { return !isHidden() && answer().changed(); }
    /// Says why it cannot be confirmed as it stands, and marks the value when
    /// that was typed.
    void refuse(const QString &reason);

signals:
    void confirmAsked();
    void rejectAsked();
    void previousAsked();
    void nextAsked();
    void closeAsked();
    /// Another indicator, aspect or category was chosen: another trend belongs to
    /// it.
    void choiceChanged();
    /// isTypedInto() may be another.
    void typedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void setWords();
    void applyIcons();
    /// @return whether the key was one of the card's
    bool handleKey(const QKeyEvent &event);
    [[nodiscard]] int margin() const;
    void fit();

    QRect m_anchor;
    bool m_above = false; ///< the card stands over its anchor: the tip points down
    int m_tip = 0;        ///< where the tip is, from the left

    QLabel *m_tag;
    QLabel *m_name;
    Chip *m_state;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    MetricFields *m_fields;
    TrendView *m_trend;
    BalanceBand *m_balance;
    QPushButton *m_confirm;
    QPushButton *m_reject;
};

} // namespace dashiji::app
