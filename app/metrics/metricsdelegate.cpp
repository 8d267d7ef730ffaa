// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metricsdelegate.h"

#include "app/metrics/metricsmodel.h"
#include "app/support/categories.h"
#include "app/support/marks.h"

#include <QLineEdit>
#include <QPainter>

namespace dashiji::app
{
namespace
{

using Column = MetricsModel::Column;

void paintName(const Row &row, const QModelIndex &index)
{
    const Colors &c = row.colors;
    const auto category = static_cast<Category>(index.data(MetricsModel::CategoryRole).toInt());
    const auto state = static_cast<MetricState>(index.data(MetricsModel::StateRole).toInt());
    const QString entry = index.data(MetricsModel::EntryNameRole).toString();
    QRect name = row.rect.adjusted(row.ems(0.8), 0, -row.ems(0.3), 0);
    const int tag = row.ems(1.25);
    drawCategoryTag(row.painter, QRectF(name.left(), name.top(), tag, name.height()), category,
                    row.option.font, c, schemeOf(row.option.palette), row.hovered);
    name.setLeft(name.left() + tag + row.ems(0.5));
    Qt::Alignment alignment = Qt::AlignLeft;
    if (!entry.isEmpty()) {
        QRect below = name;
        name.setBottom(name.center().y() + row.ems(0.1));
        below.setTop(name.bottom());
        row.say(below, entry, row.font(TextSize::Hint), row.selected ? c.text2 : c.text3,
                Qt::AlignLeft | Qt::AlignTop);
        alignment |= Qt::AlignBottom;
    }
    row.say(name, index.data().toString(), row.nameFont(),
            state == MetricState::Unanchored ? c.text3 : c.text, alignment);
    row.drawSelectionBar();
}

} // namespace

void MetricsDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const Colors &c = row.colors;
    row.fillGround();
    row.painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), c.line);
    const QRect area = row.rect.adjusted(row.ems(0.2), 0, -row.ems(0.4), -1);
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        paintName(row, index);
        break;
    case Column::Value:
        row.say(area, index.data().toString(), row.font(TextSize::Text, QFont::Medium), c.text,
                Qt::AlignRight, Qt::ElideNone);
        break;
    case Column::Aspect:
        row.say(area.adjusted(row.ems(0.4), 0, 0, 0), index.data().toString(), row.font(TextSize::Hint),
                c.text2, Qt::AlignLeft, Qt::ElideNone);
        break;
    case Column::State:
        drawMetricState(row.painter, area,
                        static_cast<MetricState>(index.data(MetricsModel::StateRole).toInt()), c);
        break;
    }
}

QSize MetricsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool twoLines = !index.data(MetricsModel::EntryNameRole).toString().isEmpty();
    const int height = std::max(kMinimumTarget, ems(option.font, twoLines ? 3.2 : 2.1));
    const QFont font = textFont(option.font, TextSize::Text, QFont::Medium);
    switch (static_cast<Column>(index.column())) {
    case Column::Name:
        return {ems(option.font, 8), height};
    case Column::State:
        return {ems(option.font, 2.4), height};
    default:
        return {QFontMetrics(font).horizontalAdvance(index.data().toString()) + ems(option.font, 1.2),
                height};
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
    const int width = std::max(option.rect.width(), ems(option.font, 7));
    const int height = std::min(option.rect.height(), controlHeight(editor));
    editor->setGeometry(option.rect.right() - width + 1, option.rect.center().y() - height / 2, width,
                        height);
}

} // namespace dashiji::app
