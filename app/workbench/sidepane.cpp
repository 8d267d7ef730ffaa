// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/sidepane.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace dashiji::app
{
namespace
{

constexpr double kTabHeight = 3;    ///< em
constexpr double kDrawerWidth = 23; ///< em
constexpr double kPaneLeast = 19;   ///< em
constexpr double kPaneMost = 32;    ///< em

/// Flat tabs: words, a count in a lighter colour, a line under the current one.
class SideTabs : public QTabBar
{
public:
    explicit SideTabs(QWidget *parent) : QTabBar(parent)
    {
        setObjectName(QStringLiteral("sideTabs"));
        setDrawBase(false);
        setExpanding(false);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        const int words = QFontMetrics(wordsFont()).horizontalAdvance(tabText(index));
        const int number = QFontMetrics(numberFont()).horizontalAdvance(count(index));
        return {words + number + ems(this, number > 0 ? 2.2 : 1.8), ems(this, kTabHeight)};
    }
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsFor(palette());
        QPainter painter(this);
        for (int i = 0; i < QTabBar::count(); ++i) {
            const QRect tab = tabRect(i);
            const bool current = i == currentIndex();
            QRect area = tab.adjusted(ems(this, 0.9), 0, -ems(this, 0.3), 0);
            painter.setFont(wordsFont());
            painter.setPen(current ? c.text : c.text2);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
            area.setLeft(area.left() + QFontMetrics(wordsFont()).horizontalAdvance(tabText(i)) +
                         ems(this, 0.4));
            painter.setFont(numberFont());
            painter.setPen(c.text3);
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, count(i));
            if (current)
                painter.fillRect(
                    QRect(tab.left() + ems(this, 0.4), tab.bottom() - 1, tab.width() - ems(this, 0.8), 2),
                    c.accentText);
            if (current && hasFocus())
                drawFocusRing(painter, QRectF(tab).adjusted(2, 3, -2, -5), c.accentText);
        }
    }

private:
    [[nodiscard]] QString count(int index) const { return tabData(index).toString(); }
    [[nodiscard]] QFont wordsFont() const { return textFont(font(), TextSize::Text, QFont::Medium); }
    [[nodiscard]] QFont numberFont() const { return textFont(font(), TextSize::Hint); }
};

} // namespace

SidePane::SidePane(QSplitter &desk, QWidget &pages)
    : m_slot(new QWidget), m_pages(pages), m_tabs(new SideTabs(this)), m_panels(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("sidePane"));
    setAutoFillBackground(true);
    m_slot->setObjectName(QStringLiteral("sideSlot"));
    m_slot->setMinimumWidth(ems(this, kPaneLeast));
    m_slot->setMaximumWidth(ems(this, kPaneMost));
    auto *slot = new QVBoxLayout(m_slot);
    slot->setContentsMargins(0, 0, 0, 0);
    slot->addWidget(this);
    m_panels->setObjectName(QStringLiteral("sidePanels"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addSpacing(1);
    column->addWidget(m_panels, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
    desk.addWidget(m_slot);
    pages.installEventFilter(this);
    setAccessibleName(tr("Side panel"));
    m_tabs->setAccessibleName(tr("Panels"));
    m_panels->setAccessibleName(tr("Panel"));
}

int SidePane::addPanel(const QString &title, std::function<QWidget *()> make)
{
    m_makers.push_back(std::move(make));
    m_panels->addWidget(new QWidget); // whose place the panel takes
    const int tab = m_tabs->addTab(title);
    m_tabs->setAccessibleTabName(tab, title);
    m_tabs->setTabVisible(tab, false);
    return tab;
}

void SidePane::setCount(int tab, int count)
{
    const QString title = m_tabs->tabText(tab);
    m_tabs->setTabData(tab, count > 0 ? QString::number(count) : QString());
    m_tabs->setTabText(tab, title); // which makes it as wide as it is now
    m_tabs->setAccessibleTabName(tab, count > 0 ? QStringLiteral("%1 %2").arg(title).arg(count) : title);
    m_tabs->update();
}

void SidePane::setTabShown(int tab, bool shown)
{
    if (const auto make = shown ? std::exchange(m_makers.at(static_cast<size_t>(tab)), nullptr) : nullptr) {
        const std::unique_ptr<QWidget> place(m_panels->widget(tab));
        m_panels->insertWidget(tab, make());
    }
    m_tabs->setTabVisible(tab, shown);
    // A bar whose tabs were all hidden keeps the one it had.
    if (shown && !m_tabs->isTabVisible(m_tabs->currentIndex()))
        m_tabs->setCurrentIndex(tab);
    m_panels->setCurrentIndex(m_tabs->currentIndex());
}

void SidePane::enter()
{
    m_panels->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void SidePane::setShown(bool wanted, bool allowed)
{
    m_wanted = wanted;
    m_allowed = allowed;
    m_drawerOpen = wanted;
    place();
}

void SidePane::setNarrow(bool narrow)
{
    if (narrow == m_drawer)
        return;
    m_drawer = narrow;
    m_drawerOpen = false;
    hide();
    if (narrow) {
        m_slot->layout()->removeWidget(this);
        setParent(&m_pages);
    } else {
        m_slot->layout()->addWidget(this);
    }
    place();
}

void SidePane::place()
{
    if (m_drawer) {
        const int width = std::min(ems(this, kDrawerWidth), m_pages.width());
        setGeometry(m_pages.width() - width, 0, width, m_pages.height());
    }
    const bool shown = m_allowed && (m_drawer ? m_drawerOpen : m_wanted);
    m_slot->setVisible(shown && !m_drawer);
    setVisible(shown);
    if (m_drawer)
        raise();
}

bool SidePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_pages && event->type() == QEvent::Resize && m_drawer)
        place();
    return QWidget::eventFilter(watched, event);
}

void SidePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drawer)
        emit closeAsked();
    else
        QWidget::keyPressEvent(event);
}

void SidePane::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, m_tabs->geometry().bottom() + 1, width(), 1), c.line);
    if (m_drawer)
        painter.fillRect(QRect(0, 0, 1, height()), c.line2);
}

} // namespace dashiji::app
