// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/intake/rolelegend.h"

#include "app/intake/roletext.h"
#include "app/support/marks.h"
#include "app/support/measures.h"

#include <QPaintEvent>
#include <QPainter>

namespace dashiji::app
{
namespace
{

constexpr double kLine = 1.6; ///< em, height of a line of roles
constexpr double kBehindKey = 0.4;
constexpr double kBetween = 1.2;

} // namespace

RoleLegend::RoleLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("roleLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(tr("Click a label to change it, or press its number"));
    QStringList words;
    for (const auto role : rolesInOrder())
        words.append(tr("%1 %2", "key, role").arg(roleKey(role), roleName(role)));
    setAccessibleName(words.join(QStringLiteral(", ")));
}

std::vector<QRectF> RoleLegend::places(double width) const
{
    const QFont small = textFont(font(), TextSize::Hint);
    const double line = ems(this, kLine);
    std::vector<QRectF> places;
    QPointF next(0, 0);
    for (const auto role : rolesInOrder()) {
        const double taken = keyCapSize(roleKey(role), small).width() + ems(this, kBehindKey) +
                             QFontMetricsF(small).horizontalAdvance(roleName(role)) + 1;
        if (next.x() > 0 && next.x() + taken > width)
            next = QPointF(0, next.y() + line);
        places.emplace_back(next, QSizeF(taken, line));
        next.rx() += taken + ems(this, kBetween);
    }
    return places;
}

QSize RoleLegend::sizeHint() const
{
    return {static_cast<int>(places(QWIDGETSIZE_MAX).back().right()) + 1, ems(this, kLine)};
}

QSize RoleLegend::minimumSizeHint() const
{
    return {ems(this, 8), ems(this, kLine)};
}

int RoleLegend::heightForWidth(int width) const
{
    return static_cast<int>(places(width).back().bottom());
}

void RoleLegend::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    const QFont small = textFont(font(), TextSize::Hint);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);
    const auto rects = places(width());
    for (std::size_t at = 0; at < rects.size(); ++at) {
        const QString key = roleKey(rolesInOrder()[at]);
        const double cap = keyCapSize(key, small).width();
        drawKeyCap(painter, QPointF(rects[at].left() + cap, rects[at].center().y()), key, small, colors.text2,
                   colors.line2);
        painter.setPen(colors.text2);
        painter.drawText(rects[at].adjusted(cap + ems(this, kBehindKey), 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, roleName(rolesInOrder()[at]));
    }
}

} // namespace dashiji::app
