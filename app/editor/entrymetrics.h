// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The metrics of an entry where it is written: lines under their words, the card beside them, the selection.
#pragma once

#include "core/model/metric.h"

#include <QObject>

class QMenu;
class QWidget;

namespace dashiji::app
{

class MetricCard;
class MetricsDesk;
class TextField;

/// Ties two text fields, which know nothing of metrics, to the desk, which knows nothing of fields.
class EntryMetrics : public QObject
{
    Q_OBJECT

public:
    /// @param desk outlives this
    /// @param form parent, and of the card; title and body are in it
    EntryMetrics(MetricsDesk &desk, TextField &title, TextField &body, QWidget &form);

    /// Draws the lines anew, wherever a field shows what the archive holds.
    void mark();
    /// Makes a metric of the selected words, or opens the card of the one the caret is in.
    void makeMetric();
    /// Brings the words into sight; of a metric that lost them, the place where they stood.
    void showWords(MetricId metric);
    /// The same, and opens the card; the caret goes to the place of lost words.
    void showMetric(MetricId metric);
    /// Selects a stretch of a text. @param start, end code points
    void showPlace(EntryField name, qsizetype start, qsizetype end);
    /// What is typed into the card is dropped.
    void closeCard();
    /// Closes the card; a value typed into it is taken, as in the table: the sentence says it then.
    void leaveCard();
    /// The same, but a card nothing is typed into stays.
    void takeTyped();
    /// The metric whose words the caret is in; invalid if there is none.
    [[nodiscard]] MetricId metricAtCaret() const;
    [[nodiscard]] MetricCard &card() const { return *m_card; }

signals:
    /// A word about what was asked for, for a moment.
    void noticed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectField(TextField &field);
    void connectCard();
    void markCurrent();
    void markField(TextField &field, EntryField name, const QString &stored);
    void fillMenu(TextField &field, QMenu &menu, int position);
    void openCard(MetricId metric, bool fresh = false);
    /// Where the card belongs; hides it when the words are out of sight.
    void placeCard();
    void giveBackCaret();
    void followFocus(QWidget *from, QWidget *to);
    void showWhereItStood(const Metric &metric);
    [[nodiscard]] TextField &fieldOf(EntryField name) const;
    [[nodiscard]] EntryField nameOf(const TextField &field) const;

    MetricsDesk &m_desk;
    TextField &m_title;
    TextField &m_body;
    QWidget &m_form;
    MetricCard *m_card;
    bool m_closing = false; ///< the focus leaves the card because it is closed, not by a click elsewhere
};

} // namespace dashiji::app
