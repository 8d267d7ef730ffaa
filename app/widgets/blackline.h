// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a text said and what it says, in one line of a list.
#pragma once

#include "core/text/differences.h"

class QFont;
class QPainter;
class QRectF;

namespace dashiji::app
{

struct Colors;

/// Removed words struck through, added ones underlined; shortened where the room ends.
void drawBlackline(QPainter &painter, const QRectF &room, const QFont &font, const text::Blackline &pieces,
                   const Colors &colors);

} // namespace dashiji::app
