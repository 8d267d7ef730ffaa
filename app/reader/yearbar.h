// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The years of the archive as buttons, with a step to the year before and after.
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;

namespace dashiji::app
{

class Segments;

/// Shows a few years at a time, those around the chosen one; the arrows step through all.
class YearBar : public QWidget
{
    Q_OBJECT

public:
    explicit YearBar(QWidget *parent = nullptr);

    /// @param years ascending
    void setYears(const std::vector<int> &years, int chosen);
    /// How many years are shown at a time. @param count >= 1
    void setMostShown(int count);
    /// What it would be wide with so many years shown at most; 0 if there are none.
    [[nodiscard]] int widthShowing(int count) const;
    [[nodiscard]] int chosen() const { return m_chosen; }

signals:
    void yearChosen(int year);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The place of the first year shown when @p count are shown at most.
    [[nodiscard]] int firstOf(int count) const;
    [[nodiscard]] QStringList textsShowing(int count) const;
    void step(int by);
    void refresh();
    void updateIcons();

    std::vector<int> m_years;
    int m_chosen = 0;
    int m_firstShown = 0;
    int m_mostShown = 6;
    Segments *m_segments;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace dashiji::app
