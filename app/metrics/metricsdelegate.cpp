// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricsdelegate.h"

#include "app/metrics/metricsmodel.h"
#include "app/support/categories.h"
#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace dashiji::app
{
namespace
{

using Column = MetricsModel::Column;

int part(const QStyleOptionViewItem &option, double count)
{
    return static_cast<int>(std::lround(em(option.font) * count));
}

void drawName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const Colors &c, bool current)
{
    const auto category = static_cast<Category>(index.data(MetricsModel::CategoryRole).toInt());
    const auto state = static_cast<MetricState>(index.data(MetricsModel::StateRole).toInt());
    const QString entry = index.data(MetricsModel::EntryNameRole).toString();
    QRect area = option.rect.adjusted(part(option, 0.8), 0, -part(option, 0.3), 0);
    const int tag = part(option, 1.25);
    drawCategoryTag(painter, QRectF(area.left(), area.top(), tag, area.height()), category, option.font, c,
                    schemeOf(option.palette), option.state.testFlag(QStyle::State_MouseOver));
    area.setLeft(area.left() + tag + part(option, 0.5));
    const QFont font = textFont(option.font, TextSize::Text, current ? QFont::Medium : QFont::Normal);
    const QFont small = textFont(option.font, TextSize::Hint);
    QRect name = area;
    if (!entry.isEmpty()) {
        const int middle = area.center().y();
        name.setBottom(middle + part(option, 0.1));
        const QRect below(area.left(), name.bottom(), area.width(), area.bottom() - name.bottom());
        painter.setFont(small);
        painter.setPen(current ? c.text2 : c.text3);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop,
                         QFontMetrics(small).elidedText(entry, Qt::ElideRight, below.width()));
    }
    painter.setFont(font);
    painter.setPen(state == MetricState::Unanchored ? c.text3 : c.text);
    painter.drawText(name, Qt::AlignLeft | (entry.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom),
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
}

} // namespace

void MetricsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &c = colorsFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (selected || hovered)
        painter->fillRect(option.rect, selected ? c.sel : c.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    const QRect area = option.rect.adjusted(part(option, 0.2), 0, -part(option, 0.4), -1);
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        drawName(*painter, option, index, c, selected);
        if (selected && option.state.testFlag(QStyle::State_HasFocus))
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), kSelectionBar, option.rect.height()),
                c.accentText);
        break;
    case Column::Value:
        painter->setFont(textFont(option.font, TextSize::Text, QFont::Medium));
        painter->setPen(c.text);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        break;
    case Column::Aspect:
        painter->setFont(textFont(option.font, TextSize::Hint));
        painter->setPen(c.text2);
        painter->drawText(area.adjusted(part(option, 0.4), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        break;
    case Column::State:
        drawMetricState(*painter, area, static_cast<MetricState>(index.data(MetricsModel::StateRole).toInt()),
                        c);
        break;
    }
    painter->restore();
}

QSize MetricsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool twoLines = !index.data(MetricsModel::EntryNameRole).toString().isEmpty();
    const int height = std::max(kMinimumTarget, part(option, twoLines ? 3.2 : 2.1));
    const QFont font = textFont(option.font, TextSize::Text, QFont::Medium);
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return {part(option, 8), height};
    case Column::State:
        return {part(option, 2.4), height};
    default:
        return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + part(option, 1.2), height};
    }
}

QWidget *MetricsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("valueEditor"));
    editor->setAccessibleName(
        MetricsModel::tr("Value of %1").arg(index.siblingAtColumn(0).data().toString()));
    editor->setAlignment(Qt::AlignRight);
    return editor;
}

void MetricsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    // Wider than its column: the frame of a field wants room that a number does not.
    const int width = std::max(option.rect.width(), part(option, 7));
    const int height = std::min(option.rect.height(), controlHeight(editor));
    editor->setGeometry(option.rect.right() - width + 1, option.rect.center().y() - height / 2, width,
                        height);
}

} // namespace dashiji::app
