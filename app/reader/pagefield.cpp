// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/pagefield.h"

#include "app/support/icons.h"
#include "app/support/measures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace dashiji::app
{

PageField::PageField(QWidget *parent)
    : QWidget(parent)
    , m_up(new QToolButton(this))
    , m_edit(new QLineEdit(this))
    , m_total(new QLabel(this))
    , m_down(new QToolButton(this))
{
    m_up->setObjectName(QStringLiteral("previousPage"));
    m_up->setAccessibleName(tr("Previous page"));
    m_up->setToolTip(tr("Previous page"));
    m_down->setObjectName(QStringLiteral("nextPage"));
    m_down->setAccessibleName(tr("Next page"));
    m_down->setToolTip(tr("Next page"));
    m_edit->setObjectName(QStringLiteral("pageField"));
    m_edit->setAccessibleName(tr("Page"));
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->setFixedWidth(ems(this, 5));
    m_total->setObjectName(QStringLiteral("pageCount"));
    for (QToolButton *button : {m_up, m_down})
        button->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(this, Space::Hair));
    row->addWidget(m_up);
    row->addWidget(m_edit);
    row->addWidget(m_total);
    row->addWidget(m_down);
    updateIcons();
    showPages();

    connect(m_up, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(m_edit, &QLineEdit::editingFinished, this, &PageField::takeText);
}

void PageField::setPages(int first, int last, int count)
{
    m_first = first;
    m_last = last;
    m_count = count;
    if (!m_edit->isModified())
        showPages();
    m_up->setEnabled(first > 0);
    m_down->setEnabled(last >= 0 && last < count - 1);
    m_edit->setEnabled(count > 0);
}

void PageField::showPages()
{
    m_edit->setText(m_first < 0 ? QString()
                    : m_first == m_last
                        ? QString::number(m_first + 1)
                        : tr("%1–%2", "pages in sight, an en dash between").arg(m_first + 1).arg(m_last + 1));
    m_edit->setModified(false);
    m_total->setText(tr("/ %1", "of so many pages").arg(m_count));
    m_total->setAccessibleName(tr("%n page(s)", nullptr, m_count));
}

void PageField::takeText()
{
    if (!m_edit->isModified())
        return;
    static const QRegularExpression number(QStringLiteral("\\d+"));
    const auto match = number.match(m_edit->text());
    const int page = match.hasMatch() ? match.captured().toInt() : 0;
    m_edit->setModified(false);
    if (page >= 1 && m_count > 0)
        emit pageChosen(std::min(page, m_count) - 1);
    showPages();
}

void PageField::updateIcons()
{
    m_up->setIcon(icon(Icon::Up, palette()));
    m_down->setIcon(icon(Icon::Down, palette()));
}

void PageField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
