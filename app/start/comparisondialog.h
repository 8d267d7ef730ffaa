// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The open archive and what has other texts of it, another file or a log: both texts, one below the other.
#pragma once

#include "core/archive/textdifference.h"
#include "core/model/error.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace dashiji::app
{

class TextField;
class Workbench;

/// At the left every text that differs, at the right its words in both. One can be written over the other, as
/// an edit like any other.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is compared with the open archive.
    struct Other {
        QString title; ///< of the dialog
        QString name;  ///< above its texts
        QString write; ///< on the button that writes a text
        std::function<Result<std::vector<archive::TextDifference>>()> differences;
        std::function<Result<void>(const archive::TextDifference &)> writeOver;
    };
    /// @param bench with an archive open
    ComparisonDialog(Workbench &bench, Other other, QWidget *parent = nullptr);

    /// Reads both. @return false: the other one cannot be read; the window has said so
    [[nodiscard]] bool compare();
    /// Both say the same, as far as was read.
    [[nodiscard]] bool isSettled() const { return m_differences.empty(); }

private:
    [[nodiscard]] QWidget *buildTexts();
    void showChosen();
    void writeOver();

    Workbench &m_bench;
    Other m_other;
    std::vector<archive::TextDifference> m_differences;
    QLabel *m_count;
    QListWidget *m_list;
    TextField *m_here = nullptr;
    TextField *m_there = nullptr;
    QPushButton *m_write;
};

} // namespace dashiji::app
