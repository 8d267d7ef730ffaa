// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/templatemodel.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr double kCellWidth = 4.6; ///< em: four stand abreast in the form
constexpr double kPaperWidth = 4.0;
constexpr double kNameHeight = 1.9;
constexpr double kMargin = 0.3;

} // namespace

TemplateModel::TemplateModel(const TemplateShelf &shelf, QObject *parent)
    : QAbstractListModel(parent), m_shelf(shelf), m_count(static_cast<int>(shelf.templates().size()))
{
}

void TemplateModel::reload()
{
    beginResetModel();
    m_count = static_cast<int>(m_shelf.templates().size());
    endResetModel();
}

void TemplateModel::redraw()
{
    if (m_count > 0)
        emit dataChanged(index(0), index(m_count - 1));
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_shelf.templates().size()))
        return {};
    const ShelfTemplate &shelved = m_shelf.templates()[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shelved.title(QLocale());
    case Qt::ToolTipRole: {
        if (!shelved.design)
            return tr("This template cannot be read any more. Remove it, or load it again.");
        const bool chinese = QLocale().language() == QLocale::Chinese;
        const QString note = chinese ? shelved.design->chineseNote : shelved.design->englishNote;
        return note.isEmpty() ? shelved.title(QLocale()) : note;
    }
    case TextRole:
        return shelved.text;
    default:
        return {};
    }
}

Qt::ItemFlags TemplateModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

TemplateDelegate::TemplateDelegate(TemplateThumbnails &thumbnails, QObject *parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails)
{
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const double unit = em(option.font);
    return {qRound(kCellWidth * unit), qRound((kPaperWidth * M_SQRT2 + kNameHeight + 2 * kMargin) * unit)};
}

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const double unit = em(option.font);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool under = option.state.testFlag(QStyle::State_MouseOver);
    QRectF paper(0, 0, kPaperWidth * unit, kPaperWidth * M_SQRT2 * unit);
    paper.moveCenter(QRectF(option.rect).center());
    paper.moveTop(option.rect.top() + kMargin * unit);

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->fillRect(paper, colors.paper);
    const double dots = painter->device()->devicePixelRatioF();
    const QImage image = m_thumbnails.image(index.data(TemplateModel::TextRole).toByteArray(),
                                            qRound(paper.width() * dots * 2));
    if (!image.isNull()) {
        const QSizeF size = QSizeF(image.size()).scaled(paper.size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(paper.center());
        painter->drawImage(place, image);
        if (colors.paper != QColor(Qt::white)) {
            painter->setCompositionMode(QPainter::CompositionMode_Multiply);
            painter->fillRect(paper, colors.paper);
            painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
        }
    }
    painter->setPen(QPen(chosen ? colors.accentText : under ? colors.line3 : colors.line2, chosen ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(paper.adjusted(-2, -2, 2, 2), 3, 3);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), colors.accentText);
    const QFont font = textFont(option.font, TextSize::Hint, chosen ? QFont::Medium : QFont::Normal);
    painter->setFont(font);
    painter->setPen(chosen ? colors.text : colors.text2);
    const QRectF name(option.rect.left(), paper.bottom() + 2 + kMargin * unit, option.rect.width(),
                      kNameHeight * unit - kMargin * unit);
    painter->drawText(name, Qt::AlignHCenter | Qt::AlignTop,
                      QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace dashiji::app
