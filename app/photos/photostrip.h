// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The photos of an entry below its text: captions, credits, pictures; adding, replacing, ordering, removing.
#pragma once

#include "app/photos/photorow.h"
#include "app/photos/picturefiles.h"
#include "app/photos/thumbnails.h"
#include "core/archive/archive.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace dashiji::app
{

class FoldedPhotos;
class NoticeBand;
class ParkedTexts;
class Prompts;
class StripScroll;

class PhotoStrip : public QWidget
{
    Q_OBJECT

public:
    /// @param prompts, parked outlive this
    /// @param asksForPhotos is on while there is an entry to add them to; outlives this
    PhotoStrip(Prompts &prompts, ParkedTexts &parked, QAction &asksForPhotos, QWidget *parent = nullptr);
    ~PhotoStrip() override;

    /// nullptr: none open. What is typed is saved or parked first.
    void setArchive(archive::Archive *archive);
    void showEntry(EntryId entry);
    /// Captions and credits take no words.
    void setReadOnlyTexts(bool readOnly);
    /// Writes now what is typed in captions and credits. @return true when all of it is in the archive
    bool save();

    /// Folded to one line of small pictures.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    // Pictures for the captions that wait for one, in their order; what is left over stands at the end.
    void addFiles(const QStringList &paths);
    /// @param pictures files, as they are
    void addPictures(const QList<QByteArray> &pictures);
    void addImage(const QImage &image);

signals:
    /// Typed words are in the archive.
    void saved();
    /// A sentence about what was just done.
    void noticed(const QString &sentence);
    /// The user folded or unfolded the strip.
    void foldedByUser(bool folded);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const archive::ChangeSet &changes);
    void reload();
    [[nodiscard]] PhotoCard *makeCard(const Photo &photo);
    void updateHead(const std::vector<Photo> &photos);

    void choose();
    /// Adds photos without captions.
    void add(const GivenPictures &given, int position);
    void give(PhotoId photo, GivenPictures given);
    void giveWaiting(GivenPictures given);
    /// Gives a photo the first of the pictures that is not refused.
    void setPicture(PhotoId photo, GivenPictures &given);
    void choosePicture(PhotoId photo);
    void activate(PhotoId photo);
    void enlarge(PhotoId photo);
    void move(PhotoId photo, int position);
    void removePicture(PhotoId photo);
    void removePhoto(PhotoId photo);
    void setPlace(PhotoId photo, int afterParagraph);
    void paste(PhotoId photo);
    void openMenu(PhotoId photo, const QPoint &globalPosition);
    /// Says what was refused above the cards; nothing clears what was said before.
    void say(const std::vector<Error> &refused);
    bool did(const Result<void> &result, const QString &sentence);

    Prompts &m_prompts;
    ParkedTexts &m_parked;
    QPointer<archive::Archive> m_archive;
    EntryId m_entry;
    Thumbnails m_thumbnails;
    QAction &m_asksForPhotos;
    QToolButton *m_fold;
    QLabel *m_count;
    QLabel *m_hint;
    QVBoxLayout *m_bands;
    NoticeBand *m_notice;
    PhotoRow *m_row;
    StripScroll *m_scroll;
    FoldedPhotos *m_foldedPhotos;
    bool m_folded = false;
    bool m_readOnly = false;
    bool m_stale = false; ///< the photos were changed while the strip was out of sight
    QString m_folder;     ///< where pictures were last chosen
};

} // namespace dashiji::app
