// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The templates of a shelf as a list with pictures, and how its cells look.
#pragma once

#include "app/publish/templateshelf.h"
#include "app/publish/templatethumbnails.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace dashiji::app
{

class TemplateModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TextRole = Qt::UserRole,
    };

    explicit TemplateModel(const TemplateShelf &shelf, QObject *parent = nullptr);

    /// After the shelf has changed.
    void reload();
    /// After a picture was drawn.
    void redraw();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const TemplateShelf &m_shelf;
    int m_count = 0;
};

/// A page with the template's name under it.
class TemplateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param thumbnails outlives the delegate
    explicit TemplateDelegate(TemplateThumbnails &thumbnails, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TemplateThumbnails &m_thumbnails;
};

} // namespace dashiji::app
