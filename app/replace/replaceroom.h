// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding words, and writing others in their place.
#pragma once

namespace dashiji::app
{

class Workbench;

void addReplace(Workbench &bench);

} // namespace dashiji::app
