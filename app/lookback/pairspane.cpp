// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/pairspane.h"

#include "app/lookback/pairsmodel.h"
#include "app/lookback/wrappedtext.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/widgets/hairline.h"
#include "app/workbench/workbench.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace dashiji::app
{
namespace
{

constexpr double kMenuTitle = 26; ///< em: longer titles are shortened in the menu

} // namespace

PairsPane::PairsPane(Workbench &bench, PairsModel &pairs, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_pairs(pairs)
    , m_filter(new QLineEdit(this))
    , m_filterIcon(m_filter->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_none(new QLabel(this))
    , m_list(new QListView(this))
    , m_hint(
          new QLabel(tr("A wrong pair? Drag one entry onto the other, or pair again (Ctrl+Shift+P)."), this))
{
    m_filter->setObjectName(QStringLiteral("pairsFilter"));
    m_filter->setAccessibleName(tr("Filter entries"));
    m_filter->setPlaceholderText(tr("Filter entries"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_none->setObjectName(QStringLiteral("noPairs"));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setContentsMargins(space(this, Space::Small), space(this, Space::Tight),
                               space(this, Space::Small), space(this, Space::Tight));
    m_none->hide();
    m_list->setObjectName(QStringLiteral("pairsList"));
    m_list->setAccessibleName(tr("Entries of both years"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&pairs);
    m_list->setItemDelegate(new PairsDelegate(pairs, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDragDropOverwriteMode(true); // onto a row, never between two
    m_list->setDefaultDropAction(Qt::LinkAction);
    m_hint->setObjectName(QStringLiteral("pairHint"));
    m_hint->setWordWrap(true);
    m_hint->setFont(textFont(font(), TextSize::Hint));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(space(this, Space::Small), space(this, Space::Tight),
                               space(this, Space::Small), space(this, Space::Tight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space(this, Space::Small), space(this, Space::Tight), space(this, Space::Small),
                             space(this, Space::Tight));
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_hint);
    connect(&pairs, &PairsModel::pairAsked, this, &PairsPane::choose);
    connect(m_filter, &QLineEdit::textChanged, this, &PairsPane::filter);
    connect(&pairs, &PairsModel::modelReset, this, [this] {
        m_none->setVisible(m_pairs.rowCount() == 0 && isFiltered());
        m_none->setText(tr("No entry of the two years holds “%1”.").arg(m_filter->text().trimmed()));
    });
    applyColours();
}

void PairsPane::filter()
{
    m_pairs.setFilter(m_filter->text());
    emit filtered();
}

bool PairsPane::isFiltered() const
{
    return !m_filter->text().trimmed().isEmpty();
}

void PairsPane::clearFilter()
{
    m_filter->clear();
}

bool PairsPane::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty())
        m_filter->clear();
    else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        return QWidget::eventFilter(object, event);
    return true;
}

void PairsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void PairsPane::applyColours()
{
    m_filterIcon->setIcon(icon(Icon::Filter, palette()));
}

void PairsPane::setHintShown(bool shown)
{
    m_hint->setVisible(shown && m_bench.writer() != nullptr);
}

bool PairsPane::canChange()
{
    return m_bench.writer() != nullptr && m_bench.flush();
}

void PairsPane::choose(EntryId from, EntryId to)
{
    if (canChange())
        m_bench.accept(workflow::choosePair(*m_bench.archive(), from, to));
}

void PairsPane::pairAgain()
{
    const lookback::ComparedEntry *entry = m_pairs.entryAt(m_list->currentIndex().row());
    if (entry == nullptr || m_bench.writer() == nullptr)
        return;
    const workflow::ComparedYears &years = *m_pairs.years();
    const Entry *from = years.fromEntry(*entry);
    const Entry *to = years.toEntry(*entry);
    const EntryId fixed = to != nullptr ? to->id : from->id;
    const Report &others = to != nullptr ? years.from : years.to;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("pairMenu"));
    if (from != nullptr && to != nullptr) {
        menu.addAction(tr("Not the same"), this, [this, before = from->id, fixed] {
            if (canChange())
                m_bench.accept(workflow::partPair(*m_bench.archive(), before, fixed));
        });
        menu.addSeparator();
    }
    for (const lookback::EntryPlace &place : lookback::chosenEntries(others)) {
        const Entry &other = lookback::entryAt(others, place);
        menu.addAction(menuText(menu, other.title, ems(this, kMenuTitle)), this,
                       [this, with = other.id, fixed] { choose(with, fixed); });
    }
    menu.exec(m_list->viewport()->mapToGlobal(m_list->visualRect(m_list->currentIndex()).bottomLeft()));
}

} // namespace dashiji::app
