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
#include "app/widgets/choicebox.h"
#include "app/widgets/segments.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
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

constexpr double kValueWidth = 6.2;  ///< em
constexpr double kUnitWidth = 4.2;   ///< em
constexpr double kTrendWidth = 10.5; ///< em

QIcon tagIcon(Category category, const QWidget *widget)
{
    const Colors &c = colorsFor(widget->palette());
    const double side = categoryTagSide(widget->font());
    QPixmap picture(QSizeF(side, side).toSize() * widget->devicePixelRatioF());
    picture.setDevicePixelRatio(widget->devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawCategoryTag(painter, QRectF(0, 0, side, side), category, widget->font(), c,
                    schemeOf(widget->palette()));
    return picture;
}

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
    , m_value(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_qualifier(new ChoiceBox(this))
    , m_label(new ChoiceBox(this))
    , m_category(new ChoiceBox(this))
    , m_aspect(new Segments(this))
    , m_indicator(new ChoiceBox(this))
    , m_wrong(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_trend(new TrendView(this))
    , m_balance(new BalanceBand(this))
    , m_confirm(new KeyCapButton(QStringLiteral("Enter"), this))
    , m_reject(new QPushButton(this))
{
    setObjectName(QStringLiteral("metricCard"));
    setFocusPolicy(Qt::ClickFocus);
    const std::pair<QWidget *, QString> names[] = {
        {m_tag, QStringLiteral("cardTag")},
        {m_name, QStringLiteral("cardName")},
        {m_count, QStringLiteral("cardCount")},
        {m_state, QStringLiteral("cardState")},
        {m_previous, QStringLiteral("cardPrevious")},
        {m_next, QStringLiteral("cardNext")},
        {m_value, QStringLiteral("cardValue")},
        {m_unit, QStringLiteral("cardUnit")},
        {m_qualifier, QStringLiteral("cardQualifier")},
        {m_label, QStringLiteral("cardLabel")},
        {m_category, QStringLiteral("cardCategory")},
        {m_aspect, QStringLiteral("cardAspect")},
        {m_indicator, QStringLiteral("cardIndicator")},
        {m_wrong, QStringLiteral("cardWrong")},
        {m_reasons, QStringLiteral("cardReasons")},
        {m_confirm, QStringLiteral("cardConfirm")},
        {m_reject, QStringLiteral("cardReject")},
        {m_trend, QStringLiteral("cardTrend")},
        {m_balance, QStringLiteral("cardBalance")},
    };
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    build();
    m_label->lineEdit()->setObjectName(QStringLiteral("cardLabelEdit"));
    for (QComboBox *box : {m_qualifier, m_label, m_category, m_indicator})
        box->view()->setObjectName(box->objectName() + QStringLiteral("List"));
    setWords();
    applyIcons();
    for (QWidget *widget : findChildren<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus)
            widget->installEventFilter(this);
    hide();
}

QLabel *MetricCard::addRow(QGridLayout *grid, const QString &name, QLayout *fields, QWidget *first)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setFont(textFont(font(), TextSize::Hint));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(first);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    grid->addLayout(fields, row, 1);
    return label;
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
    m_value->setFixedWidth(ems(this, kValueWidth));
    m_unit->setFixedWidth(ems(this, kUnitWidth));
    m_label->setEditable(true);
    m_label->setInsertPolicy(QComboBox::NoInsert);
    m_label->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setMinimumContentsLength(8);
    m_indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicator->setMinimumContentsLength(12);
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *sentence : {m_wrong, m_reasons}) {
        sentence->setFont(textFont(font(), TextSize::Hint));
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        sentence->hide();
    }
    m_category->setIconSize(QSize(1, 1) * static_cast<int>(categoryTagSide(font())));
    m_trend->setFixedWidth(ems(this, kTrendWidth));
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

    const auto row = [this](std::initializer_list<std::pair<QWidget *, int>> widgets) {
        auto *fields = new QHBoxLayout;
        fields->setSpacing(space(this, Space::Hair));
        for (const auto &[widget, stretch] : widgets)
            fields->addWidget(widget, stretch);
        return fields;
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(this, Space::Normal));
    grid->setVerticalSpacing(space(this, Space::Tight));
    grid->setColumnStretch(1, 1);
    m_valueName = addRow(grid, QStringLiteral("cardValueName"),
                         row({{m_value, 0}, {m_unit, 0}, {m_qualifier, 1}}), m_value);
    grid->addWidget(m_wrong, grid->rowCount(), 1);
    m_labelName =
        addRow(grid, QStringLiteral("cardLabelName"), row({{m_label, 1}, {m_category, 0}}), m_label);
    auto *aspect = row({{m_aspect, 0}});
    aspect->addStretch(1);
    m_aspectName = addRow(grid, QStringLiteral("cardAspectName"), aspect, m_aspect);
    m_indicatorName = addRow(grid, QStringLiteral("cardIndicatorName"), row({{m_indicator, 1}}), m_indicator);
    grid->addWidget(m_reasons, grid->rowCount(), 1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space(this, Space::Normal));
    middle->addLayout(grid, 1);
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
    connect(m_value, &QLineEdit::textChanged, this, [this] { markValue({}); });
    for (const QLineEdit *field : {m_value, m_unit, m_label->lineEdit()})
        connect(field, &QLineEdit::textEdited, this, &MetricCard::typedChanged);
    for (const QComboBox *field : {m_qualifier, m_label, m_category, m_indicator})
        connect(field, &QComboBox::activated, this, &MetricCard::typedChanged);
    connect(m_aspect, &Segments::chosenByUser, this, &MetricCard::typedChanged);
    connect(m_indicator, &QComboBox::activated, this, [this] {
        m_indicatorChosen = true;
        sayReasons();
        emit choiceChanged();
    });
    connect(m_category, &QComboBox::activated, this, &MetricCard::choiceChanged);
    connect(m_aspect, &Segments::chosenByUser, this, &MetricCard::choiceChanged);
}

void MetricCard::setWords()
{
    setAccessibleName(tr("Metric"));
    m_valueName->setText(tr("Value"));
    m_labelName->setText(tr("Name"));
    m_aspectName->setText(tr("Aspect"));
    m_indicatorName->setText(tr("Indicator"));
    m_value->setAccessibleName(tr("Value"));
    m_unit->setAccessibleName(tr("Unit"));
    m_qualifier->setAccessibleName(tr("Qualifier"));
    m_label->setAccessibleName(tr("Name"));
    m_category->setAccessibleName(tr("Category"));
    m_aspect->setAccessibleName(tr("Aspect"));
    m_indicator->setAccessibleName(tr("Indicator"));
    m_count->setAccessibleDescription(tr("Place among the metrics"));
    m_previous->setAccessibleName(tr("Previous metric"));
    m_previous->setToolTip(tr("Previous metric"));
    m_next->setAccessibleName(tr("Next metric"));
    m_next->setToolTip(tr("Next metric"));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setAccessibleName(tr("Confirm"));
    m_reject->setText(tr("Not a metric"));
    m_reject->setAccessibleName(tr("Not a metric"));
    for (int i = 0; i <= static_cast<int>(Qualifier::AtMost); ++i)
        m_qualifier->addItem(qualifierText(static_cast<Qualifier>(i)));
    m_aspect->setTexts({aspectText(Aspect::Period), aspectText(Aspect::Total), aspectText(Aspect::Change),
                        aspectText(Aspect::None)});
    fillCategories();
    m_label->lineEdit()->setAccessibleName(tr("Name"));
    for (QComboBox *box : {m_qualifier, m_label, m_category, m_indicator})
        box->view()->setAccessibleName(box->accessibleName());
}

void MetricCard::fillCategories()
{
    const int category = m_category->currentIndex();
    m_category->clear();
    for (int i = 0; i < kCategoryCount; ++i)
        m_category->addItem(tagIcon(static_cast<Category>(i), this), categoryText(static_cast<Category>(i)));
    m_category->setCurrentIndex(category);
}

void MetricCard::applyIcons()
{
    m_previous->setIcon(icon(Icon::Previous, palette()));
    m_next->setIcon(icon(Icon::Next, palette()));
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, colorsFor(palette()).err);
    m_wrong->setPalette(warning);
    fillCategories();
}

void MetricCard::setContent(const MetricCardContent &content)
{
    m_content = content;
    m_indicatorChosen = false;
    markValue({});
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
    emit typedChanged();
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

void MetricCard::markValue(const QString &reason)
{
    if (reason == m_wrong->text())
        return;
    m_wrong->setText(reason);
    m_wrong->setVisible(!reason.isEmpty());
    m_value->setProperty("wrong", !reason.isEmpty());
    m_value->setAccessibleDescription(reason);
    m_value->update();
    fit();
}

void MetricCard::refuse(const QString &reason)
{
    markValue(reason);
    takeFocus();
}

MetricCardAnswer MetricCard::answer() const
{
    MetricCardAnswer answer;
    answer.shown = m_content.metric;
    answer.metric = m_content.metric;
    answer.indicatorChosen = m_indicatorChosen;
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
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

void MetricCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit typedChanged();
}

} // namespace dashiji::app
