// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/support/taskthread.h"

namespace dashiji::app
{

TaskThread::TaskThread(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    // Fonts and other things kept per thread stay warm.
    m_pool.setExpiryTimeout(-1);
}

TaskThread::~TaskThread()
{
    m_pool.clear();
    m_pool.waitForDone();
}

} // namespace dashiji::app
