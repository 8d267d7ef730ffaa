// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a metric says, as fields to confirm or mend.
#pragma once

#include "core/metrics/series.h"
#include "core/model/metric.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QIcon;
class QLabel;
class QLineEdit;

namespace dashiji::app
{

class Segments;

/// An indicator that is offered; the proposed ones say how good and why.
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
    bool fresh = false;                      ///< just made: the best indicator is offered though it is
                                             ///< confirmed already
    QString locked;                          ///< why nothing may be changed; empty: it may
};

/// The years of the indicator and aspect a card is set to.
struct MetricTrend {
    int year = 0; ///< at hand
    metrics::YearSeries series;
    std::optional<metrics::Balance> balance;
};

/// What the fields were left with.
struct MetricCardAnswer {
    Metric shown;       ///< as it was when they were filled
    Metric metric;      ///< label, unit, qualifier, category and aspect as chosen
    QString typedValue; ///< another value, as typed; empty: unchanged
    std::optional<IndicatorId> indicator;
    QString newIndicator;         ///< name of a new one; both empty: none
    bool indicatorChosen = false; ///< by the user; else it is what is proposed
    /// Whether anything was typed or chosen.
    [[nodiscard]] bool changed() const { return metric != shown || !typedValue.isEmpty() || indicatorChosen; }
};

class MetricFields : public QWidget
{
    Q_OBJECT

public:
    /// @param name its fields are named after it
    MetricFields(const QString &name, QWidget *parent);

    void setContent(const MetricCardContent &content);
    [[nodiscard]] const MetricCardContent &content() const { return m_content; }
    [[nodiscard]] MetricCardAnswer answer() const;
    /// Chooses the aspect before or after the one chosen, as its buttons would.
    /// @param step -1 or 1
    void stepAspect(int step);
    /// Into the value, all of it selected. @return false: nothing may be changed
    bool takeFocus();
    /// Says why it cannot be confirmed as it stands, and marks the value when
    /// that was typed.
    void refuse(const QString &reason);
    /// The sign of the category that is chosen.
    [[nodiscard]] QPixmap tag() const;

signals:
    /// Another indicator, aspect or category was chosen: another trend belongs to
    /// it.
    void choiceChanged();
    /// Something was typed or chosen.
    void typed();
    /// It is higher or lower now.
    void heightChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(QGridLayout &grid, const QString &name, const QString &words, QLayout *fields,
                QWidget *first);
    void setWords();
    void fillCategories();
    void fillIndicators();
    void sayReasons();
    /// @param reason empty: nothing is wrong
    void markValue(const QString &reason);
    void applyColours();

    QString m_name;
    MetricCardContent m_content;
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
};

} // namespace dashiji::app
