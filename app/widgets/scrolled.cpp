// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/scrolled.h"

#include <QScrollArea>

namespace dashiji::app
{

QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setAccessibleName(content->accessibleName());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    const bool ownGround = content->autoFillBackground(); // setWidget() gives it one
    area->setWidget(content);
    content->setAutoFillBackground(ownGround);
    return area;
}

} // namespace dashiji::app
