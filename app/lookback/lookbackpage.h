// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of looking back: the wall of years, what was on which day, two years side by side.
#pragma once

#include "app/lookback/lookbackview.h"
#include "core/archive/archive.h"

#include <QPointer>

#include <array>

class QStackedWidget;

namespace dashiji::app
{

class ComparePage;
class OrganizationChoice;
class Segments;
class Workbench;
class YearsShelf;

class LookbackPage : public Page
{
    Q_OBJECT

public:
    enum class View {
        Years,
        Timeline,
        Compare,
    };

    /// @param shelf outlives this
    LookbackPage(Workbench &bench, YearsShelf &shelf, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive) override;
    void showPlace(const Place &place) override;
    [[nodiscard]] Place place() const override;
    void enter() override;
    [[nodiscard]] QString statusText() const override;
    bool stepMark(int step) override { return current().stepMark(step); }

    /// Shows another view of the same place.
    void showView(View view);
    [[nodiscard]] View view() const;
    /// nullptr: it is not in sight.
    [[nodiscard]] ComparePage *comparison() const;

signals:
    /// Another view is in sight.
    void viewShown();

private:
    [[nodiscard]] LookbackView &current() const;
    void offerOrganizations();

    Workbench &m_bench;
    QPointer<archive::Archive> m_archive;
    Segments *m_choice;
    OrganizationChoice *m_organizations;
    QStackedWidget *m_stack;
    std::array<LookbackView *, 3> m_views; ///< in the order of View
};

} // namespace dashiji::app
