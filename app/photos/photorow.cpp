// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/photorow.h"

#include "app/fields/fieldbox.h"
#include "app/fields/pasting.h"
#include "app/photos/addtile.h"
#include "app/photos/photocard.h"
#include "app/photos/picturefiles.h"
#include "app/photos/pictureview.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

QString photoMimeType()
{
    return QStringLiteral("application/x-dashiji-photo");
}

/// The photo of this row that is being carried; invalid for anything else.
PhotoId carried(const QDropEvent &event, const PhotoRow &row)
{
    if (event.source() != &row)
        return {};
    return PhotoId{event.mimeData()->data(photoMimeType()).toLongLong()};
}

} // namespace

PhotoRow::PhotoRow(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_add(new AddTile(this))
{
    setObjectName(QStringLiteral("photoRow"));
    setAcceptDrops(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space(this, Space::Tight));
    m_layout->addWidget(m_add, 0, Qt::AlignTop);
    m_layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &PhotoRow::addAsked);
}

void PhotoRow::setPhotos(const std::vector<Photo> &photos, const MakeCard &make)
{
    const auto stays = [&](const PhotoCard *card) {
        return std::any_of(photos.begin(), photos.end(),
                           [&](const Photo &photo) { return photo.id == card->photo(); });
    };
    const std::vector<PhotoCard *> before = m_cards;
    for (PhotoCard *card : before) {
        if (!stays(card))
            removeCard(card);
    }
    QWidget *previous = nullptr;
    int place = 0;
    for (const Photo &photo : photos) {
        PhotoCard *card = this->card(photo.id);
        if (!card) {
            card = make(photo);
            card->setParent(this);
            card->show();
            m_cards.push_back(card);
        }
        if (m_layout->indexOf(card) != place)
            m_layout->insertWidget(place, card, 0, Qt::AlignTop);
        if (previous)
            setTabOrder(previous, &card->picture());
        previous = &card->credit().field();
        ++place;
        card->refresh(photo, place, static_cast<int>(photos.size()));
    }
    std::sort(m_cards.begin(), m_cards.end(),
              [this](PhotoCard *a, PhotoCard *b) { return m_layout->indexOf(a) < m_layout->indexOf(b); });
    if (previous)
        setTabOrder(previous, m_add);
}

void PhotoRow::clear()
{
    while (!m_cards.empty())
        removeCard(m_cards.back());
}

PhotoCard *PhotoRow::card(PhotoId photo) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](auto *card) { return card->photo() == photo; });
    return found == m_cards.end() ? nullptr : *found;
}

int PhotoRow::placeOf(PhotoId photo) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](auto *card) { return card->photo() == photo; });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

void PhotoRow::removeCard(PhotoCard *card)
{
    card->close();
    const int place = placeOf(card->photo());
    const bool focused = card->isAncestorOf(window()->focusWidget());
    m_cards.erase(m_cards.begin() + place);
    m_layout->removeWidget(card);
    card->hide();
    card->deleteLater();
    if (!focused)
        return;
    if (m_cards.empty())
        m_add->setFocus();
    else
        m_cards[std::min<size_t>(static_cast<size_t>(place), m_cards.size() - 1)]->picture().setFocus();
}

void PhotoRow::drag(PhotoCard &card)
{
    auto *photo = new QMimeData;
    photo->setData(photoMimeType(), QByteArray::number(card.photo().value));
    auto *drag = new QDrag(this);
    drag->setMimeData(photo);
    drag->setPixmap(card.picture().grab());
    drag->exec(Qt::MoveAction);
}

int PhotoRow::gapAt(const QPoint &position) const
{
    int gap = 0;
    for (const PhotoCard *card : m_cards) {
        if (position.x() > card->geometry().center().x())
            ++gap;
    }
    return gap;
}

void PhotoRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (carried(*event, *this).isValid() || carriesPictures(*event->mimeData()))
        event->acceptProposedAction();
}

void PhotoRow::dragMoveEvent(QDragMoveEvent *event)
{
    m_gap = gapAt(event->position().toPoint());
    event->acceptProposedAction();
    update();
}

void PhotoRow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_gap = -1;
    update();
}

void PhotoRow::dropEvent(QDropEvent *event)
{
    const int gap = gapAt(event->position().toPoint());
    m_gap = -1;
    update();
    event->acceptProposedAction();
    if (const PhotoId photo = carried(*event, *this); photo.isValid()) {
        const int from = placeOf(photo);
        if (from >= 0)
            emit dropped(photo, gap > from ? gap - 1 : gap);
    } else if (const QStringList files = localFiles(*event->mimeData()); !files.isEmpty()) {
        emit filesDropped(files, gap);
    } else if (event->mimeData()->hasImage()) {
        emit imageDropped(qvariant_cast<QImage>(event->mimeData()->imageData()), gap);
    }
}

void PhotoRow::paintEvent(QPaintEvent *)
{
    if (m_gap < 0)
        return;
    const bool atEnd = m_gap >= static_cast<int>(m_cards.size());
    const int left =
        atEnd ? m_add->geometry().left() : m_cards[static_cast<size_t>(m_gap)]->geometry().left();
    QPainter painter(this);
    painter.fillRect(QRect(left - m_layout->spacing() / 2 - 1, 0, kSelectionBar, m_add->height()),
                     colorsFor(palette()).accentText);
}

} // namespace dashiji::app
