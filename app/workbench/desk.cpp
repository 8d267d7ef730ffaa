// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/desk.h"

#include "app/support/measures.h"
#include "app/workbench/navigation.h"
#include "app/workbench/sidepane.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kNavigationWidth = 18.5; ///< em: 268 pixels at 100 %
constexpr double kNavigationLeast = 14;   ///< em
constexpr double kNavigationMost = 25;    ///< em
constexpr double kPageLeast = 33;         ///< em: 480 pixels at 100 %
constexpr double kPageWidth = 57;         ///< em
constexpr double kSideWidth = 23;         ///< em: 336 pixels at 100 %
constexpr double kNarrowDesk = 66;        ///< em: under it the navigation only comes when called
constexpr double kNarrowSide = 81;        ///< em: under it the side panel is a drawer

} // namespace

Desk::Desk(QWidget *parent)
    : QStackedWidget(parent)
    , m_all(new QWidget(this))
    , m_column(new QVBoxLayout(m_all))
    , m_splitter(new QSplitter(Qt::Horizontal, m_all))
    , m_pages(new QStackedWidget(m_splitter))
{
    setObjectName(QStringLiteral("stack"));
    setMinimumWidth(ems(this, kPageLeast));
    m_all->setObjectName(QStringLiteral("deskPage"));
    m_splitter->setObjectName(QStringLiteral("desk"));
    m_splitter->setChildrenCollapsible(false);
    m_pages->setObjectName(QStringLiteral("pages"));
    // Pages that are not in sight must not keep the window wide.
    m_pages->setMinimumWidth(ems(this, kPageLeast));
    m_side = new SidePane(*m_splitter, *m_pages);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_splitter, 1);
    addWidget(m_all);
    connect(m_side, &SidePane::closeAsked, this, [this] {
        showSide(false);
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
}

void Desk::setNavigation(Navigation *navigation)
{
    m_navigation = navigation;
    navigation->setMinimumWidth(ems(this, kNavigationLeast));
    navigation->setMaximumWidth(ems(this, kNavigationMost));
    m_splitter->insertWidget(0, navigation);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ems(this, kNavigationWidth), ems(this, kPageWidth), ems(this, kSideWidth)});
}

void Desk::addBand(QWidget *band)
{
    m_column->insertWidget(m_column->count() - 1, band);
}

void Desk::addPage(QWidget *page, bool alone)
{
    (alone ? this : m_pages)->addWidget(page);
}

void Desk::setCurrentPage(QWidget *page)
{
    const bool alone = indexOf(page) >= 0;
    if (!alone)
        m_pages->setCurrentWidget(page);
    setCurrentWidget(alone ? page : m_all);
}

void Desk::fit(const Wanted &wanted)
{
    m_hasSide = wanted.hasSide;
    showNavigation(wanted.navigation && width() >= ems(this, kNarrowDesk));
    m_side->setNarrow(width() < ems(this, kNarrowSide));
    showSide(wanted.side && !m_side->isDrawer());
}

void Desk::showNavigation(bool shown)
{
    if (m_navigation != nullptr)
        m_navigation->setVisible(shown);
    emit navigationShown(shown);
}

void Desk::showSide(bool shown)
{
    m_side->setShown(shown, m_hasSide);
    emit sideShown(shown && m_hasSide);
}

void Desk::focusNextPane()
{
    QWidget *page = m_pages->currentWidget();
    const QWidget *focus = window()->focusWidget();
    const bool inPage = page->isAncestorOf(focus) || page == focus;
    const bool inSide = m_side->isAncestorOf(focus);
    if (inPage && m_side->isVisible())
        m_side->enter();
    else if ((inPage || inSide) && m_navigation->isVisible())
        m_navigation->setFocus(Qt::ShortcutFocusReason);
    else
        page->setFocus(Qt::ShortcutFocusReason);
}

QByteArray Desk::saveState() const
{
    return m_splitter->saveState();
}

void Desk::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    const auto crosses = [this, event](double limit) {
        return (event->oldSize().width() < ems(this, limit)) != (width() < ems(this, limit));
    };
    if (!event->oldSize().isValid() || crosses(kNarrowDesk) || crosses(kNarrowSide))
        emit roomChanged();
}

} // namespace dashiji::app
