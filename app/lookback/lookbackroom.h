// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking back: the page that lays two years beside each other, and rolling one over.
#pragma once

namespace dashiji::app
{

class Workbench;

void addLookback(Workbench &bench);

} // namespace dashiji::app
