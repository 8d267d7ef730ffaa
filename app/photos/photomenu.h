// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with one photo.
#pragma once

#include "core/model/report.h"

#include <QMenu>

namespace dashiji::app
{

class PhotoMenu : public QMenu
{
    Q_OBJECT

public:
    /// @param photo one of the entry's
    PhotoMenu(const Entry &entry, PhotoId photo, QWidget *parent = nullptr);

signals:
    void enlargeAsked();
    void chooseAsked();
    void moveAsked(int by);
    void placeAsked(int afterParagraph);
    void removePictureAsked();
    void removePhotoAsked();

private:
    void addPlaces(const Entry &entry, const Photo &photo);
};

} // namespace dashiji::app
