// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What looks like a count but has no measure word that is known: offered, not dropped in silence.
#pragma once

#include "core/model/metric.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace dashiji::app
{

/// A doubtful count of the entry at hand.
struct Doubt {
    EntryField field = EntryField::Body;
    qsizetype start = 0; ///< code points
    qsizetype end = 0;
    QString text; ///< "12摞"
    QString word; ///< what would be its measure word: "摞"
    friend bool operator==(const Doubt &, const Doubt &) = default;
};

/// A row a doubt: its words, and a button that adds the measure word in a category. Hidden while there is
/// none.
class DoubtList : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtList(QWidget *parent = nullptr);

    /// @param locked why nothing may be changed; empty: it may
    void setDoubts(const std::vector<Doubt> &doubts, const QString &locked);

signals:
    void placeChosen(dashiji::EntryField field, qsizetype start, qsizetype end);
    void wordChosen(const QString &word, dashiji::Category category);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const Doubt &doubt, const QString &locked);

    std::vector<Doubt> m_doubts;
    QString m_locked;
    QVBoxLayout *m_column;
};

} // namespace dashiji::app
