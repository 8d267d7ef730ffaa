// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One page or two, how large, and what to fit: the controls of a desk of pages.
#pragma once

#include "app/reader/pageflow.h"

#include <QWidget>

class QComboBox;
class QSlider;
class QToolButton;

namespace dashiji::app
{

class PageCanvas;

/// Steers one PageCanvas and follows it.
class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    /// @param canvas outlives this widget
    explicit ZoomBar(PageCanvas &canvas, QWidget *parent = nullptr);

    /// The slider takes the most room; the buttons do the same.
    void setSliderShown(bool shown);
    /// What it would be wide with or without the slider.
    [[nodiscard]] int widthShowing(bool slider) const;
    void setSpreadShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showZoom(double zoom, Fit fit);
    void updateIcons();

    PageCanvas &m_canvas;
    QComboBox *m_spread;
    QToolButton *m_smaller;
    QSlider *m_slider;
    QToolButton *m_larger;
    QToolButton *m_percent;
    QToolButton *m_fitPage;
    QToolButton *m_fitWidth;
};

} // namespace dashiji::app
