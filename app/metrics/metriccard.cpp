// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metriccard.h"

#include "app/metrics/keycapbutton.h"
#include "app/metrics/trendview.h"
#include "app/support/categories.h"
#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/metrictext.h"
#include "app/support/theme.h"
#include "app/widgets/chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kTipHeight = 8;  ///< pixels
constexpr int kFootHeight = 3; ///< the flat foot of a pop-up
constexpr int kDistance = 2;   ///< between the words and the tip
constexpr double kWidth = 28;  ///< em, without the years beside the fields

QPainterPath outline(const QRectF &box, double tip, bool above)
{
    QPainterPath path;
    path.addRoundedRect(box, kCardRadius, kCardRadius);
    QPainterPath arrow;
    const double base = above ? box.bottom() : box.top();
    const double point = above ? base + kTipHeight : base - kTipHeight;
    arrow.addPolygon(
        QPolygonF({QPointF(tip - kTipHeight, base), QPointF(tip, point), QPointF(tip + kTipHeight, base)}));
    arrow.closeSubpath();
    return path.united(arrow);
}

} // namespace

MetricCard::MetricCard(QWidget *parent)
    : QFrame(parent)
    , m_tag(new QLabel(this))
    , m_name(new QLabel(this))
    , m_state(new Chip(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_fields(new MetricFields(QStringLiteral("card"), this))
    , m_trend(new TrendView(this))
    , m_balance(new BalanceBand(this))
    , m_confirm(new KeyCapButton(QStringLiteral("Enter"), KeyCapButton::Kind::Primary, this))
    , m_reject(new QPushButton(this))
{
    setObjectName(QStringLiteral("metricCard"));
    setFocusPolicy(Qt::ClickFocus);
    const std::pair<QWidget *, QString> names[] = {
        {m_tag, QStringLiteral("cardTag")},           {m_name, QStringLiteral("cardName")},
        {m_count, QStringLiteral("cardCount")},       {m_state, QStringLiteral("cardState")},
        {m_previous, QStringLiteral("cardPrevious")}, {m_next, QStringLiteral("cardNext")},
        {m_confirm, QStringLiteral("cardConfirm")},   {m_reject, QStringLiteral("cardReject")},
        {m_trend, QStringLiteral("cardTrend")},       {m_balance, QStringLiteral("cardBalance")},
    };
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    build();
    setWords();
    applyIcons();
    for (QWidget *widget : findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus)
            widget->installEventFilter(this);
    hide();
}

void MetricCard::build()
{
    m_name->setFont(textFont(font(), TextSize::Group, QFont::Bold));
    m_name->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setFont(textFont(font(), TextSize::Hint));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedSize(controlHeight(this), controlHeight(this));
    }
    m_reject->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, Space::Tight));
    head->addWidget(m_tag);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_count);
    head->addWidget(m_previous);
    head->addWidget(m_next);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space(this, Space::Normal));
    middle->addWidget(m_fields, 1);
    middle->addWidget(m_trend, 0);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(this, Space::Tight));
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_reject);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    const int side = space(this, Space::Normal);
    column->setContentsMargins(side, margin() + space(this, Space::Small), side,
                               margin() + space(this, Space::Small));
    column->setSpacing(space(this, Space::Tight));
    column->addLayout(head);
    column->addLayout(middle);
    column->addWidget(m_balance);
    column->addLayout(buttons);

    connect(m_confirm, &QPushButton::clicked, this, &MetricCard::confirmAsked);
    connect(m_reject, &QPushButton::clicked, this, &MetricCard::rejectAsked);
    connect(m_previous, &QToolButton::clicked, this, &MetricCard::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &MetricCard::nextAsked);
    connect(m_fields, &MetricFields::typed, this, &MetricCard::typedChanged);
    connect(m_fields, &MetricFields::choiceChanged, this, &MetricCard::choiceChanged);
    connect(m_fields, &MetricFields::heightChanged, this, &MetricCard::fit);
}

void MetricCard::setWords()
{
    setAccessibleName(tr("Metric"));
    m_count->setAccessibleDescription(tr("Place among the metrics"));
    m_previous->setAccessibleName(tr("Previous metric"));
    m_previous->setToolTip(tr("Previous metric"));
    m_next->setAccessibleName(tr("Next metric"));
    m_next->setToolTip(tr("Next metric"));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setAccessibleName(tr("Confirm"));
    m_reject->setText(tr("Not a metric"));
    m_reject->setAccessibleName(tr("Not a metric"));
}

void MetricCard::applyIcons()
{
    m_previous->setIcon(icon(Icon::Previous, palette()));
    m_next->setIcon(icon(Icon::Next, palette()));
}

void MetricCard::setContent(const MetricCardContent &content)
{
    m_fields->setContent(content);
    const Metric &metric = content.metric;
    m_name->setText(nameText(metric));
    const bool confirmed = metric.state == MetricState::Confirmed;
    m_state->setText(metricStateText(metric.state), confirmed ? ChipKind::Ok : ChipKind::Warning);
    m_count->setText(QStringLiteral("%1/%2").arg(content.place).arg(content.count));
    m_previous->setEnabled(content.count > 1);
    m_next->setEnabled(content.count > 1);
    setTrend({});
    for (QWidget *widget : {m_confirm, m_reject}) {
        widget->setEnabled(content.locked.isEmpty());
        widget->setToolTip(content.locked);
    }
    setAccessibleName(metricText(metric));
    emit choiceChanged();
    emit typedChanged();
}

void MetricCard::setTrend(const MetricTrend &trend)
{
    const MetricCardAnswer now = answer();
    m_trend->setSeries(trend.series, trend.year, now.metric.category, now.metric.aspect);
    m_balance->setBalance(trend.balance);
    m_tag->setPixmap(m_fields->tag());
    fit();
}

void MetricCard::fit()
{
    const int trend = m_trend->isHidden() ? 0 : m_trend->width() + space(this, Space::Normal);
    const int room = parentWidget()->width() - 2 * space(this, Space::Tight);
    const int width = std::min(ems(this, kWidth) + trend, room);
    layout()->activate();
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    if (!m_anchor.isNull())
        placeAt(m_anchor);
}

void MetricCard::refuse(const QString &reason)
{
    m_fields->refuse(reason);
}

int MetricCard::margin() const
{
    return kTipHeight + 1;
}

void MetricCard::placeAt(const QRect &anchor)
{
    m_anchor = anchor;
    const QRect room =
        parentWidget()->rect().adjusted(space(this, Space::Tight), 0, -space(this, Space::Tight), 0);
    const int below = room.bottom() - anchor.bottom() - kDistance;
    const int above = anchor.top() - room.top() - kDistance;
    m_above = below < height() && above > below;
    const int left = std::clamp(anchor.center().x() - width() * 2 / 5, room.left(),
                                std::max(room.left(), room.right() - width() + 1));
    const int top = m_above ? anchor.top() - kDistance - height() : anchor.bottom() + kDistance;
    m_tip = std::clamp(anchor.center().x() - left, 3 * kTipHeight,
                       std::max(3 * kTipHeight, width() - 3 * kTipHeight));
    move(left, std::max(room.top() - kTipHeight, top));
    update();
}

void MetricCard::takeFocus()
{
    if (!m_fields->takeFocus())
        m_next->setFocus(Qt::OtherFocusReason);
}

bool MetricCard::handleKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        emit closeAsked();
        return true;
    }
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!enter || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (m_reject->hasFocus())
        emit rejectAsked();
    else if (m_previous->hasFocus())
        emit previousAsked();
    else if (m_next->hasFocus())
        emit nextAsked();
    else if (m_confirm->isEnabled())
        emit confirmAsked();
    return true;
}

bool MetricCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

void MetricCard::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event))
        QFrame::keyPressEvent(event);
}

void MetricCard::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, kTipHeight + 0.5, -0.5, -kTipHeight - 0.5);
    const QPainterPath path = outline(box, m_tip, m_above);
    if (!m_above) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(c.line, c.base, 0.3));
        painter.drawPath(path.translated(0, kFootHeight));
    }
    painter.setPen(QPen(c.line2, 1));
    painter.setBrush(c.raised);
    painter.drawPath(path);
}

void MetricCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

void MetricCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit typedChanged();
}

} // namespace dashiji::app
