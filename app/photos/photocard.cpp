// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/photocard.h"

#include "app/fields/fieldbox.h"
#include "app/fields/fieldplaces.h"
#include "app/fields/pasting.h"
#include "app/photos/picturefiles.h"
#include "app/photos/pictureview.h"
#include "app/photos/thumbnails.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <cmath>

namespace dashiji::app
{
namespace
{

constexpr double kCaptionLine = 1.45;
constexpr int kCaptionRows = 3;

} // namespace

PhotoCard::PhotoCard(archive::Archive &archive, const Photo &photo, Thumbnails &thumbnails,
                     ParkedTexts &parked, QWidget *parent)
    : QFrame(parent)
    , m_photo(photo)
    , m_thumbnails(thumbnails)
    , m_picture(new PictureView(this))
    , m_caption(new FieldBox(QStringLiteral("captionField"), TextField::Paragraphs::One,
                             FieldBox::Look::Quiet, parked, this))
    , m_credit(new FieldBox(QStringLiteral("creditField"), TextField::Paragraphs::One, FieldBox::Look::Quiet,
                            parked, this))
{
    setObjectName(QStringLiteral("photoCard"));
    setAcceptDrops(true);
    m_picture->setObjectName(QStringLiteral("photoPicture"));
    m_caption->field().setType(TextSize::Text, QFont::Normal, kCaptionLine);
    m_caption->field().setRows(1, kCaptionRows);
    m_credit->field().setType(TextSize::Hint, QFont::Normal, kCaptionLine);
    m_credit->field().setRows(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_picture);
    column->addWidget(m_caption);
    column->addWidget(m_credit);
    column->addStretch();
    setFixedWidth(m_picture->sizeHint().width());

    m_caption->saver().open(photoPlace(archive, photo.id, archive::PhotoField::Caption), photo.caption);
    m_credit->saver().open(photoPlace(archive, photo.id, archive::PhotoField::Credit), photo.credit);
    for (FieldBox *box : {m_caption, m_credit}) {
        connect(&box->field(), &TextField::filesGiven, this, &PhotoCard::filesGiven);
        connect(&box->field(), &TextField::picturesGiven, this, &PhotoCard::picturesGiven);
        connect(&box->field(), &TextField::imageGiven, this, &PhotoCard::imageGiven);
        connect(&box->saver(), &FieldSaver::saved, this, &PhotoCard::saved);
    }
    connect(&m_caption->field(), &TextField::finished, m_credit, [this] { m_credit->field().setFocus(); });
    connect(&m_credit->field(), &TextField::finished, m_picture, [this] { m_picture->setFocus(); });
    connect(&thumbnails, &Thumbnails::ready, this, [this](MediaId media, const QImage &image) {
        if (m_photo.media && m_photo.media->id == media)
            m_picture->setContent(image.isNull() ? PictureView::Content::Broken : PictureView::Content::Shown,
                                  image);
    });
    showPicture();
}

void PhotoCard::setReadOnlyTexts(bool readOnly)
{
    m_caption->field().setReadOnlyText(readOnly);
    m_credit->field().setReadOnlyText(readOnly);
}

void PhotoCard::refresh(const Photo &photo, int place, int count)
{
    const bool otherPicture = photo.media != m_photo.media;
    m_photo = photo;
    m_caption->saver().refresh(photo.caption);
    m_credit->saver().refresh(photo.credit);
    if (otherPicture)
        showPicture();
    m_picture->setTag(photo.media && photo.credit.trimmed().isEmpty() ? tr("No credit") : QString());
    const QString state = photo.media ? tr("with picture") : tr("no picture yet");
    m_picture->setAccessibleName(
        tr("Photo %1 of %2: %3, %4", "place, count, caption, whether it has a picture")
            .arg(place)
            .arg(count)
            .arg(photo.caption, state));
    m_picture->setToolTip(photo.media ? tr("Double-click to enlarge, drag to reorder")
                                      : tr("Drop a picture here, or click to choose one"));
    m_caption->setLabel(tr("Caption of photo %1").arg(place));
    m_credit->setLabel(tr("Credit of photo %1").arg(place));
    m_caption->field().setHint(tr("Caption"));
    m_credit->field().setHint(tr("Who took it"));
}

bool PhotoCard::save()
{
    const bool caption = m_caption->saver().leave();
    const bool credit = m_credit->saver().leave();
    return caption && credit;
}

void PhotoCard::close()
{
    m_caption->saver().close();
    m_credit->saver().close();
}

void PhotoCard::setBandPlace(QVBoxLayout *place)
{
    m_caption->setBandPlace(place);
    m_credit->setBandPlace(place);
}

void PhotoCard::showPicture()
{
    if (!m_photo.media) {
        m_picture->setContent(PictureView::Content::Missing);
        return;
    }
    const int side = static_cast<int>(std::ceil(m_picture->sizeHint().width() * devicePixelRatioF()));
    const QImage image = m_thumbnails.image(m_photo.media->id, side);
    m_picture->setContent(image.isNull() ? PictureView::Content::Expected : PictureView::Content::Shown,
                          image);
}

void PhotoCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!carriesPictures(*event->mimeData()))
        return;
    m_picture->setTargeted(!hasPicture());
    event->acceptProposedAction();
}

void PhotoCard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_picture->setTargeted(false);
}

void PhotoCard::dropEvent(QDropEvent *event)
{
    m_picture->setTargeted(false);
    event->acceptProposedAction();
    if (const QStringList files = localFiles(*event->mimeData()); !files.isEmpty())
        emit filesGiven(files);
    else
        emit imageGiven(qvariant_cast<QImage>(event->mimeData()->imageData()));
}

} // namespace dashiji::app
