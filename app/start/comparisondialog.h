// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open archive and the file that has its place: what they say differently, both texts beside each other.
#pragma once

#include "core/archive/comparison.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace dashiji::app
{

class TextField;
class Workbench;

/// At the left every text that differs, at the right its words in both files. A text can be taken into the
/// other file, as an edit like any other.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param bench with an archive open @param other the other file
    ComparisonDialog(Workbench &bench, const QString &other, QWidget *parent = nullptr);

    /// Reads both. @return false: the other one cannot be read; the window has said so
    [[nodiscard]] bool compare();

private:
    [[nodiscard]] QWidget *buildTexts();
    void showChosen();
    void takeIn();

    Workbench &m_bench;
    QString m_other;
    std::vector<archive::TextDifference> m_differences;
    QLabel *m_count;
    QListWidget *m_list;
    TextField *m_here = nullptr;
    TextField *m_there = nullptr;
    QPushButton *m_takeIn;
};

} // namespace dashiji::app
