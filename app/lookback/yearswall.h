// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wall of years: their covers, to be taken down and read.
#pragma once

#include "app/lookback/coverpictures.h"
#include "app/lookback/coversmodel.h"
#include "app/lookback/lookbackview.h"

class QLabel;
class QListView;
class QStackedWidget;

namespace dashiji::app
{

class Workbench;
class YearsShelf;

class YearsWall : public LookbackView
{
    Q_OBJECT

public:
    /// @param shelf outlives this
    YearsWall(Workbench &bench, YearsShelf &shelf, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive) override;
    void showPlace(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QString statusText() const override;
    void showOrganization(OrganizationId owner) override;

private:
    void refresh();

    Workbench &m_bench;
    YearsShelf &m_shelf;
    OrganizationId m_owner;
    ReportId m_wanted; ///< to be current once its years are read
    CoversModel m_covers;
    CoverPictures m_pictures;
    QStackedWidget *m_stack;
    QListView *m_list;
    QLabel *m_message;
};

} // namespace dashiji::app
