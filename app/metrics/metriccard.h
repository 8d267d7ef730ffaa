// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of one metric: what it says, as fields to confirm or mend.
#pragma once

#include "core/metrics/series.h"
#include "core/model/metric.h"

#include <QFrame>
#include <QStringList>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace dashiji::app
{

class BalanceBand;
class Chip;
class Segments;
class TrendView;

/// An indicator the card offers; the proposed ones say how good and why.
struct IndicatorOption {
    std::optional<IndicatorId> existing; ///< none, with a name: a new one
    QString name;
    QString unit;
    int score = 0;   ///< 0..100; 0: not proposed
    QString reasons; ///< in words
    friend bool operator==(const IndicatorOption &, const IndicatorOption &) = default;
};

/// All a card shows.
struct MetricCardContent {
    Metric metric;
    int place = 0; ///< 1-based among the metrics of the entry
    int count = 0;
    QStringList labels;                      ///< choices, best first
    std::vector<IndicatorOption> indicators; ///< best proposal first
    bool fresh = false; ///< just made: the best indicator is offered though it is confirmed already
    QString locked;     ///< why nothing may be changed; empty: it may
};

/// The years of the indicator and aspect a card is set to.
struct MetricTrend {
    int year = 0; ///< at hand
    metrics::YearSeries series;
    std::optional<metrics::Balance> balance;
};

/// What the card was left with.
struct MetricCardAnswer {
    Metric shown;       ///< as it was when the card was opened
    Metric metric;      ///< label, unit, qualifier, category and aspect as chosen
    QString typedValue; ///< another value, as typed; empty: unchanged
    std::optional<IndicatorId> indicator;
    QString newIndicator;         ///< name of a new one; both empty: none
    bool indicatorChosen = false; ///< by the user; else it is what the card proposes
    /// Whether anything was typed or chosen.
    [[nodiscard]] bool changed() const { return metric != shown || !typedValue.isEmpty() || indicatorChosen; }
};

/// Stands beside its anchor in the parent: below, or above when there is no room. Enter confirms, Esc closes.
class MetricCard : public QFrame
{
    Q_OBJECT

public:
    explicit MetricCard(QWidget *parent);

    void setContent(const MetricCardContent &content);
    void setTrend(const MetricTrend &trend);
    /// As it was when the card was opened.
    [[nodiscard]] const Metric &shown() const { return m_content.metric; }
    [[nodiscard]] MetricId metric() const { return m_content.metric.id; }
    /// @param anchor the words, in the parent's coordinates
    void placeAt(const QRect &anchor);
    /// Into the value, all of it selected.
    void takeFocus();
    [[nodiscard]] MetricCardAnswer answer() const;
    /// It is open, and something was typed or chosen that is not taken yet.
    [[nodiscard]] bool isTypedInto() const { return !isHidden() && answer().changed(); }
    /// Says why it cannot be confirmed as it stands, and marks the value when that was typed.
    void refuse(const QString &reason);

signals:
    void confirmAsked();
    void rejectAsked();
    void previousAsked();
    void nextAsked();
    void closeAsked();
    /// Another indicator, aspect or category was chosen: another trend belongs to it.
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
    QLabel *addRow(QGridLayout *grid, const QString &name, QLayout *fields, QWidget *first);
    void setWords();
    void fillCategories();
    void fillIndicators();
    void sayReasons();
    /// @param reason empty: nothing is wrong
    void markValue(const QString &reason);
    void applyIcons();
    /// @return whether the key was one of the card's
    bool handleKey(const QKeyEvent &event);
    [[nodiscard]] int margin() const;
    void fit();

    MetricCardContent m_content;
    QRect m_anchor;
    bool m_above = false; ///< the card stands over its anchor: the tip points down
    int m_tip = 0;        ///< where the tip is, from the left

    QLabel *m_tag;
    QLabel *m_name;
    Chip *m_state;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLineEdit *m_value;
    QLineEdit *m_unit;
    QComboBox *m_qualifier;
    QComboBox *m_label;
    QComboBox *m_category;
    Segments *m_aspect;
    QComboBox *m_indicator;
    QLabel *m_wrong; ///< why the value cannot be taken, under it
    QLabel *m_reasons;
    bool m_indicatorChosen = false;
    TrendView *m_trend;
    BalanceBand *m_balance;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QLabel *m_valueName = nullptr;
    QLabel *m_labelName = nullptr;
    QLabel *m_aspectName = nullptr;
    QLabel *m_indicatorName = nullptr;
};

} // namespace dashiji::app
