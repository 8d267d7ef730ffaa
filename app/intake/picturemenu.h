// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with the pictures of a paragraph or an entry: one taken off, one of those left over given.
#pragma once

#include "app/intake/importdraft.h"

class QMenu;

namespace dashiji::app
{

/// Adds to @p menu what can be done at a row. @param draft outlives the menu
void fillPictureMenu(QMenu &menu, ImportDraft &draft, int row);
void fillPictureMenu(QMenu &menu, ImportDraft &draft, ImportDraft::Place place);

} // namespace dashiji::app
