// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/picturemenu.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

#include <functional>

namespace dashiji::app
{
namespace
{

/// Words of the menu, in one translation context.
struct PictureMenuText {
    Q_DECLARE_TR_FUNCTIONS(dashiji::app::PictureMenuText)
};

QIcon iconOf(ImportDraft &draft, const QString &picture)
{
    const QImage image = draft.thumbnail(picture);
    return image.isNull() ? QIcon() : QIcon(QPixmap::fromImage(image));
}

void fill(QMenu &menu, ImportDraft &draft, const QStringList &there,
          const std::function<void(const QString &)> &give)
{
    const QStringList leftOver = draft.pictures().leftOver;
    if (!there.isEmpty() || !leftOver.isEmpty())
        menu.addSeparator();
    for (const QString &name : there)
        QObject::connect(
            menu.addAction(iconOf(draft, name),
                           PictureMenuText::tr("Take the picture “%1” off").arg(QFileInfo(name).fileName())),
            &QAction::triggered, &draft, [&draft, name] { draft.takePicture(name); });
    if (leftOver.isEmpty())
        return;
    QMenu *given = menu.addMenu(PictureMenuText::tr("Give it a picture"));
    for (const QString &name : leftOver)
        QObject::connect(given->addAction(iconOf(draft, name), QFileInfo(name).fileName()),
                         &QAction::triggered, &draft, [give, name] { give(name); });
}

} // namespace

void fillPictureMenu(QMenu &menu, ImportDraft &draft, int row)
{
    fill(menu, draft, draft.pictures().ofRow.value(row),
         [&draft, row](const QString &name) { draft.placePicture(name, row); });
}

void fillPictureMenu(QMenu &menu, ImportDraft &draft, ImportDraft::Place place)
{
    QStringList there = draft.entry(place).pictures;
    there.removeAll(QString());
    fill(menu, draft, there, [&draft, place](const QString &name) { draft.givePicture(name, place); });
}

} // namespace dashiji::app
