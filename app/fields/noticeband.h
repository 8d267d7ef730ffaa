// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A calm band that says a sentence and offers what can be done about it.
#pragma once

#include "app/support/marks.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dashiji::app
{

/// Stands in the layout above what it speaks of; never in the way, never a dialog.
class NoticeBand : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBand(QWidget *parent = nullptr);

    /// Says something. @param severity colour and mark in front
    void say(Severity severity, const QString &sentence);
    [[nodiscard]] QString sentence() const;
    /// Adds a button at the end; the band owns it, the caller gives it its words.
    QPushButton *addAction(const QString &name);
    /// Adds a last button that hides the band, with words of its own.
    void addDismiss();
    /// The buttons stand behind the sentence, which is short, in one line.
    void setOneLine();
    /// A widget below the sentence, over the whole width.
    void setDetail(QWidget *detail);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();

    Severity m_severity = Severity::Warning;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
    QPushButton *m_dismiss = nullptr;
    QVBoxLayout *m_column;
};

} // namespace dashiji::app
