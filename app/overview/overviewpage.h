// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page that tells how far a year has come, each thing with the way to it.
#pragma once

#include "app/workbench/page.h"
#include "core/workflow/overview.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace dashiji::app
{

class Chip;
class ListCard;
class OpenBand;
class OverviewShelf;
class SectionTile;
class ShortLabel;
class Tile;
class Workbench;

class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workbench &bench, QWidget *parent = nullptr);

    void setArchive(archive::Archive *archive) override;
    void showPlace(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    void enter() override;
    [[nodiscard]] QString statusText() const override;

    [[nodiscard]] const OverviewShelf &shelf() const { return *m_shelf; }
    /// Asks for the day the report is to be done and how many entries a list has.
    void changePlan();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How many stand beside each other.
    struct Columns {
        int sections = 0;
        int tiles = 0;
        int cards = 0;
        friend bool operator==(const Columns &, const Columns &) = default;
    };

    void build();
    void fill();
    void fillEmpty(const QString &words, bool offersYears, bool offersEntry);
    void fillHead(const workflow::YearOverview &overview);
    void fillOpen(const workflow::YearOverview &overview);
    void fillSections(const workflow::YearOverview &overview);
    void fillTiles(const workflow::YearOverview &overview);
    void fillBesides(const workflow::YearOverview &overview);
    void fillChanges(const workflow::YearOverview &overview);
    void arrange();
    void goTo(const Place &place);
    void goToNumbers();

    Workbench &m_bench;
    OverviewShelf *m_shelf;
    Place m_place;
    Place m_firstOpen;
    Columns m_columns;
    QScrollArea *m_area;
    QWidget *m_content;
    QGridLayout *m_grid;
    QWidget *m_head;
    QLabel *m_title;
    ShortLabel *m_organization;
    Chip *m_status;
    QWidget *m_empty;
    QLabel *m_emptyWords;
    std::vector<QPushButton *> m_yearButtons;
    QPushButton *m_firstEntry;
    OpenBand *m_open;
    std::vector<SectionTile *> m_sections;
    Tile *m_photos;
    Tile *m_numbers;
    Tile *m_due;
    ListCard *m_besides;
    ListCard *m_changes;
};

} // namespace dashiji::app
