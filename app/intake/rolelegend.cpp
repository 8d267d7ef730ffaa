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

constexpr size_t kRolesShown = 7; ///< the common ones; the menu has all

} // namespace

RoleLegend::RoleLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("roleLegend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList words;
    for (size_t place = 0; place < kRolesShown; ++place)
        words.append(
            tr("%1 %2", "key, role").arg(roleKey(rolesInOrder()[place]), roleName(rolesInOrder()[place])));
    setAccessibleName(words.join(QStringLiteral(", ")));
}

QSize RoleLegend::sizeHint() const
{
    const QFont small = textFont(font(), TextSize::Hint);
    double width = 0;
    for (size_t place = 0; place < kRolesShown; ++place)
        width += keyCapSize(roleKey(rolesInOrder()[place]), small).width() +
                 QFontMetricsF(small).horizontalAdvance(roleName(rolesInOrder()[place])) + ems(this, 1.2);
    return {static_cast<int>(width) + 1, ems(this, 1.6)};
}

QSize RoleLegend::minimumSizeHint() const
{
    return {0, ems(this, 1.6)};
}

void RoleLegend::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    const QFont small = textFont(font(), TextSize::Hint);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    for (size_t place = 0; place < kRolesShown; ++place) {
        const QString key = roleKey(rolesInOrder()[place]);
        const QString name = roleName(rolesInOrder()[place]);
        const double cap = keyCapSize(key, small).width();
        const double words = QFontMetricsF(small).horizontalAdvance(name);
        if (x + cap + words + ems(this, 0.4) > width())
            return;
        drawKeyCap(painter, QPointF(x + cap, height() / 2.0), key, small, colors.text2, colors.line2);
        painter.setFont(small);
        painter.setPen(colors.text2);
        painter.drawText(QRectF(x + cap + ems(this, 0.4), 0, words + 1, height()),
                         Qt::AlignVCenter | Qt::AlignLeft, name);
        x += cap + words + ems(this, 1.2);
    }
}

} // namespace dashiji::app
