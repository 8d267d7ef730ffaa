// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A section of the year: a cell for each of its ten entries, written, in work or empty.
#pragma once

#include "app/overview/tile.h"
#include "core/workflow/overview.h"

namespace dashiji::app
{

/// The arrow keys go from cell to cell; Enter or a click opens the one meant.
class SectionTile : public Card
{
    Q_OBJECT

public:
    explicit SectionTile(QWidget *parent);

    /// @param report whose it is
    void setProgress(const workflow::ListProgress &progress, ReportId report);
    [[nodiscard]] const workflow::ListProgress &progress() const { return m_progress; }
    /// Where a cell stands, in the tile's pixels.
    [[nodiscard]] QRect cellRect(int cell) const;
    /// -1: there are none.
    [[nodiscard]] int currentCell() const { return m_current; }

signals:
    /// An entry; of an empty cell its section.
    void placeChosen(const dashiji::Place &place);

protected:
    void paintInside(QPainter &painter, const QRect &room, const Colors &colors) override;
    [[nodiscard]] int insideHeight(int width) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int cellCount() const { return static_cast<int>(m_progress.entries.size()); }
    [[nodiscard]] int cellsInLine(int width) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int cellAt(const QPoint &point) const;
    [[nodiscard]] QString cellText(int cell) const;
    [[nodiscard]] QString sentence() const;
    void setCurrent(int cell);
    void choose(int cell);
    void tell();

    workflow::ListProgress m_progress;
    ReportId m_report;
    int m_current = -1;
};

} // namespace dashiji::app
