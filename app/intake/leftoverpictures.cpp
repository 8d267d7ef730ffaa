// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/leftoverpictures.h"

#include "app/intake/importdraft.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr double kLeftOverWide = 5.4; ///< em of a picture
constexpr double kLeftOverHigh = 3.4; ///< em

QString nameOf(const QListWidgetItem &item)
{
    return item.data(Qt::UserRole).toString();
}

class PictureList : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    [[nodiscard]] QStringList mimeTypes() const override { return {pictureMimeType()}; }
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        if (items.isEmpty())
            return nullptr;
        auto *picture = new QMimeData; // the drag's
        picture->setData(pictureMimeType(), nameOf(*items.front()).toUtf8());
        return picture;
    }
};

} // namespace

QString pictureMimeType()
{
    return QStringLiteral("application/x-dashiji-source-picture");
}

QString pictureIn(const QMimeData &data)
{
    return QString::fromUtf8(data.data(pictureMimeType()));
}

LeftOverPictures::LeftOverPictures(ImportDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_words(new QLabel(this)), m_list(new PictureList(this))
{
    setObjectName(QStringLiteral("leftOver"));
    setAcceptDrops(true);
    m_words->setObjectName(QStringLiteral("leftOverWords"));
    m_words->setFont(textFont(font(), TextSize::Hint));
    m_words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("leftOverPictures"));
    m_list->setAccessibleName(tr("Pictures of no entry"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setWrapping(false);
    m_list->setDragEnabled(true);
    m_list->setAcceptDrops(false); // what is dropped on it is this widget's
    m_list->setIconSize({ems(this, kLeftOverWide), ems(this, kLeftOverHigh)});
    m_list->setSpacing(space(this, Space::Hair));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(ems(this, kLeftOverHigh + 2.2));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(this, Space::Normal), space(this, Space::Tight),
                               space(this, Space::Small), 0);
    column->setSpacing(space(this, Space::Hair));
    column->addWidget(m_words);
    column->addWidget(m_list);

    connect(m_list, &QWidget::customContextMenuRequested, this, &LeftOverPictures::showMenu);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { showMenu(m_list->visualItemRect(item).bottomLeft()); });
    connect(&draft, &ImportDraft::outlineChanged, this, &LeftOverPictures::refresh);
    connect(&draft, &ImportDraft::thumbnailsReady, this, &LeftOverPictures::showImages);
    updateLooks();
    refresh();
}

void LeftOverPictures::refresh()
{
    const QStringList names = m_draft.pictures().leftOver;
    setVisible(!names.isEmpty());
    m_words->setText(tr("%n picture(s) of no entry. Drag one to its entry or caption, or press Enter on it. "
                        "What stays here is not imported.",
                        nullptr, static_cast<int>(names.size())));
    const int row = m_list->currentRow();
    m_list->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, name);
        item->setToolTip(QFileInfo(name).fileName());
        item->setData(Qt::AccessibleTextRole, item->toolTip());
        item->setSizeHint({ems(this, kLeftOverWide + 0.6), ems(this, kLeftOverHigh + 0.6)});
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    showImages();
}

void LeftOverPictures::showImages()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem &item = *m_list->item(row);
        if (const QImage image = m_draft.thumbnail(nameOf(item)); !image.isNull() && item.icon().isNull())
            item.setIcon(QIcon(QPixmap::fromImage(image)));
    }
}

QMenu *LeftOverPictures::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("giveMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return menu;
    const auto &sections = m_draft.outline().sections;
    for (std::size_t section = 0; section < sections.size(); ++section) {
        QMenu *of = menu;
        if (sections.size() > 1 && !sections[section].title.isEmpty())
            of = menu->addMenu(sections[section].title);
        for (std::size_t entry = 0; entry < sections[section].entries.size(); ++entry) {
            const ImportDraft::Place place{static_cast<int>(section), static_cast<int>(entry)};
            const auto &given = m_draft.entry(place);
            const int rank = given.rank.value_or(place.entry + 1);
            connect(of->addAction(tr("%1. %2", "rank, title of an entry").arg(rank).arg(given.title)),
                    &QAction::triggered, this,
                    [this, name = nameOf(*item), place] { m_draft.givePicture(name, place); });
        }
    }
    return menu;
}

void LeftOverPictures::showMenu(const QPoint &at)
{
    makeMenu()->popup(m_list->viewport()->mapToGlobal(at));
}

void LeftOverPictures::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pictureIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LeftOverPictures::dropEvent(QDropEvent *event)
{
    m_draft.takePicture(pictureIn(*event->mimeData()));
    event->acceptProposedAction();
}

void LeftOverPictures::updateLooks()
{
    QPalette hint = palette();
    hint.setColor(QPalette::WindowText, colorsFor(palette()).warn);
    m_words->setPalette(hint);
}

void LeftOverPictures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateLooks();
    QWidget::changeEvent(event);
}

} // namespace dashiji::app
