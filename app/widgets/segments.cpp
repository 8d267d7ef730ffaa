// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/segments.h"

#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

namespace dashiji::app
{
namespace
{

enum class Edge {
    Left,
    Middle,
    Right,
    Both,
};

int segmentWidth(const QString &text, const QWidget *widget)
{
    const QFontMetrics metrics(textFont(widget->font(), TextSize::Text, QFont::Medium));
    return metrics.horizontalAdvance(text) + 2 * space(widget, Space::Normal);
}

class SegmentButton : public QAbstractButton
{
public:
    SegmentButton(const QString &text, Edge edge, QWidget *parent) : QAbstractButton(parent), m_edge(edge)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {segmentWidth(text(), this), controlHeight(this)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool left = m_edge == Edge::Left || m_edge == Edge::Both;
        const bool right = m_edge == Edge::Right || m_edge == Edge::Both;
        // Neighbours share a line; the round ends lie outside of what the inner ones show.
        QRectF box = QRectF(rect()).adjusted(0.5, 0.5, right ? -0.5 : 0.5, -0.5);
        QRectF shape = box.adjusted(left ? 0 : -2 * kControlRadius, 0, right ? 0 : 2 * kControlRadius, 0);
        QPainterPath path;
        path.addRoundedRect(shape, kControlRadius, kControlRadius);
        painter.setClipRect(rect());
        painter.fillPath(path, isChecked() ? colors.sel : underMouse() ? colors.hover : colors.raised);
        painter.setPen(colors.line2);
        painter.drawPath(path);
        if (!left)
            painter.drawLine(box.topLeft(), box.bottomLeft());
        painter.setPen(isChecked() ? colors.text : colors.text2);
        painter.setFont(textFont(font(), TextSize::Text, isChecked() ? QFont::Medium : QFont::Normal));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), colors.accentText);
    }

private:
    Edge m_edge;
};

} // namespace

Segments::Segments(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosenByUser);
}

void Segments::setTexts(const QStringList &texts, bool stretch)
{
    const auto before = m_group->buttons();
    if (before.size() == texts.size()) {
        // The same ones in other words.
        for (int index = 0; index < texts.size(); ++index) {
            QAbstractButton *button = m_group->button(index);
            button->setText(texts[index]);
            button->setAccessibleName(texts[index]);
            button->updateGeometry();
            static_cast<QHBoxLayout *>(layout())->setStretchFactor(button, stretch ? 1 : 0);
        }
        setSizePolicy(stretch ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
        return;
    }
    for (QAbstractButton *button : before) {
        m_group->removeButton(button);
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one whose click we are answering
    }
    setSizePolicy(stretch ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (int index = 0; index < texts.size(); ++index) {
        const bool first = index == 0;
        const bool last = index == texts.size() - 1;
        auto *button = new SegmentButton(texts[index],
                                         first && last ? Edge::Both
                                         : first       ? Edge::Left
                                         : last        ? Edge::Right
                                                       : Edge::Middle,
                                         this);
        button->setObjectName(objectName() + QLatin1Char('-') + QString::number(index));
        m_group->addButton(button, index);
        row->addWidget(button, stretch ? 1 : 0);
        button->show();
    }
}

void Segments::setChosen(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

int Segments::widthOf(const QStringList &texts) const
{
    int width = 0;
    for (const QString &text : texts)
        width += segmentWidth(text, this);
    return width;
}

int Segments::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

} // namespace dashiji::app
