// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The row of controls over the pages: years, status, page, zoom; it gives way when the window is narrow.
#pragma once

#include <QWidget>

namespace dashiji::app
{

class Chip;
class PageCanvas;
class PageField;
class YearBar;
class ZoomBar;

/// Never forces the window to be wide: what is of least use goes first, and comes back when there is room.
class ReaderBar : public QWidget
{
    Q_OBJECT

public:
    /// @param canvas what is steered; outlives this widget
    explicit ReaderBar(PageCanvas &canvas, QWidget *parent = nullptr);

    [[nodiscard]] YearBar &years() const { return *m_years; }
    [[nodiscard]] Chip &status() const { return *m_status; }
    [[nodiscard]] PageField &page() const { return *m_page; }
    [[nodiscard]] ZoomBar &zoom() const { return *m_zoom; }

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool showsStatus(int level) const;
    /// What the row would be wide when it gave way so far.
    [[nodiscard]] int widthAt(int level) const;
    void fit();

    YearBar *m_years;
    Chip *m_status;
    PageField *m_page;
    ZoomBar *m_zoom;
};

} // namespace dashiji::app
