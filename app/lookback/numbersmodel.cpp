// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lookback/numbersmodel.h"

#include "app/support/categories.h"
#include "app/support/metrictext.h"
#include "core/workflow/comparisonfile.h"

#include <QPainter>

#include <algorithm>

namespace dashiji::app
{
namespace
{

using Kind = lookback::MetricChange::Kind;

constexpr double kNumberRow = 2.3; ///< em

} // namespace

void NumbersModel::setChanges(std::vector<lookback::MetricChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

QString NumbersModel::summary() const
{
    const auto of = [this](Kind kind) {
        return static_cast<int>(std::ranges::count(m_changes, kind, &lookback::MetricChange::kind));
    };
    //: of the numbers of an entry
    return tr("%1 changed, %2 new, %3 gone").arg(of(Kind::Changed)).arg(of(Kind::Gained)).arg(of(Kind::Lost));
}

QString NumbersModel::values(const lookback::MetricChange &change)
{
    const auto value = [&](const std::optional<metrics::YearValue> &known) {
        return known ? boundText(known->value, known->scale, known->bound, change.indicator.unit)
                     : QStringLiteral("—");
    };
    return QStringLiteral("%1 → %2").arg(value(change.from), value(change.to));
}

QString NumbersModel::difference(const lookback::MetricChange &change)
{
    switch (change.kind) {
    case Kind::Gained:
        return tr("new", "a number");
    case Kind::Lost:
        return tr("gone", "a number");
    case Kind::Same:
        return tr("unchanged", "a number");
    case Kind::Changed:
        break;
    }
    return QStringLiteral("%1  %2")
        .arg(differenceText(change.from->value, change.to->value, change.to->scale),
             workflow::writtenPercent(change))
        .trimmed();
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const lookback::MetricChange &told = change(index.row());
    const QString name = trendName(told.indicator.name, told.aspect);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2 %3").arg(name, values(told), difference(told));
    default:
        return {};
    }
}

NumbersDelegate::NumbersDelegate(const NumbersModel &model, QObject *parent)
    : RowDelegate(0, kNumberRow, parent), m_model(model)
{
}

void NumbersDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    const lookback::MetricChange &change = m_model.change(index.row());
    row.fillGround();
    row.painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), row.colors.line);
    row.inset(0.9, 1.2);
    const int tag = row.ems(1.25);
    drawCategoryTag(row.painter, QRectF(row.room.left(), row.room.top(), tag, row.room.height()),
                    change.indicator.category, row.option.font, row.colors, schemeOf(row.option.palette),
                    row.hovered);
    row.room.setLeft(row.room.left() + tag + row.ems(0.6));
    const int column = row.room.width() / 3;
    const QColor quiet = change.kind == Kind::Same ? row.colors.text3 : row.colors.text;
    QRectF place(row.room.left(), row.room.top(), column - row.ems(0.6), row.room.height());
    row.say(place, index.data().toString(), row.nameFont(), quiet);
    place.translate(column, 0);
    row.say(place, NumbersModel::values(change), row.font(TextSize::Text), quiet, Qt::AlignHCenter);
    row.say(QRectF(row.room.right() - column, row.room.top(), column, row.room.height()),
            NumbersModel::difference(change), row.font(TextSize::Hint), row.colors.text2, Qt::AlignRight);
    row.drawFocus();
}

} // namespace dashiji::app
