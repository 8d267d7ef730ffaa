// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A card around what belongs together.
#pragma once

#include <QFrame>

namespace dashiji::app
{

/// White ground and a line.
class CardFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dashiji::app
