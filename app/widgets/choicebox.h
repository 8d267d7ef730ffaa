// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A combo box that the wheel passes by: scrolling a form must not change what it says.
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace dashiji::app
{

class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace dashiji::app
