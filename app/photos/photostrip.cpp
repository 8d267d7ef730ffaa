// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/photostrip.h"

#include "app/fields/fieldbox.h"
#include "app/fields/noticeband.h"
#include "app/fields/pasting.h"
#include "app/photos/foldedphotos.h"
#include "app/photos/photocard.h"
#include "app/photos/photomenu.h"
#include "app/photos/photoviewer.h"
#include "app/photos/pictureview.h"
#include "app/photos/stripscroll.h"
#include "app/support/errortext.h"
#include "app/support/formatting.h"
#include "app/support/icons.h"
#include "app/support/measures.h"
#include "app/support/prompts.h"
#include "app/support/rowchanges.h"
#include "app/support/theme.h"
#include "core/archive/writer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

bool concerns(const archive::ChangeSet &changes, EntryId entry)
{
    return touches(changes, [entry](const archive::RowChange &row) {
        return row.kind == archive::RowKind::Photo && (row.entry == entry || !row.entry.isValid());
    });
}

} // namespace

PhotoStrip::PhotoStrip(Prompts &prompts, ParkedTexts &parked, QAction &asksForPhotos, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_parked(parked)
    , m_asksForPhotos(asksForPhotos)
    , m_fold(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_bands(new QVBoxLayout)
    , m_notice(new NoticeBand(this))
    , m_row(new PhotoRow)
    , m_scroll(new StripScroll(m_row, this))
    , m_foldedPhotos(new FoldedPhotos(m_thumbnails, this))
{
    setObjectName(QStringLiteral("photoStrip"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);

    connect(&m_asksForPhotos, &QAction::triggered, this, &PhotoStrip::choose);

    m_fold->setObjectName(QStringLiteral("foldPhotos"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFont(textFont(font(), TextSize::Text, QFont::Medium));
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        emit foldedByUser(m_folded);
    });
    m_count->setObjectName(QStringLiteral("photoCount"));
    m_hint->setObjectName(QStringLiteral("photoHint"));
    for (QLabel *label : {m_count, m_hint}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(textFont(font(), TextSize::Hint));
    }
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_notice->setObjectName(QStringLiteral("photoNotice"));
    m_notice->addDismiss();
    m_notice->hide();
    m_bands->addWidget(m_notice);
    m_bands->setSpacing(space(this, Space::Hair));

    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, Space::Tight));
    head->addWidget(m_fold);
    head->addWidget(m_count);
    head->addWidget(m_foldedPhotos);
    head->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(this, Space::Wide), space(this, Space::Hair), space(this, Space::Wide),
                               space(this, Space::Hair));
    column->setSpacing(space(this, Space::Hair));
    column->addLayout(head);
    column->addLayout(m_bands);
    column->addWidget(m_scroll);

    connect(m_row, &PhotoRow::addAsked, this, &PhotoStrip::choose);
    connect(m_row, &PhotoRow::dropped, this, &PhotoStrip::move);
    connect(m_row, &PhotoRow::filesDropped, this,
            [this](const QStringList &paths, int position) { add(readPictures(paths), position); });
    connect(m_row, &PhotoRow::imageDropped, this, [this](const QImage &image, int position) {
        add({{pictureOf(image, tr("The picture"))}, {}}, position);
    });
    connect(m_foldedPhotos, &FoldedPhotos::activated, this, [this] {
        setFolded(false);
        emit foldedByUser(false);
    });
    setFolded(false);
    setAccessibleName(tr("Photos"));
    m_fold->setText(tr("Photos"));
    m_foldedPhotos->setAccessibleName(tr("Photos, folded"));
    setFolded(m_folded);
    reload();
}

PhotoStrip::~PhotoStrip()
{
    m_row->clear();
}

void PhotoStrip::setArchive(archive::Archive *archive)
{
    // Without an archive once more: the one before may be gone already.
    if (archive && m_archive == archive)
        return;
    const QList<PhotoViewer *> viewers = findChildren<PhotoViewer *>();
    for (PhotoViewer *viewer : viewers)
        viewer->close();
    m_row->clear();
    m_entry = {};
    if (m_archive)
        disconnect(m_archive, nullptr, this, nullptr);
    m_archive = archive;
    m_thumbnails.setArchive(archive);
    if (archive)
        connect(archive, &archive::Archive::changed, this, &PhotoStrip::follow);
    updateHead({});
}

void PhotoStrip::showEntry(EntryId entry)
{
    if (entry != m_entry) {
        m_row->clear();
        m_notice->hide();
    }
    m_entry = entry;
    reload();
}

bool PhotoStrip::save()
{
    bool stored = true;
    for (PhotoCard *card : m_row->cards())
        stored = card->save() && stored;
    return stored;
}

void PhotoStrip::setFolded(bool folded)
{
    m_folded = folded;
    const QString what = folded ? tr("Show the photos") : tr("Fold the photos to one line");
    m_fold->setIcon(icon(folded ? Icon::Next : Icon::Down, palette()));
    m_fold->setAccessibleName(what);
    m_fold->setToolTip(what);
    m_scroll->setVisible(!folded);
    m_foldedPhotos->setVisible(folded);
}

void PhotoStrip::addFiles(const QStringList &paths)
{
    giveWaiting(readPictures(paths));
}

void PhotoStrip::addPictures(const QList<QByteArray> &pictures)
{
    giveWaiting(namedPictures(pictures));
}

void PhotoStrip::addImage(const QImage &image)
{
    giveWaiting({{pictureOf(image, tr("The picture"))}, {}});
}

void PhotoStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void PhotoStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, colorsFor(palette()).line);
}

void PhotoStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setFolded(m_folded);
}

void PhotoStrip::follow(const archive::ChangeSet &changes)
{
    if (!m_entry.isValid() || !concerns(changes, m_entry))
        return;
    m_stale = !isVisible();
    if (!m_stale)
        reload();
}

void PhotoStrip::reload()
{
    m_stale = false;
    const Result<Entry> entry = m_archive && m_entry.isValid() ? m_archive->entry(m_entry)
                                                               : Result<Entry>(failure(ErrorCode::NotFound));
    const std::vector<Photo> photos = entry ? entry->photos : std::vector<Photo>();
    m_row->setPhotos(photos, [this](const Photo &photo) { return makeCard(photo); });
    m_foldedPhotos->setPhotos(photos);
    m_asksForPhotos.setEnabled(entry.has_value());
    setEnabled(entry.has_value());
    updateHead(photos);
}

void PhotoStrip::setReadOnlyTexts(bool readOnly)
{
    m_readOnly = readOnly;
    for (PhotoCard *card : m_row->cards())
        card->setReadOnlyTexts(readOnly);
}

PhotoCard *PhotoStrip::makeCard(const Photo &photo)
{
    auto *card = new PhotoCard(*m_archive, photo, m_thumbnails, m_parked, m_row);
    card->setBandPlace(m_bands);
    card->setReadOnlyTexts(m_readOnly);
    const PhotoId id = photo.id;
    PictureView &picture = card->picture();
    connect(&picture, &PictureView::activated, this, [this, id] { activate(id); });
    connect(&picture, &PictureView::moveAsked, this,
            [this, id](int by) { move(id, m_row->placeOf(id) + by); });
    connect(&picture, &PictureView::removeAsked, this, [this, id] {
        const PhotoCard *asked = m_row->card(id);
        asked && asked->hasPicture() ? removePicture(id) : removePhoto(id);
    });
    connect(&picture, &PictureView::menuAsked, this, [this, id](const QPoint &at) { openMenu(id, at); });
    connect(&picture, &PictureView::pasteAsked, this, [this, id] { paste(id); });
    connect(&picture, &PictureView::dragAsked, this, [this, card] { m_row->drag(*card); });
    connect(card, &PhotoCard::filesGiven, this,
            [this, id](const QStringList &paths) { give(id, readPictures(paths)); });
    connect(card, &PhotoCard::picturesGiven, this,
            [this, id](const QList<QByteArray> &pictures) { give(id, namedPictures(pictures)); });
    connect(card, &PhotoCard::imageGiven, this, [this, id](const QImage &image) {
        give(id, {{pictureOf(image, tr("The picture"))}, {}});
    });
    connect(card, &PhotoCard::saved, this, &PhotoStrip::saved);
    return card;
}

void PhotoStrip::updateHead(const std::vector<Photo> &photos)
{
    const auto missing =
        std::count_if(photos.begin(), photos.end(), [](const Photo &photo) { return !photo.media; });
    m_count->setText(photos.empty() ? QString() : wholeNumber(static_cast<qint64>(photos.size())));
    if (photos.empty())
        m_hint->setText(tr("Drop photos here, or press %1.")
                            .arg(m_asksForPhotos.shortcut().toString(QKeySequence::NativeText)));
    else if (missing > 0)
        m_hint->setText(tr("%n captions without a picture", nullptr, static_cast<int>(missing)));
    else
        m_hint->setText(tr("Drag to reorder, double-click to enlarge"));
}

void PhotoStrip::choose()
{
    if (!m_archive || !m_entry.isValid())
        return;
    const QStringList paths = m_prompts.openFiles(this, tr("Add photos"), pictureFilter(), m_folder);
    if (paths.isEmpty())
        return;
    m_folder = QFileInfo(paths.constFirst()).absolutePath();
    addFiles(paths);
}

void PhotoStrip::add(const GivenPictures &given, int position)
{
    if (!m_archive || !m_entry.isValid())
        return;
    save();
    m_notice->hide();
    std::vector<Error> refused = given.refused;
    const std::vector<Error> more = app::addPictures(*m_archive, m_entry, position, given.pictures);
    refused.insert(refused.end(), more.begin(), more.end());
    const auto added = given.pictures.size() - more.size();
    if (added > 0) {
        emit noticed(tr("%n photos added", nullptr, static_cast<int>(added)));
        const auto last = static_cast<size_t>(position) + added - 1;
        if (last < m_row->cards().size() && !m_folded)
            m_scroll->ensureWidgetVisible(m_row->cards()[last]);
    }
    say(refused);
}

void PhotoStrip::give(PhotoId photo, GivenPictures given)
{
    const PhotoCard *card = m_row->card(photo);
    if (!m_archive || !card)
        return;
    const int place = m_row->placeOf(photo);
    m_notice->hide();
    // A card that has its picture keeps it: what is dropped there stands after it.
    if (!card->hasPicture())
        setPicture(photo, given);
    if (!given.pictures.empty())
        add(given, place + 1);
    else
        say(given.refused);
}

void PhotoStrip::giveWaiting(GivenPictures given)
{
    if (!m_archive || !m_entry.isValid())
        return;
    save();
    m_notice->hide();
    const Result<Entry> entry = m_archive->entry(m_entry);
    if (!entry)
        return say({entry.error()});
    for (const Photo &photo : entry->photos)
        if (!photo.media && !photo.caption.isEmpty())
            setPicture(photo.id, given);
    if (!given.pictures.empty())
        add(given, static_cast<int>(entry->photos.size()));
    else
        say(given.refused);
}

void PhotoStrip::setPicture(PhotoId photo, GivenPictures &given)
{
    save();
    while (!given.pictures.empty()) {
        const GivenPicture first = given.pictures.front();
        given.pictures.erase(given.pictures.begin());
        const Result<MediaId> media = m_archive->writer().setPicture(photo, first.bytes);
        if (media)
            return emit noticed(tr("Picture added"));
        given.refused.push_back(namingPicture(media.error(), first.name));
    }
}

void PhotoStrip::choosePicture(PhotoId photo)
{
    const QString path = m_prompts.openFile(this, tr("Choose a picture"), pictureFilter(), m_folder);
    if (path.isEmpty() || !m_archive)
        return;
    m_folder = QFileInfo(path).absolutePath();
    save();
    m_notice->hide();
    const GivenPictures given = readPictures({path});
    if (given.pictures.empty()) {
        say(given.refused);
        return;
    }
    const Result<MediaId> media = m_archive->writer().setPicture(photo, given.pictures.front().bytes);
    if (media) {
        emit noticed(tr("Picture added"));
        return;
    }
    say({namingPicture(media.error(), given.pictures.front().name)});
}

void PhotoStrip::activate(PhotoId photo)
{
    const PhotoCard *card = m_row->card(photo);
    if (card && card->hasPicture())
        enlarge(photo);
    else
        choosePicture(photo);
}

void PhotoStrip::enlarge(PhotoId photo)
{
    if (!m_archive)
        return;
    save();
    const Result<Entry> entry = m_archive->entry(m_entry);
    if (!entry) {
        say({entry.error()});
        return;
    }
    auto *viewer = new PhotoViewer(*m_archive, entry->photos, photo, this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->open();
}

void PhotoStrip::move(PhotoId photo, int position)
{
    const int count = static_cast<int>(m_row->cards().size());
    if (!m_archive || position < 0 || position >= count || position == m_row->placeOf(photo))
        return;
    save();
    if (did(m_archive->writer().movePhoto(photo, m_entry, position), tr("Photo moved")))
        m_scroll->ensureWidgetVisible(m_row->card(photo));
}

void PhotoStrip::removePicture(PhotoId photo)
{
    if (!m_archive)
        return;
    save();
    did(m_archive->writer().removePicture(photo), tr("Picture removed. Undo brings it back."));
}

void PhotoStrip::removePhoto(PhotoId photo)
{
    if (!m_archive)
        return;
    save();
    did(m_archive->writer().removePhoto(photo), tr("Photo removed. Undo brings it back."));
}

void PhotoStrip::setPlace(PhotoId photo, int afterParagraph)
{
    if (!m_archive)
        return;
    did(m_archive->writer().setPhotoPlace(photo, afterParagraph), tr("Place of the photo set"));
}

void PhotoStrip::paste(PhotoId photo)
{
    const QMimeData *clip = QApplication::clipboard()->mimeData();
    if (!clip)
        return;
    if (const QStringList files = localFiles(*clip); !files.isEmpty())
        give(photo, readPictures(files));
    else if (clip->hasImage())
        give(photo, {{pictureOf(qvariant_cast<QImage>(clip->imageData()), tr("The picture"))}, {}});
}

void PhotoStrip::openMenu(PhotoId photo, const QPoint &globalPosition)
{
    save();
    const Result<Entry> entry =
        m_archive ? m_archive->entry(m_entry) : Result<Entry>(failure(ErrorCode::NotFound));
    if (!entry)
        return;
    auto *menu = new PhotoMenu(*entry, photo, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &PhotoMenu::enlargeAsked, this, [this, photo] { enlarge(photo); });
    connect(menu, &PhotoMenu::chooseAsked, this, [this, photo] { choosePicture(photo); });
    connect(menu, &PhotoMenu::moveAsked, this,
            [this, photo](int by) { move(photo, m_row->placeOf(photo) + by); });
    connect(menu, &PhotoMenu::placeAsked, this, [this, photo](int after) { setPlace(photo, after); });
    connect(menu, &PhotoMenu::removePictureAsked, this, [this, photo] { removePicture(photo); });
    connect(menu, &PhotoMenu::removePhotoAsked, this, [this, photo] { removePhoto(photo); });
    menu->popup(globalPosition);
}

void PhotoStrip::say(const std::vector<Error> &refused)
{
    if (refused.empty())
        return;
    QStringList sentences;
    for (const Error &error : refused)
        sentences.append(errorText(error));
    sentences.removeDuplicates();
    m_notice->say(Severity::Warning, sentences.join(u'\n'));
    m_notice->show();
}

bool PhotoStrip::did(const Result<void> &result, const QString &sentence)
{
    if (!result) {
        say({result.error()});
        return false;
    }
    m_notice->hide();
    emit noticed(sentence);
    return true;
}

} // namespace dashiji::app
