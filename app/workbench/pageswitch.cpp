// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/pageswitch.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"
#include "app/workbench/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace dashiji::app
{

/// One page's button; round at the outer ends only.
class PageSegment : public QToolButton
{
public:
    PageSegment(QAction *action, bool first, bool last, QWidget *parent)
        : QToolButton(parent), m_first(first), m_last(last)
    {
        setDefaultAction(action);
        setObjectName(action->objectName() + QStringLiteral("Button"));
        setFocusPolicy(Qt::TabFocus);
    }

    void setIconsOnly(bool iconsOnly)
    {
        m_iconsOnly = iconsOnly;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = m_iconsOnly ? 0 : fontMetrics().horizontalAdvance(label()) + ems(this, 0.5);
        return {words + iconPixels() + ems(this, 2), controlHeight(this)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!isEnabled())
            painter.setOpacity(0.4);
        const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, m_last ? -0.5 : 0.5, -0.5);
        QColor fill = isChecked() ? c.accent : underMouse() && isEnabled() ? c.hover : c.raised;
        if (isDown())
            fill = mixed(fill, c.text, 0.1);
        painter.fillPath(outline(body), fill);
        painter.setPen(QPen(isChecked() ? c.accent : c.line2, 1));
        painter.drawPath(outline(body));
        const QColor ink = isChecked() ? QColor(Qt::white) : c.text;

        const QString words = m_iconsOnly ? QString() : label();
        const int gap = m_iconsOnly ? 0 : ems(this, 0.5);
        const int content = iconPixels() + gap + fontMetrics().horizontalAdvance(words);
        QRect picture(0, 0, iconPixels(), iconPixels());
        picture.moveCenter(rect().center());
        picture.moveLeft((width() - content) / 2);
        icon().paint(&painter, picture, Qt::AlignCenter, isChecked() ? QIcon::Selected : QIcon::Normal);
        painter.setPen(ink);
        painter.setFont(textFont(font(), TextSize::Text, isChecked() ? QFont::Medium : QFont::Normal));
        painter.drawText(rect().adjusted(picture.right() + 1 + gap, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        if (hasFocus())
            drawFocusRing(painter, QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5),
                          isChecked() ? ink : c.accentText);
    }

private:
    [[nodiscard]] QString label() const { return plainText(*defaultAction()); }

    [[nodiscard]] QPainterPath outline(const QRectF &body) const
    {
        QPainterPath path;
        path.addRoundedRect(body, kControlRadius, kControlRadius);
        QPainterPath square;
        if (!m_first)
            square.addRect(QRectF(body.left(), body.top(), body.width() / 2, body.height()));
        if (!m_last)
            square.addRect(QRectF(body.center().x(), body.top(), body.width() / 2, body.height()));
        return path.united(square);
    }

    bool m_first;
    bool m_last;
    bool m_iconsOnly = false;
};

PageSwitch::PageSwitch(const QList<QAction *> &actions, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pageSwitch"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < actions.size(); ++i) {
        auto *segment = new PageSegment(actions.at(i), i == 0, i == actions.size() - 1, this);
        m_segments.append(segment);
        layout->addWidget(segment);
    }
    setAccessibleName(tr("Pages"));
}

void PageSwitch::setIconsOnly(bool iconsOnly)
{
    for (PageSegment *segment : std::as_const(m_segments))
        segment->setIconsOnly(iconsOnly);
}

} // namespace dashiji::app
