// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/doubtlist.h"

#include "app/support/categories.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dashiji::app
{

DoubtList::DoubtList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    const int side = space(this, Space::Normal);
    m_column->setContentsMargins(side, space(this, Space::Tight), side, space(this, Space::Tight));
    m_column->setSpacing(space(this, Space::Hair));
    hide();
}

void DoubtList::setDoubts(const std::vector<Doubt> &doubts, const QString &locked)
{
    if (doubts == m_doubts && locked == m_locked)
        return;
    m_doubts = doubts;
    m_locked = locked;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one whose click we are answering
        }
        delete item;
    }
    auto *heading = new QLabel(tr("Counts without a known measure word"), this);
    heading->setObjectName(QStringLiteral("doubtsHeading"));
    heading->setFont(textFont(font(), TextSize::Hint));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    for (const Doubt &doubt : doubts)
        addRow(doubt, locked);
    setVisible(!doubts.empty());
}

void DoubtList::addRow(const Doubt &doubt, const QString &locked)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *place = new QToolButton(row);
    place->setObjectName(QStringLiteral("doubtPlace"));
    place->setAutoRaise(true);
    place->setFocusPolicy(Qt::StrongFocus);
    place->setText(QString(doubt.text).replace(u'&', QStringLiteral("&&")));
    place->setAccessibleName(doubt.text);
    place->setToolTip(tr("Show in the text"));
    connect(place, &QToolButton::clicked, this,
            [this, doubt] { emit placeChosen(doubt.field, doubt.start, doubt.end); });
    auto *add = new QPushButton(tr("Add measure word “%1”").arg(doubt.word), row);
    add->setObjectName(QStringLiteral("addMeasureWord"));
    add->setAccessibleName(add->text());
    add->setAutoDefault(false);
    add->setEnabled(locked.isEmpty() && !doubt.word.isEmpty());
    add->setToolTip(locked);
    auto *menu = new QMenu(add);
    menu->setObjectName(QStringLiteral("measureWordMenu"));
    for (int i = 0; i < kCategoryCount; ++i) {
        const auto category = static_cast<Category>(i);
        menu->addAction(QStringLiteral("%1  %2").arg(categoryTag(category), categoryText(category)), this,
                        [this, doubt, category] { emit wordChosen(doubt.word, category); });
    }
    add->setMenu(menu);
    line->addWidget(place);
    line->addStretch(1);
    line->addWidget(add);
    m_column->addWidget(row);
}

void DoubtList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colorsFor(palette()).line);
}

} // namespace dashiji::app
