// SPDX-FileCopyrightText: Dashiji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/metrics/metriccard.h"

#include "app/metrics/trendview.h"
#include "app/support/categories.h"
#include "app/support/chip.h"
#include "app/support/icons.h"
#include "app/support/marks.h"
#include "app/support/measures.h"
#include "app/support/metrictext.h"
#include "app/support/segments.h"
#include "app/support/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace dashiji::app
{
namespace
{

constexpr int kTipHeight = 8;  ///< pixels
constexpr int kFootHeight = 3; ///< the flat foot of a pop-up
constexpr int kDistance = 2;   ///< between the words and the tip
constexpr double kWidth = 27;  ///< em, without the years beside the fields

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

void MetricCard::setContent(const MetricCardContent &content)
{
    m_content = content;
    const Metric &metric = content.metric;
    m_name->setText(nameText(metric));
    const bool confirmed = metric.state == MetricState::Confirmed;
    m_state->setText(metricStateText(metric.state), confirmed ? ChipKind::Ok : ChipKind::Warning);
    m_count->setText(QStringLiteral("%1/%2").arg(content.place).arg(content.count));
    m_previous->setEnabled(content.count > 1);
    m_next->setEnabled(content.count > 1);
    m_value->setText(typedText(metric));
    m_unit->setText(metric.unit);
    m_qualifier->setCurrentIndex(static_cast<int>(metric.qualifier));
    m_label->clear();
    m_label->addItems(content.labels);
    m_label->setEditText(metric.label);
    m_category->setCurrentIndex(static_cast<int>(metric.category));
    m_aspect->setChosen(static_cast<int>(metric.aspect));
    fillIndicators();
    setTrend({});
    const QWidgetList changing{m_value,  m_unit,      m_qualifier, m_label, m_category,
                               m_aspect, m_indicator, m_confirm,   m_reject};
    for (QWidget *widget : changing) {
        widget->setEnabled(content.locked.isEmpty());
        widget->setToolTip(content.locked);
    }
    setAccessibleName(metricText(metric));
    emit choiceChanged();
}

void MetricCard::setTrend(const MetricTrend &trend)
{
    const MetricCardAnswer now = answer();
    m_trend->setSeries(trend.series, trend.year, now.metric.category, now.metric.aspect);
    m_balance->setBalance(trend.balance);
    m_tag->setPixmap(m_category->itemIcon(m_category->currentIndex()).pixmap(m_category->iconSize()));
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

void MetricCard::fillIndicators()
{
    m_indicator->clear();
    int chosen = -1;
    for (const IndicatorOption &option : m_content.indicators) {
        const QString name = option.unit.isEmpty()
                                 ? option.name
                                 : tr("%1, %2", "indicator, unit").arg(option.name, option.unit);
        m_indicator->addItem(option.existing ? name : tr("New indicator: %1").arg(name));
        m_indicator->setItemData(m_indicator->count() - 1, option.reasons, Qt::ToolTipRole);
        if (m_content.metric.indicator && option.existing == m_content.metric.indicator)
            chosen = m_indicator->count() - 1;
    }
    m_indicator->addItem(tr("No indicator"));
    // Who confirmed it without an indicator is not talked into one.
    const bool none = m_content.metric.state == MetricState::Confirmed && !m_content.fresh;
    m_indicator->setCurrentIndex(chosen >= 0 ? chosen : none ? m_indicator->count() - 1 : 0);
    sayReasons();
}

void MetricCard::sayReasons()
{
    const int index = m_indicator->currentIndex();
    const bool known = index >= 0 && index < static_cast<int>(m_content.indicators.size());
    const IndicatorOption option =
        known ? m_content.indicators[static_cast<size_t>(index)] : IndicatorOption();
    const bool linked = m_content.metric.indicator && option.existing == m_content.metric.indicator;
    m_reasons->setText(
        option.score > 0 && !linked
            ? tr("Proposed, %1 of 100: %2", "score, reasons").arg(option.score).arg(option.reasons)
            : QString());
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

MetricCardAnswer MetricCard::answer() const
{
    MetricCardAnswer answer;
    answer.metric = m_content.metric;
    answer.metric.unit = m_unit->text().trimmed();
    answer.metric.qualifier = static_cast<Qualifier>(m_qualifier->currentIndex());
    answer.metric.label = m_label->currentText().trimmed();
    answer.metric.category = static_cast<Category>(m_category->currentIndex());
    answer.metric.aspect = static_cast<Aspect>(m_aspect->chosen());
    const QString typed = m_value->text().trimmed();
    if (typed != typedText(m_content.metric))
        answer.typedValue = typed;
    const int index = m_indicator->currentIndex();
    if (index >= 0 && index < static_cast<int>(m_content.indicators.size())) {
        const IndicatorOption &option = m_content.indicators[static_cast<size_t>(index)];
        answer.indicator = option.existing;
        if (!option.existing)
            answer.newIndicator = option.name;
    }
    return answer;
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
    if (m_value->isEnabled()) {
        m_value->setFocus(Qt::OtherFocusReason);
        m_value->selectAll();
    } else {
        m_next->setFocus(Qt::OtherFocusReason);
    }
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
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

} // namespace dashiji::app
