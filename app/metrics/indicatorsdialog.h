// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The indicators of an archive: renamed, told in another unit, merged, split, removed.
#pragma once

#include "core/archive/archive.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace dashiji::app
{

class IndicatorsModel;
class ObservationsModel;
class Prompts;

/// At the left all indicators, at the right the numbers of the chosen ones. Everything done here is a change
/// like any other: the window's undo takes it back.
class IndicatorsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param archive, prompts outlive the dialog
    IndicatorsDialog(archive::Archive &archive, Prompts &prompts, QWidget *parent = nullptr);
    ~IndicatorsDialog() override;

    void choose(IndicatorId indicator);

signals:
    /// Somebody wants to see the entry a number stands in.
    void entryWanted(dashiji::EntryId entry);

private:
    [[nodiscard]] QWidget *buildIndicators();
    [[nodiscard]] QWidget *buildObservations();
    void reload();
    void showObservations();
    void refreshButtons();
    void rename();
    void changeUnit();
    void merge();
    void split();
    void remove();
    void say(const Result<void> &done);
    [[nodiscard]] std::vector<Indicator> chosenIndicators() const;
    [[nodiscard]] std::vector<MetricId> chosenMetrics() const;

    archive::Archive &m_archive;
    Prompts &m_prompts;
    IndicatorsModel *m_indicators;
    ObservationsModel *m_observations;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_list = nullptr;
    QTableView *m_numbers = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_unit = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_split = nullptr;
};

} // namespace dashiji::app
