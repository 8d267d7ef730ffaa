// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/photos/photomenu.h"

#include "app/support/icons.h"

#include <QActionGroup>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kParagraphStart = 14; ///< characters of a paragraph that tell which it is

QAction *named(QAction *action, const char *name)
{
    action->setObjectName(QLatin1String(name));
    return action;
}

} // namespace

PhotoMenu::PhotoMenu(const Entry &entry, PhotoId photo, QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("photoMenu"));
    const auto found =
        std::find_if(entry.photos.begin(), entry.photos.end(), [&](const Photo &p) { return p.id == photo; });
    if (found == entry.photos.end())
        return;
    const bool first = found == entry.photos.begin();
    const bool last = found + 1 == entry.photos.end();
    const bool picture = found->media.has_value();

    QAction *enlarge = named(addAction(tr("Enlarge"), this, &PhotoMenu::enlargeAsked), "enlargePhoto");
    enlarge->setIcon(app::icon(Icon::ZoomIn, palette()));
    enlarge->setEnabled(picture);
    QAction *choose = named(addAction(picture ? tr("Replace the picture…") : tr("Choose a picture…"), this,
                                      &PhotoMenu::chooseAsked),
                            "choosePicture");
    choose->setIcon(app::icon(Icon::Photo, palette()));
    addSeparator();
    QAction *left =
        named(addAction(tr("Move to the left"), this, [this] { emit moveAsked(-1); }), "movePhotoLeft");
    left->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    left->setEnabled(!first);
    QAction *right =
        named(addAction(tr("Move to the right"), this, [this] { emit moveAsked(1); }), "movePhotoRight");
    right->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    right->setEnabled(!last);
    addPlaces(entry, *found);
    addSeparator();
    named(addAction(tr("Remove the picture"), this, &PhotoMenu::removePictureAsked), "removePicture")
        ->setEnabled(picture);
    QAction *remove = named(
        addAction(tr("Remove the photo and its caption"), this, &PhotoMenu::removePhotoAsked), "removePhoto");
    remove->setIcon(app::icon(Icon::Remove, palette()));
}

void PhotoMenu::addPlaces(const Entry &entry, const Photo &photo)
{
    QMenu *places = addMenu(tr("Place in print"));
    places->setObjectName(QStringLiteral("photoPlaces"));
    auto *group = new QActionGroup(places);
    const auto add = [&](int after, const QString &text) {
        QAction *action = places->addAction(text, this, [this, after] { emit placeAsked(after); });
        action->setObjectName(QStringLiteral("photoPlace%1").arg(after));
        action->setCheckable(true);
        action->setChecked(after == photo.afterParagraph);
        group->addAction(action);
    };
    add(0, tr("Under the title"));
    const QStringList paragraphs = entry.paragraphs();
    for (int i = 0; i < paragraphs.size(); ++i) {
        const QString &paragraph = paragraphs.at(i);
        QString start = paragraph.left(kParagraphStart);
        if (paragraph.size() > kParagraphStart)
            start += QChar(0x2026);
        add(i + 1, tr("After paragraph %1: %2").arg(i + 1).arg(start.replace(u'&', QStringLiteral("&&"))));
    }
}

} // namespace dashiji::app
