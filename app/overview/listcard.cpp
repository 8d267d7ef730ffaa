// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/listcard.h"

#include "app/support/measures.h"
#include "app/widgets/shortlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dashiji::app
{

ListCard::ListCard(const QString &name, const QString &title, OverviewList::Shows shows, QWidget *parent)
    : CardFrame(parent)
    , m_title(new QLabel(title, this))
    , m_note(new ShortLabel(this))
    , m_list(new OverviewList(shows, this))
    , m_foot(new QLabel(this))
{
    setObjectName(name + QStringLiteral("Card"));
    m_list->setObjectName(name);
    m_list->setAccessibleName(title);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_title->setFont(textFont(font(), TextSize::Group, QFont::Bold));
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_foot->setObjectName(name + QStringLiteral("Foot"));
    m_foot->setWordWrap(true);
    for (QLabel *small : {static_cast<QLabel *>(m_note), m_foot}) {
        small->setFont(textFont(font(), TextSize::Hint));
        small->setForegroundRole(QPalette::PlaceholderText);
    }
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, Space::Tight));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    const int side = space(this, Space::Normal);
    column->setContentsMargins(side, space(this, Space::Small), side, space(this, Space::Small));
    column->setSpacing(space(this, Space::Hair));
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_foot);
    column->addStretch(1);
    m_foot->hide();
}

void ListCard::setNote(const QString &note)
{
    m_note->setText(note);
}

void ListCard::setFoot(const QString &sentence)
{
    m_foot->setText(sentence);
    m_foot->setVisible(!sentence.isEmpty());
}

} // namespace dashiji::app
