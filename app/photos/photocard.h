// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One photo of an entry: its picture or the place for one, and its words, which are written in place.
#pragma once

#include "core/archive/archive.h"

#include <QFrame>

class QVBoxLayout;

namespace dashiji::app
{

class FieldBox;
class ParkedTexts;
class PictureView;
class Thumbnails;

class PhotoCard : public QFrame
{
    Q_OBJECT

public:
    PhotoCard(archive::Archive &archive, const Photo &photo, Thumbnails &thumbnails, ParkedTexts &parked,
              QWidget *parent = nullptr);

    [[nodiscard]] PhotoId photo() const { return m_photo.id; }
    [[nodiscard]] bool hasPicture() const { return m_photo.media.has_value(); }
    [[nodiscard]] PictureView &picture() { return *m_picture; }
    [[nodiscard]] FieldBox &caption() { return *m_caption; }
    [[nodiscard]] FieldBox &credit() { return *m_credit; }
    /// Caption and credit take no words.
    void setReadOnlyTexts(bool readOnly);

    /// Shows the photo as the archive has it now.
    /// @param place 1-based @param count of the entry
    void refresh(const Photo &photo, int place, int count);
    bool save();
    /// Saves or parks its words: the card is about to go.
    void close();
    void setBandPlace(QVBoxLayout *place);

signals:
    /// Files or a picture were dropped or pasted on this card.
    void filesGiven(const QStringList &paths);
    void picturesGiven(const QList<QByteArray> &pictures);
    void imageGiven(const QImage &image);
    void saved();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showPicture();

    Photo m_photo; ///< of its words only the ids count: the fields hold the text
    Thumbnails &m_thumbnails;
    PictureView *m_picture;
    FieldBox *m_caption;
    FieldBox *m_credit;
};

} // namespace dashiji::app
