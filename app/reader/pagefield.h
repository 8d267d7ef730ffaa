// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which pages are in sight, and a field to go to others.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace dashiji::app
{

/// "11–12 / 14" with a step up and down. Typing a number and Enter goes there.
class PageField : public QWidget
{
    Q_OBJECT

public:
    explicit PageField(QWidget *parent = nullptr);

    /// @param first, last 0-based; -1 without pages
    void setPages(int first, int last, int count);

signals:
    /// A page was typed. @param page 0-based, within the report
    void pageChosen(int page);
    /// @param by -1 or 1 row of pages
    void stepped(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeText();
    void showPages();
    void updateIcons();

    int m_first = -1;
    int m_last = -1;
    int m_count = 0;
    QToolButton *m_up;
    QLineEdit *m_edit;
    QLabel *m_total;
    QToolButton *m_down;
};

} // namespace dashiji::app
