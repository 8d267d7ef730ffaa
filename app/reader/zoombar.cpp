// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/zoombar.h"

#include "app/reader/pagecanvas.h"
#include "app/support/icons.h"
#include "app/support/measures.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace dashiji::app
{
namespace
{

// The slider is logarithmic: each step the same factor, 100 % in its middle (25 % … 400 %).
constexpr int kSliderEnd = 100;

int sliderOf(double zoom)
{
    return static_cast<int>(std::lround(std::log2(zoom) / 2 * kSliderEnd));
}

double zoomOf(int slider)
{
    return std::exp2(2.0 * slider / kSliderEnd);
}

QToolButton *addZoomButton(QWidget *parent, const QString &name, const QString &words)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ZoomBar::ZoomBar(PageCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_spread(new QComboBox(this))
    , m_smaller(addZoomButton(this, QStringLiteral("zoomOut"), tr("Zoom out")))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_larger(addZoomButton(this, QStringLiteral("zoomIn"), tr("Zoom in")))
    , m_percent(addZoomButton(this, QStringLiteral("zoomPercent"), tr("Show as large as on paper")))
    , m_fitPage(addZoomButton(this, QStringLiteral("fitPage"), tr("Fit page")))
    , m_fitWidth(addZoomButton(this, QStringLiteral("fitWidth"), tr("Fit width")))
{
    m_spread->setObjectName(QStringLiteral("spread"));
    m_spread->setAccessibleName(tr("Pages side by side"));
    m_spread->addItem(tr("Single page"));
    m_spread->addItem(tr("Two pages"));
    m_spread->setCurrentIndex(canvas.spread() == Spread::Double ? 1 : 0);
    m_slider->setObjectName(QStringLiteral("zoomSlider"));
    m_slider->setAccessibleName(tr("Zoom"));
    m_slider->setRange(-kSliderEnd, kSliderEnd);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(ems(this, 7));
    m_percent->setFixedWidth(ems(this, 4));
    m_fitPage->setCheckable(true);
    m_fitWidth->setCheckable(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, Space::Hair));
    for (QWidget *part : std::initializer_list<QWidget *>{m_spread, m_smaller, m_slider, m_larger, m_percent,
                                                          m_fitPage, m_fitWidth})
        row->addWidget(part);
    updateIcons();
    showZoom(canvas.zoom(), canvas.fit());

    connect(m_spread, &QComboBox::activated, this,
            [this](int index) { m_canvas.setSpread(index == 1 ? Spread::Double : Spread::Single); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_canvas.zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_canvas.zoomBy(1); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_canvas.setZoom(zoomOf(value)); });
    connect(m_percent, &QToolButton::clicked, this, [this] { m_canvas.setZoom(1); });
    connect(m_fitPage, &QToolButton::clicked, this, [this] { m_canvas.setFit(Fit::Page); });
    connect(m_fitWidth, &QToolButton::clicked, this, [this] { m_canvas.setFit(Fit::Width); });
    connect(&m_canvas, &PageCanvas::spreadChanged, this,
            [this](Spread spread) { m_spread->setCurrentIndex(spread == Spread::Double ? 1 : 0); });
    connect(&m_canvas, &PageCanvas::zoomChanged, this, &ZoomBar::showZoom);
}

void ZoomBar::showZoom(double zoom, Fit fit)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(sliderOf(zoom));
    m_percent->setText(tr("%1%", "zoom in percent").arg(std::lround(zoom * 100)));
    m_fitPage->setChecked(fit == Fit::Page);
    m_fitWidth->setChecked(fit == Fit::Width);
    m_smaller->setEnabled(zoom > kSmallestZoom * 1.001);
    m_larger->setEnabled(zoom < kLargestZoom * 0.999);
}

void ZoomBar::setSliderShown(bool shown)
{
    m_slider->setVisible(shown);
}

int ZoomBar::widthShowing(bool slider) const
{
    const int more = m_slider->minimumWidth() + layout()->spacing();
    return minimumSizeHint().width() + (slider ? more : 0) - (m_slider->isHidden() ? 0 : more);
}

void ZoomBar::setSpreadShown(bool shown)
{
    m_spread->setVisible(shown);
}

void ZoomBar::updateIcons()
{
    m_spread->setItemIcon(0, icon(Icon::FitPage, palette()));
    m_spread->setItemIcon(1, icon(Icon::Read, palette()));
    m_smaller->setIcon(icon(Icon::ZoomOut, palette()));
    m_larger->setIcon(icon(Icon::ZoomIn, palette()));
    m_fitPage->setIcon(icon(Icon::FitPage, palette()));
    m_fitWidth->setIcon(icon(Icon::FitWidth, palette()));
}

void ZoomBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
