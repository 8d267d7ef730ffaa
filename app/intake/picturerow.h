// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of a row of the preview, small, at the right end of its line.
#pragma once

#include "app/widgets/rowdelegate.h"

#include <QImage>
#include <QList>

namespace dashiji::app
{

/// Pictures as a model's row has them.
struct RowPictures {
    QList<QImage> images; ///< null while it is being made
    bool missing = false; ///< a caption has none
    [[nodiscard]] bool isEmpty() const { return images.isEmpty() && !missing; }
};

/// How much of the line they take, with the space before them; pixels.
[[nodiscard]] int picturesWidth(const RowPictures &pictures, const QFont &font);

/// Paints them at the right end of @p line.
void paintPictures(const Row &row, const QRect &line, const RowPictures &pictures);

} // namespace dashiji::app

Q_DECLARE_METATYPE(dashiji::app::RowPictures)
