// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backups/copiesdelegate.h"

#include "app/backups/copiesmodel.h"
#include "app/support/backuptext.h"
#include "app/support/marks.h"

#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr double kRow = 3.6;   ///< em
constexpr double kMark = 0.75; ///< em

} // namespace

CopiesDelegate::CopiesDelegate(QObject *parent) : RowDelegate(12, kRow, parent) {}

void CopiesDelegate::paintRow(Row &row, const QModelIndex &index) const
{
    row.fillGround();
    row.drawSelectionBar();
    row.inset(1.0, 1.0);
    const QVariant told = index.data(CopiesModel::HealthRole);
    const bool isDamaged = told.isValid() && told.toInt() == static_cast<int>(backup::Health::Damaged);
    QRectF upper(row.room);
    upper.setHeight(row.room.height() / 2.0);
    upper.translate(0, row.ems(0.2));
    QRectF lower = upper.translated(0, upper.height() - row.ems(0.4));
    const double mark = row.ems(kMark);
    const QRectF place(upper.right() - mark, upper.center().y() - mark / 2, mark, mark);
    if (told.isValid() && told.toInt() != static_cast<int>(backup::Health::Sound)) {
        drawSeverity(row.painter, place, isDamaged ? Severity::Error : Severity::Warning, row.colors);
    } else if (told.isValid()) {
        row.painter.setPen(Qt::NoPen);
        row.painter.setBrush(row.colors.ok);
        row.painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    }
    upper.setRight(place.left() - row.ems(0.4));
    row.say(upper, index.data(CopiesModel::When).toString(), row.nameFont(), row.colors.text);
    const QFont small = row.font(TextSize::Hint);
    const QString size = index.data(CopiesModel::Size).toString();
    row.say(lower, size, small, row.colors.text2, Qt::AlignRight);
    lower.setRight(lower.right() - QFontMetricsF(small).horizontalAdvance(size) - row.ems(0.6));
    const QString words = isDamaged ? healthText(backup::Health::Damaged)
                          : told.isValid() && told.toInt() != static_cast<int>(backup::Health::Sound)
                              ? healthText(backup::Health::PicturesMissing)
                              : index.data(CopiesModel::Why).toString();
    row.say(lower, words, small, isDamaged ? row.colors.err : row.colors.text2);
    row.drawFocus();
}

} // namespace dashiji::app
